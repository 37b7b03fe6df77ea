#include "extraction/attribution/person_names.h"

#include <algorithm>

#include "extraction/attribution/name_words.h"
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

// "Norvik said she had left": no firm is a she.
bool says_of_self(const SourceRules& rules, const SentenceView& view, const Statement& statement) {
  if (statement.phrase == nullptr || statement.phrase->begin < statement.source->end) return false;
  constexpr std::uint32_t kLead = 2;  // items: "that"
  for (std::uint32_t at = statement.phrase->end;
       at < statement.phrase->end + kLead && at < view.items.size(); ++at)
    if (view.items[at].kind == Item::Kind::Word &&
        is_in(rules.person_pronouns, view.tokens[view.items[at].first].text))
      return true;
  return false;
}

std::string_view surname_of(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

// "Sheikh Ahmed bin Norvik" is called Ahmed.
bool holds_word(std::string_view name, std::string_view word) {
  const std::size_t at = name.find(word);
  if (at == std::string_view::npos) return false;
  const std::size_t end = at + word.size();
  return (at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ');
}

bool is_body(const SourceName& name) {
  const bool capital = !name.text.empty() && name.text.front() >= 'A' && name.text.front() <= 'Z';
  return capital && name.role != InformantRole::Person && name.text.find(' ') != std::string::npos;
}

// "The theatre" of the Dorn Theatre, "the church" of the Church of Norland.
bool is_called_by_noun(std::string_view full, std::string_view word) {
  return surname_of(full) == word ||
         (full.starts_with(word) && full.substr(word.size()).starts_with(" of "));
}

// "Kestrel" of Kestrel Building Society, but no Dorn of the Dorn council.
bool is_called_by_name(std::string_view full, std::string_view word) {
  if (!full.starts_with(word) || full.size() < word.size() + 2 || full[word.size()] != ' ')
    return false;
  const char next = full[word.size() + 1];
  return next >= 'A' && next <= 'Z';
}

void keep(std::vector<Informant>& names, Informant name) {
  if (names.size() == kRemembered) names.erase(names.begin(), names.begin() + kRemembered / 2);
  names.push_back(std::move(name));
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

std::optional<Informant> PersonNames::first() const {
  if (full_names_.empty()) return std::nullopt;
  const auto titled = std::find_if(
      full_names_.begin(), full_names_.end(),
      [](const Informant& full) { return full.role == InformantRole::Person; });
  return titled == full_names_.end() ? full_names_.front() : *titled;
}

const Informant* PersonNames::spelled_out(std::string_view initials) const {
  for (auto full = full_names_.rbegin(); full != full_names_.rend(); ++full)
    if (full->role != InformantRole::Person && is_initials(initials, full->name)) return &*full;
  return nullptr;
}

const Informant* PersonNames::called(const SourceName& name) const {
  const bool alone = name.heads.empty() || (name.only_head && !name.indefinite);
  if (!alone || name.role == InformantRole::Person || is_publication(name.kind)) return nullptr;
  if (name.text.empty() || name.place || name.text.find(' ') != std::string::npos) return nullptr;
  const std::string word = folded(name.text);
  const bool by_noun = name.only_head || name.text.front() == word.front();
  const std::vector<Informant>& bodies = by_noun ? bodies_ : founded_;
  for (auto body = bodies.rbegin(); body != bodies.rend(); ++body)
    if (by_noun ? is_called_by_noun(folded(body->name), word)
                : is_called_by_name(body->name, name.text))
      return &*body;
  return nullptr;
}

// "Dorn uses the Dorn Building Society's wells": whoever is told of by one word is not the longer
// name that begins with it.
void PersonNames::remember_body(const SourceRules& rules, const SourceName& name) {
  keep(bodies_, {name.text, name.role});
  const std::string last = folded(surname_of(name.text));
  const bool founded = !name.heads.empty() || is_in(rules.firm_names, last);
  if (founded && !name.publication && !alone_.contains(name.text.substr(0, name.text.find(' '))))
    keep(founded_, {name.text, name.role});
}

void PersonNames::remember(const SourceRules& rules, const std::vector<SourceName>& names) {
  constexpr std::size_t kWords = 1024;
  if (alone_.size() > kWords) alone_.clear();
  for (const SourceName& name : names) {
    if (name.heads.empty() && name.text.find(' ') == std::string::npos) alone_.insert(name.text);
    const bool full = name.end > name.begin + 1 && !name.quoted;
    if (full && is_body(name)) remember_body(rules, name);
    if (!full || !(name.heads.empty() || name.role == InformantRole::Person)) continue;
    keep(full_names_, {name.text, name.role});
  }
}

bool PersonNames::is_persons(const SourceRules& rules, const SentenceView& view,
                             const Statement& statement) const {
  const SourceName& name = *statement.source;
  if (has_title(rules, view, name) || says_of_self(rules, view, statement)) return true;
  if (name.end == name.begin + 1)
    return std::any_of(full_names_.begin(), full_names_.end(), [&](const Informant& full) {
      return surname_of(full.name) == name.text ||
             (full.role == InformantRole::Person && holds_word(full.name, name.text));
    });
  return stands_at_speech(view, statement.begin, statement.end);
}

}  // namespace attest
