#include "extraction/periods/running_totals.h"

#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

bool is_running_total(const Grammar& grammar, const SentenceView& view, const ClaimDraft& draft) {
  constexpr std::uint32_t kNoun = 3;  // items from the word to the figure
  const Symbol running_total = grammar.pack_classes.running_total;
  if (running_total == 0 || draft.measure.role != Role::Level) return false;
  for (std::uint32_t at = draft.found.begin; at > 0 && at + kNoun > draft.found.begin; --at) {
    if (view.items[at - 1].kind != Item::Kind::Word) return false;
    if (view.has(at - 1, running_total)) return true;
  }
  return false;
}

// 주말 사흘간 30만 명이 봤다. 누적 관객은 90만 명이다: carried on, a few days bound it by their end.
bool is_few_days_talked_of(const std::optional<Period>& period) {
  constexpr std::chrono::days kWeek{7};
  if (!period || !period->text.empty() || !period->from || !period->to) return false;
  const auto length = std::chrono::sys_days(*period->to) - std::chrono::sys_days(*period->from);
  return length > std::chrono::days(0) && length < kWeek;
}

// 이날까지 7명이 숨졌다. 이재민은 40명이다: how things stood, and how long something had lasted, is of
// the day up to which the talk counts.
bool stands_at_end(const ClaimDraft& draft) {
  const std::optional<Period>& counted = draft.period;
  if (!counted || counted->from || !counted->to || !counted->text.empty()) return false;
  return draft.measure.aspect == Aspect::Stock || unit::is_duration(draft.found.quantity.unit);
}

}  // namespace

void open_running_totals(const Grammar& grammar, const SentenceView& view, const Context& context,
                         std::vector<ClaimDraft>& drafts) {
  const bool in_report = context.block > 0 && !context.heading && is_day(context.published);
  for (ClaimDraft& draft : drafts) {
    const bool silent = !draft.period && !draft.timeless && draft.status == Status::Asserted;
    // A report on 누적 관객 300만 명 that does not say when: up to the day of publication.
    if (silent && in_report && is_running_total(grammar, view, draft))
      draft.period = parse_period("../" + context.published->edtf);
    if (stands_at_end(draft)) draft.period = day_period(*draft.period->to);
    const std::optional<Period>& day = draft.period;
    const bool a_day = is_day(day) && draft.dated != Dated::AtDate;
    const bool a_few = is_few_days_talked_of(day);
    if (!(a_day || a_few) || !is_running_total(grammar, view, draft)) continue;
    auto total = parse_period("../" + (a_few ? to_string(*day->to) : day->edtf));
    if (!total) continue;
    total->text = day->text;
    draft.period = std::move(total);
  }
}

}  // namespace attest
