// What only comes about if something is not done, and what turned out to be untrue.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian «если … не» makes what follows hypothetical", "[ru][status]") {
  const testkit::Row rows[] = {
      {"Если плотину не укрепят, затопит 40 домов.", "[40] 40 count @- level hypothetical"},
      {"Если дождя не будет, потеряют 30 тонн ржи.",
       "[30 тонн] 30 tonne @- change down hypothetical"},
      {"Он мог бы заработать 90 рублей.", "[90 рублей] 90 RUB @- level hypothetical"},
      {"Если пройдут дожди, соберут 30 тонн ржи.", "[30 тонн] 30 tonne @- level forecast"},
      {"Слухи о 40 погибших опровергнуты.", "[40] 40 person @- level denied"},
      {"Налог платят со всей суммы. Например, если дом стоит 4 млн рублей, а гараж — 300 тысяч рублей.",
       "[4 млн рублей] 4000000 RUB @2024-06-15 level hypothetical; [300 тысяч рублей] 300000 RUB "
       "@2024-06-15 level hypothetical"},
  };
  testkit::check_claims(rows, "ru", "2024-06-15");
}

}  // namespace
}  // namespace attest
