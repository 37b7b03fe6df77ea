#include "extraction/numbers.h"

#include <optional>

namespace attest {
namespace {

// "52.1" billion has no decimals left to print.
std::optional<Decimal> times(const Decimal& value, std::int64_t factor) {
  const std::optional<Decimal> product = multiply(value, Decimal(factor));
  return product && factor > 1 ? std::optional(normalised(*product)) : product;
}

constexpr std::size_t kMaxDigits = 16;

const NumberWord* number_word(const Grammar& grammar, std::string_view word,
                              std::vector<SymbolMatch>& scratch) {
  scratch.clear();
  grammar.lexicon.match(word, scratch);
  for (const SymbolMatch& match : scratch)
    if (match.symbol == grammar.number_word)
      return &grammar.rules.number_words[static_cast<std::size_t>(match.value)];
  return nullptr;
}

const SymbolMatch* find_class(const Grammar& grammar, std::string_view word, Symbol cls,
                              std::vector<SymbolMatch>& scratch) {
  scratch.clear();
  grammar.lexicon.match(word, scratch);
  for (const SymbolMatch& match : scratch)
    if (match.symbol == cls) return &match;
  return nullptr;
}

bool has_class(const Grammar& grammar, std::string_view word, Symbol cls,
               std::vector<SymbolMatch>& scratch) {
  return find_class(grammar, word, cls, scratch) != nullptr;
}

// A number in digits with its marks: "1,516", "1 516", "3,5", "0.002".
struct Digits {
  std::uint32_t last = 0;
  Decimal value;
  Decimal step = 1;
  std::size_t whole_digits = 0;
  bool plain = false;
};

class DigitReader {
 public:
  DigitReader(const Grammar& grammar, const std::vector<Token>& tokens)
      : rules_(grammar.rules), tokens_(tokens) {}

  // nullopt where the digits are no number: dotted dates, clock times, codes.
  std::optional<Digits> read(std::uint32_t at) {
    if (is_code(at)) return std::nullopt;
    std::string digits(tokens_[at].text);
    std::uint32_t next = at + 1;
    std::size_t groups = 0;
    if (digits.size() <= 3 && digits[0] != '0')
      while (const std::uint32_t after = group_after(next)) {
        digits += tokens_[after - 1].text;
        next = after;
        ++groups;
      }
    if (digits.size() > kMaxDigits) return std::nullopt;
    const std::size_t whole = digits.size();
    const bool starts_with_zero = whole > 1 && digits[0] == '0';
    int scale = 0;
    if (is_decimal_mark(next) && (whole == 1 || digits[0] != '0')) {
      const std::string_view decimals = tokens_[next + 1].text;
      if (decimals.size() > 6) return std::nullopt;
      digits += decimals;
      scale = static_cast<int>(decimals.size());
      next += 2;
    }
    if (digits.size() > kMaxDigits || starts_with_zero) return std::nullopt;
    std::int64_t coefficient = 0;
    for (const char c : digits) coefficient = coefficient * 10 + (c - '0');
    return Digits{next, Decimal(coefficient, scale), Decimal(1, scale), whole,
                  groups == 0 && scale == 0};
  }

  // The end of a run of digits and marks that make no number together.
  std::uint32_t skip_code(std::uint32_t at) const {
    std::uint32_t next = at + 1;
    while (next + 1 < tokens_.size() && touches_mark(next, ".:-/") && digits_at(next + 1) &&
           !tokens_[next + 1].space_before)
      next += 2;
    if (tokens_[at].text[0] == '0')  // "020 7946 0123"
      while (digits_at(next)) ++next;
    return next;
  }

 private:
  bool digits_at(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::Digits;
  }
  bool touches_mark(std::size_t at, std::string_view marks) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::Mark &&
           !tokens_[at].space_before && tokens_[at].text.size() == 1 &&
           marks.find(tokens_[at].text[0]) != std::string_view::npos;
  }
  // "mark digits" at `at`, all of it touching.
  bool joined(std::size_t at, std::string_view marks) const {
    return touches_mark(at, marks) && digits_at(at + 1) && !tokens_[at + 1].space_before;
  }

  // "2014.01.14", "10:20", "02-398-0000", "24.02" where the full stop is no decimal mark.
  bool is_code(std::uint32_t at) const {
    if (joined(at + 1, ":")) return true;
    if (joined(at + 1, ".") && joined(at + 3, ".")) return true;
    if (joined(at + 1, "-/") && joined(at + 3, "-/")) return true;
    if (joined(at + 1, "-") && tokens_[at].text.size() > 1 && tokens_[at].text[0] == '0')
      return true;
    if (!joined(at + 1, ".") || rules_.decimal_marks.find('.') == 0) return false;
    const std::string_view whole = tokens_[at].text, part = tokens_[at + 2].text;
    return part.size() == 2 && whole.size() <= 2 &&
           (part[0] == '0' || (part[0] == '1' && part[1] <= '2'));
  }

  // The token after a group of three digits that begins at `at`, or 0.
  std::uint32_t group_after(std::uint32_t at) const {
    const auto three = [&](std::size_t i) { return digits_at(i) && tokens_[i].text.size() == 3; };
    if (three(at) && tokens_[at].space_before) {
      const bool plain_space = rules_.group_marks.find(' ') != std::string_view::npos;
      if (tokens_[at].no_break_space || plain_space) return at + 1;
    }
    if (at + 1 < tokens_.size() && tokens_[at].text != "." && joined(at, rules_.group_marks) &&
        three(at + 1))
      return at + 2;
    return 0;
  }

  bool is_decimal_mark(std::uint32_t at) const { return joined(at, rules_.decimal_marks); }

