#include "extraction/compared_periods.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/calendar_steps.h"
#include "extraction/figure_endings.h"
#include "extraction/period_lists.h"
#include "extraction/timeless_figures.h"

namespace attest {

ComparedPeriods::ComparedPeriods(const PeriodSetting& setting, PeriodPlacing& placing,
                                 const PeriodChoice& choice)
    : grammar_(setting.grammar),
      view_(setting.view),
      marks_(setting.marks),
      placing_(placing),
      choice_(choice) {}

void take_part_alike(const std::optional<Period>& main, const PeriodRow& row, ClaimDraft& draft) {
  constexpr std::chrono::days kWeek{7}, kYear{360};
  const bool year_before = row.step == Step::Year && row.offset == -1 && row.part == Part::Whole &&
                           row.k == 0 && row.frame != Frame::Attributive;
  if (!year_before || !main || !draft.period->from) return;
  if (is_undated(*main)) {  // so the year before it is, too
    draft.period.reset();
    return;
  }
  if (!main->from || !main->to) return;
  const auto length = std::chrono::sys_days(*main->to) - std::chrono::sys_days(*main->from);
  if (length < kWeek || length > kYear) return;
  const int years = year_of(*draft.period->from) - year_of(*main->to);
  std::string words = draft.period->text;
  auto part = years_on(*main, years < 0 ? years : -1);
  if (!part) return;
  part->text = std::move(words);
  draft.period = std::move(part);
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
  if (grammar_.rules.order != WordOrder::HeadLast) return marks_.after_from(draft.found.begin);
  return marks_.before_from(draft.found.end) ||
         figure_ending(grammar_, view_, draft.found.end) == Cue::FromLevel;
}

void ComparedPeriods::remember_what_was(const std::vector<ClaimDraft>& drafts,
                                        Context& context) const {
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

// "Compared with a June decline of 8.5%": nothing but words between the two.
const Placed* ComparedPeriods::compared_change(std::uint32_t at) const {
  constexpr std::uint32_t kWords = 5;
  for (std::uint32_t back = 1; back <= kWords && back < at && marks_.compared(at); ++back) {
    if (!marks_.compared(at - back)) return nullptr;
    const Placed* told = placing_.at(at - back);
    if (told != nullptr) return told->period && !told->relative ? told : nullptr;
    if (view_.items[at - back].kind != Item::Kind::Word) return nullptr;
  }
  return nullptr;
}

const Placed* ComparedPeriods::touching(const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin;
  const bool bracket = at > 1 && view_.is_mark(at - 1, "(");
  if (draft.measure.role == Role::Change) {
    // 7월 5000명, 8월 3000명 늘어난 것에 비해: both changes are what is compared with.
    const Placed* told = at == 0 || !marks_.compared(at) ? nullptr : placing_.at(at - 1);
    const bool listed = told != nullptr && grammar_.rules.order == WordOrder::HeadLast &&
                        marks_.compared(at - 1) && told->use == Use::Base && told->period;
    if (listed && !told->relative) return told;
    if (grammar_.rules.order != WordOrder::HeadFirst) return nullptr;
    if (const Placed* own = compared_change(at)) return own;
    // «После роста на 1,6 % в этом году»: when that was stands right behind it.
    const Placed* its = marks_.compared(at) ? placing_.behind(draft.found.end) : nullptr;
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
  const Placed* behind = placing_.at(draft.found.end);
  if (behind != nullptr && behind->period && !behind->now && behind->use == Use::Main &&
      (is_compared(draft) || marks_.after_from(at)))
    return behind;
  const Placed* own = at == 0 ? nullptr : placing_.at(bracket ? at - 2 : at - 1);
  if (own == nullptr || !own->period) return nullptr;
  if (own->since && marks_.after_rank(own->item)) return nullptr;  // «рекордные с мая 5 млн»
  return own->use == Use::Base ? own : nullptr;
}

namespace {

// The times of a list that ends right before the word "respectively", in order: 2018년과 2019년
// 각각.
std::vector<const Placed*> listed_times(const SentenceView& view, const std::vector<Placed>& placed,
                                        std::uint32_t word) {
  constexpr std::uint32_t kReach = 8;  // items from the last time to the word
  std::vector<const Placed*> times;
  for (auto p = placed.rbegin(); p != placed.rend(); ++p) {
    if (p->item > word || p->use != Use::Main || !p->period) continue;
    const std::uint32_t next = times.empty() ? word : times.front()->item;
    const bool beside = next == p->item + 1 || (next == p->item + 2 && view.is_mark(next - 1, ","));
    if (times.empty() ? next > p->item + kReach : !beside) break;
    times.insert(times.begin(), &*p);
  }
  return times;
}

// "26 and 46 percent in 2007 and 2006, respectively": the figures, and the times, of the last list
// of each before the word.
void pair_before(const SentenceView& view, const std::vector<Placed>& placed, std::uint32_t word,
                 std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kJoint = 3;  // items between two of a list: ", and in"
  const auto is_joint = [&](std::uint32_t from, std::uint32_t to) {
    if (to < from || to - from > kJoint) return false;
    for (std::uint32_t at = from; at < to; ++at)
      if (view.items[at].kind == Item::Kind::Number || view.items[at].kind == Item::Kind::Period)
        return false;
    return true;
  };
  std::vector<const Placed*> times;
  for (auto p = placed.rbegin(); p != placed.rend(); ++p) {
    if (p->item > word || p->use != Use::Main || !p->period) continue;
    if (!times.empty() && !is_joint(p->item + 1, times.front()->item)) break;
    times.insert(times.begin(), &*p);
  }
  std::vector<ClaimDraft*> listed;
  for (auto d = drafts.rbegin(); d != drafts.rend(); ++d) {
    if (d->found.end > word) continue;
    if (!listed.empty() && !is_joint(d->found.end, listed.front()->found.begin)) break;
    listed.insert(listed.begin(), &*d);
  }
  if (times.size() < 2 || listed.size() != times.size()) return;
  for (std::size_t i = 0; i < times.size(); ++i) listed[i]->period = times[i]->period;
}

void pair_periods(const Grammar& grammar, const SentenceView& view,
                  const std::vector<Placed>& placed, std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kApart = 3;  // items from a figure to the next: its counter, a comma
  const Symbol respectively = grammar.pack_classes.respectively;
  for (std::uint32_t word = 0; respectively != 0 && word < view.items.size(); ++word) {
    if (!view.has(word, respectively)) continue;
    if (grammar.rules.order == WordOrder::HeadFirst) {
      pair_before(view, placed, word, drafts);
      continue;
    }
    const std::vector<const Placed*> times = listed_times(view, placed, word);
    if (times.size() < 2) continue;
    std::vector<ClaimDraft*> listed;
    for (ClaimDraft& draft : drafts) {
      const std::uint32_t from = listed.empty() ? word : listed.back()->found.end;
      if (draft.found.begin > from && draft.found.begin - from <= kApart) listed.push_back(&draft);
    }
    if (listed.size() != times.size()) continue;
    for (std::size_t i = 0; i < times.size(); ++i) listed[i]->period = times[i]->period;
  }
}

void restate_periods(const Grammar& grammar, const SentenceView& view,
                     std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kReach = 3;  // items from "billion" to "$1.68": ", or"
  const Symbol restating = grammar.pack_classes.restating;
  for (std::size_t i = 1; restating != 0 && i < drafts.size(); ++i) {
    ClaimDraft &first = drafts[i - 1], &again = drafts[i];
    const std::uint32_t begin = again.found.begin, end = first.found.end;
    if (begin <= end || begin - end > kReach) continue;
    if (!view.is_mark(end, ",") || !view.has(begin - 1, restating)) continue;
    // "$239 million, or 76 cents a share, a year earlier": both, though a comma stands between.
    const bool carried = first.period && first.period->text.empty();
    const bool told = again.period && !again.period->text.empty();
    if (first.period && !(carried && (told || first.compared))) continue;
    // "Fell to $1.5 billion from $2.1 billion, or 33 cents a share": not of the time it fell to.
    const std::optional<Period>* main = i > 1 ? &drafts[i - 2].period : nullptr;
    const bool fell = first.compared && main != nullptr && *main && again.period &&
                      (*main)->edtf == again.period->edtf;
    if (fell) again.period.reset();
    first.period = again.period;
  }
}

// 50개사(32.8%)가 3분기 적자를 냈다: the figure in brackets is of the time of the one it touches.
void date_brackets(const SentenceView& view, std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kBracket = 6;  // items of one
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    const std::uint32_t open = drafts[i - 1].found.end;
    if (!view.is_mark(open, "(") || drafts[i].found.begin != open + 1) continue;
    const bool of_whom = drafts[i - 1].found.quantity.unit.ends_with("-person");  // 30대(27%)
    if (of_whom || drafts[i].found.quantity.unit != unit::kPercent) continue;
    bool dated = false;
    for (std::uint32_t at = open + 1; at < open + kBracket && at < view.items.size(); ++at) {
      if (view.is_mark(at, ")")) break;
      dated = dated || view.items[at].kind == Item::Kind::Period;
    }
    if (!dated && drafts[i - 1].period) drafts[i].period = drafts[i - 1].period;
  }
}

}  // namespace

void align_periods(const Grammar& grammar, const SentenceView& view,
                   const std::vector<Placed>& placed, std::vector<ClaimDraft>& drafts) {
  restate_periods(grammar, view, drafts);
  date_brackets(view, drafts);
  pair_periods(grammar, view, placed, drafts);
}

}  // namespace attest
