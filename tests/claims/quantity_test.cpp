#include "claims/quantity.h"

#include <catch2/catch.hpp>

#include "claims/unit.h"

namespace attest {
namespace {

// "low..high", either of which may be missing; REQUIREs that both are decimals.
Quantity quantity(std::string_view modifier, std::string_view values, std::string_view unit,
                  std::string_view step) {
  const auto end = [](std::string_view text) {
    return text.empty() ? std::nullopt : Decimal::parse(text);
  };
  const std::size_t dots = values.find("..");
  const bool point = dots == std::string_view::npos;
  Quantity q;
  q.low = end(point ? values : values.substr(0, dots));
  q.high = point ? q.low : end(values.substr(dots + 2));
  const std::optional<Modifier> named = modifier_from(modifier);
  const std::optional<Decimal> weight = Decimal::parse(step);
  REQUIRE((named && weight));
  q.modifier = *named;
  q.unit = unit;
  q.step = *weight;
  return q;
}

// "[75.5, 76.5)", with "…" for an end without limit.
std::string shown(const Interval& i) {
  return std::string(i.low_open ? "(" : "[") + (i.low ? to_string(*i.low) : "…") + ", " +
         (i.high ? to_string(*i.high) : "…") + (i.high_open ? ")" : "]");
}

TEST_CASE("An interval is what the written form and its modifier allow", "[quantity]") {
  struct Case { std::string_view modifier, values, unit, step, expect; };
  const Case cases[] = {
      // Counted one by one and written to the unit.
      {"exact", "1516", "person", "1", "[1516, 1516]"},
      {"exact", "30000", "person", "1", "[30000, 30000]"},
      {"exact", "12", "count", "1", "[12, 12]"},
      {"exact", "20", "rank", "1", "[20, 20]"},
      {"exact", "3000", "USD", "1", "[3000, 3000]"},
      {"exact", "300", "USD-per-month", "1", "[300, 300]"},
      {"exact", "27", "year-person", "1", "[27, 27]"},
      // Measured, so somebody has rounded.
      {"exact", "76", "percent", "1", "[75.5, 76.5)"},
      {"exact", "7.4", "percent", "0.1", "[7.35, 7.45)"},
      {"exact", "7.40", "percent", "0.01", "[7.395, 7.405)"},
      {"exact", "2.6", "percentage-point", "0.1", "[2.55, 2.65)"},
      {"exact", "20", "kilometer", "1", "[19.5, 20.5)"},
      {"exact", "3", "year", "1", "[2.5, 3.5)"},
      {"exact", "0.5", "ratio", "0.1", "[0.45, 0.55)"},
      {"exact", "-1.5", "celsius", "0.1", "[-1.55, -1.45)"},
      // Scaled or with decimals: rounded, whatever is counted.
      {"exact", "1410000", "person", "10000", "[1405000, 1415000)"},
      {"exact", "1500000000", "USD", "100000000", "[1450000000, 1550000000)"},
      {"exact", "1.5", "person", "0.1", "[1.45, 1.55)"},
      {"exact", "2.4..2.9", "percent", "0.1", "[2.35, 2.95)"},
      // Hedged.
      {"about", "1500", "person", "1", "[1450, 1550]"},
      {"about", "1500", "person", "100", "[1450, 1550]"},
      {"about", "1516", "person", "1", "[1515.5, 1516.5]"},
      {"about", "30000", "person", "1", "[25000, 35000]"},
      {"about", "70", "percent", "1", "[65, 75]"},
      {"about", "7.5", "percent", "0.1", "[7.45, 7.55]"},
      {"about", "7.0", "percent", "0.1", "[6.95, 7.05]"},
      {"about", "2000..3000", "person", "1", "[1500, 3500]"},
      {"about", "0", "count", "1", "[-0.5, 0.5]"},
      {"about", "-20", "celsius", "1", "[-25, -15]"},
      // Bounds.
      {"at-least", "70..", "person", "1", "[70, …]"},
      {"more-than", "70..", "person", "1", "(70, …]"},
      {"at-most", "..70", "person", "1", "[…, 70]"},
      {"less-than", "..1400", "person", "1", "[…, 1400)"},
      {"more-than", "76..", "percent", "1", "(76, …]"},
      // Ranges.
      {"between", "1500..1599", "person", "100", "[1500, 1599]"},
      {"between", "3000..5000", "USD", "1", "[3000, 5000]"},
      {"between", "70..80", "percent", "1", "[70, 80]"},
      // Nothing said.
      {"vague", "..", "person", "1", "[…, …]"},
      {"vague", "100..900", "person", "100", "[…, …]"},
      // No room for another digit: the end stays, and still belongs to the interval.
      {"exact", "999999999999999999", "percent", "1", "[999999999999999999, 999999999999999999]"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.modifier, c.values, c.unit, c.step);
    CHECK(shown(interval(quantity(c.modifier, c.values, c.unit, c.step))) == c.expect);
  }
}

TEST_CASE("Two figures can meet unless no number satisfies both wordings", "[quantity]") {
  struct Side { std::string_view modifier, values, unit, step; };
  struct Case { Side a, b; bool expect; };
  const Case cases[] = {
      {{"exact", "1516", "person", "1"}, {"exact", "1516", "person", "1"}, true},
      {{"exact", "1516", "person", "1"}, {"exact", "1514", "person", "1"}, false},
      {{"about", "1500", "person", "1"}, {"exact", "1516", "person", "1"}, true},
      {{"about", "30000", "person", "1"}, {"exact", "29830", "person", "1"}, true},
      {{"about", "1500", "person", "1"}, {"exact", "1396", "person", "1"}, false},
      // Neighbours in the last digit contradict, although their intervals touch.
      {{"exact", "76", "percent", "1"}, {"exact", "77", "percent", "1"}, false},
      {{"exact", "76", "percent", "1"}, {"exact", "75.9", "percent", "0.1"}, true},
      {{"exact", "76", "percent", "1"}, {"exact", "76.5", "percent", "0.1"}, true},
      {{"exact", "76", "percent", "1"}, {"exact", "76.6", "percent", "0.1"}, false},
      {{"exact", "1410000", "person", "10000"}, {"exact", "1413420", "person", "1"}, true},
      // Strict and other bounds.
      {{"more-than", "70..", "person", "1"}, {"exact", "70", "person", "1"}, false},
      {{"at-least", "70..", "person", "1"}, {"exact", "70", "person", "1"}, true},
      {{"less-than", "..1400", "person", "1"}, {"exact", "1400", "person", "1"}, false},
      {{"less-than", "..1400", "person", "1"}, {"exact", "1396", "person", "1"}, true},
      {{"at-most", "..70", "person", "1"}, {"more-than", "70..", "person", "1"}, false},
      {{"at-most", "..70", "person", "1"}, {"at-least", "70..", "person", "1"}, true},
      {{"more-than", "70..", "person", "1"}, {"more-than", "9000..", "person", "1"}, true},
      {{"between", "1500..1599", "person", "1"}, {"exact", "1516", "person", "1"}, true},
      {{"between", "1500..1599", "person", "1"}, {"exact", "1600", "person", "1"}, false},
      // Nothing contradicts a vague figure.
      {{"vague", "..", "person", "1"}, {"exact", "3", "person", "1"}, true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a.modifier, c.a.values, c.b.modifier, c.b.values);
    const Interval a = interval(quantity(c.a.modifier, c.a.values, c.a.unit, c.a.step));
    const Interval b = interval(quantity(c.b.modifier, c.b.values, c.b.unit, c.b.step));
    CHECK(can_meet(a, b) == c.expect);
    CHECK(can_meet(b, a) == c.expect);
  }
}

TEST_CASE("Every figure can meet itself", "[quantity]") {
  for (const std::string_view modifier :
       {"exact", "about", "at-least", "more-than", "at-most", "less-than", "between", "vague"})
    for (const std::string_view unit : {"person", "percent", "USD", "kilometer"})
      for (const std::string_view value : {"0", "-7", "76", "1500", "999999999999999999"}) {
        CAPTURE(modifier, unit, value);
        Quantity q = quantity(modifier, value, unit, "1");
        if (modifier == "more-than" || modifier == "at-least") q.high.reset();
        if (modifier == "less-than" || modifier == "at-most") q.low.reset();
        CHECK(can_meet(interval(q), interval(q)));
      }
}

TEST_CASE("Modifiers have the names of the contract, both ways", "[quantity]") {
  for (const std::string_view name :
       {"exact", "about", "at-least", "more-than", "at-most", "less-than", "between", "vague"}) {
    const std::optional<Modifier> modifier = modifier_from(name);
    CAPTURE(name);
    REQUIRE(modifier.has_value());
    CHECK(to_string(*modifier) == name);
  }
  CHECK_FALSE(modifier_from("").has_value());
  CHECK_FALSE(modifier_from("Exact").has_value());
  CHECK_FALSE(modifier_from("roughly").has_value());
}

TEST_CASE("Currencies are told from other units by their capitals", "[unit]") {
  CHECK(unit::is_currency("KRW"));
  CHECK(unit::is_currency("USD-per-month"));
  CHECK_FALSE(unit::is_currency("percent"));
  CHECK_FALSE(unit::is_currency("KRWX"));
  CHECK_FALSE(unit::is_currency("KR"));
  CHECK_FALSE(unit::is_currency(""));
  CHECK_FALSE(unit::is_currency("krw"));
}

}  // namespace
}  // namespace attest
