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

}  // namespace
}  // namespace attest
