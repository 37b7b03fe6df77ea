// Answers queries from an index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/thesaurus.h"
#include "search/answer.h"
#include "search/facets.h"
#include "search/ranking.h"

namespace attest {

struct SearchRequest {
  std::string query;
  std::size_t limit = 10;                // articles
  std::size_t offset = 0;
  std::size_t passages_per_article = 3;
  bool all_sentences = false;            // of a passage; by default the one or two best
  // Only what came into the index after the run of this number.
  std::optional<std::uint32_t> since_revision = std::nullopt;
};

// One per thread.  Throws attest::Error when the index cannot be opened or read; never
// for what a query holds.  Commits made meanwhile by others are no trouble: the answer
// is that of some commit.
class Searcher {
 public:
  // `thesaurus`, which must outlive the searcher, has other words for a query that finds
  // nothing; nullptr: none.
  explicit Searcher(const std::string& index, const Thesaurus* thesaurus = nullptr,
                    const RankingWeights& weights = {});
  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  [[nodiscard]] Answer search(const SearchRequest& request);

  // Of the best articles that the query finds, some hundreds at most.
  [[nodiscard]] Facets facets(const std::string& query);

  // What the last word typed may become, most frequent first: the whole text each time, its
  // last word completed.  A number is completed to values that the index has.
  [[nodiscard]] std::vector<std::string> completions(const std::string& typed, std::size_t most);

  [[nodiscard]] StoreReader& store();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
