// What the HTTP API offers: operations, each with its parameters and what it answers.
//
// One table (operations.h) says it once.  Routing, the checking of parameters and the
// description at /openapi.json are all made from it, so that they cannot disagree.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/api/arguments.h"
#include "server/http/router.h"
#include "server/index_pool.h"

namespace attest::server {

// What an operation is handed: checked arguments and the newest commit of the index.
struct Call {
  const Request& request;
  const Arguments& arguments;
  OpenIndex& index;
  const std::string& version;  // of the program
};

struct Operation {
  std::string id = {};  // as clients name it: "search"
  std::string method = "GET";
  std::string path = {};
  std::string summary = {};
  std::string description = {};
  std::vector<Parameter> parameters = {};
  std::string schema = {};  // of the answer, in schemas.json; empty: a file
  std::string body = {};    // schema of what is sent, where something is
  Cost cost = Cost::Light;
  std::function<Response(const Call&)> answer = {};
};

}  // namespace attest::server
