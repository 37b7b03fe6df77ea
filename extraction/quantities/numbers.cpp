#include "extraction/quantities/numbers.h"

#include "extraction/quantities/digit_reader.h"
#include "extraction/quantities/number_words.h"
#include "extraction/quantities/numeral.h"

namespace attest {
namespace {

class NumberReader {
 public:
  NumberReader(const Grammar& grammar, std::string_view text, const std::vector<Token>& tokens)
      : grammar_(grammar),
        text_(text),
        tokens_(tokens),
        words_(grammar, tokens),
        digits_(grammar, tokens, words_) {}

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
    const Token& first = tokens_[begin];
    if (first.kind == TokenKind::Word && words_.at(begin) == nullptr) return std::nullopt;
    if (words_.touches_letters(begin) || words_.is_counter(begin) || words_.is_hung(begin) ||
        words_.is_second_sign(begin))
      return std::nullopt;
    NumeralReading reading(begin);
    while (reading.at < tokens_.size() && (reading.at == begin || !breaks_before(reading.at)) &&
           take_token(reading)) {
    }
    return finish(reading);
  }

  // False when the token does not belong to the numeral.
  bool take_token(NumeralReading& reading) {
    switch (tokens_[reading.at].kind) {
      case TokenKind::Digits:
        return take_digits(reading);
      case TokenKind::Mark:
        return take_mark(reading);
      case TokenKind::Word:
        return take_word(reading);
    }
    return false;
  }

  bool take_digits(NumeralReading& reading) {
    if (reading.leading_point && reading.parts == 0) return take_decimals(reading);
    if (reading.bare_power && tokens_[reading.at].space_before) {
      reading.parts = 0;  // 만 65세: "full 65 years"
      return false;
    }
    const bool glued = grammar_.rules.glued_words && reading.parts > 0;
    if (reading.parts > 0 && tokens_[reading.at - 1].kind == TokenKind::Digits) return false;
    const auto digits = digits_.read(reading.at);
    const std::int64_t power = digits && reading.parts > 1 ? words_.power_at(digits->last) : 0;
    if (!digits || !reading.numeral.add_digits(*digits, glued, power)) return false;
    reading.number.in_digits = true;
    reading.number.plain = reading.parts == 0 && digits->plain;
    reading.only_joined = false;
    reading.at = reading.end = digits->last;
    ++reading.parts;
    return true;
  }

  // ".5": the digits behind a point that stands alone.
  bool take_decimals(NumeralReading& reading) const {
    return take_part(reading, digits_.decimals_at(reading.at));
  }
  static bool take_part(NumeralReading& reading, const std::optional<Digits>& digits) {
    if (!digits || !reading.numeral.add_digits(*digits, false)) return false;
    reading.number.in_digits = true;
    reading.only_joined = false;
    reading.at = reading.end = digits->last;
    ++reading.parts;
    return true;
  }

  // A sign or a point before the first digits, or a hyphen between two number words.
  bool take_mark(NumeralReading& reading) {
    const std::uint32_t at = reading.at;
    const std::string_view mark = tokens_[at].text;
    if (at == reading.begin && tokens_[at].space_before)
      if (const auto part = digits_.fraction_alone(at, grammar_.counted))
        return take_part(reading, part);
    if (at + 1 >= tokens_.size() || tokens_[at + 1].space_before) return false;
    const bool minus = mark == "-" || mark == "\u2212" || mark == "\u2015";
    if (at == reading.begin && digits_.is_leading_point(at)) {
      reading.leading_point = true;
    } else if (at == reading.begin) {
      const bool signs = minus || mark == "+";
      const bool first = at == 0 || tokens_[at].space_before || words_.may_sign_behind(at - 1);
      if (!signs || !first || tokens_[at + 1].kind != TokenKind::Digits) return false;
      reading.negative = minus;
      reading.number.plus = mark == "+";
    } else if (const auto end = reading.parts > 0 ? words_.half_behind(at) : 0; end != 0) {
      reading.at = end - 1;
      return take_value(reading, *words_.at(end - 1));
    } else if (reading.parts == 0 || mark != "-" || tokens_[at].space_before ||
               !words_.joined_by(at)) {
      return false;
    }
    ++reading.at;
    return true;
  }

