#include "extraction/periods/period_after_span.h"

#include <algorithm>
#include <initializer_list>

#include "claims/whole_years.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

// "… fell to an average of 1,500": a verb of the figure's clause, with "to" right behind it.
bool is_moved_to(const PeriodSetting& setting, const Phrases& phrases, std::uint32_t at) {
  const std::vector<PhraseMatch>& all = phrases.all();
  return std::any_of(all.begin(), all.end(), [&](const PhraseMatch& match) {
    if (match.row.table != Table::Cue || match.end + 1 > at) return false;
    const Cue cue = setting.grammar.rules.cues[match.row.row].cue;
    return (cue == Cue::Up || cue == Cue::Down) && setting.marks.after_to(match.end + 1) &&
           setting.marks.stretch(match.begin) == setting.marks.stretch(at);
  });
}

// Does one of these cues stand before the item?
bool tells_before(const PeriodSetting& setting, const Phrases& phrases, std::uint32_t at,
                  std::initializer_list<Cue> cues) {
  for (std::uint32_t end = at; end > 0; --end)
    if (ends_cue(setting.grammar, phrases, end, cues)) return true;
  return false;
}

// "Fell by a third between 2011 and 2015, to 52,000": so many there were at its end.  «Численность
// безработных с 5 по 12 октября снизилась на 2 % и составила 839 тысяч»: further on, of a stock.
std::optional<Period> end_of_span(const PeriodSetting& setting, const Phrases& phrases,
                                  const Placed& span, const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const PeriodFound& named = setting.found[setting.view.items[span.item].index];
  const bool of_days = setting.row(span).part == Part::Day;  // «с 5 по 12 октября»
  const bool of_two = named.inner.size() == 2 || of_days;
  if (!of_two || !span.period || !setting.marks.after_to(at)) return std::nullopt;
  constexpr std::uint32_t kBetween = 3;  // items: the comma, "to"
  if (draft.measure.role != Role::Level || span.item >= at) return std::nullopt;
  if (!tells_before(setting, phrases, at, {Cue::Up, Cue::Down})) return std::nullopt;
  const bool near = at - span.item <= kBetween;
  if (!near && !tells_before(setting, phrases, at, {Cue::Stock})) return std::nullopt;
  const std::size_t slash = span.period->edtf.find('/');
  if (slash == std::string::npos) return std::nullopt;
  std::optional<Period> end = parse_period(span.period->edtf.substr(slash + 1));
  if (end) end->text = span.period->text;
  return end;
}

// "Has since fallen to 300", "rose to 700 since 2019": what it has come to it is now.
bool has_come_to(const PeriodSetting& setting, const Phrases& phrases, const Placed& span,
                 const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  return span.since && span.use == Use::Main && setting.context.published &&
         setting.grammar.rules.order == WordOrder::HeadFirst && span.period && span.period->to &&
         setting.context.published->to == span.period->to && draft.measure.role == Role::Level &&
         draft.status == Status::Asserted && setting.marks.after_to(at) &&
         tells_before(setting, phrases, at, {Cue::Up, Cue::Down});
}

}  // namespace

std::optional<Period> after_span(const PeriodSetting& setting, const Phrases& phrases,
                                 const Placed& span, const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const std::optional<Period>& published = setting.context.published;
  if (auto end = end_of_span(setting, phrases, span, draft)) return end;
  if (has_come_to(setting, phrases, span, draft)) return published;
  if (draft.measure.role != Role::Level || span.item >= at || !published || !published->from ||
      !span.period || whole_years(*span.period) < 2 ||
      setting.marks.stretch(span.item) == setting.marks.stretch(at) ||
      !is_moved_to(setting, phrases, at))
    return std::nullopt;
  const int end = year_of(*span.period->to);
  const int last = std::max(end, year_of(*published->from) - 1);
  return span_period(year_period(end), year_period(last));
}

}  // namespace attest
