#include "extraction/periods/joined_times.h"

#include <utility>

#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

// Keeps the words of `said`.
void say_exactly(Placed& said, const std::optional<Period>& exact) {
  std::string words = said.period ? std::move(said.period->text) : std::string();
  said.unsaid = !(said.period = exact);
  said.period->text = std::move(words);
}

// A span of some months of the year that was named before it.
bool next_is_part(const Placed& year, const Placed& part) {
  const Period &whole = *year.period, &told = *part.period;
  return whole.edtf.size() == 4 && told.from && told.to && whole.from &&
         *told.from >= *whole.from && *told.to <= *whole.to && told.from != told.to &&
         part.relative == year.relative;
}

// «На прошлой неделе (с 31 марта по 7 апреля)», «за неделю с 8 по 15 августа», «за неделю — с 8 по
// 15 августа»: the second says exactly which.
bool tells_exactly(const PeriodSetting& setting, const Placed& said, const Placed& exact) {
  const SentenceView& view = setting.view;
  const std::uint32_t at = said.item;
  const bool apart = exact.item == at + 2;
  const bool inside = apart && view.is_mark(at + 1, "(") && view.is_mark(at + 3, ")");
  const bool dash = apart && (view.is_mark(at + 1, "—") || view.is_mark(at + 1, "–"));
  const bool week = setting.row(said).step == Step::Week && (dash || exact.item == at + 1);
  // 설 연휴인 9일부터 12일까지
  const bool holiday = said.unsaid && (apart ? view.is_mark(at + 1, "(") : exact.item == at + 1);
  // "Back in 2023, during the same period"
  const bool part = apart && view.is_mark(at + 1, ",") && said.period && next_is_part(said, exact);
  return (inside || week || holiday || part) && !said.now;
}

// «С начала месяца к 27 октября», «в этом году на 1 мая»: up to that day.
std::optional<Period> up_to(const Placed& said, const Placed& day) {
  const Period &whole = *said.period, &last = *day.period;
  if (!day.at_date || day.now || day.item != said.item + 1 || !whole.from || !whole.to || !last.to)
    return std::nullopt;
  if (*last.to <= *whole.from || *whole.to < *last.to) return std::nullopt;
  return span_period(day_period(*whole.from), day_period(*last.to));
}

// «По состоянию на 6 июля выработка в этом году составила»: a sum of that year up to the day.
void take_sum_to_day(const PeriodSetting& setting, const std::vector<Placed>& placed,
                     Placed& year) {
  if (!year.period || year.period->edtf.size() != 4 || year.use != Use::Main || year.since ||
      year.at_date || setting.row(year).part != Part::Whole)
    return;
  const ClauseMarks& marks = setting.marks;
  if (marks.in_forecast(year.item) || marks.in_future(year.item) || marks.bracket(year.item) != 0)
    return;
  for (const Placed& day : placed) {
    const bool beside =
        day.item <= kOpeningItem || marks.stretch(day.item) == marks.stretch(year.item);
    if (!day.at_date || day.now || !day.period || !day.period->to || !beside) continue;
    if (year_of(*day.period->to) != year_of(*year.period->to)) continue;
    if (*day.period->to < *year.period->to)
      say_exactly(year, span_period(day_period(*year.period->from), day_period(*day.period->to)));
    return;
  }
}

bool is_part_of_year(const std::optional<Period>& period) {
  if (!period || !period->from || !period->to || *period->from == *period->to) return false;
  return period->edtf.size() != 4 && year_of(*period->from) == year_of(*period->to);
}

// «В ноябре — 1,4 % (2,3 % в прошлом году)», «против 170 тысяч в прошлом году»: of the same part of
// that year, unless the words ask for all of it: «за прошлый год».
void take_part_of_year(const PeriodSetting& setting, const std::optional<Period>& main,
                       bool told_here, Placed& year) {
  const ClauseMarks& marks = setting.marks;
  const SentenceView& view = setting.view;
  const Symbol whole_lead = setting.grammar.pack_classes.whole_lead;
  const std::uint32_t bracket = marks.bracket(year.item);
  const bool in_bracket = bracket != 0 && !marks.is_bare(bracket) && year.use == Use::Main;
  const bool compared = bracket == 0 && marks.compared(year.item) && year.item > 0 &&
                        setting.row(year).frame == Frame::In;
  // «В мае — 44 тыс., в прошлом году — 47»: the dash stands for what was told of the month.
  const PeriodRow& row = setting.row(year);
  const bool dash = view.is_mark(year.item + 1, "—") || view.is_mark(year.item + 1, "–");
  const bool parallel = bracket == 0 && dash && told_here && year.use == Use::Main &&
                        row.anchor == Anchor::Published && row.offset == -1;
  if (whole_lead == 0 || !(in_bracket || compared || parallel)) return;
  if (!year.period || year.period->edtf.size() != 4 || view.has(year.item - 1, whole_lead))
    return;
  if (!is_part_of_year(main)) return;
  const int years = year_of(*year.period->from) - year_of(*main->from);
  if (years >= 0) return;
  if (auto part = years_on(*main, years)) say_exactly(year, part);
}

// "From January 1 to May 4 … Deaths are lower in 2024": of the year that goes on so much as the
// talk knows, where nothing is foreseen.
void take_year_to_date(const PeriodSetting& setting, Placed& year) {
  const std::optional<Period>&talk = setting.context.period, &now = setting.context.published;
  if (!year.period || year.period->edtf.size() != 4 || year.use != Use::Main || year.since) return;
  if (!talk || !talk->from || !talk->to || !now || !now->from || *year.period->to < *now->from)
    return;
  const bool to_date = *talk->from == *year.period->from && *talk->to < *now->from &&
                       month_of(*talk->to) > 1 && !setting.marks.in_forecast(year.item) &&
                       !setting.marks.in_future(year.item);
  if (to_date && setting.row(year).anchor == Anchor::Captured) say_exactly(year, talk);
}

}  // namespace

void join_times(const PeriodSetting& setting, std::vector<Placed>& placed) {
  std::optional<Period> main = setting.context.period;  // of the last one outside of brackets
  bool told_here = false;                               // in this sentence
  for (std::size_t i = 0; i < placed.size(); ++i) {
    Placed& said = placed[i];
    take_part_of_year(setting, main, told_here, said);
    take_year_to_date(setting, said);
    take_sum_to_day(setting, placed, said);
    if (setting.marks.bracket(said.item) == 0 && said.use == Use::Main) {
      main = said.period;
      told_here = true;
    }
    if (i + 1 == placed.size() || !placed[i + 1].period) continue;
    if (!said.period && !said.unsaid) continue;
    Placed& next = placed[i + 1];
    if (tells_exactly(setting, said, next)) {
      say_exactly(said, next.period);
    } else if (const auto both = said.period ? up_to(said, next) : std::nullopt) {
      say_exactly(said, both);
      say_exactly(next, both);
      next.at_date = false;
    }
  }
}

}  // namespace attest
