#include "server/mcp/index_tools.h"

#include <array>
#include <string_view>

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
    Offered{"search_claims", "Find where a figure or a statement is said", "search"},
};

Tool tool_of(const Offered& offered, const Router& router) {
  const Operation& operation = operation_of(offered.operation);
  Tool tool;
  tool.name = offered.name;
  tool.title = offered.title;
  tool.description = operation.summary + ". " + operation.description;
  tool.input = input_schema(operation);
  tool.output = {{"type", "object"}};
  tool.call = [&router, &operation](const Json& arguments) {
    return ask(router, operation, arguments);
  };
  return tool;
}

}  // namespace

std::vector<Tool> index_tools(const Router& router) {
  std::vector<Tool> tools;
  for (const Offered& offered : kOffered) tools.push_back(tool_of(offered, router));
  return tools;
}

}  // namespace attest::server
