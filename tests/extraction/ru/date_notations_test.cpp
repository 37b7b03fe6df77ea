// Dates and parts of years in the notations of newspapers, tables and company reports.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("dates in every Russian notation", "[ru][period]") {
  const testkit::Row rows[] = {
      {"В 3 квартале 2023 было продано 12 кораблей.", "[12] 12 count @2023-Q3 level"},
      {"Выручка в третьем квартале 2023, по данным завода, составила 12 млн рублей.",
       "[12 млн рублей] 12000000 RUB @2023-Q3 level"},
      {"В третьем квартале 2024 человека уволены.", "[2024 человека] 2024 person @2024-Q3 level"},
      {"С 01.04.2018 по 31.07.2019 завод продал 12 кораблей.",
       "[12] 12 count @2018-04-01/2019-07-31 level"},
      {"Во II кв. 2024 г. завод продал 12 кораблей.", "[12] 12 count @2024-Q2 level"},
      {"С 17:00 14 октября пришли 12 кораблей.", "[12] 12 count @2024-10-14/2024-10-16 level"},
      {"С 17 часов понедельника пришли 12 кораблей.",
       "[12] 12 count @2024-10-14/2024-10-16 level"},
      {"С вечера понедельника пришли 12 кораблей.", "[12] 12 count @2024-10-14/2024-10-16 level"},
      {"В 17 часов 14 октября пришли 12 кораблей.", "[12] 12 count @2024-10-14 level"},
  };
  testkit::check_claims(rows, "ru", "2024-10-16");
}

}  // namespace
}  // namespace attest
