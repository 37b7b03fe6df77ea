#include "server/mcp/protocol.h"

#include <algorithm>
#include <utility>

#include "search/claim_json.h"
#include "server/mcp/headers.h"
#include "text/error.h"

namespace attest::server {

namespace {

constexpr std::string_view kVersionKey = "io.modelcontextprotocol/protocolVersion";
constexpr std::string_view kCapabilitiesKey = "io.modelcontextprotocol/clientCapabilities";
constexpr std::string_view kServerInfoKey = "io.modelcontextprotocol/serverInfo";

// Milliseconds for which a client may keep a list: tools change with the program, what is
// held with the index.
constexpr int kToolsLast = 3'600'000;
constexpr int kContentLasts = 5'000;

constexpr std::string_view kInstructions =
    "A knowledge base of figures and where they were said, in English, Russian and Korean. "
    "Every answer holds the passage of its source, word for word, with outlet, date and address: "
    "cite these, and quote nothing else. search_claims finds where a figure or a statement is "
    "said; check_statement tells whether figures are right; find_conflicts shows who contradicts "
    "whom; series gives a measure year by year. Figures of one origin are one voice: what counts "
    "is how many origins agree, not how many mentions.";

bool is_legacy_version(std::string_view version) {
  return version == kLegacyVersion || version == "2025-06-18";
}

Json supported_versions() {
  return Json::array({kModernVersion, kLegacyVersion});
}

const Json& version_in(const Json& params) {
  return member(member(params, "_meta"), kVersionKey);
}

void keep_for(Json& result, int milliseconds, std::string_view scope) {
  result["ttlMs"] = milliseconds;
  result["cacheScope"] = scope;
}

// The required members of `_meta` (2026-07-28, "Per-request protocol fields").
std::string checked_version(const Json& params) {
  const Json& version = version_in(params);
  if (!version.is_string())
    throw RpcError{kInvalidParams, "_meta lacks " + std::string(kVersionKey), 400};
  if (!member(member(params, "_meta"), kCapabilitiesKey).is_object())
    throw RpcError{kInvalidParams, "_meta lacks " + std::string(kCapabilitiesKey), 400};
  return version.get<std::string>();
}

void check_supported(const std::string& version) {
  if (version == kModernVersion) return;
  throw RpcError{kUnsupportedVersion, "Unsupported protocol version", 400,
                 {{"supported", supported_versions()}, {"requested", version}}};
}

RpcError unknown_method(const std::string& method) {
  return RpcError{kMethodNotFound, "Method not found: " + method, 404};
}

Json text_content(std::string text) {
  return Json::array({{{"type", "text"}, {"text", std::move(text)}}});
}

Json failed_call(const std::string& advice) {
  return {{"content", text_content(advice)}, {"isError", true}};
}

Json described(const Tool& tool) {
  Json json = {{"name", tool.name},
               {"title", tool.title},
               {"description", tool.description},
               {"inputSchema", tool.input}};
  if (!tool.output.is_null()) json["outputSchema"] = tool.output;
  json["annotations"] = {{"title", tool.title},
                         {"readOnlyHint", true},
                         {"destructiveHint", false},
                         {"idempotentHint", true},
                         {"openWorldHint", false}};
  return json;
}

}  // namespace

McpProtocol::McpProtocol(std::vector<Tool> tools, const Resources& resources,
                         std::string program_version)
    : tools_(std::move(tools)),
      resources_(resources),
      program_version_(std::move(program_version)) {}

McpReply McpProtocol::answer(std::string_view message, Pipe pipe) const {
  return reply(message, nullptr, pipe);
}

McpReply McpProtocol::answer(std::string_view message, const McpHeaders& headers) const {
  return reply(message, &headers, Pipe::Undecided);
}

McpReply McpProtocol::reply(std::string_view text, const McpHeaders* headers, Pipe pipe) const {
  Json id = nullptr;
  try {
    const RpcMessage message = parse_message(text, id);
    if (message.is_notification()) return {"", 202};
    const Era era = era_of(message, headers, pipe);
    if (era == Era::Modern) {
      const std::string version = checked_version(message.params);
      if (headers != nullptr) check_headers(message, version, *headers);
      check_supported(version);
    }
    const bool opens_legacy = era == Era::Legacy && message.method == "initialize";
    const GivenUp given_up = headers == nullptr ? nullptr : headers->given_up;
    return {dumped(result_message(id, result_of(message, era, given_up))), 200, opens_legacy};
  } catch (const RpcError& error) {
    return {dumped(error_message(id, error)), error.status};
  } catch (const std::exception& error) {
    return {dumped(error_message(id, {kInternalError, error.what(), 500})), 500};
  }
}

// A request without a version of its own is modern too, and wrong, unless something says
// that it is legacy.
McpProtocol::Era McpProtocol::era_of(const RpcMessage& message, const McpHeaders* headers,
                                     Pipe pipe) {
  if (!version_in(message.params).is_null()) return Era::Modern;
  if (message.method == "initialize" || message.method == "ping") return Era::Legacy;
  if (headers != nullptr)
    return headers->version && is_legacy_version(*headers->version) ? Era::Legacy : Era::Modern;
  return pipe == Pipe::Legacy ? Era::Legacy : Era::Modern;
}

Json McpProtocol::result_of(const RpcMessage& message, Era era, const GivenUp& given_up) const {
  if (era == Era::Legacy) return legacy(message, given_up);
  Json result = {{"resultType", "complete"}};
  result.update(modern(message, given_up));
  result["_meta"][std::string(kServerInfoKey)] = server_info();
  return result;
}

Json McpProtocol::modern(const RpcMessage& message, const GivenUp& given_up) const {
  const std::string& method = message.method;
  Json result;
  if (method == "tools/call") return call_tool(message.params, given_up);
  if (method == "prompts/get") return get_prompt(message.params);
  if (method == "resources/read") {
    result = read_resource(message.params, Era::Modern);
    keep_for(result, kContentLasts, "private");
  } else if (method == "resources/list") {
    result = list_resources(message.params);
    keep_for(result, kContentLasts, "private");
  } else if (method == "server/discover") {
    result = discover();
    keep_for(result, kToolsLast, "public");
  } else if (method == "tools/list") {
    result = list_tools();
    keep_for(result, kToolsLast, "public");
  } else if (method == "resources/templates/list") {
    result = list_templates();
    keep_for(result, kToolsLast, "public");
  } else if (method == "prompts/list") {
    result = list_prompts();
    keep_for(result, kToolsLast, "public");
  } else {
    throw unknown_method(method);
  }
  return result;
}

Json McpProtocol::legacy(const RpcMessage& message, const GivenUp& given_up) const {
  const std::string& method = message.method;
  if (method == "initialize") return initialize(message.params);
  if (method == "ping") return Json::object();
  if (method == "tools/list") return list_tools();
  if (method == "tools/call") return call_tool(message.params, given_up);
  if (method == "prompts/list") return list_prompts();
  if (method == "prompts/get") return get_prompt(message.params);
  if (method == "resources/list") return list_resources(message.params);
  if (method == "resources/templates/list") return list_templates();
  if (method == "resources/read") return read_resource(message.params, Era::Legacy);
  throw unknown_method(method);
}

Json McpProtocol::discover() const {
  return {{"supportedVersions", supported_versions()},
          {"capabilities", capabilities()},
          {"instructions", kInstructions}};
}

Json McpProtocol::initialize(const Json& params) const {
  const std::string asked = text_member(params, "protocolVersion");
  if (asked.empty()) throw RpcError{kInvalidParams, "protocolVersion is missing", 400};
  return {{"protocolVersion", is_legacy_version(asked) ? asked : std::string(kLegacyVersion)},
          {"capabilities", capabilities()},
          {"serverInfo", server_info()},
          {"instructions", kInstructions}};
}

Json McpProtocol::capabilities() const {
  return {{"tools", Json::object()}, {"resources", Json::object()}, {"prompts", Json::object()}};
}

Json McpProtocol::server_info() const {
  return {{"name", "attest"}, {"title", "attest"}, {"version", program_version_}};
}

Json McpProtocol::list_tools() const {
  Json tools = Json::array();
  for (const Tool& tool : tools_) tools.push_back(described(tool));
  return {{"tools", std::move(tools)}};
}

Json McpProtocol::call_tool(const Json& params, const GivenUp& given_up) const {
  const std::string name = text_member(params, "name");
  const auto tool = std::find_if(tools_.begin(), tools_.end(),
                                 [&](const Tool& one) { return one.name == name; });
  if (tool == tools_.end()) throw RpcError{kInvalidParams, "Unknown tool: " + name};
  const Json arguments = params.contains("arguments") ? params["arguments"] : Json::object();
  if (!arguments.is_object()) throw RpcError{kInvalidParams, "arguments is an object", 400};
  try {
    Json found = tool->call(arguments, given_up);
    Json result = {{"content", text_content(dumped(found))}};
    if (tool->result == ToolResult::Structured) result["structuredContent"] = std::move(found);
    result["isError"] = false;
    return result;
  } catch (const ToolError& error) {
    return failed_call(error.what());
  } catch (const Error& error) {
    return failed_call(error.what());
  }
}

Json McpProtocol::list_resources(const Json& params) const {
  Resources::Page page = resources_.list(text_member(params, "cursor"));
  Json result = {{"resources", std::move(page.items)}};
  if (!page.next.empty()) result["nextCursor"] = page.next;
  return result;
}

Json McpProtocol::list_templates() const {
  return {{"resourceTemplates", resources_.templates()}};
}

Json McpProtocol::read_resource(const Json& params, Era era) const {
  const std::string uri = text_member(params, "uri");
  const std::optional<Resources::Content> content = resources_.read(uri);
  if (!content)
    throw RpcError{era == Era::Modern ? kInvalidParams : kResourceNotFound,
                   "Resource not found: " + uri, 200, {{"uri", uri}}};
  return {{"contents", Json::array({{{"uri", uri},
                                     {"mimeType", content->type},
                                     {"text", content->text}}})}};
}

}  // namespace attest::server
