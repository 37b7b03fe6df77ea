#include "extraction/periods/level_left.h"

#include <algorithm>

#include "extraction/periods/period_lists.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 10;  // items between the two figures, at most

bool is_word_or_time(const SentenceView& view, std::uint32_t at) {
  return view.items[at].kind == Item::Kind::Word || view.items[at].kind == Item::Kind::Period;
}

}  // namespace

std::uint32_t time_of_level_left(const SentenceView& view, const ClauseMarks& marks,
                                 std::uint32_t end) {
  std::uint32_t time = 0;
  for (std::uint32_t at = end; at < view.items.size() && at < end + kReach; ++at) {
    if (view.items[at].kind == Item::Kind::Number)
      return marks.after_to(at) ? time : 0;
    if (time > 0 && marks.after_to(at)) return time;  // "to just over 40"
    if (!is_word_or_time(view, at)) return 0;
    if (view.items[at].kind != Item::Kind::Period) continue;
    if (time > 0) return 0;  // of two which one is meant
    time = at;
  }
  return 0;
}

bool dates_level_left(const SentenceView& view, const ClauseMarks& marks, std::uint32_t period) {
  constexpr std::uint32_t kModifier = 2;  // items: "from more than 25,000"
  for (std::uint32_t back = period; back > 0 && period - back < kReach; --back) {
    const std::uint32_t figure = back - 1;
    if (view.items[figure].kind != Item::Kind::Number) {
      if (!is_word_or_time(view, figure)) return false;
      continue;
    }
    const std::uint32_t least = figure - std::min(figure, kModifier);
    for (std::uint32_t from = figure; from > 0 && from >= least; --from)
      if (marks.after_from(from)) return time_of_level_left(view, marks, back) == period;
    return false;
  }
  return false;
}

bool is_behind_origin(const SentenceView& view, const ClauseMarks& marks, std::uint32_t item) {
  constexpr std::uint32_t kPlace = 3;  // items of the place
  for (std::uint32_t at = item; at > 0 && item - at <= kPlace; --at) {
    if (view.items[at - 1].kind != Item::Kind::Word) return false;
    if (marks.after_from(at)) return at < item;
  }
  return false;
}

bool tells_two_levels(const std::vector<ClaimDraft>& drafts) {
  const auto dated = std::count_if(drafts.begin(), drafts.end(), [](const ClaimDraft& draft) {
    return draft.measure.role == Role::Level && draft.period && !draft.period->text.empty();
  });
  return dated > 1;
}

bool is_set_against_reached(const SentenceView& view, const ClauseMarks& marks,
                            const ClaimDraft& draft) {
  const std::uint32_t at = draft.found.begin, end = draft.found.end;
  const bool ends = end >= view.items.size() || view.items[end].kind == Item::Kind::Mark;
  if (!ends || !marks.after_difference(at)) return false;
  for (std::uint32_t item = at; item-- > 0 && at - item <= kReach;) {
    if (view.items[item].kind == Item::Kind::Period) return false;
    if (is_number_at(view, item))
      return marks.after_to(item) || (item > 0 && marks.after_to(item - 1));
  }
  return false;
}

bool is_behind_change(const SentenceView& view, const ClauseMarks& marks, std::uint32_t item) {
  constexpr std::uint32_t kReach = 10;
  std::uint32_t at = item;
  const auto in_bracket = [&](std::uint32_t i) {  // "2.7% (seasonally adjusted) from June"
    return marks.bracket(i) != 0 || view.is_mark(i, ")");
  };
  while (at > 0 && item - at < kReach && in_bracket(at - 1)) --at;
  for (std::uint32_t back : {1U, 2U})  // 67 cents, 2.8 %
    if (at > back && is_number_at(view, at - back)) return marks.after_move(at - back);
  return false;
}

void leave_today(const PeriodSetting& setting, const Placed& time, ClaimDraft& draft) {
  if (draft.status != Status::Asserted || !setting.marks.after_from(draft.found.begin) ||
      !time.period || !is_ahead(setting.context, time))
    return;
  draft.period = setting.context.published;
  if (draft.period) draft.period->text.clear();
}

}  // namespace attest
