#include "extraction/numbers.h"

#include <optional>

#include "extraction/digit_reader.h"
#include "extraction/numeral.h"
#include "extraction/word_classes.h"

namespace attest {
namespace {

class NumberReader {
 public:
  NumberReader(const Grammar& grammar, std::string_view text, const std::vector<Token>& tokens)
      : grammar_(grammar),
        text_(text),
        tokens_(tokens),
        digits_(grammar, tokens),
        span_(grammar.lexicon.find_class("span")),
        span_lead_(grammar.lexicon.find_class("span-lead")),
        noun_end_(grammar.lexicon.find_class("noun-end")),
        plural_(grammar.lexicon.find_class("plural")) {}

  void read_all(std::vector<Number>& out) {
    for (std::uint32_t at = 0; at < tokens_.size();) {
      if (const auto number = read(at)) {
        out.push_back(*number);
        at = number->last;
      } else {
        at = tokens_[at].kind == TokenKind::Digits ? digits_.skip_code(at) : at + 1;
      }
    }
  }

 private:
  std::optional<Number> read(std::uint32_t begin) {
    if (touches_letters(begin)) return std::nullopt;
    ends_with_fraction_ = false;
    Numeral numeral;
    Number number;
    bool negative = false, counted_only = false, only_joined = true, bare_power = false;
    std::uint32_t at = begin, end = begin;
    std::uint32_t parts = 0;
    while (at < tokens_.size()) {
      if (at > begin && breaks_before(at)) break;
      const Token& token = tokens_[at];
      if (token.kind == TokenKind::Digits) {
        if (bare_power && token.space_before) return std::nullopt;  // 만 65세: "full 65 years"
        const bool glued = grammar_.rules.glued_words && (parts > 0);
        if (parts > 0 && tokens_[at - 1].kind == TokenKind::Digits) break;
        const auto digits = digits_.read(at);
        if (!digits || !numeral.add_digits(*digits, glued)) break;
        number.in_digits = true;
        number.plain = parts == 0 && digits->plain;
        only_joined = false;
        at = end = digits->last;
        ++parts;
        continue;
      }
      if (token.kind == TokenKind::Mark) {
        if (!sign_or_hyphen(at, begin, parts, negative)) break;
        number.plus = number.plus || token.text == "+";
        ++at;
        continue;
      }
      const NumberWord* word = number_word(grammar_, token.text, scratch_);
      if (word == nullptr) break;
      if (word->role == NumberRole::Sign) {
        if (parts > 0) break;
        negative = word->value < 0;
        number.plus = !negative;
        ++at;
        continue;
      }
      if (word->role == NumberRole::Hedge) {
        if (parts == 0 || !is_multiplier(at + 1)) break;
        if (grammar_.rules.glued_words && tokens_[at + 1].space_before) break;
        (word->value > 0 ? number.exceeded : number.hedged) = true;
        ++at;
        continue;
      }
      if (word->role == NumberRole::Join) {
        if (parts == 0 || !may_join(at + 1, numeral)) break;
        ++at;
        continue;
      }
      if (word->role == NumberRole::Article) {
        if (parts == 0 && is_one_span(at)) {
          numeral.add(Decimal(1), true);
          only_joined = false;
          ++parts;
          end = at + 1;
          break;
        }
        const bool before_multiplier = is_multiplier(at + 1);
        const bool before_half = parts > 0 && is_fraction(at + 1);
        if (!before_half && (!before_multiplier || (parts > 0 && !ends_with_fraction_))) break;
        ++at;
        continue;
      }
      // 500만이: behind digits a last digit in words is a particle.
      if (word->alone == Alone::Never && word->role == NumberRole::Addend && number.in_digits &&
          !is_multiplier(at + 1))
        break;
      if (word->role == NumberRole::Letter && !is_money_letter(at, begin) &&
          !is_counted_letter(*word, at))
        break;
      if (word->role == NumberRole::Vague) {
        if (parts > 0) {  // "tens of thousands"
          if (!number.vague || !numeral.group_power(word->value)) break;
          end = ++at;
          continue;
        }
        number.vague = true;
        only_joined = false;
      } else if (word->alone != Alone::Never) {
        only_joined = false;
      }
      if (!take(*word, numeral)) break;
      bare_power = parts == 0 && word->role == NumberRole::GroupPower && grammar_.rules.glued_words;
      ends_with_fraction_ = word->scale > 0;
      if (parts == 0 && word->alone == Alone::Counted) counted_only = true;
      number.vague_alone = parts == 0 && word->alone == Alone::Vague;
      if (parts > 0) counted_only = false;
      number.plain = false;
      ++parts;
      end = ++at;
      // At its end the full stop is the sentence's.
      if (word->pattern.ends_with('.') && at + 1 < tokens_.size() && tokens_[at].text == "." &&
          !tokens_[at].space_before)
        end = ++at;
    }
    if (parts == 0 || numeral.empty() || (only_joined && parts < 2)) return std::nullopt;
    const auto value = numeral.value();
    if (!value) return std::nullopt;
    number.first = begin;
    number.last = end;
    number.value = negative ? Decimal(-value->coefficient(), value->scale()) : *value;
    number.step = numeral.step();
    number.multiplier = numeral.multiplier();
    number.needs_counted = counted_only;
    number.span = {tokens_[begin].span.begin, tokens_[end - 1].span.end};
    take_ordinal_suffix(number);
    take_ordinal_word(number);
    return number;
  }

