#include "claims/identity.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

Article article(std::string url, std::string identity = {}, std::string publisher = {}) {
  Article made;
  made.url = std::move(url);
  made.identity = std::move(identity);
  made.publisher = std::move(publisher);
  return made;
}

}  // namespace

TEST_CASE("One page has one address, however it was reached", "[claims][identity]") {
  struct Case {
    std::string_view address, expect;
  };
  const Case cases[] = {
      {"https://example.org/news/7", "example.org/news/7"},
      {"http://www.Example.org:80/news/7/#comments", "example.org/news/7"},
      {"https://example.org/news/7?utm_source=mail&utm_medium=x", "example.org/news/7"},
      {"https://example.org/a?id=7&fbclid=Z&page=2", "example.org/a?id=7&page=2"},
      {"//example.org/a", "example.org/a"},
      {"https://example.org:443/a", "example.org/a"},
      // Case matters in a path, and so do other ports and parameters.
      {"https://example.org/News", "example.org/News"},
      {"https://example.org:8080/a", "example.org:8080/a"},
      {"https://example.org/a?to=http://b.org/", "example.org/a?to=http://b.org/"},
      {"https://example.org/#!/story/7", "example.org/#!/story/7"},
      {"https://example.org/?p=1482", "example.org?p=1482"},
      // A whole site is no article.
      {"https://example.org", ""},
      {"https://www.example.org/", ""},
      {"https://example.org/?utm_source=x", ""},
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.address);
    CHECK(normalised_address(c.address) == c.expect);
  }
}

TEST_CASE("What a source says its versions share goes before the address", "[claims][identity]") {
  CHECK(identity_of(article("https://example.org/a?rev=2", "https://example.org/a/")) ==
        "example.org/a");
  CHECK(identity_of(article("https://example.org/a", "tag:example.org,2014:7")) ==
        "tag:example.org,2014:7");
  CHECK(identity_of(article("https://example.org/a")) == "example.org/a");
  CHECK(identity_of(article("")).empty());
  // A bare number is one of its own site.
  CHECK(identity_of(article("https://example.org/a", "7")) !=
        identity_of(article("https://example.com/a", "7")));
  CHECK(identity_of(article("", "7", "Daily")) != identity_of(article("", "7", "Weekly")));
}

TEST_CASE("The same text is one article unless something contradicts it", "[claims][identity]") {
  const Article page = article("https://example.org/a", "", "Daily");
  CHECK(may_be_one(page, page));
  CHECK(may_be_one(page, article("")));
  CHECK(may_be_one(page, article("http://www.example.org/a/", "", "The Daily")));
  CHECK_FALSE(may_be_one(page, article("https://example.com/a")));
  CHECK_FALSE(may_be_one(page, article("", "", "Weekly")));
  Article early = page;
  Article late = page;
  early.published = parse_period("2014-01-13");
  late.published = parse_period("2014-02-13");
  CHECK(may_be_one(early, page));
  CHECK_FALSE(may_be_one(early, late));
  late.published = parse_period("2014");
  CHECK(may_be_one(early, late));
}

}  // namespace attest
