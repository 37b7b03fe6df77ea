// The search page and the reader.
#include <algorithm>
#include <chrono>
#include <memory>

#include "server/page_answers.h"
#include "server/page_requests.h"
#include "server/pages/article_page.h"
#include "server/pages/figure_view.h"
#include "server/pages/search_page.h"

namespace attest::server {

namespace {

constexpr std::size_t kPassagesMarked = 50;  // of an article that is read
// How long the results wait for what other sources say of them.
constexpr std::chrono::milliseconds kStandingBudget{200};

// What other sources say of the figures on the page, as far as the time goes.
void add_standings(OpenIndex& index, pages::SearchView& view) {
  const auto end = std::chrono::steady_clock::now() + kStandingBudget;
  for (const Hit& hit : view.answer.hits) {
    if (hit.claims.empty()) continue;
    const FoundClaim& found = hit.claims.front();
    if (std::chrono::steady_clock::now() > end) return;
    const RelatedFigures related = index.checker().related(
        figure_of(Claim(found.claim), std::make_shared<ArticleRecord>(hit.article),
                  std::make_shared<PassageRecord>(hit.records[found.record])));
    view.standings[found.claim.id] = {related.mentions, related.origins, related.contradicting};
  }
}

// The marks of a hit, as spans of the article's text.
std::vector<Span> marks_in(const Hit& hit) {
  std::vector<Span> marks;
  for (const ShownPassage& passage : hit.passages)
    for (const Span mark : passage.marks)
      marks.push_back({passage.span.begin + mark.begin, passage.span.begin + mark.end});
  std::sort(marks.begin(), marks.end());
  return marks;
}

std::string neighbour(const Hit& hit, const pages::SearchAsked& asked, std::size_t place) {
  std::string address = pages::with_query(pages::article_address(hit.article.key), "q",
                                          asked.query);
  for (const auto& [name, value] : asked.filters) address = pages::with_query(address, name, value);
  address = pages::with_query(address, "at", std::to_string(place));
  return address + (hit.claims.empty() ? "#hit" : "#c-" + hit.claims.front().claim.id);
}

// Where the article stands among the results, what was found in it, and its neighbours.
void place_among_results(OpenIndex& index, const Request& request, const std::string& key,
                         pages::ArticleView& view) {
  pages::SearchAsked asked = asked_of(request);
  if (asked.empty()) return;
  const std::size_t place = counted_parameter(request, "at");
  const std::size_t first = place > 1 ? place - 1 : place;
  SearchRequest search;
  search.query = pages::effective_query(asked);
  search.offset = first - 1;
  search.limit = 3;
  search.passages_per_article = kPassagesMarked;
  const Answer answer = index.searcher().search(search);
  asked.page = (place - 1) / pages::kResultsPerPage + 1;
  view.place.back = pages::search_address(asked);
  for (std::size_t i = 0; i < answer.hits.size(); ++i) {
    const std::size_t number = first + i;
    if (number + 1 == place) view.place.previous = neighbour(answer.hits[i], asked, number);
    if (number == place + 1) view.place.next = neighbour(answer.hits[i], asked, number);
    if (answer.hits[i].article.key != key) continue;
    view.marks = marks_in(answer.hits[i]);
    view.place.number = number;
    view.place.total = answer.total;
  }
}

}  // namespace

std::string search_answer(const PageCall& call) {
  pages::SearchView view;
  view.asked = asked_of(call.request);
  if (view.asked.empty()) return pages::home_page(call.words, call.index.store().counts());
  SearchRequest search;
  search.query = pages::effective_query(view.asked);
  search.limit = pages::kResultsPerPage;
  search.offset = (view.asked.page - 1) * pages::kResultsPerPage;
  view.answer = call.index.searcher().search(search);
  view.facets = call.index.searcher().facets(search.query);
  add_standings(call.index, view);
  return pages::search_page(call.words, view);
}

std::string article_answer(const PageCall& call) {
  const std::string& key = call.path["id"];
  std::optional<WholeArticle> whole = call.index.store().whole_article(key);
  if (!whole) throw NoSuchPage(key);
  pages::ArticleView view;
  view.article = *std::move(whole);
  view.address = address_of(call.request);
  place_among_results(call.index, call.request, key, view);
  return pages::article_page(call.words, view);
}

}  // namespace attest::server
