// GET /api/conflicts, /api/series and /api/audit: figures against one another.
#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "claims/arithmetic.h"
#include "search/arithmetic_render.h"
#include "search/conflicts/conflicts_json.h"
#include "search/conflicts/group_ranking.h"
#include "search/conflicts/series_render.h"
#include "server/api/operations.h"
#include "server/api/paging.h"
#include "server/api/resolve.h"
#include "server/http/problem.h"
#include "text/error.h"

namespace attest::server {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kMostGroups = 100;
constexpr std::uint64_t kMostChecks = 200;

Json crowds_value(const std::vector<Crowd>& crowds) {
  Json all = Json::array();
  for (const Crowd& crowd : crowds)
    all.push_back(Json{{"key", crowd.key}, {"filed", crowd.filed}, {"compared", crowd.compared}});
  return all;
}

ConflictRequest conflicts_asked(const Call& call) {
  ConflictRequest request;
  request.query = call.arguments.text("q");
  const std::string& since = call.arguments.text("since");
  if (since.empty()) return request;
  std::uint32_t number = 0;
  const char* const end = since.data() + since.size();
  const auto read = std::from_chars(since.data() + 1, end, number);
  if (since[0] == 'r' && read.ec == std::errc() && read.ptr == end)
    request.since_revision = number;
  else
    request.since = parse_date(since);
  if (!request.since && !request.since_revision)
    throw Error(ErrorCode::Usage,
                "parameter 'since': a day such as 2015-01-31, or a revision of the index such as "
                "r12");
  return request;
}

Response conflicts(const Call& call) {
  const ConflictRequest request = conflicts_asked(call);
  const auto ranking =
      call.index.ranking(request, [&] { stop_if_given_up(call.request); });
  const std::size_t offset = call.arguments.count("offset");
  const std::size_t limit = call.arguments.count("limit");
  std::vector<std::string> groups;
  for (const ConflictGroup& group :
       call.index.conflicts().groups(request, ranking->page(offset, limit)))
    groups.push_back(conflicts_json(group));
  Json more{{"total", ranking->size()}, {"not_compared", crowds_value(ranking->crowds())}};
  add_page(more, call, offset + limit < ranking->size(), kToTheEnd);
  return list_response({{"query", request.query}}, "groups", groups, more);
}

Response series(const Call& call) {
  const std::string& query = call.arguments.text("q");
  const Series found = call.index.series().read(query, call.arguments.text("unit"));
  return joined_response(series_json(query, found, JsonLayout::OneLine), {{"cut", found.cut}});
}

class Audit {
 public:
  explicit Audit(const Call& call)
      : call_(call),
        kinds_(concept_kinds(call.index.thesaurus())),
        offset_(call.arguments.count("offset")),
        end_(offset_ + call.arguments.count("limit")) {}

  // False when the page is full and something is left over for the next.
  bool add(const std::string& key) {
    const auto whole = call_.index.store().whole_article(key);
    if (!whole) return true;
    const Article& article = whole->record.article;
    for (const ArithmeticCheck& check : check_arithmetic(whole->claims, kinds_)) {
      if (at_ == end_) return false;
      if (at_++ >= offset_)
        checks_.push_back(arithmetic_json(check, whole->claims, article, article.text));
    }
    return true;
  }

  Response response(bool is_more) const {
    Json more = Json::object();
    add_page(more, call_, is_more);
    return list_response(Json::object(), "checks", checks_, more);
  }

 private:
  const Call& call_;
  ConceptKinds kinds_;
  std::size_t offset_;
  std::size_t end_;
  std::size_t at_ = 0;
  std::vector<std::string> checks_;
};

Response audit(const Call& call) {
  const StoreReader& store = call.index.store();
  Audit audit(call);
  const std::vector<std::string> keys =
      call.arguments.has("article")
          ? std::vector<std::string>{article_key(store, call.arguments.text("article"))}
          : store.article_keys();
  const bool all = std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
    stop_if_given_up(call.request);
    return audit.add(key);
  });
  return audit.response(!all);
}

}  // namespace

Operation conflicts_operation() {
  return {.id = "listConflicts",
          .path = "/api/conflicts",
          .summary = "Which figures contradict or confirm one another",
          .description =
              "Groups of figures of one measure and period, contradictions first. Of a measure "
              "with thousands of figures the newest that differ are compared; `not_compared` "
              "names it.",
          .parameters = {{.name = "q", .about = "only groups with a figure that this query finds"},
                         {.name = "since",
                          .about = "only what came later: a day, or a revision such as r12"},
                         limit_parameter(kMostGroups, "groups"),
                         offset_parameter("groups", kToTheEnd)},
          .schema = "ConflictList",
          .cost = Cost::Heavy,
          .answer = conflicts};
}

Operation series_operation() {
  return {.id = "getSeries",
          .path = "/api/series",
          .summary = "One measure over time, source by source",
          .description = "Levels of what the words name, by period; no rows where they name no "
                         "concept of a thesaurus.",
          .parameters = {{.name = "q",
                          .about = "what is counted, in any language",
                          .required = true},
                         {.name = "unit", .about = "by default the unit of the most figures"}},
          .schema = "Series",
          .cost = Cost::Heavy,
          .answer = series};
}

Operation audit_operation() {
  return {.id = "listArithmetic",
          .path = "/api/audit",
          .summary = "Whether the figures within articles add up",
          .description = "Sums, shares, growth, differences and ratios that a text ties together.",
          .parameters = {{.name = "article", .about = "only this article"},
                         limit_parameter(kMostChecks, "checks"), offset_parameter("checks")},
          .schema = "ArithmeticList",
          .cost = Cost::Heavy,
          .answer = audit};
}

}  // namespace attest::server
