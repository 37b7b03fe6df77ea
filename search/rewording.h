// The same query in other words.  For the .cpp files of search/ only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/measure/concepts.h"
#include "search/note.h"
#include "text/analyser.h"

namespace attest {

struct Rewording {
  std::string query;
  std::vector<OtherNames> others;  // for each word that it replaced
};

// `query` with every label of a concept in it replaced by all labels of that concept, in
// every language; nullopt when it has none.  Words in quotation marks and behind a field
// ("title:") stay as they are: those ask for the wording.
[[nodiscard]] std::optional<Rewording> reworded(std::string_view query,
                                                const ConceptFinder& concepts, Analyser& analyser);

}  // namespace attest
