#include "extraction/period_after_span.h"

#include <algorithm>

#include "extraction/calendar_steps.h"

namespace attest {
namespace {

bool is_of_years(const std::optional<Period>& span) {
  if (!span || !span->from || !span->to) return false;
  const int first = year_of(*span->from), last = year_of(*span->to);
  return first < last && span->from == year_period(first).from && span->to == year_period(last).to;
}

// "… fell to an average of 1,500": a verb of the figure's clause, with "to" right behind it.
bool is_moved_to(const PeriodSetting& setting, const Phrases& phrases, std::uint32_t at) {
  const auto near = phrases.all();
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch& match) {
    if (match.row.table != Table::Cue || match.end + 1 > at) return false;
    const Cue cue = setting.grammar.rules.cues[match.row.row].cue;
    return (cue == Cue::Up || cue == Cue::Down) && setting.marks.after_to(match.end + 1) &&
           setting.marks.stretch(match.begin) == setting.marks.stretch(at);
  });
}

}  // namespace

std::optional<Period> after_span(const PeriodSetting& setting, const Phrases& phrases,
                                 const Placed& span, const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const std::optional<Period>& published = setting.context.published;
  if (draft.measure.role != Role::Level || span.item >= at || !published || !published->from ||
      !is_of_years(span.period) || setting.marks.stretch(span.item) == setting.marks.stretch(at) ||
      !is_moved_to(setting, phrases, at))
    return std::nullopt;
  Period period = year_period(year_of(*span.period->to));
  const int last = year_of(*published->from) - 1;
  if (last > year_of(*period.to)) {
    period.to = year_period(last).to;
    period.edtf += "/" + std::to_string(last);
  }
  return period;
}

}  // namespace attest
