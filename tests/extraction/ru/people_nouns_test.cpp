// Russian: nouns for people and for what else is counted, by classes.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian words of every day for people", "[ru][counted]") {
  const testkit::Row rows[] = {
      {"Помощь получили 2,9 тыс. несовершеннолетних.", "[2,9 тыс.] 2900 person @- level"},
      {"На это ушло 40 млн рублей, помощь получили 2,9 тыс. несовершеннолетних.",
       "[40 млн рублей] 40000000 RUB @- level; [2,9 тыс.] 2900 person @- level"},
      {"На праздник пришли 40 ребятишек и 20 мамочек.", "[40] 40 person @- level; [20] 20 person @- level"},
      {"Задержаны пять силовиков.", "[пять] 5 person @2024-09-12 level"},
      {"Домой вернулись 12 срочников.", "[12] 12 person @- level"},
      {"В семье 4 сына и 3 дочери.", "[4] 4 person @- level; [3] 3 person @- level"},
      {"Приют принял 40 бездомных и 6 беременных.", "[40] 40 person @- level; [6] 6 person @- level"},
      {"На скамейке сидели 5 бабушек и 2 пацана.", "[5] 5 person @- level; [2] 2 person @- level"},
      {"Очевидцев было 14.", "[14] 14 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

TEST_CASE("Russian peoples, trades and offices", "[ru][counted]") {
  const testkit::Row rows[] = {
      {"На рынке работали 15 немцев, два француза и 3 англичанина.",
       "[15] 15 person @- level; [два] 2 person @- level; [3] 3 person @- level"},
      {"Опросили 1002 горожанина, 4 крестьянина и пять киевлян.",
       "[1002] 1002 person @- level; [4] 4 person @- level; [пять] 5 person @- level"},
      {"Приехали 120 активистов и 14 психологов.", "[120] 120 person @- level; [14] 14 person @- level"},
      {"Цеху нужны 8 каменщиков, 12 слесарей и 3 токаря.",
       "[8] 8 person @2024-09-12 level; [12] 12 person @2024-09-12 level; [3] 3 person @2024-09-12 level"},
      {"В хоре 40 певцов.", "[40] 40 person @- level"},
      {"Школа ищет 5 воспитателей и 2 логопедов.", "[5] 5 person @2024-09-12 level; [2] 2 person @2024-09-12 level"},
      {"Прибыли 12 послов.", "[12] 12 person @- level"},
      {"Собрались 30 глав регионов.", "[30] 30 person @- level"},
      {"Помогали 25 представителей города.", "[25] 25 person @- level"},
      {"Наняли 7 поваров и 9 официантов.", "[7] 7 person @- level; [9] 9 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

TEST_CASE("Russian soldiers, offenders, patients, players", "[ru][counted]") {
  const testkit::Row rows[] = {
      {"Ранены 7 омоновцев и 3 десантника.", "[7] 7 person @- level; [3] 3 person @- level"},
      {"Осудили 11 воров и двух убийц.", "[11] 11 person @- level; [двух] 2 person @- level"},
      {"Погибли 12 военных.", "[12] 12 person @- level"},
      {"В палате лежат 40 больных.", "[40] 40 person @2024-09-12 level"},
      {"В реестре 5 тыс. зарегистрированных.", "[5 тыс.] 5000 person @- level"},
      {"Лечатся 300 диабетиков и 12 колясочников.",
       "[300] 300 person @2024-09-12 level; [12] 12 person @2024-09-12 level"},
      {"Награды вручили 5 лауреатам.", "[5] 5 person @- level"},
      {"Билеты купили 14 тыс. болельщиц.", "[14 тыс.] 14000 person @- level"},
      {"В приходе 120 прихожан и 5 монахинь.", "[120] 120 person @- level; [5] 5 person @- level"},
      {"Тренер вызвал 3 вратарей и 8 защитников.", "[3] 3 person @- level; [8] 8 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

TEST_CASE("Russian things that are counted beside people", "[ru][counted]") {
  const testkit::Row rows[] = {
      {"Угнали 12 внедорожников и 3 самосвала.", "[12] 12 count @- level; [3] 3 count @- level"},
      {"Открыли 14 лицеев и 6 техникумов.", "[14] 14 count @- level; [6] 6 count @- level"},
      {"Сгорели 5 складов.", "[5] 5 count @- level"},
      {"В заповеднике 300 оленей и 40 кабанов.", "[300] 300 count @- level; [40] 40 count @- level"},
      {"Изъято 20 гранат и 900 патронов.", "[20] 20 count @- level; [900] 900 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

TEST_CASE("Russian words that only look like people", "[ru][counted]") {
  const testkit::Row rows[] = {
      {"Привезли 300 листов железа.", "[300] 300 count @- level"},
      {"Штраф заплатили пять застройщиков.", "[пять] 5 count @- level"},
      {"Сбито 12 бомбардировщиков.", "[12] 12 count @- level"},
      {"Отловлено 40 бездомных собак.", "[40] 40 count @- level"},
      {"На учете 300 зарегистрированных автомобилей.", "[300] 300 count @- level"},
      {"Куплено 12 военных самолетов.", "[12] 12 count @- level"},
      {"Сгорели 40 гектаров леса.", "[40 гектаров] 40 hectare @- level"},
      {"Бои шли 3 дня.", "[3 дня] 3 day @- level"},
      {"Разыграли 12 ящиков.", "[12] 12 count @- level"},
      {"В сборнике 3 некролога.", "[3] 3 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

}  // namespace
}  // namespace attest
