// Korean: what rose or fell, where brackets, adverbs and lists stand between figure and verb.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean changes with a bracket, a particle or an adverb before the verb", "[ko][role]") {
  const testkit::Row rows[] = {
      {"일반회계는 16억원(7.9%)이 늘어난 200억원, 특별회계는 6억원(0.9%)이 줄어 60억원이다.",
       "[16억원] 1600000000 KRW @- change up; [7.9%] 7.9 percent @- change up; "
       "[200억원] 20000000000 KRW @- level; [6억원] 600000000 KRW @- change down; "
       "[0.9%] 0.9 percent @- change down; [60억원] 6000000000 KRW @- level"},
      {"적자가 16억원(7.9%)이나 줄었다.",
       "[16억원] 1600000000 KRW @- change down; [7.9%] 7.9 percent @- change down"},
      {"출생아는 38명 소폭 증가했다.", "[38명] 38 person @- change up"},
      {"직원을 90명 크게 줄였다.", "[90명] 90 person @- change down"},
      {"시 예산안 60억원…당초보다 10.8% 증액",
       "[60억원] 6000000000 KRW @- level; [10.8%] 10.8 percent @- change up"},
      // With a case of its own the amount is where it went.
      {"매출은 16억원(전체의 7.9%)으로 늘었다.",
       "[16억원] 1600000000 KRW @- level; [7.9%] 7.9 percent @- share"},
      {"출생아는 38명으로 소폭 증가했다.", "[38명] 38 person @- level"},
      {"위원들은 30명 증원에 찬성했다.", "[30명] 30 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean lists whose verb is told of each", "[ko][role]") {
  const testkit::Row rows[] = {
      {"지방세 30억원, 보조금 20억원, 기타 10억원을 각각 늘려 마련했다.",
       "[30억원] 3000000000 KRW @- change up; [20억원] 2000000000 KRW @- change up; "
       "[10억원] 1000000000 KRW @- change up"},
      {"도로비를 30억원, 공원비를 20억원 각각 줄였다.",
       "[30억원] 3000000000 KRW @- change down; [20억원] 2000000000 KRW @- change down"},
      // Nothing rose, or only the last of them did.
      {"도로에 30억원, 공원에 20억원을 각각 썼다.",
       "[30억원] 3000000000 KRW @- level; [20억원] 2000000000 KRW @- level"},
      {"도로비는 30억원, 공원비는 20억원 늘었다.",
       "[30억원] 3000000000 KRW @- level; [20억원] 2000000000 KRW @- change up"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("A time before 중 makes no share of a percentage", "[ko][role]") {
  const testkit::Row rows[] = {
      {"순이자마진은 1분기 중 2.4%였다.", "[2.4%] 2.4 percent @2024-Q1 level"},
      {"응답자 중 30%가 찬성했다.", "[30%] 30 percent @- share"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean crowds behind their number, bounds with adverbs, budgets by number",
          "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"천만 관객이 본 영화다.", "[천만] 10000000 person"},
      {"300만 관광객이 찾았다.", "[300만] 3000000 person"},
      {"판매가 1만 대를 다시 넘어섰다.", "[1만 대] more-than 10000 count"},
      {"관객이 100만 명을 단숨에 돌파했다.", "[100만 명] more-than 1000000 person"},
      {"한 관객은 울었다.", ""},
      {"시는 1회 추경안을 냈다.", ""},
      {"올해 2회 추가경정예산은 3회 임시회에서 다룬다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

}  // namespace
}  // namespace attest
