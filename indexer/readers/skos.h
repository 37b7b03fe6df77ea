// SKOS thesauri in RDF/XML: concepts, their labels and what is broader.
//
// A concept is an element skos:Concept, or any with rdf:type skos:Concept, named by rdf:about
// or rdf:ID; what several elements say of one concept is joined.  Read are skos:prefLabel,
// altLabel and hiddenLabel, also as SKOS-XL labels (skosxl:literalForm), broader, narrower,
// and exactMatch to a concept of ours; everything else is passed over.
//
// A concept's id is what follows the last '/' or '#' of its address: "defector".  Where that
// has a digit it says nothing by itself ("c_12332", "1005"), and the whole address is the id.
// Source of the form: W3C, SKOS Reference (2009), and RDF 1.1 XML Syntax (2014).
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "claims/thesaurus.h"
#include "text/error.h"

namespace attest {

// What was read of a thesaurus, and what was not.
struct SkosReport {
  std::size_t concepts = 0;
  std::size_t labels = 0;
  std::size_t empty_labels = 0;
  std::size_t shared_labels = 0;  // that stand at an earlier concept too, which then has them
  std::map<std::string, std::size_t> other_languages;  // labels that no text is read in
  std::size_t known = 0;  // concepts that the program has under another id
};

// "t.rdf: 120 concepts with 340 labels (2,100 labels in 22 other languages are not used)"
[[nodiscard]] std::string to_string(const SkosReport& report, const std::string& path);

// Throws Error{Malformed} that names `path`, the line and the way out when the bytes are
// not XML or hold no concept with a label that can be used.  Entities of a document's own are
// refused, as are documents of more than kMostConcepts concepts (TooLarge).
inline constexpr std::size_t kMostConcepts = 200'000;
[[nodiscard]] Thesaurus parse_skos(std::string_view bytes, const std::string& path,
                                   SkosReport* report = nullptr);

// Reads a file; also throws NotFound and Unreadable.
[[nodiscard]] Thesaurus read_skos_file(const std::string& path, SkosReport* report = nullptr);

// The thesauri of corpus/thesaurus, which the program carries with it.
[[nodiscard]] const Thesaurus& builtin_thesaurus();

// Those and the files of the user's, which add to them.
[[nodiscard]] Thesaurus with_builtin(const std::vector<std::string>& paths);

}  // namespace attest
