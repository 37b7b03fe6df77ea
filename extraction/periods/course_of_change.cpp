#include "extraction/periods/course_of_change.h"

#include <algorithm>
#include <cmath>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr double kHundred = 100;

std::optional<double> point_of(const Quantity& quantity) {
  if (!quantity.low || !quantity.high || *quantity.low != *quantity.high) return std::nullopt;
  return to_double(*quantity.low);
}

// Named beside the figure, not carried on from what was said before.
bool is_told(const std::optional<Period>& period) {
  return period && !period->text.empty() && period->from && period->to;
}

bool are_course(const ClaimDraft& from, const ClaimDraft& to) {
  return from.measure.role == Role::Level && to.measure.role == Role::Level &&
         from.found.quantity.unit == to.found.quantity.unit && is_told(from.period) &&
         is_told(to.period) && *from.period->to < *to.period->from;
}

// Whether so much more or less is what lies between the two, after rounding.
bool bears_out(const ClaimDraft& change, double from, double to) {
  constexpr double kPoint = 1;  // by which a rounded percentage may be off
  constexpr double kPart = 0.15;
  const Quantity& q = change.found.quantity;
  const std::optional<Decimal>& bound = q.low ? q.low : q.high;
  const Direction way = to > from ? Direction::Up : Direction::Down;
  const Direction told = change.measure.direction;
  if (from <= 0 || to <= 0 || !bound || (told != Direction::None && told != way)) return false;
  const double stated = to_double(*bound);
  if (q.unit == unit::kPercent)
    return std::abs(std::abs(to - from) / from * kHundred - stated) <= kPoint;
  if (q.unit != unit::kRatio || stated <= 0) return false;
  const double times = std::max(to / from, from / to);
  const double worded = std::max(stated, 1 / stated);
  return std::abs(times - worded) <= kPart * worded;
}

void date(ClaimDraft& change, const ClaimDraft& from, const ClaimDraft& to) {
  const std::optional<double> first = point_of(from.found.quantity);
  const std::optional<double> last = point_of(to.found.quantity);
  if (!are_course(from, to) || !first || !last || !bears_out(change, *first, *last)) return;
  if (!is_told(change.period)) {
    change.period = to.period;
  } else if (change.period->from == from.period->from && *from.period->to < *change.period->to) {
    const std::string& begin = from.period->edtf;
    const std::string& end = to.period->edtf;
    auto course =
        parse_period(begin.substr(0, begin.find('/')) + "/" + end.substr(end.find('/') + 1));
    if (course) course->text = change.period->text, change.period = std::move(course);
  }
}

}  // namespace

void date_by_course(std::vector<ClaimDraft>& drafts) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (drafts[i].measure.role != Role::Change) continue;
    if (i + 2 < drafts.size()) date(drafts[i], drafts[i + 1], drafts[i + 2]);
    if (i >= 2) date(drafts[i], drafts[i - 2], drafts[i - 1]);
  }
}

}  // namespace attest
