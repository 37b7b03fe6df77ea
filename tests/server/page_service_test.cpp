#include "server/site/page_service.h"

#include <fstream>
#include <memory>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "indexer/index.h"
#include "server/http/router.h"
#include "server/index_pool.h"
#include "server/asking.h"
#include "testkit/scratch_folder.h"
#include "text/code_points.h"

namespace attest::server {

namespace {

struct Row {
  std::string_view id, lang, publisher, published, text;
};
constexpr Row kArticles[] = {
    {"a", "en", "Halla Wire", "2014-01-13",
     "In 2013, 1,516 North Koreans arrived in South Korea, the Ministry of Unification said."},
    {"b", "en", "Border Notes", "2014-02-01",
     "Last year 1,516 North Koreans arrived in South Korea, by a count of the ministry."},
    {"c", "en", "Third Post", "2014-03-01",
     "Activists counted 1,700 North Koreans who came to the South in 2013."},
    {"d", "ko", "</td><script>alert(1)</script>", "2014-01-14",
     "지난해 국내에 들어온 탈북민은 1천516명이라고 통일부가 밝혔다."},
};

void write_articles(const std::string& path) {
  std::ofstream file(path);
  for (const Row& row : kArticles)
    file << "{\"id\":\"" << row.id << "\",\"lang\":\"" << row.lang << "\",\"publisher\":\""
         << row.publisher << "\",\"published\":\"" << row.published
         << "\",\"title\":\"<b>x</b>\",\"url\":\"https://example.org/" << row.id
         << "\",\"text\":\"" << row.text << "\"}\n";
}

// One index for all tests of this file.
struct Site {
  testkit::ScratchFolder folder;
  std::unique_ptr<IndexPool> pool;
  std::unique_ptr<PageService> pages;
  Router router;

