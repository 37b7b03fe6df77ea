// Two figures of one measure: one row a pair, told as "value unit @period #published".
#include "claims/relation.h"

#include <catch2/catch.hpp>

#include "claims/dimension.h"

namespace attest {
namespace {

struct Figure {
  std::string_view modifier, low, high, unit, period, published;
  Status status = Status::Asserted;
  Vintage vintage = Vintage::Unknown;
  Role role = Role::Level;
};

Figure share(Figure figure) {
  figure.role = Role::Share;
  return figure;
}

Claim claim_of(const Figure& figure) {
  Claim claim;
  const std::optional<Modifier> modifier = modifier_from(figure.modifier);
  REQUIRE(modifier);
  claim.quantity.modifier = *modifier;
  claim.quantity.low = Decimal::parse(figure.low);
  claim.quantity.high = Decimal::parse(figure.high);
  claim.quantity.unit = figure.unit;
  const Decimal& known = claim.quantity.low ? *claim.quantity.low : *claim.quantity.high;
  claim.quantity.step = Decimal(1, known.scale());
  claim.period = parse_period(figure.period);
  claim.status = figure.status;
  claim.vintage = figure.vintage;
  claim.measure.role = figure.role;
  return claim;
}

std::string related(const Figure& a, const Figure& b, bool same_origin) {
  const Claim left = claim_of(a);
  const Claim right = claim_of(b);
  const std::optional<Comparison> found = compare({left, parse_period(a.published)},
                                                  {right, parse_period(b.published)}, same_origin);
  if (!found) return "-";
  const std::string how(to_string(found->how));
  return std::string(to_string(found->relation)) + (how.empty() ? "" : " " + how);
}

struct Row {
  Figure a, b;
  std::string_view expect;
  bool same_origin = false;
};

void check_all(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.a.low, row.a.high, row.a.period, row.b.low, row.b.high, row.b.period);
    CHECK(related(row.a, row.b, row.same_origin) == row.expect);
    CHECK(related(row.b, row.a, row.same_origin) == row.expect);  // neither side comes first
  }
}

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

TEST_CASE("Counts up to one day, and how things stand within weeks, are compared", "[relation]") {
  check_all({
      // Since ever, and what stood on that day.
      {{"exact", "34410", "34410", "person", "../2025-06", "2025-08-26"},
       {"exact", "34410", "34410", "person", "2025-06-30", "2025-08-25"}, "agrees exact"},
      {{"exact", "26124", "26124", "person", "../2013-12-31", "2014-01-14"},
       {"exact", "16124", "16124", "person", "2013-12-31", "2014-01-13"}, "contradicts"},
      // "Now", told in February and in March: it confirms, but other days refute nothing.
      {{"exact", "3000", "3000", "USD", "2014-02-24", "2014-02-24"},
       {"about", "3000", "3000", "USD", "2014-03-05", "2014-03-05"}, "agrees exact"},
      {{"exact", "3000", "3000", "USD", "2014-02-24", "2014-02-24"},
       {"exact", "4000", "4000", "USD", "2014-03-05", "2014-03-05"}, "other-period"},
      {{"exact", "3000", "3000", "USD", "2014-02-24", "2014-02-24"},
       {"exact", "3000", "3000", "USD", "2015-03-05", "2015-03-05"}, "other-period"},
      // "Since January", told on two days.
      {{"exact", "214", "214", "person", "2024-01/2024-03-05", "2024-03-05"},
       {"exact", "214", "214", "person", "2024-01/2024-03-06", "2024-03-06"}, "agrees exact"},
      // This year, told in July, is what was counted until May; in October it is more.
      {{"more-than", "80", "", "percent", "2015", "2015-07-05"},
       {"exact", "83", "83", "percent", "2015-01/2015-05", "2015-07-05"}, "agrees hedged"},
      {{"more-than", "80", "", "percent", "2015", "2015-10-05"},
       {"exact", "83", "83", "percent", "2015-01/2015-05", "2015-07-05"}, "other-period"},
      {{"more-than", "80", "", "percent", "2015", "2015-07-05"},
       {"exact", "77", "77", "percent", "2015-01/2015-05", "2015-07-05"}, "other-period"},
      {{"exact", "214", "214", "person", "2024-01/2024-03-05", "2024-03-05"},
       {"exact", "219", "219", "person", "2024-01/2024-03-06", "2024-03-06"}, "-"},
  });
}

