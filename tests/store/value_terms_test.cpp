#include "store/value_terms.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdint>
#include <limits>
#include <set>
#include <string>

namespace attest {
namespace {

std::string joined(const std::vector<std::string>& terms) {
  std::string shown;
  for (const std::string& term : terms) shown += (shown.empty() ? "" : " ") + term;
  return shown;
}

bool finds(const std::set<std::string>& range, const Decimal& value) {
  const auto terms = value_terms(value);
  return std::any_of(terms.begin(), terms.end(),
                     [&](const std::string& term) { return range.contains(term); });
}

// How many terms of the range the value has: more than one would be waste.
std::ptrdiff_t hits(const std::set<std::string>& range, const Decimal& value) {
  const auto terms = value_terms(value);
  return std::count_if(terms.begin(), terms.end(),
                       [&](const std::string& term) { return range.contains(term); });
}

std::set<std::string> range(std::optional<Decimal> low, std::optional<Decimal> high) {
  const auto terms = range_terms(low, high);
  return {terms.begin(), terms.end()};
}

}  // namespace

TEST_CASE("A value has a term for each beginning of its digits, and one for itself", "[store]") {
  struct Case {
    Decimal value;
    std::string expect;
  };
  const Case cases[] = {
      {1516, "XD53 XD53:1 XD53:15 XD53:151 XD53:1516="},
      {1500, "XD53 XD53:1 XD53:15="},
      {Decimal(7400, 3), "XD50 XD50:7 XD50:74="},
      {Decimal(5, 2), "XD48 XD48:5="},
      {-20, "XD-51 XD-51:2="},
      {0, "XD0"},
      {Decimal(0, 5), "XD0"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.expect);
    CHECK(joined(value_terms(c.value)) == c.expect);
  }
}

TEST_CASE("A range of round numbers is few terms", "[store]") {
  CHECK(joined(range_terms(Decimal(1400), Decimal(1600))) ==
        "XD53:14 XD53:14= XD53:15 XD53:15= XD53:16=");
  CHECK(range_terms(Decimal(60), Decimal(80)).size() == 5);
  CHECK(range_terms(Decimal(1000), std::nullopt).size() < 60);
  CHECK(range_terms(std::nullopt, std::nullopt).size() < 80);
}

TEST_CASE("A range whose ends are the same finds that value alone", "[store]") {
  CHECK(joined(range_terms(Decimal(1516), Decimal(1516))) == "XD53:1516=");
  CHECK(joined(range_terms(Decimal(0), Decimal(0))) == "XD0");
  CHECK(joined(range_terms(Decimal(-20), Decimal(-20))) == "XD-51:2=");
}

TEST_CASE("A range that is upside down finds nothing", "[store]") {
  CHECK(range_terms(Decimal(2), Decimal(1)).empty());
  CHECK(range_terms(Decimal(-1), Decimal(-2)).empty());
  CHECK(range_terms(Decimal(1), Decimal(-1)).empty());
  CHECK(range_terms(Decimal(15163), Decimal(1516)).empty());
  CHECK(range_terms(Decimal(1517), Decimal(1516)).empty());
}

// Every value with few digits against every range of such values, open ends too.
TEST_CASE("Ranges agree with comparing, for all small decimals", "[store]") {
  std::vector<Decimal> values;
  for (std::int64_t n = -130; n <= 130; n += 1) values.emplace_back(n, 1);
  for (std::int64_t n : {150, 199, 200, 201, 990, 999, 1000, 1001, 1010, 1099, 1100})
    for (const int scale : {0, 1, 3}) {
      values.emplace_back(n, scale);
      values.emplace_back(-n, scale);
    }
  std::vector<std::optional<Decimal>> ends{std::nullopt};
  for (std::size_t i = 0; i < values.size(); i += 5) ends.emplace_back(values[i]);
  std::size_t wrong = 0;
  for (const auto& low : ends)
    for (const auto& high : ends) {
      const auto terms = range(low, high);
      for (const Decimal& value : values) {
        const bool inside = (!low || *low <= value) && (!high || value <= *high);
        if (hits(terms, value) == (inside ? 1 : 0)) continue;
        ++wrong;
        UNSCOPED_INFO("low " << (low ? low->coefficient() : 0) << " high "
                             << (high ? high->coefficient() : 0) << " value " << value.coefficient()
                             << "e-" << value.scale());
      }
    }
  CHECK(wrong == 0);
}

TEST_CASE("Ranges are exact in the eighteenth digit", "[store]") {
  const std::int64_t big = 123456789012345678;
  const auto terms = range(Decimal(big - 1), Decimal(big + 1));
  CHECK_FALSE(finds(terms, Decimal(big - 2)));
  CHECK(finds(terms, Decimal(big - 1)));
  CHECK(finds(terms, Decimal(big)));
  CHECK(finds(terms, Decimal(big + 1)));
  CHECK_FALSE(finds(terms, Decimal(big + 2)));
}

TEST_CASE("The ends of 64 bits are values like any other", "[store]") {
  const Decimal lowest(std::numeric_limits<std::int64_t>::min());
  const Decimal highest(std::numeric_limits<std::int64_t>::max());
  const Decimal smallest(1, 18);
  const auto all = range(std::nullopt, std::nullopt);
  for (const Decimal& value : {lowest, highest, smallest, Decimal(-1, 18)}) {
    CHECK(finds(all, value));
    CHECK(finds(range(value, value), value));
  }
  CHECK_FALSE(finds(range(std::nullopt, Decimal(0)), smallest));
}

TEST_CASE("Numbers of the text are written with the fewest digits", "[store]") {
  struct Case {
    Decimal value;
    std::string expect;
  };
  const Case cases[] = {
      {1516, "XN1516"},
      {Decimal(740, 2), "XN7.4"},
      {Decimal(15160, 1), "XN1516"},
      {0, "XN0"},
      {Decimal(5, 1), "XN0.5"},
      {Decimal(3333, 4), "XN0.3333"},
      {Decimal(1, 3), "XN0.001"},
      {-3, "XN-3"},
      {Decimal(-25, 1), "XN-2.5"},
      {1410000, "XN1410000"},
      {Decimal(105, 1), "XN10.5"},
  };
  for (const Case& c : cases) CHECK(number_term(c.value) == c.expect);
}

}  // namespace attest
