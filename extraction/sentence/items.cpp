#include "extraction/sentence/items.h"

#include "extraction/lexicon/addresses.h"
#include "extraction/lexicon/wire_brackets.h"

namespace attest {
namespace {

constexpr std::size_t kLiteralDigits = 2;  // numbers up to this long may be words of a pattern

// A plain run of digits read as a small number; -1 when it is longer than a year.
int small_value(std::string_view digits) {
  if (digits.size() > 4) return -1;
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

void add_number_symbols(const Grammar& grammar, const Number& number, std::string_view first_token,
                        std::vector<SymbolMatch>& out) {
  const auto add = [&](Symbol symbol, int value) { out.push_back({symbol, 0, value}); };
  const bool fits = number.value.scale() == 0 && number.value.coefficient() < 1'000'000 &&
                    number.value.coefficient() >= 0;
  const int value = fits ? static_cast<int>(number.value.coefficient()) : -1;
  if (number.ordinal) {
    add(grammar.classes.ordinal, value);
    if (first_token.size() == 4 && value >= 1800 && value <= 2100)
      add(number.decade ? grammar.classes.decade : grammar.classes.ordinal_year, value);
    if (first_token.size() == 2 && number.decade) add(grammar.classes.short_year, value);
    return;
  }
  add(grammar.classes.n, value);
  if (!number.plain) return;
  const int plain = small_value(first_token);
  add(grammar.classes.integer, plain);
  if (first_token.size() == 4 && plain >= 1800 && plain <= 2100) add(grammar.classes.year, plain);
  if (first_token.size() == 2) add(grammar.classes.short_year, plain);
  if (first_token.size() <= 2 && plain >= 1 && plain <= 12)
    add(grammar.classes.month_number, plain);
  if (first_token.size() <= 2 && plain >= 1 && plain <= 31) add(grammar.classes.day, plain);
}

// Digits that are no number by themselves still have their small meanings: the parts
// of "2014.01.14".
void add_digit_symbols(const Grammar& grammar, std::string_view digits,
                       std::vector<SymbolMatch>& out) {
  const int value = small_value(digits);
  const auto add = [&](Symbol symbol) { out.push_back({symbol, 0, value}); };
  add(grammar.classes.integer);
  if (digits.size() == 4 && value >= 1800 && value <= 2100) add(grammar.classes.year);
  if (digits.size() == 2) add(grammar.classes.short_year);
  if (digits.size() <= 2 && value >= 1 && value <= 12) add(grammar.classes.month_number);
  if (digits.size() <= 2 && value >= 1 && value <= 31) add(grammar.classes.day);
}

void add_matches(const Token& token, std::vector<SymbolMatch>& out) {
  out.insert(out.end(), token.matches.begin(), token.matches.end());
}

// Number `index` of the sentence, which may be a word of a pattern too: "ten".
void read_number(const Grammar& grammar, SentenceView& view, std::uint32_t index, Item& item) {
  const Number& read = view.numbers[index];
  const Token& token = view.tokens[item.first];
  item.kind = Item::Kind::Number;
  item.index = index;
  item.last = read.last;
  add_number_symbols(grammar, read, token.text, view.symbols);
  if (item.last == item.first + 1 &&
      (token.kind == TokenKind::Word || token.text.size() <= kLiteralDigits))
    add_matches(token, view.symbols);
  item.end_symbols(view.symbols, grammar.begins_of);
}

void read_digits(const Grammar& grammar, SentenceView& view, Item& item) {
  const Token& token = view.tokens[item.first];
  item.last = item.first + 1;
  add_digit_symbols(grammar, token.text, view.symbols);
  if (token.text.size() <= kLiteralDigits) add_matches(token, view.symbols);
  item.end_symbols(view.symbols, grammar.begins_of);
}

// Of words and marks the memo has the digest, for they are most of a text.
void read_word(const Grammar& grammar, SentenceView& view, Item& item) {
  const Token& token = view.tokens[item.first];
  item.kind = token.kind == TokenKind::Mark ? Item::Kind::Mark : Item::Kind::Word;
  item.last = item.first + 1;
  item.digest = token.digest;
  add_matches(token, view.symbols);
  const auto add = [&](Symbol cls) {
    const auto at = static_cast<std::uint32_t>(view.symbols.size()) - item.symbols_begin;
    digest_symbol(view.symbols.emplace_back(cls, std::uint16_t{0}, 0), grammar.begins_of, at,
                  item.digest);
  };
  if (token.kind == TokenKind::Word) add(grammar.classes.word);
  if (token.kind == TokenKind::Word && token.capital) add(grammar.classes.name);
  item.symbols_end = static_cast<std::uint32_t>(view.symbols.size());
}

}  // namespace

void read_sentence(const Grammar& grammar, std::string_view text, Span span, WordMemo& memo,
                   SentenceView& view) {
  view.text = text;
  view.span = span;
  view.tokens.clear();
  view.numbers.clear();
  view.items.clear();
  view.symbols.clear();
  tokenise(text, span, view.folded, view.tokens);
  join_addresses(view.folded, view.tokens);
  read_wire_brackets(view.folded, view.tokens);
  split_glued_numbers(grammar, view.folded, span, view.tokens);
  memo.look_up(view.tokens);
  read_numbers(grammar, text, view.tokens, view.numbers);

  std::uint32_t number = 0;
  for (std::uint32_t at = 0; at < view.tokens.size();) {
    Item& item = view.items.emplace_back();
    item.first = at;
    item.symbols_begin = static_cast<std::uint32_t>(view.symbols.size());
    if (number < view.numbers.size() && view.numbers[number].first == at)
      read_number(grammar, view, number++, item);
    else if (view.tokens[at].kind == TokenKind::Digits)
      read_digits(grammar, view, item);
    else
      read_word(grammar, view, item);
    at = item.last;
  }
}

bool is_within_range(const SentenceView& view, std::uint32_t item) {
  const auto is_number = [&](std::uint32_t at) {
    return view.items[at].kind == Item::Kind::Number;
  };
  return item > 0 && item + 1 < view.items.size() && view.items[item].kind == Item::Kind::Mark &&
         is_number(item - 1) && is_number(item + 1) &&
         !view.tokens[view.items[item].first].space_before &&
         !view.tokens[view.items[item + 1].first].space_before;
}

std::uint32_t behind_names(const SentenceView& view, std::uint32_t at, std::uint32_t most) {
  const auto is_name = [&](std::uint32_t item) {
    return item < view.items.size() && view.items[item].kind == Item::Kind::Word &&
           view.tokens[view.items[item].first].capital;
  };
  std::uint32_t end = at;
  while (end < at + most && is_name(end)) ++end;
  return end;
}

bool is_dated_before(const SentenceView& view, std::uint32_t at) {
  constexpr std::uint32_t kCounter = 2;  // items of what the figure counts, at most
  for (std::uint32_t back = 1; back <= kCounter && back < at; ++back)
    if (view.items[at - back].kind == Item::Kind::Number)
      return view.items[at - back - 1].kind == Item::Kind::Period;
  return false;
}

}  // namespace attest
