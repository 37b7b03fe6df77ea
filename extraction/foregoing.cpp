#include "extraction/foregoing.h"

namespace attest {

bool tells_of_foregoing(const Grammar& grammar, const SentenceView& view) {
  constexpr std::uint32_t kOpening = 2;  // items
  const Symbol foregoing = grammar.pack_classes.foregoing;
  for (std::uint32_t at = 0; foregoing != 0 && at < kOpening && at < view.items.size(); ++at)
    if (view.has(at, foregoing)) return true;
  return false;
}

}  // namespace attest
