#include "indexer/readers/sources.h"

#include <catch2/catch.hpp>

#include "tests/indexer/readers/scratch.h"

using namespace attest;
using testkit::read;
using testkit::told;

TEST_CASE("sources.json beside a file says where it came from", "[sources]") {
  const testkit::Scratch scratch;
  scratch.write("sources.json", R"([
    {"id":"wire-1","file":"a.txt","title":"A title","language":"en","URL":"https://example.org/a",
     "author":[{"family":"Han","given":"Seo-jun"},{"family":"Alcott","given":"Rosa"},{"literal":"The desk"}],
     "container-title":"The Wire","issued":{"date-parts":[[2015,1,14]]}},
    {"id":"range","file":"b.txt","issued":{"date-parts":[["2014","3","9"],[2015,8,28]]}}])");
  const auto first = read(scratch.write("a.txt", "Line\nBy Han Seo-jun and Rosa Alcott\n\nText."));
  CHECK(told(first) == "");
  REQUIRE(first.articles.size() == 1);
  const Article& article = first.articles[0];
  CHECK(article.id == "wire-1");
  CHECK(article.title == "A title");
  // Whichever order of family and given name the article itself prints.
  CHECK(article.authors == std::vector<std::string>{"Han Seo-jun", "Rosa Alcott", "The desk"});
  CHECK(article.publisher == "The Wire");
  CHECK(article.published->edtf == "2015-01-14");
  CHECK(article.url == "https://example.org/a");
  const auto second = read(scratch.write("b.txt", "Line\n\nText."));
  CHECK(second.articles.at(0).published->edtf == "2014-03-09/2015-08-28");
  // A file that the list does not name has its own name for an id.
  CHECK(read(scratch.write("c.d.txt", "Line")).articles.at(0).id == "c.d");
}

TEST_CASE("A broken sources.json is told once, and the articles are read without it",
          "[sources][bad]") {
  const testkit::Scratch scratch;
  scratch.write("sources.json", "[\n{\"id\":\n");
  CHECK(told(read(scratch.write("a.txt", "Text."))) ==
        "sources.json:3: not JSON; articles are read without it");
  CHECK(told(read(scratch.write("b.txt", "Text."))) == "");
}

TEST_CASE("A date that does not exist is no date", "[sources][bad]") {
  struct Case {
    const char *issued, *edtf;
  };
  const Case cases[] = {
      {R"({"date-parts":[[2023,2,31]]})", ""}, {R"({"date-parts":[[2023,13]]})", ""},
      {R"({"date-parts":[[]]})", ""},          {R"({"date-parts":[[20231]]})", ""},
      {R"({"date-parts":"2023"})", ""},        {R"({"raw":"2023-02"})", "2023-02"},
      {R"({"date-parts":[[2023]]})", "2023"},  {R"({"date-parts":[[2024,7]]})", "2024-07"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.issued);
    const Sources sources =
        parse_sources(std::string(R"([{"file":"a","issued":)") + c.issued + "}]", "sources.json");
    const auto& published = sources.by_file.at("a").published;
    CHECK((published ? published->edtf : "") == c.edtf);
  }
}
