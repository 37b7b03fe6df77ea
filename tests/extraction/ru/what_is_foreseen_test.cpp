// Russian: what is foreseen or reckoned, and what only looks so.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("ждать можно и рейса, а заложить — корабль", "[ru][status]") {
  const testkit::Row rows[] = {
      {"Депутат Мария Жданова выделила лицею 2 млн рублей.",
       "[2 млн рублей] 2000000 RUB @- level"},
      {"На верфи заложили два ледокола.", "[два] 2 count @- level"},
      {"Под мостом нашли бомбы, которые были заложены в четырёх местах.",
       "[четырёх] 4 count @- level"},
      {"На ремонт дорог в бюджете заложено 120 млн рублей.",
       "[120 млн рублей] 120000000 RUB @- level forecast"},
      {"Вылета ждали 300 пассажиров.", "[300] 300 person @- level"},
      {"Дольщики ждали четыре года.", "[четыре года] 4 year @- level"},
      {"Ольга ждёт ответа одиннадцать месяцев.", "[одиннадцать месяцев] 11 month @- level"},
      {"Власти говорят о 40 погибших.", "[40] 40 person @- level"},
      {"Завтра в городе ждут 5 тысяч туристов.",
       "[5 тысяч] 5000 person @2026-11-21 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2026-11-20");
}

TEST_CASE("мандаты уже поделены, если их не прогнозируют", "[ru][status]") {
  const testkit::Row rows[] = {
      {"Партия получит 12 мандатов.", "[12] 12 count @- level"},
      {"По прогнозу, партия получит 12 мандатов.", "[12] 12 count @- level forecast"},
  };
  testkit::check_claims(rows, "ru", "2026-11-20");
}

TEST_CASE("оценка не переходит на то, что уже сделано", "[ru][status]") {
  const testkit::Row rows[] = {
      {"По её расчётам, в посёлке живут 40 семей.", "[40] 40 count @2026-11-20 level estimated"},
      {"По предварительным оценкам, сгорели 40 домов.",
       "[40] 40 count @- level estimated provisional"},
      {"Ущерб оценили в 5 млн рублей, вернуть удалось 900 тысяч рублей.",
       "[5 млн рублей] 5000000 RUB @- level estimated; [900 тысяч рублей] 900000 RUB @- level"},
      {"Ущерб оценили в 5 млн рублей, потери урожая — в 300 тысяч рублей.",
       "[5 млн рублей] 5000000 RUB @- level estimated; [300 тысяч рублей] 300000 RUB @- level "
       "estimated"},
      {"Сгорели 12 гаражей, ущерб хозяева оценивают в 3 млн рублей.",
       "[12] 12 count @- level; [3 млн рублей] 3000000 RUB @2026-11-20 level "
       "estimated"},
      {"Погибли 40 человек, по оценкам врачей, и 300 ранены.",
       "[40 человек] 40 person @- level estimated; [300] 300 person @- level estimated"},
  };
  testkit::check_claims(rows, "ru", "2026-11-20");
}

TEST_CASE("что полагает следствие, ещё не доказано", "[ru][status]") {
  const testkit::Row rows[] = {
      {"По данным следствия, чиновник похитил 12 млн рублей.",
       "[12 млн рублей] 12000000 RUB @- level alleged"},
      {"Он похитил 12 млн рублей, считает следствие.",
       "[12 млн рублей] 12000000 RUB @- level alleged"},
      {"Следствие длилось 12 месяцев.", "[12 месяцев] 12 month @- level"},
  };
  testkit::check_claims(rows, "ru", "2026-11-20");
}

TEST_CASE("что, вероятно, было, того не прогнозируют", "[ru][status]") {
  const testkit::Row rows[] = {
      {"Вероятно, погибли 40 человек.", "[40 человек] 40 person @- level estimated"},
      {"Вероятно, завод выпустит 40 машин.", "[40] 40 count @- level forecast"},
      {"Он подозревается в краже 40 тысяч рублей.",
       "[40 тысяч рублей] 40000 RUB @- level alleged"},
      {"Сообщения о 40 погибших оказались ложными.", "[40] 40 person @- level denied"},
      {"Задержаны 40 подозреваемых в краже.", "[40] 40 person @2026-11-20 level"},
  };
  testkit::check_claims(rows, "ru", "2026-11-20");
}

TEST_CASE("сумма между запятыми — о том же глаголе", "[ru][status]") {
  const testkit::Row rows[] = {
      {"Треть расходов, 4 млн рублей, уйдёт на школы.",
       "[Треть] 0.3333 ratio @- share forecast; [4 млн рублей] 4000000 RUB @- level forecast"},
      {"Завод продал 300 тракторов, выручка вырастет на 3 %.",
       "[300] 300 count @- level; [3 %] 3 percent @- change up forecast"},
      {"К 2050 году пенсионеров станет 14 млн.", "[14 млн] 14000000 person @2050 level forecast"},
      {"Своих доходов наберётся 3 млн рублей.", "[3 млн рублей] 3000000 RUB @- level forecast"},
      {"«Банкам отдадим 40 млн рублей», — сказал он.",
       "[40 млн рублей] 40000000 RUB @- level forecast"},
  };
  testkit::check_claims(rows, "ru", "2026-11-20");
}

}  // namespace
}  // namespace attest
