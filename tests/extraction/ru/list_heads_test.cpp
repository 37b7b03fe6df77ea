// Russian lists of figures: the line above tells in what they are, and of when.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian lists are in the unit of their head", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Отгрузка по портам, тыс. тонн:\nМурманск — 240\nВыборг — 31,5",
       "[240] 240000 tonne; [31,5] 31500 tonne"},
      {"Долги хозяйств (млн рублей):\nЗаря — 40\nРассвет — 3 млрд рублей",
       "[40] 40000000 RUB; [3 млрд рублей] 3000000000 RUB"},
      {"Сборы театров, млн руб. (в скобках — 2018 год):\nДрама — 12,4 (11)\nОпера — 40 (38)",
       "[12,4] 12400000 RUB; [11] 11000000 RUB; [40] 40000000 RUB; [38] 38000000 RUB"},
      // What is counted by a noun of its own, what stands behind the list, no unit.
      {"Расходы театров, млн рублей:\nДрама — 12\nОпера — 40\n\nВ городе 3 театра и 5 хоров.",
       "[12] 12000000 RUB; [40] 40000000 RUB; [3] 3 count; [5] 5 count"},
      {"Расходы театров, млн рублей:\nДрама — 12 (на 3 премьеры)",
       "[12] 12000000 RUB; [3] 3 count"},
      {"Он сказал, что в городе три беды:\nДраки — 12", "[три] 3 count; [12] 12 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian brackets of a list are of the time that its head tells", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Сборы театров за 2019 год, млн руб. (в скобках — за 2018 год):\nДрама — 12 (11)",
       "[12] 12000000 RUB @2019 level; [11] 11000000 RUB @2018 level"},
      {"Сборы театров за 2019 год, млн руб.:\nДрама — 12 (11)",
       "[12] 12000000 RUB @2019 level; [11] 11000000 RUB @2019 level"},
  };
  testkit::check_claims(rows, "ru", "2020-03-12");
}

}  // namespace
}  // namespace attest
