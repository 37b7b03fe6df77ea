#include "server/http/finish.h"

#include <catch2/catch.hpp>

#include "server/http/gzip.h"

using namespace attest::server;

namespace {

Request with(const std::string& header, const std::string& value) {
  Request request;
  request.headers = {{header, value}};
  return request;
}

Response json(std::size_t size) {
  Response response;
  response.set("Content-Type", "application/json");
  response.set("ETag", "\"abc\"");
  response.body.assign(size, 'x');
  return response;
}

}  // namespace

TEST_CASE("who has the answer already is told so") {
  for (const char* known : {"\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "\"x\",W/\"abc\"", "*"}) {
    Response response = json(3000);
    finish(with("If-None-Match", known), response);
    CHECK(response.status == 304);
    CHECK(response.body.empty());
    CHECK(response.header("Content-Type") == nullptr);
    CHECK(response.header("ETag") != nullptr);
  }
  for (const char* other : {"\"abcd\"", "abc", "", ",", "\"ab\"c\""}) {
    Response response = json(3000);
    finish(with("If-None-Match", other), response);
    CHECK(response.status == 200);
  }
}

TEST_CASE("who has the answer already is told what it varies by") {
  Response response = json(3000);
  finish(with("If-None-Match", "\"abc\""), response);
  REQUIRE(response.header("Vary") != nullptr);
  CHECK(*response.header("Vary") == "Accept-Encoding");
}

TEST_CASE("only what reads is left out where it is known") {
  for (const char* method : {"GET", "HEAD"}) {
    Request request = with("If-None-Match", "\"abc\"");
    request.method = method;
    CHECK(is_named(request, "\"abc\""));
  }
  Request sent = with("If-None-Match", "\"abc\"");
  sent.method = "POST";
  Response response = json(3000);
  finish(sent, response);
  CHECK(response.status == 200);
  CHECK_FALSE(is_named(sent, "\"abc\""));
  CHECK_FALSE(is_named(with("If-None-Match", "*"), "\"abc\""));
}

TEST_CASE("who takes gzip") {
  for (const char* yes : {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.2", "*", "x-gzip",
                          "deflate;q=0, *;q=0.5"})
    CHECK(takes_gzip(with("Accept-Encoding", yes)));
  for (const char* no : {"", "br", "gzip;q=0", "gzip; q=0.000", "*;q=0", "gzip;q=0, *", "identity"})
    CHECK_FALSE(takes_gzip(with("Accept-Encoding", no)));
  CHECK_FALSE(takes_gzip(Request{}));
}

TEST_CASE("long texts are packed for those who take it, with an ETag of their own") {
  Response response = json(3000);
  finish(with("Accept-Encoding", "gzip"), response);
  CHECK(*response.header("Content-Encoding") == "gzip");
  CHECK(*response.header("Vary") == "Accept-Encoding");
  CHECK(*response.header("ETag") == "W/\"abc\"");
  CHECK(response.body == gzip(std::string(3000, 'x')));
  CHECK(response.body.size() < 100);

  Response plain = json(3000);
  finish(Request{}, plain);
  CHECK(plain.header("Content-Encoding") == nullptr);
  CHECK(*plain.header("Vary") == "Accept-Encoding");

  Response shorter = json(100);
  finish(with("Accept-Encoding", "gzip"), shorter);
  CHECK(shorter.header("Content-Encoding") == nullptr);

  Response image = json(3000);
  image.set("Content-Type", "image/png");
  finish(with("Accept-Encoding", "gzip"), image);
  CHECK(image.header("Content-Encoding") == nullptr);
}

TEST_CASE("every answer keeps browsers from guessing and from loading what is elsewhere") {
  Response response;
  finish(Request{}, response);
  CHECK(response.header("Content-Security-Policy")->starts_with("default-src 'self'"));
  CHECK(*response.header("X-Content-Type-Options") == "nosniff");
  CHECK(*response.header("Referrer-Policy") == "no-referrer");

  Response own;
  own.set("content-security-policy", "default-src 'none'");
  finish(Request{}, own);
  CHECK(*own.header("Content-Security-Policy") == "default-src 'none'");
}

TEST_CASE("what is finished stays as it is") {
  Response response = json(3000);
  finish(with("Accept-Encoding", "gzip"), response);
  const Response once = response;
  finish(with("Accept-Encoding", "gzip"), response);
  CHECK(response.body == once.body);
  CHECK(response.headers == once.headers);
  CHECK(response.status == once.status);
}

TEST_CASE("whatever a handler throws becomes an answer") {
  Router router;
  router.add("GET", "/odd", [](const Request&, const PathValues&) -> Response { throw 42; });
  Request request;
  request.path = "/odd";
  request.segments = {"odd"};
  CHECK(finished_answer(router, request).status == 500);
}
