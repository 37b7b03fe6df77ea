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

}  // namespace
}  // namespace attest
