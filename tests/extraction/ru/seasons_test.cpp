// Russian: the seasons of other years, a worst case with a day of its own, a budget's year.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("прошлой осенью — осенью прошлого года", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Ягода\n\nПрошлой осенью продали 20 тонн клюквы.", "[20 тонн] 20 tonne @2023-09/2023-11 level"},
      {"Ягода\n\nПрошлым летом продали 20 тонн клюквы.", "[20 тонн] 20 tonne @2023-06/2023-08 level"},
      {"Ягода\n\nМинувшим летом продали 20 тонн клюквы.",
       "[20 тонн] 20 tonne @2024-06/2024-08 level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

TEST_CASE("самый тяжёлый случай рассказывают дальше", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Праздники\n\nС 30 декабря по 8 января утонули 12 человек.\n\nСамый тяжёлый случай произошёл 3 "
       "января на Оке. Из шести рыбаков спаслись двое.",
       "[12 человек] 12 person @2018-12-30/2019-01-08 level; [шести] 6 person @2019-01-03 level; "
       "[двое] 2 person @2019-01-03 level"},
  };
  testkit::check_claims(rows, "ru", "2019-01-10");
}

TEST_CASE("год бюджета не день слушаний", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Город\n\nВ четверг прошли слушания по бюджету-2022. Пришли 70 человек.",
       "[70 человек] 70 person @2021-11-25 level"},
      {"Город\n\nДоходы бюджета-2022 составят 9 млрд рублей.",
       "[9 млрд рублей] 9000000000 RUB @2022 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2021-11-26");
}

TEST_CASE("сезоном раньше — сезон до того, о котором речь", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В сезоне 2022/23 клуб провёл 15 матчей. Сезоном раньше было 11.",
       "[15] 15 count @2022-07/2023-06 level; [11] 11 count @2021-07/2022-06 level"},
      {"За 2022/23 маркетинговый год вывезли 9 тонн сена. В предыдущем сезоне было 10 тонн.",
       "[9 тонн] 9 tonne @2022-07/2023-06 level; [10 тонн] 10 tonne @2021-07/2022-06 level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

}  // namespace
}  // namespace attest
