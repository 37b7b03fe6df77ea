// When what is cited of an article was published: a page that holds entries of many days is cited
// by the day of the entry.
#pragma once

#include <optional>

#include "search/export/writer.h"

namespace attest {

class CitedDate {
 public:
  void add(const ExportedArticle& article, Span passage);

  // Of the entry, where all passages are of one day; else of the page.
  [[nodiscard]] const std::optional<Period>& of(const Article& article) const;

 private:
  std::optional<Period> day_;
  bool is_one_ = true;
};

}  // namespace attest
