// Dates as articles print them, in every language of the packs.
//
// A wrong date is worse than none: what could be read in two ways (03/04/2014),
// days that do not exist, and years outside 1900…2100 are no dates.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "claims/period.h"
#include "text/span.h"

namespace attest {

struct DateFound {
  Span span;  // in the line given
  std::optional<Date> date;
  unsigned month = 0;  // for a date without a year, with `day`; `date` is then empty
  unsigned day = 0;    // beside a weekday alone of a month that is not named: `month` is 0
};

// Dates with a year, in order, not overlapping.
[[nodiscard]] std::vector<DateFound> find_dates(std::string_view line);

// The date that the line begins with, with or without a year; its span ends behind the weekday.
[[nodiscard]] std::optional<DateFound> leading_date(std::string_view line);

// The date without a year, with its weekday, that the line ends with, behind a mark: "POLICE |
// Monday, Oct. 10", "WATER (Monday 23 April)".  Its span begins with the mark.
[[nodiscard]] std::optional<DateFound> trailing_date(std::string_view line);

// Month and day in the last year that does not put them after `published` (a week
// of grace for pages that announce what is to come); without a month, in the last such month.
// nullopt where the day lies ahead within the next months: a page of what is to come.
[[nodiscard]] std::optional<Date> with_year(unsigned month, unsigned day, Date published);

}  // namespace attest
