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

TEST_CASE("Russian fires, seasons and people", "[ru][newsroom]") {
  const testkit::Row rows[] = {
      {"Действуют 92 очага на 611 тыс. га.",
       "[92] 92 count @2024-09-11 level; [611 тыс. га] 611000 hectare @2024-09-11 level"},
      {"С начала пожароопасного сезона погибли 6 человек.",
       "[6 человек] 6 person @../2024-09-11 level"},
      {"В пятницу прибудут 250 спасателей.", "[250] 250 person @2024-09-13 level forecast"},
      {"Клуб просит не дешевле 15 млн евро.", "[не дешевле 15 млн евро] at-least 15000000 EUR @- level"},
      {"Матч собрал 41 238 зрителей — лучший показатель осени.", "[41 238] 41238 person @- level"},
      {"Родным погибших выплатят по 1 млн рублей, раненым — от 200 до 400 тысяч.",
       "[1 млн рублей] 1000000 RUB @- level forecast; [от 200 до 400 тысяч] between 200000-400000 RUB "
       "@- level forecast"},
      {"Экспорт упал на 12%: с 50 млн тонн в 2019 году до 44 млн тонн в 2021 году.",
       "[12%] 12 percent @2021 change down; [50 млн тонн] 50000000 tonne @2019 level; [44 млн тонн] "
       "44000000 tonne @2021 level"},
      // Nobody is given anything.
      {"Бюджет города — 3 млрд рублей, население — 12 тысяч.",
       "[3 млрд рублей] 3000000000 RUB @- level; [12 тысяч] 12000 person @- level"},
      // An adjective of a share has its hyphen.
      {"Жители сочли 10-процентный сбор высоким.", "[10-процентный] 10 percent @- share"},
      // Raised to what it is brought to, or cut.
      {"Завод довёл выпуск до 300 тонн.", "[300 тонн] 300 tonne @- level"},
      {"Инфляция, по оценке на 2 сентября, составила 9%.", "[9%] 9 percent @2024-09-02 level estimated"},
      // What a year ended with is told of the year.
      {"На 1 января 2024 года в крае жили 2,1 млн человек. За 2023 год население сократилось на 9 тыс. "
       "человек, это минимум с 1999 года. Умерли 28 тыс. человек.",
       "[2,1 млн человек] 2100000 person @2024-01-01 level; [9 тыс. человек] 9000 person @2023 change down; "
       "[28 тыс. человек] 28000 person @2023 level"},
      {"Ожидаемая продолжительность жизни в 2023 году выросла до 73,4 года: у мужчин — 68, у женщин — "
       "78,7 года.",
       "[73,4 года] 73.4 year @2023 level; [68] 68 year @2023 level; [78,7 года] 78.7 year @2023 "
       "level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-11");
}

}  // namespace
}  // namespace attest
