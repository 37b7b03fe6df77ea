// English: money, budget years and numbers as newsrooms outside of London and New York word them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("numbers and money of African and Asian newsrooms", "[en][quantity]") {
  const testkit::Row rows[] = {
      // A comma before a power is a decimal mark; in a list of numbers it is none.
      {"The number of people with work rose to 16,4 million.", "[16,4 million] 16400000 person"},
      {"The fund lost 2,75 billion rand.", "[2,75 billion rand] 2750000000 ZAR"},
      {"Some 1,640 million barrels lie there.", "[Some 1,640 million barrels] about 1640000000 barrel"},
      {"The lender earned N81.4 billion, and its boss N450,000.",
       "[N81.4 billion] 81400000000 NGN; [N450,000] 450000 NGN"},
      {"The road N1 was closed near room N12.", ""},
      {"The rate is $1 = 83.1 Indian rupees.", "[$1 = 83.1 Indian rupees] 83.1 INR"},
      {"The dam cost Rs 4,500 crore.", "[Rs 4,500 crore] 45000000000 INR"},
      {"The pass rate was 61,3%, after 58,9%.", "[61,3%] 61.3 percent; [58,9%] 58.9 percent"},
      {"Bags sell at between Sh2,100 and Sh2,400.", "[between Sh2,100 and Sh2,400] between 2100-2400 KES"},
      {"Sales reached 7 tril. yen.", "[7 tril. yen] 7000000000000 JPY"},
      // So many to an area, with a noun or without.
      {"The delta (2,140 per sq km) is the most crowded part.",
       "[2,140 per sq km] 2140 count-per-square-kilometer"},
      {"The ferry, which takes 300 lorries a day, is full.", "[300] 300 count-per-day"},
      {"It lost 300 lorries a year ago.", "[300] 300 count"},
      {"Farmers plant 40 per hectare.", "[40 per hectare] 40 count-per-hectare"},
      {"He runs 40 kilometres per week.", "[40 kilometres per week] 40 kilometer-per-week"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("counts that look like years", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"At least 2000 ballot papers were lost.", "[At least 2000] at-least 2000 count"},
      {"Nearly 1900 people marched.", "[Nearly 1900] about 1900 person"},
      {"The yard employs 2050 workers.", "[2050] 2050 person"},
      {"The dealer sold 1850 cars in 2010.", "[1850] 1850 count"},
      {"In 2010 police officers fired 40 shots.", "[40] 40 count"},
      {"Since about 2005 prices have been flat.", ""},
      {"It has had 2010 in its books for years.", ""},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("lengths of time in two units are one figure", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The blaze was out after 21 hours and 10 minutes.", "[21 hours and 10 minutes] 1270 minute"},
      {"She got 2 years and 6 months.", "[2 years and 6 months] 30 month"},
      {"She ran it in 2 minutes 7 seconds.", "[2 minutes 7 seconds] 127 second"},
      // Not in order, and not of one length.
      {"Trains take 10 minutes and 2 hours.", "[10 minutes] 10 minute; [2 hours] 2 hour"},
      {"It takes 2 hours, 90 minutes by air.", "[2 hours] 2 hour; [90 minutes] 90 minute"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("ages by tens, and tens that are no ages", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"A man in his 40s and a woman in her late 20s were hurt.",
       "[40s] between 40-49 year-person; [20s] between 20-29 year-person"},
      {"Temperatures were in the 60s, with lows in the low 40s.", ""},
      {"The band played 80s music.", ""},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a bracket behind a name holds what was counted before", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"The census counted 31 million people. The largest provinces are Kapuni (1.3 million) and Lomas (840,000).",
       "[31 million] 31000000 person; [1.3 million] 1300000 person; [840,000] 840000 person"},
      {"The census counted 31 million people. Ayo Bello (47) led it.",
       "[31 million] 31000000 person; [47] 47 year-person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a budget year is that of the country which the text is on", "[en][period]") {
  const testkit::Row rows[] = {
      {"Pakistan's government unveiled a Rs 9 trillion budget for the new fiscal year.",
       "[Rs 9 trillion] 9000000000000 PKR @2024-07/2025-06 level"},
      {"India's deficit came to 5.1% of output in the last fiscal year.",
       "[5.1%] 5.1 percent @2023-04/2024-03 share"},
      {"Kenya's parliament passed the 2024-25 budget of 3.9 trillion shillings.",
       "[3.9 trillion shillings] 3900000000000 KES @2024-07/2025-06 level"},
      {"Indian exports fell 3% in fiscal 2024.", "[3%] 3 percent @2023-04/2024-03 change down"},
      {"South Korean debt will reach 1,200 trillion won in the next fiscal year.",
       "[1,200 trillion won] 1200000000000000 KRW @2025 level forecast"},
      {"American farm aid cost $19 billion in fiscal 2023.",
       "[$19 billion] 19000000000 USD @2022-10/2023-09 level"},
      {"Japan's Kaiyo Motor expects a profit of 3 trillion yen for the current business year.",
       "[3 trillion yen] 3000000000000 JPY @2024-04/2025-03 level forecast"},
      {"The US granted aid to 259,000 refugees in fiscal years 2021 through 2023.",
       "[259,000] 259000 person @2020-10/2023-09 level"},
      {"Between fiscal years 2020 and 2022 the US agency paid $9 million.",
       "[$9 million] 9000000 USD @2019-10/2022-09 level"},
      {"Indian exports earned $80 billion from fiscal 2021 to fiscal 2023.",
       "[$80 billion] 80000000000 USD @2020-04/2023-03 level"},
      // Where nothing tells whose it is, "the next fiscal year" is no known time.
      {"The firm sees sales of $30 million in the next fiscal year.",
       "[$30 million] 30000000 USD @- level forecast"},
  };
  testkit::check_claims(rows, "en", "2024-06-12");
}

TEST_CASE("a quarter is the one whose end the report tells", "[en][period]") {
  const testkit::Row rows[] = {
      {"Kavi Airways lost 4 billion rupees in the fourth quarter, it said on Thursday.\nRevenue for the three months "
        "ended "
       "March 31 rose 9%.",
       "[4 billion rupees] 4000000000 INR @2024-01/2024-03 level; [9%] 9 percent @2024-01/2024-03 change up"},
      {"Kavi Airways lost 4 billion rupees in the fourth quarter of 2023.\nRevenue for the three months ended March 31 "
       "rose 9%.",
       "[4 billion rupees] 4000000000 INR @2023-Q4 level; [9%] 9 percent @2024-01/2024-03 change up"},
      // Results come out when a quarter is over.
      {"Fares have risen in recent months. The airline's costs rose 6% in the quarter.",
       "[6%] 6 percent @2024-Q1 change up"},
  };
  testkit::check_claims(rows, "en", "2024-05-23");
}

}  // namespace
}  // namespace attest
