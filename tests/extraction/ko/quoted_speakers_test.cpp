// Korean: who speaks by standing before a quotation, by a short name, or beside a reckoning.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Whoever is the topic right before a Korean quotation speaks it", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"동대문에서 30년째 원단을 파는 재단사는 \"손님이 작년보다 40% 줄었다\"며 한숨을 쉬었다.", "30년<재단사; 40%<재단사"},
      {"성산면의 한 목수는 “하루에 12만원어치 벌기도 어렵다”고 하소연했다.", "12만원<목수"},
      {"배를 모는 박모(61) 선장은 “기름값으로 90만원이 나간다”고 말했다.",
       "61; 90만원<박모(61) 선장"},
      {"관세청은 수출이 3% 늘었다고 밝혔다.\n한 참가자는 “연금을 30% 깎는 법안을 철회하라”고 외쳤다.",
       "3%<관세청; 30%<참가자"},
      {"이화영 순천대 교수는 “인구가 10% 줄 것”이라고 말했다. 이 교수는 “빈집이 3만채로 는다”고 덧붙였다.",
       "10%<이화영 순천대 교수; 3만채<이화영 순천대 교수"},
      {"회사원 김모(38)씨는 중개업소를 찾았다. 김씨는 “집주인이 500만원을 더 달라고 한다”며 한숨을 쉬었다.",
       "38; 500만원<회사원 김모(38)씨"},
      // What is talked of is nobody.
      {"이 소설의 제목은 “우리가 함께 살았던 300일의 여름과 겨울”이라고 한다.", "300일"},
      {"비결은 “하루 10시간씩 연습하는 것뿐”이라고 김한솔 선수는 말했다.", "하루 10시간<김한솔 선수"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean towns and police are called by the last of their names", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"가나시가 내년 예산을 9천억원으로 짰다. 올해보다 600억원 많은 것으로, 시는 이 안을 의회에 냈다고 22일 밝혔다.",
       "9천억원<가나시; 600억원<가나시"},
      {"가평군이 올해 축제 4개를 연다. 군은 방문객이 30만명을 넘을 것으로 내다봤다.", "4개; 30만명<가평군"},
      {"나무 전시는 끝났다. 강릉시는 길을 넓힌다. 시는 주차장 30곳을 만들겠다고 밝혔다.", "30곳<강릉시"},
      {"노원경찰서는 3명을 붙잡았다고 밝혔다. 경찰은 피해액이 20억원에 이른다고 설명했다.",
       "3명<노원경찰서; 20억원<노원경찰서"},
      {"경찰은 피해액이 20억원에 이른다고 설명했다.", "20억원<경찰"},
      {"중소도시는 늘고 있다. 시는 예산 3억원을 쓰겠다고 밝혔다.", "3억원<시"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean reckonings and beliefs are of whoever stands before them", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"이 불로 소방서 추산 17억 원의 재산 피해가 났다.", "17억 원<소방서"},
      {"집회에는 경찰 추산 3천명, 주최 측 추산 1만명이 모였다.", "3천명<경찰; 1만명<주최 측"},
      {"건물 40채가 타 소방서 추산 3억원의 재산 피해가 났다.", "40채; 3억원<소방서"},
      {"경찰은 운전자가 30㎞를 과속한 것으로 보고 조사하고 있다.", "30㎞<경찰"},
      {"고용노동부는 직원이 62명이어서 법을 적용할 수 있다고 보고 조사에 들어갔다.", "62명<고용노동부"},
      {"가나시는 3만 명의 살림이 걸린 것으로 보고 있다.", "3만 명<가나시"},
      {"회사 측은 \"올해 매출이 2조원을 넘을 것\"이라고 밝혔다.", "2조원<회사 측"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean sources are no part of what stands around them", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"네 아이를 키우는 김모(37·서구) 씨는 \"병원 세 군데를 돌다 왔다\"며 한숨을 쉬었다.",
       "37; 세 군데<김모(37·서구) 씨"},
      {"기상청은 비가 50㎜ 온다고 밝혔다. 전라남도는 피해가 300억 원을 넘을 것으로 추산하고 있다.",
       "50㎜<기상청; 300억 원<전라남도"},
      {"전문가들은 물가가 2% 오를 것으로 우려하고 있다.", "2%<전문가들"},
      {"사망자가 12.5% 준 것으로 나타났다.\n노인 운전자가 낸 사고는 늘었다.\n9일 가나경찰청에 따르면 161명이 숨졌다.",
       "12.5%<가나경찰청; 161명<가나경찰청"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean survey named behind the lead tells the lead, figures or none", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"지난해 양식장이 84곳에 그쳤다.\n통계청의 ‘2024년 어업조사’를 보면 굴의 부진이 두드러졌다.", "84곳<통계청"},
      {"어제 시위에 40명이 왔다.\n경찰은 길을 막지 않겠다고 밝혔다.", "40명"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean speech of several sentences is of whoever stands before it", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"통계청은 취업자가 20만 명 늘었다고 밝혔다. 박민수 대표는 \"직원 40명이 밤을 새운다. 월세도 밀렸다\"고 말했다.",
       "20만 명<통계청; 40명<박민수 대표"},
      {"통계청은 취업자가 20만 명 늘었다고 밝혔다. 선장 김모(58) 씨는 “육백 상자를 못 채운다. 배를 묶는다”고 했다.",
       "20만 명<통계청; 58; 육백 상자<선장 김모(58) 씨"},
      // A name, or the title of a thing, is no speech.
      {"통계청은 취업자가 20만 명 늘었다고 밝혔다. 이 회사는 \"별빛\" 브랜드 매장 30곳을 연다.", "20만 명<통계청; 30곳<통계청"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Where Koreans file something is who counts it", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"기상청에 따르면 비가 210㎜ 내렸다.\n손해보험협회에 접수된 침수 차량은 2천50대다.",
       "210㎜<기상청; 2천50대<손해보험협회"},
      {"질병관리청에 신고된 환자는 45명이다.", "45명<질병관리청"},
      {"서울시 부동산정보광장에 올라온 매매는 3천900건이다.", "3천900건<서울시 부동산정보광장"},
      // Nobody, and a register of others.
      {"인터넷에 올라온 글은 300건이다.", "300건"},
      {"이 학교에 등록된 학생은 420명이다.", "420명"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean speaker's age is what the text tells", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"빵집을 하는 윤모(52) 씨는 \"손님이 3할 줄었다\"고 말했다.", "52; 3할<윤모(52) 씨"},
      {"주민 박은숙(71)씨는 “물이 1m까지 찼다”고 했다.", "71; 1m<박은숙(71)씨"},
      // Somebody else's is the speaker's word.
      {"윤모(52) 씨는 \"아들이 12살이다\"라고 말했다.", "52; 12살<윤모(52) 씨"},
      {"경찰은 김모(38) 씨가 20만원을 훔쳤다고 밝혔다.", "38<경찰; 20만원<경찰"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean ways of saying so, and of doing so", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"상인회는 지난해 손님이 300명 줄었다고 푸념했다.", "300명<상인회"},
      {"가나협회는 지난해 손님이 300명 줄었다고 혀를 찼다.", "300명<가나협회"},
      {"가나협회는 지난해 손님이 300명 줄었다고 명시했다.", "300명<가나협회"},
      {"지난해 손님이 300명 줄었다는 게 가나협회의 설명이다.", "300명<가나협회"},
      {"가나협회 설명으로는 지난해 손님이 300명 줄었다.", "300명<가나협회"},
      {"가나협회는 지난해 손님이 300명 줄었다며 대책을 촉구했다.", "300명<가나협회"},
      {"가나협회 통계에서도 지난해 손님이 300명 줄었다.", "300명<가나협회"},
      // The topic tells, not who is told of.
      {"가나노조는 나라전자가 300명을 해고했다고 하소연했다.", "300명<가나노조"},
      {"가나노조는 나라전자가 300명을 해고했다며 검찰에 고발했다.", "300명<가나노조"},
      // What is done is not said.
      {"가나협회는 지난해 책 300권을 썼다.", "300권"},
      {"배우가 관객 300명 앞에서 웃었다.", "300명"},
  };
  testkit::check_sources(rows, "ko");
}

}  // namespace
}  // namespace attest
