#include "extraction/periods/running_totals.h"

namespace attest {
namespace {

bool is_running_total(const Grammar& grammar, const SentenceView& view, const ClaimDraft& draft) {
  constexpr std::uint32_t kNoun = 3;  // items from the word to the figure
  const Symbol running_total = grammar.pack_classes.running_total;
  if (running_total == 0 || draft.measure.role != Role::Level) return false;
  for (std::uint32_t at = draft.found.begin; at > 0 && at + kNoun > draft.found.begin; --at) {
    if (view.items[at - 1].kind != Item::Kind::Word) return false;
    if (view.has(at - 1, running_total)) return true;
  }
  return false;
}

}  // namespace

void open_running_totals(const Grammar& grammar, const SentenceView& view,
                         std::vector<ClaimDraft>& drafts) {
  for (ClaimDraft& draft : drafts) {
    const std::optional<Period>& day = draft.period;
    const bool a_day = day && day->from && day->from == day->to && draft.dated != Dated::AtDate;
    if (!a_day || !is_running_total(grammar, view, draft)) continue;
    auto total = parse_period("../" + day->edtf);
    if (!total) continue;
    total->text = day->text;
    draft.period = std::move(total);
  }
}

}  // namespace attest
