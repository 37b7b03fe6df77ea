// Numbers that stand behind what they count, times of day that look like numbers, places taken.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian numbers behind their power or their unit are about so many", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Уехало сотни три семей.", "[сотни три] about 300 count"},
      {"На стоянке десятка два машин.", "[десятка два] about 20 count"},
      {"Кровля обойдётся в миллиона два рублей.", "[миллиона два рублей] about 2000000 RUB"},
      {"Склад вместил тысячу двести коробок.", "[тысячу двести] 1200 count"},
      {"Вода поднялась метров на тридцать.", "[метров на тридцать] about 30 meter"},
      {"За хлебом стояло человек в сорок.", "[человек в сорок] about 40 person"},
      {"Яблоки подешевели процентов на пятнадцать.", "[процентов на пятнадцать] about 15 percent"},
      {"Дорога окупится лет за десять-двенадцать.", "[лет за десять-двенадцать] between 10-12 year"},
      {"Ждали минут пять-шесть.", "[минут пять-шесть] between 5-6 minute"},
      // Digits behind a preposition count what follows them.
      {"Много лет в 12 городах не строили школ.", "[12] 12 count"},
      {"За несколько дней на 5 складах нашли брак.", "[5] 5 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian «и» behind a verb denied says that less was reached", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Список не набрал и трёх процентов голосов.", "[трёх процентов] less-than 3 percent"},
      {"Насос не проработал и двух месяцев.", "[двух месяцев] less-than 2 month"},
      {"На складе лежит до полусотни труб.", "[до полусотни] at-most 50 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian times of day are no figures", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Мост развели утром, без двадцати семь.", ""},
      {"Двери открылись без пяти восемь.", ""},
      {"В половине девятого погас свет.", ""},
      {"На 14 часов субботы стояли 40 вагонов.", "[40] 40 count"},
      {"Без двух литров не доехать.", "[двух литров] 2 liter"},
      {"В половине школ нет спортзала.", "[половине] 0.5 ratio"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian times that something was done are counted", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Цех трижды останавливали.", "[трижды] 3 count"},
      {"В прошлом году рынок закрывали дважды.", "[дважды] 2 count"},
      {"Он дважды чемпион края.", ""},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian places taken without the word for them", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Порт откатился на девятое.", "[девятое] 9 rank"},
      {"По надоям район четвёртый в области.", "[четвёртый] 4 rank"},
      {"Гол забит на третьей минуте.", ""},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian ages in months", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Самому младшему из больных восемь месяцев.",
       "[младшему из больных восемь месяцев] 8 month-person"},
      {"Ремонт занял восемь месяцев.", "[восемь месяцев] 8 month"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
