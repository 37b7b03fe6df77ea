// Russian: days of weeks, and the first day of a quarter or a month.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("день прошлой недели — один день", "[ru][period]") {  // published on a Wednesday
  const testkit::Row rows[] = {
      {"Музей\n\nРекорд был установлен в четверг на прошлой неделе. В тот день в музее побывали 964 "
       "человека.",
       "[964 человека] 964 person @2016-10-13 level"},
      {"Музей\n\nВо вторник прошлой недели пришли 40 гостей.",
       "[40] 40 person @2016-10-11 level"},
      {"Музей\n\nВ понедельник на этой неделе пришли 30 гостей.",
       "[30] 30 person @2016-10-17 level"},
      {"Музей\n\nНа прошлой неделе пришли 300 гостей.",
       "[300] 300 person @2016-10-10/2016-10-16 level"},
  };
  testkit::check_claims(rows, "ru", "2016-10-19");
}

TEST_CASE("начало квартала или месяца — его первый день", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Область\n\nНа начало первого квартала 2025 года в ней работали 40 заводов.",
       "[40] 40 count @2025-01-01 level"},
      {"Область\n\nК началу января в ней работали 40 заводов.", "[40] 40 count @2025-01-01 level"},
      {"Область\n\nВ первом квартале 2024 года закрыли 40 заводов.",
       "[40] 40 count @2024-Q1 level"},
  };
  testkit::check_claims(rows, "ru", "2025-01-27");
}

TEST_CASE("a Russian weekend that is over", "[ru][period]") {
  const testkit::Row rows[] = {
      {"За выходные утонули 6 рыбаков.", "[6] 6 person @2024-11-09/2024-11-10 level"},
  };
  testkit::check_claims(rows, "ru", "2024-11-10");  // a Sunday
  testkit::check_claims(rows, "ru", "2024-11-13");
}

}  // namespace
}  // namespace attest
