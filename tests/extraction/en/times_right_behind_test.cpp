// English: a time that stands right beside its figure.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("from the first of a month to a day of another", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 846 bikes were stolen from March through July 9.",
       "[Some 846] about 846 count @2018-03/2018-07-09 level"},
      {"Between January and June 9, 214 bikes were stolen.",
       "[214] 214 count @2018-01/2018-06-09 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("each of the changes that another is compared with has its time", "[en][period]") {
  const testkit::Row rows[] = {
      {"Rents rose 0.4% last month, compared with increases of 0.2% in July and 0.7% in May.",
       "[0.4%] 0.4 percent @2018-08 change up; [0.2%] 0.2 percent @2018-07 change up; "
       "[0.7%] 0.7 percent @2018-05 change up"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("what is to come is set against what is now", "[en][period]") {
  const testkit::Row rows[] = {
      {"The strait will carry 30 ferries in 2025, compared with 12 today.",
       "[30] 30 count @2025 level forecast; [12] 12 count @2018-09-07 level"},
      {"There will be 43,000 pupils in 2022, against about 57,000 now.",
       "[43,000] 43000 person @2022 level forecast; [about 57,000] about 57000 person "
       "@2018-09-07 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("the night of an event is that of its figures", "[en][period]") {
  const testkit::Row rows[] = {
      {"At the height of last night's storm 25,300 farms had no power.",
       "[25,300] 25300 count @2018-09-06 level"},
      {"Tuesday night's fire destroyed 14 shops.", "[14] 14 count @2018-09-04 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("a day in a list ends with what is of today", "[en][period]") {
  const testkit::Row rows[] = {
      {"Rain will bring 20 mm today and 40 mm on Sunday.",
       "[20 mm] 20 millimeter @2018-09-07 level forecast; "
       "[40 mm] 40 millimeter @2018-09-09 level forecast"},
      {"The club sold 300 tickets today, 900 on Thursday and 100 on Sunday.",
       "[300] 300 count @2018-09-07 level; [900] 900 count @2018-09-06 level; "
       "[100] 100 count @2018-09-02 level"},
      {"The camp now has 300 tents and had 40 in 2014.",
       "[300] 300 count @2018-09-07 level; [40] 40 count @2014 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("a week earlier is the same day of that week", "[en][period]") {
  const testkit::Row rows[] = {
      {"The clinic saw 410 patients on Sunday, up from 280 a week earlier.",
       "[410] 410 person @2018-09-02 level; [280] 280 person @2018-08-26 level"},
      {"The clinic saw 410 patients last week, up from 280 a week earlier.",
       "[410] 410 person @2018-08-27/2018-09-02 level; "
       "[280] 280 person @2018-08-20/2018-08-26 level"},
      {"The clinic saw 410 patients on Sunday, against 1,280 in all of the previous week.",
       "[410] 410 person @2018-09-02 level; [1,280] 1280 person @2018-08-20/2018-08-26 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

TEST_CASE("what was built then and holds so much does so now", "[en][period]") {
  const testkit::Row rows[] = {
      {"The dam was built in 1962 and holds 40 million cubic metres.",
       "[40 million cubic metres] 40000000 cubic-meter @2018-09-07 level"},
      {"The arena opened in 2004 and seats about 38,000.",
       "[about 38,000] about 38000 count @2018-09-07 level"},
      {"In 2012 rents and costs rose 4 percent.", "[4 percent] 4 percent @2012 change up"},
      {"The arena opened in 2004 and had 300 boxes.", "[300] 300 count @2004 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

}  // namespace
}  // namespace attest
