#include "store/article_starts.h"

#include <algorithm>
#include <string>

#include "store/format.h"

namespace attest {

namespace {

// Of each shard.
std::vector<std::vector<std::uint32_t>> read_starts(const Xapian::Database& database) {
  const std::string term(format::kArticle);
  std::vector<std::vector<std::uint32_t>> shards(std::max<std::size_t>(1, database.size()));
  for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it)
    shards[(*it - 1) % shards.size()].push_back(*it);
  return shards;
}

}  // namespace

std::vector<std::uint32_t> ArticleStarts::of(const Xapian::Database& database,
                                             std::span<const std::uint32_t> documents) {
  if (shards_.empty()) shards_ = read_starts(database);
  std::vector<std::uint32_t> articles;
  articles.reserve(documents.size());
  for (const std::uint32_t document : documents) {
    const std::vector<std::uint32_t>& starts = shards_[(document - 1) % shards_.size()];
    const auto after = std::upper_bound(starts.begin(), starts.end(), document);
    articles.push_back(after == starts.begin() ? document : *(after - 1));
  }
  return articles;
}

}  // namespace attest
