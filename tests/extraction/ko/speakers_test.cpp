// Korean: who speaks, where neither a known head nor a verb of saying shows it.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Korean quotations are of the subject, whatever it did behind them", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"과일가게를 하는 박모(47) 씨는 \"손님이 하루 9명뿐\"이라며 한숨을 쉬었다.", "47; 하루 9명<박모(47) 씨"},
      {"주민들은 \"집 40채가 잠겼다\"고 울먹였다.", "40채<주민들"},
      {"협회 관계자는 \"회원 300곳이 문을 닫았다\"면서 고개를 저었다.", "300곳<협회 관계자"},
      {"배우 한빛나(38)는 \"표가 5만 장 팔리면 춤을 추겠다\"고 공약했다.",
       "38; 5만 장<배우 한빛나(38)"},
      {"한편 가수 한도윤(51)은 \"배 3척을 띄워 찍었다\"고 웃어 보였다.", "51; 3척<가수 한도윤(51)"},
      // Words in quotation marks that nobody says, and an age without a quotation.
      {"통계청에 따르면 '나홀로 가구'는 40만 가구다. 배우 한빛나(38)는 영화 4편을 찍었다.",
       "40만 가구<통계청; 38<통계청; 4편<통계청"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean cities and counties speak by the last syllable of their names", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"한빛시는 노선을 바꾼다고 13일 밝혔다.\n시는 도청 앞 배차 간격이 8분에서 12분으로 벌어질 것으로 예상했다.",
       "8분<한빛시; 12분<한빛시"},
      {"한빛군은 축제에 3만 명이 왔다고 5일 밝혔다.\n군은 방문객이 10% 늘 것으로 내다봤다.", "3만 명<한빛군; 10%<한빛군"},
      {"한결시는 3만 명 가까운 농민의 살림이 걸린 것으로 보고 있다.", "3만 명 가까운<한결시"},
      // A young man, and not the county.
      {"한빛군은 길을 넓힌다고 밝혔다.\n김모(17)군은 \"친구 3명과 있었다\"고 말했다.",
       "17; 3명<김모(17)군"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean offices tell what they did and mean to do", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"경찰은 일당 9명을 붙잡아 3명을 구속했다.", "9명<경찰; 3명<경찰"},
      {"공정거래위원회는 업체 4곳에 과징금 20억 원을 부과했다.", "4곳<공정거래위원회; 20억 원<공정거래위원회"},
      {"산림청은 나무 3만 그루를 심겠다는 계획입니다.", "3만 그루<산림청"},
      {"환경부는 보조금을 20% 줄이겠다는 방침이다.", "20%<환경부"},
      {"제작사는 \"관객 600만 명을 넘을 것\"이라며 자신감을 보였다.", "600만 명<제작사"},
      // What passes by word of mouth is no source.
      {"식당은 입소문을 타면서 손님이 40% 늘었다.", "40%"},
  };
  testkit::check_sources(rows, "ko");
}

TEST_CASE("Korean captions of a broadcast name who speaks in them", "[ko][attribution]") {
  const testkit::SourceRow rows[] = {
      {"산림청은 헬기 42대를 띄웠다고 밝혔습니다.\n\n[한도윤(47)/상인 : 삼십 년을 일한 가게예요.]",
       "42대<산림청; 47<한도윤; 삼십 년<한도윤"},
      {"[도하늘/주민 : 손님이 20명도 안 돼요.]", "20명<도하늘"},
      {"[한빛시 관계자 : 예산 30억 원을 넣겠습니다.]", "30억 원<한빛시 관계자"},
      {"강릉의 한 이비인후과 원장은 \"환자가 90명\"이라고 말했다.", "90명<이비인후과 원장"},
      {"[도하늘/한빛대 수의학과 교수: \"백신은 3주면 듣습니다. 열 마리에 여덟 마리꼴로 낫죠.\"]\n\n축사는 40곳입니다.",
       "3주<도하늘; 열 마리에 여덟 마리꼴<도하늘; 40곳"},
      {"[하늘 엄마/강릉시 옥천동 : \"기름값이 9만 원이에요. 교사가 3명 줄었고요.\"]",
       "9만 원<하늘 엄마; 3명<하늘 엄마"},
      {"[도○○/조리사 (경력 14년)] \"그릇이 90개예요.\"", "14년<도○○; 90개<도○○"},
      {"[한빛시 교통과장] \"버스가 30대 모자랍니다.\"", "30대<한빛시 교통과장"},
      {"[도하늘 / 어민]\n\"배가 3척 떴어요. 그물은 40개를 던졌고요.\"", "3척<도하늘; 40개<도하늘"},
      {"[단독] \"배 40척 떴다\"", "40척"},
      {"[자료 : 배 40척]", "40척"},
      // A heading of a section.
      {"[앵커] 오늘 3명이 다쳤습니다.", "3명"},
  };
  testkit::check_sources(rows, "ko");
}

}  // namespace
}  // namespace attest
