// Who says something beside what is done: «выступил, сообщив, что …», «в Лукойле утверждают».
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian verbs beside another verb tell who says so", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Министр выступил в Думе, сообщив, что открыто 30 школ.", "30<Министр"},
      {"Анна Носова провела встречу, отметив, что открыто 30 школ.", "30<Анна Носова"},
      {"Как утверждают в Газпроме, сгорело 40 тонн.", "40 тонн<Газпроме"},
      {"В Сбербанке предупреждают, что закроют 30 касс.", "30<Сбербанке"},
      {"Сайт рыбаков заявил, что утонули 9 лодок.", "9<Сайт рыбаков"},
      {"Новый сайт города сделали за 30 тысяч рублей.", "30 тысяч рублей"},
      {"На сайт зашли 300 человек.", "300 человек"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Who speaks of a number in Russian gives it", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"По данным МЧС, сгорели 40 домов. Местные власти говорят о 60.", "40<МЧС; 60<Местные власти"},
      {"Министр сообщил о 40 погибших. Врачи называют другую цифру: 55.", "40<Министр; 55<Врачи"},
      {"Аналитики ждали 10 млрд рублей. Портфель вырос на 4 %.", "10 млрд рублей<Аналитики; 4 %"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("A Russian verb behind \"by forecast\" tells of nobody", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"По прогнозу выпадет 30 мм осадков.", "30 мм"},
      {"По прогнозам ожидается 30 градусов.", "30 градусов"},
      {"По данным погибли 30 человек.", "30 человек"},
      {"По прогнозу синоптиков выпадет 30 мм осадков.", "30 мм<синоптиков"},
      {"По данным портовиков, утонули 30 лодок.", "30<портовиков"},
  };
  testkit::check_sources(cases, "ru");
}

}  // namespace
}  // namespace attest
