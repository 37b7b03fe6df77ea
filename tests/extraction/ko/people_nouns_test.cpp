// Korean: nouns for people and for what else is counted, by classes.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean people whose number stands without a counter", "[ko][counted]") {
  const testkit::Row rows[] = {
      {"수험생은 50만에 그쳤다.", "[50만] 500000 person @- level"},
      {"올해 관람객이 10만을 돌파했다.", "[10만] more-than 100000 person @2024 level"},
      {"취업자 수가 2천900만을 기록했다.", "[2천900만] 29000000 person @- level"},
      {"하루 확진자가 3만5천을 넘었다.", "[3만5천] more-than 35000 person @- level"},
      {"시청자 100만이 봤다.", "[100만] 1000000 person @- level"},
      {"축제 방문객은 20만을 넘었다.", "[20만] more-than 200000 person @- level"},
      {"승객이 300만을 넘어섰다.", "[300만] more-than 3000000 person @- level"},
      {"유권자는 4천400만에 이른다.", "[4천400만] 44000000 person @2024-09-12 level"},
      {"장병 50만이 복무한다.", "[50만] 500000 person @- level"},
      {"실업자가 90만을 넘었다.", "[90만] more-than 900000 person @- level"},
      {"외국인 250만이 산다.", "[250만] 2500000 person @2024-09-12 level"},
      {"고령자가 1천만을 넘었다.", "[1천만] more-than 10000000 person @- level"},
      {"대학생 300만이 대상이다.", "[300만] 3000000 person @- level"},
      {"환자가 70만을 넘겼다.", "[70만] more-than 700000 person @- level"},
      {"회원이 200만을 돌파했다.", "[200만] more-than 2000000 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean counters of kin", "[ko][counted]") {
  const testkit::Row rows[] = {
      {"세 모녀가 숨졌다.", "[세 모녀] 3 person @- level"},
      {"네 식구가 산다.", "[네 식구] 4 person @2024-09-12 level"},
      {"3형제가 왔다.", "[3형제] 3 person @- level"},
      {"5남매를 키웠다.", "[5남매] 5 person @- level"},
      {"두 분들이 도왔다.", "[두 분들] 2 person @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean people beside what has its own counter", "[ko][counted]") {
  const testkit::Row rows[] = {
      {"주민들이 나무 3그루를 심었다.", "[3그루] 3 count @- level"},
      {"학생들은 책 12권을 읽었다.", "[12권] 12 count @- level"},
      {"회원들은 3곳을 찾았다.", "[3곳] 3 count @- level"},
      {"하객 1천200명이 왔다.", "[1천200명] 1200 person @- level"},
      {"근로자 평균 연령은 45.3세다.", "[45.3세] 45.3 year-person @- level"},
      {"고객 예금이 12조원이다.", "[12조원] 12000000000000 KRW @- level"},
      {"환자 40명이 퇴원했다.", "[40명] 40 person @- level"},
      {"승객들은 2시간을 기다렸다.", "[2시간] 2 hour @- level"},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("Korean a certain one, who is not counted", "[ko][counted]") {
  const testkit::Row rows[] = {
      {"한 주민은 불안하다고 말했다.", ""},
      {"다른 한 학생은 울었다.", ""},
      {"한 시민이 신고했다.", ""},
      {"한 직원이 도왔다.", ""},
      {"한 관람객이 웃었다.", ""},
      {"한 환자가 소리쳤다.", ""},
  };
  testkit::check_claims(rows, "ko", "2024-09-12");
}

TEST_CASE("A Korean decade of age is of the day where it is somebody's", "[ko][period]") {
  const testkit::Row rows[] = {
      {"불로 60대 남성이 숨졌다.", "[60대] between 60-69 year-person @2024-08-20 level"},
      {"경찰은 80대 A씨를 불렀다.", "[80대] between 80-89 year-person @2024-08-20 level"},
      // A group is of no day.
      {"30대 남성의 고용률은 88%다.", "[30대] between 30-39 year-person @- level; [88%] 88 percent @- level"},
      {"50대가 40%로 가장 많았다.", "[50대] between 50-59 year-person @- level; [40%] 40 percent @- share"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

TEST_CASE("A Korean captain claims nothing", "[ko][status]") {
  const testkit::Row rows[] = {
      {"0대 0으로 맞선 경기에서 14골을 넣은 주장 박모 선수가 뛰었다.", "[14골] 14 count @- level"},
      {"노조는 300명이 해고됐다고 주장했다.", "[300명] 300 person @- level alleged"},
      {"시위에 3만 명이 왔다는 주장이 나왔다.", "[3만 명] 30000 person @- level alleged"},
      {"시위에 3만 명이 왔다는 주장이다.", "[3만 명] 30000 person @- level alleged"},
  };
  testkit::check_claims(rows, "ko", "2024-08-20");
}

}  // namespace
}  // namespace attest
