#include "extraction/attribution/town_names.h"

#include <algorithm>

#include "text/code_points.h"

namespace attest {
namespace {

// 가나시: three syllables or more, so that 다시 and 중구 are none.
std::string_view kind_of(const SourceRules& rules, std::string_view stem) {
  constexpr std::size_t kShortest = 3;
  for (const std::string_view kind : rules.town_kinds)
    if (stem.ends_with(kind) && count_code_points(stem) >= kShortest &&
        (!has_tail(stem, rules.not_towns) || is_in(rules.left_names, stem)))  // 대전시, but not 전시
      return kind;
  return {};
}

}  // namespace

void TownNames::see(const NameWords& words) {
  constexpr std::size_t kSyllable = 3;  // bytes
  const auto kinds = words.rules.town_kinds;
  if (kinds.empty()) return;
  const auto items = static_cast<std::uint32_t>(words.view.items.size());
  for (std::uint32_t at = 0; at < items; ++at) {
    if (!words.is_word(at)) continue;
    const std::string_view word = words.word(at);
    const bool may_be = std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
      return word.find(kind, kSyllable) != std::string_view::npos;
    });
    if (!may_be) continue;
    const std::size_t tail = words.particle(word);
    const std::string_view stem = word.substr(0, word.size() - tail);
    const std::string_view kind = kind_of(words.rules, stem);
    if (kind.empty()) continue;
    const std::string_view particle = word.substr(stem.size());
    const bool acts = is_in(words.rules.subject_tails, particle) ||
                      (is_in(words.rules.informed_tails, particle) &&
                       words.phrases.beginning_at(at + 1, Table::Attribution) != nullptr);
    const auto town = std::find_if(towns_.begin(), towns_.end(),
                                   [&](const Town& t) { return t.kind == kind; });
    const Town found{{std::string(stem), InformantRole::Origin}, kind, acts};
    if (town == towns_.end())
      towns_.push_back(found);
    else if (acts)
      *town = found;
  }
}

const Informant* TownNames::called(const SourceRules& rules, const SourceName& name) const {
  if (!name.only_head || !is_in(rules.town_kinds, name.text)) return nullptr;
  const auto town = std::find_if(towns_.begin(), towns_.end(),
                                 [&](const Town& t) { return t.kind == name.text; });
  return town != towns_.end() ? &town->informant : nullptr;
}

}  // namespace attest
