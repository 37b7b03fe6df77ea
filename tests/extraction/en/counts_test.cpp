// English: who and what is counted, ages and ranks.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("people are counted by nouns and by what happened to them", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The storm killed 14 people and injured 230.", "[14] 14 person; [230] 230 person"},
      {"More than 2,300 homes and 41 schools were damaged.",
       "[More than 2,300] more-than 2300 count; [41] 41 count"},
      {"Police arrested 57 demonstrators.", "[57] 57 person"},
      {"Three firefighters were hurt.", "[Three] 3 person"},
      {"The airline will hire 1,200 pilots and lay off 300 managers.",
       "[1,200] 1200 person; [300] 300 person"},
      {"Half a million people fled the city.", "[Half a million] 500000 person"},
      {"A crowd of about 25,000 filled the square.", "[about 25,000] about 25000 person"},
      {"The town of 18,400 inhabitants has no doctor.", "[18,400] 18400 person"},
      {"Twenty-two miners were pulled out alive.", "[Twenty-two] 22 person"},
      {"At least 19 were killed when a bus overturned.", "[At least 19] at-least 19 person"},
      {"Sixteen of the 40 passengers were children.", "[Sixteen] 16 person; [40] 40 person"},
      {"The company employs 8,500 staff in 12 countries.", "[8,500] 8500 person; [12] 12 count"},
      {"It raised $4 billion in five Treasury auctions.",
       "[$4 billion] 4000000000 USD; [five] 5 count"},
      {"She got $20,000 for six Norland watercolours.", "[$20,000] 20000 USD; [six] 6 count"},
      {"He stopped on lap 69, spun in turn 3 and led for 20 laps.", "[20] 20 count"},
      {"She is No. 1 in the world, he is world number three.", "[1] 1 rank; [three] 3 rank"},
      {"Flat no 4 in the market square is empty; he wore the number 10.", ""},
      {"Its central pressure fell to 945 mb.", "[945 mb] 945 millibar"},
      {"The typhoon deepened to 930 mb.", "[930 mb] 930 millibar"},
      {"The update takes 945 MB.", "[945 MB] 945 megabyte"},
      {"A dozen sailors are missing.", "[A dozen] 12 person"},
      {"About two dozen tourists were stranded.", "[About two dozen] about 24 person"},
      {"Dozens of homes lost power.", "[Dozens] vague count"},
      {"Tens of thousands of commuters were delayed.", "[Tens of thousands] vague person"},
      {"Hundreds of protesters blocked the road.", "[Hundreds] vague person"},
      {"Thousands marched through the capital.", "[Thousands] vague person"},
      {"The clinic sees as many as 90 patients a day.", "[as many as 90] at-most 90 person-per-day"},
      {"No fewer than 33 candidates signed up.", "[No fewer than 33] at-least 33 person"},
      {"The regiment lost 120 men.", "[120] 120 person"},
      {"The union has 1.3 million members.", "[1.3 million] 1300000 person"},
      {"There were 612 births and 704 deaths in the district.",
       "[612] 612 person; [704] 704 person"},
      {"One person was killed.", "[One] 1 person"},
      {"Only one survivor was found.", "[one] 1 person"},
      // Of nouns side by side the last one is counted.
      {"The merger will cost 300 car workers their jobs.", "[300] 300 person"},
      {"Some 1,200 hospital patients were moved.", "[Some 1,200] about 1200 person"},
      {"Two provincial party secretaries stepped down.", "[Two] 2 person"},
      {"Forty bank branches will close.", "[Forty] 40 count"},
      {"Nine school buses were torched.", "[Nine] 9 count"},
      {"The firm has 12 factory sites.", "[12] 12 count"},
      {"Flooding killed 90 farm animals.", "[90] 90 count"},
      // A bare m is a million before what is counted, a metre elsewhere.
      {"The union has 1.5m people on its books.", "[1.5m] 1500000 person"},
      {"The app lost 3m users in a year.", "[3m] 3000000 person"},
      {"Builders finished 0.2m new homes.", "[0.2m] 200000 count"},
      {"She won the 100m race.", "[100m] 100 meter"},
      {"The wall is 2m tall.", "[2m] 2 meter"},
      // Nothing countable comes in fractions.
      {"Women live 84.1 years on average and men 79.3.", "[84.1 years] 84.1 year; [79.3] 79.3 year"},
      {"He scored 48 goals in 86 appearances.", "[48] 48 count; [86] 86 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("ages", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The suspect, a 34-year-old man, was held.", "[34-year-old] 34 year-person"},
      {"Maria Lopez, 52, has farmed here all her life.", "[52] 52 year-person"},
      {"The girl was eight years old.", "[eight years old] 8 year-person"},
      {"Voters aged 18 to 24 stayed at home.", "[aged 18 to 24] between 18-24 year-person"},
      {"A six-week-old calf died.", "[six-week-old] 6 week-person"},
      {"People aged 65 or over get the jab first.", "[aged 65 or over] at-least 65 year-person"},
      {"He died at the age of 91.", "[the age of 91] 91 year-person"},
      {"The driver, who was then 16, was unhurt.", "[16] 16 year-person"},
      {"He was raised by his aunt, 61, in Leeds.", "[61] 61 year-person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("counts and ranks", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The party holds 212 of 300 seats.", "[212] 212 count; [300] 300 count"},
      {"The hospital recorded 1,905 cases in a week.", "[1,905] 1905 count"},
      {"Builders finished 23,000 flats.", "[23,000] 23000 count"},
      {"The firm delivered 310,000 vehicles.", "[310,000] 310000 count"},
      {"The striker has scored 11 goals in nine games.", "[11] 11 count; [nine] 9 count"},
      {"The bill passed by 251 votes to 98.", "[251] 251 count; [98] 98 count"},
      {"Thieves took six paintings.", "[six] 6 count"},
      {"The country has 14 airports.", "[14] 14 count"},
      {"The rebels fired 40 rockets and eight drones.", "[40] 40 count; [eight] 8 count"},
      {"The city counted 9,412 burglaries.", "[9,412] 9412 count"},
      {"Airlines cancelled 650 flights.", "[650] 650 count"},
      {"The survey asked 1,003 adults.", "[1,003] 1003 person"},
      {"Lambs numbered 2.2 million.", "[2.2 million] 2200000 count"},
      {"The team finished fourth.", "[fourth] 4 rank"},
      {"It is the third largest port in Asia.", "[third] 3 rank"},
      {"The country ranks 112th of 180.", "[112th] 112 rank; [180] 180 count"},
      {"Of the 61 MPs who voted, 34 were against.", "[61] 61 person; [34] 34 person"},
      {"Arrivals came to 80 in May, 64 in June and 96 in July.",
       "[80] 80 person; [64] 64 person; [96] 96 person"},
      {"The index closed 112 points higher.", "[112] 112 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("lakhs and crores, and figures behind the names of regions", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"A total of 6,13,378 candidates sat the test.", "[6,13,378] 613378 person"},
      {"The state spent Rs 1,25,00,000 on roads.", "[Rs 1,25,00,000] 12500000 INR"},
      {"Delayed works cost over Rwf640bn and Tsh 3 million.",
       "[over Rwf640bn] more-than 640000000000 RWF; [Tsh 3 million] 3000000 TZS"},
      {"The raid took pills worth RM10.8mil.", "[RM10.8mil] 10800000 MYR"},
      {"The dam holds 12,34,567 litres.", "[12,34,567 litres] 1234567 liter"},
      // No groups of two: a list, and thousands.
      {"The draw gave 5,10 and 15,000 tickets.", "[5] 5 count; [10] 10 count; [15,000] 15000 count"},
      {"Deaths were most in Dalen Region (29) and Northern Valley (27).",
       "[29] 29 person; [27] 27 person"},
      {"Many deaths were seen in Dalen (16), Ostrand (15), and Valley (10).",
       "[16] 16 person; [15] 15 person; [10] 10 person"},
      {"Ada Norvik (29) and John Ostrander (31) were hurt.",
       "[29] 29 year-person; [31] 31 year-person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("money and degrees by a letter at the digits, prices by a stroke", "[en][unit]") {
  const testkit::Row rows[] = {
      {"The grant rose from R14.10 to R500 million.",
       "[R14.10] 14.1 ZAR; [R500 million] 500000000 ZAR"},
      // What the letters of places and rooms are is no money.
      {"The R21 and W3 roads and room W12 are shut.", ""},
      {"Diesel fell by 29c/l and gas by 71c/kg.",
       "[29c/l] 0.29 USD-per-liter; [71c/kg] 0.71 USD-per-kilogram"},
      {"It was 37oC in Taipei and 99F in Reno.", "[37oC] 37 celsius; [99F] 99 fahrenheit"},
      {"The rights went for Rs 23 cr.", "[Rs 23 cr] 230000000 INR"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("nouns of people that tell of another noun", "[en][unit]") {
  const testkit::Row rows[] = {
      {"Of 19 police divisions 11 hired 40 police officers.",
       "[19] 19 count; [11] 11 count; [40] 40 person"},
      {"The elephant population fell to 900.", "[900] 900 count"},
      {"The sick ranged in age from 37 to 87.", "[ranged in age from 37 to 87] between 37-87 "
       "year-person"},
      {"Some 80 are missing, one survivor said.", "[Some 80] about 80 person"},
      {"Petrol of 95 octane costs more.", ""},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
