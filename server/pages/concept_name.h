// What concepts are called, for people: in the language of the interface where a thesaurus has a
// word, else in English, else by their ids.
#pragma once

#include <string>
#include <vector>

#include "claims/thesaurus.h"
#include "server/pages/catalogue.h"
#include "server/pages/html.h"

namespace attest::server::pages {

// Without a thesaurus, the ids.
[[nodiscard]] Html concept_names(const Words& words, const Thesaurus* thesaurus,
                                 const std::vector<std::string>& ids);

// The same where markup cannot stand.
[[nodiscard]] std::string concept_text(const Words& words, const Thesaurus* thesaurus,
                                       const std::vector<std::string>& ids);

}  // namespace attest::server::pages
