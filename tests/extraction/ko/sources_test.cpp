// Korean: whose figures they are, in names that marks join and names that are cut short, and in
// paragraphs before the one that says so.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean names go on over a middle dot that nothing parts", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"해양수산부 항만·물류정책본부의 자료에 따르면 컨테이너는 30만 개다.",
       "30만 개<해양수산부 항만·물류정책본부"},
      {"국립환경·생태연구원은 황새 40마리를 풀어줬다고 밝혔다.", "40마리<국립환경·생태연구원"},
      // Two institutions, each of them whole.
      {"한국은행·금융감독원에 따르면 대출은 10조 원 늘었다.", "10조 원<한국은행<금융감독원"},
      {"중국·일본 관광객이 늘었다. 관광공사는 손님이 30만 명이라고 밝혔다.", "30만 명<관광공사"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean pollsters are known by how their names end", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"설문조사 전문기관 한솔서베이는 응답자의 40%가 반대했다고 밝혔다.", "40%<설문조사 전문기관 한솔서베이"},
      {"여론조사기관 가람써치에 따르면 40%가 반대했다.", "40%<여론조사기관 가람써치"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean names cut short stand for the name told in full", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"영화진흥위원회는 9월 관객을 발표했다. 영진위의 결산에 따르면 관객은 900만 명이다.",
       "900만 명<영화진흥위원회"},
      {"최저임금위원회는 회의를 열었다.\n최임위는 시급을 1만 원으로 정했다고 밝혔다.",
       "1만 원<최저임금위원회"},
      // Names of their own, though their syllables stand in the other.
      {"한국수출입은행은 대출을 늘렸다.\n한국은행은 예금이 3% 늘었다고 밝혔다.", "3%<한국은행"},
      // What is only a kind of paper is nobody.
      {"올해 결산에 따르면 관객은 900만 명이다.", "900만 명"},
      {"교육부는 전국 학교가 3월에 벌인 설문과 가을에 학생 2만 명을 대상으로 한 표본조사에서 4%가 결석한 것으로 나타났다.",
       "2만 명<교육부; 4%<교육부"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean leads are of the source that the next paragraph opens with", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"밤사이 폭우로 주택 30채가 잠겼습니다.\n소방청에 따르면 이번 비로 다친 사람은 4명입니다.",
       "30채<소방청; 4명<소방청"},
      {"올여름 온열환자가 3천 명을 넘어섰다. 작년보다 20% 많다.\n질병관리청은 10일까지 환자가 3천12명이라고 밝혔다.",
       "3천 명<질병관리청; 20%<질병관리청; 3천12명<질병관리청"},
      // Another institution's deed, a newspaper's account, and a paragraph further on.
      {"서울시는 나무 3만 그루를 심는다.\n환경부에 따르면 작년에는 2만 그루를 심었다.",
       "3만 그루; 2만 그루<환경부"},
      {"여객선이 가라앉아 9명이 숨졌다.\n한빛일보는 배에 40명이 탔다고 보도했다.", "9명; 40명<한빛일보"},
      {"여객선이 가라앉아 9명이 숨졌다.\n배는 낡았다.\n해경은 배에 40명이 탔다고 밝혔다.",
       "9명; 40명<해경"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean reports that one looks at are of who brought them out", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"기상청이 4일 내놓은 폭염동향을 보면 더운 날은 9일이었다. 열대야는 30% 늘었다.\n강수량은 12% 줄었다.",
       "9일<기상청; 30%<기상청; 12%<기상청"},
      {"관세청과 무역협회가 12일 낸 집계를 살펴보면 수출은 5% 늘었다.", "5%<관세청<무역협회"},
      {"국토교통부의 실거래가 자료를 보면 거래는 7천 건이었다.", "7천 건<국토교통부"},
      {"강릉시가 제출한 자료를 들여다보면 민원은 90건이었다.", "90건<강릉시"},
      // What one looks at is no report.
      {"주민들이 찍은 영상을 보면 나무 12그루가 쓰러졌다.", "12그루"},
      {"이번 경기 결과를 보면 득점은 90점이었다.", "90점"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean reports go on over a whole time that holds the part told of", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"통계청은 2019년 11월 대구의 출생아가 90명 줄었다고 밝혔다.\n대구의 사망자는 2019년 1천198명이었다.",
       "90명<통계청; 1천198명<통계청"},
      {"통계청은 2019년 11월 대구의 출생아가 90명 줄었다고 밝혔다.\n대구의 사망자는 2020년 1천198명이었다.",
       "90명<통계청; 1천198명"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean topics beside a day tell of what they did", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"원주시는 9일 민원 90건을 처리했다고 밝혔다.\n지난달에는 80건이었다.", "90건<원주시; 80건<원주시"},
      {"강원 양양군은 9일 12억원을 들여 공원을 짓는다고 밝혔다.", "12억원<강원 양양군"},
      {"한빛소재는 9일 공장 2곳을 새로 지었다고 공시했다.", "2곳<한빛소재"},
      // What rose or happened on that day is told by somebody else.
      {"사망자는 9일 12명으로 늘었다고 밝혔다.", "12명"},
      {"환율은 9일 1300원까지 올랐다고 전했다.", "1300원"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean speakers go on where a verb of saying has no subject", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"비만이 늘었다.\n김 교수는 비만 인구가 30%라고 말했다.\n이어 “어린이는 10명 중 4명이 비만”이라고 설명했다.\n"
       "그는 “운동하는 사람은 20%뿐”이라고 덧붙였다.",
       "30%<김 교수; 10명 중 4명<김 교수; 20%<김 교수"},
      {"한빛자동차는 2024년 4월 차를 5만 대 팔았다고 밝혔다.\n또 2024년 5월 수출이 4천 대였다고 전했다.",
       "5만 대<한빛자동차; 4천 대<한빛자동차"},
      // Another subject, even one that no table knows.
      {"비만이 늘었다.\n김 교수는 비만 인구가 30%라고 말했다.\n나래 작가는 “책이 100만 부 팔렸다”고 했다.",
       "30%<김 교수; 100만 부<나래 작가"},
      // Nobody says it.
      {"비만이 늘었다.\n김 교수는 비만 인구가 30%라고 말했다.\n이어 열린 “건강 축제”에 40명이 왔다.",
       "30%<김 교수; 40명"},
      {"한빛자동차는 2024년 4월 차를 5만 대 팔았다고 밝혔다.\n2024년 5월 수출은 4천 대였다.",
       "5만 대<한빛자동차; 4천 대"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean bodies of every kind give out what one looks at", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"한국거래소와 한빛상장회사협의회가 18일 낸 집계를 보면 614개사의 매출은 20조 원이다.",
       "614개사<한국거래소<한빛상장회사협의회; 20조 원<한국거래소<한빛상장회사협의회"},
      {"대한상공회의소가 18일 내놓은 조사를 보면 기업의 40%가 투자를 줄인다.", "40%<대한상공회의소"},
      {"국회예산정책처가 펴낸 보고서를 보면 적자는 90조 원이다.", "90조 원<국회예산정책처"},
      {"국립수산과학원이 공개한 자료를 보면 수온은 30도였다.", "30도<국립수산과학원"},
      {"민주노총이 발표한 설문 결과를 보면 40%가 쉬지 못했다.", "40%<민주노총"},
      {"양양군이 제출한 자료를 보면 민원은 90건이다.", "90건<양양군"},
      // What is only brought out, and whose members they are.
      {"정부가 새 제도를 내놓은 뒤 자료를 보면 민원은 90건이다.", "90건<정부"},
      {"민주노총 조합원 30명이 다쳤다고 경찰은 밝혔다.", "30명<경찰"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean forecasts that are moved or kept are of who made them", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"한국은행은 올해와 내년 물가 상승률 전망치를 각각 2.6%, 2.1%로 유지했다. 취업자는 26만 명 늘 것으로 예상했다.",
       "2.6%<한국은행; 2.1%<한국은행; 26만 명<한국은행"},
      {"한빛증권은 목표주가를 9만원에서 10만원으로 올렸다.", "9만원<한빛증권; 10만원<한빛증권"},
      // Whoever beat it did not make it.
      {"한빛전자는 영업이익이 시장 전망치를 10% 웃돌았다.", "10%"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean survey is of those who have presented it", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"교육부와 통계청은 14일 ‘2023년 사교육비 조사 결과’를 발표했다. 학생 7만 명을 대상으로 실시한 조사에 따르면 90%가 학원에 다녔다.",
       "7만 명<교육부<통계청; 90%<교육부<통계청"},
      // One that has spoken for itself.
      {"한빛소비자조사에 따르면 소비자의 40%가 지출을 줄였다. 이 조사에 따르면 20%는 늘렸다.",
       "40%<한빛소비자조사; 20%<한빛소비자조사"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean town that only its kind names is the one named before", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"양양군은 지난해 나무 50그루를 심었다고 12일 밝혔다. 군에 따르면 신청자는 300명이다.",
       "50그루<양양군; 300명<양양군"},
      {"강릉시는 지난해 나무 50그루를 심었다고 12일 밝혔다. 시에 따르면 신청자는 300명이다.",
       "50그루<강릉시; 300명<강릉시"},
      {"강릉시는 나무를 심었다고 12일 밝혔다. 양양시에 따르면 신청자는 300명이다.", "300명<양양시"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Whoever has brought out a Korean survey is its source, known or not", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"28일 다래앱이 발표한 ‘이용 실태 조사 결과’에 따르면 이용자는 12명이다.", "12명<다래앱"},
      {"다래스토리가 8일 낸 집계를 보면 이용자는 12명이다.", "12명<다래스토리"},
      {"하늘지방통계청이 8일 공개한 ‘2023년 벼 조사’에 따르면 논은 12㏊다.", "12㏊<하늘지방통계청"},
      {"21일 가상자산 거래소 다래빗에 따르면 이용자는 12명이다.", "12명<가상자산 거래소 다래빗"},
      {"21일 통계청 발표에 따르면 이용자는 12명이다.", "12명<통계청"},
      // Where nobody has brought it out.
      {"논이 줄어든 까닭은 자료에 따르면 12가지다.", "12가지<자료"},
      {"취업자가 늘었다고 밝힌 통계청에 따르면 실업자는 12명이다.", "12명<통계청"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Who complains or objects in Korean tells it himself", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"교육부는 정원을 90명 늘린다고 밝혔다. 상인회는 손님이 30% 줄었다고 하소연했다.", "90명<교육부; 30%<상인회"},
      {"국토부는 거래가 90건이라고 밝혔다. 한빛협회는 공장 12곳이 문을 닫았다고 강하게 반발했다.", "90건<국토부; 12곳<한빛협회"},
      {"국토부는 거래가 90건이라고 밝혔다. 김 교수는 \"집이 20채 모자란다\"고 진단했다.", "90건<국토부; 20채<김 교수"},
      {"국토부는 거래가 90건이라고 밝혔다. 소비자들은 가격이 20% 올랐다고 호소했다. 지난해 거래는 80건이다.",
       "90건<국토부; 20%<소비자들; 80건<국토부"},
      // What stands before it is not theirs, nor what they only act against.
      {"매출은 3조원이다. 시민단체는 상점 30곳이 문을 닫았다고 비판했다.", "3조원; 30곳<시민단체"},
      {"한빛노조는 10% 인상안에 맞섰다.", "10%"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean topics that share a verb of expecting tell each their own", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"정부는 2.2% 성장을, 한국은행은 1.9% 성장을 전망했다.", "2.2%<정부; 1.9%<한국은행"},
      {"한국은행은 올해 2.5%, 국제통화기금은 2.3%, KDI는 2.6% 성장을 예상했다.",
       "2.5%<한국은행; 2.3%<국제통화기금; 2.6%<KDI"},
      {"미래증권은 목표주가를 9만원, 하나증권은 10만원으로 제시했다.", "9만원<미래증권; 10만원<하나증권"},
      {"통계청은 취업자가 26명 늘었다고 밝혔고 고용노동부는 신청자가 9명이라고 발표했다.", "26명<통계청; 9명<고용노동부"},
      // One topic tells all of it, and no verb of expecting tells nothing.
      {"한국은행은 올해 성장률을 2.5%, 물가 상승률을 2.3%로 전망했다.", "2.5%<한국은행; 2.3%<한국은행"},
      {"경찰은 3명을, 검찰은 5명을 풀어줬다.", "3명; 5명"},
  };
  testkit::check_sources(rows, "ko");
}

}  // namespace
}  // namespace attest
