// Korean: names that end with their particle, go on behind their trade, or are left out.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean names are over with the particle of their subject", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"상인 박모 씨는 시청에서 \"손님이 30% 줄었다\"고 말했다.", "30%<박모 씨"},
      {"농부 이모(52) 씨는 군청에서 \"쌀값이 12만원이다\"라고 말했다.", "52; 12만원<농부 이모(52) 씨"},
      {"박 당선인은 사무소에서 \"일자리 300개를 만들겠다\"고 말했다.", "300개<박 당선인"},
      {"시청에 모인 3천명이 노래를 불렀다.", "3천명"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean firms are named behind their trade", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"자전거 제조업체 두레바퀴(대표 이나래)는 매출이 300억원이라고 밝혔다.",
       "300억원<자전거 제조업체 두레바퀴"},
      {"빵집 플랫폼 업체 밀알(사장 최도윤)이 이용자가 9만명이라고 밝혔다.", "9만명<빵집 플랫폼 업체 밀알"},
      {"업체는 직원이 40명(서울 기준)이라고 밝혔다.", "40명<업체"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean figures that somebody gave, looked at or goes on about", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"공사가 내놓은 이용객 수는 두 번 바뀌었다. 처음 300명이라더니 420명이 됐다.", "두 번<공사; 300명<공사; 420명<공사"},
      {"구청은 40곳이라고 했지만 소방본부가 건물을 살펴본 결과 52곳이었다.", "40곳<구청; 52곳<소방본부"},
      {"통신사들은 부상자를 '30여 명'이라고 전했다.", "30여 명<통신사들"},
      {"산림청은 \"숲이 3% 늘 것\"이라고 전망했다.\n다만 \"산불은 40건을 넘을 것\"이라고 내다봤다.",
       "3%<산림청; 40건<산림청"},
  };
  testkit::check_sources(rows, "ko");
}

}  // namespace
}  // namespace attest
