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
       "[60억원] 6000000000 KRW @2024 level; [10.8%] 10.8 percent @2024 change up"},
      {"2022년 지폐는 600장으로, 이는 전년도에 비하여 13.8% 감소한 수치이다.",
       "[600장] 600 count @2022 level; [13.8%] 13.8 percent @2022 change down"},
      // With a case of its own the amount is where it went.
      {"매출은 16억원(전체의 7.9%)으로 늘었다.",
       "[16억원] 1600000000 KRW @- level; [7.9%] 7.9 percent @- share"},
      {"출생아는 38명으로 소폭 증가했다.", "[38명] 38 person @- level"},
      {"위원들은 30명 증원에 찬성했다.", "[30명] 30 person @- level"},
      {"두 회사는 매출 30억원, 이익 2억원을 각각 올렸다.",
       "[30억원] 3000000000 KRW @- level; [2억원] 200000000 KRW @- level"},
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

TEST_CASE("Korean figures of how far something moved", "[ko][role]") {
  const testkit::Row rows[] = {
      {"취업자 증가 폭은 1월 38만명에서 2월 32만명으로 줄었다.",
       "[38만명] 380000 person @2024-01 change up; [32만명] 320000 person @2024-02 change up"},
      {"감소폭이 3만명에 그쳤다.", "[3만명] 30000 person @- change down"},
      {"오름폭은 4.9%로 집계됐다.", "[4.9%] 4.9 percent @- change up"},
      {"성동구(0.13%)의 오름폭이 가장 컸고 용산구(0.11%)가 뒤를 이었다.",
       "[0.13%] 0.13 percent @- change up; [0.11%] 0.11 percent @- change up"},
      {"성동구(0.13%)가 가장 많이 올랐다.", "[0.13%] 0.13 percent @- change up"},
      // Of another subject, and shares that only stand in brackets.
      {"증가 폭은 크고 실업자는 80만명이다.", "[80만명] 800000 person @- level"},
      {"여성(62%)이 더 많았고 20대(40%) 순이었다.",
       "[62%] 62 percent @- share; [20대] between 20-29 year-person @- level; "
       "[40%] 40 percent @- share"},
      {"서울(38%)의 비중이 상승했다.", "[38%] 38 percent @- share"},
      {"비가 20∼60㎜ 더 내릴 것으로 예상된다.",
       "[20∼60㎜] between 20-60 millimeter @- level forecast"},
  };
  testkit::check_claims(rows, "ko", "2024-05-11");
}

TEST_CASE("Korean ages in tens behind verbs, and of whom they tell", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"60세 이상에서 9만명 늘었고 30대와 50대에서도 4만명 늘었다.",
       "[60세 이상] at-least 60 year-person; [9만명] 90000 person; [30대] between 30-39 "
       "year-person; [50대] between 50-59 year-person; [4만명] 40000 person"},
      {"불을 낸 60대를 붙잡았다.", "[60대] between 60-69 year-person"},
      {"산길에서 70대 등산객이 다쳤다.", "[70대] between 70-79 year-person"},
      {"소방차 20대와 대원 30명을 보냈다.", "[20대] 20 count; [30명] 30 person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("A Korean level that last year's was left for is of this year", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해 관광객은 3만 명이다. 예산은 지난해 30억 원에서 45억 원으로 늘린다.",
       "[3만 명] 30000 person @2023 level; [30억 원] 3000000000 KRW @2023 level; [45억 원] 4500000000 KRW @2024 level"},
      // Where the time of both is told.
      {"지난해 관광객은 3만 명이다. 상인은 2021년 30명에서 지난해 45명으로 늘었다.",
       "[3만 명] 30000 person @2023 level; [30명] 30 person @2021 level; [45명] 45 person @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

}  // namespace
}  // namespace attest
