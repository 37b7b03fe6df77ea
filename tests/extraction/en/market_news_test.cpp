// English: figures as the reports of markets, exams and crops word them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("cents a share, pc, and numbers that are part of a name", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"It lost $40 million, or one cent a share.",
       "[$40 million] 40000000 USD; [one cent] 0.01 USD"},
      {"It earned two cents a share.", "[two cents] 0.02 USD"},
      {"She put in her two cents.", ""},
      {"The pass rate was 77.77pc.", "[77.77pc] 77.77 percent"},
      {"Kestrel sold 40 60-kg bags.", "[40] 40 count"},
      {"Kestrel sold 40 60-kilo bags of coffee.", "[40] 40 count"},
      {"The stone weighs 60 kg.", "[60 kg] 60 kilogram"},
      {"Some 5,868 pupils have a GPA of 5.0.", "[Some 5,868] about 5868 person"},
      {"The yard will build Project 17 frigates.", ""},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("people who die, money of the place, nouns before the noun that is counted",
          "[en][quantity]") {
  const testkit::Row rows[] = {
      {"36 die in mudslide.", "[36] 36 person"},
      {"A single 32.8 million-pound penalty was paid.", "[32.8 million-pound] 32800000 GBP"},
      {"He caught a 32 pound fish.", "[32 pound] 32 pound"},
      {"The storm hit the Philippines. Damage came to 411 million pesos.",
       "[411 million pesos] 411000000 PHP"},
      {"Some 800 residents fled, with 73 ferry routes shut.",
       "[Some 800] about 800 person; [73] 73 count"},
      {"Some 800 residents fled, with 73 trapped.", "[Some 800] about 800 person; [73] 73 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("half-year results are of a half that is over, habits of no time", "[en][period]") {
  const testkit::Row rows[] = {
      {"In July it warned of a loss of $9 million. Half-year revenues fell 3%.",
       "[$9 million] 9000000 USD @2022-07 level; [3%] 3 percent @2022-H1 change down"},
      {"Sales fell 3% in May and 4% in the first half of the month.",
       "[3%] 3 percent @2022-05 change down; [4%] 4 percent @2022-05 change down"},
      {"Some 300 people die each year in fires.", "[Some 300] about 300 person @- level"},
      {"In 2013 it sold 40 cars each year.", "[40] 40 count @2013 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-22");
}

TEST_CASE("a firm's own halves and years, as the text tells their days", "[en][period]") {
  const testkit::Row rows[] = {
      {"Profit rose 72% in its first half. It was $2 billion in the six months to the end of May.",
       "[72%] 72 percent @2021-12/2022-05 change up; [$2 billion] 2000000000 USD @2021-12/2022-05 level"},
      {"Killings rose 7% in 2020-21. From April 2020 to March 2021 it counted 20,000 thefts.",
       "[7%] 7 percent @2020-04/2021-03 change up; [20,000] 20000 count @2020-04/2021-03 level"},
      {"Profit rose 72% in the first half. Sales in the six months to June were $2 billion.",
       "[72%] 72 percent @2022-H1 change up; [$2 billion] 2000000000 USD @2022-01/2022-06 level"},
      {"Thefts rose to 46,000 for the year to March, up from 43,000 in the previous 12 months.",
       "[46,000] 46000 count @2021-04/2022-03 level; [43,000] 43000 count @2020-04/2021-03 level"},
      {"In July sales of diesel cars were down 77% on the same month a year ago. Petrol cars fell "
       "from 900 to 700.",
       "[77%] 77 percent @2022-07 change down; [900] 900 count @2021-07 level; "
       "[700] 700 count @2022-07 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-22");
}

TEST_CASE("a bracket with figures of its own dates no others", "[en][period]") {
  const testkit::Row rows[] = {
      {"Some 64% disapprove, with 22% approving (compared with 30% approving last week).",
       "[Some 64%] about 64 percent @- share; [22%] 22 percent @- share; "
       "[30%] 30 percent @2022-08-15/2022-08-21 share"},
      {"The mayor gave the toll in a statement on Monday, May 20, 2022. Some 40 homes fell.",
       "[Some 40] about 40 count @- level"},
  };
  testkit::check_claims(rows, "en", "2022-08-22");
}

TEST_CASE("the year to date, its parts, the full year of a firm", "[en][period]") {
  const testkit::Row rows[] = {
      {"From January 1 to May 4 it counted 59,000 cases. Deaths are lower in 2022, at 164.",
       "[59,000] 59000 count @2022-01-01/2022-05-04 level; [164] 164 person @2022-01-01/2022-05-04 level"},
      {"From January 1 to May 4 it counted 59,000 cases. It will build 40 wards in 2022.",
       "[59,000] 59000 count @2022-01-01/2022-05-04 level; [40] 40 count @2022 level forecast"},
      {"It earned $8 million in its fiscal fourth quarter, which ended June 30. Revenue for the full "
       "fiscal year was $156 million.",
       "[$8 million] 8000000 USD @2022-04/2022-06 level; [$156 million] 156000000 USD @2021-07/2022-06 level"},
      {"Prices rose 3% over the past year.", "[3%] 3 percent @2021-09/2022-08 change up"},
      {"Sales rose 4% in the 12 days ending 31 December.",
       "[4%] 4 percent @2021-12-20/2021-12-31 change up"},
      {"Sales rose 4% in the five-week period to 24 December.",
       "[4%] 4 percent @2021-11-20/2021-12-24 change up"},
  };
  testkit::check_claims(rows, "en", "2022-08-22");
}

TEST_CASE("percentages without a sign, fourths, votes", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The pass percentage of regular pupils is 94.48.", "[94.48] 94.48 percent"},
      {"The district topped with the pass percentage of 97.98.", "[97.98] 97.98 percent"},
      {"A fourth of the houses fell.", "[A fourth] 0.25 ratio"},
      {"She came in a fourth time.", ""},
      {"In a 5-0 vote the council agreed.", "[5] 5 count; [0] 0 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("towns of so many people", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"In Ica, a city of 120,000 near the coast, a wall fell.", "[120,000] 120000 person"},
      {"It sold 800 tonnes and 400,000 Olympic-sized pools.",
       "[800 tonnes] 800 tonne; [400,000] 400000 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("when a letter is dated, and periods with ordinals", "[en][period]") {
  const testkit::Row rows[] = {
      {"Profit fell 3%, the bank said in a letter, dated July 17.", "[3%] 3 percent @- change down"},
      {"It earned $40 million in the quarter ended December 31st.",
       "[$40 million] 40000000 USD @2021-10/2021-12 level"},
      {"Output fell 3% during the opening three months of the year.",
       "[3%] 3 percent @2022-01/2022-03 change down"},
      {"The panels made 40 GWh in the week between 21 and 28 June.",
       "[40 GWh] 40 gigawatt-hour @2022-06-21/2022-06-28 level"},
      {"From 21 to 28 June the panels made 40 GWh.",
       "[40 GWh] 40 gigawatt-hour @2022-06-21/2022-06-28 level"},
      {"Between 21 and 28 mills shut in June.", "[Between 21 and 28] between 21-28 count @2022-06 level"},
  };
  testkit::check_claims(rows, "en", "2022-08-22");
}

TEST_CASE("a price at the close is of the day that the news is of", "[en][period]") {
  const testkit::Row rows[] = {
      {"Shares in Orvex fell 9 percent on Wednesday. The stock closed at $41.20.",
       "[9 percent] 9 percent @2018-09-05 change down; [$41.20] 41.2 USD @2018-09-05 level"},
      {"The brewer reported yesterday a profit of £14m for 2017. The shares closed at 340p.",
       "[£14m] 14000000 GBP @2017 level; [340p] 3.4 GBP @2018-09-06 level"},
      {"The brewer earned £14m in 2017. The shares closed at 340p.",
       "[£14m] 14000000 GBP @2017 level; [340p] 3.4 GBP @2018-09-07 level"},
      {"The brewer met on July 3 and cut 40 jobs. The shares closed at 340p.",
       "[40] 40 count @2018-07-03 change down; [340p] 3.4 GBP @2018-09-07 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

}  // namespace
}  // namespace attest
