// Conflicts, page by page: of a commit they are put in order once.
#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "indexer/index.h"
#include "server/asking.h"
#include "server/service.h"
#include "testkit/scratch_folder.h"

namespace attest::server {

namespace {

using Json = nlohmann::json;

constexpr int kYears = 25;

// A group a year: two outlets that do not agree.
std::string article(const std::string& id, const std::string& outlet, int more) {
  std::string text;
  for (int year = 1990; year < 1990 + kYears; ++year)
    text += "In " + std::to_string(year) + ", " + std::to_string(year + more) +
            " refugees arrived in the country.\\n\\n";
  return R"({"id":")" + id + R"(","lang":"en","publisher":")" + outlet +
         R"(","title":"Refugees","published":"2016-01-13","text":")" + text + "\"}\n";
}

struct Site {
  testkit::ScratchFolder folder;
  std::unique_ptr<Service> service;

  Site() {
    index("a", article("a", "The Harbour Post", 3000) + article("b", "The Quay Times", 3400));
    service = std::make_unique<Service>(ServiceSettings{folder / "index", {}, "1.0"});
  }

  void index(const std::string& name, const std::string& articles) const {
    std::ofstream(folder / (name + ".jsonl")) << articles;
    IndexOptions options;
    options.folder = folder / "index";
    options.workers = 1;
    index_paths({folder / (name + ".jsonl")}, options);
  }

  Json groups(const std::string& query) const { return Json::parse(body("/api/conflicts" + query)); }
  std::string body(const std::string& target) const {
    return service->router().answer(asking(target)).body;
  }
};

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("Pages of conflicts are all conflicts, each once and in order", "[server][api]") {
  const Site site;
  const Json whole = site.groups("?limit=100");
  REQUIRE(whole["total"] == kYears);
  Json joined = Json::array();
  std::string next = "/api/conflicts?limit=7";
  while (!next.empty()) {
    const Json page = Json::parse(site.body(next));
    CHECK(page["total"] == kYears);
    for (const Json& group : page["groups"]) joined.push_back(group);
    next = page["next"].is_null() ? "" : page["next"].get<std::string>();
  }
  CHECK(joined == whole["groups"]);
  CHECK(site.groups("?q=2001&limit=100")["total"] < kYears);
  CHECK(site.groups("?offset=1000000")["groups"].empty());
}

TEST_CASE("A commit that comes in between is seen by the next page", "[server][api]") {
  const Site site;
  REQUIRE(site.groups("")["total"] == kYears);
  REQUIRE(site.groups("?since=2018-01-01")["total"] == 0);
  site.index("b", R"({"id":"c","lang":"en","publisher":"The Pier","title":"Refugees",)"
                  R"("published":"2018-02-01","text":"In 2001, 5,900 refugees arrived in the country."})");
  CHECK(site.groups("?since=2018-01-01")["total"] == 1);
}

TEST_CASE("The page of conflicts leads on to the rest, and back", "[server][pages]") {
  const Site site;
  const std::string first = site.body("/conflicts");
  CHECK(count(first, "<section class=\"group\"") == 20);
  CHECK(count(first, "href=\"/conflicts?page=2\" rel=\"next\"") == 1);
  CHECK(count(first, "rel=\"prev\"") == 0);
  const std::string second = site.body("/conflicts?page=2");
  CHECK(count(second, "<section class=\"group\"") == kYears - 20);
  CHECK(count(second, "href=\"/conflicts?page=1\" rel=\"prev\"") == 1);
  CHECK(count(second, "rel=\"next\"") == 0);
  const std::string asked = site.body("/conflicts?q=refugees");
  CHECK(count(asked, "href=\"/conflicts?q=refugees&amp;page=2\" rel=\"next\"") == 1);
  // Beyond the last there is the last.
  CHECK(count(site.body("/conflicts?page=99"), "<section class=\"group\"") == kYears - 20);
}

}  // namespace attest::server
