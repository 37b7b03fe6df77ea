#include "extraction/periods/lengths_of_time.h"

#include <algorithm>
#include <charconv>

#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

constexpr std::uint32_t kEvent = 9;  // items from "after" to its time: the words of the event

std::optional<Step> step_of(std::string_view unit) {
  if (unit == "year") return Step::Year;
  if (unit == "quarter") return Step::Quarter;
  if (unit == "month") return Step::Month;
  if (unit == "week") return Step::Week;
  if (unit == "day") return Step::Day;
  return std::nullopt;
}

std::optional<int> whole_number(const Quantity& q) {
  if (!q.low || q.low != q.high) return std::nullopt;
  const std::string text = to_string(normalised(*q.low));
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// No comma or the like between the word and the time, which is the event's own.
const Placed* time_of_event(const SentenceView& view, const std::vector<Placed>& placed,
                            std::uint32_t from) {
  const auto time = std::partition_point(placed.begin(), placed.end(),
                                         [&](const Placed& p) { return p.item < from; });
  if (time == placed.end() || time->item > from + kEvent || !time->period) return nullptr;
  for (std::uint32_t at = from; at < time->item; ++at)
    if (view.items[at].kind != Item::Kind::Word) return nullptr;
  return &*time;
}

// The so many steps that end with `last`; nullopt where it is no such step.
std::optional<Period> of_streak(const std::optional<Period>& last, const QuantityFound& found) {
  const auto step = step_of(found.quantity.unit);
  const auto length = whole_number(found.quantity);
  if (!last || !last->to || !step || !length || *length < 2 || *length > 400) return std::nullopt;
  const Period end = whole(*last->to, *step);
  const std::string_view edtf = last->edtf;
  if (edtf != end.edtf && edtf != "../" + end.edtf) return std::nullopt;
  return span_period(whole(shifted(*last->to, *step, 1 - *length), *step), end);
}

// 2018년 12월부터 36개월 연속, told in December 2021: it ends with November, as all does that the
// sentence tells of those months.
void end_streak(const std::optional<Period>& since, const QuantityFound& found,
                std::vector<ClaimDraft>& drafts) {
  const auto step = step_of(found.quantity.unit);
  const auto length = whole_number(found.quantity);
  if (!since || !since->from || !since->to || !step || !length || *length < 2) return;
  const Period first = whole(*since->from, *step);
  if (!since->edtf.starts_with(first.edtf + "/")) return;
  const Period last = whole(shifted(*since->from, *step, *length - 1), *step);
  if (*last.to > *since->to) return;
  const Period all = span_period(first, last);
  const std::string left = since->edtf;
  for (ClaimDraft& draft : drafts)
    if (draft.period && draft.period->edtf == left) redate(draft.period, all);
}

// 38년째 배를 모는 박모(61)씨, 30년 넘게 가게를 해 온 정모(58)씨: whose age stands behind it.
bool is_of_who_is_aged(const SentenceView& view, const ClaimDraft& draft, const ClaimDraft& next) {
  constexpr std::uint32_t kWho = 14;  // items from the length to the age
  const QuantityFound& age = next.found;
  return draft.found.quantity.unit == "year" && age.quantity.unit == "year-person" &&
         age.begin > 0 && view.is_mark(age.begin - 1, "(") && age.begin < draft.found.end + kWho;
}

}  // namespace

std::optional<Period> length_after(const PeriodSetting& setting, const std::vector<Placed>& placed,
                                   const ClaimDraft& draft) {
  const Symbol after = setting.grammar.pack_classes.after_event;
  const std::uint32_t word = draft.found.end;
  const auto step = step_of(draft.found.quantity.unit);
  const auto length = whole_number(draft.found.quantity);
  if (after == 0 || !step || !length || word >= setting.view.items.size() ||
      !setting.view.has(word, after))
    return std::nullopt;
  const Placed* event = time_of_event(setting.view, placed, word + 1);
  if (event == nullptr || !event->period->from || !event->period->to) return std::nullopt;
  const Period begin = whole(*event->period->from, *step);
  if (*event->period->to > *begin.to) return std::nullopt;  // dated more roughly than counted
  return span_period(begin, whole(shifted(*event->period->from, *step, *length), *step));
}

bool opens_with_length(const ClauseMarks& marks, const QuantityFound& found) {
  return marks.stretch(found.begin) == 0 && unit::is_duration(found.quantity.unit);
}

bool is_streak(const Grammar& grammar, const SentenceView& view, const QuantityFound& found) {
  constexpr std::uint32_t kReach = 2;  // "in a row"
  const Symbol streak = grammar.pack_classes.streak;
  if (streak == 0 || !unit::is_duration(found.quantity.unit)) return false;
  for (std::uint32_t at = found.begin; at <= found.end + kReach && at < view.items.size(); ++at)
    if (view.has(at, streak)) return true;
  // 32개월째 이어지고 있다: months are counted to the last that is told of.
  const Symbol whole = grammar.pack_classes.streak_whole;
  return found.quantity.unit == "month" && whole != 0 && view.has(found.end - 1, whole);
}

bool bounds_streak(const Grammar& grammar, const SentenceView& view, const QuantityFound& found,
                   const Period& period) {
  return !period.from && period.to && is_streak(grammar, view, found);
}

void spread_streaks(const Grammar& grammar, const SentenceView& view,
                    std::vector<ClaimDraft>& drafts) {
  for (ClaimDraft& draft : drafts) {
    const Symbol whole = grammar.pack_classes.streak_whole;
    const std::uint32_t end = draft.found.end;
    const bool told = end > 0 && (view.has(end - 1, whole) || view.has(end, whole));
    const bool more = draft.found.quantity.modifier != Modifier::Exact;
    ClaimDraft* next = &draft == &drafts.back() ? nullptr : &draft + 1;
    if ((told || more) && next != nullptr && is_of_who_is_aged(view, draft, *next)) {
      draft.period = next->period;
      continue;
    }
    if (told || is_streak(grammar, view, draft.found))
      end_streak(draft.period, draft.found, drafts);
    // 지난달까지 14개월 연속: bounded by its end
    const bool until = draft.period && draft.period->edtf.starts_with("../");
    // 닷새 연속 올랐다 is told of its last day, 닷새째 타고 있다 of all of them.
    const bool days = draft.found.quantity.unit == "day" && is_streak(grammar, view, draft.found);
    const bool spread = told && whole != 0 && !days;
    if (!spread && !(until && is_streak(grammar, view, draft.found))) continue;
    auto all = of_streak(draft.period, draft.found);
    if (!all) continue;
    const std::string last = draft.period->edtf;
    all->text = std::move(draft.period->text);
    draft.period = std::move(all);
    // 석 달 연속 30만 명을 웃돌았다: in each of them
    const bool beside = next != nullptr && next->found.begin == end + 1 && view.has(end, whole);
    if (beside && next->found.quantity.modifier != Modifier::Exact && next->period)
      if (next->period->edtf == last) redate(next->period, *draft.period);
  }
}

bool is_rolling_year(const std::optional<Period>& period) {
  if (!period || !period->from || !period->to) return false;
  const bool calendar = unsigned(period->from->month()) == 1;
  return !calendar && shifted(*period->from, Step::Month, 12) == shifted(*period->to, Step::Day, 1);
}

}  // namespace attest
