#include "server/mcp/arguments.h"

#include <cstdint>
#include <string>

#include "server/mcp/tool.h"
#include "text/code_points.h"

namespace attest::server {

namespace {

std::string names_of(const Json& properties) {
  std::string names;
  for (const auto& [name, schema] : properties.items()) {
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names.empty() ? "none" : names;
}

bool is_of(const Json& value, const std::string& type) {
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  if (type == "boolean") return value.is_boolean();
  return false;
}

void check_number(const std::string& name, const Json& value, const Json& schema) {
  const Json& least = member(schema, "minimum");
  const Json& most = member(schema, "maximum");
  const bool below = !least.is_null() && value < least;
  const bool above = !most.is_null() && value > most;
  if (below || above)
    throw ToolError(name + ": " + value.dump() + " is outside " +
                    (least.is_null() ? std::string() : least.dump()) + " to " +
                    (most.is_null() ? std::string() : most.dump()));
}

void check_text(const std::string& name, const std::string& value, const Json& schema) {
  const std::size_t length = count_code_points(value);
  const Json& least = member(schema, "minLength");
  const Json& most = member(schema, "maxLength");
  if (!least.is_null() && length < least.get<std::size_t>())
    throw ToolError(name + ": must not be empty");
  if (!most.is_null() && length > most.get<std::size_t>())
    throw ToolError(name + ": " + std::to_string(length) + " characters; at most " + most.dump() +
                    " are taken, so ask in parts");
  const Json& allowed = member(schema, "enum");
  if (allowed.is_null()) return;
  for (const Json& one : allowed)
    if (one == value) return;
  throw ToolError(name + ": \"" + value + "\" is not one of " + allowed.dump());
}

void check(const std::string& name, const Json& value, const Json& schema) {
  const std::string type = text_member(schema, "type");
  if (!is_of(value, type)) throw ToolError(name + ": must be of type " + type);
  if (type == "integer") check_number(name, value, schema);
  if (type == "string") check_text(name, value.get<std::string>(), schema);
}

}  // namespace

void complete_arguments(Json& arguments, const Json& schema) {
  const Json& properties = member(schema, "properties");
  for (const auto& [name, value] : arguments.items()) {
    const Json& property = member(properties, name);
    if (property.is_null())
      throw ToolError("\"" + name + "\" is no argument of this tool; it takes " +
                      names_of(properties));
    check(name, value, property);
  }
  for (const Json& name : member(schema, "required"))
    if (!arguments.contains(name.get<std::string>()))
      throw ToolError(name.get<std::string>() + ": is missing");
  for (const auto& [name, property] : properties.items())
    if (!arguments.contains(name) && property.contains("default"))
      arguments[name] = property["default"];
}

}  // namespace attest::server
