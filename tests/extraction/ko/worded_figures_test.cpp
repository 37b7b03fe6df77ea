// Korean: figures as people say them: halves, so many in so many, what has been passed.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean lengths of time may have a half more", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"표를 사려고 두 시간 반을 기다렸다.", "[두 시간 반] 2.5 hour"},
      {"다리는 착공 2년 반 만에 놓였다.", "[2년 반] 2.5 year"},
      {"촬영에만 석 달, 편집에 두 달 반이 들었다.", "[석 달] 3 month; [두 달 반] 2.5 month"},
      {"불은 3시간여 만에 꺼졌다.", "[3시간여] about 3 hour"},
      // What only begins so.
      {"2년 반대 끝에 물러섰다.", ""},
      {"값은 한때 반짝 올랐고 문은 5시 반에 닫았다.", ""},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean shares are told as so many in so many", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"열 명에 세 명꼴로 앓았다.", "[열 명에 세 명꼴] about 0.3 ratio"},
      {"감나무 열 그루에 두 그루꼴로 말랐다.", "[열 그루에 두 그루꼴] about 0.2 ratio"},
      {"주민 열에 여섯은 찬성했다.", "[열에 여섯] 0.6 ratio"},
      {"가게 셋 중 둘이 비었다.", "[셋 중 둘] 0.6667 ratio"},
      {"학생 다섯에 하나는 걸어 다닌다.", "[다섯에 하나] 0.2 ratio"},
      // Of two counters, each is a count.
      {"10곳에 3대씩 놓았다.", "[10곳] 10 count; [3대] 3 count"},
      {"5명에 10만 원을 줬다.", "[5명] 5 person; [10만 원] 100000 KRW"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean verbs say what a figure has not reached or has passed", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"소음은 기준치의 10배가 넘습니다.", "[10배] more-than 10 ratio"},
      {"관람객이 20만 명을 겨우 넘겼다.", "[20만 명] more-than 200000 person"},
      {"김 수출 1조 원 첫 돌파", "[1조 원] more-than 1000000000000 KRW"},
      {"산책로는 걸어서 5분도 안 걸린다.", "[5분] less-than 5 minute"},
      {"결석을 하루 30명 아래로 줄인다.", "[하루 30명] less-than 30 person-per-day"},
      {"48시간 안에 알려야 한다.", "[48시간] at-most 48 hour"},
      // By how much another figure is passed.
      {"작년 같은 기간을 3.1% 넘어섰다.", "[3.1%] 3.1 percent"},
      {"전국 평균을 2.3%포인트 웃돌았다.", "[2.3%포인트] 2.3 percentage-point"},
      // What another time had is passed itself.
      {"2016년의 1724만 명도 넘어섰다.", "[1724만 명] 17240000 person"},
      {"2016년의 70%를 밑돌았다.", "[70%] less-than 70 percent"},
      {"직원 30명이 건물 안에 있었다.", "[30명] 30 person"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Korean figures of ages and of so much in so long", "[ko][quantity]") {
  const testkit::Row rows[] = {
      {"바위가 지붕을 덮쳐 80대 할머니가 다쳤다.", "[80대] between 80-89 year-person"},
      {"생후 18개월 된 아이를 구했다.", "[생후 18개월] 18 month-person"},
      {"제한속도를 시속 80㎞에서 60㎞로 낮춘다.",
       "[시속 80㎞] 80 kilometer-per-hour; [60㎞] 60 kilometer-per-hour"},
      {"시간당 최고 강수량은 92㎜였다.", "[92㎜] 92 millimeter-per-hour"},
      {"매년 60만 대를 판다.", "[매년 60만 대] 600000 count-per-year"},
      {"작년 손님 다 합쳐도 마흔세 명이었거든요.", "[마흔세 명] 43 person"},
      {"그물은 40개고요. 직원은 30명이고요. 표는 20장이구요.", "[40개] 40 count; [30명] 30 person; [20장] 20 count"},
      {"값이 3천 원이라서요. 손님이 9명이니까요. 배는 3척이잖아요.", "[3천 원] 3000 KRW; [9명] 9 person; [3척] 3 count"},
      {"하루 두 마리죠. 우리 애가 3학년이고요.", "[하루 두 마리] 2 count-per-day"},
      {"불이 나 트럭 20대가 탔다.", "[20대] 20 count"},
      {"매주 토요일 3회 공연한다.", "[3회] 3 count"},
  };
  testkit::check_quantities(rows, "ko");
}

TEST_CASE("Who died on a day in Korea was so old on it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난 3일에는 밭일하던 일흔아홉 살 농부가 열사병으로 숨졌다.",
       "[일흔아홉 살] 79 year-person @2024-09-03 level"},
      {"70대 어민이 숨졌다.", "[70대] between 70-79 year-person @2024-09-09 level"},
      // Who speaks of it is as old as on the day of the paper.
      {"지난 3일 가게를 닫은 정모(61)씨는 \"동생이 지난달 숨졌다\"고 했다.", "[61] 61 year-person @2024-09-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-09");
}

}  // namespace
}  // namespace attest
