// Articles in several languages: what is known of one is not asked of another.
#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

TEST_CASE("names of one language are not looked up in the tables of another", "[attribution]") {
  // Each line opens a paragraph; the languages follow one another as in a page of several.
  Article article = testkit::line_article(
      "Росстат сообщил о 40 заводах.\n\nРосгвардия сообщила о 12 случаях.\n\nKestrel Bank said it has 30 branches.\n\n"
      "The bank said it lost $4 million.\n\nKestrel Group sold 5 ships.\n\n한국은행은 은행 12곳이 문을 닫았다고 밝혔다.\n\n"
      "The company said 7 people left.",
      "en", "2024-09-12");
  const std::string_view langs[] = {"ru", "ru", "en", "en", "en", "ko", "en"};
  REQUIRE(article.blocks.size() == std::size(langs));
  for (std::size_t b = 0; b < article.blocks.size(); ++b) article.blocks[b].lang = langs[b];
  const std::vector<Claim> claims = testkit::claims_of(article);
  REQUIRE(claims.size() == 7);
  CHECK(claims[3].attribution.back().name == "Kestrel Bank");
}

}  // namespace
}  // namespace attest
