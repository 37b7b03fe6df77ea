// Russian numbers that are spelt almost as ordinals: «пять недель», «пятая неделя».
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian five to ten count where ordinals would name", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Осада длилась пять недель.", "[пять недель] 5 week"},
      {"Забастовка шла десять недель.", "[десять недель] 10 week"},
      {"Гарантию дают на двадцать недель.", "[двадцать недель] 20 week"},
      {"Трамвай ходит каждые шесть минут.", "[шесть минут] 6 minute"},
      {"Масло меняют каждые девять месяцев.", "[девять месяцев] 9 month"},
      {"Пароход сел на мель каждый пятый рейс.", "[каждый пятый] 0.2 ratio"},
      {"Хор занял пятое место.", "[пятое] 5 rank"},
      {"Хор опустился к десятой строчке рейтинга.", "[десятой] 10 rank"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian weeks of a year are told by ordinals alone", "[ru][period]") {
  const testkit::Row rows[] = {
      {"На шестой неделе года грипп нашли у 40 детей.",
       "[40] 40 person @2024-02-05/2024-02-11 level"},
      {"За шесть недель грипп нашли у 40 детей.",
       "[шесть недель] 6 week @- level; [40] 40 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian times lie behind the one told before", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2013 году в хоре пели 30 человек. Два года спустя открыли 12 кружков.",
       "[30 человек] 30 person @2013 level; [12] 12 count @2015 level"},
      {"В 2013 году в хоре пели 30 человек. Спустя пять лет открыли 45 кружков.",
       "[30 человек] 30 person @2013 level; [45] 45 count @2018 level"},
      {"В марте сдали 40 домов. Три месяца спустя — 25.",
       "[40] 40 count @2024-03 level; [25] 25 count @2024-06 level"},
      // From an event that has no day.
      {"Спустя три года после пожара в цехе работают 40 человек.",
       "[40 человек] 40 person @2024-11-12 level"},
      {"Позапрошлым летом собрали 12 тонн мёда.", "[12 тонн] 12 tonne @2022-06/2022-08 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian years stand before their months, and lie ahead", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2009 году в ноябре сдали 40 домов.", "[40] 40 count @2009-11 level"},
      {"В прошлом году в мае сдали 40 домов.", "[40] 40 count @2023-05 level"},
      {"Во втором квартале сдали 40 домов. За год будет 90 против 70 в 2018-м.",
       "[40] 40 count @2024-Q2 level; [90] 90 count @2024 level forecast; [70] 70 count @2018 level"},
      {"Во втором квартале выпечено 40 тонн. За год до того было 30 тонн.",
       "[40 тонн] 40 tonne @2024-Q2 level; [30 тонн] 30 tonne @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian teams go on in a place", "[ru][rank]") {
  const testkit::Row rows[] = {
      {"К перерыву команда шла шестой, набрав очки в гостях.", "[шестой] 6 rank"},
      {"Лодка шла третьей, уступая двум соперникам.", "[третьей] 3 rank; [двум] 2 person"},
      {"На втором месте Кострома, на третьем — Вологда.", "[втором] 2 rank; [третьем] 3 rank"},
      {"Шла шестая неделя поисков.", ""},
      {"Стройка на третьем этаже.", ""},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
