// The protocol alone: tools and resources here are made up.
#include "server/mcp/protocol.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "server/mcp/headers.h"
#include "server/mcp/stdio.h"
#include "text/error.h"

using namespace attest;
using namespace attest::server;

namespace {

class OnePage : public Resources {
 public:
  Page list(const std::string& cursor) const override {
    if (!cursor.empty()) throw RpcError{kInvalidParams, "no such page"};
    return {{{{"uri", "source://a.txt"}, {"name", "a.txt"}}}, "next"};
  }
  std::vector<Json> templates() const override {
    return {{{"uriTemplate", "source://{article}"}, {"name", "source"}}};
  }
  std::optional<Content> read(const std::string& uri) const override {
    if (uri != "source://a.txt") return std::nullopt;
    return Content{"text/plain", "Some text."};
  }
};

Tool echo() {
  Tool tool;
  tool.name = "echo";
  tool.title = "Echo";
  tool.description = "Says it again";
  tool.input = {{"type", "object"}, {"properties", {{"text", {{"type", "string"}}}}}};
  tool.output = {{"type", "object"}};
  tool.call = [](const Json& arguments, const GivenUp&) -> Json {
    if (!arguments.contains("text")) throw ToolError("text: is missing");
    if (arguments["text"] == "broke") throw Error(ErrorCode::Damaged, "the index is damaged");
    return {{"said", arguments}};
  };
  return tool;
}

Tool text_only() {
  Tool tool = echo();
  tool.name = "fetch";
  tool.output = nullptr;
  tool.result = ToolResult::TextOnly;
  return tool;
}

struct Server {
  OnePage resources;
  McpProtocol protocol{{echo(), text_only()}, resources, "1.2.3"};

  Json ask(const Json& message) {
    const McpReply reply = protocol.answer(message.dump(), pipe);
    if (reply.opens_legacy) pipe = Pipe::Legacy;
    status = reply.status;
    return reply.message.empty() ? Json() : Json::parse(reply.message);
  }
  Json ask(const Json& message, const McpHeaders& headers) {
    const McpReply reply = protocol.answer(message.dump(), headers);
    status = reply.status;
    return reply.message.empty() ? Json() : Json::parse(reply.message);
  }
  int status = 0;
  Pipe pipe = Pipe::Undecided;
};

Json meta(const std::string& version = "2026-07-28") {
  return {{"io.modelcontextprotocol/protocolVersion", version},
          {"io.modelcontextprotocol/clientCapabilities", Json::object()}};
}

Json request(const std::string& method, Json params = Json::object(),
             const std::string& version = "2026-07-28") {
  params["_meta"] = meta(version);
  return {{"jsonrpc", "2.0"}, {"id", 7}, {"method", method}, {"params", params}};
}

Json legacy_request(const std::string& method, Json params = Json::object()) {
  return {{"jsonrpc", "2.0"}, {"id", "a"}, {"method", method}, {"params", params}};
}

Json call(const Json& arguments, const std::string& tool = "echo") {
  return request("tools/call", {{"name", tool}, {"arguments", arguments}});
}

McpHeaders headers_of(const Json& message) {
  McpHeaders headers;
  headers.version = "2026-07-28";
  headers.method = message["method"].get<std::string>();
  return headers;
}

}  // namespace

TEST_CASE("a modern request is answered for itself") {
  Server server;
  const Json found = server.ask(request("server/discover"));
  CHECK(found["id"] == 7);
  const Json& result = found["result"];
  CHECK(result["resultType"] == "complete");
  CHECK(result["supportedVersions"] == Json::array({"2026-07-28", "2025-11-25"}));
  CHECK(result["capabilities"].contains("tools"));
  CHECK(result["ttlMs"] >= 0);
  CHECK(result["cacheScope"] == "public");
  CHECK(result["_meta"]["io.modelcontextprotocol/serverInfo"]["version"] == "1.2.3");
}

TEST_CASE("every list says how long it holds") {
  Server server;
  for (const char* method : {"tools/list", "prompts/list", "resources/list",
                             "resources/templates/list"}) {
    const Json result = server.ask(request(method))["result"];
    CHECK(result["resultType"] == "complete");
    CHECK(result["ttlMs"].is_number_integer());
    CHECK(result["cacheScope"].is_string());
  }
}