  bool take(const NumberWord& word, Numeral& numeral) {
    switch (word.role) {
      case NumberRole::Addend:
        return numeral.add(Decimal(word.value, word.scale), word.scale == 0);
      case NumberRole::Power:
        return numeral.power(word.value);
      case NumberRole::Letter:
      case NumberRole::GroupPower:
        return numeral.group_power(word.value);
      case NumberRole::Set:
        return numeral.set(word.value);
      case NumberRole::Vague:
        return numeral.add(Decimal(word.value), true);
      default:
        return false;
    }
  }

  // A sign before the first digits, or a hyphen between two number words.
  bool sign_or_hyphen(std::uint32_t at, std::uint32_t begin, std::uint32_t parts, bool& negative) {
    const std::string_view mark = tokens_[at].text;
    const bool minus = mark == "-" || mark == "\u2212";
    if (at + 1 >= tokens_.size() || tokens_[at + 1].space_before) return false;
    if (parts == 0 && at == begin && (minus || mark == "+")) {
      const bool first = at == 0 || tokens_[at].space_before || tokens_[at - 1].text == "(";
      if (!first || tokens_[at + 1].kind != TokenKind::Digits) return false;
      negative = minus;
      return true;
    }
    if (parts == 0 || mark != "-" || tokens_[at].space_before) return false;
    if (is_multiplier(at + 1)) return true;  // "a 1.5-million pool"
    const NumberWord* left = number_word(grammar_, tokens_[at - 1].text, scratch_);
    if (left == nullptr) return false;
    const NumberWord* right = number_word(grammar_, tokens_[at + 1].text, scratch_);
    return right != nullptr && left->role == NumberRole::Addend &&
           right->role == NumberRole::Addend && left->value >= 20 && right->value < 10 &&
           left->scale == 0 && right->scale == 0;
  }

  // Codes: H5N1, A320, F-16, COVID-19.  A currency may touch its digits: W1,024.
  bool touches_letters(std::uint32_t at) {
    if (at == 0 || tokens_[at].kind != TokenKind::Digits || tokens_[at].space_before) return false;
    const Token* before = &tokens_[at - 1];
    const bool hyphen = before->text == "-" && at > 1 && !before->space_before;
    if (hyphen) before = &tokens_[at - 2];
    if (before->kind != TokenKind::Word || before->script != CharacterKind::Latin) return false;
    if (hyphen && !before->capital) return false;  // "mid-1990s", "sub-2%"
    return hyphen || !has_class(grammar_, before->text, grammar_.unit_before, scratch_);
  }

  // "about a year", "for an hour": one of a measure of time.
  bool is_one_span(std::uint32_t at) {
    return span_ != 0 && at > 0 && at + 1 < tokens_.size() &&
           has_class(grammar_, tokens_[at + 1].text, span_, scratch_) &&
           has_class(grammar_, tokens_[at - 1].text, span_lead_, scratch_);
  }

  // "$5m", "€2b": the letter touches digits that stand behind a unit.
  bool is_money_letter(std::uint32_t at, std::uint32_t begin) {
    return !tokens_[at].space_before && begin > 0 &&
           has_class(grammar_, tokens_[begin - 1].text, grammar_.unit_before, scratch_);
  }

  // "1.5m people": behind a noun in the plural no length stands, "a 100m race" is one.
  bool is_counted_letter(const NumberWord& word, std::uint32_t at) {
    if (word.alone != Alone::Counted || tokens_[at].space_before || at + 1 >= tokens_.size())
      return false;
    for (std::uint32_t next = at + 1; next <= at + 2 && next < tokens_.size(); ++next) {
      const std::string_view noun = tokens_[next].text;
      if (noun_end_ != 0 && has_class(grammar_, noun, noun_end_, scratch_)) return false;
      if (plural_ != 0 && has_class(grammar_, noun, plural_, scratch_)) return true;
      if (const SymbolMatch* match = find_class(grammar_, noun, grammar_.counted, scratch_))
        return match->stem < noun.size();
    }
    return false;
  }

