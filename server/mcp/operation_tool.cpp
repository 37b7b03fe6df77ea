#include "server/mcp/operation_tool.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <utility>

#include "server/api/operations.h"
#include "server/api/parameter_schema.h"
#include "server/api/schemas.h"

namespace attest::server {

namespace {

constexpr std::string_view kComponents = "#/components/schemas/";

std::string name_for_models(const std::string& parameter) {
  return parameter == "q" ? "query" : parameter;
}

std::string name_in_address(const std::string& argument) {
  return argument == "query" ? "q" : argument;
}

// Makes references of the API's description those of a schema of its own, and adds the names
// that it comes upon to `named`.
void localise(Json& schema, std::set<std::string>& named) {
  if (schema.is_array()) {
    for (Json& one : schema) localise(one, named);
  } else if (schema.is_object()) {
    for (auto& [key, value] : schema.items()) {
      if (key != "$ref") {
        localise(value, named);
        continue;
      }
      const std::string name = value.get<std::string>().substr(kComponents.size());
      named.insert(name);
      value = "#/$defs/" + name;
    }
  }
}

// Models give numbers as numbers or as text: both are meant.
std::string value_of(const std::string& name, const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean() || value.is_number_integer()) return value.dump();
  // 10.0 is an integer of JSON Schema, too.
  if (value.is_number_float() && std::trunc(value.get<double>()) == value.get<double>() &&
      std::abs(value.get<double>()) < 1e15)
    return std::to_string(static_cast<std::int64_t>(value.get<double>()));
  throw ToolError("parameter '" + name + "': a text, a whole number, true or false");
}

bool is_in_path(const Operation& operation, const std::string& name) {
  return std::any_of(operation.parameters.begin(), operation.parameters.end(),
                     [&](const Parameter& one) { return one.in_path && one.name == name; });
}

void check_required(const Operation& operation, const Json& arguments) {
  for (const Parameter& parameter : operation.parameters) {
    const std::string name = name_for_models(parameter.name);
    const Json& value = member(arguments, name);
    if (parameter.required && (value.is_null() || value == ""))
      throw ToolError("parameter '" + name + "': is missing");
  }
}

// What is told of a parameter of the address, told of the argument.
std::string told_to_models(std::string detail) {
  constexpr std::string_view kAddress = "parameter 'q'";
  if (detail.starts_with(kAddress)) detail.replace(0, kAddress.size(), "parameter 'query'");
  return detail;
}

// "/api/claims/{id}" → api, claims, the id.
std::vector<std::string> segments_of(const Operation& operation, const Json& arguments) {
  std::vector<std::string> segments;
  for (std::size_t at = 1; at <= operation.path.size();) {
    const std::size_t end = std::min(operation.path.find('/', at), operation.path.size());
    std::string segment = operation.path.substr(at, end - at);
    if (segment.starts_with('{')) {
      const std::string name = segment.substr(1, segment.size() - 2);
      segment = value_of(name, arguments[name]);
    }
    segments.push_back(std::move(segment));
    at = end + 1;
  }
  return segments;
}

}  // namespace

const Operation& operation_of(std::string_view id) {
  const std::vector<Operation>& all = operations();
  return *std::find_if(all.begin(), all.end(),
                       [&](const Operation& operation) { return operation.id == id; });
}

Json input_schema(const Operation& operation) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const Parameter& parameter : operation.parameters) {
    const std::string name = name_for_models(parameter.name);
    properties[name] = parameter_schema(parameter);
    properties[name]["description"] = parameter.about;
    if (parameter.required) required.push_back(name);
  }
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

Json output_schema(const Operation& operation) {
  Json all = Json::parse(schemas());
  Json schema = all[operation.schema];
  std::set<std::string> named;
  localise(schema, named);
  Json definitions = Json::object();
  while (definitions.size() < named.size())
    for (const std::string& name : std::set<std::string>(named)) {
      if (definitions.contains(name)) continue;
      localise(all[name], named);
      definitions[name] = all[name];
    }
  if (!definitions.empty()) schema["$defs"] = std::move(definitions);
  return schema;
}

Json ask(const Router& router, const Operation& operation, const Json& arguments,
         const GivenUp& given_up) {
  check_required(operation, arguments);
  Request request;
  request.method = operation.method;
  request.path = operation.path;
  request.given_up = given_up;
  request.segments = segments_of(operation, arguments);
  for (const auto& [name, value] : arguments.items())
    if (!is_in_path(operation, name))
      request.query.emplace_back(name_in_address(name), value_of(name, value));
  const Response response = router.answer(request);
  Json answer = Json::parse(response.body, nullptr, false);
  if (response.status == 200 && !answer.is_discarded()) return answer;
  const std::string detail = text_member(answer, "detail");
  throw ToolError(detail.empty() ? "status " + std::to_string(response.status)
                                 : told_to_models(detail));
}

}  // namespace attest::server
