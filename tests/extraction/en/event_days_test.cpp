// English: the day of an event that the text tells of, and days that are of the telling alone.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what opens a text happened on the day that it names first", "[en][period]") {
  const testkit::Row rows[] = {
      {"Four men have been arrested over a haul of 30 kilograms of hashish. On 3 August police stopped "
       "a van near the port.",
       "[Four] 4 person @2022-08-03 level; [30 kilograms] 30 kilogram @2022-08-03 level"},
      // A day long past is another story's.
      {"Four men have been arrested over the theft. On 3 May police stopped a van near the port.",
       "[Four] 4 person @- level"},
      // So is a month: no day of an event.
      {"Four men have been arrested over the theft. In July police stopped a van near the port.",
       "[Four] 4 person @- level"},
      {"Four men were held over the theft in June. On 3 August police stopped 12 trucks.",
       "[Four] 4 person @2022-06 level; [12] 12 count @2022-08-03 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("a day of telling a meeting or a room of people dates no deed", "[en][period]") {
  const testkit::Row rows[] = {
      {"Seven men were caught on Tuesday. \"They shared the loot,\" she told a press conference "
       "yesterday. Police also took six cars.",
       "[Seven] 7 person @2022-08-02 level; [six] 6 count @2022-08-02 level"},
      {"Seven men were caught on Tuesday. The chief told reporters in Leeds on Thursday that six "
       "cars were taken.",
       "[Seven] 7 person @2022-08-02 level; [six] 6 count @2022-08-02 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("a few days compared with the present do not become the talk", "[en][period]") {
  const testkit::Row rows[] = {
      {"Her rating has fallen to 20%, worse than the low she hit last week (24%). The party has "
       "31%.",
       "[20%] 20 percent @2022-08-05 share; [24%] 24 percent @2022-07-25/2022-07-31 share; "
       "[31%] 31 percent @2022-08-05 share"},
      {"Profit has risen to $5m in the first half of 2022. Sales reached $40m.",
       "[$5m] 5000000 USD @2022-H1 level; [$40m] 40000000 USD @2022-H1 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("the period that is talked of, named by \"the\"", "[en][period]") {
  const testkit::Row rows[] = {
      {"Sales in the second quarter fell 4%. The firm took a charge of $9 million in the latest "
       "period.",
       "[4%] 4 percent @2022-Q2 change down; [$9 million] 9000000 USD @2022-Q2 level"},
      {"Exports in June fell 4%. For the six months, they fell 9% to $80 million.",
       "[4%] 4 percent @2022-06 change down; [9%] 9 percent @2022-01/2022-06 change down; "
       "[$80 million] 80000000 USD @2022-01/2022-06 level"},
      {"Hirings for May and June were cut by 19,000.",
       "[19,000] 19000 count @2022-05/2022-06 change down"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("days told by their ordinals, and deeds told by a relative clause", "[en][period]") {
  const testkit::Row rows[] = {
      {"On May 15th the town took in 40 families.", "[40] 40 count @2022-05-15 level"},
      {"Between May 15th and June 14th the town took in 40 families.",
       "[40] 40 count @2022-05-15/2022-06-14 level"},
      {"From May 6-19th 40 boats came.", "[40] 40 count @2022-05-06/2022-05-19 level"},
      {"In the second quarter of 2022 40 boats came.", "[40] 40 count @2022-Q2 level"},
      {"Floods swept the valley on Monday that drowned 40 sheep.",
       "[40] 40 count @2022-08-01 level"},
      {"Ferry sales are to fall by 40 cents on Wednesday.",
       "[40 cents] 0.4 USD @2022-08-10 change down forecast"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("the time that a change is told from dates neither it nor its level", "[en][period]") {
  const testkit::Row rows[] = {
      {"In July rents fell 1% on the year and are down 3% from June, to sit at $900.",
       "[1%] 1 percent @2022-07 change down; [3%] 3 percent @2022-07 change down; "
       "[$900] 900 USD @2022-07 level"},
      {"Bookings hit 900 in July, with the best from Fiji, up 40, or 5 percent, from July 2021.",
       "[900] 900 count @2022-07 level; [40] 40 count @2022-07 change up; "
       "[5 percent] 5 percent @2022-07 change up"},
      {"A jobless rate of 3% from 1 June 2022 applies.", "[3%] 3 percent @2022-06-01/.. level"},
      // Where a change ran over a year up to the month talked of, that month goes on.
      {"July rents stood at $900. Rents rose 4% for the year ended July. Flats were let for $700.",
       "[$900] 900 USD @2022-07 level; [4%] 4 percent @2021-08/2022-07 change up; "
       "[$700] 700 USD @2022-07 level"},
      {"Petrol has jumped 19 cents over the past three weeks, to $4.09. Diesel costs $5.",
       "[19 cents] 0.19 USD @2022-07-16/2022-08-05 change up; [$4.09] 4.09 USD @2022-08-05 level; "
       "[$5] 5 USD @2022-08-05 level"},
      // What a change has come to is of its time.
      {"Profit for the half was weak. Margins have fallen 4% to $80 million.",
       "[4%] 4 percent @2022-H1 change down; [$80 million] 80000000 USD @2022-H1 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("prices at an exchange are of the day", "[en][period]") {
  const testkit::Row rows[] = {
      {"Profit for the first half fell 4%. Shares in Norvik were down 67 cents, or 14%, to $3.91.",
       "[4%] 4 percent @2022-H1 change down; [67 cents] 0.67 USD @2022-08-05 change down; "
       "[14%] 14 percent @2022-08-05 change down; [$3.91] 3.91 USD @2022-08-05 level"},
      {"Profit for the first half fell 4%. It issued 300 new shares.",
       "[4%] 4 percent @2022-H1 change down; [300] 300 count @2022-H1 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("parts of years by their place, and years to compare with", "[en][period]") {
  const testkit::Row rows[] = {
      {"In the final quarter of 2021 the mill made 40 boats.", "[40] 40 count @2021-Q4 level"},
      {"In the closing three months of last year the mill made 40 boats.",
       "[40] 40 count @2021-Q4 level"},
      {"In the opening quarter of 2022 the mill made 40 boats.", "[40] 40 count @2022-Q1 level"},
      {"In July the mill made 40 boats, a 9% increase over last year.",
       "[40] 40 count @2022-07 level; [9%] 9 percent @2022-07 change up"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("the year to date ends with the month or the day told", "[en][period]") {
  const testkit::Row rows[] = {
      {"In July the port took in 40 ships. So far this year it has taken in 900.",
       "[40] 40 count @2022-07 level; [900] 900 count @2022-01/2022-07 level"},
      {"So far this year 900 ships have come.", "[900] 900 count @2022 level"},
      {"As of July 20, 900 ships had come so far this year.",
       "[900] 900 count @2022-01-01/2022-07-20 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("a report that names no time is of the day on which it came out", "[en][period]") {
  const testkit::Row rows[] = {
      {"The council turned down 14 plans for the harbour.\n\nIt passed one, by 31 votes to 9.",
       "[14] 14 count @2022-08-05 level; [31] 31 count @2022-08-05 level; "
       "[9] 9 count @2022-08-05 level"},
      // What it foresees is of no such day.
      {"The council turned down 14 plans.\n\nThe harbour will cost $40 million.",
       "[14] 14 count @2022-08-05 level; [$40 million] 40000000 USD @- level forecast"},
      // What it opens with is no older than the times that it remembers.
      {"The mill lost 14 men.\n\nIt was built in 1921.", "[14] 14 person @2022-08-05 level"},
      // A statement is no report.
      {"The council turned down 14 plans.", "[14] 14 count @- level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

}  // namespace
}  // namespace attest
