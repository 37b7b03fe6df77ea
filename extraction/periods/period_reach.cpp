#include "extraction/periods/period_reach.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/periods/compared_periods.h"
#include "extraction/periods/period_lists.h"
#include "extraction/periods/times_by_the_way.h"
#include "extraction/periods/windows.h"
#include "extraction/quantities/figure_endings.h"
#include "extraction/sentence/stretches.h"

namespace attest {

bool ends_clause(const Grammar& grammar, const SentenceView& view, std::uint32_t from,
                 std::uint32_t to) {
  return next_verb_end(grammar, view, from, to) < to;
}

bool is_told_of_one(const ClauseMarks& marks, const Placed& p, std::uint32_t at) {
  return p.item < at && marks.relatives(p.item) < marks.relatives(at) && !marks.in_aside(at) &&
         !marks.in_present(at);
}

PeriodReach::PeriodReach(const PeriodSetting& setting, const std::vector<Placed>& placed)
    : grammar_(setting.grammar),
      view_(setting.view),
      context_(setting.context),
      marks_(setting.marks),
      setting_(setting),
      placed_(placed) {}

bool PeriodReach::reaches(const Placed& p, const ClaimDraft& draft, std::uint32_t apart) const {
  return !is_of_other_figure(p, draft, apart) && !is_of_other_clause(p, draft) &&
         !is_compared_with(p, draft, apart) && !is_over_or_to_come(p, draft, apart) &&
         !dates_another_thing(setting_, placed_, p, draft, apart);
}

bool PeriodReach::is_dated_before(std::uint32_t at) const {
  return std::any_of(placed_.begin(), placed_.end(), [&](const Placed& p) {
    return p.item < at && p.use == Use::Main && p.period && !p.since;
  });
}

bool PeriodReach::is_of_other_figure(const Placed& p, const ClaimDraft& draft,
                                     std::uint32_t apart) const {
  const std::uint32_t at = draft.found.begin;
  // "22% approve (against 30% last week)": the bracket has its own figures.
  const std::uint32_t aside = marks_.bracket(p.item);
  if (aside != 0 && aside != marks_.bracket(at) && !marks_.is_bare(aside)) return true;
  if (p.item < at) return false;
  if (leads_dashed_figure(view_, p.item)) return true;
  // "Three times the previous month's 1,300": the time is of what so many times are told of.
  if (draft.found.quantity.unit == unit::kRatio && draft.measure.role == Role::Change &&
      grammar_.rules.order == WordOrder::HeadFirst &&
      !marks_.after_to(p.item + 2) &&  // "doubled in 2022 to 400"
      leads_a_figure(view_, marks_, p.item))
    return true;
  // «150 мест, 113 из них заняли в 2020 году»: it tells of the figure that it stands beside.
  if (apart > 0)
    return !context_.heading && tells_of_another(view_, marks_, draft.found.end, p.item);
  return is_of_what_it_is_set_against(setting_, draft, p.item);
}

bool PeriodReach::is_of_other_clause(const Placed& p, const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin, end = draft.found.end;
  const bool later = p.item > at;
  // «Трое из пяти не ждут снижения до июля»: when it is expected is not when they do.
  if (later && draft.status != Status::Forecast &&
      marks_.expectations(p.item) > marks_.expectations(end))
    return true;
  // 지난해 900억원이던 적자가 300억원으로: the time is of the clause that tells of the noun.
  // 0.7명까지 떨어졌던 출산율은 작년: so it was before the time that stands behind.
  const bool changes = draft.measure.role == Role::Change;
  if (later ? is_of_noun_clause(end, p.item, true) : is_of_noun_clause(p.item, at, changes))
    return true;
  if (marks_.stretch(at) == marks_.stretch(p.item)) return false;
  // "The trial, which opened in 2022, heard 88 witnesses", but «из 40 домов, сданных в мае, 12 —
  // кирпичные».
  const bool of_whole = view_.has(0, grammar_.pack_classes.part_of) && view_.is_mark(end, "—");
  if ((!later || p.since) && marks_.in_aside(p.item) && !of_whole) return true;
  // "The firm, which has 3,200 staff and will cut 300, lost £64m in 2023"
  const bool to_come = later && draft.status != Status::Forecast && is_ahead(context_, p);
  return marks_.in_aside(at) && (marks_.in_present(at) || marks_.in_future(at) || to_come);
}

bool PeriodReach::is_compared_with(const Placed& p, const ClaimDraft& draft,
                                   std::uint32_t apart) const {
  const bool later = p.item > draft.found.begin;
  const bool change = draft.measure.role == Role::Change;
  // 지난해 10만명에서 20만명으로 늘었다: the time is that of the level it has left.
  if (!later && is_of_level_left(grammar_, view_, p.item, draft)) return true;
  // "Fell from 4.1%, the lowest since 2000"
  if (later && apart > 0 && p.since && p.use == Use::Base) return true;
  // "Up 3% from July 1" is compared with it; "from October 1", still to come, is no base.
  const PeriodRow& row = setting_.row(p);
  const bool from = row.frame == Frame::From && (row.part == Part::Day || row.part == Part::Month);
  if (from && change && !is_ahead(context_, p)) return true;
  // "Up 11,000, or 43%, from December": the time that a change is told from.
  if (later && p.use == Use::Main && change && marks_.after_from(p.item)) return true;
  // «Родились 9 тысяч, год назад — 10»: told from the time of the figures before it, not of them.
  return later && apart > 0 && p.relative;
}

bool PeriodReach::is_over_or_to_come(const Placed& p, const ClaimDraft& draft,
                                     std::uint32_t apart) const {
  const std::uint32_t at = draft.found.begin;
  if (p.since && is_told_of_one(marks_, p, at)) return true;
  if (is_since_of_another(setting_, p, draft)) return true;
  if (p.item > at) return false;
  // «Закон, который вступает в силу с июля, одобряют 29 %»
  if (apart > 0 && marks_.in_aside(p.item) && !marks_.in_aside(at) && is_ahead(context_, p))
    return true;
  return is_behind_coming(setting_, draft, p.item, *p.period) ||
         (apart > 0 && is_behind_past(setting_, p, draft));
}

// 지난해 신입생이 없던 학교는 112곳: without a figure of its own the clause dates the noun's.
bool PeriodReach::is_of_noun_clause(std::uint32_t from, std::uint32_t to, bool change) const {
  constexpr std::uint32_t kClause = 4;  // items; nor is an age in a bracket what the clause tells
  constexpr std::uint32_t kNone = ~0U;
  const Symbol told_of = grammar_.pack_classes.told_of;
  std::uint32_t figure = kNone;
  for (std::uint32_t at = from; told_of != 0 && at < to; ++at) {
    if (view_.items[at].kind == Item::Kind::Number && marks_.bracket(at) == 0) figure = at;
    if (view_.has(at, told_of)) return change || (figure != kNone && at - figure <= kClause);
  }
  return false;
}

}  // namespace attest
