// Korean: times told side by side, seasons so far, the last few days, what figures are set against.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean days and months side by side are one time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"접수는 23, 24일 9개 창구에서 한다.", "[9개] 9 count @2024-09-23/2024-09-24 level"},
      {"지난 5·6일에는 900명이 왔다.", "[900명] 900 person @2024-09-05/2024-09-06 level"},
      {"다음 달 5, 6일 40명을 뽑는다.", "[40명] 40 person @2024-10-05/2024-10-06 level"},
      {"7월과 8월에는 손님이 300명이었다.", "[300명] 300 person @2024-07/2024-08 level"},
      {"지난해 11월과 12월 40명이 떠났다.", "[40명] 40 person @2023-11/2023-12 level"},
      {"1, 2월 매출은 3억 원이었다.", "[3억 원] 300000000 KRW @2024-01/2024-02 level"},
      // No days, and days apart.
      {"5·18 유공자 30명이 왔다.", "[30명] 30 person @- level"},
      {"6일 30명, 8일 40명이 왔다.", "[30명] 30 person @2024-09-06 level; [40명] 40 person @2024-09-08 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("Korean seasons and the last few days go up to a day", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올여름 들어 지난 8일까지 41명이 앓았다.", "[41명] 41 person @2024-06/2024-09-08 level"},
      {"올가을 들어 41명이 앓았다.", "[41명] 41 person @2024-09/2024-09-09 level"},
      {"올여름 들어 가장 더운 날이었다. 오늘 41명이 앓았다.", "[41명] 41 person @2024-09-09 level"},
      {"최근 닷새간 412억 원어치를 팔았다.",
       "[412억 원] 41200000000 KRW @2024-09-05/2024-09-09 level"},
      {"최근 일주일 동안 20건이 들어왔다.", "[20건] 20 count @2024-09-03/2024-09-09 level"},
      {"다음 주말이면 복구율이 90%에 이를 것으로 보인다.", "[90%] 90 percent @2024-09-21/2024-09-22 level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("A Korean figure set against another keeps the time beside it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"집값은 9억 원이다. 재작년 8월 최고가 11억 원과 견주면 2억 원 낮다.",
       "[9억 원] 900000000 KRW @- level; [11억 원] 1100000000 KRW @2022-08 level; [2억 원] 200000000 KRW @- change down"},
      {"2019년 300명에 비하면 올해는 20% 많다.",
       "[300명] 300 person @2019 level; [20%] 20 percent @2024 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

TEST_CASE("Korean years and months told with one word for each are paired", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2021년과 2022년 매출은 각각 30억원과 40억원이었다.",
       "[30억원] 3000000000 KRW @2021 level; [40억원] 4000000000 KRW @2022 level"},
      {"지난해와 올해 수리한 배는 각각 30척과 40척이다.",
       "[30척] 30 count @2022 level; [40척] 40 count @2023 level"},
      {"5월과 6월 매출은 각각 30억원과 40억원이었다.",
       "[30억원] 3000000000 KRW @2023-05 level; [40억원] 4000000000 KRW @2023-06 level"},
      {"4월과 5월에는 각각 3명, 5명이 다쳤다.",
       "[3명] 3 person @2023-04 level; [5명] 5 person @2023-05 level"},
  };
  testkit::check_claims(rows, "ko", "2023-07-19");
}

TEST_CASE("Korean figures of two years are of both", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2017년과 2018년 채집한 조개는 300마리다. 이 가운데 12마리는 죽었다.",
       "[300마리] 300 count @2017/2018 level; [12마리] 12 count @2017/2018 level"},
      {"연구팀은 2019년과 2020년에 모은 자료 300건을 살폈다.", "[300건] 300 count @2019/2020 level"},
      // What stands behind them belongs to the second alone.
      {"2021년과 2022년 6월 300명이 다쳤다.", "[300명] 300 person @2022-06 level"},
      {"2021년 30척, 2022년 40척을 고쳤다.",
       "[30척] 30 count @2021 level; [40척] 40 count @2022 level"},
  };
  testkit::check_claims(rows, "ko", "2023-07-19");
}

}  // namespace
}  // namespace attest
