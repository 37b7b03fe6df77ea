// Days and stretches of days: when a figure holds.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attest {

using Date = std::chrono::year_month_day;

// "2014-01-13" → date; nullopt when malformed or no day of the calendar.
[[nodiscard]] std::optional<Date> parse_date(std::string_view iso);
[[nodiscard]] std::string to_string(const Date& date);

// From the first to the last day, either of which may be open.  `edtf` keeps the
// granularity that the source worded: "2013", "2014-Q1" and "2015-01/2015-05"
// (CLAIMS.md, "Period notation").
struct Period {
  std::optional<Date> from;
  std::optional<Date> to;
  std::string edtf;
  std::string text;  // as worded; empty when carried over from before

  friend bool operator==(const Period& a, const Period& b) {
    return a.from == b.from && a.to == b.to;
  }
};

[[nodiscard]] inline bool is_day(const Period& period) {
  return period.from && period.from == period.to;
}
[[nodiscard]] inline bool is_day(const std::optional<Period>& period) {
  return period && is_day(*period);
}

// Reads the notation of CLAIMS.md; nullopt when malformed or from > to.
[[nodiscard]] std::optional<Period> parse_period(std::string_view edtf);

// Whole years, quarters and the like, and spans between two of them.
[[nodiscard]] Period year_period(int year);
[[nodiscard]] Period month_period(int year, unsigned month);
[[nodiscard]] Period quarter_period(int year, unsigned quarter);
[[nodiscard]] Period half_period(int year, unsigned half);
[[nodiscard]] Period day_period(Date day);
// From the first day of `a` to the last of `b`.  REQUIRES: a starts no later than b ends.
[[nodiscard]] Period span_period(const Period& a, const Period& b);

}  // namespace attest
