// Russian: times that are still to come, told without their year, one row a text.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian days that are weeks ahead are not of the year before", "[ru][period]") {
  const testkit::Row rows[] = {
      {"До 15 декабря можно подать заявку на 12 участков.", "[12] 12 count @2024-12-15 level"},
      {"С 8 декабря, с вводом нового графика, на линии 12 поездов.",
       "[12] 12 count @2024-12-08/.. level"},
      {"К 1 декабря завезут 300 тонн угля.", "[300 тонн] 300 tonne @2024-12-01 level forecast"},
      {"До 20 декабря примут 40 заявок.", "[40] 40 count @2024-12-20 level forecast"},
      {"20 октября сгорели 12 сараев.", "[12] 12 count @2024-10-20 level"},
      {"4 апреля сгорели 12 сараев.", "[12] 12 count @2024-04-04 level"},
      {"На 1 января в районе жили 300 человек.", "[300 человек] 300 person @2024-01-01 level"},
      {"С 7 декабря погибли 40 человек.", "[40 человек] 40 person @2023-12-07/2024-11-12 level"},
      {"12 декабря сообщили о 40 заявках.", "[40] 40 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian plans begin with the year that is still to begin", "[ru][period]") {
  const testkit::Row rows[] = {
      {"С января тариф вырастет на 4 %.", "[4 %] 4 percent @2025/.. change up forecast"},
      {"С нового года пенсии повысят на 7 %.", "[7 %] 7 percent @2025/.. change up forecast"},
      {"С января сгорели 40 домов.", "[40] 40 count @2024-01-01/2024-11-12 level"},
      {"С начала года сгорели 40 домов.", "[40] 40 count @2024-01-01/2024-11-12 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian plans are told of behind the day that announces them", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Завтра откроется ярмарка. Привезут 40 тонн арбузов.",
       "[40 тонн] 40 tonne @2024-11-13 level forecast"},
      {"С 18 ноября мост закроют. Ремонт продлится сорок дней.",
       "[сорок дней] 40 day @2024-11-18/.. level forecast"},
      {"В декабре в городе пройдёт фестиваль. Приедут 300 артистов. В прошлом году приехали 200.",
       "[300] 300 person @2024-12 level forecast; [200] 200 person @2023 level"},
      {"Вчера открылась ярмарка. Привезут 40 тонн арбузов.",
       "[40 тонн] 40 tonne @2024-11-11 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian perfectives foresee in the forms of the present", "[ru][status]") {
  const testkit::Row rows[] = {
      {"Ремонт продлится сорок дней.", "[сорок дней] 40 day @- level forecast"},
      {"Мост перекроют на 12 дней.", "[12 дней] 12 day @- level forecast"},
      {"На стройку выведут 46 рабочих.", "[46] 46 person @- level forecast"},
      {"Вывезут 40 тонн мусора.", "[40 тонн] 40 tonne @- level forecast"},
      {"Трассу благоустроят за 3 млн рублей.", "[3 млн рублей] 3000000 RUB @- level forecast"},
      // The imperfective tells of what is.
      {"Ежегодно вывозят 40 тонн мусора.", "[40 тонн] 40 tonne @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian times that are only set against the talk", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Число жертв выросло до семи. Ещё накануне речь шла о шестерых погибших. Без крова 12 семей.",
       "[семи] 7 person @- level; [шестерых] 6 person @2024-11-11 level; [12] 12 count @- level"},
      {"В прошлом году пришли 300 человек. До ковида приходили 500 человек. Принято 12 картин.",
       "[300 человек] 300 person @2023 level; [500 человек] 500 person @2019 level; [12] 12 count "
       "@2023 level"},
      {"С понедельника, 18 ноября, закроют 3 моста.", "[3] 3 count @2024-11-18/.. level forecast"},
      {"В октябре поезд опаздывал на 11 минут. Рейс — на 9 минут, годом ранее — на 14.",
       "[11 минут] 11 minute @2024-10 level; [9 минут] 9 minute @2024-10 level; [14] 14 minute "
       "@2023-10 level"},
      {"В июле этого года по сравнению с первыми тремя месяцами 2024 года построили 27 домов.",
       "[27] 27 count @2024-07 level"},
      {"Накануне сгорели 12 гаражей. Пострадали двое.",
       "[12] 12 count @2024-11-11 level; [двое] 2 person @2024-11-11 level"},
      {"В октябре выловили 40 тонн. Рыба отпускается по 95 рублей.",
       "[40 тонн] 40 tonne @2024-10 level; [95 рублей] 95 RUB @2024-11-12 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian words of what would be, is promised and is charged", "[ru][status]") {
  const testkit::Row rows[] = {
      {"Субсидия обошлась бы в 1,2 млрд рублей.",
       "[1,2 млрд рублей] 1200000000 RUB @- level hypothetical"},
      {"Губернатор пообещал семьям по миллиону рублей.",
       "[миллиону рублей] 1000000 RUB @- level forecast"},
      {"По версии следствия, он украл 12 млн рублей.",
       "[12 млн рублей] 12000000 RUB @- level alleged"},
      {"Бригада едет 9 минут, в объезд ехала бы 25 минут.",
       "[9 минут] 9 minute @2024-11-12 level; [25 минут] 25 minute @2024-11-12 level "
       "hypothetical"},
      {"Возбуждены два дела: по версии следствия, он украл 12 кур.",
       "[два] 2 count @- level; [12] 12 count @- level alleged"},
      {"Чтобы спасти лес, потратили 12 млн рублей.",
       "[12 млн рублей] 12000000 RUB @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("Russian agreements are of the year to come", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В следующем году стороны договорились построить 300 школ.", "[300] 300 count @2025 level"},
      {"В 2019 году открыли 12 школ. В следующем году выпуск снизился на 300 тонн.",
       "[12] 12 count @2019 level; [300 тонн] 300 tonne @2020 change down"},
  };
  testkit::check_claims(rows, "ru", "2024-06-15");
}

TEST_CASE("what begins on a Russian day ends on another", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Мост\n\nС понедельника, 18 ноября, мост закроют. Работы продлятся до 28 декабря. Объезд составит "
       "27 километров.",
       "[27 километров] 27 kilometer @2024-11-18/2024-12-28 level forecast"},
      {"Мост\n\nС понедельника, 18 ноября, мост закроют. Ремонт продлится сорок дней, по 28 декабря "
       "включительно.",
       "[сорок дней] 40 day @2024-11-18/2024-12-28 level forecast"},
      // no end, but another day
      {"Мост\n\nС понедельника, 18 ноября, мост закроют. 28 декабря откроют 3 полосы.",
       "[3] 3 count @2024-12-28 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

}  // namespace
}  // namespace attest
