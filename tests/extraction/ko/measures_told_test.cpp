// Korean figures of science, kitchens, sport and speech: units that are written alike, parts of
// units, numerals in words.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean degrees are of warmth where nothing says of what else", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"칼날은 각도 15도로 세운다.", "[15도] 15 degree"},
      {"지붕의 경사는 35도를 넘는다.", "[35도] more-than 35 degree"},
      {"섬은 북위 33.2도, 동경 126.5도에 있다.", "[33.2도] 33.2 degree; [126.5도] 126.5 degree"},
      {"막걸리 도수가 8도에서 5도로 내렸다.", "[8도] 8 degree; [5도] 5 degree"},
      {"의자는 135도 회전한다.", "[135도] 135 degree"},
      {"칼의 각도: 15도로 세운다.", "[15도] 15 degree"},
      {"각도가 30도에서 다시 조금 40도로 바뀌었다.", "[30도] 30 degree; [40도] 40 degree"},
      {"설명이 180도 바뀌었다.", "[180도] 180 degree"},
      {"25도짜리 소주를 찾는다.", "[25도] 25 degree"},
      {"화씨 104도까지 치솟았다.", "[104도] 104 fahrenheit"},
      {"고기를 70도로 익힌다.", "[70도] 70 celsius"},
      {"낮 기온이 31도까지 올랐다.", "[31도] 31 celsius"},
      {"수온이 2도 달라졌다.", "[2도] 2 celsius"},
      {"고개를 20도 돌린다.", "[20도] 20 degree"},
      {"서해 5도를 지킨다.", ""},
      {"창의 각도를 바꾸자 방이 27도가 됐다.", "[27도] 27 celsius"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean frost of a range", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"밤 기온은 -14∼-8도다.", "[-14∼-8도] between -14--8 celsius"},
      {"밤 기온은 -4~6도다.", "[-4~6도] between -4-6 celsius"},
      {"밤 기온은 영하 14∼8도다.", "[영하 14∼8도] between -14--8 celsius"},
      {"밤 기온은 영하 4도∼영상 6도다.", "[영하 4도∼영상 6도] between -4-6 celsius"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("A Korean word before decides between a weight and another unit", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"상자는 무게가 40파운드다.", "[40파운드] 40 pound"},
      {"책은 40파운드에 팔린다.", "[40파운드] 40 GBP"},
      {"최대 토크는 420Nm다.", "[420Nm] 420 newton-meter"},
      {"빛의 파장은 420nm다.", "[420nm] 420 nanometer"},
      {"감자 15킬로를 캤다.", "[15킬로] 15 kilogram"},
      {"바다까지 15킬로가 남았다.", "[15킬로] 15 kilometer"},
      {"배는 시속 18노트로 간다.", "[시속 18노트] 18 knot"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean units behind a stroke make a rate", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"물의 경도는 80㎎/ℓ다.", "[80㎎/ℓ] 80 milligram-per-liter"},
      {"혈당은 99mg/dL다.", "[99mg/dL] 99 milligram-per-deciliter"},
      {"버섯에서 25Bq/kg이 나왔다.", "[25Bq/kg] 25 becquerel-per-kilogram"},
      {"연비는 17.1㎞/ℓ다.", "[17.1㎞/ℓ] 17.1 kilometer-per-liter"},
      {"납의 밀도는 11.3g/㎤다.", "[11.3g/㎤] 11.3 gram-per-cubic-centimeter"},
      {"두부 100g당 1200원이다.", "[1200원] 1200 KRW"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean hundredths go without their unit", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"결승선을 11초47에 끊었다.", "[11초47] 11.47 second"},
      {"50초 08로 2위를 했다.", "[50초 08] 50.08 second; [2위] 2 rank"},
      {"기록은 4분 8초 512다.", "[4분 8초 512] 248.512 second"},
      {"바를 2m21에 걸었다.", "[2m21] 2.21 meter"},
      {"7m 64를 뛰었다.", "[7m 64] 7.64 meter"},
      {"키 1m 9㎝의 아이다.", "[1m 9㎝] 109 centimeter"},
      {"10초 20명이 기다렸다.", "[10초] 10 second; [20명] 20 person"},
      {"400m 3위를 했다.", "[400m] 400 meter; [3위] 3 rank"},
      {"마당은 90m2다.", "[90m2] 90 square-meter"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean parts of a unit are in that unit", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"1000분의 1초까지 쟀다.", "[1000분의 1초] 0.001 second"},
      {"7과 3분의 2이닝을 막았다.", "[7과 3분의 2이닝] 7.6667 count"},
      {"식초 1/4컵을 붓는다.", "[1/4컵] 0.25 count"},
      {"소금 1/2작은술을 친다.", "[1/2작은술] 0.5 teaspoon"},
      {"간장 세 큰술 반을 넣는다.", "[세 큰술 반] 3.5 tablespoon"},
      {"호박 반 개를 썬다.", "[반 개] 0.5 count"},
      {"반 시간이면 된다.", "[반 시간] 0.5 hour"},
      {"반년을 기다렸다.", "[반년] 0.5 year"},
      {"확률은 1000만분의 1이다.", "[1000만분의 1] 0.0000001 ratio"},
      {"타율은 2할 8푼 7리다.", "[2할 8푼 7리] 0.287 ratio"},
      {"4분의 1만 남았다.", "[4분의 1만] 0.25 ratio"},
      {"4분의 1도 안 남았다.", "[4분의 1] 0.25 ratio"},
      {"표의 십분의 일을 잃었다.", "[십분의 일] 0.1 ratio"},
      {"주민의 반 이상이 떠났다.", "[반 이상] at-least 0.5 ratio"},
      {"1/4분기를 마쳤다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean factors in words leave open what they leave open", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"값이 세 배 반으로 뛰었다.", "[세 배 반] 3.5 ratio"},
      {"값이 네 곱절로 뛰었다.", "[네 곱절] 4 ratio"},
      {"값이 20여 배로 뛰었다.", "[20여 배] about 20 ratio"},
      {"값이 수백 배로 뛰었다.", "[수백 배] vague ratio"},
      {"값이 이십 배로 뛰었다.", "[이십 배] 20 ratio"},
      {"할머니께 세배를 올렸다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean numerals of days, years and honoured people", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"사나흘은 걸린다.", "[사나흘] between 3-4 day"},
      {"하루 이틀 쉬었다.", "[하루 이틀] between 1-2 day"},
      {"하루 이틀 일이 아니다.", ""},
      {"이삼일 뒤에 왔다.", "[이삼일] between 2-3 day"},
      {"오륙 년을 배웠다.", "[오륙 년] between 5-6 year"},
      {"칠 년을 배웠다.", "[칠 년] 7 year"},
      {"손님 네 분이 오셨다.", "[네 분] 4 person"},
      {"4분이 걸린다.", "[4분] 4 minute"},
      {"네 살배기 딸을 뒀다.", "[네 살배기] 4 year-person"},
      {"염소 3만두를 기른다.", "[3만두] 30000 count"},
      {"빚이 1경3천조원이다.", "[1경3천조원] 13000000000000000 KRW"},
      {"영점 오 퍼센트다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean counters of goods, storeys and screens", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"밥 네 공기를 비웠다.", "[네 공기] 4 count"},
      {"금 3돈을 팔았다.", "[3돈] 3 count"},
      {"돼지고기 세 근을 샀다.", "[세 근] 3 geun"},
      {"밭 닷 마지기와 논 두 마지기다.", "[두 마지기] 2 count"},
      {"9층 규모로 짓는다.", "[9층] 9 count"},
      {"9층에서 만났다.", ""},
      {"배기량 1600㏄ 차다.", "[1600㏄] 1600 cubic-centimeter"},
      {"256기가 모델을 골랐다.", "[256기가] 256 gigabyte"},
      {"위성 4기가 돈다.", "[4기] 4 count"},
      {"배출량은 3억tCO2eq다.", "[3억tCO2eq] 300000000 tonne"},
      {"조회수 2억을 찍었다.", "[2억] 200000000 count"},
      {"포병 2개 대대가 왔다.", "[2개 대대] 2 count"},
      {"새는 마하 2로 날지 못한다.", "[마하 2] 2 mach"},
      {"약 두 첩을 달였다.", "[두 첩] 2 count"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean ages by decades and by how far apart", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"육십 대 초반이다.", "[육십 대] between 60-69 year-person"},
      {"이삼십 대 남성이 찾는다.", "[이삼십 대] between 20-39 year-person"},
      {"4~50대가 많다.", "[4~50대] between 40-59 year-person"},
      {"버스 서른 대가 섰다.", "[서른 대] 30 count"},
      {"40대의 트럭이 섰다.", "[40대의] 40 count"},
      {"언니는 세 살 위다.", "[세 살] 3 year"},
      {"생후 5주 된 아기다.", "[생후 5주] 5 week-person"},
      {"여남은 집이 남았다.", ""},
      {"여남은 명이 남았다.", "[여남은 명] about 10 person"},
      {"두어 시간 걸린다.", "[두어 시간] about 2 hour"},
      {"백수십 명이 섰다.", "[백수십 명] vague person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean bounds not yet reached", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"관객 200만 명 돌파를 앞뒀다.", "[200만 명] about 2000000 person"},
      {"관객 200만 명을 눈앞에 뒀다.", "[200만 명] about 2000000 person"},
      {"관객 200만 명을 돌파했다.", "[200만 명] more-than 2000000 person"},
      {"합격률이 40%에 미달했다.", "[40%] less-than 40 percent"},
      {"5시간을 채 못 버텼다.", "[5시간] less-than 5 hour"},
      {"족히 40명은 탔다.", "[족히 40명] at-least 40 person"},
      {"길게는 8개월을 기다린다.", "[길게는 8개월] at-most 8 month"},
      {"두세 명에서 예닐곱 명이 탄다.", "[두세 명에서 예닐곱 명] between 2-7 person"},
      {"2만원부터 4만원까지 낸다.", "[2만원부터 4만원] between 20000-40000 KRW"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean rates of a day and a week", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"하루에 세 번 닦는다.", "[하루에 세 번] 3 count-per-day"},
      {"하루에 12만원어치를 번다.", "[12만원] 120000 KRW"},
      {"주 40시간을 넘긴다.", "[주 40시간] more-than 40 hour-per-week"},
      {"주 2~3회 걷는다.", "[주 2~3회] between 2-3 count-per-week"},
      {"주당 300원을 배당한다.", "[300원] 300 KRW"},
      {"값은 90달러부터다.", "[90달러] 90 USD"},
      {"100㎞당 4ℓ를 쓴다.", "[4ℓ] 4 liter"},
      {"디젤 2.2 차다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("A Korean nth ranks by what it is measured", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"나라에서 네 번째로 긴 강이다.", "[네 번째] 4 rank"},
      {"7번째로 높은 산이다.", "[7번째] 7 rank"},
      {"세 번째로 나섰다.", ""},
      {"세 번째 나섰다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean counters that begin as powers do", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"세경기를 내줬다.", "[세경기] 3 count"},
      {"십여경기를 내줬다.", "[십여경기] about 10 count"},
      {"200여조각이 났다.", "[200여조각] about 200 count"},
      {"수십세대가 산다.", "[수십세대] vague count"},
      {"이백조원이 든다.", "[이백조원] 200000000000000 KRW"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean things called as cars are counted, and where others are", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"소나타 3대가 부서졌다.", "[3대] 3 count"},
      {"라마 3마리가 달아났다.", "[3마리] 3 count"},
      {"코나 30명이 다쳤다.", "[30명] 30 person"},
      {"그랜저 2.5 모델 4대를 샀다.", "[4대] 4 count"},
      {"2025 경주 회의에 3명이 왔다.", "[3명] 3 person"},
      {"12경주를 마쳤다.", "[12경주] 12 count"},
      {"‘10년에 한 번’ 오는 비다.", "[10년] 10 year"},
      {"‘15년의 꿈’을 꾼다.", "[15년] 15 year"},
      {"디젤 3만대를 고친다.", "[3만대] 30000 count"},
      {"가솔린 2.0 모델 4대를 샀다.", "[4대] 4 count"},
      {"서울항공 30편이 결항됐다.", "[30편] 30 count"},
      {"서울항공 105편 여객기가 비상 착륙했다.", ""},
      {"파 3㎏을 샀다.", "[3㎏] 3 kilogram"},
      {"아침 기온은 영하 5~5도다.", "[영하 5~5도] between -5-5 celsius"},
      {"아침 기온은 영하 10~5도다.", "[영하 10~5도] between -10--5 celsius"},
      {"2곳에서 5건이 나왔다.", "[2곳] 2 count; [5건] 5 count"},
      {"18홀에서 20타를 쳤다.", "[18홀] 18 count; [20타] 20 count"},
      {"20개에서 30개를 쓴다.", "[20개에서 30개] between 20-30 count"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean days of events and numbers of units are no counts", "[ko][quantity]") {
  const std::string_view texts[] = {
      "4.19 혁명을 기린다.", "10.4 선언을 읽었다.", "203여단이 왔다.",
      "1소대 3분대가 왔다.", "조선 9대 왕이다.",    "제주항공 105편이 떴다.", "원자번호 79번이다.",
      "천무가 나왔다.",
  };
  testkit::check_silent(texts, "ko");
}

TEST_CASE("Korean words that only begin as a number do", "[ko][quantity]") {
  const std::string_view texts[] = {
      "백사장을 걸었다.",        "봄맞이 세일을 열었다.",   "열량을 줄인다.",       "이만한 곳이 없다.",
      "일조량이 모자란다.",      "두유로 국물을 낸다.",     "이런 세상인데 어쩌나.", "천사도 그렇다.",
      "구경만 했다.",            "두건을 썼다.",            "가슴이 두근대는 밤이다.", "화면비는 21 대 9다.",
      "그랜저 2.5를 몬다.",      "2인 1조로 돈다.",         "KTX 205호가 섰다.",     "민법 840조를 들었다.",
      "USB 3.2를 쓴다.",         "2기 암을 앓았다.",      "파5 홀이다.",
  };
  testkit::check_silent(texts, "ko");
}

}  // namespace
}  // namespace attest
