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

}  // namespace
}  // namespace attest
