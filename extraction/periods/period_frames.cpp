#include "extraction/periods/period_frames.h"

#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

// From the start of `in` to the last day, written with the precision of `in`.
Period open_ended(const Period& in, const Date& last) {
  Period since = span_period(day_period(*in.from), day_period(last));
  const std::string start = in.edtf.substr(0, in.edtf.find('/'));
  if (!start.empty() && start != "..") {
    if (auto named = parse_period(start + "/" + to_string(last))) return *named;
  }
  return since;
}

std::optional<Period> open(const Period& in, bool to_the_future) {
  const auto slash = in.edtf.find('/');
  const std::string first = in.edtf.substr(0, slash);
  const std::string last = slash == std::string::npos ? first : in.edtf.substr(slash + 1);
  return parse_period(to_the_future ? first + "/.." : "../" + last);
}

}  // namespace

std::optional<Period> framed(Frame frame, const Period& in, const std::optional<Date>& now) {
  switch (frame) {
    case Frame::In:
    case Frame::Base:
    case Frame::Attributive:
      return in;
    case Frame::Since: {
      if (!in.from || !now) return std::nullopt;
      if (*in.from > *now) return open(in, true);  // "from next month"
      return open_ended(in, *now);
    }
    case Frame::From:
      return in.from ? open(in, true) : std::nullopt;
    case Frame::SinceEvent:
    case Frame::Until:
      return in.to ? open(in, false) : std::nullopt;
    case Frame::Before: {
      if (!in.from) return std::nullopt;
      return open(day_period(Date(sys_days(*in.from) - days(1))), false);
    }
    case Frame::Unsaid:
    case Frame::NotTime:
      return std::nullopt;  // never collapsed
    case Frame::AsOf:
      return in.to ? std::optional(day_period(*in.to)) : std::nullopt;
    case Frame::AtStart:
      return in.from ? std::optional(day_period(*in.from)) : std::nullopt;
  }
  return std::nullopt;
}

bool stands_for(const PeriodRow& row, const std::optional<Period>& said) {
  const bool days = said && said->edtf.find('-') != std::string::npos;
  return said && days == (row.step == Step::Day);
}

int years_off(const PeriodRow& row, const Period& named, const Period& talk) {
  const bool told_from = row.anchor == Anchor::Context && row.step == Step::Year;
  if (told_from) return row.offset;
  const bool split = named.to && year_of(*named.from) < year_of(*named.to);  // 2023/24
  if (!split || !talk.from) return year_of(*named.from) - year_of(*talk.to);
  const int begun = year_of(*talk.from) - (talk.from->month() < named.from->month() ? 1 : 0);
  return year_of(*named.from) - begun;
}

std::optional<Period> weeks_off(const PeriodRow& row, const std::optional<Period>& talk) {
  if (row.anchor != Anchor::Context || row.step != Step::Week || !talk || !talk->from || !talk->to)
    return std::nullopt;
  const bool day = row.k == 1 && talk->from == talk->to;
  if (!day && !is_week(*talk)) return std::nullopt;
  return span_period(day_period(shifted(*talk->from, Step::Week, row.offset)),
                     day_period(shifted(*talk->to, Step::Week, row.offset)));
}

}  // namespace attest
