// English: company reports and releases of statistics: quarters of a firm's own year, figures
// said once more, and what they are compared with.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"
#include "testkit/line_article.h"

namespace attest {
namespace {

TEST_CASE("a quarter of a firm's own year is when the report says it ended", "[en][period]") {
  const testkit::Row rows[] = {
      {"Norvik said profit for its third quarter ended Jan. 30 rose 4%. It expects fourth-quarter "
       "profit of $3 million. In the second quarter it earned $2 million.",
       "[4%] 4 percent @2010-11/2011-01 change up; "
       "[$3 million] 3000000 USD @2011-02/2011-04 level forecast; "
       "[$2 million] 2000000 USD @2010-08/2010-10 level"},
      // Told of first, dated later.
      {"Norvik's fiscal first-quarter sales fell 7%. Overheads were $12 million. For the quarter ended "
       "Jan. 31, it lost $4 million.",
       "[7%] 7 percent @2010-11/2011-01 change down; "
       "[$12 million] 12000000 USD @2010-11/2011-01 level; "
       "[$4 million] 4000000 USD @2010-11/2011-01 level"},
      // Never dated: no guess.
      {"Fiscal third quarter sales fell 7%. Overheads were $12 million. Second-quarter overheads were $9 "
       "million.",
       "[7%] 7 percent @- change down; [$12 million] 12000000 USD @- level; "
       "[$9 million] 9000000 USD @- level"},
      {"Orders in the third quarter of fiscal 2010 reached 300.", "[300] 300 count @- level"},
      // A government's fiscal year, and quarters of nobody's own.
      {"Agency spending in fiscal 2010 was $3 billion.",
       "[$3 billion] 3000000000 USD @2009-10/2010-09 level"},
      {"Exports fell 2% in the fourth quarter.", "[2%] 2 percent @2010-Q4 change down"},
      {"In the three months to January 40 ships called. In the first quarter of 2010 there were 31.",
       "[40] 40 count @2010-11/2011-01 level; [31] 31 count @2010-Q1 level"},
  };
  testkit::check_claims(rows, "en", "2011-03-17");
}

TEST_CASE("the quarter talked of may be any three months", "[en][period]") {
  const testkit::Row rows[] = {
      {"In the three-month period ending June, the yard built 9 ferries. It lost $4 million in the "
       "quarter.",
       "[9] 9 count @2019-04/2019-06 level; [$4 million] 4000000 USD @2019-04/2019-06 level"},
      {"In the three months to May the yard built 9 ferries. It lost $4 million in the quarter.",
       "[9] 9 count @2019-03/2019-05 level; [$4 million] 4000000 USD @2019-03/2019-05 level"},
      {"In June the yard built 9 ferries. It lost $4 million in the quarter.",
       "[9] 9 count @2019-06 level; [$4 million] 4000000 USD @2019-Q2 level"},
  };
  testkit::check_claims(rows, "en", "2019-08-13");
}

TEST_CASE("compared with last year is with the same part of it", "[en][period]") {
  const testkit::Row rows[] = {
      {"Profit for the third quarter was $20 million, or 4 cents a share, compared to $15 million, "
       "or 3 cents a share, last year.",
       "[$20 million] 20000000 USD @2010-Q3 level; [4 cents] 0.04 USD @2010-Q3 level; "
       "[$15 million] 15000000 USD @2009-Q3 level; [3 cents] 0.03 USD @2009-Q3 level"},
      {"In July unemployment was 9.3%, compared with 8.5% last year.",
       "[9.3%] 9.3 percent @2010-07 level; [8.5%] 8.5 percent @2009-07 level"},
      // The year was compared, or the whole of it is named.
      {"In 2010 unemployment was 9.3%, compared with 8.5% the year before.",
       "[9.3%] 9.3 percent @2010 level; [8.5%] 8.5 percent @2009 level"},
      {"In the first half of 2010 there were 12 fires, compared with 52 in the whole of last year.",
       "[12] 12 count @2010-H1 level; [52] 52 count @2009 level"},
      {"In last year's February there were 9 fires.", "[9] 9 count @2009-02 level"},
  };
  testkit::check_claims(rows, "en", "2010-12-01");
}

TEST_CASE("what a figure is said once more by, between commas", "[en][period]") {
  const testkit::Row rows[] = {
      {"Norvik shares jumped $3.62, or 4.2%, in premarket trading Thursday.",
       "[$3.62] 3.62 USD @2011-03-17 change up; [4.2%] 4.2 percent @2011-03-17 change up"},
      {"Norvik shares rose 3% in after-hours electronic trading.",
       "[3%] 3 percent @2011-03-17 change up"},
      {"Some 1,145 women came, or 75.6%, in 2009 only 1,092.",
       "[Some 1,145] about 1145 person @- level; [75.6%] 75.6 percent @- share; "
       "[1,092] 1092 person @2009 level"},
  };
  testkit::check_claims(rows, "en", "2011-03-17");
}

TEST_CASE("the full year is that of what is reported on", "[en][period]") {
  const testkit::Row rows[] = {
      {"Ferries carried 9 million people in December. Throughout the whole year they carried 80 "
       "million, up 1.3% from 2009.",
       "[9 million] 9000000 person @2010-12 level; [80 million] 80000000 person @2010 level; "
       "[1.3%] 1.3 percent @2010 change up"},
      {"Revenue in the fiscal fourth quarter of 2009 rose 2%.", "[2%] 2 percent @2009-Q4 change up"},
      {"Sales fell 2% in the second fiscal quarter of 2009.", "[2%] 2 percent @2009-Q2 change down"},
      {"In the fourth quarter sales rose 2%. For the full fiscal year they rose 5%.",
       "[2%] 2 percent @2010-Q4 change up; [5%] 5 percent @2010 change up"},
      {"In the fourth quarter sales rose 2%. For the full year they rose 5%.",
       "[2%] 2 percent @2010-Q4 change up; [5%] 5 percent @2010 change up"},
      {"Full-year profit rose 5%.", "[5%] 5 percent @2010 change up"},
      {"For the full year of 2008, sales fell 5%.", "[5%] 5 percent @2008 change down"},
      // Told of next, and not of the one that is over.
      {"In the fourth quarter sales rose 2%. For the full year, the yard expects a rise of 4%.",
       "[2%] 2 percent @2010-Q4 change up; [4%] 4 percent @2011 change up forecast"},
      {"House prices could end the year 6% higher.", "[6%] 6 percent @2011 change up forecast"},
  };
  testkit::check_claims(rows, "en", "2011-02-17");
}

TEST_CASE("paragraphs after one on the full year are of it, too", "[en][period]") {
  const testkit::Row rows[] = {
      {"Freight fell 2.5% in December.\n\nFor the full year, it rose 4.1%.\n\nThe northern ports saw "
       "a rise of 6%.",
       "[2.5%] 2.5 percent @2010-12 change down; [4.1%] 4.1 percent @2010 change up; "
       "[6%] 6 percent @2010 change up"},
      {"Freight fell 2.5% in July.\n\nFrom January to July it rose 4.1%.\n\nThe northern ports saw "
       "a rise of 6%.",
       "[2.5%] 2.5 percent @2010-07 change down; [4.1%] 4.1 percent @2010-01/2010-07 change up; "
       "[6%] 6 percent @2010-07 change up"},
  };
  testkit::check_claims(rows, "en", "2011-02-17");
}

TEST_CASE("what a level was before", "[en][role]") {
  const testkit::Row rows[] = {
      {"Prices rose at a rate of 6.2% in January, up from a rate of 5.7% in the year to December.",
       "[6.2%] 6.2 percent @2011-01 change up; [5.7%] 5.7 percent @2010-01/2010-12 level"},
      {"A flat costs $9,000, which represents nearly a 9% rise.",
       "[$9,000] 9000 USD @2011-02-17 level; [9%] about 9 percent @- change up"},
      {"Police cordoned off five square blocks.", "[five] 5 count @- level"},
  };
  testkit::check_claims(rows, "en", "2011-02-17");
}

TEST_CASE("times that a figure is compared with, or stands at", "[en][period]") {
  const testkit::Row rows[] = {
      {"Fares fell 14% in July, compared with a June decline of 8.5%.",
       "[14%] 14 percent @2013-07 change down; [8.5%] 8.5 percent @2013-06 change down"},
      {"Sales ran at 15 million in July, the weakest since April's 14.92 million.",
       "[15 million] 15000000 count @2013-07 level; [14.92 million] 14920000 count @2013-04 level"},
      {"There were 300 ships in May, compared with 200 at this time last year.",
       "[300] 300 count @2013-05 level; [200] 200 count @2012-05 level"},
      {"The port had 300 cranes as of December 31, 2012.", "[300] 300 count @2012-12-31 level"},
      {"By December 31, 2012, some 40 people had died.",
       "[some 40] about 40 person @../2012-12-31 level"},
      {"From January 1, 2012, the tax was 3%.", "[3%] 3 percent @2012-01-01/.. share"},
      {"The crown weakened 0.7% to 6.10 at 8:40 a.m. Oslo time, after output fell 2% in July.",
       "[0.7%] 0.7 percent @2013-08-20 change down; [6.10] 6.1 count @2013-08-20 level; "
       "[2%] 2 percent @2013-07 change down"},
      {"All the large northern yards reported sales of ships for July on Tuesday, and they were bad. "
       "Sales fell 3%.",
       "[3%] 3 percent @2013-07 change down"},
  };
  testkit::check_claims(rows, "en", "2013-08-20");
}

TEST_CASE("what the title is on goes on", "[en][period]") {
  const testkit::Row rows[] = {
      {"Coach parties brought 1,711,000 visitors in the first quarter of "
       "2017.\n\nIn March there were 629,000 visitors.\n\nThose from the north rose by 9.9 percent.",
       "[1,711,000] 1711000 person @2017-Q1 level; [629,000] 629000 person @2017-03 level; "
       "[9.9 percent] 9.9 percent @2017-Q1 change up"},
      {"Arrivals by air were up 16.8 percent during January-March.",
       "[16.8 percent] 16.8 percent @2017-01/2017-03 change up"},
      {"Some 45 civilians died since May, with the most recently found remains of six people.",
       "[Some 45] about 45 person @2017-05/2017-05-04 level; [six] 6 person @2017-05/2017-05-04 "
       "level"},
  };
  testkit::check_claims(rows, "en", "2017-05-04");
}

TEST_CASE("the title says which of two times the article is on", "[en][period]") {
  const auto periods = [](std::string_view title) {
    const std::string text = std::string(title) +
                             "\nCoaches brought 1,711,000 visitors in the first quarter of 2017.\n"
                             "In March there were 629,000 visitors.\n"
                             "Those from the north rose by 9.9 percent.";
    Article article = testkit::line_article(text, "en", "2017-05-04");
    article.blocks.front().kind = BlockKind::Heading;
    std::string found;
    for (const Claim& claim : testkit::claims_of(article))
      found += (claim.period ? claim.period->edtf : "-") + " ";
    return found;
  };
  CHECK(periods("Coach parties surge in March") == "2017-Q1 2017-03 2017-03 ");
  CHECK(periods("Coach parties surge") == "2017-Q1 2017-03 2017-Q1 ");
}

TEST_CASE("quarters by their last month, and crops by their season", "[en][period]") {
  const testkit::Row rows[] = {
      {"Profit for the quarter rose to $28 million from $12 million a year ago. Bad loans stood at "
       "6.9% at the end of the March quarter, and at 7.2% a quarter ago.",
       "[$28 million] 28000000 USD @2017-Q1 level; [$12 million] 12000000 USD @2016-Q1 level; "
       "[6.9%] 6.9 percent @2017-03-31 share; [7.2%] 7.2 percent @2016-Q4 share"},
      {"In the March quarter it sold 40 ships.", "[40] 40 count @2017-01/2017-03 level"},
      {"Exports of beans fell 47% in the 2015/2016 season, to 5,400 tonnes from 10,200 tonnes the "
       "season before.",
       "[47%] 47 percent @2015-07/2016-06 change down; [5,400 tonnes] 5400 tonne @2015-07/2016-06 "
       "level; [10,200 tonnes] 10200 tonne @2014-07/2015-06 level"},
      {"Between 2015 and 2016 it fell 47%.", "[47%] 47 percent @2015/2016 change down"},
  };
  testkit::check_claims(rows, "en", "2017-05-19");
}

TEST_CASE("stars, points and more days", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The rates of five-star and three-star hotels went up by 4.9 and 0.9 percentage points.",
       "[4.9] 4.9 percentage-point @- change up; [0.9 percentage points] 0.9 percentage-point @- "
       "change"},
      {"He needed 15 more days.", "[15 more days] 15 day @- level"},
      {"He needed 15 more soldiers.", "[15] 15 person @- level"},
      {"Visitors rose 11% to an estimated 447,300.",
       "[11%] 11 percent @- change up; [an estimated 447,300] about 447300 person @- level "
       "estimated"},
      {"Debris hit two of our personnel.", "[two] 2 person @- level"},
      {"The gust probably was 111 mph.", "[111 mph] 111 mile-per-hour @- level"},
  };
  testkit::check_claims(rows, "en", "2017-05-04");
}

