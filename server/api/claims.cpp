// GET /api/claims and /api/claims/{id}: the figures themselves.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "search/claim_json.h"
#include "search/conflicts/figure_json.h"
#include "server/api/operations.h"
#include "server/api/paging.h"
#include "server/api/resolve.h"
#include "server/http/problem.h"
#include "text/error.h"

namespace attest::server {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kMostClaims = 200;

// Thrown by nothing else: the page is full.
struct PageIsFull {};

struct ClaimPage {
  Json claims = Json::array();
  std::optional<std::size_t> total;  // where it is known
  bool is_more = false;
};

ClaimPage of_article(const Call& call) {
  const std::string key = article_key(call.index.store(), call.arguments.text("article"));
  const auto whole = call.index.store().whole_article(key);
  ClaimPage page;
  if (!whole) throw NoSuchThing("article");
  const Stretch around(whole->record.article.text);
  const std::size_t offset = call.arguments.count("offset");
  const std::size_t end = offset + call.arguments.count("limit");
  page.total = whole->claims.size();
  for (std::size_t i = offset; i < std::min(end, whole->claims.size()); ++i)
    page.claims.push_back(claim_value(whole->claims[i], whole->record.article, around));
  page.is_more = end < whole->claims.size();
  return page;
}

std::vector<const FoundClaim*> in_text_order(const Hit& hit) {
  std::vector<const FoundClaim*> claims;
  for (const FoundClaim& found : hit.claims) claims.push_back(&found);
  std::stable_sort(claims.begin(), claims.end(), [](const FoundClaim* a, const FoundClaim* b) {
    return a->claim.span.begin < b->claim.span.begin;
  });
  return claims;
}

ClaimPage of_query(const Call& call) {
  ClaimPage page;
  std::size_t left_out = call.arguments.count("offset");
  const std::size_t limit = call.arguments.count("limit");
  const auto add = [&](const Hit& hit) {
    stop_if_given_up(call.request);
    for (const FoundClaim* found : in_text_order(hit)) {
      if (left_out > 0) {
        --left_out;
        continue;
      }
      if (page.claims.size() == limit) throw PageIsFull();
      const PassageRecord& record = hit.records.at(found->record);
      const Stretch around(record.text, record.passage.stretch.begin, record.code_points_before);
      page.claims.push_back(claim_value(found->claim, hit.article.article, around));
    }
  };
  try {
    call.index.walk().each(call.arguments.text("q"), add);
  } catch (const PageIsFull&) {
    page.is_more = true;
  }
  return page;
}

ClaimPage of_index(const Call& call) {
  const StoreReader& store = call.index.store();
  const std::size_t offset = call.arguments.count("offset");
  const std::size_t limit = call.arguments.count("limit");
  ClaimPage page;
  page.total = store.counts().claims;
  FigureReader figures(store);
  for (ClaimRecord& record : store.claims(offset, limit))
    if (const auto figure = figures.read(std::move(record)))
      page.claims.push_back(figure_value(*figure));
  page.is_more = offset + limit < *page.total;
  return page;
}

Response list_claims(const Call& call) {
  const bool by_query = call.arguments.has("q");
  const bool by_article = call.arguments.has("article");
  if (by_query && by_article)
    throw Error(ErrorCode::Usage, "give either 'q' or 'article'; a query knows title: and source:");
  ClaimPage page = by_article ? of_article(call) : by_query ? of_query(call) : of_index(call);
  Json value{{"total", page.total ? Json(*page.total) : Json(nullptr)},
             {"claims", std::move(page.claims)}};
  add_page(value, call, page.is_more, kToTheEnd);
  return json_response(value);
}

Response one_claim(const Call& call) {
  const CitedFigure figure = figure_named(call.index.store(), call.arguments.text("id"),
                                          call.arguments.text("article"));
  return json_response(figure_value(figure));
}

}  // namespace

Operation claims_operation() {
  return {.id = "listClaims",
          .path = "/api/claims",
          .summary = "List figures, in the order of the index",
          .description = "Of the whole index, of what a query finds, or of one article.",
          .parameters = {{.name = "q", .about = "only those that this query finds"},
                         {.name = "article", .about = "only those of this article"},
                         limit_parameter(kMostClaims, "claims"),
                         offset_parameter("claims", kToTheEnd)},
          .schema = "ClaimList",
          .cost = Cost::Heavy,
          .answer = list_claims};
}

Operation claim_operation() {
  return {.id = "getClaim",
          .path = "/api/claims/{id}",
          .summary = "One figure with its passage and source",
          .description = "Versions of an article share the claims of sentences that they share: "
                         "`article` tells of which.",
          .parameters = {{.name = "id", .about = "of the claim", .required = true, .in_path = true},
                         {.name = "article", .about = "the article that it is cited from"}},
          .schema = "Claim",
          .answer = one_claim};
}

}  // namespace attest::server
