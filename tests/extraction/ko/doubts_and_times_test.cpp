// Korean: what only seems likely, what is said against another, times of what goes on.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

constexpr std::string_view kPublished = "2024-10-17";

TEST_CASE("Korean doubts, conditions and answers", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"관람객 3만명을 넘을 듯", "[3만명] more-than 30000 person @- level forecast"},
      {"수출이 10% 줄어들 것 같다고 했다.", "[10%] 10 percent @- change down forecast"},
      {"불황이 예상되자 이율을 0.5%포인트 내렸다.", "[0.5%포인트] 0.5 percentage-point @- change down"},
      {"이율이 0.5%포인트만 올라도 부담은 200억원 늘어난다.",
       "[0.5%포인트] 0.5 percentage-point @- change up hypothetical; "
       "[200억원] 20000000000 KRW @- change up hypothetical"},
      {"빚이 3억원을 넘는다더라고 했다.", "[3억원] more-than 300000000 KRW @2024-10-17 level alleged"},
      {"구청은 수리비가 2억원이라고 반박했다.", "[2억원] 200000000 KRW @- level"},
      {"구청은 수리비 2억원 의혹을 반박했다.", "[2억원] 200000000 KRW @- level denied"},
      {"매출은 3천억원으로 연간 목표 5천억원의 60%를 채웠다.",
       "[3천억원] 300000000000 KRW @- level; [5천억원] 500000000000 KRW @- level; "
       "[60%] 60 percent @- share"},
  };
  testkit::check_claims(rows, "ko", kPublished);
}

TEST_CASE("Korean times that were moved", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"다리 개통을 2년 앞당겼다.", "[2년] 2 year @- change down"},
      {"막차가 20분 늦춰졌다.", "[20분] 20 minute @- change up"},
      {"300억원을 들여 공기를 2년 앞당겼다.",
       "[300억원] 30000000000 KRW @- level; [2년] 2 year @- change down"},
      {"직원 300명이 비자를 연장했다.", "[300명] 300 person @- level"},
  };
  testkit::check_claims(rows, "ko", kPublished);
}

TEST_CASE("Korean spans that begin with another time", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"2015년 이후 심은 나무는 지난달까지 300그루다.", "[300그루] 300 count @2015/2024-09 level"},
      {"2019년에는 30만 마리가 죽고 이듬해까지 12만 마리가 더 죽었다.",
       "[30만 마리] 300000 count @2019 level; [12만 마리] 120000 count @2019/2020 level"},
      {"군은 2027년까지 우물 서른 곳을 팔 계획이다.", "[서른 곳] 30 count @2024/2027 level forecast"},
      {"군은 2027년까지 우물을 300곳으로 늘릴 계획이다.",
       "[300곳] 300 count @2027 level forecast"},
      {"지난달 마지막 주말(28∼29일) 1만명이 다녀갔다.",
       "[1만명] 10000 person @2024-09-28/2024-09-29 level"},
      {"식당은 광복절 하루에만 국수 300그릇을 팔았다.", "[300그릇] 300 count @2024-08-15 level"},
      {"가게는 어린이날 선물 300개를 보냈다.", "[300개] 300 count @- level"},
  };
  testkit::check_claims(rows, "ko", kPublished);
}

TEST_CASE("Korean days that are counted, not dated", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"올여름 폭염은 평년보다 10일 많았다.", "[10일] 10 day @2024-06/2024-08 level"},
      {"첫얼음은 예년보다 12일 이르다.", "[12일] 12 day @- level"},
      {"벚꽃은 평년보다 8일 빠른 속도로 폈다.", "[8일] 8 day @- level"},
      {"시험까지 25일 남았다.", "[25일] 25 day @- level"},
      {"12일 많은 비가 내려 주택 30채가 잠겼다.", "[30채] 30 count @2024-10-12 level"},
  };
  testkit::check_claims(rows, "ko", kPublished);
}

TEST_CASE("Korean times over brackets and silent sentences", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"빵집은 지난달 매장 12곳(직원 30명)에서 빵 5만 개를 팔았다.",
       "[12곳] 12 count @2024-09 level; [30명] 30 person @2024-09 level; "
       "[5만 개] 50000 count @2024-09 level"},
      {"지난주 3만명이 왔다. 이번 주에도 이어질지는 미지수다. 좌석은 33% 찼다.",
       "[3만명] 30000 person @2024-10-07/2024-10-13 level; [33%] 33 percent "
       "@2024-10-07/2024-10-13 share"},
      {"증권사는 지난주 낸 보고서에서 3분기 영업이익을 190억원으로 예상했다.",
       "[190억원] 19000000000 KRW @2024-Q3 level forecast"},
  };
  testkit::check_claims(rows, "ko", kPublished);
}

}  // namespace
}  // namespace attest
