// Whom the section has named before, and whom a name of the sentence means by it.
#include <algorithm>

#include "extraction/attribution.h"
#include "extraction/name_words.h"
#include "text/fold.h"

namespace attest {
namespace {

constexpr std::size_t kRemembered = 64;  // names of the section that "the ministry" may mean

// "Officials", after one official: they are others.
bool is_plural_of_one(const Grammar& grammar, const SourceName& name, const Informant& known) {
  const std::string_view plural = grammar.rules.plural_ending;
  return !plural.empty() && name.text.ends_with(plural) && !known.name.ends_with(plural);
}

}  // namespace

// The name of the section whose capitals are these: "WSJ" after the Wall Street Journal.
const Informant* AttributionReader::spelled_out(const std::string& initials) const {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (initials.size() < 3 || !std::all_of(initials.begin(), initials.end(), is_capital))
    return nullptr;
  for (auto known = known_.rbegin(); known != known_.rend(); ++known) {
    const std::string& name = known->informant.name;
    std::string capitals;
    for (std::size_t at = 0; at < name.size(); ++at)
      if (is_capital(name[at]) && (at == 0 || name[at - 1] == ' ')) capitals += name[at];
    if (capitals == initials && name != initials) return &known->informant;
  }
  return nullptr;
}

// Who is meant: an abbreviation stands for the name that introduced it, "the ministry" for
// the last ministry, "the data" for whoever gave figures last.
Informant AttributionReader::informant(const Grammar& grammar, const SourceName& name) const {
  if (!aliases_.empty()) {
    const auto alias = aliases_.find(folded(name.text));
    if (alias != aliases_.end()) return alias->second;
  }
  if (const Informant* full = spelled_out(name.text)) return *full;
  const bool refers_back = name.kind == HeadKind::Data || (name.only_head && !name.indefinite);
  if (!refers_back) return {name.text, name.role};
  const bool person = name.role == InformantRole::Person;
  if (name.kind != HeadKind::Data)
    for (auto known = known_.rbegin(); known != known_.rend(); ++known)
      if (known->grammar == &grammar &&
          (known->informant.role == InformantRole::Person) == person &&
          std::find(known->heads.begin(), known->heads.end(), name.heads.front()) !=
              known->heads.end() &&
          (name.kind != HeadKind::Named || grammar.rules.order == WordOrder::HeadLast ||
           known->heads.front() == name.heads.front()) &&
          !(person && is_plural_of_one(grammar, name, known->informant)))
        return known->informant;
  // «Подорожает на 5 %», — отметил эксперт: who was named before.
  if (person && name.only_head && !last_person_.empty() &&
      is_in(grammar.sources.epithets, folded(name.text)))
    return last_person_.back();
  const bool may_be_any = name.kind != HeadKind::Named;
  if (may_be_any && !institution_.empty()) return institution_.back();
  if (may_be_any && !person && titled_) return *titled_;
  if (name.kind == HeadKind::Generic && !person && mentioned_) return *mentioned_;
  return {name.text, name.role};
}

void AttributionReader::remember(const Grammar& grammar, const std::vector<SourceName>& names) {
  persons_.remember(names);
  for (const SourceName& name : names) {
    const bool refers_back = name.only_head && name.kind != HeadKind::Named;
    if (name.role == InformantRole::Origin && !name.heads.empty() && !refers_back &&
        !is_publication(name.kind))
      mentioned_ = Informant{name.text, name.role};
    if (!name.alias.empty()) aliases_[name.alias] = {name.text, name.role};
    if (name.only_head || name.heads.empty()) continue;
    if (known_.size() == kRemembered)
      known_.erase(known_.begin(), known_.begin() + kRemembered / 2);
    known_.push_back({{name.text, name.role}, name.heads, &grammar});
  }
}

}  // namespace attest
