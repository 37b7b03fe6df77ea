#include "search/export/cited_date.h"

namespace attest {

void CitedDate::add(const ExportedArticle& article, Span passage) {
  const std::optional<Period>& day = article.published_at(passage);
  is_one_ = is_one_ && day && (!day_ || *day_ == *day);
  day_ = day;
}

const std::optional<Period>& CitedDate::of(const Article& article) const {
  return is_one_ && day_ ? day_ : article.published;
}

}  // namespace attest
