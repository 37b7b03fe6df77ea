// Russian: who speaks where something more is told of them, one row a text.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian speakers keep their name before what they are", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Иван Носов, глава района, заявил о 40 пожарах.", "40<Иван Носов"},
      {"Анна Котова, директор музея, рассказала, что пришли 300 человек.", "300 человек<Анна Котова"},
      // What stands before such a comma may end the clause before.
      {"Лодку нашли у Заречного, возле базы, сообщает отдел МЧС: на борту были 40 человек.",
       "40 человек<отдел МЧС"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian surveys are of whoever stands behind them", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Опрос центра «Мера» показал 40 % за реку.", "40 %<центра «Мера»"},
      {"За реку 40 % жителей, показал опрос фонда «Мера», с которым ознакомилась редакция.",
       "40 %<фонда «Мера»"},
      {"Исследование Quaymark показало: чай подорожал на 4 %.", "4 %<Quaymark"},
      {"Проверка показала 40 нарушений.", "40<Проверка"},
  };
  testkit::check_sources(cases, "ru");
}

TEST_CASE("Russian clauses about somebody are no word on the rest", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Фирма, которая сообщила о взрыве в мае, наняла 40 человек.", "40 человек"},
      {"Газету «Рупор», которая опубликовала список, оштрафовали на 40 тысяч рублей.",
       "40 тысяч рублей"},
      {"Нацбанк, который в мае поднял ставку, ждёт 40 %.", "40 %<Нацбанк"},
      {"Мэр, который сообщил о 40 школах, уехал.", "40<Мэр"},
      {"Мэр, который сообщил, что построили 40 школ, уехал.", "40<Мэр"},
      {"Данные привёл Росстат, который насчитал 40 школ.", "40<Росстат"},
      {"Построили 40 школ, следует из данных Росстата, которые приводит ТАСС.",
       "40<ТАСС<Росстата"},
  };
  testkit::check_sources(cases, "ru");
}

}  // namespace
}  // namespace attest
