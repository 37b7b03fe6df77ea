// «Раньше», «до этого»: a time that the words do not date, not that of the talk.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian words of an undated past leave the time of the talk", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 2021 году верфь сдала 50 лодок. Раньше там трудились 70 плотников.",
       "[50] 50 count @2021 level; [70] 70 person @- level"},
      {"В мае сварили 30 тонн сыра. Изначально варили 20 тонн.",
       "[30 тонн] 30 tonne @2022-05 level; [20 тонн] 20 tonne @- level"},
      {"В мае раньше срока сдали 5 домов.", "[5] 5 count @2022-05 level"},
      {"В мае на 3 дня раньше прибыли 40 туристов.",
       "[3 дня] 3 day @2022-05 level; [40] 40 person @2022-05 level"},
      {"За всё время там побывали 900 туристов.", "[900] 900 person @../2022-06-15 level"},
  };
  testkit::check_claims(rows, "ru", "2022-06-15");
}

}  // namespace
}  // namespace attest
