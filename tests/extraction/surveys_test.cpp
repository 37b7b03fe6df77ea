// When answers were given: in every language, on the days of the survey.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("English answers are of the days on which people were asked", "[en][period]") {
  const testkit::Row rows[] = {
      {"More than 60 percent want the tram, a poll shows.\n\nSome 12 percent do not care.\n\nThe firm polled 1,002 "
        "adults from "
       "3 to 5 May.",
       "[More than 60 percent] more-than 60 percent @2024-05-03/2024-05-05 share; [Some 12 percent] about 12 percent "
       "@2024-05-03/2024-05-05 share; [1,002] 1002 person @2024-05-03/2024-05-05 level"},
      {"More than 60 percent want the tram, a poll shows.\n\nThe firm polled 9,000 adults between November 2023 and "
       "March 2024.\n\nSome 12 percent do not care.",
       "[More than 60 percent] more-than 60 percent @2023-11/2024-03 share; [9,000] 9000 person @2023-11/2024-03 "
       "level; [Some 12 percent] about 12 percent @2023-11/2024-03 share"},
      {"A survey conducted in April gives her party 31 percent.\n\nIt had 28 percent in January.",
       "[31 percent] 31 percent @2024-04 share; [28 percent] 28 percent @2024-01 share"},
      // A report on something else only mentions one.
      {"Rents rose 4 percent.\n\nThe council built 300 flats.\n\nIt sold 40.\n\nA survey conducted in April found "
        "mould in 9 "
       "percent of flats.",
       "[4 percent] 4 percent @2024-05-12 change up; [300] 300 count @2024-05-12 level; [40] 40 count @2024-05-12 "
        "level; "
       "[9 percent] 9 percent @2024-04 share"},
  };
  testkit::check_claims(rows, "en", "2024-05-12");
}

TEST_CASE("Russian answers are of the days on which people were asked", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Трамвай поддерживают 60% горожан, показал опрос.\n\nПротив выступают 12%.\n\nСоциологи опросили 1002 человека "
        "3–5 мая.",
       "[60%] 60 percent @2024-05-03/2024-05-05 share; [12%] 12 percent @2024-05-03/2024-05-05 share; "
       "[1002 человека] 1002 person @2024-05-03/2024-05-05 level"},
      // no other word for a survey
      {"Трамвай нужен 60% горожан. Такие цифры приводит центр «Голос», который 3–5 мая опросил 1002 "
       "горожанина.\n\nПротив него 12%.",
       "[60%] 60 percent @2024-05-03/2024-05-05 share; [1002] 1002 person @2024-05-03/2024-05-05 "
       "level; [12%] 12 percent @2024-05-03/2024-05-05 share"},
      {"Трамвай нужен 60% горожан. Полиция 3 мая опросила 12 свидетелей.\n\nПротив него 12%.",
       "[60%] 60 percent @2024-05-12 share; [12] 12 person @2024-05-03 level; [12%] 12 percent "
       "@2024-05-03 share"},
  };
  testkit::check_claims(rows, "ru", "2024-05-12");
}

TEST_CASE("Korean answers are of the days on which people were asked", "[ko][period]") {
  const testkit::Row rows[] = {
      {"여론조사에서 시민의 60%가 노면전차에 찬성했다.\n\n반대는 12%였다.\n\n조사는 3∼5일 성인 1,002명을 대상으로 실시됐다.",
       "[60%] 60 percent @2024-05-03/2024-05-05 share; [12%] 12 percent @2024-05-03/2024-05-05 share; "
       "[1,002명] 1002 person @2024-05-03/2024-05-05 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-12");
}

}  // namespace
}  // namespace attest
