// English: what firms and offices tell of themselves, and what is told of others.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

// Of a text whose first line is its title.
std::string titled_attributions(std::string_view text) {
  Article article = testkit::line_article(text, "en");
  article.blocks.front().kind = BlockKind::Heading;
  std::string shown;
  for (const Claim& claim : testkit::claims_of(article)) {
    shown += shown.empty() ? "" : "; ";
    shown += slice(text, claim.span);
    for (const Informant& informant : claim.attribution) shown += "<" + informant.name;
  }
  return shown;
}

TEST_CASE("A word that begins a title and the text may be no name", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Inflation slows\nInflation slowed to 4.1% in July, the Norland Statistics Office said.\n"
       "The central bank said it aims at 4%.",
       "4.1%<Norland Statistics Office; 4%<central bank"},
      {"Kestrel sells\nKestrel sold 40 jets.\nShares in Kestrel fell 3%.\nThe airline said 20 more "
       "would go.",
       "40; 3%; 20<Kestrel"},
      {"Boats and Kestrel\nKestrel sold 40 jets.\nThe airline said 20 more would go.",
       "40; 20<Kestrel"},
  };
  for (const testkit::SourceRow& c : cases) {
    CAPTURE(c.text);
    CHECK(titled_attributions(c.text) == c.expect);
  }
}

TEST_CASE("a firm of the title, told of by its trade", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel Boats to shut docks\nShares in Kestrel Boats fell after the carmaker said it would "
       "shut 11 docks.\nThe firm expects a profit of 80 million crowns.",
       "11<Kestrel Boats; 80 million<Kestrel Boats"},
      {"Rents rise in Dorn\nRents in Dorn rose as the lender said it had 300 flats.", "300<lender"},
      {"Tides turn\nShares in Kestrel Boats fell after the carmaker said it would shut 11 docks.",
       "11<carmaker"},
  };
  for (const testkit::SourceRow& c : cases) {
    CAPTURE(c.text);
    CHECK(titled_attributions(c.text) == c.expect);
  }
}

TEST_CASE("An English firm or office may be \"it\" in its own sentence", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel Air has ordered 40 jets, it said on Monday.", "40<Kestrel Air"},
      {"The Wells Office has closed 40 wells, it announced.", "40<Wells Office"},
      // Whatever else opens the sentence.
      {"Rents rose 4%, it said.", "4%"},
      {"Food prices rose 4%, it said.", "4%"},
      {"South Korea sold 40 ships, it said.", "40"},
      {"The report had 40 pages, it said.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("The English company may be whom its own sentence begins with", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel Lines said it lost 30 ships. Dorn Motors will close 40 docks, the company said.",
       "30<Kestrel Lines; 40<Dorn Motors"},
      {"Zen Bank will close 40 branches, the lender said.", "40<Zen Bank"},
      {"Kestrel Lines said it lost 30 ships. Sales fell 40%, the company said.",
       "30<Kestrel Lines; 40%<Kestrel Lines"},
      {"The Society of Motor Makers said 30 firms closed.\n\nSome 40 cars were sold, the trade body "
       "said.",
       "30<Society of Motor Makers; Some 40<Society of Motor Makers"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English firms end on a dot", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel Inc. on Tuesday reported a 12% rise in profit.", "12%<Kestrel Inc"},
      {"Profit rose 12%, Dorn Motors Corp. said.", "12%<Dorn Motors Corp"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("The English company is no union", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40,000 walked out, the union said. The company put the number at 12,000.",
       "Some 40,000<union; 12,000<company"},
      {"Tides turn\n\nKestrel Bank posted a profit of $40 million.\n\nThe lender said bad loans fell "
       "4%.",
       "$40 million; 4%<Kestrel Bank"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("An English office's report ends where a paragraph turns to the bank",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nPrices rose 4.1% in July, the Norland Wells Office said.\n\nFood rose 6% in "
       "July.\n\nThe bank raised its rate by 2% in June.",
       "4.1%<Norland Wells Office; 6%<Norland Wells Office; 2%"},
      {"Tides turn\n\nLoans rose 4.1% in July, the Bank of Norland said.\n\nThe bank raised its rate "
       "by 2% in June.",
       "4.1%<Bank of Norland; 2%<Bank of Norland"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("A noun of an English name says nothing", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Despite government claims that prices are stable, rents rose 40%.", "40%"},
      {"In spite of ministry forecasts, exports fell 40%.", "40%"},
      {"Amid police estimates of a small crowd, 4,000 people marched.", "4,000"},
      {"Despite Norvik forecasts of a rise, sales fell 40%.", "40%"},
      {"Despite the drop, Norvik forecasts a rise of 40%.", "40%<Norvik"},
      {"According to ministry estimates, 40 wells are dry.", "40<ministry"},
      {"A report by the ministry estimates 40 wells are dry.", "40<ministry"},
      {"In Dorn the police put the toll at 40.", "40<police"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("What an English place reports it has itself", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Bangladesh reports 836 cases of cholera.\n\nThe tally has reached 12,954 this year.", "836; 12,954"},
      {"Italy reported 40 deaths on Monday.", "40"},
      {"Mumbai has reported 40 deaths.", "40"},
      {"Beijing reported 40 cases, the health ministry said.", "40<health ministry"},
      // Not where it tells of others, nor whoever is of it.
      {"Russia reported that 40 drones came.", "40<Russia"},
      {"Beijing said 40 planes came.", "40<Beijing"},
      {"Pyongyang reported 40 cases.", "40<Pyongyang"},
      {"Delhi police reported 40 arrests.", "40<Delhi police"},
      {"Reuters reported 40 arrests.", "40<Reuters"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("What was ever reported is nobody's word", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The figures are the highest reported this year, with 40 dead.", "40"},
      {"It was the worst ever recorded, with 40 dead, police said.", "40<police"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
