// The source reader: the stored text with all its figures marked.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "server/pages/catalogue.h"
#include "server/pages/html.h"
#include "store/store.h"
#include "text/span.h"

namespace attest::server::pages {

// Where the article stands among the results that the reader came from.
struct ReaderPlace {
  std::string back;      // address of the results; empty when there were none
  std::string previous;  // addresses of the neighbours, empty at an end
  std::string next;
  std::size_t number = 0;  // from 1
  std::size_t total = 0;
};

struct ArticleView {
  WholeArticle article;
  std::optional<Span> sentence;  // that it is opened at, where a query led here
  std::vector<Span> marks;  // what the query found, spans of the text, in order
  ReaderPlace place;
  std::string address;      // of this very page
};

[[nodiscard]] std::string article_page(const Words& words, const ArticleView& view);

// The text as blocks with figures and matches marked: each figure a link to its evidence with
// the id "c-…".  Figures within others are marked by their words alone.
[[nodiscard]] Html reader_text(const Words& words, const WholeArticle& article,
                               const std::vector<Span>& marks);

}  // namespace attest::server::pages
