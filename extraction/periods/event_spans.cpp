#include "extraction/periods/event_spans.h"

namespace attest {
namespace {

const std::optional<Period> kNone;

bool stands_for_span(const PeriodRow& row) {
  return row.part == Part::SamePart && row.offset == 0 && row.k >= kSpanOfEvent &&
         row.k <= kSpanRather;
}

// From a day to a later one, or over some months: no year, of which a text tells for itself.
bool is_stretch(const std::optional<Period>& period) {
  constexpr std::chrono::days kLongest{186};
  if (!period || !period->from || !period->to || period->from == period->to) return false;
  return std::chrono::sys_days(*period->to) - std::chrono::sys_days(*period->from) < kLongest;
}

bool is_of_days(const std::optional<Period>& period) {
  constexpr std::size_t kDay = 10;  // 2018-02-14
  return is_stretch(period) && period->edtf.size() > kDay;
}

bool is_of_that_day(const PeriodRow& row) {
  return row.anchor == Anchor::Context && row.step == Step::Day && row.offset >= 0 &&
         row.part == Part::Whole;
}

// 27일 정전이 일어났다. 지난 3월 이후 두 번째다. 이날 밤: the day told of before what is no day.
const std::optional<Period>& day_meant(const std::optional<Period>& told, const Context& context) {
  if (is_day(told)) return told;
  for (const std::optional<Period>* at : {&context.topic, &context.told_first, &context.period})
    if (is_day(*at) && context.published && context.published->to &&
        *(*at)->to <= *context.published->to)
      return *at;
  return told;
}

}  // namespace

bool is_event_span(const PeriodRow& row) { return stands_for_span(row) && row.k != kSpanRather; }

const std::optional<Period>& span_meant(const PeriodRow& row, const std::optional<Period>& told,
                                        const Context& context) {
  if (is_of_that_day(row)) return day_meant(told, context);
  if (!stands_for_span(row)) return told;
  if (row.k == kSpanRather) {
    // 2일까지 공시한 곳의 1분기 이익은 … 같은 기간: of no time without a beginning.
    // 어제부터 오늘까지 5명이 숨졌다. 1명은 오늘 …. 같은 시각까지: nor of a day within the stretch.
    if (!told || (told->from && told->from != told->to)) return told;
    if (told->from && is_stretch(context.told_first)) return context.told_first;
    return is_stretch(context.topic)    ? context.topic
           : is_stretch(context.titled) ? context.titled
                                        : told;
  }
  if (row.k == kSpanOfHoliday && is_of_days(context.fixed)) return context.fixed;
  for (const std::optional<Period>* at : {&told, &context.period, &context.topic,
                                          &context.told_first, &context.titled})
    if (is_of_days(*at)) return *at;
  return kNone;
}

}  // namespace attest
