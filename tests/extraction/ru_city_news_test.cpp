// Russian: heating, prices, votes, illness and company results, several figures a text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian coins are money", "[ru][newsroom]") {
  const testkit::Row rows[] = {
      {"Доллар во вторник подешевел на 22 копейки.", "[22 копейки] 0.22 RUB @2024-09-10 change down"},
      {"Проезд подорожает на 50 копеек.", "[50 копеек] 0.5 RUB @- change up forecast"},
      {"Литр бензина стоит 56 рублей 70 копеек.",
       "[56 рублей 70 копеек] 56.7 RUB-per-liter @2024-09-11 level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-11");
}

TEST_CASE("Russian figures reckoned on so many are one figure", "[ru][newsroom]") {
  const testkit::Row rows[] = {
      {"Показатель заболеваемости составил 7,3 на 100 тыс. населения.", "[7,3] 7.3 count @- level"},
      {"Зарегистрировано 12 случаев на 1000 детей.", "[12] 12 count @- level"},
      {"Потратили 430 рублей в расчёте на одного избирателя.", "[430 рублей] 430 RUB @- level"},
      // No base: so many more of them.
      {"Население выросло на 100 тыс. человек.",
       "[100 тыс. человек] 100000 person @- change up"},
  };
  testkit::check_claims(rows, "ru", "2024-09-11");
}

TEST_CASE("Russian votes: thresholds, whose candidates, other convocations", "[ru][newsroom]") {
  const testkit::Row rows[] = {
      {"5-процентный барьер на выборах не взяли две партии.",
       "[5-процентный] 5 percent @- share; [две] 2 count @- level"},
      {"За 36 мандатов боролись 142 кандидата от семи партий.",
       "[36] 36 count @- level; [142] 142 person @- level; [семи] 7 count @- level"},
      {"В сентябре партия получила 27 мандатов вместо двух в прежнем созыве.",
       "[27] 27 count @2024-09 level; [двух] 2 count @- level"},
      {"По его прогнозу, инфляция может превысить 8%.",
       "[8%] more-than 8 percent @- level forecast"},
      {"Для остановки вируса нужен охват не ниже 95%.",
       "[не ниже 95%] at-least 95 percent @2024-09-11 level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-11");
}

}  // namespace
}  // namespace attest
