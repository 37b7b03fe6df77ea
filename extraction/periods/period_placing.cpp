#include "extraction/periods/period_placing.h"

#include <algorithm>

#include "extraction/attribution/dateline.h"
#include "extraction/attribution/foregoing.h"
#include "extraction/attribution/speeches.h"
#include "extraction/periods/bracketed_years.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/event_spans.h"
#include "extraction/periods/fieldwork.h"
#include "extraction/periods/fiscal_quarters.h"
#include "extraction/periods/joined_times.h"
#include "extraction/periods/level_left.h"
#include "extraction/periods/period_lists.h"
#include "extraction/periods/period_resolver.h"
#include "extraction/periods/to_date.h"
#include "extraction/periods/windows.h"
#include "extraction/periods/times_by_the_way.h"

namespace attest {
namespace {

bool is_short(const PeriodRow& row) {
  const bool window = row.part == Part::FirstDays || row.part == Part::LastSteps;
  return !window && (row.part == Part::Day || row.step == Step::Day || row.step == Step::Week);
}

}  // namespace

PeriodPlacing::PeriodPlacing(const PeriodSetting& setting, const Phrases& phrases)
    : grammar_(setting.grammar),
      view_(setting.view),
      found_(setting.found),
      context_(setting.context),
      marks_(setting.marks),
      coming_(setting) {
  note_fixed(setting);
  place_all();
  join_times(setting, placed_);
  date_change_by_its_day(setting, placed_);
  take_part_of_bracketed_years(setting, placed_);
  place_clauses_of_time(phrases);
  has_base_ = std::any_of(placed_.begin(), placed_.end(),
                          [](const Placed& p) { return p.use == Use::Base && p.period; });
}

// Resolves every expression, in order: what is said relative to "the year before"
// leans on the period before it.
void PeriodPlacing::place_all() {
  for (std::uint32_t at = 0; at < view_.items.size() && !spoken_; ++at)
    spoken_ = marks_.beside_saying(at);
  for (std::uint32_t at = 0; at < view_.items.size(); ++at) {
    const Item& item = view_.items[at];
    if (item.kind != Item::Kind::Period) continue;
    const PeriodRow& row = grammar_.rules.periods[found_[item.index].row];
    Placed placed = place(at, row);
    const bool in_aside = marks_.in_aside(at) && !is_of_fieldwork(grammar_, view_, at);
    const bool governs =
        placed.use == Use::Main && !placed.now && marks_.bracket(at) == 0 && !in_aside;
    if (placed.period && governs) {
      last_ = placed.period;
      last_item_ = at;
    }
    // «2021 год стал худшим за весь период с 2001 года», "the deadliest cyclone this year"
    const bool this_year = row.step == Step::Year && goes_on_now(context_, placed.period);
    const bool of_record = row.part == Part::LastSteps || this_year;
    const bool behind = (placed.since && named_) || (of_record && marks_.after_rank(at));
    // "The yards reported sales for June on Tuesday": the talk goes on about June.
    const bool day = row.part == Part::Day || (row.part == Part::Whole && row.step == Step::Day);
    const bool of_talk = day && row.frame == Frame::In && named_ && named_->from != named_->to &&
                         ((spoken_ && row.part == Part::Day) || reported_on_);
    // «Об этом говорится в отчёте, который вышел в четверг»: of the day of saying.
    const bool of_saying = spoken_ && is_short(row) && tells_of_foregoing(grammar_, view_);
    // «В четверг прошли слушания по бюджету-2022», «по итогам чемпионата 2018 года»: the thing's.
    const bool of_a_thing =
        named_ && row.level == Level::Year && (placed.epithet || is_day(named_));
    const bool named_by_the_way =
        behind || of_talk || of_saying || of_a_thing || is_window_ahead(row);
    if (placed.period && governs && !placed.relative && !named_by_the_way && !is_of_noun(at) &&
        !is_epithet(context_, placed) && !is_sum_since(context_, placed))
      named_ = placed.period, reported_on_ = is_reported_on(row);
    today_ = today_ || (placed.now && (row.k == 1 || row.k == kNewsDay) && placed.use == Use::Main);
    take_part_of_parallel(placed, row);
    placed_.push_back(std::move(placed));
  }
}

Placed PeriodPlacing::place(std::uint32_t at, const PeriodRow& row) {
  const Item& item = view_.items[at];
  Placed placed;
  placed.item = at;
  placed.use = use_of(row, at);
  placed.now = row.anchor == Anchor::Published && row.step == Step::Day && row.offset == 0;
  const bool so_far = row.part == Part::ToDate;  // "so far in July" stands as "in July" does
  placed.since = (row.frame == Frame::Since && !so_far) || row.frame == Frame::SinceEvent;
  placed.at_date = row.frame == Frame::AsOf || row.frame == Frame::AtStart;
  placed.epithet = row.frame == Frame::Attributive;
  placed.vague =
      row.frame == Frame::Until && row.anchor == Anchor::Published && row.step == Step::Day;
  // [주민 : 어젯밤에 물이 찼어요]: what such a speaker tells of is of the speech alone.
  const bool by_speaker = row.anchor == Anchor::Published && row.step == Step::Day &&
                          row.offset < 0 && opens_with_caption(view_);
  placed.relative =
      by_speaker || (row.anchor == Anchor::Context && row.offset < 0) || is_set_against(row);
  // «За три года»: of the years that all is about, not of the one named last.
  const bool of_topic = row.part == Part::LastSteps && context_.topic;
  const bool of_last = row.part == Part::ToNext && !last_;  // whatever paragraph it stood in
  const auto& told = part_beside(row, placed_, last_ ? last_ : context_.period);
  const auto& seen = of_topic ? context_.topic : of_last ? context_.told_last : told;
  const auto& before = span_meant(row, seen, context_);
  note_fiscal(grammar_, found_, item.index, std::nullopt, context_);
  const FiscalQuarter* fiscal = context_.fiscal ? &*context_.fiscal : nullptr;
  const Calendar calendar{context_.published, before, fiscal, context_.budget_year, context_.fixed};
  placed.period = resolve(grammar_, found_, item.index, calendar);
  placed.unsaid = (row.frame == Frame::Unsaid || is_event_span(row)) && !placed.period;
  note_fiscal(grammar_, found_, item.index, placed.period, context_);
  const bool of_undated = before && is_undated(*before) && row.anchor == Anchor::Context;
  const bool of_own_year =
      fiscal != nullptr &&
      (row.part == Part::Quarter || row.part == Part::FiscalQuarter || row.part == Part::Fiscal);
  placed.event = placed.unsaid && (is_event_span(row) || row.step == Step::Day);
  // «Прибыль — 3 млн. Годом ранее был убыток», where nothing has said of when the profit is.
  const bool of_no_talk = row.anchor == Anchor::Context && row.offset < 0 && !before &&
                          placed.use == Use::Main;
  if (!placed.period && (of_undated || of_own_year || of_no_talk)) placed.unsaid = true;
  if (placed.period) placed.period->text = slice(view_.text, found_[item.index].span);
  // «В аналогичном периоде прошлого года было 30»: the talk goes on about this one.
  if (row.part == Part::SamePart && row.anchor == Anchor::Context && placed.period && before)
    placed.relative = placed.relative ||
                      (placed.period->to && before->from && *placed.period->to < *before->from);
  // «За сутки заболели 90 человек. Накануне было 80.»
  const bool day_before = row.step == Step::Day && row.offset < 0 && row.k == 0;
  // (but «Обвал произошёл накануне»)
  const bool behind_verb = at > 0 && view_.has(at - 1, grammar_.pack_classes.past_final);
  if (row.anchor == Anchor::Published && day_before && before && !behind_verb &&
      context_.published && before->edtf == context_.published->edtf)
    placed.relative = true;
  if (row.part == Part::Weekend && row.k == 0) take_told_weekend(context_, placed);
  take_year_of_list(placed, row);
  if (row.part == Part::LastSteps && row.step == Step::Year) take_listed_years(placed_, placed);
  // Nobody spoke in a season still to come.
  const bool season = placed.period && row.part == Part::Season;
  if (season && placed.use == Use::Saying && is_ahead(context_, placed)) placed.use = Use::Main;
  // «Снизится на 5 % к 2030 году»: what is still to come is nothing to compare with.
  if (placed.use == Use::Base && row.frame != Frame::Base && placed.period &&
      is_ahead(context_, placed))
    placed.use = Use::Main;
  // "Is down 2.8% from June": the time that it fell from.
  if (row.frame == Frame::From && is_behind_change(view_, marks_, at) && placed.period &&
      !is_ahead(context_, placed))
    placed.use = Use::Base;
  count_to_the_day(context_, last_, row, placed);
  count_to_date(context_, last_, row, placed);
  take_own_year(before, row, placed);
  take_news_day(context_, row, placed);
  take_known_start(grammar_, context_, row, placed);
  coming_.correct(placed, row);
  return placed;
}

// 2015년 말 5만명이던 인구는: the time of a clause that tells of the noun behind it.
bool PeriodPlacing::is_of_noun(std::uint32_t item) const {
  constexpr std::uint32_t kClause = 10;
  const Symbol told_of = grammar_.pack_classes.told_of;
  for (std::uint32_t at = item + 1; told_of != 0 && at < view_.items.size(); ++at) {
    if (at > item + kClause || marks_.stretch(at) != marks_.stretch(item)) return false;
    if (view_.has(at, told_of)) return true;
  }
  return false;
}

// 지난해는 2분기 4.7%, 4분기 4.6%였다: what is not over yet, and not foreseen, is of the year
// named before it, be it one that the figures moved from: 지난해 2분기 32%에서 3분기 53%.
void PeriodPlacing::take_year_of_list(Placed& placed, const PeriodRow& row) const {
  const bool part = is_part_of_year(row.part);
  const bool moved = !placed_.empty() && placed_.back().use != Use::Saying &&
                     placed_.back().period && !placed_.back().relative;
  const std::optional<Period>&now = context_.published,
                            &before = last_ || !moved ? last_ : placed_.back().period;
  if (row.anchor != Anchor::Nearest || !part || !before || !before->from || !placed.period) return;
  if (!now || !now->to || !placed.period->to || *placed.period->to <= *now->to) return;
  const int years = year_of(before->to ? *before->to : *before->from) - year_of(*placed.period->to);
  if (years >= 0 || marks_.in_forecast(placed.item)) return;
  redate(placed.period, years_on(*placed.period, years));
}

// "Than in 2017, when 812 came": what follows "when" was at the time named before it.
void PeriodPlacing::place_clauses_of_time(const Phrases& phrases) {
  constexpr std::uint32_t kComma = 2;  // items between the time and the word, at most
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Cue) continue;
    const Cue cue = grammar_.rules.cues[match.row.row].cue;
    // «Когда погибли 36 человек, в том числе пятеро детей»: of the same time.
    if (cue == Cue::ShareOf && !clauses_of_time_.empty() && match.begin > 0 &&
        view_.is_mark(match.begin - 1, ",") &&
        marks_.stretch(match.begin) == marks_.stretch(clauses_of_time_.back().first) + 1)
      clauses_of_time_.push_back({match.begin, clauses_of_time_.back().second});
    if (cue != Cue::When) continue;
    const auto after = std::partition_point(placed_.begin(), placed_.end(),
                                            [&](const Placed& p) { return p.item < match.begin; });
    if (after == placed_.begin() || !(after - 1)->period ||
        (after - 1)->item + kComma < match.begin)
      continue;
    Placed time = *(after - 1);
    // "Had fallen since 1997, when 216,000 were reported": of that year alone.
    const std::uint32_t index = view_.items[time.item].index;
    if (time.since) time.period = since_when(grammar_, found_, index, context_, *time.period);
    if (time.period) clauses_of_time_.push_back({match.begin, std::move(time)});
  }
}

