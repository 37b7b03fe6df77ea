// The words by which one language's articles show what is text and what is
// furniture: bylines, date lines, notices.  Data only.
//
// All words are folded (text/fold.h): lower case, е for ё.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace attest {

struct MonthName {
  std::string_view name;  // without a full stop: "jan", "января"
  std::uint8_t month;     // 1…12
};

struct LayoutRules {
  std::span<const MonthName> months;
  std::span<const std::string_view> weekdays;
  // Dates with a year, longest form first: y, m, d are numbers, M a month's name,
  // all else is itself; a comma may stand between any two.  "d M y", "y년 m월 d일".
  std::span<const std::string_view> date_forms;
  std::span<const std::string_view> day_forms;      // the same without a year
  std::span<const std::string_view> day_endings;    // glued to a day: "19th"
  bool slashes_day_first = false;                   // 03/04/2014 is in April, surely
  std::span<const std::string_view> time_words;     // beside a time of day: "kst", "오후"
  std::span<const std::string_view> published;      // beside the date of publication
  std::span<const std::string_view> updated;        // beside the date of a later change
  std::span<const std::string_view> byline_starts;  // "by", "posted by": a name follows
  std::span<const std::string_view> byline_stops;   // end that name: "on", "in", "for"
  std::span<const std::string_view> byline_ends;    // close a line that is a byline: "wrote,"
  std::span<const std::string_view> name_joins;     // between two authors: "and"
  std::span<const std::string_view> reporters;      // after a name: "기자"
  std::span<const std::string_view> desks;  // authors without a name: "staff", "соб. корр."
  std::span<const std::string_view> outlets;        // last word, or its end, of an outlet's name
  std::span<const std::string_view> outlet_kinds;   // before a quoted outlet: "газета"
  std::span<const std::string_view> notice_starts;  // open a line that is furniture
  std::span<const std::string_view> notice_labels;  // the same, alone or before a mark or digits
  std::span<const std::string_view> notice_words;   // anywhere in a short line at the end
};

}  // namespace attest
