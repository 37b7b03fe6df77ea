// Who stands at the end of a chain of sources: an institution that a thesaurus knows, whatever the
// language, or a name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extraction/measure/concepts.h"
#include "text/analyser.h"

namespace attest {

// "An official", "the ministry": whichever its text names besides.
inline constexpr std::string_view kOfficeConcept = "official";

struct NamedOrigin {
  std::vector<Term> terms;                // of the name
  std::vector<std::string> institutions;  // concepts
  bool is_office = false;  // nothing but an office: "a ministry official", no "transport ministry"
};

[[nodiscard]] NamedOrigin read_origin(std::string_view name, std::string_view lang,
                                      const ConceptFinder& concepts, Analyser& analyser);

// The same for all names of one origin: the concept of its institution, else the name; empty for
// an office alone.
[[nodiscard]] std::string origin_key(std::string_view name, const NamedOrigin& origin);

}  // namespace attest
