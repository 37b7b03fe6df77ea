// GET /api/status and /api/suggest: what there is to be asked.
#include "server/api/operations.h"
#include "server/api/paging.h"

namespace attest::server {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kMostSuggestions = 20;

Response status(const Call& call) {
  const StoreReader::Counts counts = call.index.store().counts();
  const std::vector<IndexRun> runs = call.index.store().runs();
  return json_response(Json{{"version", call.version},
                            {"revision", runs.empty() ? 0 : runs.back().number},
                            {"articles", counts.articles},
                            {"passages", counts.passages},
                            {"claims", counts.claims}});
}

Response suggest(const Call& call) {
  const std::string& query = call.arguments.text("q");
  return json_response(
      Json{{"query", query},
           {"suggestions",
            call.index.searcher().completions(query, call.arguments.count("limit"))}});
}

}  // namespace

Operation status_operation() {
  return {.id = "getStatus",
          .path = "/api/status",
          .summary = "How much the index holds",
          .description = "`revision` counts the runs that changed it.",
          .schema = "Status",
          .answer = status};
}

Operation suggest_operation() {
  return {.id = "suggest",
          .path = "/api/suggest",
          .summary = "How a query that is being typed may go on",
          .description = "By the words of the index, most frequent first.",
          .parameters = {{.name = "q", .about = "what is typed so far", .most = 200},
                         {.name = "limit",
                          .about = "how many at most",
                          .type = ParameterType::Count,
                          .fallback = "8",
                          .most = kMostSuggestions,
                          .least = 1}},
          .schema = "Suggestions",
          .answer = suggest};
}

}  // namespace attest::server
