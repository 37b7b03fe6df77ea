// From an article to its documents: extraction, analysis, encoding.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "claims/article.h"
#include "extraction/extract.h"
#include "extraction/measure/concepts.h"
#include "extraction/measure/subjects.h"
#include "store/documents.h"
#include "text/analyser.h"

namespace attest {

struct ArticleCounts {
  std::size_t passages = 0;
  std::size_t claims = 0;
};

// One per thread: holds an extractor, an analyser and their scratch space.
class ArticleBuilder {
 public:
  // `thesaurus` must outlive the builder.
  explicit ArticleBuilder(const Thesaurus& thesaurus);

  // Hands the documents of the article, which has its text, to `sink` in batches, in order,
  // so that a long article is never in memory as documents all at once.
  ArticleCounts build(ArticleRecord&& record, const std::function<void(DocumentBatch&&)>& sink);

 private:
  HeadTerms head_terms(const Article& article);
  void analyse(const PassageRecord& passage);  // into terms_ and numbers_
  OriginTerms origins_of(std::span<const Claim> claims);
  // From terms_, which are those of `passage`.
  void read_subjects(SubjectReader& reader, const HeadTerms& head, const PassageRecord& passage,
                     std::span<Claim> claims) const;

  Extractor extractor_;
  Analyser analyser_;
  ConceptFinder finder_;
  std::vector<Term> terms_;
  std::vector<Decimal> numbers_;
};

}  // namespace attest