  bool take_word(NumeralReading& reading) {
    const NumberWord* word = words_.at(reading.at);
    if (word == nullptr) return false;
    switch (word->role) {
      case NumberRole::Sign:
        return take_sign(reading, *word);
      case NumberRole::Hedge:
        return take_hedge(reading, *word);
      case NumberRole::Join:
        return take_join(reading);
      case NumberRole::Article:
        return take_article(reading);
      case NumberRole::Vague:
        return take_vague(reading, *word);
      case NumberRole::Letter:
        return words_.is_number_letter(reading.at, reading.begin) && take_value(reading, *word);
      case NumberRole::Addend:
      case NumberRole::Power:
      case NumberRole::GroupPower:
      case NumberRole::Set:
        return take_value(reading, *word);
    }
    return false;
  }

  bool take_sign(NumeralReading& reading, const NumberWord& word) const {
    if (reading.parts > 0 || words_.ends_margin(reading.at)) return false;
    reading.negative = word.value < 0;
    reading.number.plus = !reading.negative;
    ++reading.at;
    return true;
  }

  bool take_hedge(NumeralReading& reading, const NumberWord& word) const {
    const std::uint32_t next = reading.at + 1;
    if (reading.parts == 0 || !words_.is_multiplier(next)) return false;
    if (grammar_.rules.glued_words && tokens_[next].space_before) return false;
    (word.value > 0 ? reading.number.exceeded : reading.number.hedged) = true;
    ++reading.at;
    return true;
  }

  // "one hundred and five", "two and a half", "a couple of dozen"
  bool take_join(NumeralReading& reading) const {
    const std::uint32_t next = reading.at + 1;
    if (reading.parts == 0 || reading.numeral.is_apart(words_.power_at(next + 1))) return false;
    const NumberWord* word = words_.at(next);
    if (word == nullptr && (next >= tokens_.size() || !reading.numeral.below_power())) return false;
    const bool article = word != nullptr && word->role == NumberRole::Article;
    const bool hedge = word != nullptr && word->role == NumberRole::Hedge;
    const bool open = reading.numeral.below_power() || words_.is_set(next);
    if (words_.is_part_of_them(article ? next + 1 : next)) return false;
    const bool joins = hedge     ? words_.is_multiplier(next + 1)
                       : open    ? true
                       : article ? words_.is_fraction(next + 1)
                                 : words_.is_fraction(next) || word->role == NumberRole::Vague;
    if (joins) ++reading.at;
    return joins;
  }

  bool take_article(NumeralReading& reading) const {
    const std::uint32_t next = reading.at + 1;
    if (reading.parts == 0 && words_.is_one_span(reading.at)) {
      reading.numeral.add(Decimal(1), true);
      reading.only_joined = false;
      ++reading.parts;
      reading.end = next;
      return false;
    }
    const bool before_half = reading.parts > 0 && words_.is_fraction(next);
    const bool opens = reading.parts == 0 || reading.ends_with_fraction;
    if (!before_half && !(words_.is_multiplier(next) && opens)) return false;
    ++reading.at;
    return true;
  }

  bool take_vague(NumeralReading& reading, const NumberWord& word) const {
    if (reading.parts == 0) {
      reading.number.vague = true;
      reading.only_joined = false;
      return take_value(reading, word);
    }
    // "tens of thousands"
    if (!reading.number.vague || !reading.numeral.group_power(word.value)) return false;
    reading.end = ++reading.at;
    return true;
  }

