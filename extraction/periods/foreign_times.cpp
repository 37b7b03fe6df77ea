#include "extraction/periods/foreign_times.h"

#include <algorithm>
#include <chrono>

#include "claims/unit.h"
#include "extraction/periods/period_lists.h"

namespace attest {
bool is_of_subject(const Grammar& grammar, const SentenceView& view, std::uint32_t period) {
  constexpr std::uint32_t kWords = 6;
  const PackClasses& classes = grammar.pack_classes;
  if (!grammar.rules.compounds || period == 0 || period > kWords) return false;
  const bool inside = view.tokens[view.items[period].first].is(classes.part_of);
  if (!inside && !view.has(period - 1, classes.part_of)) return false;
  for (std::uint32_t at = 0; at + (inside ? 0 : 1) < period; ++at)
    if (view.items[at].kind != Item::Kind::Word || view.has(at, classes.past_final) ||
        (at > 0 && view.has(at, classes.noun_end)))
      return false;
  return true;
}

namespace {

constexpr int kLatelyOver = 100;  // days; so long the past is spoken of as "is"

// "600 were sent back in 2023, and some 2,000 remain": a clause of the present is not of
// the past time that another clause names.
bool is_left_behind(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  const ClauseMarks& marks = setting.marks;
  const std::uint32_t at = draft.found.begin;
  const auto& published = setting.context.published;
  if (own.item > at || own.item <= kOpeningItem || marks.stretch(own.item) == marks.stretch(at) ||
      is_of_subject(setting.grammar, setting.view, own.item))
    return false;
  if (draft.measure.role != Role::Level || !marks.in_present(at) || setting.context.heading)
    return false;
  if (!published || !published->from || !own.period->to) return false;
  // «… не ждут до июля, двое говорят»: who expects does so today.
  if (is_ahead(setting.context, own)) return true;
  const auto age = std::chrono::sys_days(*published->from) - std::chrono::sys_days(*own.period->to);
  return age.count() > kLatelyOver;
}

// "It added 63 GW, helped by a fall in the prices of modules of up to 45% since 2010": the time
// since when stands behind the figure that it bounds; an earlier one shares it only close by, as
// in "40 shops and 12 schools since 2010".
bool is_since_of_later(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  constexpr std::uint32_t kClose = 3;  // items between figures that share a time
  if (!own.since || own.item <= draft.found.end) return false;
  std::uint32_t end = draft.found.end;
  bool far = false;
  for (std::uint32_t at = end; at < own.item; ++at) {
    if (setting.view.items[at].kind != Item::Kind::Number) continue;
    far = far || at > end + kClose;
    end = at + 1;
  }
  return far;
}

}  // namespace

bool is_of_another(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  return is_left_behind(setting, own, draft) || is_since_of_later(setting, own, draft);
}

bool is_beside_record(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  const std::optional<Period>& topic = setting.context.topic;
  const ClauseMarks& marks = setting.marks;
  if (own.item > draft.found.begin || own.use != Use::Main || is_epithet(setting.context, own))
    return false;
  if (marks.stretch(own.item) == marks.stretch(draft.found.begin)) return false;
  if (!topic || !topic->from || !topic->to || own.period->from != own.period->to) return false;
  return topic->from < topic->to && *topic->from <= *own.period->from &&
         *own.period->to <= *topic->to && marks.after_rank(own.item);
}

bool sums_up(const PeriodSetting& setting, const std::vector<Placed>& placed, const Placed& own,
             const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  return placed.front().relative && placed.front().item <= kOpeningItem &&
         setting.context.period && own.item < at && own.use == Use::Main &&
         setting.marks.stretch(own.item) != setting.marks.stretch(at) &&
         !only_marks(setting.view, own.item + 1, at);
}

namespace {

// "There will be 43,000 in 2030, against 57,000 now": a year, or today, right behind the figure.
bool is_right_before_its_time(const PeriodSetting& setting, const Placed& p,
                              const ClaimDraft& draft) {
  return setting.grammar.rules.order == WordOrder::HeadFirst && p.item == draft.found.end &&
         p.use == Use::Base && !p.relative && (p.now || setting.row(p).level == Level::Year);
}

}  // namespace

bool has_time_of_its_own(const PeriodSetting& setting, const std::vector<Placed>& placed,
                         const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin, bracket = setting.marks.bracket(at);
  return std::any_of(placed.begin(), placed.end(), [&](const Placed& p) {
    if (!p.period) return false;
    const bool in_bracket = bracket != 0 && p.item > at && setting.marks.bracket(p.item) == bracket;
    return in_bracket || is_right_before_its_time(setting, p, draft);
  });
}

namespace {

// "Since 2006 the state has spent $270bn"
bool is_told_as_done(const PeriodSetting& setting, const Placed& since, std::uint32_t figure) {
  const Symbol past = setting.grammar.pack_classes.past_final;
  for (std::uint32_t at = since.item; at < figure; ++at)
    if (past == 0 || setting.view.has(at, past)) return true;
  return false;
}

}  // namespace

bool is_in_force(const PeriodSetting& setting, const Placed& own, const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const ClauseMarks& marks = setting.marks;
  const std::string& unit = draft.found.quantity.unit;
  // «С 1 ноября проезд стоит 45 рублей»
  const bool fare = own.since && unit::is_currency(unit) && !is_told_as_done(setting, own, at);
  const bool rate = unit::is_rate(unit) || fare;
  if (!own.since)  // "£15 million a year from 2024"
    return rate && own.item == draft.found.end + 1 && marks.after_from(own.item) &&
           setting.grammar.rules.order == WordOrder::HeadFirst && own.period->from &&
           setting.row(own).level == Level::Year && is_ahead(setting.context, own);
  return rate && draft.measure.role == Role::Level && own.item < at && marks.in_present(at) &&
         marks.stretch(own.item) == marks.stretch(at) && own.period->from &&
         own.period->edtf.find("/..") == std::string::npos;
}

}  // namespace attest
