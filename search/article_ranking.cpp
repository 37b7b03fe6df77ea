#include "search/article_ranking.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace attest {

namespace {

// Passages looked at: so many at least, and several for each article that is wanted.
constexpr std::size_t kLeastPassages = 500;
constexpr std::size_t kPassagesPerArticle = 8;
constexpr std::size_t kGrowth = 4;

ArticleRanking among(const Xapian::MSet& found, const StoreReader& store, std::size_t wanted,
                     std::size_t each) {
  std::vector<std::uint32_t> documents;
  documents.reserve(found.size());
  for (auto match = found.begin(); match != found.end(); ++match) documents.push_back(*match);
  const std::vector<std::uint32_t> article_of = store.articles_of(documents);

  ArticleRanking ranking;
  std::unordered_map<std::uint32_t, std::size_t> place_of;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const auto [place, is_new] = place_of.emplace(article_of[i], place_of.size());
    if (place->second >= wanted) continue;
    if (is_new)
      ranking.articles.push_back(
          {article_of[i], found[static_cast<Xapian::doccount>(i)].get_weight(), {}});
    std::vector<Xapian::docid>& passages = ranking.articles[place->second].passages;
    if (passages.size() < each) passages.push_back(documents[i]);
  }
  ranking.total = place_of.size();
  return ranking;
}

}  // namespace

ArticleRanking rank_articles(const Xapian::Enquire& passages, const StoreReader& store,
                             std::size_t wanted, std::size_t each) {
  const std::size_t all = store.database().get_doccount();
  for (std::size_t most = std::max(kLeastPassages, std::min(wanted, all) * kPassagesPerArticle);;
       most *= kGrowth) {
    const Xapian::MSet found =
        passages.get_mset(0, static_cast<Xapian::doccount>(std::min(most, all)));
    ArticleRanking ranking = among(found, store, wanted, each);
    ranking.is_whole = most >= all || found.size() < most;
    // Where few articles have most of the passages, there may be one more behind them.
    if (ranking.is_whole || ranking.total > wanted) return ranking;
  }
}

}  // namespace attest
