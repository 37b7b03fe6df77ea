// Korean: the days of events, holidays and months named before, the week and the year that a
// figure is told from, and times that only describe a noun.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean days of a month are of the month named beside them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 5월 1∼31일 벌인 조사에 2만 명이 답했다.", "[2만 명] 20000 person @2024-05-01/2024-05-31 level"},
      {"내달 3∼5일 열리는 장터에는 가게 40곳이 나온다.", "[40곳] 40 count @2024-09-03/2024-09-05 level"},
      {"오는 10월 3∼5일 가게 40곳이 문을 연다.", "[40곳] 40 count @2024-10-03/2024-10-05 level"},
      {"지난 6월 15일 환자 3명이 나왔고 같은 달 30일 5명이 더 나왔다.",
       "[3명] 3 person @2024-06-15 level; [5명] 5 person @2024-06-30 level"},
      {"지난 6월 2일 배 3척이 가라앉았다. 같은 달 7∼9일에는 5척이 더 부서졌다.",
       "[3척] 3 count @2024-06-02 level; [5척] 5 count @2024-06-07/2024-06-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean day that this month has not is of the month before", "[ko][period]") {
  const testkit::Row rows[] = {
      {"29일 기준 전국 집값은 0.05% 올랐다.", "[0.05%] 0.05 percent @2023-01-29 change up"},
      {"지난 30일 승객 4명이 다쳤다.", "[4명] 4 person @2023-01-30 level"},
      {"2일 승객 4명이 다쳤다.", "[4명] 4 person @2023-02-02 level"},
  };
  testkit::check_claims(rows, "ko", "2023-02-03");
}

TEST_CASE("A Korean week before a day is the same day of it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 5일 기준 서울 집값은 0.2% 내렸다. 낙폭은 전주(-0.1%)보다 커졌다.",
       "[0.2%] 0.2 percent @2024-08-05 change down; [-0.1%] 0.1 percent @2024-07-29 change "
       "down"},
      {"지난 5∼11일 환자는 90명으로 전주(70명)보다 늘었다.",
       "[90명] 90 person @2024-08-05/2024-08-11 level; [70명] 70 person @2024-07-29/2024-08-04 "
       "level"},
      // The city of Jeonju.
      {"지난 5일 전주 시내에 80㎜가 내렸다.", "[80㎜] 80 millimeter @2024-08-05 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("The Korean year before a winter is one year before it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 12월부터 올해 1월까지 90건이 적발됐다. 전년 같은 기간 70건보다 늘었다.",
       "[90건] 90 count @2023-12/2024-01 level; [70건] 70 count @2022-12/2023-01 level"},
      {"지난해 11월부터 올해 1월까지 사고는 90건으로 전년 70건보다 20건 늘었다.",
       "[90건] 90 count @2023-11/2024-01 level; [70건] 70 count @2022-11/2023-01 level; [20건] "
       "20 count @2023-11/2024-01 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-02-10");
}

}  // namespace
}  // namespace attest
