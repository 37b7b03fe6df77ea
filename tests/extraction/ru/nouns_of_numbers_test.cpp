// Russian: of which noun and in which unit a bare figure is, one row a text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A Russian number is of the noun behind «число»", "[ru][unit]") {
  const testkit::Row rows[] = {
      {"Число погибших из-за урагана «Ада» выросло до 27.", "[27] 27 person @- level"},
      {"Число заболевших корью в посёлке достигло 12.", "[12] 12 person @- level"},
      {"Число раненых при взрыве на заводе «Луч» возросло до 19.", "[19] 19 person @- level"},
      {"Число домов для сирот выросло до 27.", "[27] 27 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("A Russian dash stands for what was said of the figure before", "[ru][unit]") {
  const testkit::Row rows[] = {
      {"Проезд в автобусе стоит 35 рублей, в трамвае — 30.",
       "[35 рублей] 35 RUB @2023-05-16 level; [30] 30 RUB @2023-05-16 level"},
      {"В авариях пострадали 40 человек, на пожарах — 12.",
       "[40 человек] 40 person @- level; [12] 12 person @- level"},
      {"Дом стоит 3 млн рублей, поездов — 12.",
       "[3 млн рублей] 3000000 RUB @2023-05-16 level; [12] 12 count @2023-05-16 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("A Russian part of what was counted is of the same", "[ru][unit]") {
  const testkit::Row rows[] = {
      {"Сборная выиграла 12 медалей, из них пять золотых.", "[12] 12 count @- level; [пять] 5 count @- level"},
      {"Ранены 12 человек, из них пять тяжёлых.",
       "[12 человек] 12 person @- level; [пять] 5 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian ages go on behind dashes", "[ru][unit]") {
  const testkit::Row rows[] = {
      {"Ему семь лет, его сестре — четыре, матери — 31 год.",
       "[Ему семь лет] 7 year-person @2023-05-16 level; [четыре] 4 year-person @2023-05-16 level; "
       "[31 год] 31 year-person @2023-05-16 level"},
      {"Ему семь лет, школ — 12 тысяч.",
       "[Ему семь лет] 7 year-person @2023-05-16 level; [12 тысяч] 12000 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian points of a rate, an index and a list", "[ru][unit]") {
  const testkit::Row rows[] = {
      {"Банк поднял ставку сразу на два пункта — до 21 %.",
       "[два пункта] 2 percentage-point @- change up; [21 %] 21 percent @- level"},
      {"Индекс вырос на 35 пунктов, или на 1,2 %.",
       "[35] 35 count @- change up; [1,2 %] 1.2 percent @- change up"},
      {"Открыли 20 пунктов обогрева.", "[20] 20 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian falls carry no sign, frosts do", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"В апреле продали 14 632 машины, или минус 45,7 % к апрелю прошлого года.",
       "[14 632] 14632 count @2023-04 level; [минус 45,7 %] 45.7 percent @2023-04 change down"},
      {"Ночью будет минус 20 градусов.", "[минус 20 градусов] -20 celsius @- level forecast"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian ordinals beyond ten make fractions, too", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Каждый пятнадцатый житель — студент.", "[Каждый пятнадцатый] 0.0667 ratio @- share"},
      {"Заболел каждый двадцатый школьник.", "[каждый двадцатый] 0.05 ratio @- share"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("The youngest and the oldest are so many years old", "[ru][unit]") {
  const testkit::Row rows[] = {
      {"Младшему из раненых полтора года.",
       "[Младшему из раненых полтора года] 1.5 year-person @- level"},
      {"Водителю «Лады» 32 года.", "[Водителю «Лады» 32 года] 32 year-person @2023-05-16 level"},
      {"Тренеру дали 2 года.", "[2 года] 2 year @- level"},
      {"Ремонт длился полтора года.", "[полтора года] 1.5 year @- level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian hundreds and tens one and a half times over", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"Гостей собралось сотни полторы.", "[сотни полторы] about 150 person"},
      {"Пришли десятка полтора рабочих.", "[десятка полтора] about 15 person"},
      {"Нужно миллиона полтора рублей.", "[миллиона полтора рублей] about 1500000 RUB"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian bounds before a preposition", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"Ссуду дают минимум под 15 %.", "[минимум под 15 %] at-least 15 percent"},
      {"Билет обойдётся максимум в 900 рублей.", "[900 рублей] at-most 900 RUB"},
      {"Кредит взяли под 15 %.", "[15 %] 15 percent"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian numbers that end a name in quotes count nothing", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"В эфире «Волги-24» показали 12 кадров.", "[12] 12 count"},
      {"Студия «Авторадио-7» наняла 40 рабочих.", "[40] 40 person"},
      {"Ответ был: «Построили 40 домов».", "[40] 40 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian halves in one word, places and ages told in passing", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"Полтонны рыбы изъяли.", "[Полтонны] 0.5 tonne"},
      {"Вылили пол-литра масла.", "[пол-литра] 0.5 liter"},
      {"Сгорели полдюжины лодок.", "[полдюжины] 6 count"},
      {"Ставку подняли на полпроцентного пункта.", "[полпроцентного пункта] 0.5 percentage-point"},
      {"Под сотню домов сгорело.", "[Под сотню] about 100 count"},
      {"На втором месте Носова, а на третьем расположилась Белова.",
       "[втором] 2 rank; [третьем] 3 rank"},
      {"Страна стала пятой по добыче золота.", "[пятой] 5 rank"},
      {"Носов финишировал двенадцатым.", "[двенадцатым] 12 rank"},
      {"Вес не должен превышать 40 тонн.", "[40 тонн] at-most 40 tonne"},
      {"Стол не может быть выше 40 сантиметров.", "[40 сантиметров] at-most 40 centimeter"},
      {"Стол не может быть ниже 40 сантиметров.", "[40 сантиметров] at-least 40 centimeter"},
      {"У Носова 12 внуков и 16 правнуков.", "[12] 12 person; [16] 16 person"},
      {"Носов, проживший 116 лет, был рыбаком.", "[проживший 116 лет] 116 year-person"},
      // Years of other people's fame.
      {"Премию получали Анна Носова (1998) и Олег Белов (2001, 2004).", ""},
      {"Проживший в селе 40 лет Носов уехал.", "[40 лет] 40 year"},
      {"Палатка стоит на третьем поле.", ""},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian plurals without an ending are counted, not whoever acts", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Художник оставил 40 картин.", "[40] 40 count"},
      {"Рабочие нашли 40 монет и 12 чаш.", "[40] 40 count; [12] 12 count"},
      {"Гостям подали 12 основных блюд.", "[12] 12 count"},
      {"Музыканты сыграли 12 опер.", "[12] 12 count"},
      {"Учителя купили 40 новых ламп.", "[40] 40 count"},
      // What is done by so many is no noun.
      {"Рабочих было 40, а 12 ушли.", "[40] 40 person; [12] 12 person"},
      {"Из 40 рабочих 12 подряд заболели.", "[40] 40 person; [12] 12 person"},
      {"Рабочих было 40, из них 12 живут далеко.", "[40] 40 person; [12] 12 person"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian makers, forms and the millionth guest", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"У Toyota 300 дилеров.", "[300] 300 count"},
      {"Он ехал на BMW 320 и спешил.", ""},
      {"Учеников 12 классов вывели во двор.", "[12] 12 count"},
      {"Ученики 9–11 классов пели.", ""},
      {"Миллионный житель города родился в мае.", ""},
      {"Сорокатысячный город спит.", "[Сорокатысячный] 40000 person"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
