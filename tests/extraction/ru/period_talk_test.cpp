// Russian: what a text has talked of, who expects what and when, and what is of no time at all.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian expectations: who expects does so today", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Две трети аналитиков ждут снижения ставки до 19 % в июне.",
       "[Две трети] 0.6667 ratio @2024-11-12 share; [19 %] 19 percent @2025-06 level forecast"},
      {"38 % россиян планируют поехать в отпуск летом 2025 года.",
       "[38 %] 38 percent @2024-11-12 share"},
      {"Половина ретейлеров рассчитывают на рост продаж в декабре на 10 %.",
       "[Половина] 0.5 ratio @2024-11-12 share; [10 %] 10 percent @2024-12 change up forecast"},
      {"40 % опрошенных ожидают роста цен.", "[40 %] 40 percent @2024-11-12 share"},
      {"Повышения зарплаты ожидают 40 % россиян.", "[40 %] 40 percent @- share"},
      {"Аналитики ожидают 40 % роста.", "[40 %] 40 percent @- change up forecast"},
      {"18 % компаний планируют нанять персонал, 12 % — сократить.",
       "[18 %] 18 percent @2024-11-12 share; [12 %] 12 percent @2024-11-12 share"},
      {"Четверо депутатов намерены обжаловать решение в январе.",
       "[Четверо] 4 person @2024-11-12 level"},
      {"В январе министр обещал 40 новых школ.", "[40] 40 count @2024 level forecast"},
      {"В пятницу выйдут на пенсию 12 сотрудников.", "[12] 12 person @2024-11-15 level forecast"},
      {"В понедельник столице пообещали 20 см снега.", "[20 см] 20 centimeter @2024-11-11 level"},
      {"В воскресенье на участки придут 4 тыс. наблюдателей.",
       "[4 тыс.] 4000 person @2024-11-17 level forecast"},
      {"В марте откроют 15 поликлиник.", "[15] 15 count @2025-03 level forecast"},
      {"В октябре инфляция составит 0,7 %, следует из недельных данных.",
       "[0,7 %] 0.7 percent @2024-10 level forecast"},
      {"1 декабря тариф вырастет на 9 %.", "[9 %] 9 percent @2024-12-01 change up forecast"},
      {"С 1 декабря по 15 января катки посетят 300 тыс. человек.",
       "[300 тыс. человек] 300000 person @2024-12-01/2025-01-15 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian changes are told once more in brackets", "[ru][role]") {
  const testkit::Row rows[] = {
      {"Экспорт вырос на 40 тонн (2 %), до 2 тыс. тонн.",
       "[40 тонн] 40 tonne @- change up; [2 %] 2 percent @- change up; [до 2 тыс. тонн] at-most 2000 "
       "tonne @- level"},
      {"Число жителей сократилось на 1200 человек (на 0,5 %).",
       "[1200 человек] 1200 person @- change down; [0,5 %] 0.5 percent @- change down"},
      {"Уволены 1200 человек (2 %).", "[1200 человек] 1200 person @- level; [2 %] 2 percent @- share"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian times that a text has talked of", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2023 году в вузы приняли 900 иностранцев. За три года их приехало 2,4 тыс.",
       "[900] 900 person @2023 level; [2,4 тыс] 2400 person @2021/2023 level"},
      {"За пять лет цены на жильё выросли вдвое.", "[вдвое] 2 ratio @- change up"},
      {"Театр в октябре дал 40 спектаклей. До пандемии он давал 55.",
       "[40] 40 count @2024-10 level; [55] 55 count @2019 level"},
      {"Пассажиропоток вернулся к допандемийному уровню — 128 млн человек.",
       "[128 млн человек] 128000000 person @2019 level"},
      {"В этом году собрали 40 тыс. тонн вишни. Минувшей весной сообщалось о 12 тыс. тонн.",
       "[40 тыс. тонн] 40000 tonne @2024 level; [12 тыс. тонн] 12000 tonne @2024 level"},
      {"В этом году рис дал на 20 % больше: 1,2 млн тонн вместо 1 млн.",
       "[20 %] 20 percent @2024 change up; [1,2 млн тонн] 1200000 tonne @2024 level; [1 млн] "
       "1000000 tonne @2023 level"},
      {"Стадион собрал 41 тысячу зрителей — на треть больше прежнего рекорда, 31 тысячи.",
       "[41 тысячу] 41000 person @- level; [треть] 0.3333 ratio @- change up; [31 тысячи] 31000 "
       "person @- level"},
      {"В 2023 году туристов было 8 млн. Из 400 отелей, которые закрылись в 2020 году, открылись "
       "150.",
       "[8 млн] 8000000 person @2023 level; [400] 400 count @2020 level; [150] 150 count @2023 "
       "level"},
      {"В 2024 году опрошены 1600 человек. Годом ранее довольных было 60 %, в 2021-м — 70 %, то "
       "есть их доля "
       "упала на 12 процентных пунктов.",
       "[1600 человек] 1600 person @2024 level; [60 %] 60 percent @2023 share; [70 %] 70 percent "
       "@2021 share; "
       "[12 процентных пунктов] 12 percentage-point @2024 change down"},
      {"Сорок машин продали 3 октября, ещё девять — 5 октября.",
       "[Сорок] 40 count @2024-10-03 level; [девять] 9 count @2024-10-05 level"},
      {"Хлеб подорожал на 8 %, масло — на 30 %, а сахар подешевел на 2 %.",
       "[8 %] 8 percent @- change up; [30 %] 30 percent @- change up; [2 %] 2 percent @- change "
       "down"},
      {"Столица с тремя аэропортами приняла в октябре 9 млн пассажиров.",
       "[тремя] 3 count @2024-10 level; [9 млн] 9000000 person @2024-10 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian distances, ages and names of no time", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2023 году карьер закрыли. Посёлок стоит в 40 километрах от города.",
       "[40 километрах] 40 kilometer @- level"},
      {"9 ноября шахту затопило. Рудник находится в 12 км к югу от границы.",
       "[12 км] 12 kilometer @- level"},
      {"9 ноября пострадали шестеро. Пострадавшим от 7 до 12 лет.",
       "[шестеро] 6 person @2024-11-09 level; [от 7 до 12 лет] between 7-12 year-person "
       "@2024-11-09 level"},
      {"На аэродроме наготове два Ил-76 и три Ми-8.",
       "[два] 2 count @2024-11-12 level; [три] 3 count @2024-11-12 level"},
      {"Тонна никеля в октябре стоила 17 тыс. долларов.",
       "[17 тыс. долларов] 17000 USD-per-tonne @2024-10 level"},
      {"Квадратный метр в новостройке обошёлся в 210 тыс. рублей.",
       "[210 тыс. рублей] 210000 RUB-per-square-meter @- level"},
      {"Ночью столбик опускался до минус 18 градусов.", "[минус 18 градусов] -18 celsius @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian years looked back to leave the talk where it was", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В июле построили 40 домов. Пять лет назад построили 90. Снесли 3 дома.",
       "[40] 40 count @2024-07 level; [90] 90 count @2019 level; [3] 3 count @2024-07 level"},
      {"В июле надои составили 30 тонн. В 2019 году показатель составлял 50 тонн. Сыра сделали 4 тонны.",
       "[30 тонн] 30 tonne @2024-07 level; [50 тонн] 50 tonne @2019 level; [4 тонны] 4 tonne @2024-07 level"},
      // The talk goes there where nothing was told before, or the year is of what was done.
      {"Построили 40 домов. Десять лет назад в селе жили 900 человек. Работали 3 школы.",
       "[40] 40 count @- level; [900 человек] 900 person @2014 level; [3] 3 count @2014 level"},
      {"В июле построили 40 домов. В 2019 году построили 90. Снесли 12.",
       "[40] 40 count @2024-07 level; [90] 90 count @2019 level; [12] 12 count @2019 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian present figures go on behind an older one set against them", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Билет стоит 40 рублей, прошлой зимой стоил 35. Проездной обойдётся в 1200 рублей.",
       "[40 рублей] 40 RUB @2024-11-12 level; [35] 35 RUB @2023-12/2024-02 level; "
       "[1200 рублей] 1200 RUB @- level forecast"},
      {"В школе учатся 300 детей, а в прошлом году было 280. Учителей — 40.",
       "[300] 300 person @2024-11-12 level; [280] 280 person @2023 level; "
       "[40] 40 person @- level"},
      // What was done then goes on.
      {"В прошлом году построили 30 домов. Снесли 12 бараков.",
       "[30] 30 count @2023 level; [12] 12 count @2023 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

}  // namespace
}  // namespace attest
