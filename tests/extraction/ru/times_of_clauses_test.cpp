// Russian: which figures an expression of time governs, one row a text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian participles date their noun and not the figures", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Ремонт, начатый в марте, обойдётся в 30 млн рублей.",
       "[30 млн рублей] 30000000 RUB @- level forecast"},
      {"Фирма, купившая завод в 2019 году, наняла 300 рабочих.", "[300] 300 person @- level"},
      {"По данным, опубликованным в апреле, безработица снизилась до 3,5 %.",
       "[3,5 %] 3.5 percent @- level"},
      // Of an event, all of it is told.
      {"В аварии, произошедшей 5 мая, погибли трое.", "[трое] 3 person @2023-05-05 level"},
      {"В опросе, проведённом в апреле, участвовали 1600 человек.",
       "[1600 человек] 1600 person @2023-04 level"},
      {"Пожар, вспыхнувший в апреле, уничтожил 40 домов.", "[40] 40 count @2023-04 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("The eve of a Russian event is not the day before publication", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Накануне праздников магазины продали 300 ёлок.", "[300] 300 count @- level"},
      {"Накануне Нового года икра подорожала на 15 %.", "[15 %] 15 percent @- change up"},
      {"За полгода до этого цех сгорел, ущерб составил 3 млн рублей.",
       "[3 млн рублей] 3000000 RUB @- level"},
      {"Накануне в Казани сгорели 12 сараев.", "[12] 12 count @2023-05-15 level"},
      {"Накануне вечером столкнулись семь машин.", "[семь] 7 count @2023-05-15 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("A comma parts a Russian day from who tells of it", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В среду, по данным биржи, зерно подорожало на 5 %.", "[5 %] 5 percent @2023-05-10 change up"},
      {"Вчера, по словам мэра, спасены 14 человек.", "[14 человек] 14 person @2023-05-15 level"},
      {"За прошедшие сутки, сообщили в МЧС, спасены 14 человек.",
       "[14 человек] 14 person @2023-05-15 level"},
      {"На прошлой неделе, отмечают аналитики, индекс потерял 3 %.",
       "[3 %] 3 percent @2023-05-08/2023-05-14 change down"},
      // Somebody spoke on that day.
      {"Спасены 14 человек, сообщил в среду мэр.", "[14 человек] 14 person @- level"},
      {"Как сообщил в среду мэр, спасены 14 человек.", "[14 человек] 14 person @- level"},
      {"Мэр сообщил в среду, что спасены 14 человек.", "[14 человек] 14 person @- level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian comparisons with «как и» date no figure", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Как и в прошлом году, штраф составит 3 тысячи рублей.",
       "[3 тысячи рублей] 3000 RUB @2023 level forecast"},
      {"Из 300 тысяч машин, проданных в апреле, 40 тысяч — китайские.",
       "[300 тысяч] 300000 count @2023-04 level; [40 тысяч] 40000 count @2023-04 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("A part of what was compared in Russian is of its time", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В феврале продали 1850 машин — больше, чем месяцем ранее; 412 из них грузовые.",
       "[1850] 1850 count @2023-02 level; [412] 412 count @2023-02 level"},
      {"В феврале продали 1850 машин — больше, чем в январе, 412 из них грузовые.",
       "[1850] 1850 count @2023-02 level; [412] 412 count @2023-02 level"},
      {"В феврале продали 1850 машин — больше, чем в январе (1700).",
       "[1850] 1850 count @2023-02 level; [1700] 1700 count @2023-01 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("Russian clauses of the present are not of what began before", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Завод работает с 1957 года, на нём трудятся 820 человек.",
       "[820 человек] 820 person @2023-05-16 level"},
      {"С апреля закрыли три школы, в оставшихся учатся 900 детей.",
       "[три] 3 count @2023-04/2023-05-16 level; [900] 900 person @2023-05-16 level"},
      {"С апреля на заводе уволили 300 человек.",
       "[300 человек] 300 person @2023-04/2023-05-16 level"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

TEST_CASE("What was done in Russian is foreseen by no later clause", "[ru][status]") {
  const testkit::Row rows[] = {
      {"В этом году отремонтировали 40 школ, в следующем году планируют ещё 35.",
       "[40] 40 count @2023 level; [35] 35 count @2024 level forecast"},
      {"В апреле завод собрал 300 машин и намерен расширить цех.", "[300] 300 count @2023-04 level"},
      {"Из 28 экономистов 23 ставили на 20 %.",
       "[28] 28 person @- level; [23] 23 person @- level; [20 %] 20 percent @- share forecast"},
      {"Аналитик не исключает роста цен на 5 %.", "[5 %] 5 percent @- change forecast"},
      {"В этом году 40 школ планируют закрыть.", "[40] 40 count @2023 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2023-05-16");
}

}  // namespace
}  // namespace attest
