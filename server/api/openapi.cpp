#include "server/api/openapi.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "search/export/formats.h"
#include "server/api/operations.h"
#include "server/api/parameter_schema.h"
#include "server/api/schemas.h"
#include "server/http/problem.h"

namespace attest::server {

namespace {

using Json = nlohmann::ordered_json;

Json reference(const std::string& kind, const std::string& name) {
  return Json{{"$ref", "#/components/" + kind + "/" + name}};
}

Json parameter_value(const Parameter& parameter) {
  return Json{{"name", parameter.name},
              {"in", parameter.in_path ? "path" : "query"},
              {"required", parameter.required},
              {"description", parameter.about + (parameter.fallback == "today"
                                                     ? ", by default today (UTC)"
                                                     : std::string())},
              {"schema", parameter_schema(parameter)}};
}

Json answer_content(const Operation& operation) {
  Json content = Json::object();
  if (!operation.schema.empty()) {
    content["application/json"] = Json{{"schema", reference("schemas", operation.schema)}};
    return content;
  }
  for (const ExportFormat& format : export_formats())
    content[std::string(format.media_type)] = Json::object();
  return content;
}

bool names_a_thing(const Operation& operation) {
  return std::any_of(
      operation.parameters.begin(), operation.parameters.end(),
      [](const Parameter& one) { return one.in_path || one.name == "article"; });
}

Json responses_of(const Operation& operation) {
  Json responses{{"200", Json{{"description", "the answer"},
                              {"headers", Json{{"ETag", reference("headers", "ETag")}}},
                              {"content", answer_content(operation)}}}};
  responses["304"] = Json{{"description", "the client has this answer (If-None-Match)"}};
  for (const char* status : {"400", "403"}) responses[status] = reference("responses", status);
  if (names_a_thing(operation)) responses["404"] = reference("responses", "404");
  if (!operation.body.empty() || operation.schema.empty())
    responses["413"] = reference("responses", "413");
  for (const char* status : {"500", "503"}) responses[status] = reference("responses", status);
  return responses;
}

Json operation_value(const Operation& operation) {
  Json parameters = Json::array();
  for (const Parameter& parameter : operation.parameters)
    parameters.push_back(parameter_value(parameter));
  Json value{{"operationId", operation.id},
             {"summary", operation.summary},
             {"description", operation.description}};
  if (!parameters.empty()) value["parameters"] = std::move(parameters);
  if (!operation.body.empty())
    value["requestBody"] =
        Json{{"required", true},
             {"content",
              Json{{"application/json", Json{{"schema", reference("schemas", operation.body)}}},
                   {"text/plain", Json{{"schema", Json{{"type", "string"}}}}}}}};
  value["responses"] = responses_of(operation);
  return value;
}

Json problem_response(const std::string& what) {
  return Json{{"description", what},
              {"content", Json{{"application/problem+json",
                                Json{{"schema", reference("schemas", "Problem")}}}}}};
}

Json components() {
  return Json{
      {"schemas", Json::parse(schemas())},
      {"headers",
       Json{{"ETag", Json{{"description", "names the answer; another one for each commit"},
                          {"schema", Json{{"type", "string"}}}}}}},
      {"responses",
       Json{{"400", problem_response("a parameter is missing, unknown or wrong")},
            {"403", problem_response("asked by a name or from a site that is not this server's")},
            {"404", problem_response("the index holds no such thing")},
            {"413", problem_response("the body, or the file that was asked for, is too long")},
            {"500", problem_response("the program is at fault")},
            {"503", problem_response("the index cannot be read, or too much is asked at once")}}}};
}

}  // namespace

std::string openapi_json(const std::string& version) {
  Json paths = Json::object();
  for (const Operation& operation : operations())
    paths[operation.path][operation.method == "GET" ? "get" : "post"] =
        operation_value(operation);
  const Json whole{
      {"openapi", "3.1.0"},
      {"info",
       Json{{"title", "attest"},
            {"version", version},
            {"summary", "Figures and where they were said"},
            {"description", "Numeric claims of articles in English, Russian and Korean: search, "
                            "checks, conflicts, series and exports. Read-only."},
            {"license",
             Json{{"name", "GPL-2.0-or-later"}, {"identifier", "GPL-2.0-or-later"}}}}},
      {"servers", Json::array({Json{{"url", "/"}, {"description", "this server"}}})},
      {"security", Json::array()},
      {"paths", std::move(paths)},
      {"components", components()}};
  return whole.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace attest::server
