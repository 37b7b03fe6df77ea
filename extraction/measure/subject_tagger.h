// Sentences analysed for their concepts alone, where there is no index to analyse them for.
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "extraction/measure/concepts.h"
#include "text/analyser.h"

namespace attest {

// One per thread.
class SubjectTagger {
 public:
  // `thesaurus` must outlive the tagger.
  explicit SubjectTagger(const Thesaurus& thesaurus);

  // Fills the concepts of `claims`, which are those of `article` in text order.
  void tag(const Article& article, std::vector<Claim>& claims);

 private:
  [[nodiscard]] std::vector<ConceptMention> mentions(std::string_view text, std::string_view lang);

  Analyser analyser_;
  ConceptFinder finder_;
  std::vector<Term> terms_;
};

}  // namespace attest
