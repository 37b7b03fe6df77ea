// Russian: how things stand, whatever was talked of before; what is told by the way, and what is
// still to come.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian imperfectives tell how things stand", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2015 году порт принял 40 судов. У причала простаивают 12 барж.",
       "[40] 40 count @2015 level; [12] 12 count @2021-08-20 level"},
      {"В 2015 году приют открыли на 40 мест. В общежитии прописаны 300 студентов.",
       "[40] 40 count @2015 level; [300] 300 person @2021-08-20 level"},
      {"В 2015 году посадили 40 лип. Бригада обрабатывает 12 деревьев за смену.",
       "[40] 40 count @2015 level; [12] 12 count @2021-08-20 level"},
      {"В 2015 году открыли 40 школ. На учёте состоят 300 подростков.",
       "[40] 40 count @2015 level; [300] 300 person @2021-08-20 level"},
      {"В 2015 году купили 40 коз. «Мы держим 12 коров», — рассказал фермер.",
       "[40] 40 count @2015 level; [12] 12 count @2021-08-20 level"},
      // A change is of what is talked of, and who tells it now tells of then.
      {"В 2015 году порт принял 40 судов. Оборот увеличивается на 5 %.",
       "[40] 40 count @2015 level; [5 %] 5 percent @2015 change up"},
      {"В 2015 году построили 40 домов. Въехали 300 семей, рассказывает глава района.",
       "[40] 40 count @2015 level; [300] 300 count @2015 level"},
      {"В 2015 году проверили 40 домов. Инспекторы указывают на 12 нарушений.",
       "[40] 40 count @2015 level; [12] 12 count @2015 level"},
      {"В 2015 году сгорели 40 домов. Ущерб оценивается в 12 млн рублей.",
       "[40] 40 count @2015 level; [12 млн рублей] 12000000 RUB @2015 level estimated"},
      {"В 2019 году порт купил 40 кранов. Его охраняют 300 сторожей.",
       "[40] 40 count @2019 level; [300] 300 person @2021-08-20 level"},
  };
  testkit::check_claims(rows, "ru", "2021-08-20");
}

TEST_CASE("Russian background is told by the way", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Праздник собрал 30 тысяч гостей. В прошлый раз, в 2016 году, пришли 12 тысяч.\n\n"
       "Гостей встретили 40 волонтёров.",
       "[30 тысяч] 30000 person @2021-08-20 level; [12 тысяч] 12000 person @2016 level; [40] 40 "
       "person @- level"},
      // But what the first figures are of is what the text is on.
      {"В 2016 году на праздник пришли 12 тысяч гостей.\n\nГостей встретили 40 волонтёров.",
       "[12 тысяч] 12000 person @2016 level; [40] 40 person @2016 level"},
  };
  testkit::check_claims(rows, "ru", "2021-08-20");
}

TEST_CASE("Russian clauses on what was then", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Ураган стал сильнейшим с 1998 года: тогда погибли 11 человек.",
       "[11 человек] 11 person @1998 level"},
      {"Такого паводка не было с мая 2001 года — тогда затопило 40 домов.",
       "[40] 40 count @2001-05 level"},
      {"В 2018 году собрали 40 тонн, тогда как в 2019-м — 50.",
       "[40 тонн] 40 tonne @2018 level; [50] 50 tonne @2019 level"},
      {"К прошлому августу сдали 40 дач.", "[40] 40 count @2020-08 level"},
      {"За прошлый март растаяло 3 метра снега.", "[3 метра] 3 meter @2020-03 level"},
      {"Прошлого августа здесь было 12 пасек.", "[12] 12 count @2020-08 level"},
      {"За прошедший март растаяло 3 метра снега.", "[3 метра] 3 meter @2021-03 level"},
  };
  testkit::check_claims(rows, "ru", "2021-08-20");
}

TEST_CASE("Russian verbs of the future are not of a day gone by", "[ru][period]") {
  const testkit::Row rows[] = {
      {"18 августа автобус с 40 туристами опрокинулся. Раненым выплатят по миллиону рублей.",
       "[40] 40 person @2021-08-18 level; [миллиону рублей] 1000000 RUB @- level forecast"},
      {"В 2015 году открыли 40 школ. На ремонт пойдёт 3 млн рублей.",
       "[40] 40 count @2015 level; [3 млн рублей] 3000000 RUB @- level forecast"},
      {"18 августа открыли 40 школ. На ремонт пошло 3 млн рублей.",
       "[40] 40 count @2021-08-18 level; [3 млн рублей] 3000000 RUB @2021-08-18 level"},
  };
  testkit::check_claims(rows, "ru", "2021-08-20");
}

TEST_CASE("Russian times that bound what is counted", "[ru][period]") {
  const testkit::Row rows[] = {
      {"До конца года закупят ещё 30 автобусов.",
       "[30] 30 count @2021-08-20/2021-12-31 level forecast"},
      {"До конца месяца посадят 40 лип.", "[40] 40 count @2021-08-20/2021-08-31 level forecast"},
      {"Ставка до конца года снизится до 10 %.", "[10 %] 10 percent @2021-12-31 level forecast"},
      {"За двое суток сгорели 40 дач.", "[40] 40 count @2021-08-19/2021-08-20 level"},
      {"Это крупнейшая авария с 2016 года, когда погибли 36 человек, в том числе пятеро детей.",
       "[36 человек] 36 person @2016 level; [пятеро] 5 person @2016 level"},
      {"Больше половины (53 %) отмечают дома.",
       "[Больше половины] more-than 0.5 ratio @- share; [53 %] 53 percent @- share"},
  };
  testkit::check_claims(rows, "ru", "2021-08-20");
}

TEST_CASE("Russian figures that somebody gave out", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Утонули 12 человек. Печальную статистику вчера озвучили в городском МЧС.",
       "12 человек<городском МЧС"},
      {"Утонули 12 человек. Цифры привёл на брифинге начальник лодочной станции Олег Рудь.",
       "12 человек<начальник лодочной станции Олег Рудь"},
      {"Утонули 12 человек. Такие подсчёты обнародовали в Институте озероведения.",
       "12 человек<Институте озероведения"},
      {"Утонули 12 человек. Эти меры поддержал глава МЧС Олег Рудь.", "12 человек"},
  };
  testkit::check_sources(cases, "ru");
}

}  // namespace
}  // namespace attest
