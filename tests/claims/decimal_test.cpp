#include "claims/decimal.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace attest {
namespace {

Decimal decimal(std::string_view text) {
  const std::optional<Decimal> value = Decimal::parse(text);
  REQUIRE(value.has_value());
  return *value;
}

// So that one string tells a result, its decimals and its absence apart.
std::string shown(const std::optional<Decimal>& value) { return value ? to_string(*value) : "none"; }

TEST_CASE("A decimal is printed as it was read", "[decimal]") {
  for (const std::string_view text :
       {"0", "7", "1516", "7.4", "7.40", "0.5", "0.05", "-3", "-0.25", "1410000",
        "999999999999999999", "-999999999999999999", "0.000000000000000001", "1.00000000000000000"}) {
    CAPTURE(text);
    CHECK(shown(Decimal::parse(text)) == text);
  }
}

TEST_CASE("Zeros in front and the sign of zero are not kept", "[decimal]") {
  CHECK(shown(Decimal::parse("007")) == "7");
  CHECK(shown(Decimal::parse("-0")) == "0");
  CHECK(shown(Decimal::parse("-0.00")) == "0.00");
  CHECK(shown(Decimal::parse("0000000000000000000000012")) == "12");
}

TEST_CASE("What is not a plain decimal is not read", "[decimal]") {
  for (const std::string_view text :
       {"", "-", ".", "-.", ".5", "5.", "1.2.3", "1,516", "1 516", "+7", "--7", "7-", "1e6", "0x1F",
        "seven", "٧", "７", " 7", "7 "}) {
    CAPTURE(text);
    CHECK(shown(Decimal::parse(text)) == "none");
  }
}

TEST_CASE("More than 18 digits are refused, never wrapped", "[decimal]") {
  for (const std::string_view text :
       {"1000000000000000000", "9223372036854775807", "9223372036854775808", "18446744073709551616",
        "99999999999999999999999999999999", "1.000000000000000000", "0.0000000000000000001",
        "0.0000000000000000000000"}) {
    CAPTURE(text);
    CHECK(shown(Decimal::parse(text)) == "none");
  }
}

TEST_CASE("Decimals compare as numbers, whatever their decimals", "[decimal]") {
  struct Case { std::string_view a, b; int expect; };
  const Case cases[] = {
      {"7.4", "7.40", 0},
      {"0", "-0.000", 0},
      {"7.4", "7.41", -1},
      {"-7.4", "-7.41", 1},
      {"-1", "1", -1},
      // Equal as doubles, different as numbers.
      {"0.300000000000000004", "0.300000000000000005", -1},
      {"999999999999999999", "999999999999999998", 1},
      // Brought to one scale, these need 36 digits.
      {"999999999999999999", "0.999999999999999999", 1},
      {"0.000000000000000001", "999999999999999999", -1},
      {"100000000000000000", "1.00000000000000000", 1},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b);
    CHECK(Decimal::compare(decimal(c.a), decimal(c.b)) == c.expect);
    CHECK(Decimal::compare(decimal(c.b), decimal(c.a)) == -c.expect);
    CHECK((decimal(c.a) == decimal(c.b)) == (c.expect == 0));
    CHECK((decimal(c.a) < decimal(c.b)) == (c.expect < 0));
  }
}

TEST_CASE("Sums and differences are exact and keep the longer decimals", "[decimal]") {
  struct Case { std::string_view a, b, sum, difference; };
  const Case cases[] = {
      {"0.1", "0.2", "0.3", "-0.1"},
      {"7.40", "1", "8.40", "6.40"},
      {"1092", "304", "1396", "788"},
      {"-3", "3", "0", "-6"},
      {"999999999999999999", "1", "none", "999999999999999998"},
      {"-999999999999999999", "1", "-999999999999999998", "none"},
      // The zeros at the end make room for the digits in front …
      {"100000000000000000", "0.00", "100000000000000000", "100000000000000000"},
      // … a real last digit does not.
      {"100000000000000000", "0.01", "none", "none"},
      {"0.5", "0.5", "1.0", "0.0"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b);
    CHECK(shown(add(decimal(c.a), decimal(c.b))) == c.sum);
    CHECK(shown(add(decimal(c.b), decimal(c.a))) == c.sum);
    CHECK(shown(subtract(decimal(c.a), decimal(c.b))) == c.difference);
  }
}

