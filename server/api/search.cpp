// GET /api/search: where is this said?
#include "search/answer_value.h"
#include "server/api/operations.h"
#include "server/api/paging.h"

namespace attest::server {

namespace {

constexpr std::uint64_t kMostArticles = 100;
constexpr std::uint64_t kMostPassages = 20;

Response search(const Call& call) {
  SearchRequest request;
  request.query = call.arguments.text("q");
  request.limit = call.arguments.count("limit");
  request.offset = call.arguments.count("offset");
  request.passages_per_article = call.arguments.count("passages");
  const Answer answer = call.index.searcher().search(request);
  nlohmann::ordered_json value = answer_value(answer);
  if (call.arguments.flag("facets"))
    value["facets"] = facets_value(call.index.searcher().facets(request.query));
  add_page(value, call, request.offset + request.limit < answer.total);
  return json_response(value);
}

}  // namespace

Operation search_operation() {
  return {.id = "search",
          .path = "/api/search",
          .summary = "Find where something is said, by words and by figures",
          .description =
              "Articles, best first, each with the sentences that answer and their claims. A "
              "query is never refused: what cannot be an operator is text.",
          .parameters = {{.name = "q",
                          .about = "words, figures and operators of the query language",
                          .required = true},
                         limit_parameter(kMostArticles, "articles"), offset_parameter("articles"),
                         {.name = "passages",
                          .about = "how many sentences an article shows at most",
                          .type = ParameterType::Count,
                          .fallback = "3",
                          .most = kMostPassages,
                          .least = 1},
                         {.name = "facets",
                          .about = "count what the query can be narrowed down by, too",
                          .type = ParameterType::Flag,
                          .fallback = "false"}},
          .schema = "SearchAnswer",
          .answer = search};
}

}  // namespace attest::server
