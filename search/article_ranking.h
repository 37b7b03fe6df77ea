// Articles in the order of their best passage.  For the .cpp files of search/ only.
#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "store/store.h"

namespace attest {

struct RankedArticle {
  Xapian::docid document = 0;  // the article's own
  double weight = 0;           // of its best passage
  std::vector<Xapian::docid> passages;  // best first
};

struct ArticleRanking {
  std::vector<RankedArticle> articles;  // best first
  std::size_t total = 0;                // that were met
  bool is_whole = false;                // every passage that matches was looked at
};

// The best `wanted` articles, and whether there are more, each with at most `each` of its
// passages: of those that are among the best passages of all, several hundred at least.
// `passages` are what matches, and nothing else may.  Not by Xapian's collapsing, which reads a
// value of every match.
[[nodiscard]] ArticleRanking rank_articles(const Xapian::Enquire& passages,
                                           const StoreReader& store, std::size_t wanted,
                                           std::size_t each);

}  // namespace attest
