// English: how far a source speaks over sentences that name none.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("an English report goes on over paragraphs, what is told of an event does not",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      // Whole months or years, or a publication: a report.
      {"Exports fell 3% in May 2014, the customs office said.\n\nImports rose 4% to $9 million.",
       "3%<customs office; 4%<customs office; $9 million<customs office"},
      {"A survey by the health ministry covers 40 wards.\n\nSome 12 nurses were ill.",
       "40<health ministry; Some 12<health ministry"},
      // The figures come in the sentence behind.
      {"The customs office published its tables for May 2014.\n\nExports fell 3% in May 2014. "
       "Imports rose 4%.",
       "3%<customs office; 4%<customs office"},
      // The first report may be a person's; a poll is whose name stands behind it.
      {"The pass rate was 80% in 2013, said Education Minister Ada Norvik.\n\nIn the port of Dorn, "
       "84% passed.\n\nPolice said a bus hit 12 people.\n\nOf the girls, 9% passed in 2013.",
       "80%<Education Minister Ada Norvik; 84%<Education Minister Ada Norvik; 12<Police; "
       "9%<Education Minister Ada Norvik"},
      {"The poll, by Kestrel, gives Labour 41%.\n\nJust 21% like the mayor.",
       "41%<Kestrel; 21%<Kestrel"},
      {"Prices are too high, according to analysis from Kestrel.\n\nClubs spent $9 million.",
       "$9 million<Kestrel"},
      // What opens a sentence is no name for that, nor a firm of which somebody speaks.
      {"Government figures have shown it.\n\nTotal reported casualties fell to 19,569 in 2010.",
       "19,569<Government"},
      {"Norvik said the company expects a profit of $3 million.", "$3 million<Norvik"},
      {"Of the thefts in 2013, police data show, 9% were in Dorn, of 40 recorded by the port.\n\n"
       "In 2013 there were 30 fires.",
       "9%<police; 40<police; 30<police"},
      // What is heard is no report.
      {"A third of trains ran in May, according to reports.\n\nSome 40 unions struck.",
       "A third<reports; Some 40"},
      // An event.
      {"A bus overturned near Dorn, killing three people, police said.\n\nIt had left Kestrel with "
       "30 tourists.\n\nIn March 2014, 15 people died in the same ravine.",
       "three<police; 30; 15"},
      {"The fire destroyed 40 homes, the fire service said.\n\nDorn, a town of 6,500 people, lies "
       "90 miles to the north.",
       "40<fire service; 6,500; 90 miles"},
      // Within the paragraph the speaker goes on.
      {"The fire destroyed 40 homes, the fire service said. Two firefighters were hurt.",
       "40<fire service; Two<fire service"},
      // Behind somebody else's word, the report goes on.
      {"Sales fell 3% in May 2014, the statistics office said.\n\nPolice said 12 shops burned.\n\n"
       "Sales of cars rose 4% in May 2014.",
       "3%<statistics office; 12<Police; 4%<statistics office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("a paragraph may point back at whoever told of an event", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Twelve people died, police said.\n\nThe toll may reach 20.", "Twelve<police; 20<police"},
      {"Twelve people died, police said.\n\nOf those, three were children.",
       "Twelve<police; three<police"},
      {"Twelve people died, police said.\n\nThis was up from nine on Friday.",
       "Twelve<police; nine<police"},
      {"Twelve people died, police said.\n\nSome 30 more were hurt, they said.",
       "Twelve<police; Some 30<police"},
      {"The yard will cut 40 jobs, Kestrel Lines said.\n\nThe firm has 300 workers, it said.",
       "40<Kestrel Lines; 300<Kestrel Lines"},
      // Not at somebody who was named two paragraphs before, nor behind another speaker.
      {"Twelve people died, police said.\n\nSome 30 shops are shut.\n\nThe town has no power.\n\n"
       "The toll may reach 20.",
       "Twelve<police; Some 30; 20"},
      {"Twelve people died, police said.\n\n\"We lost 40 sheep,\" said Ada Norvik, a farmer.\n\nThe "
       "total may reach 90.",
       "Twelve<police; 40<Ada Norvik; 90"},
      // The number of something else.
      {"Twelve people died, police said.\n\nThe number of tourists has reached 9,000.",
       "Twelve<police; 9,000"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("what holds on the day of publication is no part of a report", "[en][attribution]") {
  const auto sources = [](std::string_view text) {
    std::string shown;
    for (const Claim& claim : testkit::claims_of(testkit::line_article(text, "en", "2014-06-12"))) {
      shown += shown.empty() ? "" : "; ";
      for (const Informant& informant : claim.attribution) shown += "<" + informant.name;
    }
    return shown;
  };
  CHECK(sources("Profit rose 3% in May, Kestrel Lines said.\n\nIts shares gained 9% on Thursday.") ==
        "<Kestrel Lines; ");
  CHECK(sources("Dengue cases rose 3% in May, the ministry said.\n\nThere are 40 cases in the "
                "north.") == "<ministry; <ministry");
  CHECK(sources("Profit rose 3% in May, Kestrel Lines said.\n\nSales gained 9% in May.") ==
        "<Kestrel Lines; <Kestrel Lines");
}

TEST_CASE("the second of two places does not speak", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Boats picked up 40 people, police in Safa, Norland said.", "40<police"},
      {"Some 40 people fled, officials in the port of Safa, Norland said.", "Some 40<officials"},
      // Who stands alone behind a comma speaks.
      {"Some 40 people fled, Norland said.", "Some 40<Norland"},
      {"The port of Safa, Kestrel said, lost 40 ships.", "40<Kestrel"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("the company is the one that the text is about", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Motive Corp (MTV) on Thursday said it sold 40 cranes. It sold them to port company Kestrel "
       "Lines. The company said it has 300 workers.",
       "40<Motive Corp; 300<Motive Corp"},
      {"Motive Corp said it sold 40 cranes. Its shares fell on the Norland Stock Exchange. The "
       "company said it has 300 workers.",
       "40<Motive Corp; 300<Motive Corp"},
      {"Its shares fell on the Norland Stock Exchange. The company said it has 300 workers.",
       "300<company"},
      {"Its rival is port company Kestrel Lines. The company said it has 300 workers.",
       "300<port company Kestrel Lines"},
      {"The trade ministry said 40 cranes fell. The retailer said it has 300 workers.",
       "40<trade ministry; 300<retailer"},
      {"Norland Bank AG was fined. The regulator said 40 customers were hit.", "40<regulator"},
      {"Air Nordland-KLM said it lost $40 million. The airline said it cut 300 jobs.",
       "$40 million<Air Nordland-KLM; 300<Air Nordland-KLM"},
      // Other institutions are as they were.
      {"The Norland Grain Board said 40 mills closed. The agency said 300 people left.",
       "40<Norland Grain Board; 300<Norland Grain Board"},
      // An estimate of so much speaks for nothing else.
      {"Sales came to $9 million, against a Wall Street estimate of $8 million. Costs were $3 "
       "million.",
       "$9 million; $8 million; $3 million"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("according to whom ends at the comma behind an article, too", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"According to the DOH, the main age group is that of pupils with 23% of cases.", "23%<DOH"},
      {"According to Kestrel, the lobby group lost 40 members.", "40<Kestrel"},
      {"According to the DOH director, Ada Norvik, 40 had died.", "40<DOH director, Ada Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("storms claim lives and say nothing, figures have shown", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Typhoon Gaemi has claimed at least three lives.", "at least three"},
      {"Typhoon Gaemi killed 14 people, with eight officially confirmed.", "14; eight"},
      {"Crime fell 3%, the Norland Statistics Office figures have shown.",
       "3%<Norland Statistics Office"},
      {"The harbour office claimed 40 boats were sold.", "40<harbour office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("who tells what was expected tells that only", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Motive Group Inc said profit fell 3% in May 2014.\n\nIt was $1.58 a share, compared with "
       "$1.51 expected by analysts, on average, according to Thomson Kestrel.\n\nThe company took a "
       "charge of $9 million in May 2014.",
       "3%<Motive Group Inc; $1.58<Motive Group Inc; $1.51<Thomson Kestrel; $9 million<Motive Group Inc"},
      {"Turnout figures were released by the port office.\n\nTurnout was 61% in 2013.",
       "61%<port office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("what a country registers is its own deed", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Norland, the largest producer, registered a fall of 22%.", "22%"},
      {"The Norland Mint, the largest producer, reported a fall of 22%.", "22%<Norland Mint"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("names hold what a hyphen or \"of\" joins to them", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The East of Norland Ambulance Service said 40 people were hurt.",
       "40<East of Norland Ambulance Service"},
      {"Exports fell 3%, according to a report by the state-run sector regulator.",
       "3%<state-run sector regulator"},
      {"Some 40 people fled the south of Norland, the Kestrel Ambulance Service said.",
       "Some 40<Kestrel Ambulance Service"},
      {"The Bank of Norland said 40 firms closed.", "40<Bank of Norland"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("the day of a saying is not that of what will be", "[en][period]") {
  const testkit::Row rows[] = {
      {"Norvik Steel said on Thursday it will cut 900 jobs.",
       "[900] 900 count @- change down forecast"},
      {"On Monday, Norvik Steel said it will close 30 mills.",
       "[30] 30 count @- level forecast"},
      {"Norvik Steel will close 30 mills on Monday, it said.",
       "[30] 30 count @2019-10-07 level forecast"},
      {"On Monday it will close 30 mills.", "[30] 30 count @2019-10-07 level forecast"},
  };
  testkit::check_claims(rows, "en", "2019-10-04");
}

TEST_CASE("since when bounds the figure before it, and those close by", "[en][period]") {
  const testkit::Row rows[] = {
      {"The grid added 63 GW, helped by a fall in the prices of panels of 45% since 2010.",
       "[63 GW] 63 gigawatt @- change up; [45%] 45 percent @2010/2019-10-04 change down"},
      {"There are 40 schools in the town and 15% of pupils have left since 2010.",
       "[40] 40 count @2019-10-04 level; [15%] 15 percent @2010/2019-10-04 share"},
      {"The town has lost 40 shops and 12 schools since 2010.",
       "[40] 40 count @2010/2019-10-04 level; [12] 12 count @2010/2019-10-04 level"},
  };
  testkit::check_claims(rows, "en", "2019-10-04");
}

TEST_CASE("names between commas, in brackets, and whoever reports results", "[en][attribution]") {
  const testkit::SourceRow rows[] = {
      {"The Minister of Health, Ada Jane Norvik, announced 551 cases.",
       "551<Minister of Health, Ada Jane Norvik"},
      {"Provisional figures on births are published today by the National Records of Norland.\n"
       "The statistics show that 488 births were registered.",
       "488<National Records of Norland"},
      {"Norland Statistics showed 50 births.", "50<Norland Statistics"},
      {"The mayor, a friend of John Ostrander, said 40 had died.", "40<mayor"},
      {"Prices rose 25 percent, the Norland Statistical Institute (NorStat) said. Food rose 37 "
       "percent, NorStat said.",
       "25 percent<Norland Statistical Institute; 37 percent<Norland Statistical Institute"},
      {"Norvik raised its dividend after reporting a 66 per cent rise in profit in the first half.",
       "66 per cent<Norvik"},
  };
  testkit::check_sources(rows, "en");
}

TEST_CASE("the half is that of which reports come out", "[en][period]") {
  const testkit::Row rows[] = {
      {"Profit fell 12% in the half.", "[12%] 12 percent @2019-H1 change down"},
      {"Half-year profit rose 12%.", "[12%] 12 percent @2019-H1 change up"},
      {"In the December half, profit rose 12%.",
       "[12%] 12 percent @2018-07/2018-12 change up"},
      {"Profit rose 12% in the previous half.", "[12%] 12 percent @- change up"},
      {"In the last half of the match Olafsen scored.", ""},
  };
  testkit::check_claims(rows, "en", "2019-08-20");
  const testkit::Row late[] = {
      {"Profit fell 12% in the half.", "[12%] 12 percent @- change down"},
  };
  testkit::check_claims(late, "en", "2019-10-20");
}

TEST_CASE("the last paragraphs of an English report that several tell are background",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Port traffic\n\nPort traffic rose 3% in May 2014, the customs office said.\n\nImports rose "
       "4%.\n\nThe mayor, Ada Norvik, said 12 cranes stood idle.\n\nExports fell 2%, the customs "
       "office said.\n\nThe sea is deep.\n\nSome 9% of ships are old.",
       "3%<customs office; 4%<customs office; 12<mayor, Ada Norvik; 2%<customs office; "
       "Some 9%"},
      // A report of one body ends with what that tells.
      {"Port traffic\n\nPort traffic rose 3% in May 2014, the customs office said.\n\nImports rose "
       "4%.\n\nThe port is old.\n\nExports fell 2%, the customs office said.\n\nThe sea is deep.\n\n"
       "Some 9% of ships are old.",
       "3%<customs office; 4%<customs office; 2%<customs office; Some 9%<customs office"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
