// Russian measures of two parts, fractions with a stroke, times of day with a dot.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian lengths and weights of two parts, colder ends last, sets", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Прыгнула на 1 м 92 см.", "[1 м 92 см] 192 centimeter"},
      {"Сом весил 41 кг 200 г.", "[41 кг 200 г] 41200 gram"},
      {"Отрезали по 2 кг и 500 г.", "[2 кг] 2 kilogram; [500 г] 500 gram"},
      {"Ночью от −4 до −9 градусов.", "[от −4 до −9 градусов] between -9--4 celsius"},
      {"Ночью минус 3 — минус 8 градусов.", "[минус 3 — минус 8 градусов] between -8--3 celsius"},
      {"Пришли две-три сотни зрителей.", "[две-три сотни] between 200-300 person"},
      {"Продали 4–5 десятков ульев.", "[4–5 десятков] between 40-50 count"},
      {"От 5 до 9 градусов тепла.", "[От 5 до 9 градусов тепла] between 5-9 celsius"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian fractions with a stroke, times with a dot, titles", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Проект собрал 2/3 голосов.", "[2/3] 0.6667 ratio"},
      {"Забрали 1/4 урожая.", "[1/4] 0.25 ratio"},
      {"Снесли дом 2/3 на Садовой.", ""},
      {"Команда вышла в 1/8 финала.", ""},
      {"Показатель — 41,7 на 100 тыс. человек.", "[41,7] 41.7 count"},
      {"Матч начался в 19.45.", ""},
      {"Прибавка в 2.15 балла.", "[2.15 балла] 2.15 point"},
      {"Поставили «Трёх товарищей» Ремарка.", ""},
      {"«Трое спасены», — сказал врач.", "[Трое] 3 person"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
