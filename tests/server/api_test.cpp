#include "server/service.h"

#include <atomic>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "indexer/index.h"
#include "server/asking.h"
#include "testkit/scratch_folder.h"

namespace attest::server {

namespace {

using Json = nlohmann::json;

// Passages of several sentences: a search shows the best of them, figures stand in others.
constexpr std::string_view kArticles =
    R"({"id":"a","lang":"en","title":"Harbour","published":"2014-01-13","text":)"
    R"("Defectors told of the harbour. In 2013, 1,516 people arrived by sea.\n\n)"
    R"(The café at the quay is closed, and the pier is empty. The town has 48,200 residents.\n\n)"
    R"(Boats are few. The ferry carried 2,750 passengers in 2012, the port authority said."})"
    "\n"
    R"({"id":"b","lang":"ko","title":"항구","published":"2014-01-14","text":)"
    R"("지난해 항구에 들어온 배는 1천516척이라고 항만공사가 밝혔다.\n\n주민은 4만8200명이다."})"
    "\n"
    R"({"id":"c","lang":"en","title":"Market","published":"2014-02-01","text":)"
    R"("The market was open. Traders sold 310 tonnes of fish in 2013."})"
    "\n";

constexpr std::string_view kWords =
    R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" )"
    R"(xmlns:skos="http://www.w3.org/2004/02/skos/core#">)"
    R"(<skos:Concept rdf:about="http://example.org/quay">)"
    R"(<skos:prefLabel xml:lang="en">quay</skos:prefLabel></skos:Concept></rdf:RDF>)";

// One index for all tests of this file.
struct Site {
  testkit::ScratchFolder folder;
  std::unique_ptr<Service> service;

  Site() {
    std::ofstream(folder / "articles.jsonl") << kArticles;
    std::ofstream(folder / "words.rdf") << kWords;
    IndexOptions options;
    options.folder = folder / "index";
    options.workers = 1;
    index_paths({folder / "articles.jsonl"}, options);
    service = started("1.0", {});
  }

  std::unique_ptr<Service> started(const std::string& version,
                                   std::vector<std::string> thesauri) const {
    return std::make_unique<Service>(ServiceSettings{folder / "index", std::move(thesauri), version});
  }
};

Site& site() {
  static Site one;
  return one;
}

Response get(std::string_view target, Fields headers = {}) {
  return site().service->router().answer(asking(target, std::move(headers)));
}

Request draft(const std::string& type, const std::string& body) {
  Request request = asking("/api/check", {{"Content-Type", type}});
  request.method = "POST";
  request.body = body;
  return request;
}

std::string etag_in(const Response& response) {
  const std::string* etag = response.header("ETag");
  return etag == nullptr ? "" : *etag;
}

// "figure|figure" of the claims that a query finds; a figure that its passage does not hold shows.
std::string figures_of(std::string_view query) {
  const Response response = get("/api/claims?limit=200&q=" + std::string(query));
  if (response.status != 200) return response.body;
  std::string all;
  const Json value = Json::parse(response.body);
  for (const Json& claim : value["claims"]) {
    const std::string figure = claim["quantity"]["text"];
    const std::string passage = claim["passage"]["text"];
    all += (all.empty() ? "" : "|") + figure;
    if (passage.find(figure) == std::string::npos) all += " is not in: " + passage;
  }
  return all;
}

}  // namespace

TEST_CASE("Figures are listed by what they are, wherever they stand", "[server][api]") {
  struct Case { std::string_view query, expect; };
  const Case cases[] = {
      // Filters alone: no sentence is chosen by words.
      {"value:1516", "1,516|1천516척"},
      {"lang:ko", "1천516척|4만8200명"},
      {"value:1516+lang:ko", "1천516척"},
      // Words in one passage, figures in others.
      {"harbour+value:%3E1000", "1,516|48,200|2,750"},
      {"defectors+value:%3E2000", "48,200|2,750"},
      {"value:9999999", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.query);
    CHECK(figures_of(c.query) == c.expect);
  }
}

