#include "extraction/periods/period_placing.h"

#include <algorithm>

#include "extraction/attribution/foregoing.h"
#include "extraction/attribution/speeches.h"
#include "extraction/periods/bracketed_years.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/fieldwork.h"
#include "extraction/periods/joined_times.h"
#include "extraction/periods/times_by_the_way.h"
#include "extraction/periods/windows.h"

namespace attest {

PeriodPlacing::PeriodPlacing(const PeriodSetting& setting, const Phrases& phrases)
    : grammar_(setting.grammar),
      view_(setting.view),
      found_(setting.found),
      context_(setting.context),
      marks_(setting.marks),
      reading_(setting) {
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
    Placed placed = reading_.read(at, row, {placed_, last_});
    note_time(row, placed);
    today_ = today_ || (placed.now && (row.k == 1 || row.k == kNewsDay) && placed.use == Use::Main);
    take_part_of_parallel(placed, row);
    placed_.push_back(std::move(placed));
  }
}

// Remembers it as what was read last, and as what the sentence is about.
void PeriodPlacing::note_time(const PeriodRow& row, const Placed& placed) {
  const std::uint32_t at = placed.item;
  const bool in_aside = marks_.in_aside(at) && !is_of_fieldwork(grammar_, view_, at);
  const bool governs =
      placed.use == Use::Main && !placed.now && marks_.bracket(at) == 0 && !in_aside;
  if (!placed.period || !governs) return;
  last_ = placed.period;
  last_item_ = at;
  if (placed.relative || is_named_by_the_way(row, placed) || is_of_noun(at) ||
      is_epithet(context_, placed) || is_sum_since(context_, placed))
    return;
  named_ = placed.period;
  reported_on_ = is_reported_on(row);
}

bool PeriodPlacing::is_named_by_the_way(const PeriodRow& row, const Placed& placed) const {
  // «2021 год стал худшим за весь период с 2001 года», "the deadliest cyclone this year"
  const bool this_year = row.step == Step::Year && goes_on_now(context_, placed.period);
  const bool of_record = row.part == Part::LastSteps || this_year;
  if ((placed.since && named_) || (of_record && marks_.after_rank(placed.item))) return true;
  // "The yards reported sales for June on Tuesday": the talk goes on about June.
  const bool day = row.part == Part::Day || (row.part == Part::Whole && row.step == Step::Day);
  if (day && row.frame == Frame::In && named_ && named_->from != named_->to &&
      ((spoken_ && row.part == Part::Day) || reported_on_))
    return true;
  // «Об этом говорится в отчёте, который вышел в четверг»: of the day of saying.
  if (spoken_ && is_short(row) && tells_of_foregoing(grammar_, view_)) return true;
  // «В четверг прошли слушания по бюджету-2022», «по итогам чемпионата 2018 года»: the thing's.
  if (named_ && row.level == Level::Year && (placed.epithet || is_day(named_))) return true;
  return is_window_ahead(row);
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
