// Who contradicts whom: figures of one measure and period, pair by pair.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "claims/relation.h"
#include "claims/subject.h"
#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/reason.h"

namespace attest {

struct FigurePair {
  std::size_t a = 0;  // indexes into ConflictGroup::figures
  std::size_t b = 0;
  Comparison comparison;
  bool independent = false;
};

// Where a group is found again by the same request in the same commit.
struct GroupPlace {
  std::string key;       // that its pairs are filed under
  std::size_t at = 0;    // among the groups of that key
};

struct ConflictGroup {
  GroupPlace place;
  std::vector<std::string> concepts;  // that its figures share
  std::vector<CitedFigure> figures;
  std::vector<std::size_t> voices;  // of each figure: the number of its origin, from 1
  std::vector<FigurePair> pairs;  // contradictions first, independent before dependent
  std::size_t origins = 0;        // how many voices the figures are
  std::size_t pairs_left_out = 0;  // over the limit of a group: the last in this order
};

// What its figures are of, for people: the concepts that they share, else the words of the
// first that has any.
[[nodiscard]] std::string measure_name(const ConflictGroup& group);

[[nodiscard]] Reason reason_of(const ConflictGroup& group, const FigurePair& pair);

// Contradictions first, then those with independent voices, then larger ones.
using GroupRank = std::pair<int, int>;
[[nodiscard]] GroupRank rank_of(const ConflictGroup& group);

struct ConflictRequest {
  std::string query;  // only groups with a figure that it finds; empty: all
  // Only pairs with a figure that was published then or later, or came into the index
  // after the run of this number.
  std::optional<Date> since;
  std::optional<std::uint32_t> since_revision;
};

// A key with more figures than are compared with one another.
struct Crowd {
  std::string key;
  std::size_t filed = 0;
  std::size_t compared = 0;
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

  // Hands over each group as it is found, in order of keys, and tells which keys were not
  // compared whole.  Memory does not grow with the number of groups.
  std::vector<Crowd> find(const ConflictRequest& request,
                          const std::function<void(ConflictGroup&&)>& sink);

  // The groups at `places`, which find() gave.  Those that a commit in between has taken away
  // are left out.
  [[nodiscard]] std::vector<ConflictGroup> groups(const ConflictRequest& request,
                                                  std::span<const GroupPlace> places);

  // The figures that an ordinary search shows, of the best `articles` articles.
  [[nodiscard]] std::vector<CitedFigure> found_by(const std::string& query, std::size_t articles);

  // All figures whose own words name the concept, in order of their keys.
  // `cut` becomes true where a key has too many to show all.
  [[nodiscard]] std::vector<CitedFigure> filed_under_concept(const std::string& id,
                                                             bool* cut = nullptr);

  // The figures filed under one of `keys`, each once, in order of the index.
  [[nodiscard]] std::vector<CitedFigure> filed_under(const std::vector<std::string>& keys,
                                                     bool* cut = nullptr);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A figure with what judging looks up of it, for being judged with many.  The figure and the kinds
// must outlive it; it may be moved.
class Judged {
 public:
  Judged(const CitedFigure& figure, const ConceptKinds& kinds);

  const CitedFigure& figure;
  PublishedClaim sided;

 private:
  friend std::optional<Comparison> judge(const Judged&, const Judged&, bool, const ConceptKinds&);

  [[nodiscard]] const Measure& measure() const;

  std::unique_ptr<const Measure> of_one_year_;  // instead of its own
  Subject subject_;
  Role role_;
  bool is_rare_;
};

// How two figures relate; nullopt where they are not of one measure or nothing can be said.
// Never a contradiction within one voice's own article.
[[nodiscard]] std::optional<Comparison> judge(const CitedFigure& a, const CitedFigure& b,
                                              bool same_origin, const ConceptKinds& kinds);

[[nodiscard]] std::optional<Comparison> judge(const Judged& a, const Judged& b, bool same_origin,
                                              const ConceptKinds& kinds);

// They stand in one entry of one article.
[[nodiscard]] bool same_entry(const CitedFigure& a, const CitedFigure& b);

// By their concepts they are of one measure and time, but their values cannot be.
[[nodiscard]] bool cannot_be_one(const CitedFigure& a, const CitedFigure& b,
                                 const ConceptKinds& kinds);

}  // namespace attest
