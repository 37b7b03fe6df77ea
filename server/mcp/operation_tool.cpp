#include "server/mcp/operation_tool.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "server/api/operations.h"

namespace attest::server {

namespace {

Json number_of(const std::string& digits) {
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

Json schema_of(const Parameter& parameter) {
  Json schema;
  switch (parameter.type) {
    case ParameterType::Text:
      schema["type"] = "string";
      schema["maxLength"] = parameter.most == 0 ? kMostCharacters : parameter.most;
      break;
    case ParameterType::Count:
      schema["type"] = "integer";
      schema["minimum"] = parameter.least;
      schema["maximum"] = parameter.most;
      break;
    case ParameterType::Flag: schema["type"] = "boolean"; break;
    case ParameterType::Day:
      schema["type"] = "string";
      schema["format"] = "date";
      break;
    case ParameterType::Choice:
      schema["type"] = "string";
      schema["enum"] = parameter.choices;
      break;
  }
  schema["description"] = parameter.about;
  const std::string& fallback = parameter.fallback;
  if (fallback.empty() || parameter.type == ParameterType::Day) return schema;
  if (parameter.type == ParameterType::Count)
    schema["default"] = number_of(fallback);
  else if (parameter.type == ParameterType::Flag)
    schema["default"] = fallback == "true";
  else
    schema["default"] = fallback;
  return schema;
}

// Models give numbers as numbers or as text: both are meant.
std::string value_of(const std::string& name, const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean() || value.is_number_integer()) return value.dump();
  throw ToolError("parameter '" + name + "': a text, a whole number, true or false");
}

const Parameter* path_parameter(const Operation& operation, const std::string& name) {
  for (const Parameter& parameter : operation.parameters)
    if (parameter.in_path && parameter.name == name) return &parameter;
  return nullptr;
}

// "/api/claims/{id}" → api, claims, the id.
std::vector<std::string> segments_of(const Operation& operation, const Json& arguments) {
  std::vector<std::string> segments;
  for (std::size_t at = 1; at <= operation.path.size();) {
    const std::size_t end = std::min(operation.path.find('/', at), operation.path.size());
    std::string segment = operation.path.substr(at, end - at);
    if (segment.starts_with('{')) {
      const std::string name = segment.substr(1, segment.size() - 2);
      if (!arguments.contains(name)) throw ToolError("parameter '" + name + "': is missing");
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
    properties[parameter.name] = schema_of(parameter);
    if (parameter.required || parameter.in_path) required.push_back(parameter.name);
  }
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

Json ask(const Router& router, const Operation& operation, const Json& arguments) {
  Request request;
  request.method = operation.method;
  request.path = operation.path;
  request.segments = segments_of(operation, arguments);
  for (const auto& [name, value] : arguments.items())
    if (path_parameter(operation, name) == nullptr)
      request.query.emplace_back(name, value_of(name, value));
  const Response response = router.answer(request);
  Json answer = Json::parse(response.body, nullptr, false);
  if (response.status == 200 && !answer.is_discarded()) return answer;
  const std::string detail = text_member(answer, "detail");
  throw ToolError(detail.empty() ? "status " + std::to_string(response.status) : detail);
}

}  // namespace attest::server
