#include "server/pages/article_page.h"

#include <algorithm>

#include "search/text_fragment.h"
#include "server/pages/amounts.h"
#include "server/pages/figure_view.h"
#include "server/pages/layout.h"

namespace attest::server::pages {

namespace {

constexpr std::size_t kMostListed = 2000;  // figures beside the text

Html figure_entry(const Words& words, const WholeArticle& whole, const Claim& claim) {
  const Article& article = whole.record.article;
  const std::string_view written = slice(article.text, claim.span);
  Html link = element("strong", language_attributes(claim.lang), written);
  std::string facts = quantity_text(words, claim.quantity);
  if (claim.period) facts += " · " + time_text(words, *claim.period);
  link.text(" ").add(element("span", {{"class", "facts"}}, facts));
  Html entry = element("a", {{"href", "#c-" + claim.id}}, link);
  return element("li", {{"data-words", std::string(written) + " " + facts + " " +
                                           claim.measure.text}},
                 entry);
}

Html figure_list(const Words& words, const WholeArticle& whole) {
  Html content = element("h2", {{"id", "figures"}}, words("reader.figures"));
  if (whole.claims.empty()) {
    content.add(element("p", {{"class", "note"}}, words("reader.no-figures")));
  } else {
    // Of use only where a script can filter: it is shown by the script.
    Html filter = element("label", {{"for", "filter"}}, words("reader.filter"));
    filter.add(empty_element("input", {{"type", "search"}, {"id", "filter"},
                                       {"autocomplete", "off"}}));
    content.add(element("div", {{"class", "filter"}, {"hidden", std::nullopt}}, filter));
    Html items;
    const std::size_t shown = std::min(whole.claims.size(), kMostListed);
    for (std::size_t i = 0; i < shown; ++i)
      items.add(figure_entry(words, whole, whole.claims[i]));
    content.add(element("ol", {{"class", "figure-list"}}, items));
    if (whole.claims.size() > shown)
      content.add(element("p", {{"class", "note"}},
                          words.count("reader.left-out", whole.claims.size() - shown)));
  }
  return element("aside", {{"class", "side"}, {"aria-labelledby", "figures"}}, content);
}

Html place_links(const Words& words, const ReaderPlace& place) {
  if (place.back.empty()) return {};
  Html links = element("a", {{"href", place.back}}, words("reader.back"));
  if (place.total > 0)
    links.text(" ").add(element("span", {{"class", "note"}},
                                words("reader.position",
                                      {{"n", std::to_string(place.number)},
                                       {"total", std::to_string(place.total)}})));
  if (!place.previous.empty())
    links.text(" ").add(element("a", {{"href", place.previous}, {"rel", "prev"}},
                                words("reader.previous")));
  if (!place.next.empty())
    links.text(" ").add(element("a", {{"href", place.next}, {"rel", "next"}},
                                words("reader.next")));
  return element("nav", {{"class", "reader-place"}, {"aria-label", words("search.results")}},
                 links);
}

Html heading(const Words& words, const ArticleView& view) {
  const WholeArticle& whole = view.article;
  const Article& article = whole.record.article;
  Html html = source_line(words, article, article.published);
  html.add(element("h1", language_attributes(article.lang),
                   article.title.empty() ? article.id : article.title));
  Html by;
  for (const std::string& author : article.authors) {
    if (!by.empty()) by.text(", ");
    by.add(element("bdi", {}, author));
  }
  if (!by.empty()) html.add(element("p", {{"class", "byline"}}, by));
  // At what the reader came for, else at the first figure.
  std::optional<Span> sentence = view.sentence;
  if (!sentence && !whole.claims.empty()) sentence = whole.claims.front().sentence;
  const std::string url =
      sentence ? text_fragment_url(article.url, article.text, *sentence) : article.url;
  if (const Html original = original_link(words, url); !original.empty())
    html.add(element("p", {{"class", "links"}}, original));
  return element("header", {{"class", "article-head"}}, html);
}

}  // namespace

std::string article_page(const Words& words, const ArticleView& view) {
  const Article& article = view.article.record.article;
  Html body = place_links(words, view.place);
  body.add(heading(words, view));
  Attributes attributes = language_attributes(article.lang);
  attributes.push_back({"class", "text"});
  body.add(element("div", attributes, reader_text(words, view.article, view.marks)));
  Html columns = element("article", {{"class", "reading"}}, body);
  columns.add(figure_list(words, view.article));
  Frame frame;
  frame.title = article.title.empty() ? article.id : article.title;
  frame.address = view.address;
  frame.wide = true;
  return page(words, frame, element("div", {{"class", "reader-columns"}}, columns));
}

}  // namespace attest::server::pages
