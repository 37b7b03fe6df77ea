#include "claims/period.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

// "2014-01-01…2014-03-31 (2014-Q1)"; ".." for an open end, "none" for no period.
std::string shown(const std::optional<Period>& period) {
  if (!period) return "none";
  const auto day = [](const std::optional<Date>& d) { return d ? to_string(*d) : std::string(".."); };
  return day(period->from) + "…" + day(period->to) + " (" + period->edtf + ")";
}

TEST_CASE("Days of the calendar are read and printed", "[period]") {
  for (const std::string_view text : {"2014-01-13", "2024-02-29", "2000-02-29", "1999-12-31", "0987-06-05"}) {
    CAPTURE(text);
    const std::optional<Date> date = parse_date(text);
    REQUIRE(date.has_value());
    CHECK(to_string(*date) == text);
  }
}

TEST_CASE("Days that no calendar has, and other spellings, are refused", "[period]") {
  for (const std::string_view text :
       {"2023-02-29", "1900-02-29", "2023-02-30", "2023-04-31", "2023-00-10", "2023-13-10", "2023-01-00",
        "2023-01-32", "2023-1-10", "23-01-10", "2023/01/10", "2023-01-1", "2023-01-011", "-023-01-10",
        "+023-01-10", "2023-+1-10", "2023-01- 1", "", "2023-01-1x", "２０２３-01-10"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("Every form of the period notation is read to the day", "[period]") {
  struct Case { std::string_view edtf, first_to_last; };
  const Case cases[] = {
      {"2013", "2013-01-01…2013-12-31"},
      {"2013-07", "2013-07-01…2013-07-31"},
      {"2013-02", "2013-02-01…2013-02-28"},
      {"2024-02", "2024-02-01…2024-02-29"},
      {"2013-07-21", "2013-07-21…2013-07-21"},
      {"2014-Q1", "2014-01-01…2014-03-31"},
      {"2014-Q2", "2014-04-01…2014-06-30"},
      {"2014-Q3", "2014-07-01…2014-09-30"},
      {"2014-Q4", "2014-10-01…2014-12-31"},
      {"2013-H1", "2013-01-01…2013-06-30"},
      {"2013-H2", "2013-07-01…2013-12-31"},
      {"2015-01/2015-05", "2015-01-01…2015-05-31"},
      {"2008/2013", "2008-01-01…2013-12-31"},
      {"2013-12-31/2014-H1", "2013-12-31…2014-06-30"},
      {"2013/2013", "2013-01-01…2013-12-31"},
      {"../2011", "..…2011-12-31"},
      {"2006/..", "2006-01-01….."},
  };
  for (const Case& c : cases) {
    CAPTURE(c.edtf);
    CHECK(shown(parse_period(c.edtf)) ==
          std::string(c.first_to_last) + " (" + std::string(c.edtf) + ")");
  }
}

TEST_CASE("What is not in the notation, or ends before it begins, is refused", "[period]") {
  for (const std::string_view text :
       {"", "..", "../..", "/", "2013/", "/2013", "2013/2012", "2014-Q1/2013-Q4", "2013-07-21/2013-07-20",
        "2014-Q0", "2014-Q5", "2014-H0", "2014-H3", "2014-q1", "2014Q1", "2014-00", "2014-13", "2014-7",
        "2014-007", "14", "02014", "2014-02-30", "2014/2015/2016", "201X", "2013~", "2013?", " 2013",
        "2013 ", "-2013", "2013-", "2013-07-", "next year"}) {
    CAPTURE(text);
    CHECK(shown(parse_period(text)) == "none");
  }
}

TEST_CASE("Periods that are built print the notation that reads back as them", "[period]") {
  const Period built[] = {
      year_period(2013),     year_period(987),      month_period(2024, 2), month_period(2013, 12),
      quarter_period(2014, 1), quarter_period(2014, 4), half_period(2013, 1), half_period(2013, 2),
      day_period(*parse_date("2024-02-29")),
      span_period(month_period(2015, 1), month_period(2015, 5)),
      span_period(year_period(2008), year_period(2013)),
  };
  for (const Period& period : built) {
    CAPTURE(period.edtf);
    CHECK(shown(parse_period(period.edtf)) == shown(period));
  }
  CHECK(year_period(987).edtf == "0987");
}

TEST_CASE("A span runs from the first day of one to the last of the other", "[period]") {
  struct Case { std::string_view a, b, expect; };
  const Case cases[] = {
      {"2008", "2013", "2008-01-01…2013-12-31 (2008/2013)"},
      {"2015-01", "2015-05", "2015-01-01…2015-05-31 (2015-01/2015-05)"},
      {"2014-Q1", "2014-07-09", "2014-01-01…2014-07-09 (2014-Q1/2014-07-09)"},
      // The ends of spans are themselves ends.
      {"2008/2010", "2009/2013", "2008-01-01…2013-12-31 (2008/2013)"},
      {"../2008", "2013", "..…2013-12-31 (../2013)"},
      {"2006", "2009/..", "2006-01-01….. (2006/..)"},
      // One year is a year.
      {"2013", "2013", "2013-01-01…2013-12-31 (2013)"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.a, c.b);
    const std::optional<Period> a = parse_period(c.a);
    const std::optional<Period> b = parse_period(c.b);
    REQUIRE((a && b));
    CHECK(shown(span_period(*a, *b)) == c.expect);
  }
}

TEST_CASE("Periods are equal when their days are, however they were worded", "[period]") {
  CHECK(*parse_period("2013-H1") == *parse_period("2013-01/2013-06"));
  CHECK_FALSE(*parse_period("2013-H1") == *parse_period("2013"));
  CHECK_FALSE(*parse_period("2013/..") == *parse_period("2013"));
}

}  // namespace
}  // namespace attest
