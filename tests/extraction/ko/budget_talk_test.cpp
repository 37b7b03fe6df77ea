// Korean: money of a report on a budget is of its year.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean money of an amended budget is of the year that goes on", "[ko][period]") {
  const testkit::Row rows[] = {
      {"해남군이 7일 5천억원으로 늘린 2회 추경예산안을 마련해 의회에 넘겼다.\n\n일반회계는 300억원(7%) 늘어난 4천500억원이다.\n\n"
       "경로당 보수에 20억원을 투입한다. 심사에는 의원 9명이 참여한다.",
       "[5천억원] 500000000000 KRW @2024 level; [300억원] 30000000000 KRW @2024 change up; "
       "[7%] 7 percent @2024 change up; [4천500억원] 450000000000 KRW @2024 level; "
       "[20억원] 2000000000 KRW @2024 level; [9명] 9 person @2024-05-07 level"},
      {"국회는 7일 본회의에서 3조원 규모의 추경안을 찬성 150명으로 의결했다.\n\n청년 지원금은 1조원에서 2천억원 증액됐다.",
       "[3조원] 3000000000000 KRW @2024 level; [150명] 150 person @2024-05-07 level; "
       "[1조원] 1000000000000 KRW @2024 level; [2천억원] 200000000000 KRW @2024 change up"},
  };
  testkit::check_claims(rows, "ko", "2024-05-08");
}

TEST_CASE("Korean money of a new budget is of the year that comes", "[ko][period]") {
  const testkit::Row rows[] = {
      {"시의회가 20일 예산안을 의결했다.\n\n전체 규모는 8천억원이다.", "[8천억원] 800000000000 KRW @2025 level"},
      {"시의회가 20일 2025년도 예산안을 의결했다.\n\n복지 예산은 3천억원으로 전체의 38%다.",
       "[3천억원] 300000000000 KRW @2025 level; [38%] 38 percent @2025 share"},
      {"물가가 3% 올랐다. 국회가 예산안을 심사한다.\n\n환율은 1천400원이다.",
       "[3%] 3 percent @2024-12-21 change up; [1천400원] 1400 KRW @2024-12-21 level"},
      // What has a time of its own, and what no budget is.
      {"시의회가 20일 예산안을 의결했다.\n\n지난해 체납액은 40억원이었다.", "[40억원] 4000000000 KRW @2023 level"},
      {"예산군은 20일 주민에게 3억원을 지급했다.\n\n보상률은 90%다.",
       "[3억원] 300000000 KRW @2024-12-20 level; [90%] 90 percent @2024-12-20 level"},
  };
  testkit::check_claims(rows, "ko", "2024-12-21");
}

}  // namespace
}  // namespace attest
