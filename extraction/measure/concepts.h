// Which concepts of a thesaurus do these words name?
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "claims/thesaurus.h"
#include "text/analyser.h"

namespace attest {

struct ConceptMention {
  Span span;                     // of its words, in the text that the terms are of
  std::uint32_t concept_at = 0;  // index into Thesaurus::concepts
};

// A thesaurus made ready for texts.  Labels meet inflected forms as words of a query do:
// by the word itself, one of its stems, or for compounds one of their parts.  Cost grows
// with the text, not with the thesaurus.  Immutable once made; threads may share it.
class ConceptFinder {
 public:
  // `thesaurus` must outlive the finder.
  ConceptFinder(const Thesaurus& thesaurus, Analyser& analyser);

  // The mentions in a text that was analysed to `terms`, in text order, the longest label
  // where several begin at one word.
  [[nodiscard]] std::vector<ConceptMention> find(std::span<const Term> terms) const;

  [[nodiscard]] const Thesaurus& thesaurus() const { return thesaurus_; }
  [[nodiscard]] const ConceptKinds& kinds() const { return kinds_; }

 private:
  // A label: the forms that each of its words may have.
  using Forms = std::vector<std::string>;
  struct Wording {
    std::vector<Forms> words;
    std::uint32_t concept_at = 0;
  };

  const Thesaurus& thesaurus_;
  std::vector<Wording> wordings_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_first_;  // form → wordings
  ConceptKinds kinds_;
};

}  // namespace attest
