// English: parts of a figure, amounts of a change, days of weeks, quarters of other years.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a part is of the time of the figure right before it", "[en][period]") {
  const testkit::Row rows[] = {
      {"Pantries\n\nIn 2010 the pantries gave out 45,000 bags; by 2021 it was 1.9 million, and "
       "740,000 of these bags went to pensioners.",
       "[45,000] 45000 count @2010 level; [1.9 million] 1900000 count @2021 level; [740,000] 740000 "
       "count @2021 level"},
      // a time of its own
      {"Stalls\n\nThe market had 900 stalls in 2019, and 40 of them closed in 2021.",
       "[900] 900 count @2019 level; [40] 40 count @2021 level"},
  };
  testkit::check_claims(rows, "en", "2022-07-28");
}

TEST_CASE("what a rise or a drop is of is a change", "[en][role]") {
  const testkit::Row rows[] = {
      {"Homes\n\nDorn had 94,000 people in 2020. That is an increase of 8,000 people.",
       "[94,000] 94000 person @2020 level; [8,000] 8000 person @2020 change up"},
      {"Jobs\n\nThere was a drop of about 300 jobs in 2020.",
       "[about 300] about 300 count @2020 change down"},
      {"Tax\n\nThe board agreed a reduction of £3m in 2020.",
       "[£3m] 3000000 GBP @2020 change down"},
      // they rose, not by so many
      {"Leaders\n\nThe rise of 40 leaders was told in 2020.", "[40] 40 person @2020 level"},
  };
  testkit::check_claims(rows, "en", "2022-07-28");
}

TEST_CASE("a weekday of a week is that day", "[en][period]") {  // published on a Thursday
  const testkit::Row rows[] = {
      {"Fair\n\nThe fair drew 4,000 visitors on Thursday last week.",
       "[4,000] 4000 person @2022-07-21 level"},
      {"Fair\n\nLast week on Monday it drew 300 visitors.", "[300] 300 person @2022-07-18 level"},
      {"Fair\n\nSome 50 visitors came on Tuesday this week.",
       "[Some 50] about 50 person @2022-07-26 level"},
      {"Fair\n\nIt drew 300 visitors on Thursday.", "[300] 300 person @2022-07-28 level"},
  };
  testkit::check_claims(rows, "en", "2022-07-28");
}

TEST_CASE("a quarter of a financial year begins with that year", "[en][period]") {
  const testkit::Row rows[] = {
      {"Roads\n\nIn India 400 died in the first quarter of the fiscal year 2024-25.",
       "[400] 400 person @2024-04/2024-06 level"},
      {"Roads\n\nIn India 400 died in the first quarter of 2024.",
       "[400] 400 person @2024-Q1 level"},
  };
  testkit::check_claims(rows, "en", "2024-08-31");
}

TEST_CASE("an English age in brackets is one beside the year of a book", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Anna Petrova (41), author of a novel (2019), won the prize.", "[41] 41 year-person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a bare English sum goes on in the power of the one before", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Profit rose to $170 million from 155.", "[$170 million] 170000000 USD; [155] 155000000 USD"},
      {"Sales were 170 million euros, up from 155.",
       "[170 million euros] 170000000 EUR; [155] 155000000 EUR"},
      {"It cost $3 million, or 155 per head.", "[$3 million] 3000000 USD; [155] 155 USD"},
      {"It paid $170 million for 155 shops.", "[$170 million] 170000000 USD; [155] 155 count"},
      {"Profit was $170 million, or 155 a share.", "[$170 million] 170000000 USD; [155] 155 USD"},
      {"The bank lent $10 million at 5.", "[$10 million] 10000000 USD; [5] 5 USD"},
      {"A boy bet $5 a dozen times.", "[$5] 5 USD; [a dozen times] 12 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("hundreds of a unit are in that unit", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"They drove hundreds of miles.", "[hundreds of miles] vague mile"},
      {"Dozens of hours were lost.", "[Dozens of hours] vague hour"},
      {"Thousands of years passed.", "[Thousands of years] vague year"},
      {"Thousands of people came.", "[Thousands] vague person"},
      {"Two of the miles were paved.", "[Two] 2 count"},
      {"Region 11 and Region 12 were hit.", ""},
      {"Total employment rose by 228,000.", "[228,000] 228000 person"},
      {"The city has 5 employment offices.", "[5] 5 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("letters in a bracket stand for millions of a unit", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Rye is put at 9.4 mt. In all the harvest is 253.2 million tonnes (mt), with 23-24 mt of oats.",
       "[9.4 mt] 9400000 tonne @2018-09-07 level; "
       "[253.2 million tonnes] 253200000 tonne @2018-09-07 level; "
       "[23-24 mt] between 23000000-24000000 tonne @2018-09-07 level"},
      {"Dorn bought 40 billion cubic metres (bcm) of gas in 2017, and Tarn 12 bcm.",
       "[40 billion cubic metres] 40000000000 cubic-meter @2017 level; "
       "[12 bcm] 12000000000 cubic-meter @2017 level"},
      {"The farm sold 4 million tonnes in 2017 and 3.5 mt in 2016.",
       "[4 million tonnes] 4000000 tonne @2017 level; [3.5 mt] 3.5 tonne @2016 level"},
      {"Dorn has 40 hectares (ha), and Tarn 12 ha.",
       "[40 hectares] 40 hectare @2018-09-07 level; [12 ha] 12 hectare @2018-09-07 level"},
  };
  testkit::check_claims(rows, "en", "2018-09-07");
}

}  // namespace
}  // namespace attest
