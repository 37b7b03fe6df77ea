// Numerals whose parts are easily told wrong: halves of millions, points and strokes.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English: halves, parts of powers, points that stand alone", "[quantity]") {
  const testkit::Row rows[] = {
      {"A million and a half people fled.", "[A million and a half] 1500000 person"},
      {"A quarter of a million people fled.", "[A quarter of a million] 250000 person"},
      {"Nearly a third of a million people fled.",
       "[Nearly a third of a million] about 333300 person"},
      {"Prices rose .25 percent.", "[.25 percent] 0.25 percent"},
      {"It paid $.05 a litre.", "[$.05 a litre] 0.05 USD-per-liter"},
      {"Yields rose to 7-7/8 pct from 8 1/4 pct.",
       "[7-7/8 pct] 7.875 percent; [8 1/4 pct] 8.25 percent"},
      {"The storm took 5-7 homes.", "[5-7] between 5-7 count"},
      {"It lost 5–7 per cent of its trees.", "[5–7 per cent] between 5-7 percent"},
      {"The town lost 5-7 homes.", "[5-7] between 5-7 count"},
      {"The Rovers lost 5-7 to Norvik.", ""},
      {"Output rose by a factor of five.", "[by a factor of five] 5 ratio"},
      {"The fee is $5 per person.", "[$5 per person] 5 USD-per-person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("Russian: halves and parts of powers", "[quantity]") {
  const testkit::Row rows[] = {
      {"Миллион с половиной человек уехали.", "[Миллион с половиной человек] 1500000 person"},
      {"Тысяча с половиной домов сгорела.", "[Тысяча с половиной] 1500 count"},
      {"Четверть миллиона человек уехали.", "[Четверть миллиона человек] 250000 person"},
      {"Прошло 3 с половиной года.", "[3 с половиной года] 3.5 year"},
      {"Выпуск вырос в 2 с половиной раза.", "[в 2 с половиной раза] 2.5 ratio"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Korean: factors that are ranges", "[quantity]") {
  const testkit::Row rows[] = {
      {"매출이 2∼3배 늘었다.", "[2∼3배] between 2-3 ratio"},
      {"값이 서울의 2~3배다.", "[2~3배] between 2-3 ratio"},
  };
  testkit::check_quantities(rows, "ko");
}

}  // namespace
}  // namespace attest
