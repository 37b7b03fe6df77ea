// Korean: who tells, behind a clause that says whom they asked or whose data they were given.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean data that somebody was given are of both", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"박은숙 의원이 관세청으로부터 제출받은 자료에 따르면 적발은 624건이다.\n인천이 120건으로 가장 많았다.",
       "624건<박은숙 의원<관세청; 120건<박은숙 의원<관세청"},
      {"박은숙 의원이 소방청에서 받아 3일 공개한 자료에 따르면 출동은 330건이다.", "330건<박은숙 의원<소방청"},
      {"박은숙 의원(가나당, 마포을)이 산림청에서 받은 자료를 보면 산불은 40건이다.", "40건<박은숙 의원<산림청"},
      {"박은숙 의원이 특허청에서 제출받은 ‘최근 5년간 출원 현황’ 자료에 따르면 출원은 90건이다.",
       "90건<박은숙 의원<특허청"},
      {"다라신문이 학교에 물어 받은 자료에 따르면 빈 교실은 30곳이다.", "30곳<다라신문"},
      {"대통령이 지난해 받은 월급은 2천만원이다.", "2천만원"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("A Korean survey is of whoever has asked, however many they asked", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"구인닷컴이 직장인 526명을 대상으로 실시한 설문조사 결과에 따르면 30.2%가 행복하다고 답했다.",
       "526명<구인닷컴; 30.2%<구인닷컴"},
      {"취업포털 구인닷컴이 직장인 526명에게 물은 결과 30.2%가 행복하다고 답했다.",
       "526명<취업포털 구인닷컴; 30.2%<취업포털 구인닷컴"},
      {"가나갤럽이 지난 2∼4일 만 18세 이상 900명을 대상으로 실시한 여론조사에서 지지율은 31%였다.",
       "18세 이상<가나갤럽; 900명<가나갤럽; 31%<가나갤럽"},
      {"앞서 8일 다라차가 발표한 매출은 3조원이다.", "3조원<다라차"},
      {"취업자가 늘었다고 밝힌 통계청에 따르면 실업자는 12명이다.", "12명<통계청"},
      {"호감도 조사에서는 가나당이 40%였다.", "40%"},
      {"정부가 내놓은 지원금은 25만원이다.", "25만원<정부"},
      {"시민이 내놓은 물건은 300점이다.", "300점"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Only a subject says what a Korean sentence ends with", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"한결사는 데이터센터에 20억원을 들인다고 발표했다.", "20억원"},
      {"구글은 데이터센터에 20억달러를 들인다고 발표했다.", "20억달러<구글"},
      {"정선호 한은 총재는 성장률이 1.5%를 밑돌 수 있다고 여러 차례 경고해 왔다.", "1.5%<정선호 한은 총재"},
      {"가나시는 축제에 30만명이 왔다고 밝혔다.", "30만명<가나시"},
      {"대도시는 30만명이 줄었다고 밝혔다.", "30만명"},
      {"하마스는 공습으로 50명이 숨졌다고 밝혔다.", "50명<하마스"},
      {"시장에서는 금리가 0.25%포인트 내릴 것으로 본다.", "0.25%포인트<시장"},
  };
  testkit::check_sources(rows, "ko");
}

}  // namespace
}  // namespace attest
