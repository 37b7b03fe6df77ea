// SKOS thesauri in RDF/XML: concepts, their labels and what is broader.
//
// Read are skos:Concept elements (or rdf:Description of that type) with skos:prefLabel,
// skos:altLabel, skos:hiddenLabel and skos:broader; everything else is passed over.  A
// concept's id is what follows the last '/' or '#' of its address.
// Source of the form: W3C, SKOS Reference (2009), and RDF 1.1 XML Syntax (2014).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/thesaurus.h"
#include "text/error.h"

namespace attest {

// Throws Error{Malformed} that names `path`, the place and the way out when the bytes are
// not XML or hold no concept.  Entities of a document's own are refused, as are documents
// of more than kMostConcepts concepts (TooLarge).
inline constexpr std::size_t kMostConcepts = 200'000;
[[nodiscard]] Thesaurus parse_skos(std::string_view bytes, const std::string& path);

// Reads a file; also throws NotFound and Unreadable.
[[nodiscard]] Thesaurus read_skos_file(const std::string& path);

// The thesauri of corpus/thesaurus, which the program carries with it.
[[nodiscard]] const Thesaurus& builtin_thesaurus();

// Those and the files of the user's, which add to them.
[[nodiscard]] Thesaurus with_builtin(const std::vector<std::string>& paths);

}  // namespace attest
