// Russian: papers that are told, and persons by the look of their names, one row a text.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian papers are told by whoever stands behind them", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"«Лежат 300 тонн», — заявил «СтепьИнформ» кладовщик Иван Носов.", "300 тонн<Иван Носов"},
      {"«Лежат 12 тонн», — сказал «Дорн-Инфо» командир отряда водолазов Иван Носов.",
       "12 тонн<Иван Носов"},
      {"Сгорели 30 га, сообщили ИА «Причал» 3 марта в городской управе.", "30 га<городской управе"},
      {"Сгорели 30 га, сообщили «Нашему дому» в городском водоканале.",
       "30 га<городском водоканале"},
      // … and tell themselves.
      {"Сгорели 30 га, сообщил «СтепьИнформ» со слов Ивана Носова.", "30 га<СтепьИнформ"},
      {"Сгорели 30 га, сообщает «СтепьИнформ».", "30 га<СтепьИнформ"},
      {"В «Домосвете» подсчитали, что аренда подорожала на 4 %.", "4 %<Домосвете"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian persons without an office speak for one paragraph", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Сгорели 30 га, сообщили в МЧС. «Вынес 4 иконы», — говорит Анна Носова.\n\nВ посёлке 40 домов.",
       "30 га<МЧС; 4<Анна Носова; 40<МЧС"},
      {"Хозяин мельницы Иван Носов прикинул: уйдёт 300 рублей. «Мешок подорожает на 30 рублей», — говорит он.",
       "300 рублей<Иван Носов; 30 рублей<Иван Носов"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian names keep what stands before a hyphen", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Долг, по данным Контрольно-счётной палаты, достиг 40 млн рублей.",
       "40 млн рублей<Контрольно-счётной палаты"},
      {"Северо-Западное управление МЧС сообщило о 40 пожарах.", "40<Северо-Западное управление МЧС"},
      {"По данным торгово-промышленной палаты, закрылись 40 лавок.",
       "40<торгово-промышленной палаты"},
  };
  testkit::check_sources(cases, "ru");
}

}  // namespace
}  // namespace attest
