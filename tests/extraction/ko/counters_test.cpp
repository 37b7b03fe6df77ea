// Korean: what a figure counts, by its counter.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean counters that begin as a digit does are read whole", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"공사는 아파트 3천세대를 짓는다.", "[3천세대] 3000 count"},
      {"단지는 1만2천세대로 커진다.", "[1만2천세대] 12000 count"},
      {"조합은 삼천세대를 헐었다.", "[삼천세대] 3000 count"},
      {"군은 돼지 2천두를 묻었다.", "[2천두] 2000 count"},
      {"공장은 명절에 1만세트를 판다.", "[1만세트] 10000 count"},
      {"요리사는 치킨 3조각을 튀겼다.", "[3조각] 3 count"},
      {"소 백두 마리가 죽었다.", "[백두 마리] 102 count"},
      {"주민 백스물두 명이 남았다.", "[백스물두 명] 122 person"},
      {"예산은 37조 원이다.", "[37조 원] 37000000000000 KRW"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean shares and trees are no weeks", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"외국인은 32만주를 순매수했다.", "[32만주] 320000 count"},
      {"거래량은 1억2천만주였다.", "[1억2천만주] 120000000 count"},
      {"소나무 1천여주가 말랐다.", "[1천여주] about 1000 count"},
      {"마을은 사과나무 45주를 심었다.", "[45주] 45 count"},
      {"그는 자사주 300주를 처분했다.", "[300주] 300 count"},
      {"전치 3주의 상처를 입었다.", "[3주] 3 week"},
      {"교육은 12주 동안 한다.", "[12주] 12 week"},
      {"땅은 3주 만에 팔았다.", "[3주] 3 week"},
      {"7월 2주 휘발유 가격은 1600원이다.", "[1600원] 1600 KRW"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean nouns grow onto the counter of things", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"버스 12개노선 80대가 멈췄다.", "[12개노선] 12 count; [80대] 80 count"},
      {"학교에는 5개반 120명이 다닌다.", "[5개반] 5 count; [120명] 120 person"},
      {"단지는 8개동 640가구다.", "[8개동] 8 count; [640가구] 640 count"},
      {"전철 5개역이 새로 생긴다.", "[5개역] 5 count"},
      {"비는 3개면에 쏟아졌다.", "[3개면] 3 count"},
      {"심의는 3개월 걸린다.", "[3개월] 3 month"},
      {"상점 30개만 문을 열었다.", "[30개] 30 count"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean counters of goods, songs and the stands of a fair", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"음반에는 12곡이 담겼다.", "[12곡] 12 count"},
      {"무대에서 열두 곡을 불렀다.", "[열두 곡] 12 count"},
      {"쌀 200포를 기부했다.", "[200포] 200 count"},
      {"물티슈 500팩과 컵라면 1천컵을 보냈다.", "[500팩] 500 count; [1천컵] 1000 count"},
      {"업체 500개사가 1천200부스를 차린다.", "[500개사] 500 count; [1천200부스] 1200 count"},
      {"병풍 8폭을 걸었다.", "[8폭] 8 count"},
      // No counters: a song, a cell, an overture, a set of a match, a town.
      {"이 곡은 널리 알려졌다.", ""},
      {"세포가 늘고 서곡이 울렸다.", ""},
      {"2세트를 내주고 구포역에서 만났다.", ""},
      {"한 곡을 더 불렀다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean pairs of digits are ranges, and old words for about so many", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"집회에는 이삼백 명이 나왔다.", "[이삼백 명] between 200-300 person"},
      {"마당에 오륙십 명이 모였다.", "[오륙십 명] between 50-60 person"},
      {"장터에 사오천 명이 왔다.", "[사오천 명] between 4000-5000 person"},
      {"골목에 열댓 명이 서 있다.", "[열댓 명] about 15 person"},
      {"방에 두어 명이 남았다.", "[두어 명] about 2 person"},
      {"광장에 2만 여명이 모였다.", "[2만 여명] about 20000 person"},
      {"공사비는 10억 여원이다.", "[10억 여원] about 1000000000 KRW"},
      {"광장에 수십여 명이 남았다.", "[수십여 명] vague person"},
      {"회의에 십수 명이 나왔다.", "[십수 명] vague person"},
      {"수출액은 600억弗이다.", "[600억弗] 60000000000 USD"},
      {"새벽 여명이 밝았다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean numbers that only name a thing count nothing", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"형법 250조 위반으로 재판을 받는다.", ""},
      {"국가보안법 7조를 적용했다.", ""},
      {"방법은 30가지다.", "[30가지] 30 count"},
      {"선거법 위반 300건을 적발했다.", "[300건] 300 count"},
      {"예산은 7조원이다.", "[7조원] 7000000000000 KRW"},
      {"등번호 7번을 달고 교향곡 9번을 들었다.", ""},
      {"사법연수원 23기다.", ""},
      {"위성 23기를 쏘았다.", "[23기] 23 count"},
      {"4세대 실손보험이 나왔다.", ""},
      {"단지는 4세대가 산다.", "[4세대] 4 count"},
      {"1호 공약을 내걸고 1인 시위를 했다.", ""},
      {"2종 근린생활시설이다.", ""},
      {"책 2종을 냈다.", "[2종] 2 count"},
      {"9회 초에 역전했다.", ""},
      {"9회 열렸다.", "[9회] 9 count"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean sentences in prison are lengths, no months of the year", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"법원은 박씨에게 징역 10월을 선고했다.", "[10월] 10 month"},
      {"법원은 박씨에게 금고 6월과 징역 1년 4월을 선고했다.", "[6월] 6 month; [1년 4월] 16 month"},
      {"법원은 박씨에게 10월 징역 2년을 선고했다.", "[2년] 2 year"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean vehicles that somebody is given are no ages", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"회사는 새 모델 30대를 손님에게 전달했다.", "[30대] 30 count"},
      {"군은 살수차 20대를 마을에 기증했다.", "[20대] 20 count"},
      {"경찰은 30대를 용의자로 지목했다.", "[30대] between 30-39 year-person"},
      {"복지관은 30대를 대상으로 물었다.", "[30대] between 30-39 year-person"},
      {"지진은 18시 8분 14초에 났다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

}  // namespace
}  // namespace attest
