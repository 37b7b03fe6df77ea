// English: courts, sport, energy, farms and towns, with the words of India.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("crime and courts as newsrooms word them in several countries", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The former banker was sentenced on Tuesday to 11 years and three months in prison.",
       "[11 years and three months] 135 month @2024-09-10 level"},
      {"Two men, aged 24 and 31, have been charged with murder.",
       "[Two] 2 person @- level; [aged 24] 24 year-person @2024-09-12 level; [31] 31 year-person "
       "@2024-09-12 "
       "level"},
      {"Shoplifting offences rose by 30% to 443,995 in the year to March.",
       "[30%] 30 percent @2023-04/2024-03 change up; [443,995] 443995 count @2023-04/2024-03 "
       "level"},
      {"Murders fell 12% last year and were down a further 17% in the first half of 2024.",
       "[12%] 12 percent @2023 change down; [17%] 17 percent @2024-H1 change down"},
      {"Customs officers found 840 kg of heroin in a container on Friday.",
       "[840 kg] 840 kilogram @2024-09-06 level"},
      {"A teenager who killed three girls in July was remanded in custody.",
       "[three] 3 person @2024-07 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("sport as newsrooms word it in several countries", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Root has scored 34 Test centuries, one more than Cook.", "[34] 34 count @2024-09-12 level"},
      {"Great Britain won 124 medals in Paris, 49 of them gold.",
       "[124] 124 count @- level; [49] 49 count @- level"},
      {"Ohtani has 46 home runs and 47 stolen bases this season.",
       "[46] 46 count @2024 level; [47] 47 count @2024 level"},
      {"The midfielder, 23, signed a five-year contract in July.",
       "[23] 23 year-person @2024-09-12 level; [five-year] 5 year @2024-07 level"},
      {"The Lions beat the Rams 26-20 in overtime on Sunday.",
       "[26] 26 count @2024-09-08 level; [20] 20 count @2024-09-08 level"},
      {"United are 14th with three points after three games.",
       "[14th] 14 rank @2024-09-12 rank; [three] 3 count @2024-09-12 level; [three] 3 count "
       "@2024-09-12 level"},
      {"An average of 123.7 million viewers watched the Super Bowl in February.",
       "[123.7 million] 123700000 person @2024-02 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("energy and oil", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"U.S. crude production averaged a record 13.4 million barrels per day in August.",
       "[13.4 million barrels per day] 13400000 barrel-per-day @2024-08 level"},
      {"OPEC+ agreed to extend cuts of 2.2 million bpd until the end of November.",
       "[2.2 million bpd] 2200000 barrel-per-day @2024-09-12/2024-11 level"},
      {"Renewables generated 30.3% of global electricity in 2023, up from 29.4% in 2022 and 19% in "
       "2000.",
       "[30.3%] 30.3 percent @2023 share; [29.4%] 29.4 percent @2022 share; [19%] 19 percent @2000 "
       "share"},
      {"The 3.2GW plant is due to start generating in 2031.",
       "[3.2GW] 3.2 gigawatt @2031 level forecast"},
      {"Under the new price cap a typical household will pay £1,717 a year from October 1.",
       "[£1,717 a year] 1717 GBP-per-year @2024-10-01/.. level forecast"},
      {"EU gas storage was 92.6% full as of September 8.",
       "[92.6%] 92.6 percent @2024-09-08 share"},
      {"The country installed 5.1 GW of solar capacity in the first half, 47% more than a year "
       "before.",
       "[5.1 GW] 5.1 gigawatt @2024-H1 level; [47%] 47 percent @2024-H1 change up"},
      {"Petrol prices at the pump fell below 140p a litre for the first time since October 2021.",
       "[below 140p a litre] less-than 1.4 GBP-per-liter @- level"},
      {"Coal's share of the mix dropped to 1% last year from 42% in 2012.",
       "[1%] 1 percent @2023 share; [42%] 42 percent @2012 share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("farms and food", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The USDA pegged the corn crop at 15.186 billion bushels, with an average yield of 183.6 "
       "bushels per acre.",
       "[15.186 billion bushels] 15186000000 bushel @- level; [183.6 bushels per acre] 183.6 "
       "bushel-per-acre @- "
       "level"},
      {"Cocoa futures have more than doubled this year, touching $11,000 a tonne in April.",
       "[more than doubled] more-than 2 ratio @2024 change up; [$11,000 a tonne] 11000 "
       "USD-per-tonne @2024-04 "
       "level"},
      {"Farmers had sown rice on 41 million hectares as of August 30, up 4% from a year ago.",
       "[41 million hectares] 41000000 hectare @2024-08-30 level; [4%] 4 percent @2024-08-30 "
       "change up"},
      {"Ukraine exported 6.5 million tons of grain between July 1 and September 11.",
       "[6.5 million tons] 6500000 tonne @2024-07-01/2024-09-11 level"},
      {"Beef consumption per head fell to 23.9 kg in 2023, compared with 26.1 kg in 2018.",
       "[23.9 kg] 23.9 kilogram @2023 level; [26.1 kg] 26.1 kilogram @2018 level"},
      {"Egg prices jumped 19.1% over the 12 months to July.",
       "[19.1%] 19.1 percent @2023-08/2024-07 change up"},
      {"The disease has infected 197 dairy herds in 14 states since March.",
       "[197] 197 count @2024-03/2024-09-12 level; [14] 14 count @2024-03/2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("people and homes", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The population of Scotland was 5,490,100 in mid-2023.",
       "[5,490,100] 5490100 person @2023 level"},
      {"There were 38.4 million foreign-born residents in 2015.",
       "[38.4 million] 38400000 person @2015 level"},
      {"Japan's population fell by 861,000 in 2023, the 15th straight annual decline.",
       "[861,000] 861000 person @2023 change down"},
      {"South Korea's fertility rate was 0.72 in 2023, far below the 2.1 needed to keep a "
       "population stable.",
       "[0.72] 0.72 count @2023 level; [2.1] 2.1 count @2023 level"},
      {"Net migration to the UK in 2023 was 685,000, 10% lower than the record 764,000 in 2022.",
       "[685,000] 685000 person @2023 level; [10%] 10 percent @2023 change down; [764,000] 764000 "
       "person @2022 "
       "level"},
      {"Some 6,700 households were living in temporary accommodation on March 31.",
       "[Some 6,700] about 6700 count @2024-03-31 level"},
      {"By 2050 the number of elderly people will triple to 426 million.",
       "[triple] 3 ratio @2050 change up forecast; [426 million] 426000000 person @2050 level "
       "forecast"},
      {"More than 22,000 people have crossed the Channel in small boats so far this year, up 3% on "
       "the same point "
       "last year.",
       "[More than 22,000] more-than 22000 person @2024 level; [3%] 3 percent @2024 change up"},
      {"Rents in Dublin averaged €2,377 a month in the second quarter, against €2,196 a year "
       "before and €765 in "
       "2011.",
       "[€2,377 a month] 2377 EUR-per-month @2024-Q2 level; [€2,196] 2196 EUR @2023-Q2 level; "
       "[€765] 765 EUR "
       "@2011-Q2 level"},
      {"Nearly two-thirds of Germans want fewer arrivals.",
       "[Nearly two-thirds] about 0.6667 ratio @2024-09-12 share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("Indian newsrooms count in lakh and crore", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The state government has sanctioned Rs 1,250 crore for 14 flyovers.",
       "[Rs 1,250 crore] 12500000000 INR @2024-09-12 level; [14] 14 count @2024-09-12 level"},
      {"GST collections stood at ₹1.75 lakh crore in August, 10 per cent more than ₹1.59 lakh "
       "crore in August "
       "2023.",
       "[₹1.75 lakh crore] 1750000000000 INR @2024-08 level; [10 per cent] 10 percent @2024-08 "
       "change up; [₹1.59 "
       "lakh crore] 1590000000000 INR @2023-08 level"},
      {"Around 2.5 lakh devotees visited the temple on Monday.",
       "[Around 2.5 lakh] about 250000 person @2024-09-09 level"},
      {"The company's net profit rose 6 per cent year-on-year to Rs 12,040 crore in the quarter "
       "ended June 30.",
       "[6 per cent] 6 percent @2024-04/2024-06 change up; [Rs 12,040 crore] 120400000000 INR "
       "@2024-04/2024-06 "
       "level"},
      {"Over 9.5 crore farmers received Rs 2,000 each in 2023-24.",
       "[Over 9.5 crore] more-than 95000000 person @2023/2024 level; [Rs 2,000] 2000 INR "
       "@2023/2024 level"},
      {"The Sensex tumbled 721 points to 81,201 on Friday.",
       "[721] 721 count @2024-09-06 change down; [81,201] 81201 count @2024-09-06 level"},
      {"As many as 1.2 lakh candidates appeared for the exam, of whom 38 per cent passed.",
       "[As many as 1.2 lakh] at-most 120000 person @- level; [38 per cent] 38 percent @- share"},
      {"Kharif sowing covered 1,092 lakh hectares till September 6, 2 per cent more than last "
       "year.",
       "[1,092 lakh hectares] 109200000 hectare @../2024-09-06 level; [2 per cent] 2 percent "
       "@../2024-09-06 "
       "change up"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("local papers", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The council has approved plans for 240 homes on the site of the former mill.",
       "[240] 240 count @2024-09-12 level"},
      {"Council tax will go up by 4.99% in April.",
       "[4.99%] 4.99 percent @2025-04 change up forecast"},
      {"The fire on Mill Lane in the early hours of Sunday was tackled by 60 firefighters.",
       "[60] 60 person @2024-09-08 level"},
      {"The library, which was built in 1904, drew 51,000 visitors last year.",
       "[51,000] 51000 person @2023 level"},
      {"A 47-year-old motorcyclist died in the crash on the A38 on Saturday.",
       "[47-year-old] 47 year-person @2024-09-07 level"},
      {"Around 150 jobs will go when the plant shuts at the end of 2025.",
       "[Around 150] about 150 count @2025-12-31 level forecast"},
      {"The school, rated inadequate in 2022, has 640 pupils.",
       "[640] 640 person @2024-09-12 level"},
      {"Volunteers have raised $84,000 in three weeks.",
       "[$84,000] 84000 USD @2024-09-12 level; [three weeks] 3 week @2024-09-12 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
