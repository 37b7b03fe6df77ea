// Which article is a document part of?  Part of store/store.cpp.
//
// The documents of an article stand together, its own first, in steps of one for each shard
// that the index has; so the numbers of the articles' own documents tell.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <xapian.h>

namespace attest {

// Four bytes an article, read when first asked.
class ArticleStarts {
 public:
  // The article's own document for each of `documents`, which are documents of `database`.
  [[nodiscard]] std::vector<std::uint32_t> of(const Xapian::Database& database,
                                              std::span<const std::uint32_t> documents);
  void forget() { shards_.clear(); }

 private:
  std::vector<std::vector<std::uint32_t>> shards_;  // of each, in order
};

}  // namespace attest
