#include "server/mcp/index_tools.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "server/mcp/index_resources.h"
#include "server/mcp/operation_tool.h"

namespace attest::server {

namespace {

// A tool that is an operation under the name by which models look for it.
struct Offered {
  std::string_view name;
  std::string_view title;
  std::string_view operation;
};

constexpr std::array kOffered = {
    Offered{"search_claims", "Find where something is said", "search"},
    Offered{"get_claim", "Read a claim", "getClaim"},
    Offered{"check_statement", "Check the figures of a statement", "checkStatement"},
    Offered{"find_conflicts", "Find who contradicts whom", "listConflicts"},
    Offered{"series", "Follow a measure over time", "getSeries"},
    Offered{"get_passage", "Quote a source", "getPassage"},
};

Tool tool_of(const Offered& offered, const Router& router) {
  const Operation& operation = operation_of(offered.operation);
  Tool tool;
  tool.name = offered.name;
  tool.title = offered.title;
  tool.description = operation.summary + ". " + operation.description;
  tool.input = input_schema(operation);
  tool.output = output_schema(operation);
  tool.call = [&router, &operation](const Json& arguments, const GivenUp& given_up) {
    return ask(router, operation, arguments, given_up);
  };
  return tool;
}

Tool text_tool(std::string name, std::string title, std::string description,
               const std::string& argument, const std::string& about) {
  Tool tool;
  tool.name = std::move(name);
  tool.title = std::move(title);
  tool.description = std::move(description);
  tool.input = {{"type", "object"},
                {"properties", {{argument, {{"type", "string"}, {"description", about}}}}},
                {"required", Json::array({argument})},
                {"additionalProperties", false}};
  tool.result = ToolResult::TextOnly;
  return tool;
}

// Where a text has no address of its own, the one by which it can be read here.
Json address_of(const Json& article, const std::string& key) {
  const Json& url = member(article, "url");
  return url.is_string() ? url : Json(source_uri(key));
}

// The pair that assistants without structured results know: exactly these members.
Tool search_tool(const Router& router) {
  Tool tool = text_tool("search", "Search", "Find articles by words and by figures.", "query",
                        "words, figures and operators of the query language");
  tool.call = [&router](const Json& arguments, const GivenUp& given_up) {
    const Json answer = ask(router, operation_of("search"), arguments, given_up);
    Json results = Json::array();
    for (const Json& one : answer["results"]) {
      const std::string key = text_member(one, "key");
      const Json& title = one["title"];
      results.push_back({{"id", key},
                         {"title", title.is_string() ? title : Json(key)},
                         {"url", address_of(one, key)}});
    }
    return Json{{"results", std::move(results)}};
  };
  return tool;
}

Tool fetch_tool(const Router& router) {
  Tool tool = text_tool("fetch", "Read an article", "The whole text of an article.", "id",
                        "an id that search has given");
  tool.call = [&router](const Json& arguments, const GivenUp& given_up) {
    const Json article = ask(router, operation_of("getArticle"), arguments, given_up);
    const std::string key = text_member(article, "key");
    Json metadata = Json::object();
    for (const char* name : {"publisher", "published", "lang", "path", "content_hash"})
      if (article[name].is_string()) metadata[name] = article[name];
    const Json& title = article["title"];
    return Json{{"id", key},
                {"title", title.is_string() ? title : Json(key)},
                {"text", article["text"]},
                {"url", address_of(article, key)},
                {"metadata", std::move(metadata)}};
  };
  return tool;
}

}  // namespace

bool is_heavy_tool(std::string_view name) {
  return std::any_of(kOffered.begin(), kOffered.end(), [&](const Offered& offered) {
    return offered.name == name && operation_of(offered.operation).cost == Cost::Heavy;
  });
}

std::vector<Tool> index_tools(const Router& router) {
  std::vector<Tool> tools;
  for (const Offered& offered : kOffered) tools.push_back(tool_of(offered, router));
  tools.push_back(search_tool(router));
  tools.push_back(fetch_tool(router));
  return tools;
}

}  // namespace attest::server
