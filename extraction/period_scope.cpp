#include "extraction/period_scope.h"

namespace attest {
namespace {

struct Placed {
  std::uint32_t item;
  std::optional<Period> period;
};

// A comma, semicolon, bracket or dash ends the stretch that a period governs closely.
bool ends_stretch(const SentenceView& view, std::uint32_t item) {
  for (const std::string_view mark : {",", ";", "(", ")", "–", "—", ":"})
    if (view.is_mark(item, mark)) return true;
  return false;
}

std::uint32_t stretch_of(const SentenceView& view, std::uint32_t item) {
  std::uint32_t stretch = 0;
  for (std::uint32_t at = 0; at < item; ++at) stretch += ends_stretch(view, at) ? 1U : 0U;
  return stretch;
}

}  // namespace

void assign_periods(const Grammar& grammar, const SentenceView& view,
                    const std::vector<PeriodFound>& found, std::vector<ClaimDraft>& drafts,
                    Context& context) {
  std::vector<Placed> placed;
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    const Item& item = view.items[at];
    if (item.kind != Item::Kind::Period) continue;
    auto period = resolve(grammar, found, item.index, {context.published, context.period});
    if (period) {
      period->text = std::string(slice(view.text, found[item.index].span));
      context.period = period;
    }
    placed.push_back({at, std::move(period)});
  }
  for (ClaimDraft& draft : drafts) {
    const std::uint32_t own = stretch_of(view, draft.found.begin);
    const Placed* best = nullptr;
    std::uint32_t best_cost = ~0U;
    for (const Placed& p : placed) {
      if (!p.period) continue;
      const std::uint32_t distance =
          p.item > draft.found.begin ? p.item - draft.found.begin : draft.found.begin - p.item;
      const std::uint32_t theirs = stretch_of(view, p.item);
      const std::uint32_t apart = own > theirs ? own - theirs : theirs - own;
      const std::uint32_t later = p.item > draft.found.begin && apart > 0 ? 200 : 0;
      const std::uint32_t cost = distance + apart * 20 + later;
      if (cost < best_cost) {
        best_cost = cost;
        best = &p;
      }
    }
    if (best != nullptr) {
      draft.period = best->period;
    } else if (context.period) {
      draft.period = context.period;
      draft.period->text.clear();
      draft.confidence *= 0.9;
    }
  }
}

}  // namespace attest
