#include "extraction/periods/spoken_present.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "extraction/attribution/speeches.h"

namespace attest {
namespace {

using Stretch = std::pair<std::uint32_t, std::uint32_t>;

// The speech that the item stands in, be it one that goes on behind the sentence; else an empty
// stretch.
Stretch speech_around(const SentenceView& view, std::uint32_t at) {
  std::vector<Stretch> speeches = speeches_in(view);
  const auto size = static_cast<std::uint32_t>(view.items.size());
  if (leaves_speech_open(view, false)) {
    std::uint32_t open = size;
    while (open > 0 && !opens_speech(view, open - 1)) --open;
    if (open > 0) speeches.emplace_back(open - 1, size);
  }
  const auto speech = std::find_if(speeches.begin(), speeches.end(), [&](const Stretch& s) {
    return s.first < at && at < s.second;
  });
  return speech == speeches.end() ? Stretch{at, at} : *speech;
}

}  // namespace

bool is_spoken_of_now(const PeriodSetting& setting, const ClaimDraft& draft) {
  const PackClasses& classes = setting.grammar.pack_classes;
  const SentenceView& view = setting.view;
  if (setting.grammar.rules.order != WordOrder::HeadLast || classes.past_end == 0 ||
      classes.past_final == 0 || draft.status != Status::Asserted ||
      draft.measure.role != Role::Level)
    return false;
  const std::uint32_t at = draft.found.begin;
  const auto [begin, end] = speech_around(view, at);
  // "반도체가 2억 달러로 가장 많다": of what the figures of the talk are of.
  if (begin == end || setting.marks.after_rank(at)) return false;
  for (std::uint32_t item = begin; item < end; ++item) {
    if (view.items[item].kind == Item::Kind::Period) return false;
    if (view.has(item, classes.past_end) || view.has(item, classes.past_final) ||
        view.has(item, classes.deed_told))
      return false;
  }
  return true;
}

bool is_told_in_present(const SentenceView& view, const ClauseMarks& marks,
                        const QuantityFound& found) {
  const std::uint32_t at = found.begin;
  const bool bracket = at > 1 && view.is_mark(at - 1, "(") && view.is_mark(found.end, ")");
  return marks.in_present(at) || (bracket && marks.in_present(at - 2));
}

}  // namespace attest
