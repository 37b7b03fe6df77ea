// Korean bounds and ranges: words of negation, nouns between a bound and its number, shared powers.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean negation turns a bound round", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"관객은 300명을 넘지 않았다.", "[300명] at-most 300 person"},
      {"관객은 300명을 넘기지 못했다.", "[300명] at-most 300 person"},
      {"관객은 한 번도 300명을 넘긴 적이 없다.", "[300명] at-most 300 person"},
      {"합격률은 30% 문턱을 넘지 못했다.", "[30%] at-most 30 percent"},
      {"정원은 300명을 넘으면 안 된다.", "[300명] at-most 300 person"},
      {"관객 300명 선이 무너졌다.", "[300명] less-than 300 person"},
      {"합격률은 30% 벽을 넘었다.", "[30%] more-than 30 percent"},
      {"못해도 300명이 왔다.", "[못해도 300명] at-least 300 person"},
      {"인원을 300명 내로 줄인다.", "[300명] at-most 300 person"},
      {"관객은 300명을 넘었다.", "[300명] more-than 300 person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("A Korean noun may stand between a bound and its number", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"최소 건물 20동이 무너졌다.", "[20동] at-least 20 count"},
      {"적어도 인부 3명이 다쳤다.", "[3명] at-least 3 person"},
      {"약 주민 300명이 모였다.", "[300명] about 300 person"},
      {"최대 학생 300명이 묵는다.", "[300명] at-most 300 person"},
      {"최대 규모 300명이 모였다.", "[300명] 300 person"},
      {"국내 최대 병원 3곳이 나섰다.", "[3곳] 3 count"},
      {"최소 인원 20명이 모였다.", "[20명] 20 person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("A Korean band that something comes into is the band", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"신규 환자 다시 천명대 돌파", "[천명대] between 1000-1999 person"},
      {"환율이 1300원대를 넘어섰다.", "[1300원대] between 1300-1399 KRW"},
      {"실업률이 3%대를 밑돌았다.", "[3%] less-than 3 percent"},
      {"30대 이하가 많다.", "[30대 이하] at-most 39 year-person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("The ends of a Korean range share the power of the second", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"2~3백 명이 왔다.", "[2~3백 명] between 200-300 person"},
      {"1~2백만원을 낸다.", "[1~2백만원] between 1000000-2000000 KRW"},
      {"5~6만원을 낸다.", "[5~6만원] between 50000-60000 KRW"},
      {"500~1천명이 왔다.", "[500~1천명] between 500-1000 person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("From one Korean figure to another is a range where nothing changes", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"한 번에 20명에서 30명이 탄다.", "[20명에서 30명] between 20-30 person"},
      {"회원은 5만에서 6만 명 정도다.", "[5만에서 6만 명] between 50000-60000 person"},
      {"회원이 5만에서 6만 명으로 늘었다.", "[5만] 50000 person; [6만 명] 60000 person"},
      {"전국 20곳에서 30명이 왔다.", "[20곳] 20 count; [30명] 30 person"},
      {"하루 3회에서 5회로 바꾼다.", "[하루 3회] 3 count-per-day; [5회] 5 count-per-day"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean numbers of names and kinds count nothing", "[ko][quantity]") {
  const std::string_view texts[] = {
      "국보 1호다.", "태풍 11호가 온다.", "의안번호 2101234호를 냈다.", "1203호에 살던 노인이 왔다.",
      "아이폰 15 프로를 샀다.", "안드로이드 14를 쓴다.", "4세대 HBM을 만든다.", "비용을 7대3으로 나눴다.",
      "1대1 상담을 한다.", "100세 시대가 왔다.", "20세 이하 대표팀이 이겼다.", "2기 오바마 행정부가 나섰다.",
      "LTE와 5G를 쓴다.", "5만원권을 찍는다.", "선수는 1부에서 뛴다.",
  };
  testkit::check_silent(texts, "ko");
  const testkit::Row rows[] = {
      {"설탕 5g을 넣는다.", "[5g] 5 gram"},
      {"임대주택 300호를 짓는다.", "[300호] 300 count"},
      {"100세 노인이 왔다.", "[100세] 100 year-person"},
      {"20세 이하가 많다.", "[20세 이하] at-most 20 year-person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("A Korean least and most are the ends of a range", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"버스는 최소 20명에서 최대 45명이 탄다.", "[최소 20명에서 최대 45명] between 20-45 person"},
      {"엔진은 최소 200마력부터 최대 310마력이다.",
       "[최소 200마력부터 최대 310마력] between 200-310 horsepower"},
      {"벌금은 적게는 10만원에서 많게는 300만원까지다.",
       "[적게는 10만원에서 많게는 300만원] between 100000-3000000 KRW"},
      {"최대 45명이 타고 최소 20명이 남는다.",
       "[최대 45명] at-most 45 person; [최소 20명] at-least 20 person"},
      {"시험에 2만 이상의 시간이 들었다.", "[2만 이상의 시간] at-least 20000 hour"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("So many to one in Korean are a factor", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"16 대 1 비율로 뽑았다.", "[16 대 1] 16 ratio"},
      {"경쟁률은 16 대 1이다.", "[16 대 1] 16 ratio"},
      {"식초와 물을 3 대 2 비율로 섞는다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean ranges are told by 에서 where nothing goes from the one to the other", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"내일까지 5에서 20㎜의 비가 오겠다.", "[5에서 20㎜] between 5-20 millimeter"},
      {"효과는 70에서 90% 정도다.", "[70에서 90%] between 70-90 percent"},
      {"7살에서 12살이 가장 많다.", "[7살에서 12살] between 7-12 year-person"},
      {"강수량은 5에서 20㎜로 늘었다.", "[20㎜] 20 millimeter"},
      {"지수는 100에서 30% 올랐다.", "[30%] 30 percent"},
      {"2곳에서 5건이 적발됐다.", "[2곳] 2 count; [5건] 5 count"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean figures that are not filled, or gone past", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"하루 나가도 서른 상자를 못 채운다.", "[서른 상자] less-than 30 count"},
      {"서른 상자도 못 채우고 돌아온다.", "[서른 상자] less-than 30 count"},
      {"점포 서른 곳을 못 채웠다.", "[서른 곳] 30 count"},
      {"도착하는 데 20분이 채 걸리지 않았다.", "[20분] less-than 20 minute"},
      {"신청한 지 4년이 넘도록 답이 없다.", "[4년] more-than 4 year"},
      {"환자가 47명뿐이었으니 걱정이 컸다.", "[47명] 47 person"},
      {"도착하는 데 20분이 걸렸다.", "[20분] 20 minute"},
  };
  testkit::check_quantities(rows, "ko");
}

}  // namespace
}  // namespace attest
