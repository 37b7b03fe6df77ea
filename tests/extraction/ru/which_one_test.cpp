// Russian: times whose words leave open which one is meant, one row a text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian seasons of plans are still to come", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Этим летом в лагерях отдохнут 14 тысяч детей.",
       "[14 тысяч] 14000 person @2023-06/2023-08 level forecast"},
      {"Осенью в городе откроют три бассейна.",
       "[три] 3 count @2023-09/2023-11 level forecast"},
      {"Следующей весной откроют два моста.", "[два] 2 count @2024-03/2024-05 level forecast"},
      // What was is of the last one.
      {"Летом здесь отдохнули 14 тысяч детей.", "[14 тысяч] 14000 person @2022-06/2022-08 level"},
      {"Прошлой зимой замёрзли 12 коров.", "[12] 12 count @2022-12/2023-02 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian weekends that are told as past are the last ones", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В выходные в забеге участвовали 300 школьников.",
       "[300] 300 person @2023-05-13/2023-05-14 level"},
      {"В выходные прошёл марафон. На старт вышли 12 тысяч бегунов.",
       "[12 тысяч] 12000 person @2023-05-13/2023-05-14 level"},
      {"В выходные приедут 300 артистов.",
       "[300] 300 person @2023-05-20/2023-05-21 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("The Russian new year is the next one until it has begun", "[ru][period]") {
  const testkit::Row december[] = {
      {"В новом году пенсии вырастут на 4,8 %.", "[4,8 %] 4.8 percent @2023 change up forecast"},
      {"В наступающем году завод выпустит 300 машин.", "[300] 300 count @2023 level forecast"},
      {"По итогам года фирма ждёт прибыли в 3 млрд рублей.",
       "[3 млрд рублей] 3000000000 RUB @2022 level forecast"},
      {"В прошлом году построили 40 школ, в этом — 35.",
       "[40] 40 count @2021 level; [35] 35 count @2022 level"},
      {"В этом году построили 40 школ, в следующем построят ещё 35.",
       "[40] 40 count @2022 level; [35] 35 count @2023 level forecast"},
      // No year is left out.
      {"В этом районе 40 школ.", "[40] 40 count @- level"},
  };
  testkit::check_claims(december, "ru", "2022-12-16");
  const testkit::Row january[] = {
      {"В наступившем году завод выпустит 300 машин.", "[300] 300 count @2023 level forecast"},
      {"В новом году пенсии вырастут на 4,8 %.", "[4,8 %] 4.8 percent @2023 change up forecast"},
  };
  testkit::check_claims(january, "ru", "2023-01-16");
}

TEST_CASE("A Russian year ago is the year before where no part of it is told", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Год назад килограмм стоил 90 рублей, теперь — 120.",
       "[90 рублей] 90 RUB-per-kilogram @2022 level; [120] 120 RUB-per-kilogram @2023-05-16 level"},
      {"Сейчас билет стоит 40 рублей против 35 год назад.",
       "[40 рублей] 40 RUB @2023-05-16 level; [35] 35 RUB @2022 level"},
      // The same month, the same day.
      {"В апреле продали 300 машин, год назад было 200.",
       "[300] 300 count @2023-04 level; [200] 200 count @2022-04 level"},
      {"На 1 мая в банке лежало 3 млрд рублей, год назад — 2 млрд.",
       "[3 млрд рублей] 3000000000 RUB @2023-05-01 level; [2 млрд] 2000000000 RUB @2022-05-01 "
       "level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian months, quarters and weeks that are over", "[ru][period]") {
  const testkit::Row rows[] = {
      {"За прошедший месяц сгорели 40 домов.", "[40] 40 count @2023-04 level"},
      {"За минувший квартал сгорели 40 домов.", "[40] 40 count @2023-Q1 level"},
      {"За последние полгода сгорели 40 домов.", "[40] 40 count @2022-12/2023-05 level"},
      {"Две недели назад сгорели 40 домов.", "[40] 40 count @2023-05-01/2023-05-07 level"},
      {"В ночь с 14 на 15 мая сгорели 40 домов.", "[40] 40 count @2023-05-14/2023-05-15 level"},
      {"Бюджет-2024: дефицит 3 млрд рублей.", "[3 млрд рублей] 3000000000 RUB @2024 level"},
      {"На ЧМ-2018 продали 300 тысяч билетов.", "[300 тысяч] 300000 count @2018 level"},
      {"Между 2019 и 2021 годами сгорели 40 домов.", "[40] 40 count @2019/2021 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian years that end what was or what will be", "[ru][period]") {
  const testkit::Row rows[] = {
      {"До 2014 года школ было 40.", "[40] 40 count @../2013 level"},
      {"До 1990-го года здесь добывали 2 млн тонн угля.",
       "[2 млн тонн] 2000000 tonne @../1989 level"},
      {"До 2027 года построят шесть школ.", "[шесть] 6 count @2023-05-16/2027 level forecast"},
      // A level that is reached then, and a span.
      {"Долю газа до 2030 года доведут до 60 %.", "[60 %] 60 percent @2030 share forecast"},
      {"С 2010 до 2014 года построили 12 школ.", "[12] 12 count @2010/2014 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

}  // namespace
}  // namespace attest
