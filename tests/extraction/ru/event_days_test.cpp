// Russian: whose day it is that a text names behind what it opens with.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what a Russian text opens with happened on the day that it names first",
          "[ru][period]") {
  const testkit::Row rows[] = {
      {"Полиция задержала пятерых рыбаков.\n\n7 ноября инспекторы остановили катер.",
       "[пятерых] 5 person @2024-11-07 level"},
      // Another event, which the text remembers, has its own: the report names no time of this one.
      {"В аварии пострадали 12 пассажиров.\n\nДорогу перекрыли.\n\nВодителя допросили.\n\n2 ноября в "
       "другой аварии пострадали 9 человек.",
       "[12] 12 person @2024-11-12 level; [9 человек] 9 person @2024-11-02 level"},
      {"В аварии пострадали 12 пассажиров.\n\nРанее, 2 ноября, в другой аварии пострадали 9 человек.",
       "[12] 12 person @2024-11-12 level; [9 человек] 9 person @2024-11-02 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("the dead of a Russian text are as old as on that day", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Паром\n\nПаром затонул 9 ноября. Среди погибших — 26-летняя медсестра.",
       "[26-летняя] 26 year-person @2024-11-09 level"},
      {"Паром\n\nПаром затонул 9 ноября. Среди погибших есть 26-летняя медсестра.",
       "[26-летняя] 26 year-person @2024-11-09 level"},
      {"9 ноября 40-летний рыбак застрелил соседа.",
       "[40-летний] 40 year-person @2024-11-09 level"},
      {"Паром\n\nПаром затонул 9 ноября. Задержан 40-летний рыбак.",
       "[40-летний] 40 year-person @2024-11-12 level"},
      {"Паром\n\nПаром затонул 9 ноября. Соседу погибшего помогли; его сыну 12 лет.",
       "[сыну 12 лет] 12 year-person @2024-11-12 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

TEST_CASE("what was said on a Russian day is of no later one", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Пожар\n\n9 ноября в порту сгорели 3 склада.\n\nДиректор порта 8 ноября сообщил о гибели 40 "
       "лодок.",
       "[3] 3 count @2024-11-09 level; [40] 40 count @2024-11-08 level"},
      {"Пожар\n\n7 ноября в порту сгорели 3 склада.\n\nДиректор порта 8 ноября сообщил о гибели 40 "
       "лодок.",
       "[3] 3 count @2024-11-07 level; [40] 40 count @2024-11-07 level"},
      // who waits says nothing, and the day beside is that of the waiting
      {"В субботу вылета ждали 300 пассажиров.", "[300] 300 person @2024-11-09 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-12");
}

}  // namespace
}  // namespace attest
