// Bare sums in a talk of money, and adjectives that stand for people.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian bare sums go on in the money last written", "[ru][units]") {
  const testkit::Row rows[] = {
      {"На подарки семья готова выложить 26 400 рублей. Год назад обходились 21 тысячей.",
       "[26 400 рублей] 26400 RUB @- level; [21 тысячей] 21000 RUB @2017 level"},
      {"Ремонт обошёлся в 310 тысяч рублей. Мост чинили 12 человек.",
       "[310 тысяч рублей] 310000 RUB @- level; [12 человек] 12 person @- level"},
      // Fewer may be anything, and what is counted comes between.
      {"Обед стоит 90 рублей. Выдали 14.", "[90 рублей] 90 RUB @2018-12-19 level; [14] 14 count @- level"},
      {"Ущерб составил 310 тысяч рублей. Уехали 400 жителей, остались 1200.",
       "[310 тысяч рублей] 310000 RUB @- level; [400] 400 person @- level; [1200] 1200 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("A Russian time before a dash is of the figure behind it alone", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2018 году стало хуже. Погибли 400 человек, в 2017 году — 1200.",
       "[400 человек] 400 person @2018 level; [1200] 1200 person @2017 level"},
      {"В 2018 году собрали 40 тонн, а в прошлом году — лишь 35 тонн.",
       "[40 тонн] 40 tonne @2018 level; [35 тонн] 35 tonne @2017 level"},
      // A dash before the time turns it round.
      {"Ушли 263 (120 — в мае, 143 — в июне).",
       "[263] 263 count @- level; [120] 120 count @2018-05 level; [143] 143 count @2018-06 level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("Russian adjectives without a noun are people", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Ущерб составил 310 млн рублей. На учёте порядка 2,9 тыс. несовершеннолетних.",
       "[310 млн рублей] 310000000 RUB @- level; [порядка 2,9 тыс.] about 2900 person @- level"},
      {"В больнице 400 раненых.", "[400] 400 person @- level"},
      {"Построили 40 новых школ.", "[40] 40 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2018-12-19");
}

TEST_CASE("Russian millions without a noun are of the money that all else is of", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"На мосты добавят 210 миллионов. На парки уйдёт 190 миллионов рублей.",
       "[210 миллионов] 210000000 RUB; [190 миллионов рублей] 190000000 RUB"},
      {"Фабрика вложила 12 миллионов евро. В цех пойдёт ещё 300 миллионов на станки.",
       "[12 миллионов евро] 12000000 EUR; [300 миллионов] 300000000 EUR"},
      // What a noun counts, where others are counted in millions, and numbers in digits.
      {"Посадят 5 миллионов новых деревьев. Это обойдётся в 40 миллионов рублей.",
       "[5 миллионов] 5000000 count; [40 миллионов рублей] 40000000 RUB"},
      {"Ролик набрал 3 миллиона. Его видели 8 миллионов человек. Автор получил 2 миллиона рублей.",
       "[3 миллиона] 3000000 count; [8 миллионов человек] 8000000 person; "
       "[2 миллиона рублей] 2000000 RUB"},
      {"Ролик набрал 3200450. Автор получил 2 миллиона рублей.",
       "[3200450] 3200450 count; [2 миллиона рублей] 2000000 RUB"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("what a Russian noun of money comes to is money", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Долги жителей достигли 300 млн.", "[300 млн] 300000000 RUB"},
      {"Зарплата учителей выросла до 60 тысяч.", "[60 тысяч] 60000 RUB"},
      {"Штраф — 5 тысяч.", "[5 тысяч] 5000 RUB"},
      {"Учителям подняли зарплату до 60 тысяч.", "[60 тысяч] 60000 RUB"},
      {"Доходы составили 3 млрд, расходы — 4 млрд.", "[3 млрд] 3000000000 RUB; [4 млрд] 4000000000 RUB"},
      {"На ремонт дорог выделили 40 млн.", "[40 млн] 40000000 RUB"},
      {"Ремонт обошёлся в 40 тысяч евро, аренда — в 3 тысячи.",
       "[40 тысяч евро] 40000 EUR; [3 тысячи] 3000 EUR"},
      {"Ей 40 рублей дали.", "[40 рублей] 40 RUB"},
      {"Не доверяют ему 22 %.", "[22 %] 22 percent"},
      {"Стипендия — 30 тысяч рублей. Студентов в вузе 9 тысяч.",
       "[30 тысяч рублей] 30000 RUB; [9 тысяч] 9000 person"},
      {"Стипендия — 30 тысяч рублей. Домов в посёлке — 9 тысяч.",
       "[30 тысяч рублей] 30000 RUB; [9 тысяч] 9000 count"},
      {"В лагере 12 домов, живут 900.", "[12] 12 count; [900] 900 person"},
      {"Из 40 шахт работают 12.", "[40] 40 count; [12] 12 count"},
      // who is paid, and what is told in another unit
      {"Выплаты получили 12 тысяч.", "[12 тысяч] 12000 count"},
      {"Пенсии повысили 40 тысячам.", "[40 тысячам] 40000 count"},
      {"Число вкладчиков достигло 40 тысяч.", "[40 тысяч] 40000 person"},
      {"Штрафов выписали 12 тысяч.", "[12 тысяч] 12000 count"},
      {"Доход 12 тысяч семей упал.", "[12 тысяч] 12000 count"},
      {"Он заработал 12 тысяч баллов.", "[12 тысяч баллов] 12000 point"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
