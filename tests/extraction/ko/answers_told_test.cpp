// Korean surveys: what people say that they will do, they have said already.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("What Koreans answer that they will do is a fact of the asking", "[ko][status]") {
  const testkit::Row rows[] = {
      {"차를 바꿀 계획이라고 답한 운전자는 40%였다.", "[40%] 40 percent @- share"},
      {"차를 바꿀 예정이라는 응답이 40%였다.", "[40%] 40 percent @- share"},
      {"응답자의 40%가 ‘기름값이 오를 것’이라고 응답했다.", "[40%] 40 percent @- share"},
      {"응답자의 40%가 경기가 어려워질 것으로 전망했다.",
       "[40%] 40 percent @2024-05-10 share"},
      {"차를 바꿀 계획이라고 답한 900명 중 40%는 전기차를 살 것이라고 답했다.",
       "[900명] 900 person @2024-05-10 level; [40%] 40 percent @2024-05-10 share"},
      {"운전자들은 수리비로 평균 70만원을 예상하는 것으로 나타났다.", "[70만원] 700000 KRW @- level"},
      // Not those who answer, but what they expect.
      {"시 관계자는 \"내년 출생아는 300명 안팎이 될 것\"이라고 예상했다.",
       "[300명 안팎] about 300 person @2025 level forecast"},
      {"군수는 200명을 뽑을 것이라고 답했다.", "[200명] 200 person @- level forecast"},
      {"은행은 물가상승률이 2%에 이를 것으로 전망했다.", "[2%] 2 percent @- level forecast"},
      {"기상청은 비가 30㎜, 많은 곳은 50㎜ 더 내릴 것으로 내다봤다.",
       "[30㎜] 30 millimeter @- level forecast; [50㎜] 50 millimeter @- level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("The year that Koreans are asked about is not that of their answers", "[ko][period]") {
  const testkit::Row rows[] = {
      {"올해 차를 바꿀 의향이 있다고 답한 운전자는 40%였다.", "[40%] 40 percent @- share"},
      {"응답자의 40%는 \"내년 기름값이 오를 것\"이라고 응답했다.", "[40%] 40 percent @- share"},
      {"올해 조사에서 만족한다고 답한 운전자는 40%였다.", "[40%] 40 percent @2024 share"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("What a Korean plan leaves is so already", "[ko][status]") {
  const testkit::Row rows[] = {
      {"정류장을 30곳에서 50곳으로 늘릴 계획이다.",
       "[30곳] 30 count @- level; [50곳] 50 count @- level forecast"},
      {"현재 30곳인 정류장을 50곳으로 늘릴 계획이다.",
       "[30곳] 30 count @2024-05-10 level; [50곳] 50 count @2024-05-10 level forecast"},
      // Somebody's forecast that has moved, and what is only thought to be so.
      {"은행은 물가상승률을 2%에서 3%로 높여 전망했다.",
       "[2%] 2 percent @- level forecast; [3%] 3 percent @- level forecast"},
      {"방문객은 300명인 것으로 예상된다.", "[300명] 300 person @- level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("What may be in Korean is no fact", "[ko][status]") {
  const testkit::Row rows[] = {
      {"환자가 500명으로 늘어날 가능성이 크다.", "[500명] 500 person @- level forecast"},
      {"환자가 500명을 넘을지도 모른다.", "[500명] more-than 500 person @- level forecast"},
      {"유가가 100달러로 오를 경우 물가는 2% 오른다.",
       "[100달러] 100 USD @- level hypothetical; [2%] 2 percent @- change up hypothetical"},
      {"유가가 100달러로 오른다면 물가가 뛴다.", "[100달러] 100 USD @- level hypothetical"},
      {"환자는 500명이 아니라 300명이다.", "[500명] 500 person @- level denied; [300명] 300 person @- level"},
      {"환자 500명뿐 아니라 의사 3명도 왔다.", "[500명] 500 person @- level; [3명] 3 person @- level"},
      // A rule, not a case; and what the words only look like.
      {"100만원 이상 기부할 경우 세금을 깎아 준다.", "[100만원 이상] at-least 1000000 KRW @- level"},
      {"그렇다면 환자 500명은 어디로 갔나.", "[500명] 500 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

}  // namespace
}  // namespace attest
