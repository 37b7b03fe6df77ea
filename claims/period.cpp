#include "claims/period.h"

#include <cassert>
#include <charconv>

namespace attest {
namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year;

// All of `text` as a number; nullopt unless it is exactly `width` ASCII digits.
std::optional<unsigned> digits(std::string_view text, std::size_t width) {
  if (text.size() != width) return std::nullopt;
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// `value` with zeros before it; REQUIRES: it has no more than `width` digits.
std::string padded(unsigned value, std::size_t width) {
  std::string shown = std::to_string(value);
  return shown.insert(0, width - shown.size(), '0');
}

std::string year_text(int y) {
  return padded(static_cast<unsigned>(y), 4);
}

// Whole months of one year.
Period months_period(int y, unsigned first, unsigned final, std::string edtf) {
  Period period;
  period.from = year{y} / month{first} / day{1};
  period.to = Date{year{y} / month{final} / last};
  period.edtf = std::move(edtf);
  return period;
}

// "2013", "2013-07", "2013-07-21", "2014-Q1" or "2013-H1".
std::optional<Period> parse_point(std::string_view text) {
  if (text.size() == 10) {
    const std::optional<Date> date = parse_date(text);
    return date ? std::optional(day_period(*date)) : std::nullopt;
  }
  const std::optional<unsigned> y = digits(text.substr(0, 4), 4);
  if (!y) return std::nullopt;
  const int number = static_cast<int>(*y);
  if (text.size() == 4) return year_period(number);
  if (text.size() != 7 || text[4] != '-') return std::nullopt;

  const std::string_view part = text.substr(5);
  if (part[0] == 'Q' && part[1] >= '1' && part[1] <= '4')
    return quarter_period(number, static_cast<unsigned>(part[1] - '0'));
  if (part[0] == 'H' && (part[1] == '1' || part[1] == '2'))
    return half_period(number, static_cast<unsigned>(part[1] - '0'));
  const std::optional<unsigned> m = digits(part, 2);
  if (!m || *m < 1 || *m > 12) return std::nullopt;
  return month_period(number, *m);
}

constexpr std::string_view kOpen = "..";

// One end of an interval, which may be open.
std::optional<Period> parse_end(std::string_view text) {
  return text == kOpen ? std::optional(Period{}) : parse_point(text);
}

}  // namespace

std::optional<Date> parse_date(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto y = digits(iso.substr(0, 4), 4);
  const auto m = digits(iso.substr(5, 2), 2);
  const auto d = digits(iso.substr(8, 2), 2);
  if (!y || !m || !d) return std::nullopt;
  const Date date = year{static_cast<int>(*y)} / month{*m} / day{*d};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string to_string(const Date& date) {
  return year_text(static_cast<int>(date.year())) + "-" +
         padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<Period> parse_period(std::string_view edtf) {
  const std::size_t slash = edtf.find('/');
  if (slash == std::string_view::npos) return parse_point(edtf);
  const std::optional<Period> first = parse_end(edtf.substr(0, slash));
  const std::optional<Period> final = parse_end(edtf.substr(slash + 1));
  if (!first || !final || (!first->from && !final->to)) return std::nullopt;
  if (first->from && final->to && *first->from > *final->to) return std::nullopt;
  Period period;
  period.from = first->from;
  period.to = final->to;
  period.edtf = edtf;
  return period;
}

Period year_period(int y) {
  return months_period(y, 1, 12, year_text(y));
}

Period month_period(int y, unsigned m) {
  return months_period(y, m, m, year_text(y) + "-" + padded(m, 2));
}

Period quarter_period(int y, unsigned quarter) {
  return months_period(y, 3 * quarter - 2, 3 * quarter,
                       year_text(y) + "-Q" + std::to_string(quarter));
}

Period half_period(int y, unsigned half) {
  return months_period(y, 6 * half - 5, 6 * half, year_text(y) + "-H" + std::to_string(half));
}

Period day_period(Date date) {
  Period period;
  period.from = date;
  period.to = date;
  period.edtf = to_string(date);
  return period;
}

Period span_period(const Period& a, const Period& b) {
  assert(!a.from || !b.to || *a.from <= *b.to);
  const std::string_view first = a.edtf;
  const std::string_view final = b.edtf;
  const std::string_view begin = a.from ? first.substr(0, first.find('/')) : kOpen;
  const std::string_view end = b.to ? final.substr(final.find('/') + 1) : kOpen;
  Period period;
  period.from = a.from;
  period.to = b.to;
  // "2013" to "2013" is the year itself, not an interval of one.
  period.edtf = begin == end ? std::string(begin) : std::string(begin).append("/").append(end);
  return period;
}

}  // namespace attest
