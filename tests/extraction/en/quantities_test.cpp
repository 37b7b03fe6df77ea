// English: money, shares, measures, ranges and fractions, as they are read.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("money is read with its sign, its letters and its rate", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The chain posted a profit of $1.2bn, against €340m a year earlier.",
       "[$1.2bn] 1200000000 USD; [€340m] 340000000 EUR"},
      {"Repairs will cost up to £4.5 million.", "[up to £4.5 million] at-most 4500000 GBP"},
      {"Brent crude rose to $84.20 a barrel.", "[$84.20 a barrel] 84.2 USD-per-barrel"},
      {"Tickets cost between $15 and $40.", "[between $15 and $40] between 15-40 USD"},
      {"A nurse earns $3,000-5,000 a month there.",
       "[$3,000-5,000 a month] between 3000-5000 USD-per-month"},
      {"The fund manages 12.4 billion euros.", "[12.4 billion euros] 12400000000 EUR"},
      {"Taxpayers paid 750,000 pounds for the study.", "[750,000 pounds] 750000 GBP"},
      {"The state raised Rs 2,400 crore from the sale.", "[Rs 2,400 crore] 24000000000 INR"},
      {"Canberra pledged A$600 million to the islands.", "[A$600 million] 600000000 AUD"},
      {"Output has fallen for 17 straight weeks.", "[17 straight weeks] 17 week"},
      {"Few knew about a $600 grant.", "[$600] 600 USD"},
      {"The fine was set at 90 million Swiss francs.", "[90 million Swiss francs] 90000000 CHF"},
      {"The yuan traded at 7.24 per dollar.", "[7.24] 7.24 CNY"},
      {"It cost her 300 quid.", "[300 quid] 300 GBP"},
      {"He was paid $200 per day.", "[$200 per day] 200 USD-per-day"},
      {"Losses ran into millions of dollars.", "[millions of dollars] vague USD"},
      {"Shares fell 40 cents to $12.10.", "[40 cents] 0.4 USD; [$12.10] 12.1 USD"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("shares and points", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Inflation eased to 2.6% in May.", "[2.6%] 2.6 percent"},
      {"The central bank cut its rate by 25 basis points to 4.75 per cent.",
       "[25 basis points] 25 permyriad; [4.75 per cent] 4.75 percent"},
      {"Her lead shrank by 1.5 percentage points.", "[1.5 percentage points] 1.5 percentage-point"},
      {"Prices rose 3 to 4 percent.", "[3 to 4 percent] between 3-4 percent"},
      {"Turnout was just under 61 per cent.", "[just under 61 per cent] less-than 61 percent"},
      {"The vaccine is 95% effective.", "[95%] 95 percent"},
      {"The economy shrank 0.3 percent in the second quarter.", "[0.3 percent] 0.3 percent"},
      {"Some 40 percent of flights left late.", "[Some 40 percent] about 40 percent"},
      {"The index lost 1.8 pct.", "[1.8 pct] 1.8 percent"},
      {"Of the 120 snorkelers 40% were new.", "[120] 120 count; [40%] 40 percent"},
      {"The parties got 30.9 and 33.5 percent.", "[30.9] 30.9 percent; [33.5 percent] 33.5 percent"},
      {"A 15-percent surcharge applies.", "[15-percent] 15 percent"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("ranges and hedges", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Between 1,500 and 1,600 workers walked out.",
       "[Between 1,500 and 1,600] between 1500-1600 person"},
      {"The bridge will take 3.2 to 3.5 million tonnes a year.",
       "[3.2 to 3.5 million tonnes a year] between 3200000-3500000 tonne-per-year"},
      {"Rents are expected to climb by 5-7 percent.", "[5-7 percent] between 5-7 percent"},
      {"The strike could last two or three weeks.", "[two or three weeks] between 2-3 week"},
      {"Growth will range from 1.5% to 2%.", "[range from 1.5% to 2%] between 1.5-2 percent"},
      {"Some 300 trees were felled.", "[Some 300] about 300 count"},
      {"Nearly 4,000 cattle were culled.", "[Nearly 4,000] about 4000 count"},
      {"Upwards of 70 vessels are waiting.", "[Upwards of 70] more-than 70 count"},
      {"Fewer than 200 rhinos remain.", "[Fewer than 200] less-than 200 count"},
      {"The dam holds 50 million cubic metres or so.",
       "[50 million cubic metres or so] about 50000000 cubic-meter"},
      {"Exports topped $9 billion.", "[$9 billion] more-than 9000000000 USD"},
      {"The toll has passed 500.", "[500] more-than 500 person"},
      {"The party won roughly 30 of the 150 seats.",
       "[roughly 30] about 30 count; [150] 150 count"},
      {"Damage is put at $2 billion or more.", "[$2 billion or more] at-least 2000000000 USD"},
      {"Waits of over six hours are common.", "[over six hours] more-than 6 hour"},
      {"Snow up to 30 cm deep fell overnight.", "[up to 30 cm] at-most 30 centimeter"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("fractions and multiples", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"One in five pupils skips breakfast.", "[One in five] 0.2 ratio"},
      {"Two-thirds of the crop was lost.", "[Two-thirds] 0.6667 ratio"},
      {"Nine out of 10 households have a car.", "[Nine out of 10] 0.9 ratio"},
      {"About a quarter of the seats went to women.", "[About a quarter] about 0.25 ratio"},
      {"Sales were a third lower than in 2019.", "[a third] 0.3333 ratio"},
      {"The population has almost doubled since 2006.", "[almost doubled] about 2 ratio"},
      {"Water use more than tripled.", "[more than tripled] more-than 3 ratio"},
      {"Prices are twice as high as in spring.", "[twice] 2 ratio"},
      {"Men are three times more likely to die of it.", "[three times] 3 ratio"},
      {"Demand has grown fivefold.", "[fivefold] 5 ratio"},
      {"Half of the ballots were spoilt.", "[Half] 0.5 ratio"},
      {"More than half the fleet is electric.", "[More than half] more-than 0.5 ratio"},
      {"The herd was halved in a decade.", "[halved] 0.5 ratio"},
      {"Four in ten renters are behind with their bills.", "[Four in ten] 0.4 ratio"},
      {"One in every 12 tests was positive.", "[One in every 12] 0.0833 ratio"},
      {"Profits quadrupled.", "[quadrupled] 4 ratio"},
      {"Three-quarters of respondents agreed.", "[Three-quarters] 0.75 ratio"},
      {"Almost two thirds of voters backed the plan.", "[Almost two thirds] about 0.6667 ratio"},
      {"A fifth of the workforce is on leave.", "[A fifth] 0.2 ratio"},
      {"The plant makes twice the number of cars it did.", "[twice] 2 ratio"},
      {"Just under a quarter were undecided.", "[Just under a quarter] less-than 0.25 ratio"},
      {"A third said they had skipped meals.", "[A third] 0.3333 ratio"},
      {"Three in five voters want a new ballot.", "[Three in five] 0.6 ratio"},
      {"Two patients in every nine relapse.", "[Two patients in every nine] 0.2222 ratio"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a unit written in one cell of a table is not that of another", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Ellerthorn\t9,895,217\t−6.8%", "[9,895,217] 9895217 count; [−6.8%] -6.8 percent"},
      {"Harwick\t4.1%\t12.5", "[4.1%] 4.1 percent; [12.5] 12.5 count"},
      {"Rates of 30.9 and 33.5 percent", "[30.9] 30.9 percent; [33.5 percent] 33.5 percent"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("measures", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The funnel was one-half mile wide and stayed down for a mile and a half.",
       "[one-half mile] 0.5 mile; [a mile and a half] 1.5 mile"},
      {"Ridership rose one-half of 1 percent.", "[one-half of 1 percent] 0.5 percent"},
      {"The wait is an hour and a half, half a kilometre from here.",
       "[an hour and a half] 1.5 hour; [half a kilometre] 0.5 kilometer"},
      {"Labour is down one point to 7% and the Greens are up two points at 9%.",
       "[one point] 1 percentage-point; [7%] 7 percent; [two points] 2 percentage-point; [9%] 9 percent"},
      {"Incomes grew 2.4 per cent a year.", "[2.4 per cent] 2.4 percent"},
      {"More than a third (36.7 percent) live alone.",
       "[More than a third] more-than 0.3333 ratio; [36.7 percent] 36.7 percent"},
      {"Revenue rose for the second half year.", ""},
      {"The index rose 30 points to 7,500.", "[30] 30 count; [7,500] 7500 count"},
      {"He made one point: it is over.", ""},
      {"The club has a 61-40 won-lost record.", ""},
      {"The quake had a magnitude of 6.1.", "[6.1] 6.1 count"},
      {"Gusts reached 120 km/h.", "[120 km/h] 120 kilometer-per-hour"},
      {"The line runs for 86 kilometres.", "[86 kilometres] 86 kilometer"},
      {"A 12-metre wave hit the pier.", "[12-metre] 12 meter"},
      {"The fire burned 4,300 hectares of forest.", "[4,300 hectares] 4300 hectare"},
      {"Temperatures fell to minus 14 degrees Celsius.", "[minus 14 degrees Celsius] -14 celsius"},
      {"The mercury hit 41.2C on Sunday.", "[41.2C] 41.2 celsius"},
      {"The park covers 310 sq km.", "[310 sq km] 310 square-kilometer"},
      {"The reactor will produce 1,200 megawatts.", "[1,200 megawatts] 1200 megawatt"},
      {"Households used 3,100 kWh a year.", "[3,100 kWh a year] 3100 kilowatt-hour-per-year"},
      {"The flight takes 11 hours.", "[11 hours] 11 hour"},
      {"He was jailed for 15 years.", "[15 years] 15 year"},
      {"The trial lasted eight months.", "[eight months] 8 month"},
      {"The talks went on for two decades.", "[two decades] 20 year"},
      {"The mine yielded 40 tonnes of gold.", "[40 tonnes] 40 tonne"},
      {"Farmers got 6.2 tonnes per hectare.", "[6.2 tonnes per hectare] 6.2 tonne-per-hectare"},
      {"The tunnel is 5.4 miles long.", "[5.4 miles] 5.4 mile"},
      {"Output fell to 9.8 million barrels per day.",
       "[9.8 million barrels per day] 9800000 barrel-per-day"},
      {"The murder rate is 3.4 per 100,000 people.", "[3.4] 3.4 count"},
      {"Rain of 85mm fell in six hours.", "[85mm] 85 millimeter; [six hours] 6 hour"},
      {"She ran 100 metres in 10.7 seconds.", "[100 metres] 100 meter; [10.7 seconds] 10.7 second"},
      {"The plane dropped 3,000 feet.", "[3,000 feet] 3000 foot"},
      {"The council meets twice a year.", "[twice a year] 2 count-per-year"},
      {"Rivers rose 1.4 m above normal.", "[1.4 m] 1.4 meter"},
      {"The wait for a visa is about a year.", "[about a year] about 1 year"},
      {"Emissions fell by 2.1 million tons of carbon dioxide.", "[2.1 million tons] 2100000 tonne"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a number word behind a sum in digits counts what follows it", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"That compared with £110m six months earlier.", "[£110m] 110000000 GBP"},
      {"It paid $40 million two years before.", "[$40 million] 40000000 USD"},
      {"It sold 5 million two hundred thousand.", "[5 million two hundred thousand] 5200000 count"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
