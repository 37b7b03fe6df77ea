#include "search/conflicts/figure.h"

#include <utility>

namespace attest {

namespace {

constexpr std::size_t kMostKept = 20'000;  // articles, and passages: a kilobyte each

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

std::shared_ptr<const ArticleRecord> FigureReader::article(const std::string& key) {
  if (articles_.size() >= kMostKept) articles_.clear();
  std::shared_ptr<const ArticleRecord>& known = articles_[key];
  if (!known)
    if (std::optional<ArticleRecord> found = store_.article(key))
      known = std::make_shared<const ArticleRecord>(*std::move(found));
  return known;
}

std::shared_ptr<const PassageRecord> FigureReader::passage(const std::string& article_key,
                                                           std::uint32_t ordinal) {
  if (passages_.size() >= kMostKept) passages_.clear();
  std::shared_ptr<const PassageRecord>& known =
      passages_[article_key + '\0' + std::to_string(ordinal)];
  if (!known)
    if (std::optional<PassageRecord> found = store_.passage(article_key, ordinal))
      known = std::make_shared<const PassageRecord>(*std::move(found));
  return known;
}

std::optional<CitedFigure> FigureReader::read(ClaimRecord&& record) {
  auto in_article = article(record.article_key);
  auto in_passage = passage(record.article_key, record.passage);
  if (!in_article || !in_passage) return std::nullopt;
  return figure_of(std::move(record.claim), std::move(in_article), std::move(in_passage));
}

}  // namespace attest
