#include "extraction/periods/time_reading.h"

#include "extraction/attribution/dateline.h"
#include "extraction/attribution/speeches.h"
#include "extraction/periods/bracketed_years.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/event_spans.h"
#include "extraction/periods/fieldwork.h"
#include "extraction/periods/fiscal_quarters.h"
#include "extraction/periods/level_left.h"
#include "extraction/periods/period_lists.h"
#include "extraction/periods/period_resolver.h"
#include "extraction/periods/times_by_the_way.h"
#include "extraction/periods/to_date.h"
#include "extraction/periods/windows.h"

namespace attest {

bool is_short(const PeriodRow& row) {
  const bool window = row.part == Part::FirstDays || row.part == Part::LastSteps;
  return !window && (row.part == Part::Day || row.step == Step::Day || row.step == Step::Week);
}

TimeReading::TimeReading(const PeriodSetting& setting)
    : grammar_(setting.grammar),
      view_(setting.view),
      found_(setting.found),
      context_(setting.context),
      marks_(setting.marks),
      coming_(setting) {}

Placed TimeReading::read(std::uint32_t at, const PeriodRow& row, TimesBefore before) const {
  Placed placed = described(at, row);
  placed.use = use_of(at, row, before);
  const std::optional<Period> seen = seen_from(row, before);
  resolve_from(seen, row, placed);
  mark_relative(seen, row, placed);
  if (row.part == Part::Weekend && row.k == 0) take_told_weekend(context_, placed);
  take_year_of_list(row, before, placed);
  if (row.part == Part::LastSteps && row.step == Step::Year) take_listed_years(before.all, placed);
  correct_use(row, placed);
  count_to_the_day(context_, before.last, row, placed);
  count_to_date(context_, before.last, row, placed);
  take_own_year(seen, row, placed);
  take_news_day(context_, row, placed);
  take_known_start(grammar_, context_, row, placed);
  coming_.correct(placed, row);
  return placed;
}

// What the row alone says of it.
Placed TimeReading::described(std::uint32_t at, const PeriodRow& row) const {
  const bool whole_day = row.anchor == Anchor::Published && row.step == Step::Day;
  Placed placed;
  placed.item = at;
  placed.now = whole_day && row.offset == 0;
  const bool so_far = row.part == Part::ToDate;  // "so far in July" stands as "in July" does
  placed.since = (row.frame == Frame::Since && !so_far) || row.frame == Frame::SinceEvent;
  placed.at_date = row.frame == Frame::AsOf || row.frame == Frame::AtStart;
  placed.epithet = row.frame == Frame::Attributive;
  placed.vague = row.frame == Frame::Until && whole_day;
  // [주민 : 어젯밤에 물이 찼어요]: what such a speaker tells of is of the speech alone.
  const bool by_speaker = whole_day && row.offset < 0 && opens_with_caption(view_);
  placed.relative =
      by_speaker || (row.anchor == Anchor::Context && row.offset < 0) || is_set_against(row);
  return placed;
}

// The period that "the year before" is told from.
std::optional<Period> TimeReading::seen_from(const PeriodRow& row, TimesBefore before) const {
  // «За три года»: of the years that all is about, not of the one named last.
  const bool of_topic = row.part == Part::LastSteps && context_.topic;
  const bool of_last = row.part == Part::ToNext && !before.last;  // in whatever paragraph
  const std::optional<Period> told =
      part_beside(row, before.all, before.last ? before.last : context_.period);
  return span_meant(row, of_topic ? context_.topic : of_last ? context_.told_last : told, context_);
}

void TimeReading::resolve_from(const std::optional<Period>& seen, const PeriodRow& row,
                               Placed& placed) const {
  const std::uint32_t index = view_.items[placed.item].index;
  note_fiscal(grammar_, found_, index, std::nullopt, context_);
  const FiscalQuarter* fiscal = context_.fiscal ? &*context_.fiscal : nullptr;
  placed.period =
      resolve(grammar_, found_, index,
              {context_.published, seen, fiscal, context_.budget_year, context_.fixed});
  placed.unsaid = (row.frame == Frame::Unsaid || is_event_span(row)) && !placed.period;
  note_fiscal(grammar_, found_, index, placed.period, context_);
  placed.event = placed.unsaid && (is_event_span(row) || row.step == Step::Day);
  if (placed.period) {
    placed.period->text = slice(view_.text, found_[index].span);
    return;
  }
  const bool of_undated = seen && is_undated(*seen) && row.anchor == Anchor::Context;
  const bool of_own_year =
      fiscal != nullptr &&
      (row.part == Part::Quarter || row.part == Part::FiscalQuarter || row.part == Part::Fiscal);
  // «Прибыль — 3 млн. Годом ранее был убыток», where nothing has said of when the profit is.
  const bool of_no_talk =
      row.anchor == Anchor::Context && row.offset < 0 && !seen && placed.use == Use::Main;
  placed.unsaid = placed.unsaid || of_undated || of_own_year || of_no_talk;
}

void TimeReading::mark_relative(const std::optional<Period>& seen, const PeriodRow& row,
                                Placed& placed) const {
  // «В аналогичном периоде прошлого года было 30»: the talk goes on about this one.
  const bool earlier = placed.period && placed.period->to && seen && seen->from &&
                       *placed.period->to < *seen->from;
  if (row.part == Part::SamePart && row.anchor == Anchor::Context && earlier)
    placed.relative = true;
  // «За сутки заболели 90 человек. Накануне было 80.»
  const bool day_before = row.step == Step::Day && row.offset < 0 && row.k == 0;
  // (but «Обвал произошёл накануне»)
  const bool behind_verb =
      placed.item > 0 && view_.has(placed.item - 1, grammar_.pack_classes.past_final);
  if (row.anchor == Anchor::Published && day_before && seen && !behind_verb &&
      context_.published && seen->edtf == context_.published->edtf)
    placed.relative = true;
}

void TimeReading::correct_use(const PeriodRow& row, Placed& placed) const {
  if (!placed.period) return;
  const bool ahead = is_ahead(context_, placed);
  // Nobody spoke in a season still to come.
  if (row.part == Part::Season && placed.use == Use::Saying && ahead) placed.use = Use::Main;
  // «Снизится на 5 % к 2030 году»: what is still to come is nothing to compare with.
  if (placed.use == Use::Base && row.frame != Frame::Base && ahead) placed.use = Use::Main;
  // "Is down 2.8% from June": the time that it fell from.
  if (row.frame == Frame::From && is_behind_change(view_, marks_, placed.item) && !ahead)
    placed.use = Use::Base;
}

// 지난해는 2분기 4.7%, 4분기 4.6%였다: what is not over yet, and not foreseen, is of the year
// named before it, be it one that the figures moved from: 지난해 2분기 32%에서 3분기 53%.
void TimeReading::take_year_of_list(const PeriodRow& row, TimesBefore times,
                                    Placed& placed) const {
  const bool part = is_part_of_year(row.part);
  const bool moved = !times.all.empty() && times.all.back().use != Use::Saying &&
                     times.all.back().period && !times.all.back().relative;
  const std::optional<Period>&now = context_.published,
                            &before = times.last || !moved ? times.last : times.all.back().period;
  if (row.anchor != Anchor::Nearest || !part || !before || !before->from || !placed.period) return;
  if (!now || !now->to || !placed.period->to || *placed.period->to <= *now->to) return;
  const int years = year_of(before->to ? *before->to : *before->from) - year_of(*placed.period->to);
  if (years >= 0 || marks_.in_forecast(placed.item)) return;
  redate(placed.period, years_on(*placed.period, years));
}

Use TimeReading::use_of(std::uint32_t item, const PeriodRow& row, TimesBefore before) const {
  if (row.frame == Frame::Base) return Use::Base;
  if (marks_.compared(item) && !(row.frame == Frame::AsOf && is_behind_origin(view_, marks_, item)))
    return Use::Base;
  if (dates_level_left(view_, marks_, item)) return Use::Base;
  if (dates_cause(grammar_, view_, before.all, item)) return Use::Saying;
  if (row.part == Part::Day && is_dateline(view_, item)) return Use::Saying;
  const bool since = row.frame == Frame::Since || row.frame == Frame::SinceEvent;
  if (since && marks_.after_rank(item) && !is_behind_record_value(item)) return Use::Base;
  // Nobody speaks since or by a day: "since October 7, according to".
  const bool of_noun =
      row.frame == Frame::Attributive || row.frame == Frame::Since || row.frame == Frame::AsOf;
  const bool when_said = (is_short(row) || row.part == Part::Season) && !of_noun;
  if (when_said && marks_.beside_saying(item) && !is_of_fieldwork(grammar_, view_, item))
    return Use::Saying;
  return Use::Main;
}

// "Stood at a record 4% since September": so much it has been since then.
bool TimeReading::is_behind_record_value(std::uint32_t item) const {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t at = item; at > 1 && item - at < kReach; --at)
    if (view_.items[at - 1].kind == Item::Kind::Number)
      return marks_.after_record(at - 1) && view_.items[at - 2].kind == Item::Kind::Word &&
             !view_.has(at - 2, grammar_.pack_classes.part_of);
  return false;
}

}  // namespace attest
