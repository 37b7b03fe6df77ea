// The search page and the reader.
#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <unordered_map>

#include "search/text_of.h"
#include "server/api/resolve.h"
#include "server/http/problem.h"
#include "server/site/answers.h"
#include "server/site/requests.h"
#include "server/pages/article_page.h"
#include "server/pages/figure_view.h"
#include "server/pages/search_page.h"

namespace attest::server {

namespace {

constexpr std::size_t kPassagesMarked = 50;  // of an article that is read
// How long the results wait for what other sources say of them.
constexpr std::chrono::milliseconds kStandingBudget{200};

// The same for figures of which the other sources say the same.
std::string comparable_key(const Claim& claim) {
  const Quantity& quantity = claim.quantity;
  std::string key = text_of(quantity.low) + ".." + text_of(quantity.high) + " " + quantity.unit +
                    " " + std::string(to_string(quantity.modifier));
  if (claim.period) key += "|" + claim.period->edtf;
  if (claim.place) key += "|" + claim.place->code + claim.place->name;
  key += "|" + claim.measure.text + "|" + claim.lang;
  key += "|" + std::string(to_string(claim.status)) + std::string(to_string(claim.measure.role));
  for (const std::string& one : claim.measure.concepts) key += "|" + one;
  return key;
}

// What other sources say of the figures on the page, as far as the time goes: the first figure
// of each result, then the second ...
void add_standings(OpenIndex& index, pages::SearchView& view) {
  const auto end = std::chrono::steady_clock::now() + kStandingBudget;
  std::unordered_map<std::string, pages::Standing> known;
  for (std::size_t at = 0; at < pages::kFiguresShown; ++at)
    for (const Hit& hit : view.answer.hits) {
      if (hit.claims.size() <= at) continue;
      const FoundClaim& found = hit.claims[at];
      const auto [entry, is_new] = known.try_emplace(comparable_key(found.claim));
      if (is_new) {
        if (std::chrono::steady_clock::now() > end) {
          known.erase(entry);
          continue;
        }
        const RelatedFigures related = index.checker().related(
            figure_of(Claim(found.claim), std::make_shared<ArticleRecord>(hit.article),
                      std::make_shared<PassageRecord>(hit.records[found.record])));
        entry->second = {related.mentions, related.origins, related.contradicting};
      }
      view.standings[found.claim.id] = entry->second;
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

// The sentence that the reader opens at.
std::optional<Span> sentence_of(const Hit& hit) {
  if (!hit.claims.empty()) return hit.claims.front().claim.sentence;
  if (!hit.passages.empty()) return hit.passages.front().span;
  return std::nullopt;
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
    view.sentence = sentence_of(answer.hits[i]);
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
  // Beyond the end stands the last page.
  if (view.answer.hits.empty() && view.answer.total > 0 && search.offset > 0) {
    view.asked.page = (view.answer.total - 1) / pages::kResultsPerPage + 1;
    search.offset = (view.asked.page - 1) * pages::kResultsPerPage;
    view.answer = call.index.searcher().search(search);
  }
  view.facets = call.index.searcher().facets(search.query);
  view.thesaurus = &call.index.thesaurus();
  add_standings(call.index, view);
  return pages::search_page(call.words, view);
}

std::string article_answer(const PageCall& call) {
  const std::string key = article_key(call.index.store(), call.path["id"]);
  std::optional<WholeArticle> whole = call.index.store().whole_article(key);
  if (!whole) throw NoSuchThing("article");
  pages::ArticleView view;
  view.article = *std::move(whole);
  view.address = address_of(call.request);
  place_among_results(call.index, call.request, key, view);
  return pages::article_page(call.words, view);
}

}  // namespace attest::server