TEST_CASE("A range stated for a span of years is said of each of them", "[relation]") {
  check_all({
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "1516", "1516", "person", "2013", "2014-01-14"}, "contradicts"},
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "2706", "2706", "person", "2011", "2012-01-14"}, "agrees hedged"},
      // Rounded to hundreds, as the range is.
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "2929", "2929", "person", "2009", "2012-01-14"}, "agrees hedged"},
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "1396", "1396", "person", "2014", "2015-01-14"}, "other-period"},
      // "Some 2,500 a year" bears a year out, and refutes none.
      {{"about", "2500", "2500", "person", "2006/2010", "2015"},
       {"between", "2400", "2900", "person", "2007/2011", "2015"}, "agrees hedged"},
      {{"about", "1500", "1500", "person", "2012/2013", "2015"},
       {"exact", "1516", "1516", "person", "2013", "2014-01-14"}, "agrees rounded"},
      {{"about", "1500", "1500", "person", "2012/2013", "2015"},
       {"exact", "1916", "1916", "person", "2013", "2014-01-14"}, "other-period"},
      // "In the past it cost $30-50" bears out what it cost in one of those years.
      {{"between", "30", "50", "USD", "../2014-02-19", "2014-02-19"},
       {"exact", "45", "45", "USD", "2008", "2015"}, "agrees hedged"},
      {{"between", "30", "50", "USD", "../2014-02-19", "2014-02-19"},
       {"exact", "90", "90", "USD", "2008", "2015"}, "other-period"},
      // A range for many years does not hold of a year that is not over.
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "1202", "1202", "person", "2012", "2012-09-14"}, "-"},
      // A total of several years says nothing of one.
      {{"exact", "12000", "12000", "person", "2008/2013", "2015"},
       {"exact", "1516", "1516", "person", "2013", "2014-01-14"}, "other-period"},
  });
}

TEST_CASE("A share that is over a mark since some time is so in each year of it", "[relation]") {
  check_all({
      {share({"more-than", "70", "", "percent", "2011-10/2015-07-05", "2015-07-05"}),
       share({"exact", "77", "77", "percent", "2013-H1", "2013-08"}), "agrees hedged"},
      // When it came over the mark nobody says.
      {share({"more-than", "70", "", "percent", "2011-10/2015-07-05", "2015-07-05"}),
       share({"exact", "69", "69", "percent", "2012", "2013-08"}), "other-period"},
      // A span that ended before, and a share of its people taken together.
      {share({"more-than", "70", "", "percent", "2008/2012", "2015-07-05"}),
       share({"exact", "77", "77", "percent", "2010", "2013-08"}), "other-period"},
      {share({"exact", "77", "77", "percent", "2011-10/2015-07-05", "2015-07-05"}),
       share({"exact", "77", "77", "percent", "2013-H1", "2013-08"}), "other-period"},
      {{"more-than", "700", "", "person", "2011-10/2015-07-05", "2015-07-05"},
       {"exact", "777", "777", "person", "2013-H1", "2013-08"}, "other-period"},
  });
}

