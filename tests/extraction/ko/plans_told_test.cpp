// Korean: whether a figure is a fact, or only meant, foreseen or reckoned.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

constexpr std::string_view kPaper = "2023-07-19";

TEST_CASE("Korean words of what somebody means to do make a figure a forecast", "[ko][status]") {
  const testkit::Row rows[] = {
      {"시는 앞으로 3년간 2500명을 채용하겠다고 밝혔다.", "[2500명] 2500 person @2023/2026 level forecast"},
      {"군은 내년까지 나무 500그루를 심겠다고 약속했다.", "[500그루] 500 count @2023/2024 level forecast"},
      {"회사는 올해 직원 300명을 뽑을 생각이다.", "[300명] 300 person @2023 level forecast"},
      {"회사는 올해 직원 300명을 뽑을 것으로 알려졌다.", "[300명] 300 person @2023 level forecast"},
      // What people answer that they would do is counted already.
      {"지난달 조사에서 차를 사겠다고 답한 사람은 300명이다.", "[300명] 300 person @2023-06 level"},
      {"지난달 조사에서 차를 사겠다는 사람은 300명이었다.", "[300명] 300 person @2023-06 level"},
      {"회사는 지난해 직원 300명을 뽑은 것으로 알려졌다.", "[300명] 300 person @2022 level"},
      {"회사는 지난해 직원 300명을 뽑았다고 밝혔다.", "[300명] 300 person @2022 level"},
  };
  testkit::check_claims(rows, "ko", kPaper);
}

TEST_CASE("Korean words of a forecast told of what has been are of an estimate", "[ko][status]") {
  const testkit::Row rows[] = {
      {"지난해 매출이 3천억원을 넘었을 것으로 추정된다.", "[3천억원] more-than 300000000000 KRW @2022 level estimated"},
      {"지난해 손님이 9천명에 그쳤고 적자가 났을 것으로 보인다.", "[9천명] 9000 person @2022 level"},
      {"올해 매출이 3천억원을 넘을 것으로 보인다.", "[3천억원] more-than 300000000000 KRW @2023 level forecast"},
      {"선수 300명이 더 있다는 미확인 보도가 나왔다.", "[300명] 300 person @- level alleged"},
  };
  testkit::check_claims(rows, "ko", kPaper);
}

TEST_CASE("Who are expected to come expect nothing themselves", "[ko][status]") {
  const testkit::Row rows[] = {
      {"가나시는 5만 명이 찾을 것으로 내다봤다.", "[5만 명] 50000 person @- level forecast"},
      {"조사에서는 300명이 집값이 오를 것으로 내다봤다.", "[300명] 300 person @2024-08-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("What goes on so will come, and what is so is no plan", "[ko][status]") {
  const testkit::Row rows[] = {
      {"이대로면 가게 절반이 문을 닫는다.", "[절반] 0.5 ratio @- share forecast"},
      {"지금 속도라면 올해 관객이 900만 명을 넘는다.", "[900만 명] more-than 9000000 person @2024 level forecast"},
      {"정부가 애초 잡은 목표치는 15만 명이다.", "[15만 명] 150000 person @- level forecast"},
      {"은행은 연 1.75%인 금리를 올릴 것으로 전망된다.", "[연 1.75%] 1.75 percent @- level"},
      {"성장률은 3%인 것으로 전망된다.", "[3%] 3 percent @- level forecast"},
      {"관람객 1만 명을 모아 예상이자 목표였던 연말보다 일렀다.", "[1만 명] 10000 person @- level"},
      {"3억 원을 빌렸다면 한 달 이자만 175만 원이다.",
       "[3억 원] 300000000 KRW @- level hypothetical; [한 달] 1 month @- level hypothetical; "
       "[175만 원] 1750000 KRW @- level hypothetical"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
