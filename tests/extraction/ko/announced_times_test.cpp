// Korean: what is foreseen, and what has been, beside what is announced for a time to come.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("What Koreans foresee is of the time just announced", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 물가는 4% 올랐다. 정부는 다음 달부터 할당관세를 적용하기로 했다. 이 조치로 수입 가격은 5% 낮아질 전망이다.",
       "[4%] 4 percent @2024-07 change up; [5%] 5 percent @2024-09/.. change down forecast"},
      {"지난달 물가는 4% 올랐다. 정부는 다음 달부터 세금 인하 폭을 30%로 넓히기로 했다. 휘발유값은 83원 더 내려갈 것으로 추산된다.",
       "[4%] 4 percent @2024-07 change up; [30%] 30 percent @2024-09/.. share; "
       "[83원] 83 KRW @2024-09/.. change down forecast"},
      {"지난해 적자는 3조원이었다. 회사는 내년 3월 인력 400명을 줄인다. 인건비는 200억원 줄어들 전망이다.",
       "[3조원] 3000000000000 KRW @2023 level; [400명] 400 person @2025-03 change down; "
       "[200억원] 20000000000 KRW @2025-03 change down forecast"},
      // A time of its own, and a guess at how much there is.
      {"지난해 매출은 3조원이었다. 다음 달부터 값을 5% 올린다. 올해 매출은 4조원으로 예상된다. 영업이익은 3천억원에 이를 전망이다.",
       "[3조원] 3000000000000 KRW @2023 level; [5%] 5 percent @2024-09/.. change up; "
       "[4조원] 4000000000000 KRW @2024 level forecast; [3천억원] 300000000000 KRW @2024 level forecast"},
      {"지난해 피해는 300억 원에 이른 것으로 추산됐다.", "[300억 원] 30000000000 KRW @2023 level estimated"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("What has risen since a Korean year long ago is of no time to come", "[ko][period]") {
  const testkit::Row rows[] = {
      {"내년 예산은 9천억원이다. 올해보다 600억원 늘었다.",
       "[9천억원] 900000000000 KRW @2025 level; [600억원] 60000000000 KRW @2025 change up"},
      {"통제는 내년 6월까지 10개월 이어진다. 하루 통행량은 2만 대다. 사고는 2015년보다 20% 늘었다.",
       "[10개월] 10 month @2025-06 level; [2만 대] 20000 count @- level; [20%] 20 percent @- change up"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("What is set against last year, in a talk of last year, is of this one", "[ko][period]") {
  const testkit::Row rows[] = {
      {"한빛전자 소식이다. 지난해 이익은 2조원이다. 설비투자는 지난해보다 1조원 늘린 6조원이다.",
       "[2조원] 2000000000000 KRW @2023 level; [1조원] 1000000000000 KRW @2024 change up; "
       "[6조원] 6000000000000 KRW @2024 level"},
      {"한빛전자 소식이다. 지난해 이익은 2조원이다. 재작년보다 20% 늘었다.",
       "[2조원] 2000000000000 KRW @2023 level; [20%] 20 percent @2023 change up"},
      {"한빛시 소식이다. 2019년 관광객은 30만 명이다. 2019년 대비 20% 늘었다.",
       "[30만 명] 300000 person @2019 level; [20%] 20 percent @- change up"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("Money spent on a Korean aim is of the time of the aim", "[ko][period]") {
  const testkit::Row rows[] = {
      {"한빛전자 소식이다. 지난해 이익은 2조원이다. 올해 매출 목표는 52조원이다. 설비에는 6조원을 쓴다.",
       "[2조원] 2000000000000 KRW @2023 level; [52조원] 52000000000000 KRW @2024 level forecast; "
       "[6조원] 6000000000000 KRW @2024 level"},
      // What there is, and what somebody is paid anyway.
      {"한빛전자 소식이다. 올해 매출 목표는 52조원이다. 직원은 300명이 있다.",
       "[52조원] 52000000000000 KRW @2024 level forecast; [300명] 300 person @2024-08-20 level"},
      {"한빛군 소식이다. 지난달 말 빈집은 1천 채다. 농림부는 전국 빈집을 6만 채로 추산한다.",
       "[1천 채] 1000 count @2024-07-31 level; [6만 채] 60000 count @2024-08-20 level estimated"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
