// Years and spans of years told in a row: none of them is a count.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian years in a row count nothing", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Он правил в 1975—1980 и 1996—2001 годах.", ""},
      {"Среди них — Носов (1975—1980 и 1996—2001 годы).", ""},
      {"Премию взяли Носов (2003), Баров (2004), Тимо (2006) и Анна дель Мар (2007, 2009).", ""},
      {"В 2001, 2005 и 2009 годах строили 3 моста.", "[3] 3 count"},
      {"В 2015–2019 и 2021 годах утонули 40 рыбаков.", "[40] 40 person"},
      {"Принято 2001 и отклонено 2006 заявок.", "[2001] 2001 count; [2006] 2006 count"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
