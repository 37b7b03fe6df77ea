// English: times that are counted from the time talked of, or from the day of publication.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("so many weeks, months or years from the time talked of", "[en][period]") {
  const testkit::Row rows[] = {
      {"In May 2021 the port had 417 cranes, against 300 three months earlier.",
       "[417] 417 count @2021-05 level; [300] 300 count @2021-02 level"},
      {"On 3 May the clinic had 40 beds. Two months later it had 60.",
       "[40] 40 count @2022-05-03 level; [60] 60 count @2022-07 level"},
      {"By Wednesday there were 400 cases, up from 300 a fortnight earlier.",
       "[400] 400 count @2022-08-03 level; [300] 300 count @2022-07-20 level"},
      {"The mill closed on 3 May. Ten days later 90 jobs went.", "[90] 90 count @2022-05-13 level"},
      {"In 2019 there were 40 mills, against 55 three years earlier.",
       "[40] 40 count @2019 level; [55] 55 count @2016 level"},
      {"In 2015 the town had 12 banks. Four years later there were 7.",
       "[12] 12 count @2015 level; [7] 7 count @2019 level"},
      {"The abbey drew 900 visitors on 3 July. In the same month 40 tents were stolen.",
       "[900] 900 person @2022-07-03 level; [40] 40 count @2022-07 level"},
      // No month of a year is said, and no day of a month.
      {"In 2019 there were 40 mills. Three months later 12 of them had closed.",
       "[40] 40 count @2019 level; [12] 12 count @2019 level"},
      // From today.
      {"Three years ago there were 55 mills.", "[55] 55 count @2019 level"},
      {"The same month last year brought 30 calls.", "[30] 30 count @- level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("spans that end, or begin, on the day of publication", "[en][period]") {
  const testkit::Row rows[] = {
      {"Rangers have felled 417 elms since the start of June.",
       "[417] 417 count @2022-06/2022-08-05 level"},
      {"In the past 24 hours 30 flights were cancelled.", "[30] 30 count @2022-08-05 level"},
      {"The trade shed 4,000 jobs over the past decade.",
       "[4,000] 4000 count @2012/2022 change down"},
      {"Rents have doubled since the spring.", "[doubled] 2 ratio @2022-03/2022-08-05 change up"},
      {"In spring 2021 the yard sold 300 boats.", "[300] 300 count @2021-03/2021-05 level"},
      {"The fair will draw 3,000 people this weekend.",
       "[3,000] 3000 person @2022-08-06/2022-08-07 level forecast"},
      {"The levy will cover 300 firms starting September 1.",
       "[300] 300 count @2022-09-01/.. level forecast"},
      {"The depot will employ 90 people from next year.", "[90] 90 person @2023/.. level forecast"},
      {"The tunnel will open in three years' time with 40 shops.",
       "[40] 40 count @2025 level forecast"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("a day of the week beside its date, and a week by a day of it", "[en][period]") {
  const testkit::Row rows[] = {
      {"The fair drew 300 people on Saturday, 16 July.", "[300] 300 person @2022-07-16 level"},
      {"The fair drew 300 people on Sunday (July 17).", "[300] 300 person @2022-07-17 level"},
      // Of the year in which it is such a day.
      {"The hall will seat 300 people on Saturday, September 10.",
       "[300] 300 person @2022-09-10 level forecast"},
      {"The fair drew 300 people on Monday, September 13.", "[300] 300 person @2021-09-13 level"},
      {"Some 300 people came on 16-17 July.",
       "[Some 300] about 300 person @2022-07-16/2022-07-17 level"},
      {"Rangers counted 300 geese in the week of 18 July.",
       "[300] 300 count @2022-07-18/2022-07-24 level"},
      {"Rangers counted 300 geese in the week beginning 18 July.",
       "[300] 300 count @2022-07-18/2022-07-24 level"},
      {"Rangers counted 300 geese in the week to Sunday.",
       "[300] 300 count @2022-07-25/2022-07-31 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("ends of months and weeks, and what goes on", "[en][period]") {
  const testkit::Row rows[] = {
      {"The co-op had 40 vans at the end of last month.", "[40] 40 count @2022-07-31 level"},
      {"Work on 40 flats will end by the end of next month.",
       "[40] 40 count @2022-09-30 level forecast"},
      {"The dam was 62% full as of this week.", "[62%] 62 percent @2022-08-05 share"},
      {"As recently as 2012 the lake held 40 boats.", "[40] 40 count @2012 level"},
      {"Prior to July the ward had 40 beds.", "[40] 40 count @../2022-06-30 level"},
      {"The fair drew 300 people on 16 and 17 July.",
       "[300] 300 person @2022-07-16/2022-07-17 level"},
      {"The hall had 40 shops by the end of June 2021.", "[40] 40 count @2021-06-30 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

TEST_CASE("what is \"at\" a year's event is no end of the year", "[en][period]") {
  const testkit::Row rows[] = {
      {"The party won 40 seats at the 2019 election.", "[40] 40 count @2019 level"},
      {"Some 300 stalls were let at last year's fair.", "[Some 300] about 300 count @2021 level"},
      {"It had 40 shops at the end of 2019.", "[40] 40 count @2019-12-31 level"},
      {"It had 40 shops as of 2019.", "[40] 40 count @2019-12-31 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-05");
}

}  // namespace
}  // namespace attest
