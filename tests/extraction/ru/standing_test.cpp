// Russian: what stood on a day, told of on.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("состояние на дату рассказывают дальше в абзаце", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Банк\n\nЗа первое полугодие 2025 года прибыль банка составила 9 млрд рублей. Вклады на 1 "
       "июля — 40 млрд рублей. Капитал достиг 12 млрд рублей.\n\nЗа полугодие открыто 30 офисов.",
       "[9 млрд рублей] 9000000000 RUB @2025-H1 level; [40 млрд рублей] 40000000000 RUB "
       "@2025-07-01 level; [12 млрд рублей] 12000000000 RUB @2025-07-01 level; [30] 30 count "
       "@2025-H1 level"},
      // what was done till then is of the time before
      {"Банк\n\nВ первом полугодии 2025 года продали 900 карт. На 1 июля карты имели 4 тыс. человек. "
       "Приехали 30 человек.",
       "[900] 900 count @2025-H1 level; [4 тыс. человек] 4000 person @2025-07-01 level; "
       "[30 человек] 30 person @2025-H1 level"},
  };
  testkit::check_claims(rows, "ru", "2025-08-14");
}

}  // namespace
}  // namespace attest
