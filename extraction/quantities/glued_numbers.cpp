// Numerals that a language glues together and to what they count: 천오백십육명.
#include "extraction/quantities/numbers.h"
#include "extraction/quantities/numeral.h"

namespace attest {
namespace {

// The number words at the head of a glued word, and what is left of it.
struct GluedHead {
  std::vector<const NumberWord*> words;
  std::vector<std::size_t> ends;  // bytes of the word behind each number word
  [[nodiscard]] std::size_t size() const { return ends.empty() ? 0 : ends.back(); }
};

bool multiplies(const NumberWord& word) {
  return word.role == NumberRole::Power || word.role == NumberRole::GroupPower;
}

// 백여, 10여, but not 한여름.
bool hedges(const GluedHead& head, bool after_digits) {
  return head.words.empty()
             ? after_digits
             : multiplies(*head.words.back()) || head.words.back()->role == NumberRole::Vague;
}

GluedHead glued_head(const Grammar& grammar, std::string_view word, bool after_digits,
                     std::vector<SymbolMatch>& scratch) {
  GluedHead head;
  Numeral numeral;
  if (after_digits) (void)numeral.add(Decimal(1), true);
  for (std::size_t at = 0; at < word.size();) {
    scratch.clear();
    grammar.glued.match(word.substr(at), scratch);
    if (scratch.empty()) break;
    const NumberWord& found =
        grammar.rules.number_words[static_cast<std::size_t>(scratch.front().value)];
    const bool hedge = found.role == NumberRole::Hedge;
    if (head.words.empty() && (after_digits ? !multiplies(found) && !hedge : hedge)) break;
    const bool fits = hedge ? hedges(head, after_digits) : numeral.add_word(found);
    if (!fits) break;
    at += scratch.front().stem;
    head.words.push_back(&found);
    head.ends.push_back(at);
  }
  // 500만이: behind digits the last digit is never a word, so this is a particle.
  if (after_digits && head.size() == word.size() && head.words.back()->role == NumberRole::Addend) {
    head.words.pop_back();
    head.ends.pop_back();
  }
  return head;
}

// How a piece of a word, or one not yet looked up, belongs to the class `cls`.
const SymbolMatch* find_class(const Grammar& grammar, std::string_view word, Symbol cls,
                              std::vector<SymbolMatch>& scratch) {
  scratch.clear();
  grammar.lexicon.match(word, scratch);
  for (const SymbolMatch& match : scratch)
    if (match.symbol == cls) return &match;
  return nullptr;
}

// 1만2천세대, 삼천두가, 3조각, 수십세대, 두경기: a digit behind a power or a hedge, and any power, may
// be the head of the counter itself.
void leave_counter_whole(const Grammar& grammar, std::string_view word, bool after_digits,
                         GluedHead& head, std::vector<SymbolMatch>& scratch) {
  const std::size_t count = head.words.size();
  if (count == 0 || head.size() == word.size()) return;
  const NumberWord& last = *head.words.back();
  const bool power = multiplies(last) && (count > 1 || after_digits);
  const bool digit = count > 1 && last.role == NumberRole::Addend &&
                     head.words[count - 2]->role != NumberRole::Addend;
  if (!digit && !power) return;
  const std::string_view counter = word.substr(count > 1 ? head.ends[count - 2] : 0);
  if (find_class(grammar, counter, grammar.counted, scratch) == nullptr) return;
  head.words.pop_back();
  head.ends.pop_back();
}

// 2만 여명: the hedge is written with the counter, not with the number.
bool hedges_counter(const Grammar& grammar, std::string_view word,
                    std::vector<SymbolMatch>& scratch) {
  scratch.clear();
  grammar.glued.match(word, scratch);
  if (scratch.empty()) return false;
  const SymbolMatch& first = scratch.front();
  const NumberWord& hedge = grammar.rules.number_words[static_cast<std::size_t>(first.value)];
  const std::string_view counter = word.substr(first.stem);
  return hedge.role == NumberRole::Hedge && !counter.empty() &&
         find_class(grammar, counter, grammar.counted, scratch) != nullptr;
}

// Is the head really a numeral?  조사 "survey" is 조 + 사 and 만약 "if" is 만 + 약, so a
// short one counts only where something counted follows.
bool is_glued_numeral(const Grammar& grammar, const GluedHead& head, std::string_view rest,
                      std::string_view next, bool after_digits, std::vector<SymbolMatch>& scratch) {
  if (head.words.empty()) return false;
  if (after_digits) return true;
  const std::string_view follows = rest.empty() ? next : rest;
  const SymbolMatch* match =
      follows.empty() ? nullptr : find_class(grammar, follows, grammar.counted, scratch);
  const bool counted = match != nullptr;
  const bool hedged = counted && match->value == 1;  // 만여, but not 만원 "full house"
  if (head.words.size() == 1 && head.words[0]->role == NumberRole::GroupPower)
    return !rest.empty() && hedged;
  if (head.words.size() == 1)
    return !rest.empty() && counted && head.words[0]->alone != Alone::Never;
  bool has_power = false;
  for (const NumberWord* word : head.words) has_power = has_power || multiplies(*word);
  if (counted) return has_power || head.words[0]->alone != Alone::Never;
  return head.words.size() >= 3 && has_power && grammar.lexicon.is_ending(rest);
}

// 팔만 육천칠백구십칠명: a space stands behind each group of four places, so what a group
// power ends goes on in the next word.  A bare 만 does not: 만 십팔 세 is "full 18 years".
bool goes_on_behind(const Grammar& grammar, const GluedHead& head, const std::vector<Token>& tokens,
                    std::size_t at, std::vector<SymbolMatch>& scratch) {
  constexpr std::size_t kGroups = 3;  // 조, 억, 만
  if (head.words.size() < 2) return false;
  GluedHead open = head;
  for (std::size_t next = at + 1; next <= at + kGroups && next < tokens.size(); ++next) {
    const bool whole = open.size() == tokens[next - 1].text.size();
    if (!whole || open.words.empty() || open.words.back()->role != NumberRole::GroupPower)
      return false;
    open = glued_head(grammar, tokens[next].text, false, scratch);
    const std::string_view rest = tokens[next].text.substr(open.size());
    const std::string_view follows =
        next + 1 < tokens.size() ? tokens[next + 1].text : std::string_view{};
    if (is_glued_numeral(grammar, open, rest, follows, false, scratch)) return true;
  }
  return false;
}

}  // namespace

void split_glued_numbers(const Grammar& grammar, const Folded& folded, Span sentence,
                         std::vector<Token>& tokens) {
  if (!grammar.rules.glued_words) return;
  std::vector<SymbolMatch> scratch;
  std::vector<Token> split;
  split.reserve(tokens.size());
  bool after_number = false;  // the token before is digits, or a number word cut from a glued one
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const bool glued = after_number && (!token.space_before ||
                                        hedges_counter(grammar, token.text, scratch));
    after_number = token.kind == TokenKind::Digits;
    if (token.kind != TokenKind::Word) {
      split.push_back(token);
      continue;
    }
    GluedHead head = glued_head(grammar, token.text, glued, scratch);
    leave_counter_whole(grammar, token.text, glued, head, scratch);
    const std::string_view rest = token.text.substr(head.size());
    const std::string_view next = i + 1 < tokens.size() ? tokens[i + 1].text : std::string_view{};
    const bool whole = !glued && !head.words.empty() &&
                       find_class(grammar, token.text, grammar.whole_word, scratch) != nullptr;
    if (whole || (!is_glued_numeral(grammar, head, rest, next, glued, scratch) &&
                  !goes_on_behind(grammar, head, tokens, i, scratch))) {
      split.push_back(token);
      continue;
    }
    std::size_t begin = 0;
    const auto push = [&](std::size_t end) {
      Token piece = token;
      piece.text = token.text.substr(begin, end - begin);
      piece.folded_at = token.folded_at + static_cast<std::uint32_t>(begin);
      piece.span = original_span(folded, sentence, piece.folded_at, piece.text.size());
      piece.space_before = begin == 0 && token.space_before;
      split.push_back(piece);
      begin = end;
    };
    for (const std::size_t end : head.ends) push(end);
    after_number = rest.empty();
    if (!rest.empty()) push(token.text.size());
  }
  tokens = std::move(split);
}

}  // namespace attest
