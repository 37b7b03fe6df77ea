// Rows of tables: a year alone in a cell says when, in every language.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"
#include "testkit/line_article.h"

namespace attest {
namespace {

TEST_CASE("a year alone in the first cell is when the row holds", "[table]") {
  const testkit::Row english[] = {
      {"2015\t90,100\t5,100", "[90,100] 90100 count @2015 level; [5,100] 5100 count @2015 level"},
      {"Year\t2013\t2014", ""},
      {"2015\t61.2%", "[61.2%] 61.2 percent @2015 share"},
  };
  testkit::check_claims(english, "en", "2024-09-12");
  const testkit::Row russian[] = {
      {"2010\t11 503,5", "[11 503,5] 11503.5 count @2010 level"},
      {"Год\t2013\t2014", ""},
      // Among other figures it is one of them.
      {"Ольхово\t1987\t11 503", "[1987] 1987 count @- level; [11 503] 11503 count @- level"},
      {"Прибыло 1987", "[1987] 1987 count @- level"},
  };
  testkit::check_claims(russian, "ru", "2024-09-12");
  const testkit::Row korean[] = {
      {"2015\t9,904,312\t5천 명", "[9,904,312] 9904312 count @2015 level; [5천 명] 5000 person @2015 level"},
      {"연도\t2013\t2014", ""},
  };
  testkit::check_claims(korean, "ko", "2024-09-12");
}

TEST_CASE("behind a table the text goes on from where it was", "[table]") {
  Article article = testkit::line_article(
      "In 2019 the bridge carried 95,300 vehicles a day.\n2010\t81,500\n2015\t90,100\n"
      "Some 4,200 of them were lorries.",
      "en", "2024-09-12");
  article.blocks[1].kind = article.blocks[2].kind = BlockKind::TableRow;
  std::string periods;
  for (const Claim& claim : testkit::claims_of(article))
    periods += (claim.period ? claim.period->edtf : "-") + " ";
  CHECK(periods == "2019 2010 2015 2019 ");
}

}  // namespace
}  // namespace attest