TEST_CASE("Products are exact or refused", "[decimal]") {
  struct Case { std::string_view a, b, expect; };
  const Case cases[] = {
      {"1.5", "1000000", "1500000.0"},
      {"-0.5", "0.5", "-0.25"},
      {"0", "999999999999999999", "0"},
      {"1000000000", "100000000", "100000000000000000"},
      {"1000000000", "1000000000", "none"},
      {"999999999999999999", "999999999999999999", "none"},
      {"0.000000001", "0.000000001", "0.000000000000000001"},
      {"0.000000000000000001", "0.1", "none"},
      {"0.0000000010", "0.000000001", "0.000000000000000001"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b);
    CHECK(shown(multiply(decimal(c.a), decimal(c.b))) == c.expect);
    CHECK(shown(multiply(decimal(c.b), decimal(c.a))) == c.expect);
  }
}

TEST_CASE("Shifting moves the decimal point", "[decimal]") {
  struct Case { std::string_view a; int power; std::string_view expect; };
  const Case cases[] = {
      {"1.5", 6, "1500000"},
      {"1.50", 1, "15.0"},
      {"1.41", 6, "1410000"},
      {"-2", 3, "-2000"},
      {"7", 0, "7"},
      {"7.40", 0, "7.40"},
      {"76", -2, "0.76"},
      {"1", -18, "0.000000000000000001"},
      {"10", -19, "0.000000000000000001"},
      {"1", -19, "none"},
      {"1", 17, "100000000000000000"},
      {"1", 18, "none"},
      {"0.000000000000000001", 35, "100000000000000000"},
      {"0.000000000000000001", 36, "none"},
      {"1", 2147483647, "none"},
      {"1", -2147483647, "none"},
      {"0", 2147483647, "0"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.power);
    CHECK(shown(shift(decimal(c.a), c.power)) == c.expect);
  }
}

TEST_CASE("Quotients round halves away from zero", "[decimal]") {
  struct Case { std::string_view a, b; int scale; std::string_view expect; };
  const Case cases[] = {
      {"1", "3", 4, "0.3333"},
      {"2", "3", 4, "0.6667"},
      {"1", "8", 2, "0.13"},
      {"-1", "8", 2, "-0.13"},
      {"1", "-8", 2, "-0.13"},
      {"-1", "-8", 2, "0.13"},
      {"1", "2", 0, "1"},
      {"1", "2.0000001", 0, "0"},
      {"1396", "2706", 3, "0.516"},
      {"7", "2", 4, "3.5000"},
      {"7.50", "2.5", 0, "3"},
      {"0.0001", "10000", 4, "0.0000"},
      {"0", "3", 2, "0.00"},
      {"1", "0", 2, "none"},
      {"0", "0.00", 2, "none"},
      {"1", "3", -1, "none"},
      {"1", "3", 19, "none"},
      {"1", "3", 18, "0.333333333333333333"},
      {"999999999999999999", "1", 0, "999999999999999999"},
      {"999999999999999999", "1", 1, "none"},
      {"999999999999999999", "0.000000000000000001", 18, "none"},
      {"0.000000000000000001", "999999999999999999", 18, "0.000000000000000000"},
      {"999999999999999999", "0.000000000000000001", 0, "none"},
      {"0.999999999999999999", "1", 17, "1.00000000000000000"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b, c.scale);
    CHECK(shown(divide(decimal(c.a), decimal(c.b), c.scale)) == c.expect);
  }
}

TEST_CASE("The normal form has the fewest decimals", "[decimal]") {
  struct Case { std::string_view a, expect; };
  for (const Case& c : {Case{"7.40", "7.4"}, Case{"1516.0", "1516"}, Case{"1500", "1500"},
                        Case{"0.00", "0"}, Case{"-2.50", "-2.5"}, Case{"7.4", "7.4"}}) {
    CAPTURE(c.a);
    CHECK(to_string(normalised(decimal(c.a))) == c.expect);
  }
}

TEST_CASE("The double of a decimal is the nearest one", "[decimal]") {
  CHECK(to_double(decimal("0.1")) == 0.1);
  CHECK(to_double(decimal("1410000")) == 1410000.0);
  CHECK(to_double(decimal("-2.675")) == -2.675);
  CHECK(to_double(decimal("0.000000000000000001")) == 1e-18);
  CHECK(to_double(Decimal()) == 0.0);
}

TEST_CASE("A stream shows the printed form", "[decimal]") {
  std::ostringstream out;
  out << decimal("7.40");
  CHECK(out.str() == "7.40");
}

}  // namespace
}  // namespace attest