  bool take_value(NumeralReading& reading, const NumberWord& word) const {
    // 500만이, 2만두: behind digits a last digit in words is a particle or a counter, and in
    // "£110m six months earlier" it counts the months; but «2 с половиной».
    constexpr std::int64_t kHundred = 100;
    if ((word.alone == Alone::Never || grammar_.rules.glued_words || word.value < kHundred) &&
        word.role == NumberRole::Addend && reading.number.in_digits && word.scale == 0 &&
        !words_.is_multiplier(reading.at + 1))
      return false;
    if (word.alone != Alone::Never) reading.only_joined = false;
    if (reading.parts > 0 && words_.is_half_apart(reading.at)) return false;
    if (!reading.numeral.add_word(word)) return false;
    const bool first = reading.parts == 0;
    reading.number.hedged |= word.about;
    reading.bare_power = first && word.role == NumberRole::GroupPower && grammar_.rules.glued_words;
    reading.ends_with_fraction = word.scale > 0;
    reading.counted_only = first && word.alone == Alone::Counted;
    if (first) reading.number.vague_alone = word.alone == Alone::Vague;
    reading.number.plain = false;
    ++reading.parts;
    reading.end = ++reading.at;
    // At its end the full stop is the sentence's.
    if (word.pattern.ends_with('.') && reading.at + 1 < tokens_.size() &&
        tokens_[reading.at].text == "." && !tokens_[reading.at].space_before)
      reading.end = ++reading.at;
    return true;
  }

  bool breaks_before(std::uint32_t at) const {
    return is_apart(text_, tokens_[at - 1], tokens_[at]);
  }

  std::optional<Number> finish(NumeralReading& reading) const {
    if (reading.parts == 0 || reading.numeral.empty()) return std::nullopt;
    if (reading.only_joined && reading.parts < 2) return std::nullopt;
    Number& number = reading.number;
    const std::int64_t power = reading.parts > 1 ? words_.power_at(reading.begin) : 0;
    const auto value = value_of(reading.numeral, power, words_.may_turn(reading.begin), number);
    if (!value) return std::nullopt;
    number.first = reading.begin, number.last = reading.end;
    number.value = reading.negative ? Decimal(-value->coefficient(), value->scale()) : *value;
    number.step = reading.numeral.step();
    number.multiplier = reading.numeral.multiplier();
    number.spread = reading.numeral.spread();
    number.needs_counted = reading.counted_only;
    number.span = {tokens_[number.first].span.begin, tokens_[number.last - 1].span.end};
    take_ordinal_suffix(number);
    take_ordinal_word(number);
    return number;
  }

  void take_ordinal_suffix(Number& number) const {
    std::uint32_t at = number.last;
    if (!number.plain || at >= tokens_.size() || tokens_[at].space_before) return;
    const bool digits = at + 1 < tokens_.size() && tokens_[at + 1].kind == TokenKind::Digits;
    if (digits && tokens_[at].is(grammar_.counted)) return;  // "12st 4lb"
    if (tokens_[at].text == "-" && at + 1 < tokens_.size() && !tokens_[at + 1].space_before) ++at;
    if (tokens_[at].kind != TokenKind::Word || !tokens_[at].is(grammar_.ordinal_suffix)) return;
    number.ordinal = true;
    number.decade = tokens_[at].is(grammar_.decade_suffix);
    number.plain = false;
    number.last = at + 1;
    number.span.end = tokens_[at].span.end;
  }

  // "twenty-third", «двадцать третий»: the last word of the numeral is an ordinal.
  void take_ordinal_word(Number& number) const {
    std::uint32_t at = number.last;
    const bool tens = number.value.scale() == 0 && number.value.coefficient() % 10 == 0;
    if (number.in_digits || !tens || number.value < Decimal(20) || at >= tokens_.size()) return;
    if (tokens_[at].text == "-" && at + 1 < tokens_.size()) ++at;
    for (const SymbolMatch& match : tokens_[at].matches) {
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
  NumberWords words_;
  DigitReader digits_;
};

}  // namespace

void read_numbers(const Grammar& grammar, std::string_view text, const std::vector<Token>& tokens,
                  std::vector<Number>& out) {
  NumberReader(grammar, text, tokens).read_all(out);
}

}  // namespace attest
