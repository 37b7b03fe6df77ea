// Russian: figures that share a unit or a power with others, and numbers turned round, one row a
// text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian numbers behind their power are about so many", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"На складе лежит тысяч восемьдесят тонн.", "[тысяч восемьдесят тонн] about 80000 tonne"},
      {"Пришло тысяч двадцать пять зрителей.", "[тысяч двадцать пять] about 25000 person"},
      {"Потратили миллионов пять рублей.", "[миллионов пять рублей] about 5000000 RUB"},
      {"Зрителей было тысячи три.", "[тысячи три] about 3000 person"},
      {"Тысяча двести тонн.", "[Тысяча двести тонн] 1200 tonne"},
      {"Пришли тысячи людей.", "[тысячи] vague person"},
      {"Пять тысяч тонн.", "[Пять тысяч тонн] 5000 tonne"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian planes have numbers that count nothing", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Лес тушат три самолёта Бе-200 и пять вертолётов.", "[три] 3 count; [пять] 5 count"},
      {"Работы идут в 5-7 районах.", "[5-7] between 5-7 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian lengths of time of two units may be bounded", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Рейс длится до 3 часов 20 минут.", "[до 3 часов 20 минут] at-most 200 minute"},
      {"Время сократится до 2 часов 38 минут.", "[2 часов 38 минут] 158 minute"},
      {"Он отсидел более 2 лет 3 месяцев.", "[более 2 лет 3 месяцев] more-than 27 month"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian figures share what another one writes", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Районы сдали 48 и 29 тыс. тонн соответственно.",
       "[48] 48000 tonne; [29 тыс. тонн] 29000 tonne"},
      {"Штраф — 500 и 1 тыс. рублей.", "[500] 500 RUB; [1 тыс. рублей] 1000 RUB"},
      {"Договор стоит 41,7 млн рублей. 35 млн даёт область, остальные 6,7 млн — район.",
       "[41,7 млн рублей] 41700000 RUB; [35 млн] 35000000 RUB; [6,7 млн] 6700000 RUB"},
      {"Приехали 1,24 млн человек — больше, чем в 2020-м (540 тыс.).",
       "[1,24 млн человек] 1240000 person; [540 тыс.] 540000 person"},
      {"Дорога занимает 40 минут вместо 25.", "[40 минут] 40 minute; [25] 25 minute"},
      {"Поезд опоздал на 11 минут, год назад — на 14.", "[11 минут] 11 minute; [14] 14 minute"},
      {"Ремонт длился 5 лет, погибли 12.", "[5 лет] 5 year; [12] 12 person"},
      {"Цена за квадратный метр упала в трети регионов.", "[трети] 0.3333 ratio"},
      {"Цена за квадратный метр выросла до 92 тыс. рублей.",
       "[92 тыс. рублей] 92000 RUB-per-square-meter"},
      {"Пришли 40 человек. Проверили 64 столовые.", "[40 человек] 40 person; [64] 64 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian years of somebody's age and of work in one word", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Сыну 12 лет.", "[Сыну 12 лет] 12 year-person"},
      {"Технолог с тридцатилетним стажем ушёл.", "[тридцатилетним] 30 year"},
      {"После десятилетнего перерыва завод открыли.", "[десятилетнего] 10 year"},
      {"Отметили сорокалетний юбилей.", ""},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
