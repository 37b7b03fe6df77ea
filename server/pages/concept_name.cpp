#include "server/pages/concept_name.h"

#include <algorithm>
#include <string_view>

namespace attest::server::pages {

namespace {

// The preferred label of a concept comes before the others of its language.
const Label* label_in(const Concept& named, std::string_view lang) {
  const auto found = std::find_if(named.labels.begin(), named.labels.end(),
                                  [&](const Label& label) { return label.lang == lang; });
  return found == named.labels.end() ? nullptr : &*found;
}

const Label* label_of(const Words& words, const Thesaurus* thesaurus, const std::string& id) {
  if (thesaurus == nullptr) return nullptr;
  const auto& all = thesaurus->concepts;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Concept& one) { return one.id == id; });
  if (found == all.end()) return nullptr;
  const Label* label = label_in(*found, words.code());
  return label != nullptr ? label : label_in(*found, catalogue().languages().front().code());
}

}  // namespace

Html concept_names(const Words& words, const Thesaurus* thesaurus,
                   const std::vector<std::string>& ids) {
  Html names;
  for (const std::string& id : ids) {
    if (!names.empty()) names.text(", ");
    const Label* label = label_of(words, thesaurus, id);
    names.add(label == nullptr ? element("bdi", {}, id)
                               : element("span", {{"lang", label->lang}}, label->text));
  }
  return names;
}

std::string concept_text(const Words& words, const Thesaurus* thesaurus,
                         const std::vector<std::string>& ids) {
  std::string names;
  for (const std::string& id : ids) {
    const Label* label = label_of(words, thesaurus, id);
    names += (names.empty() ? "" : ", ") + (label == nullptr ? id : label->text);
  }
  return names;
}

}  // namespace attest::server::pages
