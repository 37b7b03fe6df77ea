#include "extraction/dateline.h"

namespace attest {

bool is_dateline(const SentenceView& view, std::uint32_t item) {
  constexpr std::uint32_t kPlace = 6, kAgency = 5;
  if (item > kPlace || (item > 0 && !view.is_mark(item - 1, ","))) return false;
  for (std::uint32_t at = 0; at < item; ++at) {
    const Item& here = view.items[at];
    const bool name = here.kind == Item::Kind::Word && view.tokens[here.first].capital;
    if (!name && here.kind != Item::Kind::Mark) return false;
  }
  const auto is_dash = [&](std::uint32_t at) {
    return view.is_mark(at, "-") || view.is_mark(at, "–") || view.is_mark(at, "—");
  };
  const bool alone = item + 2 >= view.items.size();  // «МОСКВА, 27 октября.»
  if (is_dash(item + 1) || alone) return item > 0;
  if (!view.is_mark(item + 1, "(")) return false;
  for (std::uint32_t at = item + 2; at < item + 2 + kAgency; ++at)
    if (view.is_mark(at, ")")) return item > 0 || is_dash(at + 1);
  return false;
}

}  // namespace attest
