// English: what a figure counts, by the form of the word behind it and the letter it ends with.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("a plural behind a number is a noun, whatever else it may be", "[en][counted]") {
  const testkit::Row rows[] = {
      {"Tarns were the largest group with 2,140 claims.", "[2,140] 2140 count"},
      {"Nurses sent in 212 reports.", "[212] 212 count"},
      {"Drivers face 40 cuts.", "[40] 40 count"},
      {"Of the nurses, 212 report pain.", "[212] 212 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a plural that moved is counted, and not the people before it", "[en][counted]") {
  const testkit::Row rows[] = {
      {"Some 40 people spoke. Visits there fell by a third, to just under 52,000.",
       "[Some 40] about 40 person; [a third] 0.3333 ratio; [just under 52,000] less-than 52000 "
       "count"},
      {"Police held 30 men. Knife offences doubled from 94 to 188.",
       "[30] 30 person; [doubled] 2 ratio; [94] 94 count; [188] 188 count"},
      {"Police held 30 men. In May the figure rose to 50.", "[30] 30 person; [50] 50 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a letter that has stood for millions goes on to", "[en][number]") {
  const testkit::Row rows[] = {
      {"It sold 2.25m cars, against 2.3m in 2022.",
       "[2.25m] 2250000 count; [2.3m] 2300000 count"},
      {"It expects to sell 4.1m bikes, set against earlier hopes of 4.4m.",
       "[4.1m] 4100000 count; [4.4m] 4400000 count"},
      // But not what is measured, nor what nothing was counted before.
      {"Some 1.5m people saw the wall, which is 2.3m high.",
       "[Some 1.5m] about 1500000 person; [2.3m] 2.3 meter"},
      {"The wall is 2.3m high.", "[2.3m] 2.3 meter"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("a number behind a person may be how old", "[en][number]") {
  const testkit::Row rows[] = {
      {"A woman of 84 lay on the floor.", "[84] 84 year-person"},
      {"A boy of 15 has been bailed.", "[15] 15 year-person"},
      {"Two brothers, 19 and 22, drowned.",
       "[Two] 2 person; [19] 19 year-person; [22] 22 year-person"},
      {"Three sisters, 4, 7 and 9, were saved.",
       "[Three] 3 person; [4] 4 year-person; [7] 7 year-person; [9] 9 year-person"},
      // But what is counted is counted.
      {"Boys of 12 nations took part.", "[12] 12 count"},
      {"She is a mother of four.", "[four] 4 person"},
      {"Two villages, 19 and 22, were lost.", "[Two] 2 count; [19] 19 count; [22] 22 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("verbs and places of people, money with its country's letter", "[en][counted]") {
  const testkit::Row rows[] = {
      {"The firm employs 3,000 in Leeds.", "[3,000] 3000 person"},
      {"The firm hired 3,000 cranes.", "[3,000] 3000 count"},
      {"More than 200 aboard were saved.", "[More than 200] more-than 200 person"},
      {"The barge had 200 tonnes aboard.", "[200 tonnes] 200 tonne"},
      {"The fund set aside FJ$250,000 and J$40.", "[FJ$250,000] 250000 FJD; [J$40] 40 JMD"},
      {"Net debt was 1.3 times core earnings.", "[1.3 times] 1.3 ratio"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("the \"over\" of a verb bounds nothing", "[en][number]") {
  const testkit::Row rows[] = {
      {"The yard handed over 31,400 boats.", "[31,400] 31400 count"},
      {"The yard built over 31,400 boats.", "[over 31,400] more-than 31400 count"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
