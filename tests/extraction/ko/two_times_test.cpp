// Korean times told two by two, and so many years on.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Two Korean times of one figure are one time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난해와 올해 300명이 떠났다.", "[300명] 300 person @2023/2024 level"},
      {"올해와 내년 300명을 뽑는다.", "[300명] 300 person @2024/2025 level"},
      {"지난달과 이달 300명이 떠났다.", "[300명] 300 person @2024-04/2024-05 level"},
      {"8일과 9일 300명이 떠났다.", "[300명] 300 person @2024-05-08/2024-05-09 level"},
      {"지난해와 올해 각각 300명과 500명이 떠났다.",
       "[300명] 300 person @2023 level; [500명] 500 person @2024 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("So many years on in Korean is a time", "[ko][period]") {
  const testkit::Row rows[] = {
      {"2015년 회원은 300명이었다. 5년 뒤 500명으로 늘었다.",
       "[300명] 300 person @2015 level; [500명] 500 person @2020 level"},
      {"2015년 회원은 300명이었다. 그로부터 5년 뒤 500명이 됐다.",
       "[300명] 300 person @2015 level; [500명] 500 person @2020 level"},
      {"5년 뒤에는 회원이 500명이 된다.", "[500명] 500 person @2029 level"},
      {"수술 5년 후 생존율은 70%다.", "[5년] 5 year @- level; [70%] 70 percent @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("So many days on in Korean are seen from the day told of", "[ko][period]") {
  const testkit::Row rows[] = {
      {"지난달 3일 손님은 300명이었다. 사흘 뒤 500명으로 늘었다.",
       "[300명] 300 person @2024-04-03 level; [500명] 500 person @2024-04-06 level"},
      {"지난달 3일 손님은 300명이었다. 일주일 뒤 손님이 500명으로 늘었다.",
       "[300명] 300 person @2024-04-03 level; [500명] 500 person @2024-04-10 level"},
      {"지난해 8월 손님은 300명이었다. 두 달 뒤 500명이 됐다.",
       "[300명] 300 person @2023-08 level; [500명] 500 person @2023-10 level"},
      {"9일 손님은 300명이었다. 전날보다 20명 늘었다.",
       "[300명] 300 person @2024-05-09 level; [20명] 20 person @2024-05-09 change up"},
      {"2018년 손님은 300명이었다. 그 전해에는 200명이었다.",
       "[300명] 300 person @2018 level; [200명] 200 person @2017 level"},
      // Not what happened meanwhile.
      {"9일 불로 다친 노인이 하루 뒤 숨지면서 사망자가 5명으로 늘었다.", "[5명] 5 person @2024-05-09 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

TEST_CASE("What a Korean paragraph opens with is the time of all of it", "[ko][period]") {
  const testkit::Row rows[] = {
      {"시는 오늘 불이 3건 났다고 밝혔다.\n\n2022년 불은 북구에서 30건으로 가장 많았다. 남구에서는 10건이 났다.",
       "[3건] 3 count @2024-05-10 level; [30건] 30 count @2022 level; [10건] 10 count @2022 level"},
      // but a record is told by the way
      {"어제까지 손님이 900명을 넘었다. 2017년 세운 최다 기록 840명은 깨졌다. 시는 1천명을 기대한다.",
       "[900명] more-than 900 person @../2024-05-09 level; [840명] 840 person @2017 level; "
       "[1천명] 1000 person @../2024-05-09 level forecast"},
      {"2023년도 월별로 보면 9월~11월 등산객은 300명이었다.", "[300명] 300 person @2023-09/2023-11 level"},
      {"‘22년에는 300명, ’23년에는 400명이 왔다.",
       "[300명] 300 person @2022 level; [400명] 400 person @2023 level"},
      {"생산량은 ‘12년 만에 최저’인 300톤이다.", "[12년] 12 year @- level; [300톤] 300 tonne @- level"},
      {"경찰청은 9일 보도자료를 내고 지난해 사고가 300건이었다고 밝혔다.",
       "[300건] 300 count @2023 level"},
  };
  testkit::check_claims(rows, "ko", "2024-05-10");
}

}  // namespace
}  // namespace attest
