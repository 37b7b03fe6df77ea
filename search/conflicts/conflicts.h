// Who contradicts whom: figures of one measure and period, pair by pair.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "claims/relation.h"
#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"

namespace attest {

struct FigurePair {
  std::size_t a = 0;  // indexes into ConflictGroup::figures
  std::size_t b = 0;
  Comparison comparison;
  bool independent = false;
  std::string why;  // one plain sentence
};

struct ConflictGroup {
  std::vector<std::string> concepts;  // that its figures share
  std::vector<CitedFigure> figures;
  std::vector<FigurePair> pairs;  // contradictions first, independent before dependent
  std::size_t origins = 0;        // how many voices the figures are
};

struct ConflictRequest {
  std::string query;          // only groups with a figure that it finds; empty: all
  std::optional<Date> since;  // only groups with an article published then or later
};

// One per thread.  Candidates are the claims filed under one comparison key, so the cost
// grows with what is comparable, not with all pairs.
class ConflictFinder {
 public:
  // `thesaurus` must outlive the finder.  Throws as StoreReader does.
  ConflictFinder(const std::string& index, const Thesaurus& thesaurus);
  ~ConflictFinder();
  ConflictFinder(ConflictFinder&&) noexcept;
  ConflictFinder& operator=(ConflictFinder&&) noexcept;

  // Groups with contradictions first, then those with independent voices, then larger ones.
  [[nodiscard]] std::vector<ConflictGroup> find(const ConflictRequest& request);

  // The same groups as they come, one at a time: memory does not grow with them.
  void each(const ConflictRequest& request, const std::function<void(ConflictGroup&&)>& use);

  // The figures that an ordinary search shows, of the best `articles` articles.
  [[nodiscard]] std::vector<CitedFigure> found_by(const std::string& query, std::size_t articles);

  // All figures whose own words name the concept, in order of their keys.
  [[nodiscard]] std::vector<CitedFigure> filed_under_concept(const std::string& id);

  // The figures filed under one of `keys`, each once, in order of the index.
  [[nodiscard]] std::vector<CitedFigure> filed_under(const std::vector<std::string>& keys);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// How two figures relate; nullopt where they are not of one measure or nothing can be said.
// Never a contradiction within one voice's own article.
[[nodiscard]] std::optional<Comparison> judge(const CitedFigure& a, const CitedFigure& b,
                                              bool same_origin, const ConceptKinds& kinds);

// They stand in one entry of one article.
[[nodiscard]] bool same_entry(const CitedFigure& a, const CitedFigure& b);

// By their concepts they are of one measure and time, but their values cannot be.
[[nodiscard]] bool cannot_be_one(const CitedFigure& a, const CitedFigure& b,
                                 const ConceptKinds& kinds);

// "1,516 and 1,514 for 2013 cannot both hold."
[[nodiscard]] std::string reason(const CitedFigure& a, const CitedFigure& b,
                                 const Comparison& comparison, bool independent);

}  // namespace attest
