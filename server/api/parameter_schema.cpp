#include "server/api/parameter_schema.h"

#include <string>

namespace attest::server {

namespace {

using Json = nlohmann::ordered_json;

Json value_of(const Parameter& parameter) {
  switch (parameter.type) {
    case ParameterType::Count: return std::stoull(parameter.fallback);
    case ParameterType::Flag: return parameter.fallback == "true";
    default: return parameter.fallback;
  }
}

}  // namespace

Json parameter_schema(const Parameter& parameter) {
  Json schema;
  switch (parameter.type) {
    case ParameterType::Text:
      schema = {{"type", "string"},
                {"maxLength", parameter.most == 0 ? kMostCharacters : parameter.most}};
      break;
    case ParameterType::Count:
      schema = {{"type", "integer"}, {"minimum", parameter.least}, {"maximum", parameter.most}};
      break;
    case ParameterType::Flag: schema = {{"type", "boolean"}}; break;
    case ParameterType::Day: schema = {{"type", "string"}, {"format", "date"}}; break;
    case ParameterType::Choice:
      schema = {{"type", "string"}, {"enum", parameter.choices}};
      break;
  }
  const bool is_today = parameter.type == ParameterType::Day;
  if (!parameter.fallback.empty() && !is_today) schema["default"] = value_of(parameter);
  return schema;
}

}  // namespace attest::server
