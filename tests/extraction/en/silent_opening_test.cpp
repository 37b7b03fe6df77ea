// English: reports whose opening names no time, and what dates them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a time named far down in a silent report is of its paragraph", "[en][period]") {
  const testkit::Row rows[] = {
      {"The council has picked 14 sites for weirs.\n\nEngineers chose from 60 places.\n\n"
       "Anglers sent in 300 letters.\n\nThe mayor thanked them all.\n\n"
       "\"Last month 9 of us stood in the rain,\" said Ann Moss.\n\nTwo of the weirs were rebuilt.",
       "[14] 14 count @2022-06-17 level; [60] 60 count @2022-06-17 level; "
       "[300] 300 count @2022-06-17 level; [9] 9 count @2022-05 level; "
       "[Two] 2 count @2022-06-17 level"},
      // What the opening names goes on.
      {"The council picked 14 sites for weirs in May.\n\nEngineers chose from 60 places.",
       "[14] 14 count @2022-05 level; [60] 60 count @2022-05 level"},
  };
  testkit::check_claims(rows, "en", "2022-06-17");
}

TEST_CASE("answers are of the days of asking, also where they are told as now", "[en][period]") {
  const testkit::Row rows[] = {
      {"More than half trust the regent, a poll has found.\n\nShe now leads with 54 per cent.\n\n"
       "Indeed, only 20 per cent of voters were able to name her rival.\n\n"
       "The poll was conducted on June 4-6.",
       "[More than half] more-than 0.5 ratio @2022-06-04/2022-06-06 share; "
       "[54 per cent] 54 percent @2022-06-04/2022-06-06 share; "
       "[20 per cent] 20 percent @2022-06-04/2022-06-06 share"},
  };
  testkit::check_claims(rows, "en", "2022-06-17");
}

TEST_CASE("what opens a report on older times", "[en][period]") {
  const testkit::Row rows[] = {
      {"Bicycle thefts are up by a fifth, fuelled by dear steel.\n\n"
       "The county counted 1,300 of them in the year to June.",
       "[a fifth] 0.2 ratio @2017-07/2018-06 change up; "
       "[1,300] 1300 count @2017-07/2018-06 level"},
      {"Some 7 men have been jailed for ferrying eels.\n\nThey were arrested last year.",
       "[Some 7] about 7 person @2018-10-18 level"},
      // A time long over is no report's.
      {"Rents are up by a fifth.\n\nThe county counted 1,300 flats in 2011.",
       "[a fifth] 0.2 ratio @2018-10-18 change up; [1,300] 1300 count @2011 level"},
      // What is so year by year has no time.
      {"The county wants more bins.\n\nIts schools annually throw away 40 tonnes of bread.",
       "[40 tonnes] 40 tonne @- level"},
  };
  testkit::check_claims(rows, "en", "2018-10-18");
}

TEST_CASE("the year of a record is no year talked of", "[en][period]") {
  const testkit::Row rows[] = {
      {"A cyclone killed 42 people on Friday.\n\nIt is the deadliest storm to hit the coast this "
       "year.\n\nSome 900 barns were flooded.",
       "[42] 42 person @2020-11-13 level; "
       "[Some 900] about 900 count @2020-11-13 level"},
  };
  testkit::check_claims(rows, "en", "2020-11-14");
}

TEST_CASE("English parts of what was counted are of its time", "[en][period]") {
  const testkit::Row rows[] = {
      {"In the year to March 18,400 people applied. At the end of March 52,310 were on the list. Three in four of "
       "them had waited for long.",
       "[18,400] 18400 person @2023-04/2024-03 level; [52,310] 52310 person @2024-03-31 level; "
       "[Three in four] 0.75 ratio @2024-03-31 share"},
      // What the sentence itself counts.
      {"In 2013 1,204 people came, 58 percent of whom had children.",
       "[1,204] 1204 person @2013 level; [58 percent] 58 percent @2013 share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
