#include "extraction/attribution/dateline.h"

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
    return view.is_mark(at, "-") || view.is_dash(at);
  };
  const bool alone = item + 2 >= view.items.size();  // «МОСКВА, 27 октября.»
  if (is_dash(item + 1) || alone) return item > 0;
  if (!view.is_mark(item + 1, "(")) return false;
  for (std::uint32_t at = item + 2; at < item + 2 + kAgency; ++at)
    if (view.is_mark(at, ")")) return item > 0 || is_dash(at + 1);
  return false;
}

std::uint32_t behind_dateline(const SentenceView& view) {
  constexpr std::uint32_t kPlace = 8, kAgency = 5;
  const auto has = [&](std::uint32_t at, Item::Kind kind) {
    return at < view.items.size() && view.items[at].kind == kind;
  };
  std::uint32_t open = 0;
  for (; open < kPlace && !view.is_mark(open, "("); ++open) {
    const bool capitals =
        has(open, Item::Kind::Word) && view.tokens[view.items[open].first].all_caps;
    if (!capitals && !has(open, Item::Kind::Mark) && !has(open, Item::Kind::Period)) return 0;
  }
  std::uint32_t at = open + 1;
  while (open > 0 && at < open + kAgency && has(at, Item::Kind::Word)) ++at;
  if (open == 0 || !view.is_mark(open, "(") || at == open + 1 || !view.is_mark(at, ")")) return 0;
  const std::uint32_t dash = ++at;
  const auto leads = [&](std::string_view mark) { return view.is_mark(at, mark); };
  while (leads("-") || leads("–") || leads("—") || leads(":")) ++at;
  const bool opens = has(at, Item::Kind::Number) || has(at, Item::Kind::Period) ||
                     has(at, Item::Kind::Mark) ||
                     (has(at, Item::Kind::Word) && view.tokens[view.items[at].first].capital);
  return at > dash && opens ? at : 0;
}

}  // namespace attest
