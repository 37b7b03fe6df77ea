#include "claims/pages.h"

#include <algorithm>

namespace attest {
namespace {

// The last page that begins at `byte` or before it; nullptr before the first.
const Page* page_at(const std::vector<Page>& pages, std::uint32_t byte) {
  const auto after = std::upper_bound(
      pages.begin(), pages.end(), byte,
      [](std::uint32_t at, const Page& page) { return at < page.span.begin; });
  return after == pages.begin() ? nullptr : &*(after - 1);
}

}  // namespace

std::string pages_of(const Article& article, Span span) {
  if (article.pages.empty()) return {};
  const Page* first = page_at(article.pages, span.begin);
  const Page* last = page_at(article.pages, span.empty() ? span.begin : span.end - 1);
  if (last == nullptr) return {};
  return first == nullptr || first == last ? last->label : first->label + "–" + last->label;
}

void CitedPages::add(const Article& article, Span passage) {
  std::string pages = pages_of(article, passage);
  if (!pages.empty() && std::find(pages_.begin(), pages_.end(), pages) == pages_.end())
    pages_.push_back(std::move(pages));
}

std::string CitedPages::text() const {
  std::string text;
  for (const std::string& pages : pages_) text += (text.empty() ? "" : ", ") + pages;
  return text;
}

}  // namespace attest