TEST_CASE("what a modern request must carry") {
  Server server;
  const Json bare = server.ask(legacy_request("server/discover"));
  CHECK(bare["error"]["code"] == kInvalidParams);
  CHECK(server.status == 400);
  Json without = request("tools/list");
  without["params"]["_meta"].erase("io.modelcontextprotocol/clientCapabilities");
  CHECK(server.ask(without)["error"]["code"] == kInvalidParams);
  const Json newer = server.ask(request("tools/list", Json::object(), "2031-01-01"));
  CHECK(newer["error"]["code"] == kUnsupportedVersion);
  CHECK(newer["error"]["data"]["requested"] == "2031-01-01");
  CHECK(newer["error"]["data"]["supported"][0] == "2026-07-28");
}

TEST_CASE("what is gone from the modern revision is unknown there") {
  Server server;
  for (const char* method : {"initialize", "ping", "logging/setLevel", "no/such"}) {
    const Json found = server.ask(request(method));
    CHECK(found["error"]["code"] == kMethodNotFound);
    CHECK(server.status == 404);
    CHECK(found["id"] == 7);
  }
}

TEST_CASE("a legacy pipe opens with initialize") {
  Server server;
  CHECK(server.ask(legacy_request("tools/list"))["error"]["code"] == kInvalidParams);
  CHECK(server.ask(legacy_request("ping"))["result"] == Json::object());
  const Json opened = server.ask(legacy_request("initialize", {{"protocolVersion", "2025-11-25"}}));
  CHECK(opened["result"]["protocolVersion"] == "2025-11-25");
  CHECK(opened["result"]["serverInfo"]["name"] == "attest");
  CHECK_FALSE(opened["result"].contains("resultType"));
  const Json tools = server.ask(legacy_request("tools/list"))["result"];
  CHECK(tools["tools"].size() == 2);
  CHECK_FALSE(tools.contains("ttlMs"));
  CHECK(server.ask(legacy_request("resources/read", {{"uri", "source://b"}}))["error"]["code"] ==
        kResourceNotFound);
}

TEST_CASE("a client of another revision is offered ours") {
  Server server;
  const auto version = [&](const char* asked) {
    return server.ask(legacy_request("initialize", {{"protocolVersion", asked}}))["result"]
                     ["protocolVersion"];
  };
  CHECK(version("2025-06-18") == "2025-06-18");
  CHECK(version("2024-11-05") == "2025-11-25");
}

TEST_CASE("over HTTP the header tells the era, whatever was asked before") {
  Server server;
  McpHeaders legacy;
  legacy.version = "2025-11-25";
  CHECK(server.ask(legacy_request("initialize", {{"protocolVersion", "2025-11-25"}}), {})
            .contains("result"));
  CHECK(server.ask(legacy_request("tools/list"), legacy).contains("result"));
  CHECK(server.ask(legacy_request("tools/list"), {})["error"]["code"] == kInvalidParams);
  CHECK(server.status == 400);
}

TEST_CASE("headers repeat the body") {
  Server server;
  Json message = call({{"text", "да"}});
  McpHeaders headers = headers_of(message);
  CHECK(server.ask(message, headers)["error"]["code"] == kHeaderMismatch);
  CHECK(server.status == 400);
  headers.name = "=?base64?ZWNobw==?=";
  CHECK(server.ask(message, headers).contains("result"));
  headers.name = "fetch";
  CHECK(server.ask(message, headers)["error"]["code"] == kHeaderMismatch);
  headers.name = "echo";
  headers.method = "tools/list";
  CHECK(server.ask(message, headers)["error"]["code"] == kHeaderMismatch);
  headers.method = "tools/call";
  headers.version = "2025-11-25";
  CHECK(server.ask(message, headers)["error"]["code"] == kHeaderMismatch);
}

TEST_CASE("header values in Base64") {
  CHECK(decoded_header("plain") == "plain");
  CHECK(decoded_header("=?base64?SGVsbG8sIOS4lueVjA==?=") == "Hello, 世界");
  CHECK(decoded_header("=?base64?IHBhZGRlZCA=?=") == " padded ");
  CHECK(decoded_header("=?base64?" "?=") == "");
  CHECK_FALSE(decoded_header("=?base64?S?="));
  CHECK_FALSE(decoded_header("=?base64?SGV*?="));
}

