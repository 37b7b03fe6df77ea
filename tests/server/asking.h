// A request as a client sends it.
#pragma once

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "server/http/message.h"

namespace attest::server {

inline Request asking(std::string_view target, Fields headers = {}, std::string method = "GET") {
  const std::optional<Target> parsed = parse_target(target);
  REQUIRE(parsed);
  Request request;
  request.method = std::move(method);
  request.path = parsed->path;
  request.segments = parsed->segments;
  request.query = parsed->query;
  request.headers = std::move(headers);
  return request;
}

}  // namespace attest::server
