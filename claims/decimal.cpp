#include "claims/decimal.h"

#include <array>
#include <charconv>
#include <ostream>

namespace attest {
namespace {

// Two coefficients multiplied, or one brought to the largest scale, stay below
// 10^36; 128 bits hold 1.7 × 10^38.  __extension__ keeps -Wpedantic for the rest.
__extension__ using Wide = __int128;

constexpr int kMaxScale = 18;
constexpr std::int64_t kLimit = 1'000'000'000'000'000'000;  // 10^18

constexpr std::array<std::int64_t, kMaxScale + 1> kPowers = [] {
  std::array<std::int64_t, kMaxScale + 1> powers{};
  std::int64_t power = 1;
  for (std::int64_t& entry : powers) {
    entry = power;
    if (power < kLimit) power *= 10;
  }
  return powers;
}();

constexpr Wide power_of_ten(int exponent) {  // REQUIRES: 0 <= exponent <= 18
  return kPowers[static_cast<std::size_t>(exponent)];
}

constexpr Wide magnitude(Wide value) {
  return value < 0 ? -value : value;
}

// The coefficient of `a` when written with `scale` >= a.scale() decimals.
Wide coefficient_at(const Decimal& a, int scale) {
  return Wide{a.coefficient()} * power_of_ten(scale - a.scale());
}

// The decimal of these parts, with zeros at the end dropped only as far as needed.
std::optional<Decimal> fitted(Wide coefficient, int scale) {
  while (scale > 0 && (scale > kMaxScale || magnitude(coefficient) >= kLimit)) {
    if (coefficient % 10 != 0) return std::nullopt;
    coefficient /= 10;
    --scale;
  }
  if (magnitude(coefficient) >= kLimit) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(coefficient), scale);
}

std::optional<Decimal> sum(const Decimal& a, const Decimal& b, int sign) {
  const int scale = std::max(a.scale(), b.scale());
  return fitted(coefficient_at(a, scale) + sign * coefficient_at(b, scale), scale);
}

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || !is_digit(text.front()) || !is_digit(text.back())) return std::nullopt;

  std::int64_t coefficient = 0;
  int scale = 0;
  bool after_point = false;
  for (const char c : text) {
    if (c == '.' && !after_point) {
      after_point = true;
      continue;
    }
    if (!is_digit(c)) return std::nullopt;
    if (coefficient >= kLimit / 10) return std::nullopt;  // a 19th digit; nothing has overflowed
    coefficient = coefficient * 10 + (c - '0');
    if (after_point && ++scale > kMaxScale) return std::nullopt;
  }
  return Decimal(negative ? -coefficient : coefficient, scale);
}

int Decimal::compare(const Decimal& a, const Decimal& b) {
  const int scale = std::max(a.scale_, b.scale_);
  const Wide left = coefficient_at(a, scale);
  const Wide right = coefficient_at(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

std::optional<Decimal> add(const Decimal& a, const Decimal& b) {
  return sum(a, b, 1);
}

std::optional<Decimal> subtract(const Decimal& a, const Decimal& b) {
  return sum(a, b, -1);
}

std::optional<Decimal> multiply(const Decimal& a, const Decimal& b) {
  return fitted(Wide{a.coefficient()} * b.coefficient(), a.scale() + b.scale());
}

std::optional<Decimal> shift(const Decimal& a, int power) {
  if (a.coefficient() == 0) return Decimal(0);
  if (power < -2 * kMaxScale || power > 2 * kMaxScale) return std::nullopt;  // nothing would fit
  const int scale = a.scale() - power;
  if (scale >= 0) return fitted(a.coefficient(), scale);
  if (-scale > kMaxScale) return std::nullopt;
  return fitted(a.coefficient() * power_of_ten(-scale), 0);
}

std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int scale) {
  if (b.coefficient() == 0 || scale < 0 || scale > kMaxScale) return std::nullopt;
  const bool negative = (a.coefficient() < 0) != (b.coefficient() < 0);
  const Wide numerator = magnitude(a.coefficient());
  Wide denominator = magnitude(b.coefficient());

  // a ÷ b × 10^scale is numerator ÷ denominator × 10^exponent.  Digits are brought
  // down one by one as on paper: numerator × 10^36 would not fit even 128 bits.
  const int exponent = scale + b.scale() - a.scale();
  if (exponent < 0) denominator *= power_of_ten(-exponent);
  Wide quotient = numerator / denominator;
  Wide rest = numerator % denominator;
  for (int digit = 0; digit < exponent; ++digit) {
    rest *= 10;
    quotient = quotient * 10 + rest / denominator;
    rest %= denominator;
    if (quotient >= kLimit) return std::nullopt;
  }
  if (rest * 2 >= denominator) ++quotient;
  if (quotient >= kLimit) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(negative ? -quotient : quotient), scale);
}

Decimal normalised(const Decimal& a) {
  std::int64_t coefficient = a.coefficient();
  int scale = a.scale();
  while (scale > 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    --scale;
  }
  return {coefficient, scale};
}

std::string to_string(const Decimal& a) {
  const bool negative = a.coefficient() < 0;
  std::string digits = std::to_string(negative ? -a.coefficient() : a.coefficient());
  const auto scale = static_cast<std::size_t>(a.scale());
  if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
  if (scale > 0) digits.insert(digits.size() - scale, 1, '.');
  return negative ? "-" + digits : digits;
}

double to_double(const Decimal& a) {
  // By way of the printed form: from_chars rounds once and correctly, whereas
  // coefficient ÷ 10^scale in doubles would round up to three times.
  const std::string printed = to_string(a);
  double value = 0;
  std::from_chars(printed.data(), printed.data() + printed.size(), value);
  return value;
}

std::ostream& operator<<(std::ostream& out, const Decimal& a) {
  return out << to_string(a);
}

}  // namespace attest