TEST_CASE("a tool answers as data and as text, the same") {
  Server server;
  const Json result = server.ask(call({{"text", "탈북자"}}))["result"];
  CHECK(result["isError"] == false);
  CHECK(result["structuredContent"]["said"]["text"] == "탈북자");
  CHECK(Json::parse(result["content"][0]["text"].get<std::string>()) ==
        result["structuredContent"]);
  const Json text = server.ask(call({{"text", "a"}}, "fetch"))["result"];
  CHECK_FALSE(text.contains("structuredContent"));
}

TEST_CASE("bad arguments are told to the model, with the way out") {
  Server server;
  const auto advice = [&](const Json& arguments) {
    const Json result = server.ask(call(arguments))["result"];
    CHECK(result["isError"] == true);
    return result["content"][0]["text"].get<std::string>();
  };
  CHECK(advice(Json::object()) == "text: is missing");
  CHECK(advice({{"text", "broke"}}) == "the index is damaged");
}

TEST_CASE("an unknown tool is an error of the protocol") {
  Server server;
  CHECK(server.ask(call(Json::object(), "eval"))["error"]["code"] == kInvalidParams);
}

TEST_CASE("prompts are filled in") {
  Server server;
  const Json result = server.ask(request(
      "prompts/get", {{"name", "trace_figure"}, {"arguments", {{"figure", "1,516"}}}}))["result"];
  const std::string text = result["messages"][0]["content"]["text"];
  CHECK(text.find(": 1,516\n") != std::string::npos);
  CHECK(server.ask(request("prompts/get", {{"name", "none"}}))["error"]["code"] == kInvalidParams);
  CHECK(server.ask(request("prompts/get", {{"name", "check_draft"}}))["error"]["code"] ==
        kInvalidParams);
}

TEST_CASE("resources are listed and read") {
  Server server;
  const Json listed = server.ask(request("resources/list"))["result"];
  CHECK(listed["resources"][0]["uri"] == "source://a.txt");
  CHECK(listed["nextCursor"] == "next");
  CHECK(server.ask(request("resources/list", {{"cursor", "x"}}))["error"]["code"] ==
        kInvalidParams);
  const Json read = server.ask(request("resources/read", {{"uri", "source://a.txt"}}))["result"];
  CHECK(read["contents"][0]["text"] == "Some text.");
  const Json gone = server.ask(request("resources/read", {{"uri", "source://b"}}));
  CHECK(gone["error"]["code"] == kInvalidParams);
  CHECK(gone["error"]["data"]["uri"] == "source://b");
}

TEST_CASE("what is no message is told so, and the next one is answered") {
  Server server;
  std::istringstream in("{\n[]\n{\"id\":1}\n\n{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"a\"}\n"
                        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n" +
                        request("tools/list").dump() + "\n");
  std::ostringstream out;
  serve_lines(server.protocol, in, out);
  std::istringstream lines(out.str());
  std::vector<Json> answers;
  for (std::string line; std::getline(lines, line);) answers.push_back(Json::parse(line));
  REQUIRE(answers.size() == 5);
  CHECK(answers[0]["error"]["code"] == kParseError);
  CHECK_FALSE(answers[0].contains("id"));
  CHECK(answers[1]["error"]["code"] == kInvalidRequest);
  CHECK(answers[2]["error"]["code"] == kInvalidRequest);
  CHECK(answers[2]["id"] == 1);
  CHECK(answers[3]["error"]["code"] == kInvalidRequest);
  CHECK(answers[4]["result"]["tools"].size() == 2);
}

TEST_CASE("a message that nests without end is refused") {
  const Server server;
  Json message = request("tools/list");
  message["params"]["x"] = "HERE";
  std::string text = message.dump();
  text.replace(text.find("\"HERE\""), 6, std::string(100'000, '[') + std::string(100'000, ']'));
  const McpReply reply = server.protocol.answer(text, Pipe::Undecided);
  CHECK(Json::parse(reply.message)["error"]["code"] == kInvalidRequest);
}

TEST_CASE("a legacy client may ask over HTTP whether anybody is there") {
  Server server;
  CHECK(server.ask(legacy_request("ping"), McpHeaders()).contains("result"));
}
