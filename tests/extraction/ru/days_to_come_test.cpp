// Days that are to come, days of what happened, and days that date another figure.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A Russian day before who expects is that of what comes", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В понедельник обещают 12 градусов.", "[12 градусов] 12 celsius @2018-12-24 level forecast"},
      {"На складе 600 доз, в субботу ждут ещё 400.",
       "[600] 600 count @- level; [400] 400 count @2018-12-22 level forecast"},
      // Who expected then said so then.
      {"В понедельник завод пообещал выпустить 40 машин.", "[40] 40 count @- level forecast"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("A Russian weekday that says which event it was dates what follows", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Избирком огласил итоги воскресного голосования. Партия взяла 46 %.",
       "[46 %] 46 percent @2018-12-16 share"},
      {"После субботнего матча задержали 12 болельщиков.", "[12] 12 person @2018-12-15 level"},
      {"Воскресная школа приняла 40 детей.", "[40] 40 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("A Russian poll of a month was taken in it", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Реформе, закон о которой вступает в силу с нового года, доверяют 29 % жителей. "
       "Таковы итоги ноябрьского опроса.",
       "[29 %] 29 percent @2018-11 share"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("What Russian accounts hold on a day stays that day's", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Вклады на 1 декабря — 3,9 трлн рублей (+7,1 % с начала года). Ссуды достигли 2,3 трлн рублей.",
       "[3,9 трлн рублей] 3900000000000 RUB @2018-12-01 level; "
       "[+7,1 %] 7.1 percent @2018-01-01/2018-12-01 change up; "
       "[2,3 трлн рублей] 2300000000000 RUB @2018-12-01 level"},
      {"Банк, который 26 октября поднял ставку на 1,5 процентного пункта, до 16 %, ждёт роста.",
       "[1,5 процентного пункта] 1.5 percentage-point @2018-10-26 change up; "
       "[16 %] 16 percent @2018-10-26 level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("Russian reports on a year or a half of it", "[ru][period]") {
  const testkit::Row rows[] = {
      {"За прошлый год сеть заработала 11 млрд рублей. Продажи, в 2016-м выросшие на 3 %, теперь "
       "упали на 1 %. Заказы за год удвоились.",
       "[11 млрд рублей] 11000000000 RUB @2017 level; [3 %] 3 percent @2016 change up; "
       "[1 %] 1 percent @2017 change down; [удвоились] 2 ratio @2017 change up"},
      {"Теперь здесь живут 40 семей.", "[40] 40 count @2018-12-19 level"},
      {"Цены в ноябре поднялись на 1 %. Хлеб подорожал за год на 24 %.",
       "[1 %] 1 percent @2018-11 change up; [24 %] 24 percent @2018-11 change up"},
      {"За 2017/18 маркетинговый год (сентябрь – август) край вывез 9 млн тонн.",
       "[9 млн тонн] 9000000 tonne @2017-09/2018-08 level"},
      {"За 2017/18 маркетинговый год край вывез 9 млн тонн.",
       "[9 млн тонн] 9000000 tonne @2017-07/2018-06 level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("A Russian half-year that has closed is the one just over", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В июне продали 82 тысячи машин. Полугодие закрыто с итогом 389 тысяч.",
       "[82 тысячи] 82000 count @2018-06 level; [389 тысяч] 389000 count @2018-H1 level"},
  };
  testkit::check_claims(rows, "ru", "2018-07-09");
}

TEST_CASE("Russian hearings on the budget of a year are on it", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В четверг прошли слушания по бюджету-2019. Доходы составят 6 млрд рублей. На парки "
       "заложено 520 млн.",
       "[6 млрд рублей] 6000000000 RUB @2019 level forecast; [520 млн] 520000000 RUB @2019 level "
       "forecast"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("Russian ages of who died on a day are of that day", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В понедельник погибли двое рабочих, 34 и 61 года.",
       "[двое] 2 person @2018-12-17 level; [34] 34 year-person @2018-12-17 level; "
       "[61 года] 61 year-person @2018-12-17 level"},
      {"В субботу умер 35-летний водитель.", "[35-летний] 35 year-person @2018-12-15 level"},
      {"В субботу уволен 35-летний водитель.", "[35-летний] 35 year-person @2018-12-19 level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("What happened the day before dates what is told on", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Сегодня на шахте работают 30 спасателей. Обвал произошёл накануне. В забое были 94 шахтёра.",
       "[30] 30 person @2018-12-19 level; [94] 94 person @2018-12-18 level"},
      {"За сутки заболели 90 человек. Накануне было 80. В больнице 12 человек.",
       "[90 человек] 90 person @2018-12-19 level; [80] 80 count @2018-12-18 level; "
       "[12 человек] 12 person @2018-12-19 level"},
      {"К 1 февраля директор надеется на 800 билетов.",
       "[800] 800 count @2019-02-01 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("Behind a month, a Russian as-of day is of its paragraph", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В ноябре банк заработал 3 млрд рублей. На 1 декабря вклады составили 90 млрд рублей. "
       "Ссуды достигли 70 млрд рублей.",
       "[3 млрд рублей] 3000000000 RUB @2018-11 level; [90 млрд рублей] 90000000000 RUB "
       "@2018-12-01 level; [70 млрд рублей] 70000000000 RUB @2018-12-01 level"},
      {"В ноябре цены упали на 2 %. На 1 декабря запасы составили 3 млн тонн. Продажи упали на 6 %.",
       "[2 %] 2 percent @2018-11 change down; [3 млн тонн] 3000000 tonne @2018-12-01 level; "
       "[6 %] 6 percent @2018-11 change down"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("Russian adjectives of time date the level that is left", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Инфляция в ноябре ускорилась до 19,6 % с октябрьских 18,8 %.",
       "[19,6 %] 19.6 percent @2018-11 level; [18,8 %] 18.8 percent @2018-10 level"},
      {"Лук подешевел до 40 рублей с прошлогодних 50 рублей.",
       "[40 рублей] 40 RUB @- level; [50 рублей] 50 RUB @2017 level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

}  // namespace
}  // namespace attest
