// English: lives, tolls and millions.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("over the months is no bound", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Over the 14-month period the clerk took £52,300.",
       "[14-month] 14 month @- level; [£52,300] 52300 GBP @- level"},
      {"Sales went over the 100,000 mark.", "[over the 100,000] more-than 100000 count @- level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("lives that were claimed are people", "[en][unit]") {
  const testkit::Row rows[] = {
      {"A landslide claimed seven lives while storms crossed the hills on Monday.",
       "[seven] 7 person @2020-12-15 level"},
      {"Heat on Monday claimed two more lives, bringing the toll to 19.",
       "[two] 2 person @2020-12-14 level; [19] 19 person @2020-12-14 level"},
      {"Winds on Monday reached 50 kmph.", "[50 kmph] 50 kilometer-per-hour @2020-12-14 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("the toll is of people, whatever it was from", "[en][unit]") {
  const testkit::Row rows[] = {
      {"The death toll from floods and landslides in the hills of Dorn climbed to 124 on Monday.",
       "[124] 124 person @2020-12-14 level"},
      {"The number of people screened for the fever is 71,300.",
       "[71,300] 71300 person @2020-12-15 level"},
      {"The number of bridges closed for days rose to 14.", "[14] 14 count @- level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("what is worth millions is worth no million", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Police on Monday broke up a multi-million pound drugs racket.",
       "[multi-million pound] vague GBP @2020-12-14 level"},
      {"He won a one million pound prize on Monday.",
       "[one million pound] 1000000 GBP @2020-12-14 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("a group is not so old, and drivers go on behind a semicolon", "[en][unit]") {
  const testkit::Row rows[] = {
      {"On Monday pedestrian casualties (41) outnumbered Ada Norvik (32) and a witness (29).",
       "[41] 41 person @2020-12-14 level; [32] 32 year-person @2020-12-15 level; "
       "[29] 29 year-person @2020-12-15 level"},
      {"Some 400 drivers were caught using a phone on Monday; almost 90 were drunk; and 11 were ill.",
       "[Some 400] about 400 person @2020-12-14 level; [almost 90] about 90 person @2020-12-14 level; "
       "[11] 11 person @2020-12-14 level"},
      {"Some 400 drivers were caught on Monday; 90 phones were seized.",
       "[Some 400] about 400 person @2020-12-14 level; [90] 90 count @2020-12-14 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

TEST_CASE("small coins are money, and millions are written apart", "[en][unit]") {
  const testkit::Row rows[] = {
      {"The 3-cent tax rose on Monday.", "[3-cent] 0.03 USD @2020-12-14 level"},
      {"On Monday the rupee rose 12 paise to 74.30.",
       "[12 paise] 0.12 INR @2020-12-14 change up; [74.30] 74.3 INR @2020-12-14 level"},
      {"On Monday a share cost 7 groszy.", "[7 groszy] 0.07 PLN @2020-12-14 level"},
      {"On Monday it paid $141 m.", "[$141 m] 141000000 USD @2020-12-14 level"},
      {"On Monday it was 141 m high.", "[141 m] 141 meter @2020-12-14 level"},
      {"On Monday eggs cost 20 to 30 cents.", "[20 to 30 cents] between 0.2-0.3 USD @2020-12-14 "
       "level"},
      {"On Monday the number of jobs rose by a staggering 42,000 to 759,600.",
       "[42,000] 42000 count @2020-12-14 change up; [759,600] 759600 count @2020-12-14 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

}  // namespace
}  // namespace attest
