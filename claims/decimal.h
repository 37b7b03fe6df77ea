// Exact decimal numbers.
//
// Two articles that print "0.1" must compare equal, and "7.40" must remember
// that it has two decimals; binary floating point can do neither.  A Decimal is
// coefficient × 10^-scale with at most 18 digits:
// |coefficient| < 10^18 and 0 <= scale <= 18, enough for any figure that
// newspapers print.  Arithmetic that would need more says so by nullopt.
#pragma once

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace attest {

class Decimal {
 public:
  constexpr Decimal() = default;
  // REQUIRES: |coefficient| < 10^18, 0 <= scale <= 18.
  constexpr Decimal(std::int64_t coefficient, int scale = 0)  // NOLINT: integers are decimals
      : coefficient_(coefficient), scale_(static_cast<std::int8_t>(scale)) {}

  // Reads "[-]digits[.digits]"; nullopt for anything else or over 18 digits.
  [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

  [[nodiscard]] constexpr std::int64_t coefficient() const { return coefficient_; }
  [[nodiscard]] constexpr int scale() const { return scale_; }  // digits after the point, 0…18

  // Equal as numbers; 7.4 == 7.40.
  friend bool operator==(const Decimal& a, const Decimal& b) { return compare(a, b) == 0; }
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    return compare(a, b) <=> 0;
  }

  // -1, 0 or 1.  Exact for all values.
  [[nodiscard]] static int compare(const Decimal& a, const Decimal& b);

 private:
  std::int64_t coefficient_ = 0;
  std::int8_t scale_ = 0;
};

// Exact; nullopt where the exact result does not fit.  The longer of the two
// printed forms decides the decimals of the result ("7.40" + "1" is "8.40");
// zeros at the end are dropped only where the result would not fit otherwise.
[[nodiscard]] std::optional<Decimal> add(const Decimal& a, const Decimal& b);
[[nodiscard]] std::optional<Decimal> subtract(const Decimal& a, const Decimal& b);
[[nodiscard]] std::optional<Decimal> multiply(const Decimal& a, const Decimal& b);

// a × 10^power: "1.5" with power 6 is 1500000.
[[nodiscard]] std::optional<Decimal> shift(const Decimal& a, int power);

// a ÷ b rounded to `scale` decimals, halves away from zero (0.125 → 0.13, -0.125 →
// -0.13); nullopt when b is zero, `scale` is not 0…18 or the result does not fit.
[[nodiscard]] std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int scale);

// The same number with the fewest decimals: 7.40 → 7.4, 1516.0 → 1516.
[[nodiscard]] Decimal normalised(const Decimal& a);

// No exponent, no grouping; keeps the printed decimals: "7.40".
[[nodiscard]] std::string to_string(const Decimal& a);
[[nodiscard]] double to_double(const Decimal& a);  // the nearest double; for sortable slots only
std::ostream& operator<<(std::ostream& out, const Decimal& a);

}  // namespace attest
