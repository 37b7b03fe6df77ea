// Russian speakers: how far each of a sentence reaches, and where their names end.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian semicolons part speakers", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Мост, по словам прораба, стоил 3 млн рублей; мэр говорит, что 5 млн рублей.",
       "3 млн рублей<прораба; 5 млн рублей<мэр"},
      {"Сыр, по данным полиции, стоил 300 рублей; директор сообщил, что завезли 40 кг.",
       "300 рублей<полиции; 40 кг<директор"},
      // No semicolon shuts off what somebody says behind it.
      {"Построили 40 домов, ещё 12 достроят, сообщил мэр.", "40<мэр; 12<мэр"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian names go on to the house that somebody is from", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"По подсчётам наблюдателей из движения «Голос», жалоб было 260.",
       "260<наблюдателей из движения «Голос»"},
      {"По словам волонтёров из отряда «Маяк», нашли 40 человек.",
       "40 человек<волонтёров из отряда «Маяк»"},
      {"Аналитики из компании «Заря» подсчитали, что закрылись 12 кафе.",
       "12<Аналитики из компании «Заря»"},
      {"По словам дачников из соседних домов, сгорели 12 бань.", "12<дачников"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian estimates are of nothing but what is estimated", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Сгорели 18 бань. Тушили 4 часа. Владельцы оценивают ущерб в 9 млн рублей.",
       "18; 4 часа; 9 млн рублей<Владельцы"},
      {"Сгорели 18 бань, ущерб от пожара чиновники оценили в 31 млн рублей.",
       "18; 31 млн рублей<чиновники"},
      {"Суд получил 87 жалоб, обоснованными признал 12.", "87; 12"},
      {"Мэр признал, что 40 домов пустуют.", "40<Мэр"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian prosecutors ask, and exit polls give", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Прокурор просил для бухгалтера 5 лет колонии.", "5 лет<Прокурор"},
      {"Экзитпол ВЦИОМ давал мэру 52 %.", "52 %<ВЦИОМ"},
      {"Магазин давал покупателям 20 % скидки.", "20 %"},
      {"Бабушка просила 4 года не продавать дом.", "4 года"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian houses speak through those who work in them", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Полиция сообщила о 4 кражах. В музее рассказали, что пропали 3 вазы.",
       "4<Полиция; 3<музее"},
      {"В краеведческом музее уточнили, что картин 40.", "40<краеведческом музее"},
      {"В клубе «Заря» сообщили, что пришли 40 детей.", "40<клубе «Заря»"},
      {"На заводе Носова рассказали, что выпустили 40 печей.", "40<заводе Носова"},
      // They do what nobody says.
      {"На заводе отметили юбилей: 40 гостей.", "40"},
      {"В музее вазы оценили в 3 млн рублей.", "3 млн рублей"},
      {"В школе гости рассказали 40 детям о войне.", "40"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian bare nouns mean an institution of their kind", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Минфин сообщил о росте на 4 %. Росстат насчитал 40 фирм. В министерстве говорят о 12 банках.",
       "4 %<Минфин; 40<Росстат; 12<Минфин"},
      {"Полиция сообщила о 4 кражах. По расчётам банка, ущерб составил 3 млн рублей.",
       "4<Полиция; 3 млн рублей<банка"},
      {"Сбербанк сообщил о росте на 4 %. В банке уверены, что закрыли 12 касс.",
       "4 %<Сбербанк; 12<Сбербанк"},
      // Of any kind.
      {"Полиция сообщила о 4 кражах. Ведомство сообщило о 12 штрафах.",
       "4<Полиция; 12<Полиция"},
  };
  testkit::check_sources(cases, "ru");
}

}  // namespace
}  // namespace attest
