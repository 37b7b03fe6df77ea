#include "indexer/layout/dates.h"

#include <catch2/catch.hpp>
#include <string>

using namespace attest;

namespace {

std::string dates_in(std::string_view line) {
  std::string shown;
  for (const DateFound& found : find_dates(line))
    shown += (shown.empty() ? "" : " ") + to_string(*found.date);
  return shown;
}

}  // namespace

TEST_CASE("Dates are read as newspapers print them", "[dates]") {
  struct Case {
    const char *line, *dates;
  };
  const Case cases[] = {
      {"SEOUL, Jan. 14, 2015 (Wed) 11:05 KST", "2015-01-14"},
      {"Saturday 3 August 2024", "2024-08-03"},
      {"Friday, August 28th, 2015", "2015-08-28"},
      {"the 4th of July 1998", "1998-07-04"},
      {"07-Mar-2019", "2019-03-07"},
      {"8 декабря 2023, 09:45", "2023-12-08"},
      {"6 января 2016 г. — агентство", "2016-01-06"},
      {"24.02.2014, 10:20", "2014-02-24"},
      {"2014/01/13 11:02 송고", "2014-01-13"},
      {"입력 2014.01.14 03:00 | 수정 2014. 1. 15.", "2014-01-14 2014-01-15"},
      {"2025년 8월 25일 09시 12분", "2025-08-25"},
      {"2024-08-16 09:10:00", "2024-08-16"},
      {"13/01/2014 and 01/13/2014", "2014-01-13 2014-01-13"},
      // Not dates: ambiguous, impossible, parts of codes, ranges, sums.
      {"03/04/2014", ""},
      {"31 февраля 2023 года", ""},
      {"2023-02-31", ""},
      {"HW-2015-0114-07", ""},
      {"A-2015-01-14", ""},
      {"Issue 24/2024", ""},
      {"1994-2001", ""},
      {"14 March", ""},
      {"May 2014", ""},
      {"1,396 in 2014", ""},
      {"version 10.12.20145", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(dates_in(c.line) == c.dates);
  }
}

TEST_CASE("A date without a year takes the year of the article", "[dates]") {
  const Date published = *parse_date("2025-01-04");
  CHECK(to_string(*with_year(12, 30, published)) == "2024-12-30");
  CHECK(to_string(*with_year(1, 2, published)) == "2025-01-02");
  CHECK(to_string(*with_year(1, 9, published)) == "2025-01-09");  // announced
  CHECK(to_string(*with_year(1, 2, *parse_date("2024-12-30"))) == "2025-01-02");
  CHECK_FALSE(with_year(4, 23, *parse_date("2024-03-15")));  // to come
  CHECK_FALSE(with_year(2, 29, *parse_date("2023-03-01")));
}