  const ExtractionRules& rules_;
  const std::vector<Token>& tokens_;
};

// The arithmetic of a numeral, part by part; false says the part cannot belong to it.
class Numeral {
 public:
  bool add_digits(const Digits& digits, bool glued) {
    if (pending_) return false;
    if (!empty_ && !(glued && fits_below(digits.value)) && !fills_group(digits)) return false;
    pending_ = digits.value;
    step_ = digits.step;
    pending_limit_ = 1;
    multiplier_ = 1;
    return took();
  }

  bool add(const Decimal& value, bool whole) {
    if (pending_) {
      const bool half = value < Decimal(1) && pending_->scale() == 0;  // "two and a half"
      if (!(value < Decimal(pending_limit_)) || (!whole && !half)) return false;
      const auto sum = attest::add(*pending_, value);
      if (!sum) return false;
      pending_ = *sum;
    } else {
      if (!fits_below(value)) return false;
      pending_ = value;
    }
    step_ = Decimal(1, value.scale());
    pending_limit_ = whole ? trailing_weight(value) : 1;
    multiplier_ = 1;
    return took();
  }

  bool power(std::int64_t factor) {
    if (factor >= power_limit_) return false;
    const auto product = times(pending_.value_or(Decimal(1)), factor);
    if (!product) return false;
    const auto sum = attest::add(group_, *product);
    if (!sum) return false;
    group_ = *sum;
    scale_step(factor);
    pending_.reset();
    power_limit_ = factor;
    return took();
  }

  bool group_power(std::int64_t factor) {
    if (factor >= group_limit_) return false;
    Decimal group = group_;
    if (pending_) {
      const auto sum = attest::add(group, *pending_);
      if (!sum) return false;
      group = *sum;
    } else if (power_limit_ == kNoLimit) {
      group = 1;  // "million" alone
    }
    const auto product = times(group, factor);
    if (!product) return false;
    const auto sum = attest::add(total_, *product);
    if (!sum) return false;
    total_ = *sum;
    scale_step(factor);
    multiplier_ = factor;
    group_ = 0;
    pending_.reset();
    power_limit_ = kNoLimit;
    group_limit_ = factor;
    return took();
  }

  // "two dozen", "a couple of dozen": multiplies all there is.
  bool set(std::int64_t size) {
    const auto product = times(empty_ ? Decimal(1) : value().value_or(Decimal(1)), size);
    if (!product) return false;
    total_ = *product;
    group_ = 0;
    pending_.reset();
    step_ = Decimal(1);
    group_limit_ = 1;
    return took();
  }

  [[nodiscard]] std::optional<Decimal> value() const {
    auto sum = attest::add(total_, group_);
    if (sum && pending_) sum = attest::add(*sum, *pending_);
    return sum;
  }
  [[nodiscard]] Decimal step() const { return step_; }
  [[nodiscard]] std::int64_t multiplier() const { return multiplier_; }
  [[nodiscard]] bool empty() const { return empty_; }
  [[nodiscard]] bool below_power() const {
    return power_limit_ != kNoLimit || group_limit_ != kNoLimit;
  }

 private:
  static constexpr std::int64_t kNoLimit = 1'000'000'000'000'000;

  bool took() { return empty_ = false, true; }

  bool fits_below(const Decimal& value) const {
    const std::int64_t limit = std::min(power_limit_, group_limit_);
    return empty_ || (below_power() && value < Decimal(limit));
  }
  // «26 тыс. 124»: all the digits that the group power leaves open.
  bool fills_group(const Digits& digits) const {
    if (group_limit_ == kNoLimit || power_limit_ != kNoLimit) return false;
    return digits.whole_digits == 3 && digits.value < Decimal(group_limit_);
  }
  static std::int64_t trailing_weight(const Decimal& value) {
    std::int64_t weight = 1;
    for (std::int64_t rest = value.coefficient(); rest != 0 && rest % 10 == 0; rest /= 10)
      weight *= 10;
    return weight;
  }
  void scale_step(std::int64_t factor) {
    step_ = pending_ ? multiply(step_, Decimal(factor)).value_or(Decimal(1)) : Decimal(factor);
  }

  Decimal total_ = 0, group_ = 0, step_ = 1;
  std::optional<Decimal> pending_;
  std::int64_t pending_limit_ = 1;
  std::int64_t power_limit_ = kNoLimit;
  std::int64_t group_limit_ = kNoLimit;
  std::int64_t multiplier_ = 1;
  bool empty_ = true;
};

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
    const bool fits = found.role == NumberRole::Addend
                          ? numeral.add(Decimal(found.value, found.scale), true)
                      : found.role == NumberRole::Vague ? numeral.add(Decimal(found.value), true)
                      : found.role == NumberRole::Power ? numeral.power(found.value)
                      : found.role == NumberRole::GroupPower ? numeral.group_power(found.value)
                      : found.role == NumberRole::Hedge      ? hedges(head, after_digits)
                                                             : false;
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
    const bool glued = after_number && !token.space_before;
    after_number = token.kind == TokenKind::Digits;
    if (token.kind != TokenKind::Word) {
      split.push_back(token);
      continue;
    }
    const GluedHead head = glued_head(grammar, token.text, glued, scratch);
    const std::string_view rest = token.text.substr(head.size());
    const std::string_view next = i + 1 < tokens.size() ? tokens[i + 1].text : std::string_view{};
    const bool whole = !glued && !head.words.empty() &&
                       has_class(grammar, token.text, grammar.whole_word, scratch);
    if (whole || !is_glued_numeral(grammar, head, rest, next, glued, scratch)) {
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
