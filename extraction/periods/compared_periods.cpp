#include "extraction/periods/compared_periods.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/coming_periods.h"
#include "extraction/periods/compared_nouns.h"
#include "extraction/periods/lengths_of_time.h"
#include "extraction/periods/level_left.h"
#include "extraction/periods/period_frames.h"
#include "extraction/periods/period_lists.h"
#include "extraction/periods/timeless_figures.h"
#include "extraction/quantities/figure_endings.h"

namespace attest {

ComparedPeriods::ComparedPeriods(const PeriodSetting& setting, PeriodPlacing& placing,
                                 const PeriodChoice& choice)
    : grammar_(setting.grammar),
      view_(setting.view),
      marks_(setting.marks),
      placing_(placing),
      choice_(choice) {}

void take_part_alike(const std::optional<Period>& main, const PeriodRow& row, ClaimDraft& draft) {
  constexpr std::chrono::days kWeek{6}, kYear{360};
  const bool year_before = row.step == Step::Year && row.offset == -1 && row.part == Part::Whole &&
                           row.k == 0 && row.frame != Frame::Attributive;
  if (!year_before || !main || !draft.period->from || is_rolling_year(draft.period)) return;
  if (is_undated(*main)) {  // so the year before it is, too
    draft.period.reset();
    return;
  }
  if (!main->from || !main->to) return;
  const auto length = std::chrono::sys_days(*main->to) - std::chrono::sys_days(*main->from);
  if (length < kWeek || (length > kYear && !is_rolling_year(main))) return;
  const int years = years_off(row, *draft.period, *main);
  if (auto part = years_on(*main, years < 0 ? years : -1)) redate(draft.period, std::move(part));
}

void take_touched(const PeriodSetting& setting, const Placed& own,
                  const std::optional<Period>& main, ClaimDraft& draft) {
  make_past(setting.context, draft, own);
  draft.period = own.period;
  leave_today(setting, own, draft);
  const bool behind = setting.grammar.rules.order == WordOrder::HeadFirst;  // its figure
  if (main && draft.period && behind) take_part_alike(main, setting.row(own), draft);
}

std::optional<Period> year_before(const Period& told) {
  constexpr std::chrono::days kShortest{150}, kLongest{366};
  if (!told.from || !told.to) return std::nullopt;
  const auto length = std::chrono::sys_days(*told.to) - std::chrono::sys_days(*told.from);
  return length >= kShortest && length < kLongest ? years_on(told, -1) : std::nullopt;
}

bool is_of_what_it_is_set_against(const PeriodSetting& setting, const ClaimDraft& draft,
                                  std::uint32_t period) {
  constexpr std::uint32_t kReach = 6;  // items from the figure to the other
  const auto& [grammar, view, found, context, marks] = setting;
  const std::uint32_t end = draft.found.end;
  if (grammar.rules.order != WordOrder::HeadFirst) return false;
  const bool factor =
      draft.found.quantity.unit == unit::kRatio && draft.measure.role == Role::Level;
  std::uint32_t other = end;
  while (other < period && other < end + kReach && view.items[other].kind == Item::Kind::Word)
    ++other;
  if (factor && other == period)  // "last year's 812", "the previous season's £18m"
    return is_number_at(view, period + 1) || is_number_at(view, period + 2);
  if (other + 1 < period && view.has(other, grammar.unit_before)) ++other;  // "£"
  if (other == end || other >= period || !is_number_at(view, other)) return false;
  if (marks.after_to(other)) return false;
  const bool part = view.has(end, grammar.pack_classes.part_of) && marks.after_record(other);
  return factor || part || marks.after_difference(end + 1) || marks.after_difference(end + 2);
}

bool is_behind_coming(const PeriodSetting& setting, const ClaimDraft& draft, std::uint32_t time,
                      const Period& coming) {
  constexpr std::uint32_t kReach = 25;  // items from the time to the figure
  const std::uint32_t at = draft.found.begin;
  if (draft.status == Status::Forecast || time > at || at - time > kReach ||
      setting.grammar.rules.order != WordOrder::HeadFirst || !is_to_come(setting.context, coming))
    return false;
  for (std::uint32_t item = time + 1; item < at; ++item)
    if (setting.marks.begins_clause(item)) return !setting.marks.in_future(at);
  return false;
}

namespace {

// ", and 30 are": does an "and" open the clause of the item?
bool is_joined_clause(const PeriodSetting& setting, std::uint32_t item) {
  std::uint32_t first = item;
  while (first > 0 && setting.marks.stretch(first - 1) == setting.marks.stretch(item)) --first;
  const Symbol joining = setting.grammar.pack_classes.joining;
  return joining != 0 && (setting.view.has(first, joining) || setting.view.has(first + 1, joining));
}

}  // namespace

bool is_behind_past(const PeriodSetting& setting, const Placed& over, const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const ClauseMarks& marks = setting.marks;
  const std::optional<Period>& now = setting.context.published;
  if (setting.grammar.rules.order != WordOrder::HeadFirst) return false;
  if (over.item <= kOpeningItem) return false;
  if (draft.measure.role != Role::Level || draft.status == Status::Forecast) return false;
  if (!marks.in_present(at) || marks.in_present(over.item) || marks.compared(at)) return false;
  if (marks.relatives(at) != marks.relatives(over.item) || over.since || over.use != Use::Main)
    return false;
  if (!is_joined_clause(setting, at)) return false;
  const std::optional<Period>& told = over.period;
  return told && told->from && told->to && now && now->from && *told->to < *now->from;
}

std::string ComparedPeriods::base_time(const ClaimDraft& draft) const {
  const Placed* base =
      draft.measure.role == Role::Change ? choice_.nearest(draft, Use::Base).placed : nullptr;
  if (base == nullptr || base->since) return {};
  if (marks_.relatives(draft.found.begin) != marks_.relatives(base->item)) return {};
  const std::uint32_t own = marks_.stretch(draft.found.begin), its = marks_.stretch(base->item);
  return own == its || own + 1 == its ? base->period->text : std::string();
}

bool ComparedPeriods::is_compared(const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin;
  // 2019년 2월(-15만명) 이후: the change of another time, in brackets behind it.
  const bool bracket =
      at > 1 && view_.is_mark(at - 1, "(") && view_.items[at - 2].kind == Item::Kind::Period;
  return (draft.measure.role != Role::Change || bracket) && marks_.compared(at);
}

bool ComparedPeriods::is_told_from(const ClaimDraft& draft) const {
  if (grammar_.rules.order != WordOrder::HeadLast)
    return marks_.after_from(draft.found.begin) || is_set_against_reached(view_, marks_, draft);
  const std::uint32_t end = draft.found.end;
  const bool apart = marks_.before_from(end);  // 12% 에서
  if (!apart && figure_ending(grammar_, view_, end) != Cue::FromLevel) return false;
  return !is_where(grammar_, view_, end + (apart ? 1 : 0));
}

void ComparedPeriods::remember_what_was(const std::vector<ClaimDraft>& drafts,
                                        Context& context) const {
  const ClaimDraft* counted = nullptr;  // a level rather than a change
  for (const ClaimDraft& draft : drafts)
    if (!draft.compared && (counted == nullptr || counted->measure.role != Role::Level) &&
        (counted == nullptr || draft.measure.role == Role::Level))
      counted = &draft;
  if (counted != nullptr) context.counted = counted->period;
  if (!drafts.empty() && !std::any_of(drafts.begin(), drafts.end(), [&](const ClaimDraft& d) {
        return is_told_from(d);
      }))
    context.told_from.reset();
  for (const ClaimDraft& draft : drafts)
    if (draft.period && (is_told_from(draft) || tells_of_noun(grammar_, view_, draft.found)))
      context.told_from = draft.period;
  // "Down 77% on the month a year ago.  Petrol cars fell from 176,532": told from that month.
  const bool changes = std::any_of(drafts.begin(), drafts.end(), [](const ClaimDraft& d) {
    return d.measure.role == Role::Change;
  });
  for (const Placed& p : placing_.all())
    if (changes && !context.told_from && p.use == Use::Base && p.period && !p.since)
      context.told_from = p.period;
  // 2007년 35만원이었으나 2017년에는 51만원으로 늘었다: told from the earlier one.
  const auto dated = [](const ClaimDraft& d) { return d.period && !d.period->text.empty(); };
  if (context.told_from || drafts.size() < 2 || !dated(drafts[0]) || !dated(drafts[1])) return;
  const std::optional<Period>&first = drafts[0].period, &then = drafts[1].period;
  if (first->to && then->from && *first->to < *then->from) context.told_from = first;
}

void ComparedPeriods::read_share(ClaimDraft& draft, Direction direction) {
  const Quantity& q = draft.found.quantity;
  const bool percent = q.unit == unit::kPercent;
  if (draft.measure.role != Role::Share || !(percent || q.unit == unit::kRatio)) return;
  if (grammar_.rules.order == WordOrder::HeadLast) {  // 2013년의 80%
    if (is_compared(draft)) return;                   // 2003년 13.0%에서
    // 2019년 동월 대비 각각 79%, 97% 수준
    std::uint32_t from = draft.found.begin;
    const Symbol respectively = grammar_.pack_classes.respectively;
    if (from > 0 && respectively != 0 && view_.has(from - 1, respectively)) --from;
    const Placed* before = from == 0 ? nullptr : placing_.at(from - 1);
    const bool of_base = before != nullptr && before->use == Use::Base;
    const bool listed = compared_end_ != 0 && view_.is_mark(compared_end_, ",") &&
                        compared_end_ + 1 == draft.found.begin;
    if (of_base || listed || (placing_.has_base() && marks_.after_difference(from))) {
      draft.measure.role = Role::Change;
      compared_end_ = draft.found.end;
    }
    return;
  }
  if (is_compared(draft)) return;
  Placed* base = placing_.behind(draft.found.end);
  if (base == nullptr) return;
  if (base->use == Use::Base) {
    draft.measure.role = Role::Change;
    draft.measure.direction = direction;
  } else if (view_.has(draft.found.end, grammar_.pack_classes.part_of) &&
             ends_or_counts(view_, base->item + 1)) {
    draft.measure.role = Role::Change;
    base->use = Use::Base;
  }
}

// "From the 13% jump recorded in September": a few words and the time, and no other figure.
const Placed* ComparedPeriods::time_behind(const ClaimDraft& draft) {
  constexpr std::uint32_t kWords = 3;
  const std::uint32_t end = draft.found.end;
  if (const Placed* near = placing_.behind(end)) return near;
  for (std::uint32_t at = end; at <= end + kWords && at < view_.items.size(); ++at) {
    if (view_.items[at].kind == Item::Kind::Period) return placing_.at(at);
    if (view_.items[at].kind != Item::Kind::Word || !marks_.compared(at)) return nullptr;
  }
  return nullptr;
}

const Placed* ComparedPeriods::touching(const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const bool bracket = at > 1 && view_.is_mark(at - 1, "(");
  // 1위 강릉(2002년) 870㎜, 2위 장흥(1981년) 547㎜: when it was stands with what has so much.
  if (grammar_.rules.order == WordOrder::HeadLast && at > 3 && view_.is_mark(at - 1, ")") &&
      view_.is_mark(at - 3, "(") && view_.items[at - 4].kind == Item::Kind::Word) {
    const Placed* named = placing_.at(at - 2);
    if (named != nullptr && named->period && named->use == Use::Main && !named->since) return named;
  }
  if (draft.measure.role == Role::Change) {
    // 7월 5000명, 8월 3000명 늘어난 것에 비해: both changes are what is compared with.
    const Placed* told = at == 0 || !marks_.compared(at) ? nullptr : placing_.at(at - 1);
    const bool listed = told != nullptr && grammar_.rules.order == WordOrder::HeadLast &&
                        marks_.compared(at - 1) && told->use == Use::Base && told->period;
    if (listed && !told->relative) return told;
    if (grammar_.rules.order != WordOrder::HeadFirst) return nullptr;
    // "Compared with rises of 3.2% in July and 3.9% in May": each has its time right behind it.
    const Placed* right = marks_.compared(at) ? placing_.at(draft.found.end) : nullptr;
    if (right != nullptr && right->period && right->use == Use::Base && !right->relative &&
        !placing_.is_base_itself(*right))
      return right;
    if (const Placed* own = compared_change(view_, marks_, placing_, at)) return own;
    // «После роста на 1,6 % в этом году»: when that was stands right behind it.
    const Placed* its = marks_.compared(at) ? time_behind(draft) : nullptr;
    const bool own = its != nullptr && its->period && its->use == Use::Base &&
                     !placing_.is_base_itself(*its);
    return own ? its : nullptr;
  }
  if (grammar_.rules.order == WordOrder::HeadLast) {  // 지난해(3만2천 가구)의 4분의 3
    const Placed* then = at == 0 || !is_told_from(draft) ? nullptr : placing_.at(at - 1);
    if (then != nullptr && then->period && then->use == Use::Base) return then;
    const Placed* year = bracket ? placing_.at(at - 2) : nullptr;
    return year != nullptr && year->period && year->use != Use::Saying ? year : nullptr;
  }
  // «Против 6,6 % на конец 2012 года», «с 7,1 % неделю назад до 7,2 %»
  const bool left = marks_.after_from(at);
  const std::uint32_t between = left ? time_of_level_left(view_, marks_, draft.found.end) : 0;
  const Placed* behind = placing_.at(between > 0 ? between : draft.found.end);
  if (behind != nullptr && behind->period && (!behind->now || is_compared(draft)) &&
      (between > 0 || (behind->use == Use::Main && (is_compared(draft) || left))))
    return behind;
  const Placed* own = at == 0 ? nullptr : placing_.at(bracket ? at - 2 : at - 1);
  if (own == nullptr) own = owner_of_noun(grammar_, view_, placing_, draft);
  if (own == nullptr || !own->period) return nullptr;
  if (own->since && marks_.after_rank(own->item)) return nullptr;  // «рекордные с мая 5 млн»
  return own->use == Use::Base ? own : nullptr;
}

bool ComparedPeriods::is_part_of_years_before(const ClaimDraft& draft,
                                              const Context& context) const {
  constexpr std::uint32_t kWords = 4;  // items between the years and the whole
  const std::uint32_t at = draft.found.begin, end = draft.found.end;
  const std::optional<Period>& now = context.period;
  if (grammar_.rules.order != WordOrder::HeadLast || at < 2 || !now || !now->from) return false;
  if (figure_ending(grammar_, view_, at) != Cue::ShareOf) return false;
  // 1억 명의 20%는 외국인이다: a part of them, which were then.
  if (end < view_.items.size() && is_argument(grammar_, view_, end)) return false;
  std::uint32_t whole = at;
  while (whole > 0 && view_.items[whole - 1].kind != Item::Kind::Number) --whole;
  for (std::uint32_t back = whole; back > 1 && back + kWords > whole; --back) {
    const Placed* years = placing_.at(back - 2);
    if (years == nullptr) continue;
    const std::optional<Period>& then = years->period;
    return then && then->from && then->to && year_of(*then->from) < year_of(*then->to) &&
           *then->to < *now->from;
  }
  return false;
}

}  // namespace attest