TEST_CASE("What was printed before its period was over is no outcome", "[relation]") {
  check_all({
      {{"exact", "1400", "1400", "person", "2012", "2012-11-02", Status::Forecast},
       {"exact", "1502", "1502", "person", "2012", "2013-01-14"}, "forecast"},
      {{"exact", "1202", "1202", "person", "2012", "2012-11-02"},
       {"exact", "1502", "1502", "person", "2012", "2013-01-14"}, "forecast"},
      {{"more-than", "9000000", "", "person", "../2024-08-28", "2024-08-29"},
       {"exact", "10887705", "10887705", "person", "2024", "2025-01-14"}, "forecast hedged"},
      // In the last days of a year it is known, and what held in October was the end of it.
      {{"exact", "82.4", "82.4", "tonne", "2024", "2024-12-26"},
       {"exact", "82.6", "82.6", "tonne", "2024", "2025-04-04"}, "contradicts"},
      {{"exact", "10887705", "10887705", "person", "2024", "2024-10-02"},
       {"about", "10900000", "10900000", "person", "2024", "2025-04-04"}, "agrees rounded"},
      // What befell people on a weekend is dated by a day of it; what two days tell apart, not.
      {{"at-most", "", "1500", "person", "2024-07-27/2024-07-28", "2024-08-03"},
       {"between", "1000", "1500", "person", "2024-07-27", "2024-08-01"}, "agrees hedged"},
      {{"exact", "40", "40", "person", "2024-07-27/2024-07-28", "2024-08-03"},
       {"exact", "90", "90", "person", "2024-07-27", "2024-08-01"}, "-"},
      // So many are not counted twice by chance, a dozen are.
      {{"exact", "600", "600", "person", "2023-10", "2023-12-08"},
       {"about", "600", "600", "person", "2023-10-09", "2023-12-08"}, "agrees exact"},
      {{"exact", "12", "12", "person", "2023-10", "2023-12-08"},
       {"exact", "12", "12", "person", "2023-10-09", "2023-12-08"}, "other-period"},
      // Since ever is not so far this year.
      {{"exact", "30000", "30000", "person", "../2015-07-05", "2015-07-05"},
       {"exact", "34000", "34000", "person", "1953-07-27/2024-07-31", "2024-08-01"}, "other-period"},
      // Two forecasts contradict each other; one voice moves its own.
      {{"exact", "83", "83", "tonne", "2024", "2024-06-13", Status::Forecast},
       {"exact", "81", "81", "tonne", "2024", "2024-06-13", Status::Forecast}, "contradicts"},
      {{"exact", "83", "83", "tonne", "2024", "2024-06-13", Status::Forecast},
       {"exact", "88", "88", "tonne", "2024", "2024-06-13", Status::Forecast}, "revises", true},
      // A count to date is neither borne out nor refuted by a forecast.
      {{"exact", "1202", "1202", "person", "2012", "2012-11-02"},
       {"exact", "1400", "1400", "person", "2012", "2012-11-02", Status::Forecast}, "-"},
      // Counts that ended on different days.
      {{"exact", "1202", "1202", "person", "2012", "2012-11-02"},
       {"exact", "1086", "1086", "person", "2012", "2012-10-02"}, "-"},
  });
}

TEST_CASE("One voice revises only what it calls provisional or final", "[relation]") {
  check_all({
      {{"exact", "1516", "1516", "person", "2013", "2014-01-14", {}, Vintage::Provisional},
       {"exact", "1514", "1514", "person", "2013", "2015-01-14"}, "revises", true},
      {{"exact", "1516", "1516", "person", "2013", "2014-01-14", {}, Vintage::Provisional},
       {"exact", "1514", "1514", "person", "2013", "2015-01-14"}, "contradicts", false},
      {{"exact", "320", "320", "person", "2013-Q1", "2013-07-14"},
       {"exact", "319", "319", "person", "2013-Q1", "2014-04-14"}, "contradicts", true},
      // "Final figures: 640,000 applied, 482,000 were accepted": two finals replace nothing.
      {{"exact", "640", "640", "person", "2009", "2010-04-14", {}, Vintage::Final},
       {"exact", "482", "482", "person", "2009", "2010-04-14", {}, Vintage::Final}, "contradicts", true},
  });
}

TEST_CASE("Parts and other periods are no contradiction", "[relation]") {
  check_all({
      {{"exact", "320", "320", "person", "2013-Q1", "2014-07-14"},
       {"exact", "1516", "1516", "person", "2013", "2014-04-14"}, "other-period"},
      {{"exact", "1502", "1502", "person", "2012", "2014-07-14"},
       {"exact", "1516", "1516", "person", "2013", "2014-04-14"}, "other-period"},
      {{"exact", "1502", "1502", "person", "", "2014-07-14"},
       {"exact", "1516", "1516", "person", "2013", "2014-04-14"}, "-"},
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
