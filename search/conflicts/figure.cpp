#include "search/conflicts/figure.h"

#include <utility>

namespace attest {

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
  if (!article_ || article_->key != record.article_key) {
    std::optional<ArticleRecord> found = store_.article(record.article_key);
    if (!found) return std::nullopt;
    article_ = std::make_shared<const ArticleRecord>(*std::move(found));
    passage_.reset();
  }
  if (!passage_ || passage_->ordinal != record.passage) {
    std::optional<PassageRecord> found = store_.passage(record.article_key, record.passage);
    if (!found) return std::nullopt;
    passage_ = std::make_shared<const PassageRecord>(*std::move(found));
  }
  return figure_of(std::move(record.claim), article_, passage_);
}

}  // namespace attest
