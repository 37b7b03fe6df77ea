// The arithmetic of numerals.  Part of extraction/quantities/numbers.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "claims/decimal.h"
#include "extraction/quantities/digit_reader.h"
#include "extraction/quantities/numbers.h"
#include "extraction/tables/rules.h"

namespace attest {

// "52.1" billion has no decimals left to print.
[[nodiscard]] inline std::optional<Decimal> times(const Decimal& value, std::int64_t factor) {
  const std::optional<Decimal> product = multiply(value, Decimal(factor));
  return product && factor > 1 ? std::optional(normalised(*product)) : product;
}

// A line end inside a numeral separates two cells or lines.
[[nodiscard]] inline bool is_apart(std::string_view text, const Token& one, const Token& next) {
  if (one.span.end >= next.span.begin) return false;
  const std::string_view gap = text.substr(one.span.end, next.span.begin - one.span.end);
  return gap.size() > 3 || gap.find_first_of("\n\t") != std::string_view::npos || gap == "  ";
}

// The arithmetic of a numeral, part by part; false says the part cannot belong to it.
class Numeral {
 public:
  // `power`: that which follows them, 0 for none: «1 миллион 1 тысяча», not "1 million and 3
  // million".
  bool add_digits(const Digits& digits, bool glued, std::int64_t power = 0) {
    if (pending_) return false;
    const auto scaled = multiply(digits.value, Decimal(power));
    const bool below = (glued && fits_below(digits.value)) ||
                       (power > 0 && scaled && fits_below(*scaled));
    if (!empty_ && !below && !fills_group(digits)) return false;
    pending_ = digits.value;
    step_ = digits.step;
    pending_limit_ = 1;
    multiplier_ = 1;
    return took();
  }

  bool add(const Decimal& value, bool whole) {
    if (pending_) {
      // "Two and a half", «сотни полторы»
      const bool half = pending_->scale() == 0 && (value < Decimal(1) || pending_limit_ > 1);
      if (!(value < Decimal(pending_limit_)) || (!whole && !half)) return false;
      const auto sum = attest::add(*pending_, value);
      if (!sum) return false;
      pending_ = *sum;
    } else if (value < Decimal(1) && closes_group()) {
      return add_part_of_power(value);
    } else {
      if (!fits_below(value)) return false;
      pending_ = value;
    }
    step_ = Decimal(1, value.scale());
    pending_limit_ = whole ? trailing_weight(value) : 1;
    multiplier_ = 1;
    return took();
  }

  // A word of the number table; false too for those that carry no value.
  bool add_word(const NumberWord& word) {
    switch (word.role) {
      case NumberRole::Addend:
        if (word.upto != 0) spread_ = word.upto - word.value;
        return add(Decimal(word.value, word.scale), word.scale == 0);
      case NumberRole::Power:
        return power(word.value);
      case NumberRole::Letter:
      case NumberRole::GroupPower:
        return group_power(word.value);
      case NumberRole::Set:
        return set(word.value);
      case NumberRole::Vague:
        return add(Decimal(word.value), true);
      case NumberRole::Article:
      case NumberRole::Join:
      case NumberRole::Sign:
      case NumberRole::Hedge:
        return false;
    }
    return false;
  }

  bool power(std::int64_t factor) {
    if (factor >= power_limit_) return false;
    const auto product = times(pending_.value_or(Decimal(1)), factor);
    if (!product) return false;
    const auto sum = attest::add(group_, *product);
    if (!sum) return false;
    group_ = *sum;
    scale_step(factor);
    spread_ *= factor;
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
    if (spread_ < kWidest / factor) spread_ *= factor;
    multiplier_ = factor;
    group_ = 0;
    pending_.reset();
    power_limit_ = kNoLimit;
    group_limit_ = factor;
    return took();
  }

  // "two dozen", "a couple of dozen": multiplies all there is.  One of tens or hundreds that opens
  // the numeral leaves room for how many: «сотни три».
  bool set(std::int64_t size) {
    const bool opens = empty_ && size % 10 == 0;
    const auto product = times(empty_ ? Decimal(1) : value().value_or(Decimal(1)), size);
    if (!product) return false;
    total_ = 0;
    group_ = 0;
    pending_ = *product;  // «сотни тысяч»: a power may follow, and nothing else
    pending_limit_ = opens ? size : 1;
    step_ = Decimal(1);
    group_limit_ = kNoLimit;
    return took();
  }

  [[nodiscard]] std::optional<Decimal> value() const {
    auto sum = attest::add(total_, group_);
    if (sum && pending_) sum = attest::add(*sum, *pending_);
    return sum;
  }
  [[nodiscard]] Decimal step() const { return step_; }
  [[nodiscard]] std::int64_t multiplier() const { return multiplier_; }
  // "67 million and four million": does a numeral of its own stand before a power that high?
  [[nodiscard]] bool is_apart(std::int64_t power) const {
    constexpr std::int64_t kThousand = 1'000;
    return multiplier_ >= kThousand && power >= multiplier_;
  }
  // How far the range goes that a word such as 서너 names; 0 for all others.
  [[nodiscard]] std::int64_t spread() const { return spread_; }
  [[nodiscard]] bool empty() const { return empty_; }
  [[nodiscard]] bool below_power() const {
    return power_limit_ != kNoLimit || group_limit_ != kNoLimit;
  }

 private:
  static constexpr std::int64_t kNoLimit = 1'000'000'000'000'000'000;

  bool took() { return empty_ = false, true; }

  // "A million and a half", «тысяча с половиной»: half of the million.
  bool closes_group() const {
    return group_limit_ != kNoLimit && power_limit_ == kNoLimit && group_ == Decimal(0);
  }
  bool add_part_of_power(const Decimal& part) {
    const auto more = times(part, group_limit_);
    const auto sum = more ? attest::add(total_, *more) : std::nullopt;
    if (!sum) return false;
    total_ = *sum;
    return took();
  }

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
  static constexpr std::int64_t kWidest = 1'000'000'000'000;
  std::int64_t multiplier_ = 1;
  std::int64_t spread_ = 0;
  bool empty_ = true;
};

// A numeral under way.
struct NumeralReading {
  explicit NumeralReading(std::uint32_t begin_) : begin(begin_), at(begin_), end(begin_) {}

  Number number;
  Numeral numeral;
  std::uint32_t begin;
  std::uint32_t at;         // the next token
  std::uint32_t end;        // behind the last one that belongs to it
  std::uint32_t parts = 0;  // digits and words that carry a value
  bool negative = false;
  bool leading_point = false;       // ".5"
  bool counted_only = false;        // one word, no number by itself
  bool only_joined = true;          // words that never stand alone
  bool bare_power = false;          // 만: one group power
  bool ends_with_fraction = false;  // "half a million"
};

// «Тысяч пятнадцать», «миллиона два», «десятка три»: behind a first `power` the number is about so
// many of it; `power` is 0 where the numeral begins with none or is one word.  `turns`: so few
// behind it can be no part of the number itself.
inline std::optional<Decimal> value_of(const Numeral& numeral, std::int64_t power, bool turns,
                                       Number& number) {
  constexpr Decimal kFew = 10;
  const auto value = numeral.value();
  if (!value || power == 0 || !(*value < multiply(Decimal(power), Decimal(2)).value_or(0)))
    return value;
  const auto rest = subtract(*value, Decimal(power));
  if (!number.vague_alone && !(turns && rest && *rest < kFew && Decimal(1) < *rest)) return value;
  number.vague_alone = false;
  number.hedged = true;
  return rest ? times(*rest, power) : std::nullopt;
}

}  // namespace attest
