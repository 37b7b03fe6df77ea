// Russian: periods that stand beside a figure, hold on, or are only what it is compared with.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian periods beside a figure, in force, compared with", "[ru][period]") {
  const testkit::Row rows[] = {
      // Что действует «с такого-то дня», конца не имеет; с предстоящего — тем более.
      {"Пшеница с 1 июля стоит 16 500 рублей за тонну.",
       "[16 500 рублей за тонну] 16500 RUB-per-tonne @2024-07-01/.. level"},
      {"С 1 января пошлину на ввоз машин повысят до 20 процентов.",
       "[20 процентов] 20 percent @2025-01-01/.. level forecast"},
      {"С 1 июля утонули 15 человек.",
       "[15 человек] 15 person @2024-07-01/2024-08-20 level"},
      // С чем сравнивают долю, само не падало.
      {"В 2023 году курили 20,1 % взрослых — меньше, чем в 2016-м (29,9 %).",
       "[20,1 %] 20.1 percent @2023 share; [29,9 %] 29.9 percent @2016 share"},
      // Год, стоящий в запятых перед самой цифрой.
      {"В 2023 году построили 12 школ, а в рекордном, 2018-м, — 31.",
       "[12] 12 count @2023 level; [31] 31 count @2018 level"},
      // За точкой с запятой начинается другое время.
      {"В 2022 году завод выпустил 300 вагонов; за первый квартал 2023 года — 90.",
       "[300] 300 count @2022 level; [90] 90 count @2023-Q1 level"},
      // Дешевели товары, а не их доля.
      {"В июле каждый десятый товар подешевел.", "[каждый десятый] 0.1 ratio @2024-07 share"},
      {"Весной ведомство отчиталось о 40 сделках за 2023 год.", "[40] 40 count @2023 level"},
      {"Эксперты оценивают ущерб в 5 млрд рублей.",
       "[5 млрд рублей] 5000000000 RUB @2024-08-20 level estimated"},
      {"В 2023 году цены росли. Ужин на двоих обошёлся в 4 тыс. рублей — дороже, чем в мае 2022 "
       "года.",
       "[4 тыс. рублей] 4000 RUB @2023-05 level"},
  };
  testkit::check_claims(rows, "ru", "2024-08-20");
}

TEST_CASE("a Russian quarter that has hardly begun has no figures yet", "[ru][period]") {
  const testkit::Row rows[] = {
      {"За первый квартал выручка упала вдвое.", "[вдвое] 2 ratio @2023-Q1 change down"},
      {"В четвёртом квартале продали 900 квартир.", "[900] 900 count @2023-Q4 level"},
  };
  testkit::check_claims(rows, "ru", "2024-01-15");
}

}  // namespace
}  // namespace attest
