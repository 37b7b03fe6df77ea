#include "server/http/message.h"

#include <catch2/catch.hpp>

using namespace attest::server;

TEST_CASE("the target of a request is read segment by segment") {
  const auto target = parse_target("/api/articles/a%2Fb.txt?q=1%2C516+people&lang=ko&empty=&q=2");
  REQUIRE(target);
  CHECK(target->path == "/api/articles/a/b.txt");
  CHECK(target->segments == std::vector<std::string>{"api", "articles", "a/b.txt"});
  CHECK(target->query ==
        Fields{{"q", "1,516 people"}, {"lang", "ko"}, {"empty", ""}, {"q", "2"}});
}

TEST_CASE("a plus sign is a blank in a query and itself in a path") {
  const auto target = parse_target("/a+b?c+d=e%2Bf");
  REQUIRE(target);
  CHECK(target->path == "/a+b");
  CHECK(target->query == Fields{{"c d", "e+f"}});
}

TEST_CASE("letters of any script come through") {
  const auto target = parse_target("/%ED%83%88%EB%B6%81?q=%D1%87%D0%B8%D1%81%D0%BB%D0%BE");
  REQUIRE(target);
  CHECK(target->path == "/탈북");
  CHECK(target->query.front().second == "число");
}

TEST_CASE("what is no path in UTF-8 is refused") {
  for (const char* bad : {"", "*", "http://localhost/", "a/b", "/%", "/%4", "/%zz", "/%00", "/a%00b",
                          "/%ff", "/%c0%af", "/?q=%ED%A0%80", "/?%f8=1", "/\xff", "/?q=\xc3"})
    CHECK_FALSE(parse_target(bad));
}

TEST_CASE("a path without segments, a query without values and a fragment are borne") {
  CHECK(parse_target("/")->segments == std::vector<std::string>{""});
  CHECK(parse_target("/?")->query.empty());
  CHECK(parse_target("/?&&")->query.empty());
  CHECK(parse_target("/?=")->query == Fields{{"", ""}});
  CHECK(parse_target("/a#b?c=d")->path == "/a");
  CHECK(parse_target("//a")->segments == std::vector<std::string>{"", "a"});
}

TEST_CASE("header names know no case, parameters do") {
  Request request;
  request.headers = {{"Accept-Encoding", "gzip"}};
  request.query = {{"q", "1"}};
  REQUIRE(request.header("accept-encoding"));
  CHECK(*request.header("ACCEPT-ENCODING") == "gzip");
  CHECK(request.header("accept") == nullptr);
  CHECK(request.param("Q") == nullptr);
  Response response;
  response.set("ETag", "a");
  response.set("etag", "b");
  CHECK(response.headers == Fields{{"ETag", "b"}});
}