TEST_CASE("Claims can be paged through to the last, however many there are", "[server][api]") {
  for (const std::string_view target : {"/api/claims?offset=2000000", "/api/claims?q=tonnes&offset=2000000"}) {
    const Response beyond = get(target);
    CHECK(beyond.status == 200);
    CHECK(Json::parse(beyond.body)["claims"].empty());
    CHECK(Json::parse(beyond.body)["next"].is_null());
  }
}

TEST_CASE("What was given up is neither an answer nor kept as one", "[server][api]") {
  for (const std::string_view target : {"/api/claims?q=tonnes", "/api/conflicts?q=tonnes",
                                        "/api/search?q=tonnes", "/api/audit?article=c"}) {
    CAPTURE(target);
    Request late = asking(target);
    late.given_up = std::make_shared<std::atomic<bool>>(true);
    const Response given_up = site().service->router().answer(late);
    CHECK(etag_in(given_up).empty());
    const Response whole = get(target);
    CHECK(whole.status == 200);
    CHECK_FALSE(etag_in(whole).empty());
  }
  CHECK(figures_of("tonnes") == "310 tonnes");
}

TEST_CASE("A body is known by its media type, too", "[server][api]") {
  const std::string body = R"({"statement":"In 2013, 1,516 people arrived by sea."})";
  const Router& router = site().service->router();
  const Response object = router.answer(draft("application/json", body));
  const Response text = router.answer(draft("text/plain", body));
  CHECK(object.status == 200);
  CHECK(text.status == 400);  // an object is no sentence
  CHECK(router.answer(draft("image/png", body)).status == 400);
  CHECK(router.answer(draft("application/json ; charset=utf-8", body)).body == object.body);
}

TEST_CASE("An ETag names the program and its words with the answer", "[server][api]") {
  const Request request = asking("/api/claims?q=quay");
  const std::string etag = etag_in(site().service->router().answer(request));
  const auto etag_of_other = [&](const std::string& version, std::vector<std::string> thesauri) {
    return etag_in(site().started(version, std::move(thesauri))->router().answer(request));
  };
  CHECK(etag_of_other("1.0", {}) == etag);
  CHECK(etag_of_other("1.1", {}) != etag);
  CHECK(etag_of_other("1.0", {site().folder / "words.rdf"}) != etag);
}

TEST_CASE("Only who has the very answer is told so before it is made", "[server][api]") {
  const std::string etag = etag_in(get("/api/search?q=harbour"));
  const Response known = get("/api/search?q=harbour", {{"If-None-Match", "\"x\", " + etag}});
  CHECK(known.status == 304);
  CHECK(etag_in(known) == etag);
  REQUIRE(known.header("Vary") != nullptr);
  CHECK(*known.header("Vary") == "Accept-Encoding");
  // "*" says that there is an answer, which must be seen first.
  CHECK(get("/api/articles/none", {{"If-None-Match", "*"}}).status == 404);
  Request sent = draft("text/plain", "In 2013, 1,516 people arrived by sea.");
  const std::string name = etag_in(site().service->router().answer(sent));
  sent.headers.emplace_back("If-None-Match", name);
  CHECK(site().service->router().answer(sent).status == 200);
}

TEST_CASE("An export of a figure takes what belongs to a figure", "[server][api]") {
  const Json claims = Json::parse(get("/api/claims?article=c").body);
  const std::string id = claims["claims"][0]["id"];
  const std::string csv = "/api/export?format=csv";
  CHECK(get(csv + "&claim=" + id).status == 200);
  CHECK(get(csv + "&claim=" + id + "&article=c").status == 200);
  CHECK(get(csv + "&claim=" + id + "&article=none").status == 404);
  CHECK(get(csv + "&claim=" + id + "&q=fish").status == 400);
  CHECK(get(csv + "&article=c").status == 400);
  CHECK(get(csv + "&article=c&q=fish").status == 400);
}

}  // namespace attest::server
