// Russian: sentences that look like those which a rule is for, and are none.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian figures that only look alike are left as they are", "[ru][look-alike]") {
  const testkit::Row rows[] = {
      {"Преступника ждёт 12 лет тюрьмы.", "[12 лет] 12 year @- level forecast"},
      {"Минфин ожидает выплаты 300 млн рублей в 2027 году.",
       "[300 млн рублей] 300000000 RUB @2027 level forecast"},
      {"Дефицит врачей превысил 20 тысяч.", "[20 тысяч] more-than 20000 person @- level"},
      {"Долг США составил 36 трлн.", "[36 трлн] 36000000000000 count @- level"},
      {"Прибыль Apple выросла до 30 млрд.", "[30 млрд] 30000000000 count @- level"},
      {"Зарплата учителей достигла 60 тысяч.", "[60 тысяч] 60000 RUB @- level"},
      {"На ледокол заложено 3 млрд рублей.", "[3 млрд рублей] 3000000000 RUB @- level forecast"},
      {"В новом зале будет 1200 кресел.", "[1200] 1200 count @- level forecast"},
  };
  testkit::check_claims(rows, "ru", "2026-11-20");
}

}  // namespace
}  // namespace attest
