#include "server/pages/search_page.h"

#include <algorithm>

#include "search/stretch.h"
#include "search/text_fragment.h"
#include "server/pages/figure_view.h"
#include "server/pages/layout.h"
#include "server/pages/note_text.h"
#include "server/pages/search_filters.h"
#include "server/pages/search_help.h"

namespace attest::server::pages {

namespace {

// Export formats that people ask for; the others are at hand through the API.
constexpr std::pair<std::string_view, std::string_view> kExports[] = {
    {"csv", "CSV"},
    {"jsonl", "JSON Lines"},
    {"biblatex", "BibLaTeX"},
    {"csl-json", "CSL-JSON"},
    {"wikitext", "Wikitext"}};

// The reader of a hit, opened at the figure that answers, or at its first sentence.
std::string reader_address(const SearchView& view, const Hit& hit, std::size_t place) {
  std::string address = article_address(hit.article.key);
  const std::string query = effective_query(view.asked);
  if (!query.empty()) {
    address = with_query(address, "q", view.asked.query);
    for (const auto& [name, value] : view.asked.filters)
      address = with_query(address, name, value);
    address = with_query(address, "at", std::to_string(place));
  }
  if (!hit.claims.empty()) return address + "#c-" + hit.claims.front().claim.id;
  return address + "#hit";
}

// How many of the figures found are listed.  Those that answer stand first; where there are
// such, the others are only counted.
std::size_t figures_shown(const Hit& hit) {
  const auto answering = static_cast<std::size_t>(
      std::count_if(hit.claims.begin(), hit.claims.end(),
                    [](const FoundClaim& found) { return found.answers; }));
  return std::min(answering > 0 ? answering : hit.claims.size(), kFiguresShown);
}

// The figures listed below that stand in the sentence, in order, as spans of it.
std::vector<Span> figures_in(const Hit& hit, const ShownPassage& passage) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < figures_shown(hit); ++i) {
    const Span span = hit.claims[i].claim.span;
    if (passage.span.contains(span))
      spans.push_back({span.begin - passage.span.begin, span.end - passage.span.begin});
  }
  std::sort(spans.begin(), spans.end());
  return spans;
}

// The sentence with its figures marked, and with the words of the query told from the others.
Html sentence_text(const Hit& hit, const ShownPassage& passage) {
  const std::vector<Span> figures = figures_in(hit, passage);
  struct Mark {
    Span span;
    bool figure;
  };
  std::vector<Mark> marks;
  for (const Span figure : figures) marks.push_back({figure, true});
  for (const Span word : passage.marks)
    if (std::none_of(figures.begin(), figures.end(),
                     [&](Span figure) { return figure.overlaps(word); }))
      marks.push_back({word, false});
  std::stable_sort(marks.begin(), marks.end(),
                   [](const Mark& a, const Mark& b) { return a.span < b.span; });
  Html html;
  std::uint32_t at = 0;
  for (const Mark& mark : marks) {
    if (mark.span.begin < at || mark.span.end > passage.text.size()) continue;
    const std::string_view words = slice(passage.text, mark.span);
    html.text(slice(passage.text, {at, mark.span.begin}));
    html.add(mark.figure ? element("mark", {}, words)
                         : element("b", {{"class", "match"}}, words));
    at = mark.span.end;
  }
  return html.text(std::string_view(passage.text).substr(at));
}

std::string_view lang_of(const Hit& hit, const ShownPassage& passage) {
  return passage.record < hit.records.size() ? hit.records[passage.record].passage.lang
                                             : hit.article.article.lang;
}

Html standing_chip(const Words& words, const SearchView& view, const std::string& id) {
  const auto found = view.standings.find(id);
  Html label;
  if (found == view.standings.end()) {
    label.text(words("figure.evidence") + ": " + words("chip.not-compared"));
  } else {
    const Standing& standing = found->second;
    label.text(words("chip.counts", {{"mentions", words.count("chip.mentions", standing.mentions)},
                                     {"origins", words.count("chip.origins", standing.origins)}}));
    if (standing.contradicting > 0)
      label.add(element("span", {{"class", "verdict contradicted"}},
                        " ≠ " + words.count("conflicts.contradictions", standing.contradicting)));
  }
  return element("a", {{"href", claim_address(id)}, {"class", "standing"}}, label);
}

Html figure_line(const Words& words, const SearchView& view, const Hit& hit,
                 const FoundClaim& found) {
  const PassageRecord& record = hit.records[found.record];
  const Stretch stretch(record.text, record.passage.stretch.begin, record.code_points_before);
  Attributes attributes = language_attributes(found.claim.lang);
  attributes.push_back({"class", "written"});
  Html line = element("strong", attributes, stretch.words(found.claim.span));
  line.add(fact_chips(words, found.claim, stretch.words(found.claim.sentence)));
  line.add(standing_chip(words, view, found.claim.id));
  return element("li", {{"class", "figure"}}, line);
}

Html figures_of(const Words& words, const SearchView& view, const Hit& hit) {
  Html lines;
  const std::size_t shown = figures_shown(hit);
  for (std::size_t i = 0; i < shown; ++i)
    lines.add(figure_line(words, view, hit, hit.claims[i]));
  if (lines.empty()) return {};
  Html list = element("ul", {{"class", "figures"}}, lines);
  if (hit.claims.size() > shown)
    list.add(element("p", {{"class", "note"}},
                     words.count("search.more-figures", hit.claims.size() - shown)));
  return list;
}

