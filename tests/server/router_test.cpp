#include "server/http/router.h"

#include <catch2/catch.hpp>

#include "server/asking.h"
#include "text/error.h"

using namespace attest;
using namespace attest::server;

namespace {

Request request_for(const std::string& method, const std::string& target) {
  return asking(target, {}, method);
}

Handler says(const std::string& text) {
  return [text](const Request&, const PathValues&) {
    Response response;
    response.body = text;
    return response;
  };
}

}  // namespace

TEST_CASE("a route is found by its words and takes the rest as values") {
  Router router;
  router.add("GET", "/api/articles/{id}", [](const Request&, const PathValues& values) {
    Response response;
    response.body = "article " + values["id"] + values["other"];
    return response;
  });
  router.add("GET", "/api/articles/newest", says("newest"));
  router.add("GET", "/", says("start"));
  CHECK(router.answer(request_for("GET", "/api/articles/a%2Fb")).body == "article a/b");
  CHECK(router.answer(request_for("GET", "/api/articles/newest")).body == "newest");
  CHECK(router.answer(request_for("GET", "/")).body == "start");
  CHECK(router.answer(request_for("HEAD", "/")).status == 200);
}

TEST_CASE("what is not there is a 404 as a problem") {
  Router router;
  router.add("GET", "/api/search", says("found"));
  router.add("GET", "/api/claims/{id}", says("claim"));
  for (const char* target : {"/", "/api", "/api/search/", "/api/search/x", "/API/search",
                             "/api/../api/search", "/api/claims/", "/api/claims/a/b", "//api/search",
                             "/%2e%2e/etc/passwd", "/api%2Fsearch"}) {
    INFO(target);
    const Response response = router.answer(request_for("GET", target));
    CHECK(response.status == 404);
    CHECK(*response.header("Content-Type") == "application/problem+json");
    CHECK(response.body.find("\"status\":404") != std::string::npos);
  }
}

TEST_CASE("a method that an address does not take is a 405 with those that it takes") {
  Router router;
  router.add("GET", "/api/check", says("get"));
  router.add("POST", "/api/check", says("post"));
  CHECK(router.answer(request_for("POST", "/api/check")).body == "post");
  for (const char* method : {"DELETE", "PUT", "get", "TRACE", "\xff"}) {
    const Response response = router.answer(request_for(method, "/api/check"));
    CHECK(response.status == 405);
    CHECK(*response.header("Allow") == "GET, HEAD, POST");
  }
}

TEST_CASE("what a handler throws is a problem with the reason") {
  const auto status_of = [](ErrorCode code) {
    Router router;
    router.add("GET", "/", [code](const Request&, const PathValues&) -> Response {
      throw Error(code, "the \"reason\"");
    });
    const Response response = router.answer(request_for("GET", "/"));
    CHECK(response.body.find(R"(the \"reason\")") != std::string::npos);
    return response.status;
  };
  CHECK(status_of(ErrorCode::Usage) == 400);
  CHECK(status_of(ErrorCode::TooLarge) == 413);
  CHECK(status_of(ErrorCode::NotFound) == 503);
  CHECK(status_of(ErrorCode::Damaged) == 503);
  CHECK(status_of(ErrorCode::WrongVersion) == 503);
  CHECK(status_of(ErrorCode::Internal) == 500);
}
