#include "extraction/attribution/person_names.h"

#include <algorithm>

#include "extraction/attribution/short_names.h"
#include "extraction/attribution/speeches.h"
#include "text/fold.h"

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

std::string_view surname_of(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

// "Sheikh Ahmed bin Norvik" is called Ahmed.
bool holds_word(std::string_view name, std::string_view word) {
  const std::size_t at = name.find(word);
  if (at == std::string_view::npos) return false;
  const std::size_t end = at + word.size();
  return (at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ');
}

}  // namespace

const Informant* PersonNames::full_name(const std::string& word) const {
  const Informant* found = nullptr;
  for (const Informant& full : full_names_) {
    const bool meant = surname_of(full.name) == word ||
                       (full.role == InformantRole::Person && holds_word(full.name, word));
    if (!meant) continue;
    const bool another = found != nullptr && found->name.find(full.name) == std::string::npos &&
                         full.name.find(found->name) == std::string::npos;
    if (another) return nullptr;
    if (found == nullptr || full.name.size() > found->name.size()) found = &full;
  }
  return found;
}

const Informant* PersonNames::spelled_out(std::string_view initials) const {
  for (auto full = full_names_.rbegin(); full != full_names_.rend(); ++full)
    if (full->role != InformantRole::Person && is_initials(initials, full->name)) return &*full;
  return nullptr;
}

const Informant* PersonNames::called(const SourceName& name) const {
  const bool common = name.heads.empty() && name.text.front() >= 'a' && name.text.front() <= 'z';
  if (!common || name.text.find(' ') != std::string::npos) return nullptr;
  const std::string of = name.text + " of ";
  for (auto full = full_names_.rbegin(); full != full_names_.rend(); ++full) {
    if (full->role == InformantRole::Person) continue;
    const std::string known = folded(full->name);
    if (surname_of(known) == name.text || known.starts_with(of)) return &*full;
  }
  return nullptr;
}

void PersonNames::remember(const std::vector<SourceName>& names) {
  for (const SourceName& name : names) {
    const bool full = name.end > name.begin + 1 && !name.quoted;
    if (!full || !(name.heads.empty() || name.role == InformantRole::Person)) continue;
    if (full_names_.size() == kRemembered)
      full_names_.erase(full_names_.begin(), full_names_.begin() + kRemembered / 2);
    full_names_.push_back({name.text, name.role});
  }
}

bool PersonNames::is_persons(const SourceRules& rules, const SentenceView& view,
                             const Statement& statement) const {
  const SourceName& name = *statement.source;
  if (has_title(rules, view, name)) return true;
  if (name.end == name.begin + 1)
    return std::any_of(full_names_.begin(), full_names_.end(), [&](const Informant& full) {
      return surname_of(full.name) == name.text ||
             (full.role == InformantRole::Person && holds_word(full.name, name.text));
    });
  return stands_at_speech(view, statement.begin, statement.end);
}

}  // namespace attest
