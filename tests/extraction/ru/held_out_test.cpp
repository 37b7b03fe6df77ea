// Russian: sentences never tuned on.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"
#include "testkit/claims_dump.h"

namespace attest {
namespace {

// Written with the rows of the newsroom tests and never tuned on: what the rules do with
// sentences that they have not seen.  The bound is what they reached, 18 of 20; raise it, never
// lower it.
TEST_CASE("Russian sentences held aside are read as well", "[ru][held-out]") {
  const testkit::Row rows[] = {
      {"Банк заработал в июле 132 млрд рублей чистой прибыли.",
       "[132 млрд рублей] 132000000000 RUB @2024-07 level"},
      {"Инфляция в годовом выражении замедлилась до 9 %.", "[9 %] 9 percent @- level"},
      {"За сутки в области выявили 214 случаев кори.", "[214] 214 count @2024-08-20 level"},
      {"Явка на выборах в 2021 году составила 51,7 %.", "[51,7 %] 51.7 percent @2021 level"},
      {"Ливень затопил 120 дворов.", "[120] 120 count @- level"},
      {"В пятницу ожидается до 34 градусов тепла.",
       "[до 34 градусов] at-most 34 celsius @2024-08-23 level forecast"},
      {"Сборная завоевала семь медалей.", "[семь] 7 count @- level"},
      {"В 2023 году суд вынес 15 приговоров по делам о взятках.",
       "[15] 15 count @2023 level"},
      {"АЭС выработала 18,2 млрд кВт·ч за первое полугодие.",
       "[18,2 млрд кВт·ч] 18200000000 kilowatt-hour @2024-H1 level"},
      {"Надои выросли на 4,5 % по сравнению с 2022 годом.", "[4,5 %] 4.5 percent @- change up"},
      {"Рождаемость в 2023 году упала на 3 %.", "[3 %] 3 percent @2023 change down"},
      {"Ретейлер планирует открыть 80 магазинов в 2025 году.",
       "[80] 80 count @2025 level forecast"},
      {"Каждый третий водитель превышал скорость.", "[Каждый третий] 0.3333 ratio @- share"},
      {"Около двух тысяч семей остались без газа.", "[Около двух тысяч] about 2000 count @- level"},
      {"Поезд № 12 прибыл на третий путь.", ""},
      {"Рейс SU-1702 вылетел в 7:40.", ""},
      {"Доллар подорожал на 45 копеек, до 91,2 рубля.",
       "[45 копеек] 0.45 RUB @- change up; [91,2 рубля] 91.2 RUB @- level"},
      {"Пострадали четверо, двое из них — дети.",
       "[четверо] 4 person @- level; [двое] 2 person @- level"},
      {"К 2030 году доля ветра достигнет 10 %.", "[10 %] 10 percent @2030 share forecast"},
      {"Запасы газа на 1 августа составляли 60 млрд кубометров.",
       "[60 млрд кубометров] 60000000000 cubic-meter @2024-08-01 level"},
  };
  int right = 0;
  for (const testkit::Row& row : rows) {
    const std::string got = testkit::claims_in(row.text, "ru", "2024-08-20");
    if (got == row.expect) ++right;
    if (got != row.expect) UNSCOPED_INFO(row.text << " gives " << got);
  }
  CHECK(right >= 18);
}

// The same, for the wording of business pages and of the wire; the bound is what they reached.
TEST_CASE("Russian wire sentences held aside are read as well", "[ru][held-out]") {
  const testkit::Row rows[] = {
      {"Выработка ГЭС за семь месяцев выросла на 6,2 %, до 118 млрд кВт·ч.",
       "[6,2 %] 6.2 percent @2024-01/2024-07 change up; [118 млрд кВт·ч] 118000000000 "
       "kilowatt-hour @2024-01/2024-07 level"},
      {"По итогам 2023 года убыток сократился вдвое — с 4 млрд до 2 млрд рублей.",
       "[вдвое] 2 ratio @2023 change down; [4 млрд] 4000000000 RUB @2022 level; [2 млрд рублей] "
       "2000000000 RUB @2023 level"},
      {"Паводок затопил 340 домов в 12 сёлах.", "[340] 340 count @- level; [12] 12 count @- level"},
      {"Каждый десятый житель края старше 70 лет.",
       "[Каждый десятый] 0.1 ratio @- share; [старше 70 лет] more-than 70 year-person @- level"},
      {"К 1 сентября подготовят 1,2 тыс. школ.",
       "[1,2 тыс.] 1200 count @2024-09-01 level forecast"},
      {"Средний чек в июле достиг 870 рублей (+9 % к июню).",
       "[870 рублей] 870 RUB @2024-07 level; [+9 %] 9 percent @2024-07 change up"},
      {"Цены на жильё за квартал прибавили 3–4 %.", "[3–4 %] between 3-4 percent @- change up"},
      {"Явка на 15:00 составила 31,5 %.", "[31,5 %] 31.5 percent @- level"},
      {"Ставку могут снизить на 100 базисных пунктов в октябре.",
       "[100 базисных пунктов] 100 permyriad @2024-10 change down forecast"},
      {"Завод выпустил 3,4 тыс. тракторов — на 15 % меньше прошлогоднего.",
       "[3,4 тыс.] 3400 count @- level; [15 %] 15 percent @- change down"},
      {"Штраф составит от 10 до 50 тыс. рублей.",
       "[от 10 до 50 тыс. рублей] between 10000-50000 RUB @- level forecast"},
      {"Под Тверью столкнулись два автобуса, 11 пассажиров пострадали.",
       "[два] 2 count @- level; [11] 11 person @- level"},
      {"Справка выдана по ст. 12 закона № 44-ФЗ, тел. 8 (4822) 33-12-10.", ""},
      {"Экспорт зерна в сезоне-2023/24 достиг 72 млн т.",
       "[72 млн т] 72000000 tonne @2023-07/2024-06 level"},
      {"Население области на 1 января 2024 года — 1,19 млн человек.",
       "[1,19 млн человек] 1190000 person @2024-01-01 level"},
      {"За прошлую неделю бензин подорожал на 35 копеек.",
       "[35 копеек] 0.35 RUB @2024-08-12/2024-08-18 change up"},
      {"Доля просрочки выросла с 4,1 до 5,3 %.",
       "[4,1] 4.1 percent @- share; [5,3 %] 5.3 percent @- share"},
      {"Две трети опрошенных копят на отпуск.", "[Две трети] 0.6667 ratio @- share"},
      {"Бюджет края на 2025 год вырастет на треть.",
       "[треть] 0.3333 ratio @2025 change up forecast"},
      {"Умерли 214 человек, в том числе 9 детей.",
       "[214 человек] 214 person @- level; [9] 9 person @- level"},
  };
  int right = 0;
  for (const testkit::Row& row : rows) {
    const std::string got = testkit::claims_in(row.text, "ru", "2024-08-20");
    if (got == row.expect) ++right;
    if (got != row.expect) UNSCOPED_INFO(row.text << " gives " << got);
  }
  CHECK(right >= 16);
}

}  // namespace
}  // namespace attest
