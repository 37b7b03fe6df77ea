#include "extraction/attribution/apposition.h"

#include "extraction/attribution/speaking_names.h"

namespace attest {

const SourceName* apposed_to(const SentenceView& view, const std::vector<SourceName>& names,
                             const SourceName* name) {
  constexpr std::uint32_t kWords = 7;
  const bool tells = name != nullptr && (!name->heads.empty() || name->indefinite);
  if (!tells || !view.is_mark(name->end, ",")) return name;
  std::uint32_t comma = name->begin;
  while (comma > 0 && name->begin - comma < kWords && !view.is_mark(comma, ",")) --comma;
  if (!view.is_mark(comma, ",")) return name;
  // "Ada Norvik, 42, a farmer, said"
  if (comma > 2 && view.items[comma - 1].kind == Item::Kind::Number && view.is_mark(comma - 2, ","))
    comma -= 2;
  const auto is_capital = [&](const SourceName& n) {
    return view.tokens[view.items[n.begin].first].capital;
  };
  const auto is_same_kind = [&](const SourceName& n) {  // "Kestrel Bank, the oldest bank"
    return !n.publication && !name->publication && n.role == name->role && is_capital(n) &&
           !is_capital(*name) && (name->indefinite || n.heads.front() == name->heads.back());
  };
  const SourceName* other = ending_at(names, comma);
  const bool whole = other != nullptr && !other->governed &&
                     (other->heads.empty() || is_same_kind(*other));
  return whole ? other : name;
}

}  // namespace attest
