// Russian rates with a stroke, on areas and heads; two or three behind their unit.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian rates on areas, heads and thousands of cubic metres", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Плотность — 41 человек на квадратный километр.",
       "[41 человек на квадратный километр] 41 person-per-square-kilometer"},
      {"В крае живут 7 чел./кв. км.", "[7 чел./кв. км] 7 person-per-square-kilometer"},
      {"Газ подешевел до 210 долларов за тысячу кубометров.",
       "[210 долларов за тысячу кубометров] 210 USD-per-1000-cubic-meter"},
      {"Выдали по 900 руб./чел.", "[900 руб./чел.] 900 RUB-per-person"},
      {"Баррель продали по $71/барр.", "[$71/барр.] 71 USD-per-barrel"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian twos and threes behind their unit", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Ждали часа три.", "[часа три] about 3 hour"},
      {"Уехал года два назад.", "[года два] about 2 year"},
      {"Стоит рублей семьсот.", "[рублей семьсот] about 700 RUB"},
      {"Привезли тонн эдак 60.", "[тонн эдак 60] about 60 tonne"},
      {"В течение часа два склада сгорели.", "[два] 2 count"},
      {"В конце месяца три мастера ушли.", "[три] 3 count"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
