// Korean: times that the figures of their sentence are not of.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("A Korean time of another count is only compared with", "[ko][period]") {
  const testkit::Row rows[] = {
      {"이번 대회 관람객은 8만 명으로 2019년 대회 때보다 1만 명 많다.",
       "[8만 명] 80000 person @- level; [1만 명] 10000 person @- change up"},
      {"올해 방문객은 9만 명으로 지난해 축제 때와 비교하면 2만 명 늘었다.",
       "[9만 명] 90000 person @2024 level; [2만 명] 20000 person @2024 change up"},
      {"올해는 어느 때보다 많은 3만 명이 찾았다.", "[3만 명] 30000 person @2024 level"},
      {"올해는 지진 때보다 많은 3만 명이 찾았다.", "[3만 명] 30000 person @2024 level"},
      {"지난달에는 명절 때보다 손님이 20% 줄었다.", "[20%] 20 percent @2024-07 change down"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("When a Korean thing was begun dates what is counted, not what it is", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 12월 개통한 노선은 이용객이 하루 3만 명이다.", "[하루 3만 명] 30000 person-per-day @- level"},
      {"지난해 조성된 공원은 면적이 3만㎡다.", "[3만㎡] 30000 square-meter @- level"},
      {"지난 4월 취임한 총재는 금리를 0.5%포인트 올렸다.", "[0.5%포인트] 0.5 percentage-point @- change up"},
      {"2020년 개장한 미술관은 6곳이다.", "[6곳] 6 count @2020 level"},
      {"지난해 문을 연 매장은 42곳이다.", "[42곳] 42 count @2023 level"},
      {"지난해 설립된 이 회사의 직원은 34명이다.", "[34명] 34 person @- level"},
      {"지난해 새로 도입된 버스는 120대다.", "[120대] 120 count @2023 level"},
      {"지난달 매출은 새로 문을 연 매장이 실적을 끌어올려 5% 늘었다.", "[5%] 5 percent @2024-07 change up"},
      {"지난해 국내에 들어온 외국인은 96만 명이다.", "[96만 명] 960000 person @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("Korean times of what a figure is so many times of are by the way", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 아낀 돈은 50억 원이다. 지난해 아낀 29억 원의 두 배에 가깝다.",
       "[50억 원] 5000000000 KRW @2024 level; [29억 원] 2900000000 KRW @2023 level; [두 배] about 2 ratio @2024 change"},
      {"어제 함께 확정된 지난해 결혼은 90건으로 2001년 300건의 절반에도 못 미친다.",
       "[90건] 90 count @2023 level final; [300건] 300 count @2001 level final; [절반] less-than 0.5 ratio @2023 share "
       "final"},
      {"한 회사가 지난해 6월 구미에 준공한 두 번째 공장은 연간 8억 개를 만들 수 있다.",
       "[연간 8억 개] 800000000 count-per-year @2024-09-09 level"},
      {"8월 수출은 9% 늘어 19개월 내리 증가했다.",
       "[9%] 9 percent @2024-08 change up; [19개월] 19 month @2023-02/2024-08 level"},
      // What was of that time, and how long it has been.
      {"지난해 482톤의 절반에도 못 미쳤다.", "[482톤] 482 tonne @2023 level; [절반] less-than 0.5 ratio @- share"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("What was once so in Korea is set against the time of the sentence", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 물가는 2.1% 올랐다. 작년 여름 크게 뛰었던 채소는 0.4% 오르는 데 그쳤다.",
       "[2.1%] 2.1 percent @2024-07 change up; [0.4%] 0.4 percent @2024-07 change up"},
      {"가나청은 올해 수확량이 내년 예상 수요량보다 5만t 많다고 밝혔다.", "[5만t] 50000 tonne @2024 change up"},
      {"지난해 열렸던 축제에는 3만 명이 왔다.", "[3만 명] 30000 person @2023 level"},
      {"지난해 매출은 5억 원 많은 30억 원이었다.",
       "[5억 원] 500000000 KRW @2023 change up; [30억 원] 3000000000 KRW @2023 level"},
      {"최근 10년간 평균을 보면 장마 시작일은 6월 24일이었으며 기간은 32일이었다.", "[32일] 32 day @2014/2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean month of several years is that of each of them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"7월 기준으로는 1996년(62.1%) 이후 가장 높다.", "[62.1%] 62.1 percent @1996-07 share"},
      {"7월만 따지면 2013년(2.7%) 이후 가장 낮다.", "[2.7%] 2.7 percent @2013-07 share"},
      {"인구는 7월 기준 5천만 명이다.", "[5천만 명] 50000000 person @2024-07 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean day to come on which something happened was of the year before", "[ko][period]") {
  const testkit::Row rows[] = {
      {"11월 9일에는 눈길 사고로 5명이 숨졌다.", "[5명] 5 person @2023-11-09 level"},
      {"11월 9일 열리는 대회에 5명이 나간다.", "[5명] 5 person @2024-11-09 level"},
      {"11월 9일에는 5명이 나갈 예정이다.", "[5명] 5 person @2024-11-09 level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("So many for months on end is told of all of them", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 취업자는 석 달 연속 30만 명을 웃돌았다.",
       "[석 달] 3 month @2024-05/2024-07 level; [30만 명] more-than 300000 person @2024-05/2024-07 level"},
      {"7천 원 하던 밥이 올해 두 번 올라 이제 9천 원이다.",
       "[7천 원] 7000 KRW @- level; [두 번] 2 count @2024 change up; [9천 원] 9000 KRW @2024-08-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean time of the subject is not that of what it is compared with", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 매출은 경쟁사보다 많은 30억 원이었다.", "[30억 원] 3000000000 KRW @2023 level"},
      {"지난달 관객은 예상보다 2만 명 많은 5만 명이었다.",
       "[2만 명] 20000 person @2024-07 change up; [5만 명] 50000 person @2024-07 level"},
      {"지난해에는 경쟁사보다 많은 30억 원을 벌었다.", "[30억 원] 3000000000 KRW @2023 level"},
      {"올해 축제에는 이웃 도시에 비해 많은 3만 명이 왔다.", "[3만 명] 30000 person @2024 level"},
      // What tells of the noun that it is compared with.
      {"지난해 받은 점수보다 30점 높다.", "[30점] 30 count @- change up"},
      {"지난해 같은 경기보다 30% 늘었다.", "[30%] 30 percent @- change up"},
      {"지난해보다 많은 3만 명이 왔다.", "[3만 명] 30000 person @- level"},
      {"관객은 지난해 실적보다 3만 명 많다.", "[3만 명] 30000 person @- change up"},
      {"올해 관객은 지난해 관객 수보다 20% 줄었다.", "[20%] 20 percent @2024 change down"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean time of a cause is not that of what came of it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 배 수확량은 지난 4월 냉해 영향으로 15만t에 그쳤다.", "[15만t] 150000 tonne @2024 level"},
      {"지난해 수출은 상반기 부진 탓에 5% 줄었다.", "[5%] 5 percent @2023 change down"},
      {"올해 매출은 \"3분기에는 신제품 효과로 30억 원\"이라고 했다.", "[30억 원] 3000000000 KRW @2024-Q3 level"},
      {"지난 4월 냉해 영향으로 수확이 30% 줄었다.", "[30%] 30 percent @2024-04 change down"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
