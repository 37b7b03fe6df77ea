// A tool, a resource and a prompt of the Model Context Protocol, as the protocol sees them.
// For the .cpp files of server/mcp/ only.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "server/mcp/rpc.h"

namespace attest::server {

// What the caller can mend: it is told in the result of the tool, for a model to read.
struct ToolError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Becomes true when nobody waits any more; nullptr: somebody always does.
using GivenUp = std::shared_ptr<const std::atomic<bool>>;

enum class ToolResult {
  Structured,  // structuredContent, and the same as text
  TextOnly,    // for clients that read nothing else
};

struct Tool {
  std::string name;
  std::string title;
  std::string description;
  Json input;   // JSON Schema 2020-12, an object
  Json output;  // the same; null for ToolResult::TextOnly
  ToolResult result = ToolResult::Structured;
  // Called with an object.  Throws ToolError where it is not as `input` says, or nothing can be
  // answered, and attest::Error where the index cannot be read.
  std::function<Json(const Json& arguments, const GivenUp& given_up)> call;
};

// What is held, for clients that read rather than ask.
class Resources {
 public:
  virtual ~Resources() = default;

  struct Page {
    std::vector<Json> items;
    std::string next;  // cursor of the next page; empty: none
  };
  // In order of the index.  Throws RpcError for a cursor that is none of ours.
  [[nodiscard]] virtual Page list(const std::string& cursor) const = 0;
  [[nodiscard]] virtual std::vector<Json> templates() const = 0;

  struct Content {
    std::string type;  // media type
    std::string text;
  };
  // nullopt where nothing has that address.
  [[nodiscard]] virtual std::optional<Content> read(const std::string& uri) const = 0;
};

}  // namespace attest::server
