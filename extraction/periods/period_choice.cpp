#include "extraction/periods/period_choice.h"

#include <algorithm>

#include "extraction/periods/foreign_times.h"
#include "extraction/periods/period_lists.h"
#include "extraction/periods/timeless_figures.h"

namespace attest {
namespace {

constexpr std::uint32_t kNeighbours = 12;     // periods looked at on either side of a figure
constexpr std::uint32_t kStretch = 15;        // each comma between period and figure, in items
constexpr std::uint32_t kLaterStretch = 200;  // a period behind the next comma is a last resort
constexpr std::uint32_t kNever = ~0U;
constexpr std::uint32_t kOpening = 18;     // what a period costs that opens the sentence
constexpr std::uint32_t kLeading = 6;      // "… 30 and in 2013 50": 2013 leads what follows it
constexpr std::uint32_t kNow = 11;         // "have now … in 2014": any date says more than "now"
constexpr std::uint32_t kRelative = 10;    // "now home to 186 who came in 2006"
constexpr std::uint32_t kSince = 25;       // "as of December 300 had come since 1953"
constexpr std::uint32_t kBaseOfShare = 6;  // "in 2012 … 50% of the 2011 figure"

}  // namespace

PeriodChoice::PeriodChoice(const PeriodSetting& setting, const PeriodPlacing& placing)
    : grammar_(setting.grammar),
      view_(setting.view),
      context_(setting.context),
      marks_(setting.marks),
      setting_(setting),
      placed_(placing.all()),
      reach_(setting, placed_) {}

bool PeriodChoice::is_of_one_event(const ClaimDraft& draft) const {
  constexpr auto kBefore = static_cast<std::ptrdiff_t>(kNeighbours);
  const std::uint32_t at = draft.found.begin;
  if (tells_of_noun(grammar_, view_, draft.found)) return true;  // so it was, not said when
  const auto end = std::partition_point(placed_.begin(), placed_.end(),
                                        [&](const Placed& p) { return p.item < at; });
  const auto begin = end - std::min(end - placed_.begin(), kBefore);
  return std::any_of(begin, end, [&](const Placed& p) {
    return p.since && p.period && p.use == Use::Main && is_told_of_one(marks_, p, at);
  });
}

// "인건비만 13만원"이라며 "지난달부터 밤에는 닫는다"고 했다: where a verb joins two speeches, the time in the
// second is of that one alone.
bool PeriodChoice::is_in_next_speech(const ClaimDraft& draft, std::uint32_t period) const {
  constexpr std::uint32_t kReach = 40;  // items
  if (grammar_.rules.order != WordOrder::HeadLast) return false;
  const std::uint32_t begin = draft.found.end, end = std::min(period, begin + kReach);
  for (std::uint32_t at = begin; at < end; ++at)
    if (view_.is_mark(at, "\"") || view_.is_mark(at, "“")) return true;
  return false;
}

// Only the nearest few are looked at, so that a sentence of nothing but years stays linear.
PeriodChoice::Chosen PeriodChoice::nearest(const ClaimDraft& draft, Use use) const {
  const std::uint32_t at = draft.found.begin;
  const auto after = std::partition_point(placed_.begin(), placed_.end(),
                                          [&](const Placed& p) { return p.item < at; });
  const auto split = static_cast<std::size_t>(after - placed_.begin());
  const std::size_t first = split > kNeighbours ? split - kNeighbours : 0;
  const std::size_t last = std::min(placed_.size(), split + kNeighbours);
  const Placed* best = nullptr;
  std::uint32_t best_cost = ~0U;
  const auto offer = [&](const Placed& p) {
    if (!p.period || p.use != use || is_in_next_speech(draft, p.item)) return;
    const std::uint32_t price = cost(p, draft);
    if (price >= best_cost || price == kNever) return;
    best = &p;
    best_cost = price;
  };
  for (std::size_t i = first; i < last; ++i) offer(placed_[i]);
  if (first > 0) offer(placed_.front());
  if (best == nullptr || best->item > at) return {best, best_cost >= kLaterStretch};
  return {narrowed(best), best_cost >= kLaterStretch};
}

// 1∼5월로 좁혀 보면 올해 입국자는: of two times before a figure that which lies in the other.
const Placed* PeriodChoice::narrowed(const Placed* best) const {
  if (best == placed_.data() || setting_.row(*best).frame == Frame::Until) return best;
  const Placed* other = best - 1;
  if (other->use != best->use || !other->period || other->now || other->since) return best;
  const Period &part = *other->period, &whole = *best->period;
  if (!part.from || !part.to || !whole.from || !whole.to || part.edtf == whole.edtf) return best;
  if (part.from == part.to && part.to == whole.to) return best;  // the day that it counts to
  const bool within = *whole.from <= *part.from && *part.to <= *whole.to;
  if (ends_clause(grammar_, view_, other->item + 1, best->item)) return best;
  for (std::uint32_t at = other->item; at < best->item; ++at)
    if (view_.items[at].kind == Item::Kind::Number || view_.items[at].kind == Item::Kind::Mark ||
        marks_.stretch(at) != marks_.stretch(best->item))
      return best;
  return within ? other : best;
}

// «Сорок машин — 18 сентября.»: the dash stands for the verb that the date is of.
bool PeriodChoice::is_dated_by_dash(const ClaimDraft& draft, std::uint32_t period) const {
  constexpr std::uint32_t kNoun = 2;  // items between the figure and the dash, at most
  if (period < 2) return false;
  const Symbol noun_end = grammar_.pack_classes.noun_end;  // «13 % — в 2026-м»
  const bool led = noun_end != 0 && view_.has(period - 1, noun_end);
  const std::uint32_t dash = led ? period - 2 : period - 1;
  if (!(view_.is_mark(dash, "—") || view_.is_mark(dash, "–"))) return false;
  if (dash < draft.found.end || dash > draft.found.end + kNoun) return false;
  for (std::uint32_t at = draft.found.end; at < dash; ++at)
    if (view_.items[at].kind != Item::Kind::Word) return false;
  // «(263 тыс. — в 2020 г., 267 тыс. — в 2021 г.)»: each of them is.
  const bool listed = view_.is_mark(period + 1, ",") && is_number_at(view_, period + 2) &&
                      is_dated_by_next_dash(view_, period + 2);
  return ends_or_counts(view_, period + 1) && !is_number_at(view_, period + 1) &&
         (listed || !is_number_at(view_, period + 2));
}

// "Two men, aged 29 and 51, were held last night": the verb behind the aside is the figure's.
bool PeriodChoice::is_subject_with_aside(const ClaimDraft& draft, std::uint32_t period) const {
  constexpr std::uint32_t kNoun = 3;  // items that the figure counts
  std::uint32_t at = draft.found.end;
  const std::uint32_t noun_end = at + kNoun;
  while (at < period && at < noun_end && !view_.is_mark(at, ",")) ++at;
  if (draft.found.begin > 1 || !view_.is_mark(at, ",")) return false;
  for (++at; at < period && !view_.is_mark(at, ","); ++at)
    if (view_.items[at].kind == Item::Kind::Period) return false;
  const auto& classes = grammar_.pack_classes;
  return at + 1 < period &&
         (view_.has(at + 1, classes.was) || view_.has(at + 1, classes.past_final));
}

// How many commas and the like stand between, but for those that part nothing.
std::uint32_t PeriodChoice::stretches_to(const Placed& p, const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin;
  const bool later = p.item > at;
  const std::uint32_t own = marks_.stretch(at), theirs = marks_.stretch(p.item);
  std::uint32_t apart = later ? theirs - own : own - theirs;
  if (marks_.bracket(at) == 0 && marks_.bracket(p.item) == 0)
    apart -= marks_.bracket_stretches(std::min(at, p.item), std::max(at, p.item));
  // «Из десяти семей, которые обратились осенью»: so many there were of those.
  const Symbol part_of = grammar_.pack_classes.part_of;
  if (apart == 1 && later && part_of != 0 && at > 0 && view_.has(at - 1, part_of) &&
      marks_.in_aside(p.item))
    apart = 0;
  if (apart == 1 && later && is_apposition(view_, marks_, at, p.item)) apart = 0;
  if (apart == 2 && later && is_subject_with_aside(draft, p.item)) apart = 0;
  if (apart > 0 && later) apart -= std::min(apart, enumerating_commas(grammar_, view_, at, p.item));
  if (apart > 0 && later)
    apart -= std::min(apart, restating_commas(grammar_, view_, draft.found, p.item));
  // "38 deaths were reported, based on data received as of 1 February"
  const bool as_of = later && setting_.row(p).frame == Frame::AsOf;
  if (apart == 1 && as_of && !tells_of_another(view_, marks_, draft.found.end, p.item)) apart = 0;
  if (marks_.bracket(at) != 0 && marks_.bracket(p.item) == 0 && apart > 0) --apart;
  const bool alone = stands_alone(view_, p.item) && !view_.is_mark(p.item - 1, ";");
  if (apart == 1 && later && alone) apart = 0;
  // 매출과 이익은 각각 9조원, 8조원: a comma right between two figures parts nothing.
  if (!later && grammar_.rules.order == WordOrder::HeadLast && apart > 0)
    apart -= std::min(apart, listing_commas(view_, p.item, at));
  // «В сентябре рост на 1 %; в январе-сентябре — на 3 %»: the dash stands for the noun.
  const bool dash = view_.is_mark(p.item + 1, "—") || view_.is_mark(p.item + 1, "–");
  if (!later && apart > 0 && dash && grammar_.rules.order == WordOrder::HeadFirst) --apart;
  // «а в последнем допандемийном, 2019-м, — 1047»
  if (!later && apart > 0 && only_marks(view_, p.item + 1, at)) apart = 0;
  return apart;
}

// "As of March 27 there have been 214 cases since October": those of the whole time.  What has
// settled since a war is there at that date.
const Placed* PeriodChoice::sum_to(const Placed* at_date, const ClaimDraft& draft) const {
  constexpr std::chrono::days kSpell{730};
  if (at_date == nullptr || !at_date->at_date) return at_date;
  for (const Placed& p : placed_) {
    const bool sums_up = p.since || setting_.row(p).part == Part::ToDate;
    if (!sums_up || p.use != Use::Main || !p.period || !p.period->from || !p.period->to) continue;
    const std::chrono::sys_days first = *p.period->from, last = *p.period->to;
    if (last - first > kSpell) continue;
    if (!at_date->period->to || *p.period->to != *at_date->period->to) continue;
    const bool beside =
        only_marks(view_, std::min(p.item, at_date->item) + 1, std::max(p.item, at_date->item));
    if (beside || marks_.stretch(p.item) == marks_.stretch(draft.found.begin)) return &p;
  }
  return at_date;
}

// 오늘 나온 자료에 따르면 1분기 매출은: does another time stand between "now" and the figure?
bool PeriodChoice::is_dated_behind(const Placed& now, std::uint32_t at) const {
  return std::any_of(placed_.begin(), placed_.end(), [&](const Placed& p) {
    return p.item > now.item && p.item < at && p.use == Use::Main && p.period;
  });
}

// 전수조사(4월 15일∼5월 14일)에서: when the survey was made, whose figures follow.
bool PeriodChoice::dates_clause(std::uint32_t item) const {
  const Symbol survey = grammar_.pack_classes.survey;
  return survey != 0 && item > 1 && view_.is_mark(item - 1, "(") && view_.has(item - 2, survey) &&
         view_.is_mark(item + 1, ")");
}

std::uint32_t PeriodChoice::cost(const Placed& p, const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin;
  const bool later = p.item > at;
  // "Infections, now 110 a day, would halve by April": right before the figure it is its own.
  if (p.now && !p.at_date && p.item + 1 == at) return 0;
  if (later && is_dated_by_dash(draft, p.item)) return 0;
  const std::uint32_t apart = stretches_to(p, draft);
  if (!reach_.reaches(p, draft, apart)) return kNever;
  const std::uint32_t distance = later ? p.item - draft.found.end + 1 : at - p.item;
  std::uint32_t price = distance + apart * kStretch;
  price += later ? price_behind(p, draft, apart) : 0;
  if (!later && distance < kStretch && is_list_of_dated(view_, marks_, p.item)) price += kLeading;
  const bool elsewhere = marks_.compared(at) && !marks_.compared(p.item);
  if (p.use == Use::Base && elsewhere) price += kStretch;
  const Symbol streak = grammar_.pack_classes.streak;  // 2월부터 4개월 연속
  const bool in_a_row = streak != 0 && p.item + 1 == at && draft.found.end < view_.items.size() &&
                        view_.has(draft.found.end, streak);
  if (p.since && !in_a_row) price += kSince;
  if (p.vague && apart > 0 && p.item > kOpeningItem) price += kLaterStretch;
  // What a bracket dates stands in it: «16,7 млн (в 2023-м — 21,1 млн), кукуруза — 13,2».
  const std::uint32_t bracket = marks_.bracket(p.item);
  if (bracket != 0 && bracket != marks_.bracket(at)) {
    const bool of_the_figure =
        later && marks_.is_bare(bracket) && marks_.bracket(draft.found.end) == bracket;
    const bool own = of_the_figure || (!later && dates_clause(p.item));
    price = own ? distance : price + kLaterStretch;  // «350 тысяч (перепись 2008 года)»
  }
  if (opens_for(p, at)) price = std::min(price, kOpening);
  return price + (p.now && !p.at_date && !closes_item_of_list(p, draft) ? kNow : 0);
}

// "20 mm today and 40 mm on Sunday": what "today" ends is of today.
bool PeriodChoice::closes_item_of_list(const Placed& now, const ClaimDraft& draft) const {
  constexpr std::uint32_t kNoun = 3;  // items that the figure counts
  const std::uint32_t end = draft.found.end;
  if (grammar_.rules.order != WordOrder::HeadFirst || now.item < end || now.item > end + kNoun)
    return false;
  const std::uint32_t next = now.item + 1;
  if (next >= view_.items.size()) return false;
  const Symbol joining = grammar_.pack_classes.joining;
  for (std::uint32_t at = end; at < now.item; ++at)
    if (view_.items[at].kind != Item::Kind::Word || view_.has(at, joining)) return false;
  return view_.has(next, joining) || view_.is_mark(next, ",");
}

// What a period costs more that stands behind the figure.
std::uint32_t PeriodChoice::price_behind(const Placed& p, const ClaimDraft& draft,
                                         std::uint32_t apart) const {
  const std::uint32_t at = draft.found.begin, end = draft.found.end;
  const bool leads = leads_a_figure(view_, marks_, p.item);
  const bool head_last = grammar_.rules.order == WordOrder::HeadLast;
  std::uint32_t price = 0;
  // Where heads come last, what stands behind a figure belongs to the next one.
  const bool of_next =
      head_last && (apart > 0 || leads || marks_.bracket(at) != marks_.bracket(p.item));
  // 이날 8497만㎾로 8일 세운 기록을 넘었다: what was dated before the figure is not dated behind
  // it.
  const bool dated = head_last && reach_.is_dated_before(at);
  if (apart > 0 || of_next || dated || ends_clause(grammar_, view_, end, p.item))
    price += kLaterStretch;
  if (apart == 0 && p.item > end && leads) price += kLeading;
  // "… and is up 16% this year": what the figure touches is its own.
  const bool change = draft.measure.role == Role::Change;
  const bool touches = p.item == end || is_list_of_dated(view_, marks_, p.item);
  if (!touches && change) price += kBaseOfShare;
  // «С мая по июнь снизилась на 4 % и на 25 июня составила»: no change is of the day behind it.
  if (p.item > end && p.at_date && change && reach_.is_dated_before(at)) price += kLaterStretch;
  return price + kRelative * (marks_.relatives(p.item) - marks_.relatives(at));
}

// Does the sentence open with the period, so that all of it is of that time?
bool PeriodChoice::opens_for(const Placed& p, std::uint32_t at) const {
  const bool opens = p.item <= kOpeningItem || is_of_subject(grammar_, view_, p.item);
  if (p.item > at || !opens || p.use != Use::Main) return false;
  const bool a_day = p.now || setting_.row(p).part == Part::Day;
  // 1분기에 줄었으나 2분기에 늘어 상반기 3% 증가했다: the clause that it opened is over.
  const bool over = is_dated_behind(p, at) && ends_clause(grammar_, view_, p.item + 1, at);
  return !over && !(a_day && is_dated_behind(p, at));
}

}  // namespace attest
