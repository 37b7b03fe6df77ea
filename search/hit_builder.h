// From a matching passage to the sentences and claims that are shown of it.  Part of
// search/searcher.cpp.
#pragma once

#include <optional>
#include <vector>

#include "search/answer.h"
#include "search/marker.h"
#include "search/plan.h"
#include "store/store.h"

namespace attest {

// Which sentences of a passage are an answer: for people the one or two that say most, for a
// list all that say about as much as the best of them.
enum class SentenceChoice { Best, All };

class HitBuilder {
 public:
  HitBuilder(const Plan& plan, Marker& marker, const StoreReader& store,
             SentenceChoice choice = SentenceChoice::Best)
      : plan_(plan), marker_(marker), store_(store), choice_(choice) {}

  // False when what the terms of the index promised does not hold of its text and claims.
  [[nodiscard]] bool verified(const PassageRecord& passage);

  // Adds the sentences of `passage` that answer the query, best first, and their claims.
  void add(Hit& hit, PassageRecord&& passage);

 private:
  struct ScoredSentence {
    Span span;
    double words = 0;  // of the words and figures of the query in it
    double score = 0;  // and of its claims
    std::vector<Mark> marks;
  };

  [[nodiscard]] std::vector<Claim> claims_of(const PassageRecord& passage) const;
  [[nodiscard]] std::vector<ScoredSentence> scored(const PassageRecord& passage,
                                                   const std::vector<Claim>& claims);
  void show(Hit& hit, const PassageRecord& passage, const ScoredSentence& sentence);
  void add_claims(Hit& hit, Span sentence, const std::vector<Claim>& claims) const;

  const Plan& plan_;
  Marker& marker_;
  const StoreReader& store_;
  SentenceChoice choice_;
};

}  // namespace attest
