#include "extraction/attribution/foregoing.h"

#include "extraction/attribution/pointing_back.h"

namespace attest {

bool tells_of_foregoing(const Grammar& grammar, const SentenceView& view) {
  constexpr std::uint32_t kOpening = 2;  // items
  const Symbol foregoing = grammar.pack_classes.foregoing;
  for (std::uint32_t at = 0; foregoing != 0 && at < kOpening && at < view.items.size(); ++at)
    if (view.has(at, foregoing)) return true;
  return false;
}

bool turns_away(const Grammar& grammar, const SentenceView& view) {
  const Symbol turning = grammar.pack_classes.turning;
  if (turning == 0 || view.items.size() < 2) return false;
  if (points_back(grammar, view)) return false;  // «по тем же данным»
  return view.has(0, turning) || view.has(1, turning);
}

bool tells_plan(const Grammar& grammar, const SentenceView& view) {
  return view.holds(grammar.pack_classes.plan_noun);
}

bool opens_on_earlier(const Grammar& grammar, const SentenceView& view) {
  const Symbol earlier = grammar.pack_classes.earlier_lead;
  return earlier != 0 && view.items.size() > 2 && view.has(0, earlier);
}

}  // namespace attest