  // "one hundred and five", "two and a half", "a couple of dozen"
  bool may_join(std::uint32_t at, const Numeral& numeral) {
    if (at >= tokens_.size()) return false;
    const NumberWord* word = number_word(grammar_, tokens_[at].text, scratch_);
    if (word != nullptr && word->role == NumberRole::Hedge) return is_multiplier(at + 1);
    if (numeral.below_power() || is_set(at)) return true;
    if (word != nullptr && word->role == NumberRole::Article) return is_fraction(at + 1);
    return word != nullptr && (is_fraction(at) || word->role == NumberRole::Vague);
  }

  bool is_fraction(std::uint32_t at) {
    if (at >= tokens_.size()) return false;
    const NumberWord* word = number_word(grammar_, tokens_[at].text, scratch_);
    return word != nullptr && word->role == NumberRole::Addend && word->scale > 0 &&
           word->value < 10;
  }

  bool is_set(std::uint32_t at) {
    if (at >= tokens_.size()) return false;
    const NumberWord* word = number_word(grammar_, tokens_[at].text, scratch_);
    return word != nullptr && word->role == NumberRole::Set;
  }

  bool is_multiplier(std::uint32_t at) {
    if (at >= tokens_.size()) return false;
    const NumberWord* word = number_word(grammar_, tokens_[at].text, scratch_);
    return word != nullptr &&
           (word->role == NumberRole::Power || word->role == NumberRole::GroupPower ||
            word->role == NumberRole::Set);
  }

  // A line end inside a numeral separates two cells or lines.
  bool breaks_before(std::uint32_t at) const {
    const std::uint32_t gap_begin = tokens_[at - 1].span.end, gap_end = tokens_[at].span.begin;
    if (gap_begin >= gap_end) return false;
    const std::string_view gap = text_.substr(gap_begin, gap_end - gap_begin);
    return gap.size() > 3 || gap.find_first_of("\n\t") != std::string_view::npos || gap == "  ";
  }

  void take_ordinal_suffix(Number& number) {
    std::uint32_t at = number.last;
    if (!number.plain || at >= tokens_.size() || tokens_[at].space_before) return;
    if (tokens_[at].text == "-" && at + 1 < tokens_.size() && !tokens_[at + 1].space_before) ++at;
    if (tokens_[at].kind != TokenKind::Word ||
        !has_class(grammar_, tokens_[at].text, grammar_.ordinal_suffix, scratch_))
      return;
    number.ordinal = true;
    number.decade = has_class(grammar_, tokens_[at].text, grammar_.decade_suffix, scratch_);
    number.plain = false;
    number.last = at + 1;
    number.span.end = tokens_[at].span.end;
  }

  // "twenty-third", «двадцать третий»: the last word of the numeral is an ordinal.
  void take_ordinal_word(Number& number) {
    std::uint32_t at = number.last;
    const bool tens = number.value.scale() == 0 && number.value.coefficient() % 10 == 0;
    if (number.in_digits || !tens || number.value < Decimal(20) || at >= tokens_.size()) return;
    if (tokens_[at].text == "-" && at + 1 < tokens_.size()) ++at;
    scratch_.clear();
    grammar_.lexicon.match(tokens_[at].text, scratch_);
    for (const SymbolMatch& match : scratch_) {
      if (match.symbol != grammar_.classes.ordinal || match.value < 1 || match.value > 9) continue;
      number.ordinal = true;
      number.value = Decimal(number.value.coefficient() + match.value);
      number.last = at + 1;
      number.span.end = tokens_[at].span.end;
      return;
    }
  }

  const Grammar& grammar_;
  std::string_view text_;
  const std::vector<Token>& tokens_;
  DigitReader digits_;
  Symbol span_, span_lead_, noun_end_, plural_;  // classes of the pack; 0 where it has none
  bool ends_with_fraction_ = false;              // "half a million": the numeral's last word
  std::vector<SymbolMatch> scratch_;
};

}  // namespace

void read_numbers(const Grammar& grammar, std::string_view text, const std::vector<Token>& tokens,
                  std::vector<Number>& out) {
  NumberReader(grammar, text, tokens).read_all(out);
}

bool is_counted(const Grammar& grammar, const std::vector<Token>& tokens, const Number& number) {
  std::vector<SymbolMatch> scratch;
  return number.last < tokens.size() &&
         has_class(grammar, tokens[number.last].text, grammar.counted, scratch);
}

}  // namespace attest
