#include "extraction/periods/windows.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

bool is_window(const PeriodRow& row) {
  return row.part == Part::LastSteps && row.anchor == Anchor::Published && row.offset == 0;
}

// What is counted one by one, or measured, is added up, but for what comes to so many.
bool adds_up(const PeriodSetting& setting, const ClaimDraft& draft) {
  const std::string& unit = draft.found.quantity.unit;
  return draft.measure.role == Role::Level && unit != unit::kPercent && !unit::is_rate(unit) &&
         !setting.marks.after_to(draft.found.begin);
}

// "In August prices rose 0.4%.  Over the last 12 months they are up 3.4%", told in September: the
// month talked of, with which the twelve end.
std::optional<Period> month_reported_on(const PeriodSetting& setting, const Period& window) {
  constexpr std::chrono::days kYear{360}, kLongest{367}, kMonth{27}, kReported{75};
  using std::chrono::sys_days;
  const std::optional<Period>&talk = setting.context.period, &now = setting.context.published;
  if (!talk || !talk->from || !talk->to || !now || !now->from || !window.from || !window.to)
    return std::nullopt;
  const auto length = sys_days(*window.to) - sys_days(*window.from);
  const auto told = sys_days(*talk->to) - sys_days(*talk->from);
  const auto age = sys_days(*now->from) - sys_days(*talk->to);
  const bool months = length > kYear && length < kLongest;
  const bool reported = age > std::chrono::days(0) && age < kReported;
  return months && told >= kMonth && told < 2 * kMonth && reported ? talk : std::nullopt;
}

// 2027년까지 학교 서른 곳을 닫을 계획이다: what is done to so many takes from now until then; but
// 2027년까지 300곳으로 늘린다.
bool is_done_until(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  constexpr std::size_t kYear = 4;  // of "2027"
  const Symbol object = setting.grammar.pack_classes.object;
  const std::optional<Period>&end = draft.period, &now = setting.context.published;
  if (object == 0 || setting.grammar.rules.order != WordOrder::HeadLast ||
      setting.row(own).frame != Frame::Until || draft.status != Status::Forecast ||
      draft.found.quantity.modifier == Modifier::MoreThan || !adds_up(setting, draft))
    return false;
  return end && end->to && end->edtf.size() == kYear && now && now->from &&
         *now->from < *end->from && setting.view.has(draft.found.end - 1, object);
}

}  // namespace

bool is_reported_on(const PeriodRow& row) {
  return row.part == Part::LastSteps || row.part == Part::Quarter || row.part == Part::Half ||
         row.part == Part::FiscalQuarter || row.part == Part::FirstMonths;
}

bool is_window_ahead(const PeriodRow& row) {
  return row.part == Part::NextSteps && row.anchor == Anchor::Published;
}

bool is_reached_by_end(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  const PeriodRow& row = setting.row(own);
  const bool long_one = row.step == Step::Year || row.step == Step::Month;
  return is_window(row) && long_one && own.item > draft.found.begin &&
         draft.measure.role == Role::Level && setting.marks.after_to(draft.found.begin);
}

void begin_window(const PeriodSetting& setting, const Placed& own, ClaimDraft& draft) {
  const PeriodRow& row = setting.row(own);
  const std::optional<Period>& now = setting.context.published;
  const bool bounds = row.frame == Frame::AsOf || row.frame == Frame::In;
  const bool until = bounds && row.part == Part::Whole && row.k == kFromNow && now && now->from;
  const ClauseMarks& marks = setting.marks;
  const bool beside =
      row.frame == Frame::AsOf || marks.stretch(own.item) == marks.stretch(draft.found.begin);
  if (until && beside && draft.status == Status::Forecast && adds_up(setting, draft) &&
      draft.period && draft.period->to && *now->from < *draft.period->to)
    redate(draft.period, span_period(*now, *draft.period));
  if (is_done_until(setting, own, draft))
    redate(draft.period, span_period(year_period(year_of(*now->from)), *draft.period));
  if (!is_window(row) || draft.measure.role != Role::Change) return;
  if (!draft.period || !draft.period->from || !draft.period->to) return;
  if (row.step == Step::Month)
    if (auto month = month_reported_on(setting, *draft.period)) redate(draft.period, month);
  if (row.step != Step::Year) return;
  const int first = year_of(*draft.period->from) - 1, last = year_of(*draft.period->to);
  redate(draft.period, span_period(year_period(first), year_period(last)));
}

bool is_since_of_another(const PeriodSetting& setting, const Placed& since,
                         const ClaimDraft& draft) {
  const ClauseMarks& marks = setting.marks;
  constexpr std::uint32_t kReach = 20;  // items between the time and the verb of its clause
  const std::uint32_t at = draft.found.begin, own = marks.stretch(since.item);
  const Symbol past = setting.grammar.pack_classes.past_final;
  if (!since.since || since.use != Use::Main || since.item > at || own == marks.stretch(at) ||
      past == 0 || draft.measure.role != Role::Level || !marks.in_present(at) ||
      marks.bracket(since.item) != marks.bracket(at))
    return false;
  bool tells = marks.in_present(since.item);
  const std::uint32_t first = since.item - std::min(since.item, kReach);
  for (std::uint32_t item = first; item < std::min(at, since.item + kReach) && !tells; ++item)
    tells = marks.stretch(item) == own && setting.view.has(item, past);
  return tells;
}

bool is_day_beside_report(const PeriodSetting& setting, const std::vector<Placed>& placed,
                          const ClaimDraft& draft) {
  const std::optional<Period>& day = draft.period;
  if (!day || !day->from || day->from != day->to) return false;
  return std::any_of(placed.begin(), placed.end(), [&](const Placed& p) {
    return p.item < draft.found.begin && p.use == Use::Main && p.period && p.period->from &&
           p.period->to && *p.period->from < *p.period->to && *p.period->to < *day->from &&
           is_reported_on(setting.row(p));
  });
}

const std::optional<Period>& part_beside(const PeriodRow& row, const std::vector<Placed>& before,
                                         const std::optional<Period>& told) {
  const bool bare = row.anchor == Anchor::Context && row.part == Part::Quarter && row.k == 0;
  return bare && !before.empty() && before.back().period ? before.back().period : told;
}

void take_listed_years(const std::vector<Placed>& listed, Placed& placed) {
  if (!placed.period || !placed.period->from || !placed.period->to) return;
  const int count = year_of(*placed.period->to) - year_of(*placed.period->from) + 1;
  int first = 0, last = 0, years = 0;
  for (const Placed& p : listed) {
    const bool next = p.period && p.period->from && p.period->edtf.size() == 4 &&
                      (years == 0 || year_of(*p.period->from) == last + 1);
    if (!next) continue;
    last = year_of(*p.period->from);
    if (years++ == 0) first = last;
  }
  if (years > 1 && years == count)
    redate(placed.period, span_period(year_period(first), year_period(last)));
}

}  // namespace attest