TEST_CASE("so much less, down to so much", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The group cut its forecast by about 300,000 barrels to 28.9 million barrels.",
       "[about 300,000 barrels] about 300000 barrel @- change down forecast; "
       "[28.9 million barrels] 28900000 barrel @- level forecast"},
      {"Rates will rise by 3 percent to 5 percent.",
       "[3 percent to 5 percent] between 3-5 percent @- change up forecast"},
      {"The port promised in May to cut fares by 12%.", "[12%] 12 percent @- change down forecast"},
      {"Oslo's Big Three lines sailed.", ""},
  };
  testkit::check_claims(rows, "en", "2013-08-20");
}

TEST_CASE("figures and times of two lists, respectively", "[en][period]") {
  const testkit::Row rows[] = {
      {"The share was 26 and 46 percent in 2007 and 2006, respectively.",
       "[26] 26 percent @2007 share; [46 percent] 46 percent @2006 share"},
      {"Robberies and thefts fell by 40% and 35%, respectively, in 2009.",
       "[40%] 40 percent @2009 change down; [35%] 35 percent @2009 change down"},
  };
  testkit::check_claims(rows, "en", "2011-03-17");
}

TEST_CASE("so much more, up to so much", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The number of jobless rose by 12,000 to 102,000 in May.",
       "[12,000] 12000 person @2010-05 change up; [102,000] 102000 person @2010-05 level"},
      {"The number of jobless rose by 12,000 to 1.79m in May.",
       "[12,000] 12000 person @2010-05 change up; [1.79m] 1790000 person @2010-05 level"},
      {"The fence is 1.79m high.", "[1.79m] 1.79 meter @2011-03-17 level"},
      {"The rate was up to 3.9% from 3.8%.", "[3.9%] 3.9 percent @- level; [3.8%] 3.8 percent @- level"},
      {"This pushed the jobless rate up to 4.3% in May.", "[4.3%] 4.3 percent @2010-05 level"},
      {"The fine is up to $500.", "[up to $500] at-most 500 USD @2011-03-17 level"},
      {"Prices will rise by 2,000 to 3,000 won.",
       "[2,000 to 3,000 won] between 2000-3000 KRW @- change up forecast"},
      {"Olafsen scores with ease.", ""},
  };
  testkit::check_claims(rows, "en", "2011-03-17");
}

}  // namespace
}  // namespace attest
