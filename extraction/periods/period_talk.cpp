#include "extraction/periods/period_talk.h"

#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/lengths_of_time.h"
#include "extraction/periods/topic_width.h"

namespace attest {
namespace {

constexpr int kWeek = 7;

// Does the section talk of no other time than the days of its publication?
bool is_of_these_days(const Context& context) {
  if (!context.published || !context.published->to) return false;
  if (!context.topic) return true;
  if (!context.topic->from) return false;
  const auto age =
      std::chrono::sys_days(*context.published->to) - std::chrono::sys_days(*context.topic->from);
  return age.count() < kWeek;
}

// "Put off until next March": what ends ahead, without a beginning, bounds its own figure only.
bool is_deadline(const Context& context, const std::optional<Period>& period) {
  const std::optional<Period>& published = context.published;
  return period && !period->from && period->to && published && published->to &&
         *period->to > *published->to;
}

// 9일 공장을 닫았다. 14일 문을 여는 매장 40곳을 못 채우게 됐다: what the sentence tells of a day
// to come leaves the talk at what has happened.
bool is_outlook(const SentenceTopic& topic, const PeriodPlacing& placing, const Context& context) {
  const std::optional<Period>&talk = context.period, &told = topic.main->period;
  const bool ahead = told && is_to_come(context, *told);
  return ahead && !placing.plans() && !context.planned && talk && talk->from &&
         !is_to_come(context, *talk);
}

// "It has fallen to 42%, below the low of last week": the talk is of now.
bool is_lately_over(const Context& context, const Period& period) {
  const std::optional<Period>& published = context.published;
  if (!published || !published->from || !period.from || !period.to) return false;
  const auto length = std::chrono::sys_days(*period.to) - std::chrono::sys_days(*period.from);
  return *period.to < *published->from && length.count() < kWeek;
}

bool is_over(const Context& context, const Period& period) {
  const std::optional<Period>& published = context.published;
  return published && published->from && period.to && *period.to < *published->from;
}

// The day or so that the news is of.
bool is_of_news(const Context& context, const Period& period) {
  if (!is_lately_over(context, period)) return false;
  const auto age =
      std::chrono::sys_days(*context.published->from) - std::chrono::sys_days(*period.to);
  return age.count() <= kWeek;
}

bool is_before_talk(const Context& context, const ClaimDraft* figure) {
  const std::optional<Period>& talk = context.period;
  return talk && talk->from && figure != nullptr && figure->period && figure->period->to &&
         *figure->period->to < *talk->from;
}

// What stands further down than the next paragraphs but one remembers other events.
bool is_of_opening(const Context& context) {
  constexpr std::uint32_t kOpening = 2;  // blocks behind the first with figures
  return !context.opening || context.block <= *context.opening + kOpening;
}

// A plan is told of now, or was, and `period` is that of it.
bool goes_on_planned(const PeriodPlacing& placing, const Context& context,
                     const std::optional<Period>& period) {
  const bool same = period && context.period && period->edtf == context.period->edtf;
  return placing.plans() || (context.planned && same);
}

// "The fair opens tomorrow.  Forty carts will come": a sentence without a figure says when.
bool announces(const SentenceTopic& topic, const PeriodPlacing& placing, const Context& context) {
  const std::optional<Period>& time = placing.named();
  return !topic.has_figures && time && time->from && is_to_come(context, *time);
}

// ‘3분기 가계신용’에 따르면 3분기 말 잔액은: the quarter that the sentence names besides its last day; no
// days up to it, which only a change is told of («на 1 июля — 3 трлн, +7 % с начала года»).
std::optional<Period> closed_by(const std::optional<Period>& day, const PeriodPlacing& placing) {
  constexpr std::size_t kDays = 21;  // letters of "2023-01-01/2023-07-01"
  for (const Placed& p : placing.all())
    if (p.use == Use::Main && !p.since && closes(p.period, day) && p.period->edtf.size() != kDays)
      return p.period;
  return std::nullopt;
}

// 최근 3년간 139건이 났다. 2021년 24건, 2022년 43건, 2023년 72건이다. 장소별로는: a list of the years of
// the time that all is about leaves the talk at that.
bool lists_years_of_topic(const PeriodPlacing& placing, const Context& context) {
  constexpr int kList = 3;
  const std::optional<Period>& topic = context.topic;
  if (!topic || !topic->from || !topic->to) return false;
  int years = 0;
  std::string last;
  for (const Placed& p : placing.all()) {
    if (p.use != Use::Main || !p.period || p.since) continue;
    const Period& year = *p.period;
    if (year.edtf.size() != 4 || *year.from < *topic->from || *topic->to < *year.to) return false;
    years += year.edtf != last ? 1 : 0;
    last = year.edtf;
  }
  return years >= kList;
}

// «Подано 72 % голосов. На прошлых выборах, в 2018-м, — 64 %»: what was over a year before is told
// by the way, behind figures that no time was said of.
bool is_long_over(const Context& context, const Period& period) {
  constexpr std::chrono::days kYear{366};
  const std::optional<Period>& published = context.published;
  if (!published || !published->from || !period.to) return false;
  return std::chrono::sys_days(*published->from) - std::chrono::sys_days(*period.to) > kYear;
}

// 지난 주말 56만명이 봤다. 금주에도 이어질지는 미지수다. 좌석은 33% 찼다: a sentence without a figure on days
// that still go on leaves the talk at those that are over.
bool wonders_on(const Context& context, const Period& named) {
  const std::optional<Period>& talk = context.period;
  if (!talk || !is_over(context, *talk) || !goes_on_now(context, named) || !named.from || !named.to)
    return false;
  const auto length = std::chrono::sys_days(*named.to) - std::chrono::sys_days(*named.from);
  return length.count() > 0 && length.count() < kWeek;
}

// "Norvik won on Tuesday.  It had won in 2016, too.  It took 57%": of the news, as before, and so
// behind the year that the day lies in ("the 2024 election").
bool recalls(const Context& context, const Period& named) {
  const std::optional<Period>& day = context.period;
  if (!day || !is_day(day) || !is_of_news(context, *day)) return false;
  const bool its_year = named.edtf.size() == 4 && named.from <= day->from && day->to <= named.to;
  return its_year || is_long_over(context, named);
}

// A time that the talk goes on about only where it is named, behind figures that no time was said
// of, which so are of the day: what is long over; the year that goes on and what only has an end,
// further down (올 들어 31건이 고장 났다, 10일까지 3천 명이 서명했다); any time, far down, but for the day or so
// that the news is of.  `opened` tells whether such figures stand in a sentence before.
bool is_by_the_way(const Context& context, bool opened) {
  const std::optional<Period>& last = context.period;
  if (context.topic || !context.opening || !last) return false;
  if (opened && is_long_over(context, *last)) return true;
  const bool goes_on = !last->from || (last->edtf.size() == 4 && goes_on_now(context, last));
  if (goes_on && *context.opening < context.block) return true;
  return !context.told_first && !is_of_opening(context) && !is_of_news(context, *last);
}

// 23일 국토부에 따르면 이번 추석 연휴 이동 인원은 3천만 명이다: all goes on about days that nobody has
// named, and is no more of the day of publication.
bool is_of_unnamed_days(const PeriodPlacing& placing) {
  for (const Placed& p : placing.all()) {
    if (p.use != Use::Main) continue;
    if (p.period || p.event) return p.event;
  }
  return false;
}

// "In 2010 the most fires, 30, broke out in the north.  Ten burned in the south": what a paragraph
// begins with is what all of it is of, a record among places, too.
bool opens_with(const PeriodPlacing& placing, const std::optional<Period>& period) {
  if (placing.all().empty()) return false;
  const Placed& first = placing.all().front();
  return first.item <= kOpeningItem && first.use == Use::Main && first.period && period &&
         first.period->edtf == period->edtf;
}

}  // namespace

bool closes(const std::optional<Period>& talked_of, const std::optional<Period>& day) {
  if (!talked_of || !talked_of->from || !talked_of->to || !day || !day->from) return false;
  constexpr int kMonth = 27;  // days from its first to its last: no weekend ends with a Monday
  const std::chrono::sys_days first = *talked_of->from, last = *talked_of->to;
  const auto behind = std::chrono::sys_days(*day->from) - last;
  return day->from == day->to && first != last &&
         (behind.count() == 0 || (behind.count() == 1 && (last - first).count() >= kMonth));
}

bool goes_on_to(const Grammar& grammar, const ClaimDraft& first, const ClaimDraft& next) {
  return grammar.rules.order == WordOrder::HeadLast && first.period && next.period &&
         first.period->to && next.period->from && *first.period->to < *next.period->from;
}

void remember(const SentenceTopic& topic, const Placed* plan, const PeriodPlacing& placing,
              Context& context) {
  if (context.heading) {
    if (placing.named()) context.titled = placing.named();
    return;
  }
  if (placing.named()) context.told_last = placing.named();
  context.deeds_told = context.deeds_told || topic.deed;
  const bool opened = context.opening.has_value();
  if (!context.opening && topic.has_figures) context.opening = context.block;
  if (!context.told_first && is_of_opening(context) && !placing.opens_earlier() &&
      !(topic.bare_contrast && opened))
    context.told_first = placing.today() ? context.published : placing.named();
  if (topic.forecast != nullptr)
    context.forecast = topic.forecast->period;
  else if (topic.main != nullptr && is_outlook(topic, placing, context))
    context.forecast = topic.main->period;  // 다음 달부터 30%로 넓힌다. 값은 더 내려갈 것이다.
  if (announces(topic, placing, context)) context.forecast = placing.named();
  const ClaimDraft* told = topic.main != nullptr ? topic.main : topic.forecast;
  context.foreseen = topic.forecast != nullptr && topic.main == nullptr;
  const bool unmoved = topic.bare_contrast && opened && !context.period;  // 전날에는 41곳이었다
  if (topic.since_change || unmoved ||
      (topic.of_foregoing && is_before_talk(context, topic.main)) ||
      (topic.main != nullptr && (is_deadline(context, topic.main->period) ||
                                 is_outlook(topic, placing, context)))) {
    // The talk goes on about what it was about.
  } else if (topic.main != nullptr && closes(context.period, topic.main->period)) {
    // So much there was at its end; where the words say "as of", so is what goes on about it.
    if (topic.main->dated == Dated::AtDate &&
        (!context.topic || closes(context.topic, topic.main->period)))
      context.period = topic.main->period;
  } else if (const auto whole = topic.main != nullptr ? closed_by(topic.main->period, placing)
                                                      : std::nullopt) {
    context.period = whole;
    context.record = topic.ranked;
  } else if (topic.main != nullptr && lists_years_of_topic(placing, context)) {
    context.period = context.topic;
  } else if (told != nullptr && plan != nullptr && is_day(told->period)) {
    context.planned = true;  // voted on on that day
    context.period = plan->period;
    if (topic.forecast != nullptr) context.forecast = plan->period;
  } else if (topic.main != nullptr) {
    context.planned = goes_on_planned(placing, context, topic.main->period);
    context.period = topic.main->period;
    context.record =
        topic.ranked && !(context.opens_block && opens_with(placing, context.period));
  } else if (topic.has_figures && !context.topic && is_of_unnamed_days(placing)) {
    context.period = Period{};
  } else if (topic.has_figures && context.planned && context.period && is_day(placing.named()) &&
             is_to_come(context, *context.period)) {
    // "The mayor asked on Monday for $4 million more": of the plan, as before.
  } else if (placing.named() && placing.named()->from && topic.forecast == nullptr &&
             (topic.has_figures || placing.plans() || !is_to_come(context, *placing.named())) &&
             !(topic.of_now && is_over(context, *placing.named())) &&
             !(!topic.has_figures && (recalls(context, *placing.named()) ||
                                      wonders_on(context, *placing.named())))) {
    context.planned = goes_on_planned(placing, context, placing.named());
    context.period = placing.named();
    context.record = topic.ranked && topic.has_figures;
  } else if (topic.has_figures && placing.opens_unsaid()) {
    context.period.reset();  // nobody knows when that was, nor what goes on about it
  } else if (topic.main == nullptr && topic.forecast != nullptr && !context.period &&
             goes_on_now(context, topic.forecast->period) &&
             !spans_years(*topic.forecast->period)) {
    context.period = topic.forecast->period;  // 올해 문을 닫을 예정인 학교는 49곳
  } else if (topic.of_the_day && is_of_these_days(context)) {
    context.period = context.published;
    context.record = topic.ranked;
  }
  if (topic.has_figures && !is_by_the_way(context, opened) &&
      (!context.topic || narrows_topic(context) || widens_topic(context))) {
    context.topic = context.period;
    context.changing = topic.only_changes;
  }
  context.opens_block = false;
}

void enter_block(Context& context, std::uint32_t block) {
  if (!context.heading && (context.block != block || context.paragraphs == 0)) ++context.paragraphs;
  if (context.block == block) return;
  if (is_by_the_way(context, true)) context.period.reset();
  context.block = block;
  context.opens_block = true;
  context.present = false;
  context.told_from.reset();
  context.rates = false;
  context.money.clear();
  context.place = nullptr;
  const std::optional<Period>&topic = context.topic, &last = context.period;
  if (topic && is_undated(*topic)) context.period = topic;
  if (!topic || !last || !topic->to) return;
  // Into the past, into a part, or to a whole that is not over ("this year"); what went on after
  // the topic is news of its own.
  const std::optional<Period>& published = context.published;
  const bool around = last->from && last->to && topic->from && *last->from <= *topic->from &&
                      published && published->to && *last->to > *published->to;
  const bool aside = (!last->from || *last->from <= *topic->to) &&
                     (!last->to || *last->to <= *topic->to || around);
  // "In December … For the full year": what is closed with it is told of next.
  const bool closed =
      last->edtf.size() == 4 && topic->from && *last->from < *topic->from && last->to == topic->to;
  // 최근 4년간 2천935건이 났다. 올해는 474건이다: the years behind, the talk is of the last one.
  const bool narrowed = last->edtf.size() == 4 && last->to == topic->to && spans_years(*topic) &&
                        goes_on_now(context, last);
  // "Visitors in March": what the title is on goes on, though the first figures are of a quarter.
  const bool titled = context.titled && last->edtf == context.titled->edtf;
  if (aside && !closed && !narrowed && !titled) context.period = context.topic;
}

}  // namespace attest
