// «Раньше», «до этого»: a time that the words do not date, not that of the talk.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian words of an undated past leave the time of the talk", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2021 году верфь сдала 50 лодок. Раньше там трудились 70 плотников.",
       "[50] 50 count @2021 level; [70] 70 person @- level"},
      {"В мае сварили 30 тонн сыра. Изначально варили 20 тонн.",
       "[30 тонн] 30 tonne @2022-05 level; [20 тонн] 20 tonne @- level"},
      {"В мае раньше срока сдали 5 домов.", "[5] 5 count @2022-05 level"},
      {"В мае на 3 дня раньше прибыли 40 туристов.",
       "[3 дня] 3 day @2022-05 level; [40] 40 person @2022-05 level"},
      {"За всё время там побывали 900 туристов.", "[900] 900 person @../2022-06-15 level"},
  };
  testkit::check_claims(rows, "ru", "2022-06-15");
}

TEST_CASE("Russian elections and seasons before these are of no day", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Выборы\n\nПартия набрала 48 % голосов. На прошлых выборах было 52 %. Явка составила 60 %.",
       "[48 %] 48 percent @2022-06-15 share; [52 %] 52 percent @- share; [60 %] 60 percent "
       "@2022-06-15 level"},
      {"Выборы\n\nПартия набрала 48 % голосов. На прошлых выборах, в 2018-м, было 52 %.",
       "[48 %] 48 percent @2022-06-15 share; [52 %] 52 percent @2018 share"},
      {"Матч\n\nКлуб набрал 40 очков. В прошлом сезоне у него было 55 очков.",
       "[40] 40 count @2022-06-15 level; [55] 55 count @- level"},
      {"Банк\n\nПрибыль составила 3 млрд рублей. Годом ранее был убыток в 1 млрд рублей. Офисов 12.",
       "[3 млрд рублей] 3000000000 RUB @2022-06-15 level; [1 млрд рублей] 1000000000 RUB @- level; "
       "[12] 12 count @2022-06-15 level"},
      {"Авария\n\nВ аварии погибли 3 человека. За год до этого погибли 5 человек.",
       "[3 человека] 3 person @2022-06-15 level; [5 человек] 5 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2022-06-15");
}

TEST_CASE("what a Russian fare has been since a day it goes on to be", "[ru][period]") {
  const testkit::Row rows[] = {
      {"С 1 июня проезд стоит 45 рублей.", "[45 рублей] 45 RUB @2022-06-01/.. level"},
      {"С 1 июня на стройку потратили 45 рублей.",
       "[45 рублей] 45 RUB @2022-06-01/2022-06-15 level"},
      {"С 1 июня в музей пускают 900 человек в день.",
       "[900 человек в день] 900 person-per-day @2022-06-01/.. level"},
  };
  testkit::check_claims(rows, "ru", "2022-06-15");
}

TEST_CASE("what a Russian text sets «ещё летом» against is of now", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Ставка\n\nСтавка равна 20 %. Ещё прошлым летом было 16 %. Средний заём — 4 млн рублей.",
       "[20 %] 20 percent @2022-06-15 level; [16 %] 16 percent @2021-06/2021-08 share; [4 млн рублей] "
       "4000000 RUB @2022-06-15 level"},
  };
  testkit::check_claims(rows, "ru", "2022-06-15");
}

TEST_CASE("what is in a Russian house is there now", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Дом\n\nДом сдали в 2018 году. В нём 300 квартир.", "[300] 300 count @2022-06-15 level"},
      {"Дом\n\nДом сдали в 2018 году. Нашли 300 жильцов.", "[300] 300 person @2018 level"},
  };
  testkit::check_claims(rows, "ru", "2022-06-15");
}

}  // namespace
}  // namespace attest
