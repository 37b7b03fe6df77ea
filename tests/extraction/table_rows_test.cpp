// Rows of tables: a year alone in a cell says when, in every language.
#include <catch2/catch.hpp>

#include "extraction/sentence/draft.h"
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
      // Cells are no groups of one number.
      {"Северный\t310\t322", "[310] 310 count @- level; [322] 322 count @- level"},
      {"Северный  1 310  322", "[1 310] 1310 count @- level; [322] 322 count @- level"},
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

// The figures of a text whose lines with a bar are rows of a table.
std::string table_in(std::string_view text, std::string_view lang) {
  Article article = testkit::line_article(text, lang, "2013-10-24");
  for (Block& block : article.blocks)
    if (slice(article.text, block.span).find(" | ") != std::string_view::npos)
      block.kind = BlockKind::TableRow;
  std::string shown;
  for (const Claim& claim : testkit::claims_of(article)) {
    const Quantity& q = claim.quantity;
    shown += shown.empty() ? "" : "; ";
    shown += (q.low ? to_string(*q.low) : "?") + " " + q.unit;
    shown += " @" + (claim.period ? claim.period->edtf : "-");
    if (!claim.measure.text.empty()) shown += " " + claim.measure.text;
  }
  return shown;
}

TEST_CASE("the head of a table says when and in what its figures are", "[table]") {
  struct Row {
    std::string_view lang, text, expect;
  };
  const Row rows[] = {
      {"en",
       "Quarterly results (in millions of dollars)\n"
       "Item | Q3 2012 | Q3 2013\nRevenue | 1,666 | 1,873\nMargin, % | 9.3 | 11.4",
       "1666000000 USD @2012-Q3 Revenue; 1873000000 USD @2013-Q3 Revenue; "
       "9.3 percent @2012-Q3 Margin, %; 11.4 percent @2013-Q3 Margin, %"},
      {"en", "Suburb | Auctions | Top price, $m\nNorthcote | 14 | 2.41",
       "14 count @2013-10-24 Auctions; 2410000 USD @2013-10-24 Top price"},
      {"en", "Ward | Voters | Turnout\nNorth | 1,204 | 61.5%",
       "1204 person @2013-10-24 Voters; 61.5 percent @2013-10-24 Turnout"},
      {"ru",
       "Добыча нефти, млн тонн\nКомпания | 2012 | 2013 | Рост, %\nСевер | 16,6 | 19,3 | 16,3",
       "16600000 tonne @2012 Север; 19300000 tonne @2013 Север; 16.3 percent @2013 Рост"},
      {"ru", "Хозяйство | Засеяно, тыс. га | Собрано, тыс. тонн\nСтепное | 12,4 | 33",
       "12400 hectare @2013-10-24 Засеяно; 33000 tonne @2013-10-24 Собрано"},
      {"ko",
       "[표] 분기별 실적 (단위: 억원)\n구분 | 2012년 3분기 | 2013년 3분기\n매출 | 1,666 | 1,873\n"
       "영업이익 | 155 | 214",
       "166600000000 KRW @2012-Q3 매출; 187300000000 KRW @2013-Q3 매출; "
       "15500000000 KRW @2012-Q3 영업이익; 21400000000 KRW @2013-Q3 영업이익"},
      // A column's own unit comes first; what stands beside columns of years is none of them.
      {"en", "Item | 2022 | 2023 | Change\nRevenue, $m | 1,200 | 1,300 | 4.5",
       "1200000000 USD @2022 Revenue, $m; 1300000000 USD @2023 Revenue, $m; "
       "4.5 count @2013-10-24 Change"},
      {"ru",
       "Итоги, млн руб.\nПоказатель | 2012 | 2013 | Темп роста, %\nВыручка | 340 | 350 | 103\n"
       "Численность, чел. | 340 | 350 | 103",
       "340000000 RUB @2012 Выручка; 350000000 RUB @2013 Выручка; 103 percent @2013 Темп "
       "роста; 340 person @2012 Численность, чел.; 350 person @2013 Численность, чел.; "
       "103 percent @2013 Темп роста"},
      // What is counted, and what has a unit that is not known, is in no millions.
      {"en", "Results ($m)\nItem | 2012\nStores | 40\nRevenue | 12\nEPS (cents) | 45",
       "40 count @2012 Stores; 12000000 USD @2012 Revenue; 45 count @2012 EPS (cents)"},
      {"en", "Group ($000) | 2012\nSales | 1,204", "1204000 USD @2012 Sales"},
      {"en", "Region | Sales ($ millions)\nNorth | 12", "12000000 USD @2013-10-24 Sales"},
      // Letters of a league are no units.
      {"en", "Team | W | L | Pts\nLeeds | 20 | 9 | 69",
       "20 count @2013-10-24 W; 9 count @2013-10-24 L; 69 count @2013-10-24 Pts"},
      // Several units are nobody's; a sentence above a table is no title.
      {"ko", "고용 (단위: 천명, %)\n구분 | 취업자\n남자 | 28,416", "28416 count @2013-10-24 취업자"},
      {"en",
       "The plant serves us, officials said, at a cost of millions of dollars.\n"
       "Country | Reactors\nFrance | 56",
       "1000000 USD @2013-10-24 cost; 56 count @2013-10-24 Reactors"},
      // What is left of a title keeps what it is compared with.
      {"en",
       "Sales of 12 ships up 5% from 40 ships (thousands)\nPort | Ships\nDorn | 3",
       "12 count @2013-10-24 ships; 5 percent @2013-10-24; 40 count @2013-10-24 "
       "ships; 3000 count @2013-10-24 Ships"},
      // A head of other cells than its rows says nothing of them.
      {"en", "2012 | 2013 | 2014\nRevenue | 1,666 | 1,873 | 12 | 14",
       "1666 count @2013-10-24 Revenue; 1873 count @2013-10-24 Revenue; "
       "12 count @2013-10-24 Revenue; 14 count @2013-10-24 Revenue"},
      // What is written beside a figure holds for it.
      {"en", "Results, $m\nItem | 2012 | 2013\nShips | 3 ships | 12%",
       "3 count @2012 ships; 12 percent @2013 Ships"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(table_in(row.text, row.lang) == row.expect);
  }
}

TEST_CASE("the line below a table tells whose its figures are", "[table]") {
  struct Row {
    std::string_view lang, text, sources;
  };
  const Row rows[] = {
      {"en", "Port | 2012\nNorthby | 1,310\nDorn | 95\nSource: Harbour Board",
       "Harbour Board; Harbour Board; "},
      {"en", "Port | 2012\nNorthby | 1,310\n(Sources: Harbour Board, Dorn Bank)",
       "Harbour Board, Dorn Bank; "},
      {"ru", "Порт | 2012\nСеверный | 1310\nИсточник: Росстат.", "Росстат; "},
      {"ko", "항만 | 2012년\n북항 | 1,310\n자료=해양수산부", "해양수산부; "},
      // No such line, or none right below it.
      {"en", "Port | 2012\nNorthby | 1,310\nTugs: Harbour Board", "-; "},
      {"en", "Port | 2012\nNorthby | 1,310\nAll is well in Dorn.\nSource: Harbour Board", "-; "},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    Article article = testkit::line_article(row.text, row.lang, "2013-10-24");
    for (Block& block : article.blocks)
      if (slice(article.text, block.span).find(" | ") != std::string_view::npos)
        block.kind = BlockKind::TableRow;
    std::string sources;
    for (const Claim& claim : testkit::claims_of(article)) {
      std::string names;
      for (const Informant& source : claim.attribution)
        names += (names.empty() ? "" : ", ") + source.name;
      sources += (names.empty() ? "-" : names) + "; ";
    }
    CHECK(sources == row.sources);
  }
}

TEST_CASE("figures taken out are the base of none that stay", "[table]") {
  std::vector<ClaimDraft> drafts(3);
  drafts[0].base_draft = 2;
  drafts[1].timeless = true;
  drafts[2].base_draft = 1;
  erase_drafts(drafts, [](const ClaimDraft& draft) { return draft.timeless; });
  REQUIRE(drafts.size() == 2);
  CHECK(drafts[0].base_draft == 1);
  CHECK_FALSE(drafts[1].base_draft);
}

}  // namespace
}  // namespace attest
