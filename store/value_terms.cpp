#include "store/value_terms.h"

#include <algorithm>
#include <string_view>

#include "store/format.h"

namespace attest {
namespace {

// The magnitude is d₁.d₂d₃… × 10^exponent; no zeros at the end.
struct Digits {
  int exponent = 0;
  std::string digits;  // empty for zero
  bool negative = false;
};

// The exponents that 64-bit coefficients with 0…18 decimals can have.
constexpr int kLowestExponent = -18;
constexpr int kHighestExponent = 18;
constexpr int kExponentBias = 50;

Digits digits_of(const Decimal& value) {
  Digits result;
  if (value.coefficient() == 0) return result;
  result.negative = value.coefficient() < 0;
  // Negated as unsigned: the lowest int64 has no positive twin.
  auto magnitude = static_cast<std::uint64_t>(value.coefficient());
  if (result.negative) magnitude = ~magnitude + 1;
  result.digits = std::to_string(magnitude);
  result.exponent = static_cast<int>(result.digits.size()) - 1 - value.scale();
  result.digits.erase(result.digits.find_last_not_of('0') + 1);
  return result;
}

std::string decade_term(bool negative, int exponent) {
  std::string term(format::kDigits);
  if (negative) term += '-';
  return term += std::to_string(exponent + kExponentBias);
}

std::string without_zeros(std::string_view digits) {
  return std::string(digits.substr(0, digits.find_last_not_of('0') + 1));
}

// Collects the terms of all values of one decade within bounds.
class Cover {
 public:
  Cover(std::string decade, std::vector<std::string>& out)
      : decade_(std::move(decade) + ":"), out_(out) {}

  // Values that begin with `beginning`, which also begins each bound given; an
  // empty bound does not bind.  Bounds have no zeros at their end.
  void add(const std::string& beginning, std::string_view low, std::string_view high) {
    const std::size_t place = beginning.size();
    const auto digit_at = [place](std::string_view bound) {
      return place < bound.size() ? bound[place] : '0';
    };
    const char first = place == 0 ? '1' : '0';
    const char from = low.empty() ? first : std::max(first, digit_at(low));
    const char to = high.empty() ? '9' : digit_at(high);
    for (char digit = from; digit <= to; ++digit) {
      const std::string next = beginning + digit;
      const bool at_low = !low.empty() && digit == digit_at(low) && low.size() > next.size();
      const bool at_high = !high.empty() && digit == digit_at(high);
      if (!at_low && !at_high) {
        out_.push_back(decade_ + next);
        add_value(next);
      } else if (at_high && high.size() <= next.size()) {
        if (!at_low) add_value(next);  // nothing longer is as low as the bound
      } else {
        add(next, at_low ? low : std::string_view{}, at_high ? high : std::string_view{});
      }
    }
  }

 private:
  void add_value(std::string_view digits) { out_.push_back(decade_ + without_zeros(digits) + "="); }

  std::string decade_;
  std::vector<std::string>& out_;
};

// Values of one sign, low <= |value| <= high; an end without digits is open.
void cover_sign(bool negative, const Digits& low, const Digits& high,
                std::vector<std::string>& out) {
  const int from = low.digits.empty() ? kLowestExponent : low.exponent;
  const int to = high.digits.empty() ? kHighestExponent : high.exponent;
  for (int exponent = from; exponent <= to; ++exponent) {
    const bool at_low = !low.digits.empty() && exponent == low.exponent;
    const bool at_high = !high.digits.empty() && exponent == high.exponent;
    std::string decade = decade_term(negative, exponent);
    if (!at_low && !at_high) {
      out.push_back(std::move(decade));
    } else {
      Cover(std::move(decade), out)
          .add("", at_low ? low.digits : std::string(), at_high ? high.digits : std::string());
    }
  }
}

std::string zero_term() {
  return std::string(format::kDigits) + "0";
}

}  // namespace

std::vector<std::string> value_terms(const Decimal& value) {
  const Digits number = digits_of(value);
  if (number.digits.empty()) return {zero_term()};
  const std::string decade = decade_term(number.negative, number.exponent);
  std::vector<std::string> terms{decade};
  for (std::size_t length = 1; length < number.digits.size(); ++length)
    terms.push_back(decade + ":" + number.digits.substr(0, length));
  terms.push_back(decade + ":" + number.digits + "=");
  return terms;
}

std::vector<std::string> range_terms(const std::optional<Decimal>& low,
                                     const std::optional<Decimal>& high) {
  std::vector<std::string> terms;
  const Digits from = low ? digits_of(*low) : Digits{};
  const Digits to = high ? digits_of(*high) : Digits{};
  const bool low_is_negative = !low || from.negative;
  const bool high_is_negative = high && to.negative;
  const bool low_is_positive = low && !from.negative && !from.digits.empty();
  const bool high_is_positive = !high || (!to.negative && !to.digits.empty());

  // Below zero the larger magnitude is the lower value, so the ends change places.
  if (low_is_negative) cover_sign(true, high_is_negative ? to : Digits{}, from, terms);
  if (!low_is_positive && !high_is_negative) terms.push_back(zero_term());
  if (high_is_positive) cover_sign(false, low_is_positive ? from : Digits{}, to, terms);
  return terms;
}

std::string number_term(const Decimal& value) {
  const Digits number = digits_of(value);
  std::string term(format::kValue);
  if (number.digits.empty()) return term += '0';
  if (number.negative) term += '-';
  const auto size = static_cast<int>(number.digits.size());
  if (number.exponent < 0) {
    term += "0.";
    term.append(static_cast<std::size_t>(-number.exponent - 1), '0');
    return term += number.digits;
  }
  if (size <= number.exponent) {
    term += number.digits;
    return term.append(static_cast<std::size_t>(number.exponent + 1 - size), '0');
  }
  const auto whole = static_cast<std::size_t>(number.exponent + 1);
  term += number.digits.substr(0, whole);
  if (whole < number.digits.size()) term += "." + number.digits.substr(whole);
  return term;
}

}  // namespace attest
