// Figures that another puts right: the first is denied, in the unit of the second.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian figures put right by another", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Прилетели не 700, а 400 туристов.", "[700] 700 person @- level denied; [400] 400 person @- level"},
      {"Сгорели не 6, а 9 домов.", "[6] 6 count @- level denied; [9] 9 count @- level"},
      {"Пошлина выросла не на 4, а на 14 процентов.",
       "[4] 4 percent @- change up denied; [14 процентов] 14 percent @- change up"},
      {"Спрос вырос не в 2, а в 6 раз.",
       "[2] 2 ratio @- change up denied; [в 6 раз] 6 ratio @- change"},
      {"Приехали 20 гостей, а 30 не смогли.", "[20] 20 person @- level; [30] 30 person @- level"},
      {"Не приехали 20 гостей, а 30 человек опоздали.",
       "[20] 20 person @- level; [30 человек] 30 person @- level"},
      {"Не только 40, а и 50 коробов продали.", "[40] 40 count @- level; [50] 50 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-06-15");
}

}  // namespace
}  // namespace attest
