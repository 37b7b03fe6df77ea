#include "extraction/person_names.h"

#include <algorithm>

#include "extraction/speeches.h"

namespace attest {
namespace {

constexpr std::size_t kRemembered = 64;

// "Gov. Norvik", "Mrs Norvik".
bool has_title(const SourceRules& rules, const SentenceView& view, const SourceName& name) {
  const std::string_view first = view.tokens[view.items[name.begin].first].text;
  const bool several = name.end > name.begin + 1;
  if (several && std::find(rules.titles.begin(), rules.titles.end(), first) != rules.titles.end())
    return true;
  if (name.begin == 0) return false;
  const std::uint32_t at = view.is_mark(name.begin - 1, ".") ? name.begin - 2 : name.begin - 1;
  if (at >= name.begin || view.items[at].kind != Item::Kind::Word) return false;
  const std::string_view word = view.tokens[view.items[at].first].text;
  return std::find(rules.titles.begin(), rules.titles.end(), word) != rules.titles.end();
}

}  // namespace

void PersonNames::remember(const std::vector<SourceName>& names) {
  for (const SourceName& name : names) {
    const bool full = name.end > name.begin + 1 && !name.quoted;
    if (!full || !(name.heads.empty() || name.role == InformantRole::Person)) continue;
    if (surnames_.size() == kRemembered)
      surnames_.erase(surnames_.begin(), surnames_.begin() + kRemembered / 2);
    surnames_.push_back(name.text.substr(name.text.rfind(' ') + 1));
  }
}

bool PersonNames::is_persons(const SourceRules& rules, const SentenceView& view,
                             const Statement& statement) const {
  const SourceName& name = *statement.source;
  if (has_title(rules, view, name)) return true;
  if (name.end == name.begin + 1)
    return std::find(surnames_.begin(), surnames_.end(), name.text) != surnames_.end();
  return stands_at_speech(view, statement.begin, statement.end);
}

}  // namespace attest
