// What the values of two figures say, whatever their units.
#include "claims/relation.h"

#include <catch2/catch.hpp>

#include "claims/dimension.h"
#include "tests/claims/related.h"

namespace attest {
namespace {

TEST_CASE("Values agree when what their wording allows can meet", "[relation]") {
  check_all({
      {{"exact", "1516", "1516", "person", "2013", "2014-01-14"},
       {"exact", "1516", "1516", "person", "2013", "2015-01-14"}, "agrees exact"},
      {{"about", "1500", "1500", "person", "2013", "2014-01-14"},
       {"exact", "1516", "1516", "person", "2013", "2015-01-14"}, "agrees rounded"},
      {{"less-than", "", "1400", "person", "2014", "2015-01-14"},
       {"exact", "1396", "1396", "person", "2014", "2015-01-15"}, "agrees hedged"},
      {{"exact", "69", "69", "percent", "2013", "2014-01-14"},
       {"exact", "75.6", "75.6", "percent", "2013", "2016-01-14"}, "contradicts"},
      {{"exact", "0.5", "0.5", "ratio", "2013", "2014"},
       {"exact", "50.4", "50.4", "percent", "2013", "2014"}, "agrees rounded"},
      {{"exact", "0.75", "0.75", "ratio", "2013", "2014"},
       {"exact", "76", "76", "percent", "2013", "2014"}, "agrees rounded"},
      {{"exact", "0.75", "0.75", "ratio", "2013", "2014"},
       {"exact", "69", "69", "percent", "2013", "2014"}, "contradicts"},
      {{"exact", "20", "20", "mile", "2013", "2014"},
       {"exact", "32", "32", "kilometer", "2013", "2014"}, "agrees rounded"},
      // What was told in acres was rounded to acres, and to two digits of them.
      {{"about", "30000", "30000", "acre", "2013", "2014"},
       {"exact", "12000", "12000", "hectare", "2013", "2014"}, "agrees rounded"},
      {{"exact", "30000", "30000", "acre", "2013", "2014"},
       {"exact", "12000", "12000", "hectare", "2013", "2014"}, "agrees rounded"},
      {{"about", "30000", "30000", "acre", "2013", "2014"},
       {"exact", "18000", "18000", "hectare", "2013", "2014"}, "contradicts"},
      {{"exact", "100", "100", "mile", "2013", "2014"},
       {"exact", "200", "200", "kilometer", "2013", "2014"}, "contradicts"},
      {{"exact", "12000", "12000", "hectare", "2013", "2014"},
       {"exact", "121", "121", "square-kilometer", "2013", "2014"}, "contradicts"},
      {{"exact", "25", "25", "permyriad", "2013", "2014"},
       {"exact", "0.25", "0.25", "percentage-point", "2013", "2014"}, "agrees exact"},
      {{"exact", "25", "25", "permyriad", "2013", "2014"},
       {"exact", "0.5", "0.5", "percentage-point", "2013", "2014"}, "contradicts"},
      {{"exact", "25", "25", "permyriad", "2013", "2014"},
       {"exact", "0.25", "0.25", "percent", "2013", "2014"}, "other-unit"},
      {{"more-than", "600", "", "person", "2014-03-05", "2014-03-05"},
       {"exact", "413", "413", "person", "2014-03-05", "2014-03-05"}, "contradicts"},
      {{"exact", "3000", "3000", "USD", "2014", "2015"},
       {"exact", "3000", "3000", "KRW", "2014", "2015"}, "other-unit"},
      // A round number is a bound and the number itself; one with all its digits is not.
      {{"more-than", "1600", "", "count", "2014", "2015"},
       {"exact", "1600", "1600", "count", "2014", "2015"}, "agrees hedged"},
      {{"more-than", "1623", "", "count", "2014", "2015"},
       {"exact", "1623", "1623", "count", "2014", "2015"}, "contradicts"},
      // Large sums are told in three digits; small ones, and people, to the last.
      {{"exact", "1840000000000", "1840000000000", "KRW", "2014", "2015"},
       {"exact", "1841200000000", "1841200000000", "KRW", "2014", "2015"}, "agrees rounded"},
      {{"exact", "1840000000000", "1840000000000", "KRW", "2014", "2015"},
       {"exact", "1791200000000", "1791200000000", "KRW", "2014", "2015"}, "contradicts"},
      {{"exact", "1500000000000", "1500000000000", "KRW", "2014", "2015"},
       {"exact", "1521200000000", "1521200000000", "KRW", "2014", "2015"}, "contradicts"},
      {{"exact", "1520", "1520", "USD", "2014", "2015"},
       {"exact", "1516", "1516", "USD", "2014", "2015"}, "contradicts"},
      {{"exact", "184000", "184000", "person", "2014", "2015"},
       {"exact", "184120", "184120", "person", "2014", "2015"}, "contradicts"},
  });
}

TEST_CASE("A factor bears out a percentage of change, and never refutes one", "[relation]") {
  check_all({
      {rise({"exact", "2", "2", "ratio", "2013", "2014"}),
       rise({"exact", "98", "98", "percent", "2013", "2014"}), "agrees rounded"},
      {rise({"exact", "2", "2", "ratio", "2013", "2014"}),
       rise({"exact", "60", "60", "percent", "2013", "2014"}), "-"},
      {rise({"exact", "1.5", "1.5", "ratio", "2013", "2014"}),
       rise({"exact", "48", "48", "percent", "2013", "2014"}), "agrees rounded"},
      {rise({"exact", "3", "3", "ratio", "2013", "2014"}),
       rise({"exact", "300", "300", "percent", "2013", "2014"}), "-"},
      {rise({"more-than", "1.5", "", "ratio", "2013", "2014"}),
       rise({"exact", "61.35", "61.35", "percent", "2013", "2014"}), "agrees hedged"},
      {fall({"exact", "4", "4", "ratio", "2013", "2014"}),
       fall({"exact", "75", "75", "percent", "2013", "2014"}), "agrees rounded"},
      {fall({"exact", "4", "4", "ratio", "2013", "2014"}),
       rise({"exact", "75", "75", "percent", "2013", "2014"}), "-"},
      // Below one it is a part, as a percentage is.
      {fall({"exact", "0.5", "0.5", "ratio", "2013", "2014"}),
       fall({"exact", "30", "30", "percent", "2013", "2014"}), "contradicts"},
      {{"exact", "2", "2", "ratio", "2013", "2014"},
       {"exact", "60", "60", "percent", "2013", "2014"}, "contradicts"},
  });
}

TEST_CASE("What is told in thousands or more may be too round to tell", "[relation]") {
  const Figure two_million =
      told_in("1000000", {"exact", "2000000", "2000000", "tonne", "2013", "2014"});
  const Figure hundred_fifty_ten_thousands =
      told_in("10000", {"exact", "1500000", "1500000", "tonne", "2013", "2014"});
  check_all({
      {two_million, {"exact", "1516000", "1516000", "tonne", "2013", "2014"}, "-"},
      {two_million, {"exact", "1902000", "1902000", "tonne", "2013", "2014"}, "agrees rounded"},
      {two_million, {"exact", "2600000", "2600000", "tonne", "2013", "2014"}, "contradicts"},
      {two_million, {"more-than", "1600000", "", "tonne", "2013", "2014"}, "agrees hedged"},
      {hundred_fifty_ten_thousands,
       {"exact", "1516000", "1516000", "tonne", "2013", "2014"}, "-"},
      {hundred_fifty_ten_thousands,
       {"exact", "1502000", "1502000", "tonne", "2013", "2014"}, "agrees rounded"},
      {hundred_fifty_ten_thousands,
       {"exact", "1580000", "1580000", "tonne", "2013", "2014"}, "contradicts"},
      // In percent and in small numbers every digit is told.
      {{"exact", "1", "1", "percent", "2013", "2014"},
       {"exact", "1.4", "1.4", "percent", "2013", "2014"}, "agrees rounded"},
  });
}

TEST_CASE("What is vague is refuted only by what is far off", "[relation]") {
  check_all({
      {{"vague", "1000", "", "USD", "2014", "2015"},
       {"between", "3000", "5000", "USD", "2014", "2015"}, "agrees hedged"},
      {{"vague", "100", "", "person", "2014", "2015"},
       {"more-than", "3000", "", "person", "2014", "2015"}, "contradicts"},
      {{"vague", "100", "", "person", "2014", "2015"},
       {"exact", "1100", "1100", "person", "2014", "2015"}, "-"},  // may be called hundreds
      {{"vague", "100", "", "person", "2014", "2015"},
       {"exact", "12", "12", "person", "2014", "2015"}, "contradicts"},
  });
}

TEST_CASE("Units of one dimension become one another exactly", "[dimension]") {
  struct Case { std::string_view unit, dimension, factor; };
  const Case cases[] = {
      {"percent", "fraction", "1"},      {"ratio", "fraction", "100"},
      {"tonne", "mass", "1000"},         {"mile", "length", "1609.344"},
      {"year", "months", "12"},          {"day", "duration", "86400"},
      {"hectare", "area", "10000"},      {"KRW", "KRW", "1"},
      {"person", "person", "1"},         {"percentage-point", "percentage-point", "1"},
      {"year-person", "year-person", "1"},
      {"tonne-per-hectare", "mass-per-hectare", "1000"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.unit);
    const Dimension found = dimension_of(c.unit);
    CHECK(found.name == c.dimension);
    CHECK(to_string(found.factor) == c.factor);
  }
}

}  // namespace
}  // namespace attest
