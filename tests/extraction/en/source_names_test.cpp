// English: how far the name of a source goes, and who is meant by a short one.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English names of institutions go on over small words", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 boats came, the Ministry of the Interior said.", "Some 40<Ministry of the Interior"},
      {"Some 40 boats came, the Committee on Reefs said.", "Some 40<Committee on Reefs"},
      {"Department for Harbours, Roads and Housing figures show 13 people slept there.",
       "13<Department for Harbours, Roads and Housing"},
      {"Some 40 wells failed, the Joint Norland Program on Tides and Wells (JNPTW) said.",
       "Some 40<Joint Norland Program on Tides and Wells"},
      {"Ada Berg, a spokesperson for the International Fund for Seal Welfare, said 70 seals died.",
       "70<Ada Berg"},
      // A list of those who speak is no list of fields; "the" begins another name.
      {"Some 40 boats came, the Ministry of Health and the Red Cross said.",
       "Some 40<Ministry of Health<Red Cross"},
      {"Rents rose 4%, according to the Office for Rents, Quaymark and Dornbridge.",
       "4%<Office for Rents"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English names of persons go on over particles", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 boats came, Ahmed bin Saeed al-Norvik told reporters.",
       "Some 40<Ahmed bin Saeed al-Norvik"},
      {"Some 40 boats came, said Mayor Ada van der Berg.", "Some 40<Mayor Ada van der Berg"},
      {"Some 40 boats came, said Rosa de la Dorn.", "Some 40<Rosa de la Dorn"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("A short English name stands for the full one", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Norland Power Co's (Norpower, NP) plants ran. It lost 40 megawatts, Norpower said.",
       "40 megawatts<Norland Power Co"},
      {"Mayor Ada Norvik came.\n\nSome 40 boats sank, Norvik said.", "Some 40<Mayor Ada Norvik"},
      {"Some 40 boats sank, said Ada Norvik.\n\nMrs Norvik said 30 more were lost.",
       "Some 40<Ada Norvik; 30<Ada Norvik"},
      {"Kestrel Power said it lost 40 workers. The state-run utility said 30 more would go.",
       "40<Kestrel Power; 30<Kestrel Power"},
      // Two of that name.
      {"Ada Norvik and Olaf Norvik came.\n\nSome 40 boats sank, Norvik said.", "Some 40<Norvik"},
      // Nobody's initials, nobody's beginning.
      {"Ada Berg (Dorn) said 40 boats sank. The Dorn council closed. Dorn said 30 came.",
       "40<Ada Berg; 30<Dorn"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English initials take small words, coined names the beginnings of words",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Department of Health met. The DOH said 40 had died.", "40<Department of Health"},
      {"The Department of Health met. The DoH said 40 had died.", "40<Department of Health"},
      {"The Centre for Reef Care and Protection met. The CRC said 40 had died.",
       "40<Centre for Reef Care and Protection"},
      {"Norland Rights Watch met. NRW said 40 had died.", "40<Norland Rights Watch"},
      {"Statistics Norland met. StatNor said 40 had left.", "40<Statistics Norland"},
      {"Statistics Norland met. StatsNor said 40 had left.", "40<Statistics Norland"},
      {"Statistics South Dorn met. StatsSD said 40 had left.", "40<Statistics South Dorn"},
      {"The Norland Statistical Institute met. NorStat said 40 had left.",
       "40<Norland Statistical Institute"},
      // Other letters, other beginnings.
      {"The Department of Health met. The DOT said 40 had died.", "40<DOT"},
      {"Statistics Norland met. StatDorn said 40 had left.", "40<StatDorn"},
      {"Ada Berg came. AdaCorp said 40 had left.", "40<AdaCorp"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("An English report is whose it is", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Wool Institute's (NWI) monthly market report shows prices fell 2.9%.",
       "2.9%<Wool Institute"},
      {"Figures contained in the Norland Harbour Force (NHF) review show 11 boats sank.",
       "11<Norland Harbour Force"},
      {"Some 745 came in 2013, the Ministry of the Interior said.\n\nOfficial statistics show 26 "
       "boats came in 2013.",
       "Some 745<Ministry of the Interior; 26<Ministry of the Interior"},
      {"In a Kestrel poll of 16 economists, 15 expected no change.",
       "16<Kestrel; 15<Kestrel"},
      {"The ministry said so. Tarns were the largest group with 2,140 claims, ahead of others.", "2,140<ministry"},
      {"Analysts expected 19 cents, according to Kestrel.", "19 cents<Kestrel<Analysts"},
      {"Kestrel, releasing results four days early, said sales fell 3%.",
       "four days<Kestrel; 3%<Kestrel"},
      {"A bus hit 12 people, police said.\n\nAlmost 2,700 died in 2016, according to official "
       "figures.",
       "12<police; Almost 2,700<official figures"},
      {"Thefts fell 3% in 2013, according to the latest statistics from Dorn Police.",
       "3%<Dorn Police"},
      {"After presenting the crime statistics, Ada Berg left.\n\nAccording to the statistics, 20 "
       "shops burned.",
       "20<crime statistics"},
      {"Analysts had expected 19 cents and $3 million, according to Kestrel.",
       "19 cents<Kestrel<Analysts; $3 million<Kestrel<Analysts"},
      {"Trade fell 5.9%, more than an analyst forecast of 3.2%.", "5.9%; 3.2%"},
      // A place publishes nothing by being counted in.
      {"The data from Norway show it: 73 boats came.", "73<data"},
      {"Official data show 40 boats came.", "40<Official data"},
      {"The total puts Dorn within reach of 400 fires.", "400"},
      {"The Dorn police division recorded 100 thefts.", "100"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English persons begin with any initial", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Minister A. K. Norvik said 40 wells ran dry.", "40<Minister A. K. Norvik"},
      {"Police chief I. Norvik said 40 wells ran dry.", "40<Police chief I. Norvik"},
      {"According to A. Norvik, 40 wells ran dry.", "40<A. Norvik"},
      {"I said 40 wells ran dry.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English crowds of institutions speak right before their verb", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The hospitals in Dorn have reported 40 deaths.", "40<hospitals in Dorn"},
      {"Airlines say they lost 40% of their guests.", "40%<Airlines"},
      {"The ministry told hospitals to free 40 beds.", "40"},
      {"Hospitals treated 40 people, the ministry said.", "40<ministry"},
      {"Save the Children said 40 people came.", "40<Save the Children"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