const Placed* PeriodPlacing::of_clause(std::uint32_t at) const {
  const auto after = std::partition_point(clauses_of_time_.begin(), clauses_of_time_.end(),
                                          [&](const auto& clause) { return clause.first < at; });
  if (after == clauses_of_time_.begin()) return nullptr;
  const auto& [begin, placed] = *(after - 1);
  return marks_.stretch(begin) == marks_.stretch(at) ? &placed : nullptr;
}

// "The same period of 2013 and 352 in 2012", "nine in fiscal 2006 and 37 in 2008": a bare
// year beside a part of a year is the same part of it.
void PeriodPlacing::take_part_of_parallel(Placed& placed, const PeriodRow& row) {
  // "From a year ago in 2014": no part of a year is told.
  const bool a_part = (row.part == Part::SamePart && row.k == 0) || row.part == Part::Fiscal;
  if (a_part) parallel_ = placed.period ? std::optional(placed) : std::nullopt;
  if (a_part || !parallel_ || !placed.period) return;
  if (marks_.stretch(parallel_->item) != marks_.stretch(placed.item)) return;
  if (row.level != Level::Year || placed.period->edtf.size() != 4) return;
  const int years = year_of(*placed.period->to) - year_of(*parallel_->period->to);
  redate(placed.period, years_on(*parallel_->period, years));
}

