// Korean: which time is talked of, which is only compared with.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean times without a year, that day, and shares of another time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"20대 남성의 고용률은 61%다.",
       "[20대] between 20-29 year-person @- level; [61%] 61 percent @- level"},
      {"버스 20대가 파손됐다.", "[20대] 20 count @- level"},
      {"60대 이상 유권자의 72%가 투표했다.",
       "[60대 이상] at-least 60 year-person @- level; [72%] 72 percent @- share"},
      {"지난 5일 부산의 한 공장에서 불이 났다. 이날 불로 2명이 다쳤다.", "[2명] 2 person @2024-09-05 level"},
      {"코스피는 이날 0.5% 내렸다. 코스닥은 1.2% 올랐다.",
       "[0.5%] 0.5 percent @2024-09-12 change down; [1.2%] 1.2 percent @2024-09-12 "
       "change up"},
      {"10월 1일부터 버스 요금을 200원 올린다.", "[200원] 200 KRW @2024-10-01/.. change up"},
      {"4분기에는 영업이익이 1조원을 넘을 것으로 예상된다.",
       "[1조원] more-than 1000000000000 KRW @2024-Q4 level forecast"},
      {"다음 달부터 요금을 150원 올릴 예정이다.", "[150원] 150 KRW @2024-10/.. change up forecast"},
      {"작년의 80% 수준이다.", "[80%] 80 percent @- change"},
      {"올해 매출은 3조원으로 2019년의 절반에 그쳤다.",
       "[3조원] 3000000000000 KRW @2024 level; [절반] 0.5 ratio @2024 change"},
      {"배임 혐의로 기소된 A씨에게 징역 3년을 선고했다.", "[3년] 3 year @- level"},
      {"환불을 주장하며 30만원을 요구했다.", "[30만원] 300000 KRW @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

}  // namespace
}  // namespace attest