  Site() {
    write_articles(folder / "articles.jsonl");
    IndexOptions options;
    options.folder = folder / "index";
    options.workers = 1;
    index_paths({folder / "articles.jsonl"}, options);
    pool = std::make_unique<IndexPool>(options.folder);
    pages = std::make_unique<PageService>(*pool);
    pages->add_routes(router);
  }
};

Site& site() {
  static Site one;
  return one;
}

Response get(std::string_view target, Fields headers = {}) {
  return site().router.answer(asking(target, std::move(headers)));
}

Response send_draft(std::string body) {
  Request request;
  request.method = "POST";
  request.path = "/check";
  request.segments = {"check"};
  request.body = std::move(body);
  return site().router.answer(request);
}

bool holds(const Response& response, std::string_view part) {
  return response.body.find(part) != std::string::npos;
}

// The first address on a page that begins so.
std::string address_on(const Response& page, const std::string& beginning) {
  const std::size_t at = page.body.find("href=\"" + beginning);
  REQUIRE(at != std::string::npos);
  const std::size_t begin = at + 6;
  std::string address = page.body.substr(begin, page.body.find('"', begin) - begin);
  for (std::size_t amp; (amp = address.find("&amp;")) != std::string::npos;)
    address.erase(amp + 1, 4);
  return address;
}

}  // namespace

TEST_CASE("A search leads to the reader, and from there to the evidence", "[server][pages]") {
  const Response results = get("/?q=1516");
  CHECK(results.status == 200);
  CHECK(*results.header("Content-Type") == "text/html; charset=utf-8");
  CHECK(holds(results, "<mark>1,516</mark>"));
  CHECK(holds(results, "3 mentions"));
  CHECK(holds(results, "1 contradiction"));
  CHECK(holds(results, "lang=ko"));
  const Response reader = get(address_on(results, "/articles/"));
  CHECK(reader.status == 200);
  CHECK(holds(reader, "Result 1 of 3"));
  CHECK(holds(reader, "class=\"match\""));
  const Response claim = get(address_on(reader, "/claims/"));
  CHECK(claim.status == 200);
  CHECK(holds(claim, "cannot both hold"));
  CHECK(holds(claim, "{{cite news"));
  CHECK(holds(claim, "@article{"));
}

TEST_CASE("What is not there is a page that says so", "[server][pages]") {
  for (const std::string_view target : {"/claims/none", "/articles/none", "/claims/%00x"}) {
    CAPTURE(target);
    if (!parse_target(target)) continue;
    const Response response = get(target);
    CHECK(response.status == 404);
    CHECK(holds(response, "There is no such page"));
  }
  CHECK(get("/assets/none.js").status == 404);
  CHECK(get("/assets/..%2F..%2Fetc%2Fpasswd").status == 404);
}

TEST_CASE("A browser sees each problem as a page in its language, a program as JSON", "[server][pages]") {
  const std::string chromium = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  struct Case { std::string_view target, accept, method; int status; std::string_view type, part; };
  const Case cases[] = {
      {"/nothing/here", chromium, "GET", 404, "text/html; charset=utf-8", "Такой страницы"},
      {"/assets/none.js", chromium, "GET", 404, "text/html; charset=utf-8", "Такой страницы"},
      {"/conflicts", chromium, "POST", 405, "text/html; charset=utf-8", "this address takes GET, HEAD"},
      {"/%3Cscript%3E", "text/html", "GET", 404, "text/html; charset=utf-8", "%3Cscript%3E?ui=ko"},
      {"/nothing/here", "*/*", "GET", 404, "application/problem+json", "there is nothing"},
      {"/nothing/here", "application/json, text/html;q=0.5", "GET", 404, "application/problem+json", "404"},
      {"/nothing/here", "text/html;q=0, */*", "GET", 404, "application/problem+json", "404"},
      {"/nothing/here", "", "GET", 404, "application/problem+json", "404"},
      // What is for programs stays theirs.
      {"/api/none", chromium, "GET", 404, "application/problem+json", "404"},
      {"/mcp/none", chromium, "GET", 404, "application/problem+json", "404"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.target, c.accept);
    const Response response = site().router.answer(
        asking(c.target, {{"Accept", std::string(c.accept)}, {"Accept-Language", "ru"}},
               std::string(c.method)));
    CHECK(response.status == c.status);
    CHECK(*response.header("Content-Type") == c.type);
    CHECK(holds(response, c.part));
    CHECK_FALSE(holds(response, "<script>"));
  }
  const Response refused = site().router.answer(asking("/conflicts", {{"Accept", "text/html"}}, "POST"));
  REQUIRE(refused.header("Allow") != nullptr);
  CHECK(*refused.header("Allow") == "GET, HEAD");
}

TEST_CASE("Beyond the last page of results stands the last page", "[server][pages]") {
  CHECK(holds(get("/?q=1516&page=40"), "<mark>1,516</mark>"));
}

TEST_CASE("A page that is not there leaves the index open", "[server][pages]") {
  CHECK(get("/").status == 200);
  const std::size_t open = site().pool->open_count();
  CHECK(open > 0);
  CHECK(get("/claims/none").status == 404);
  CHECK(get("/articles/none").status == 404);
  CHECK(site().pool->open_count() == open);
}

TEST_CASE("A draft is checked as it is sent by a form", "[server][pages]") {
  const Response good = send_draft("text=In+2013%2C+1%2C516+North+Koreans+arrived+in+South+Korea."
                                   "&date=2014-05-01");
  CHECK(good.status == 200);
  CHECK(holds(good, "class=\"disputed\""));
  CHECK(holds(send_draft("text=&date="), "role=\"alert\""));
  CHECK(holds(send_draft("text=no+figure+here"), "No figure was found"));
  // What no form sends is no harm.
  for (const char* body : {"", "%", "text=%FF", "&&&=", "text=%00"})
    CHECK(send_draft(body).status == 200);
}

TEST_CASE("Conflicts and series are tables of all that is compared", "[server][pages]") {
  const Response conflicts = get("/conflicts?q=arrived");
  CHECK(conflicts.status == 200);
  CHECK(holds(conflicts, "1,700"));
  CHECK(holds(conflicts, "cannot both hold"));
  // Figures of one origin are told by its number, whoever is named.
  CHECK(holds(conflicts, "origin 1</td>"));
  CHECK(holds(conflicts, "data-origin=\"2\""));
  CHECK(holds(conflicts, "&amp;unit=person"));
  const Response series = get("/series?q=arrivals");
  CHECK(holds(series, "data-low=\"1516\""));
  CHECK(holds(get("/series?q=xyzzy"), "names nothing"));
  CHECK(holds(get("/series?q=arrivals&unit=percent"), "No figure of it is in this unit: "));
  CHECK(holds(get("/series?q=arrivals&unit=percent"), "&amp;unit=person"));
  CHECK(holds(get("/conflicts?q=xyzzy"), "No figures that can be compared"));
}

TEST_CASE("Words of sources never become markup, whatever the page", "[server][pages]") {
  for (const std::string_view target :
       {"/?q=1516", "/conflicts", "/series?q=arrivals", "/?q=%3Cscript%3E", "/series?q=%3Cb%3E",
        "/check?text=%3Cscript%3Ealert(1)%3C/script%3E%2012%20people"}) {
    CAPTURE(target);
    const Response response = get(target);
    CHECK_FALSE(holds(response, "<script>"));
    CHECK_FALSE(holds(response, "<b>x"));
    CHECK_FALSE(holds(response, " style="));
  }
}

TEST_CASE("The language is chosen by address, then cookie, then browser", "[server][pages]") {
  CHECK(*get("/").header("Content-Language") == "en");
  CHECK(*get("/", {{"Accept-Language", "ko,en;q=0.5"}}).header("Content-Language") == "ko");
  const Response chosen = get("/?ui=ru", {{"Accept-Language", "ko"}});
  CHECK(*chosen.header("Content-Language") == "ru");
  REQUIRE(chosen.header("Set-Cookie") != nullptr);
  CHECK(chosen.header("Set-Cookie")->starts_with("ui=ru;"));
  CHECK(*get("/", {{"Cookie", "a=b; ui=ru"}}).header("Content-Language") == "ru");
  CHECK(get("/?ui=%0d%0aX:y").header("Set-Cookie") == nullptr);
}

TEST_CASE("A query that is too long is cut between two letters", "[server][pages]") {
  std::string query = "a";
  for (int i = 0; i < 3000; ++i) query += "탈";
  for (const std::string page : {"/?q=", "/conflicts?q=", "/series?q="}) {
    const Response response = get(page + query);
    CHECK(response.status == 200);
    CHECK_FALSE(first_invalid_utf8(response.body));
  }
}

TEST_CASE("A page that is not there is there in no other language either", "[server][pages]") {
  const Response missing = get("/claims/none");
  CHECK(missing.status == 404);
  CHECK(holds(missing, "/claims/none?ui=ko"));
}

TEST_CASE("An article is found by its id, too", "[server][pages]") {
  CHECK(get("/articles/a").status == 200);
}

TEST_CASE("Words and figures are completed from the index", "[server][pages]") {
  CHECK(get("/suggest?q=the%20minis").body == R"(["the minis",["the ministry"]])");
  CHECK(get("/suggest?q=15").body == R"(["15",["1516"]])");
  CHECK(get("/suggest?q=").body == R"(["",[]])");
  CHECK(get("/suggest?q=lang:k").body == R"(["lang:k",[]])");
  CHECK(holds(get("/opensearch.xml", {{"Host", "127.0.0.1:8484"}}),
              "template=\"http://127.0.0.1:8484/?q={searchTerms}"));
}

TEST_CASE("Filters narrow down what is found", "[server][pages]") {
  const Response korean = get("/?q=1516&lang=ko");
  CHECK(holds(korean, "1 article<"));
  CHECK(holds(korean, "Remove the filter Korean"));
  CHECK(holds(get("/?q=1516&source=Border%20Notes"), "1 article<"));
  CHECK(holds(get("/?lang=ko"), "1 article<"));
  CHECK(get("/?q=1516&page=99").status == 200);
  CHECK(get("/?q=1516&page=-1").status == 200);
}

}  // namespace attest::server
