#include "search/conflicts/figure.h"

#include <utility>

namespace attest {

namespace {

constexpr std::size_t kMostKept = 20'000;  // articles, and passages: a kilobyte each

// What `read` gives for the key, read once while it is kept; null where there is none.
template <typename Map, typename Read>
typename Map::mapped_type kept(Map& known, const typename Map::key_type& key, Read read) {
  if (known.size() >= kMostKept) known.clear();
  typename Map::mapped_type& one = known[key];
  if (!one)
    if (auto found = read())
      one = std::make_shared<typename Map::mapped_type::element_type>(*std::move(found));
  return one;
}

}  // namespace

const std::optional<Period>& CitedFigure::published() const {
  const auto& sections = article->article.sections;
  return claim.section < sections.size() && sections[claim.section].published
             ? sections[claim.section].published
             : article->article.published;
}

CitedFigure figure_of(Claim&& claim, std::shared_ptr<const ArticleRecord> article,
                      std::shared_ptr<const PassageRecord> passage) {
  const std::uint32_t before = passage->passage.stretch.begin;
  const auto words = [&](Span span) {
    if (span.begin < before || span.end > before + passage->text.size()) return std::string();
    return std::string(slice(passage->text, {span.begin - before, span.end - before}));
  };
  CitedFigure figure;
  figure.words = words(claim.span);
  figure.sentence = words(claim.sentence);
  figure.claim = std::move(claim);
  figure.article = std::move(article);
  figure.passage = std::move(passage);
  return figure;
}

std::optional<CitedFigure> FigureReader::read(ClaimRecord&& record) {
  const std::string& key = record.article_key;
  auto article = kept(articles_, key, [&] { return store_.article(key); });
  auto passage = kept(passages_, key + '\0' + std::to_string(record.passage),
                      [&] { return store_.passage(key, record.passage); });
  if (!article || !passage) return std::nullopt;
  return figure_of(std::move(record.claim), std::move(article), std::move(passage));
}

std::optional<CitedFigure> FigureReader::read_of(std::uint32_t article,
                                                 const ClaimRecord& record) {
  auto own_article = kept(numbered_articles_, article, [&] { return store_.article_at(article); });
  auto own_passage = kept(numbered_passages_, (std::uint64_t{article} << 32) | record.passage,
                          [&] { return store_.passage_at(article, record.passage); });
  if (!own_article || !own_passage) return std::nullopt;
  return figure_of(Claim(record.claim), std::move(own_article), std::move(own_passage));
}

}  // namespace attest
