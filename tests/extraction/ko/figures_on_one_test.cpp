// Korean: what is reckoned on one, gaps and worth, thirds of bands, numerals without a counter.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean figures reckoned on one of a kind", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"묘목은 한 그루당 2만원이다.", "[2만원] 20000 KRW"},
      {"한 끼당 9천원을 지원한다.", "[9천원] 9000 KRW"},
      {"한 사람당 쌀 세 포대를 줬다.", "[세 포대] 3 count"},
      {"한 학급당 25명이 공부한다.", "[25명] 25 person"},
      {"나무 세 그루를 심었다.", "[세 그루] 3 count"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean gaps and worth", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"7표차로 당락이 갈렸다.", "[7표차] 7 count"},
      {"산나물 3억어치가 팔렸다.", "[3억어치] 300000000 KRW"},
      {"쌀 20㎏, 600만어치를 실었다.", "[20㎏] 20 kilogram; [600만어치] 6000000 KRW"},
      {"전시장은 하루 관람객이 지난주 평균 1천200명이다.", "[1천200명] 1200 person-per-day"},
      {"하루 이용객은 지난주 3만 명이었다.", "[3만 명] 30000 person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean counters of what is heaped, poured or written", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"모래 15트럭을 쏟았다.", "[15트럭] 15 count"},
      {"기름 40드럼이 흘렀다.", "[40드럼] 40 count"},
      {"영양제 20캡슐을 나눠 줬다.", "[20캡슐] 20 count"},
      {"국밥 세 사발과 어묵 다섯 꼬치를 비웠다.", "[세 사발] 3 count; [다섯 꼬치] 5 count"},
      {"돌 다섯 무더기가 나왔다.", "[다섯 무더기] 5 count"},
      {"편지는 300단어를 넘지 않는다.", "[300단어] at-most 300 count"},
      {"남은 좌석은 300자리다.", "[300자리] 300 count"},
      {"지지율이 두 자리로 올랐다.", ""},
      {"피 한 방울 흘리지 않았다.", ""},
      {"1.5t 트럭이 넘어졌다.", "[1.5t] 1.5 tonne"},
      {"다리는 반세기 만에 다시 열렸다.", "[반세기] 50 year"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean thirds of a band", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"성장률은 2%대 초반에 머물렀다.", "[2%대 초반] between 2-2.3 percent"},
      {"지지율은 30%대 후반이다.", "[30%대 후반] between 37-39.9 percent"},
      {"환율은 1300원대 후반까지 올랐다.", "[1300원대 후반] between 1370-1399 KRW"},
      {"아파트값은 5억원대 중반이다.", "[5억원대 중반] between 540000000-569999999 KRW"},
      {"40대 후반 남성이 다쳤다.", "[40대] between 40-49 year-person"},  // from 45, or from 47
      {"경기 30분 초반에 골이 나왔다.", "[30분] 30 minute"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean numerals that stand without a counter", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"식당은 자녀 둘을 둔 김씨가 한다.", "[둘] 2 person"},
      {"남은 주민은 아홉뿐이다.", "[아홉] 9 person"},
      {"다친 사람은 셋에서 다섯으로 늘었다.", "[셋] 3 person; [다섯] 5 person"},
      {"승무원 스물넷이 숨졌다.", "[스물넷] 24 person"},
      {"회원들의 평균 나이는 쉰여덟이다.", "[쉰여덟] 58 year-person"},
      {"자녀 둘 가운데 하나가 다닌다.", "[둘 가운데 하나] 0.5 ratio"},
      {"환자는 열이 났다.", ""},
      {"주민은 하루 쉰다.", ""},
      {"두 아이는 아홉 살이다.", "[아홉 살] 9 year-person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean counters with endings of what is told again", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"직원 300명이라더니 120명만 남았다.", "[300명] 300 person; [120명] 120 person"},
      {"40곳이라지만 문을 연 곳은 12곳이다.", "[40곳] 40 count; [12곳] 12 count"},
      {"일정을 일주일가량 늦췄다.", "[일주일가량] about 1 week"},
      {"일주일에 두 번 문을 연다.", "[두 번] 2 count"},
      {"다음달 2∼3주째에 연다.", ""},
      {"1시간 뒤인 오후 4시에 연다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean figures that something else passed", "[ko][newsroom]") {
  const testkit::Row rows[] = {
      {"참가자는 4년 전 대회 때의 두 배를 넘었다.", "[두 배] more-than 2 ratio"},
      {"4년 전 대회 때의 300명을 넘었다.", "[300명] 300 person"},
      {"외국인 300명을 넘었다.", "[300명] more-than 300 person"},
      {"참가자가 300명을 넘었다.", "[300명] more-than 300 person"},
  };
  testkit::check_quantities(rows, "ko");
}

}  // namespace
}  // namespace attest
