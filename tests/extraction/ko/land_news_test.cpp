// Korean: how newsrooms word energy, the environment and farms.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean energy and environment", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"신재생에너지 발전 비중은 9.6%였다.", "[9.6%] 9.6 percent @- share"},
      {"한빛 5호기는 설비용량 100만㎾급이다.", "[100만㎾] 1000000 kilowatt @- level"},
      {"전력 예비율은 8.2%까지 내려갔다.", "[8.2%] 8.2 percent @- level"},
      {"온실가스 배출량은 6억2천420만t으로 4.4% 줄었다.",
       "[6억2천420만t] 624200000 tonne @- level; [4.4%] 4.4 percent @- change down"},
      {"두바이유는 배럴당 72.37달러에 거래됐다.", "[배럴당 72.37달러] 72.37 USD-per-barrel @- level"},
      {"태양광 설비는 27GW로 5년 전의 3배다.", "[27GW] 27 gigawatt @- level; [3배] 3 ratio @- change"},
      {"전기요금은 ㎾h당 5.3원 오른다.", "[㎾h당 5.3원] 5.3 KRW-per-kilowatt-hour @- change up"},
      {"2030년까지 온실가스를 40% 감축한다.", "[40%] 40 percent @2030 change down"},
      {"천연가스 재고는 저장시설 용량의 93%다.", "[93%] 93 percent @- share"},
      {"전기차 충전기는 36만기를 넘었다.", "[36만기] more-than 360000 count @- level"},
      {"원전 24기가 전체 전력의 30.7%를 생산했다.", "[24기] 24 count @- level; [30.7%] 30.7 percent @- share"},
      {"도시가스 요금은 메가줄당 1.41원 오른다.", "[메가줄당 1.41원] 1.41 KRW-per-megajoule @- change up"},
      {"풍력발전기 12기를 세워 연간 8만6천MWh를 생산할 계획이다.",
       "[12기] 12 count @- level forecast; [연간 8만6천MWh] 86000 megawatt-hour-per-year "
       "@- level forecast"},
      {"국제유가는 3.7% 내린 배럴당 68.15달러에 마감했다.",
       "[3.7%] 3.7 percent @- change down; [배럴당 68.15달러] 68.15 USD-per-barrel @- level"},
      {"원유 재고는 83만3천배럴 늘었다.", "[83만3천배럴] 833000 barrel @- change up"},
      {"탄소 배출권 가격은 t당 9천200원이다.", "[t당 9천200원] 9200 KRW-per-tonne @- level"},
      {"플라스틱 쓰레기는 하루 1만t에 이른다.", "[하루 1만t] 10000 tonne-per-day @2024-09-12 level"},
      {"대기 중 이산화탄소 농도는 421ppm까지 올랐다.", "[421ppm] 421 part-per-million @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean farms", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"쌀 재배면적은 69만7천714㏊로 1.5% 감소했다.",
       "[69만7천714㏊] 697714 hectare @- level; [1.5%] 1.5 percent @- change down"},
      {"산지 쌀값은 80㎏당 17만4천592원이다.",
       "[80㎏] 80 kilogram @- level; [17만4천592원] 174592 KRW @- level"},
      {"구제역으로 소 438마리를 살처분했다.", "[438마리] 438 count @- level"},
      {"사과 한 상자(10㎏) 값은 8만1천원이었다.",
       "[한 상자] 1 count @- level; [10㎏] 10 kilogram @- level; [8만1천원] 81000 KRW @- "
       "level"},
      {"농가 소득은 5천82만8천원으로 처음으로 5천만원을 넘었다.",
       "[5천82만8천원] 50828000 KRW @- level; [5천만원] more-than 50000000 KRW @- level"},
      {"곡물자급률은 20.9%에 그쳤다.", "[20.9%] 20.9 percent @- level"},
      {"한우 사육 마릿수는 343만 마리다.", "[343만 마리] 3430000 count @- level"},
      {"벼 1천200㏊가 물에 잠겼다.", "[1천200㏊] 1200 hectare @- level"},
      {"올해 쌀 생산량은 358만5천t으로 지난해보다 3.2% 줄어들 전망이다.",
       "[358만5천t] 3585000 tonne @2024 level forecast; [3.2%] 3.2 percent @2024 change "
       "down forecast"},
      {"아프리카돼지열병으로 돼지 1만2천여 마리를 살처분했다.", "[1만2천여 마리] about 12000 count @- level"},
      {"농업용 저수지 3천400여 곳의 평균 저수율은 61.4%다.",
       "[3천400여 곳] about 3400 count @- level; [61.4%] 61.4 percent @- level"},
      {"농가 인구의 절반 이상이 65세 이상이다.",
       "[절반 이상] at-least 0.5 ratio @- share; [65세 이상] at-least 65 year-person @- level"},
      {"사과 생산량은 39만4천t으로 30.3% 급감했다.",
       "[39만4천t] 394000 tonne @- level; [30.3%] 30.3 percent @- change down"},
      {"정부는 쌀 10만t을 사들이기로 했다.", "[10만t] 100000 tonne @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("A Korean rate is told once for the figures that it leads on to", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"월평균 임금은 제조업 400만원, 건설업 350만원, 숙박업 220만원이었다.",
       "[400만원] 4000000 KRW-per-month; [350만원] 3500000 KRW-per-month; [220만원] 2200000 KRW-per-month"},
      {"하루 평균 승객은 1호선 3만명, 2호선 4만명이었다.",
       "[3만명] 30000 person-per-day; [4만명] 40000 person-per-day"},
      {"하루 평균 관람객은 9천명으로 재작년 8천명보다 많다.",
       "[9천명] 9000 person-per-day; [8천명] 8000 person-per-day"},
      {"고2 과외비 月 75만원…年 900만원", "[月 75만원] 750000 KRW-per-month; [年 900만원] 9000000 KRW-per-year"},
      // Sums, changes and other measures are told by themselves.
      {"하루 평균 관람객은 9천명으로, 모두 9만명이 다녀갔다.", "[9천명] 9000 person-per-day; [9만명] 90000 person"},
      {"월평균 임금은 400만원으로 20만원 올랐다.", "[400만원] 4000000 KRW-per-month; [20만원] 200000 KRW"},
      {"시간당 30㎜의 비가 쏟아져 50㎜가 쌓였다.", "[시간당 30㎜] 30 millimeter-per-hour; [50㎜] 50 millimeter"},
      {"월 임대료는 50만원이다. 수리비로 60만원을 냈다.", "[50만원] 500000 KRW-per-month; [60만원] 600000 KRW"},
  };
  testkit::check_quantities(rows, "ko");
}

}  // namespace
}  // namespace attest