Use PeriodPlacing::use_of(const PeriodRow& row, std::uint32_t item) const {
  if (row.frame == Frame::Base) return Use::Base;
  if (marks_.compared(item) && !(row.frame == Frame::AsOf && is_behind_origin(view_, marks_, item)))
    return Use::Base;
  if (dates_level_left(view_, marks_, item)) return Use::Base;
  if (dates_cause(grammar_, view_, placed_, item)) return Use::Saying;
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

bool PeriodPlacing::is_unsaid(const ClaimDraft& draft) const {
  const std::uint32_t item = draft.found.begin;
  const bool foreseen = draft.status == Status::Forecast || marks_.in_expected(item);
  if (opens_earlier() && !foreseen && !(last_ && last_item_ < item)) return true;
  return std::any_of(placed_.begin(), placed_.end(), [&](const Placed& p) {
    const bool dated = last_ && last_item_ > p.item && last_item_ < item;
    const bool opens = (p.event || p.item <= kOpeningItem) && p.item < item && !dated;
    const bool touches = p.item < item && item <= p.item + 2;  // «(в прошлом созыве — 9)»
    return p.unsaid && (opens || touches || marks_.stretch(p.item) == marks_.stretch(item));
  });
}

bool PeriodPlacing::opens_earlier() const {  // but «ранее сообщалось о пятерых» of the same
  return opens_on_earlier(grammar_, view_) && !marks_.beside_saying(2);
}

bool PeriodPlacing::opens_unsaid() const {
  if (opens_earlier()) return true;
  return std::any_of(placed_.begin(), placed_.end(), [&](const Placed& p) {
    // «На прошлых выборах было 52 %»: the talk goes on about these.
    const bool set_against = grammar_.rules.periods[found_[view_.items[p.item].index].row].k == 1;
    return p.unsaid && p.use == Use::Main && p.item <= kOpeningItem && !set_against;
  });
}

// "Stood at a record 4% since September": so much it has been since then.
bool PeriodPlacing::is_behind_record_value(std::uint32_t item) const {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t at = item; at > 1 && item - at < kReach; --at)
    if (view_.items[at - 1].kind == Item::Kind::Number)
      return marks_.after_record(at - 1) && view_.items[at - 2].kind == Item::Kind::Word &&
             !view_.has(at - 2, grammar_.pack_classes.part_of);
  return false;
}

Placed* PeriodPlacing::behind(std::uint32_t end) {
  for (std::uint32_t at = end; at <= end + 1 && at < view_.items.size(); ++at)
    if (Placed* found = this->at(at)) return found;
  return nullptr;
}

Placed* PeriodPlacing::at(std::uint32_t item) {
  const auto at = std::partition_point(placed_.begin(), placed_.end(),
                                       [&](const Placed& p) { return p.item < item; });
  return at != placed_.end() && at->item == item ? &*at : nullptr;
}

}  // namespace attest
