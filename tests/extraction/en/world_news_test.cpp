// English: how newsrooms of several countries word money, votes, health and weather.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("the economy as agencies word it", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Gross domestic product grew 0.6% in the second quarter, after a 0.7% expansion in the "
       "first.",
       "[0.6%] 0.6 percent @2024-Q2 change up; [0.7%] 0.7 percent @2024-Q1 change up"},
      {"Initial claims for state unemployment benefits rose by 2,000 to 230,000 in the week ended "
       "September 7.",
       "[2,000] 2000 count @2024-09-01/2024-09-07 change up; [230,000] 230000 count "
       "@2024-09-01/2024-09-07 level"},
      {"Economists had forecast that payrolls would rise by 160,000 in August.",
       "[160,000] 160000 count @2024-08 change up forecast"},
      {"Core inflation, which strips out food and energy, held at 3.2% in August.",
       "[3.2%] 3.2 percent @2024-08 level"},
      {"The yield on the 10-year note fell 4 basis points to 3.65%.",
       "[10-year] 10 year @- level; [4 basis points] 4 permyriad @- change down; [3.65%] 3.65 "
       "percent @- level"},
      {"The S&P 500 gained 1.1% on Wednesday and is up 16% this year.",
       "[1.1%] 1.1 percent @2024-09-11 change up; [16%] 16 percent @2024 change up"},
      {"Factory orders plunged 4.8% month on month in June, the sharpest drop since January.",
       "[4.8%] 4.8 percent @2024-06 change down"},
      {"The government borrowed £3.1bn in July, £1.8bn more than in the same month last year.",
       "[£3.1bn] 3100000000 GBP @2024-07 level; [£1.8bn] 1800000000 GBP @2024-07 change up"},
      {"The national minimum wage will rise to £12.21 an hour next April from £11.44.",
       "[£12.21 an hour] 12.21 GBP-per-hour @2025-04 level forecast; [£11.44] 11.44 GBP "
       "@2024-09-12 level"},
      {"Mortgage approvals hit 62,000 in July, the highest since September 2022.",
       "[62,000] 62000 count @2024-07 level"},
      {"The average two-year fixed rate fell to 5.5% on Monday, down from 5.8% a month ago.",
       "[two-year] 2 year @2024-09-09 level; [5.5%] 5.5 percent @2024-09-09 level; [5.8%] 5.8 "
       "percent @2024-08 "
       "level"},
      {"The IMF raised its 2024 growth forecast for Britain to 0.7% from 0.5%.",
       "[0.7%] 0.7 percent @2024 level forecast; [0.5%] 0.5 percent @2024 level forecast"},
      {"Egypt's foreign reserves rose to $46.6 billion at the end of August.",
       "[$46.6 billion] 46600000000 USD @2024-08-31 level"},
      {"Turkey's annual inflation slowed to 51.97% in August, from 61.78% in July and a peak of "
       "75.45% in May.",
       "[51.97%] 51.97 percent @2024-08 level; [61.78%] 61.78 percent @2024-07 level; [75.45%] "
       "75.45 percent "
       "@2024-05 level"},
      {"Between 2019 and 2023 real wages fell by 3.4%.",
       "[3.4%] 3.4 percent @2019/2023 change down"},
      {"The scheme has cost taxpayers £1.2bn since it began in 2021.",
       "[£1.2bn] 1200000000 GBP @2021/2024-09-12 level"},
      {"Remittances reached $5.1bn in the first seven months of the year, up 12.3% year-on-year.",
       "[$5.1bn] 5100000000 USD @2024-01/2024-07 level; [12.3%] 12.3 percent @2024-01/2024-07 "
       "change up"},
      {"Ghana owes creditors about $13 billion.",
       "[about $13 billion] about 13000000000 USD @2024-09-12 level"},
      {"A gallon of regular petrol cost $3.24 on Wednesday, 58 cents less than a year ago.",
       "[$3.24] 3.24 USD-per-gallon @2024-09-11 level; [58 cents] 0.58 USD @2024-09-11 change down"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("company results as papers around the world word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"Nike reported revenue of $12.6 billion for the three months to May 31, down 2% on the year "
       "before.",
       "[$12.6 billion] 12600000000 USD @2024-03/2024-05 level; [2%] 2 percent @2024-03/2024-05 "
       "change down"},
      {"Net income for the second quarter rose to $1.9 billion, or $2.31 a share, from $1.4 "
       "billion, or $1.68 a "
       "share, a year earlier.",
       "[$1.9 billion] 1900000000 USD @2024-Q2 level; [$2.31] 2.31 USD @2024-Q2 level; [$1.4 "
       "billion] 1400000000 "
       "USD @2023-Q2 level; [$1.68] 1.68 USD @2023-Q2 level"},
      {"The firm, founded in 1998, employs 3,400 people.", "[3,400] 3400 person @2024-09-12 level"},
      {"The chipmaker said it would spend $20 billion on two factories in Ohio.",
       "[$20 billion] 20000000000 USD @- level forecast; [two] 2 count @- level forecast"},
      {"Shares in the group, which have lost a third of their value this year, closed 4% lower on "
       "Tuesday.",
       "[a third] 0.3333 ratio @2024 change down; [4%] 4 percent @2024-09-10 change down"},
      {"The airline posted a half-year loss of £84m, compared with a profit of £12m in the same "
       "period of 2023.",
       "[£84m] 84000000 GBP @2024-H1 level; [£12m] 12000000 GBP @2023-H1 level"},
      {"In 2023 it made a loss of $1.4bn on sales of $7.8bn.",
       "[$1.4bn] 1400000000 USD @2023 level; [$7.8bn] 7800000000 USD @2023 level"},
      {"The bank plans to cut about 6,000 posts over the next three years.",
       "[about 6,000] about 6000 count @2024/2027 change down forecast"},
      {"The bookmaker paid £615m to settle the case in December.",
       "[£615m] 615000000 GBP @2023-12 level"},
      {"The dividend was raised to 25p a share from 22p.",
       "[25p] 0.25 GBP @- level; [22p] 0.22 GBP @- level"},
      {"Sales in China fell for a third consecutive quarter, dropping 7% to $4.8 billion.",
       "[7%] 7 percent @- change down; [$4.8 billion] 4800000000 USD @- level"},
      {"It has sold more than 1 million electric cars so far this year, against 870,000 in the "
       "first eight months "
       "of 2023.",
       "[more than 1 million] more-than 1000000 count @2024 level; [870,000] 870000 count "
       "@2023-01/2023-08 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("elections and polls as newsrooms word them in several countries", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The BJP won 240 seats in June, down from 303 in 2019.",
       "[240] 240 count @2024-06 level; [303] 303 count @2019 level"},
      {"Sir Keir won the July 4 election with a majority of 174.",
       "[174] 174 count @2024-07-04 level"},
      {"Some 1,250 candidates are standing for 90 seats.",
       "[Some 1,250] about 1250 person @2024-09-12 level; [90] 90 count @2024-09-12 level"},
      {"In the 2020 election Mr Biden carried the state by 10,457 votes.",
       "[10,457] 10457 count @2020 level"},
      {"The governor leads by four points, 49% to 45%, a survey published on Monday found.",
       "[four points] 4 percentage-point @- level; [49%] 49 percent @- share; [45%] 45 percent @- "
       "share"},
      {"The referendum passed with 53.4% of the vote on a turnout of 41%.",
       "[53.4%] 53.4 percent @- share; [41%] 41 percent @- level"},
      {"About 970 million people were eligible to vote in the 2024 general election.",
       "[About 970 million] about 970000000 person @2024 level"},
      {"In May's local elections the Conservatives lost 474 council seats.",
       "[474] 474 count @2024-05 level"},
      {"The party's support has fallen to 19%, from 26% in January.",
       "[19%] 19 percent @2024-09-12 share; [26%] 26 percent @2024-01 share"},
      {"Voters will elect 120 members of the National Assembly on October 27.",
       "[120] 120 person @2024-10-27 level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("epidemics and hospitals as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The ministry reported 271 new cases on Tuesday, bringing the total to 18,910 since the "
       "start of the year.",
       "[271] 271 count @2024-09-10 level; [18,910] 18910 count @2024/2024-09-12 level"},
      {"Of the 35 patients, 12 have been discharged.",
       "[35] 35 person @- level; [12] 12 person @2024-09-12 level"},
      {"The number of dengue deaths in this year's first half was 5,100, more than in the "
       "whole of 2023.",
       "[5,100] 5100 person @2024-H1 level"},
      {"A further 14 people tested positive over the weekend.",
       "[14] 14 person @2024-09-07/2024-09-08 level"},
      {"Nearly 1 in 5 adults in the US lives with a mental illness.",
       "[Nearly 1 in 5] about 0.2 ratio @2024-09-12 share"},
      {"The vaccine was 76% effective in a trial of 30,000 volunteers last year.",
       "[76%] 76 percent @2023 level; [30,000] 30000 person @2023 level"},
      {"Some 640,000 children in Gaza are to receive two drops each.",
       "[Some 640,000] about 640000 person @- level forecast; [two] 2 count @- level forecast"},
      {"Waiting lists in England stood at 7.6 million in June, up from 4.6 million before the "
       "pandemic.",
       "[7.6 million] 7600000 count @2024-06 level; [4.6 million] 4600000 count @- level"},
      {"In 2022-23 the trust lost 1,100 nurses.", "[1,100] 1100 person @2022/2023 change down"},
      {"The outbreak has killed 635 people in Congo this year, the WHO said on August 20.",
       "[635] 635 person @2024 level"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("weather and disasters as newsrooms word them", "[en][newsroom]") {
  const testkit::Row rows[] = {
      {"The death toll from Typhoon Yagi rose to 197 on Thursday, with 128 people still missing.",
       "[197] 197 person @2024-09-12 level; [128] 128 person @2024-09-12 level"},
      {"Delhi recorded 228.1 mm of rain in 24 hours on June 28, the most for a June day since "
       "1936.",
       "[228.1 mm] 228.1 millimeter @2024-06-28 level; [24 hours] 24 hour @2024-06-28 level"},
      {"The mercury hit 52.9C in May.", "[52.9C] 52.9 celsius @2024-05 level"},
      {"The quake, of magnitude 6.1, struck at 7.30am on Monday at a depth of 10km.",
       "[6.1] 6.1 count @2024-09-09 level; [10km] 10 kilometer @2024-09-09 level"},
      {"By Wednesday morning 240,000 customers were without power.",
       "[240,000] 240000 person @2024-09-11 level"},
      {"Sea ice covered 4.28 million square kilometres on September 11, the seventh-lowest minimum "
       "in 46 years.",
       "[4.28 million square kilometres] 4280000 square-kilometer @2024-09-11 level; [seventh] 7 "
       "rank @2024-09-11 "
       "rank; [46 years] 46 year @2024-09-11 level"},
      {"About 1,000 firefighters are battling the blaze, which has destroyed 34 homes since "
       "Sunday.",
       "[About 1,000] about 1000 person @2024-09-12 level; [34] 34 count @2024-09-08/2024-09-12 "
       "level"},
      {"Global temperatures in August were 1.51C above the pre-industrial average.",
       "[1.51C] 1.51 celsius @2024-08 level"},
      {"Hurricane Beryl knocked out power to 2.7 million homes in July and caused $2.5 billion in "
       "damage.",
       "[2.7 million] 2700000 count @2024-07 level; [$2.5 billion] 2500000000 USD @2024-07 level"},
      {"Reservoirs were 38% full at the end of August, against 52% a year earlier.",
       "[38%] 38 percent @2024-08-31 share; [52%] 52 percent @2023-08-31 share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

}  // namespace
}  // namespace attest
