// Russian: two times and two figures, records since a time, figures of the same part of a year.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian figures that «и» joins share a power, and each has its time", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Доходы казны в 2022 и 2023 годах составили 17,1 и 19,4 млрд рублей.",
       "[17,1] 17100000000 RUB @2022 level; [19,4 млрд рублей] 19400000000 RUB @2023 level"},
      {"В июле и августе сбор составил 5 и 7 тонн.",
       "[5] 5 tonne @2024-07 level; [7 тонн] 7 tonne @2024-08 level"},
      {"В июле и августе ставка держалась на уровне 9,4%.",
       "[9,4%] 9.4 percent @2024-07/2024-08 level"},
      {"В мае продали 80 машин, в апреле и марте — по 70.",
       "[80] 80 count @2024-05 level; [70] 70 count @2024-03/2024-04 level"},
      {"Открыли пять новых и две старые школы, в трёх избирательных округах прошли выборы.",
       "[пять] 5 count @- level; [две] 2 count @- level; [трёх] 3 count @- level"},
      // Other months, and other things, are no pair.
      {"В марте и августе открыли 6 школ.", "[6] 6 count @- level"},
      {"В 2022 и 2023 годах построили 5 школ и 7 больниц.",
       "[5] 5 count @2022/2023 level; [7] 7 count @2022/2023 level"},
      {"На складах 12 и 3,5 тыс. тонн угля.", "[12] 12 tonne @- level; [3,5 тыс. тонн] 3500 "
                                              "tonne @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian figures are of the time that they are told of", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В октябре экспорт мёда достиг рекордных с мая 2021 года 40 тонн.",
       "[40 тонн] 40 tonne @2024-10 level"},
      {"В октябре выдали 44 тыс. кредитов, в прошлом году — 47 тыс.",
       "[44 тыс.] 44000 count @2024-10 level; [47 тыс] 47000 count @2023-10 level"},
      {"За январь-март родились 70 детей, в 2023 году за аналогичный период было 80.",
       "[70] 70 person @2024-01/2024-03 level; [80] 80 person @2023-01/2023-03 level"},
      {"В этом году приняли 28 тыс. студентов. Это больше прошлогоднего приёма на 2 тысячи.",
       "[28 тыс.] 28000 person @2024 level; [2 тысячи] 2000 person @2024 change up"},
      {"Дефицит в 2025 году вырастет до 64 млрд рублей (против 58 млрд рублей в 2023-м).",
       "[64 млрд рублей] 64000000000 RUB @2025 level forecast; [58 млрд рублей] 58000000000 RUB "
       "@2023 level forecast"},
      {"В 2010 году родилось 900 детей — больше, чем в 2009.", "[900] 900 person @2010 level"},
      {"Число браков выросло на 2,1% — 13 859.",
       "[2,1%] 2.1 percent @- change up; [13 859] 13859 count @- level"},
      {"За три месяца 2023 года сгорели 40 бань.", "[40] 40 count @2023-01/2023-03 level"},
      // A whole year is told with «за», and no year ends before what it counts.
      {"В октябре выдали 44 тыс. кредитов, за прошлый год — 470 тыс.",
       "[44 тыс.] 44000 count @2024-10 level; [470 тыс] 470000 count @2023 level"},
      {"В 2014 домах нет газа.", "[2014] 2014 count @- level"},
      {"Выплаты вырастут до 5–7 % в год.", "[до 5–7 % в год] between 5-7 percent-per-year @- level forecast"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian changes in brackets are told by their signs", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"В мае порт отгрузил 12 млн тонн (-1,5 млн тонн к уровню мая 2023 года), вокзал — 3 млн тонн "
       "(+0,1 млн тонн).",
       "[12 млн тонн] 12000000 tonne @2024-05 level; [-1,5 млн тонн] 1500000 tonne @2024-05 change "
       "down; [3 млн тонн] 3000000 tonne @2024-05 level; [+0,1 млн тонн] 100000 tonne @2024-05 "
       "change up"},
      {"Ночью было холодно (-15 градусов).", "[-15 градусов] -15 celsius @- level"},
      {"Итог года — -3 млрд рублей.", "[-3 млрд рублей] -3000000000 RUB @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

}  // namespace
}  // namespace attest