Html sentences_of(const Hit& hit, const std::string& address) {
  Html sentences;
  for (std::size_t i = 0; i < hit.passages.size(); ++i) {
    const ShownPassage& passage = hit.passages[i];
    Html quote = sentence_text(hit, passage);
    // The first sentence is the way into the article.
    if (i == 0) quote = element("a", {{"href", address}, {"class", "open"}}, quote);
    Attributes attributes = language_attributes(lang_of(hit, passage));
    attributes.push_back({"class", "sentence"});
    sentences.add(element("p", attributes, quote));
  }
  return sentences;
}

std::string original_of(const Hit& hit) {
  if (hit.passages.empty()) return {};
  const ShownPassage& passage = hit.passages.front();
  const PassageRecord& record = hit.records[passage.record];
  const std::uint32_t first = record.passage.stretch.begin;
  return text_fragment_url(hit.article.article.url, record.text,
                           {passage.span.begin - first, passage.span.end - first});
}

Html result(const Words& words, const SearchView& view, const Hit& hit, std::size_t place) {
  const Article& article = hit.article.article;
  const std::string address = reader_address(view, hit, place);
  Html content = source_line(words, article, article.published);
  // A headline that is the sentence found is not told twice.
  const bool is_sentence = !hit.passages.empty() && hit.passages.front().text == article.title;
  Attributes heading = language_attributes(article.lang);
  if (is_sentence) heading.push_back({"class", "visually-hidden"});
  content.add(element("h3", heading,
                      is_sentence ? text(article.title)
                                  : element("a", {{"href", address}},
                                            article.title.empty() ? article.id : article.title)));
  content.add(sentences_of(hit, address));
  content.add(figures_of(words, view, hit));
  if (const Html original = original_link(words, original_of(hit)); !original.empty())
    content.add(element("p", {{"class", "links"}}, original));
  return element("li", {{"class", "result"}}, element("article", content));
}

Html messages(const Words& words, const SearchView& view) {
  Html html;
  for (const Note& note : view.answer.notes)
    html.add(element("p", {{"class", "note"}}, note_text(words, note)));
  if (view.answer.total > 0) return html;
  html.add(element("p", {{"class", "nothing"}}, words("search.nothing")));
  Html others;
  for (const std::string& other : view.answer.suggestions) {
    SearchAsked instead = view.asked;
    instead.query = other;
    instead.page = 1;
    others.add(element("li", element("a", {{"href", search_address(instead)}}, other)));
  }
  if (!others.empty())
    html.add(element("h2", {}, words("search.try"))).add(element("ul", others));
  return html;
}

Html paging_of(const Words& words, const SearchView& view) {
  const auto address = [&](std::size_t number) {
    SearchAsked other = view.asked;
    other.page = number;
    return search_address(other);
  };
  const std::size_t page = view.asked.page;
  return paging(words, page > 1 ? address(page - 1) : "",
                page * kResultsPerPage < view.answer.total ? address(page + 1) : "");
}

Html exports(const Words& words, const SearchView& view) {
  if (view.answer.total == 0) return {};
  Html items;
  for (const auto& [format, name] : kExports)
    items.add(element("li", element("a", {{"href", with_query(with_query("/api/export", "q",
                                                                  effective_query(view.asked)),
                                                       "format", format)},
                                          {"download", std::nullopt}},
                                    name)));
  Html content = element("span", {{"id", "export"}}, words("search.export"));
  content.add(element("ul", {{"aria-labelledby", "export"}}, items));
  return element("div", {{"class", "exports"}}, content);
}

}  // namespace

std::string search_page(const Words& words, const SearchView& view) {
  Html main = element("h1", {{"class", "visually-hidden"}}, words("search.title"));
  Attributes hidden;
  for (const auto& [name, value] : view.asked.filters) hidden.push_back({name, value});
  main.add(search_form(words, "/", words("search.label"), words("search.button"),
                       view.asked.query, hidden));
  main.add(query_help(words));
  Html results = filters_in_use(words, view);
  Html heading = element("h2", {{"class", "visually-hidden"}}, words("search.results"));
  if (view.answer.total > 0) {
    heading.add(element("p", {{"class", "total"}, {"role", "status"}},
                        words.count(view.answer.is_least ? "search.total_least" : "search.total",
                                    view.answer.total)));
    heading.add(exports(words, view));
  }
  results.add(element("div", {{"class", "results-head"}}, heading));
  results.add(messages(words, view));
  Html items;
  std::size_t place = (view.asked.page - 1) * kResultsPerPage;
  const std::size_t first = place + 1;
  for (const Hit& hit : view.answer.hits) items.add(result(words, view, hit, ++place));
  if (!items.empty())
    results.add(element("ol", {{"class", "results"}, {"start", std::to_string(first)}}, items))
        .add(brackets_note(words));
  results.add(paging_of(words, view));
  Html columns = facet_lists(words, view);
  columns.add(element("section", {{"class", "found"}, {"aria-label", words("search.results")}},
                      results));
  main.add(element("div", {{"class", "search-columns"}}, columns));
  Frame frame;
  frame.title = view.asked.query.empty() ? words("search.title") : view.asked.query;
  frame.address = search_address(view.asked);
  frame.room = Room::Search;
  frame.wide = true;
  return page(words, frame, main);
}

}  // namespace attest::server::pages
