// Counters: they belong to the number's words (1천516명, 스무 마리).
#pragma once

#include <string_view>

#include "extraction/tables/rules.h"

namespace attest::languages::ko {

constexpr CountedRow people(std::string_view counter) { return {counter, "person", true}; }
constexpr CountedRow things(std::string_view counter) { return {counter, "count", true}; }

// clang-format off
constexpr CountedRow kCounted[] = {
    things("cgt~"), things("dwt~"), things("gt~"),
    {"인구~", "person"}, {"관객~", "person"}, {"관광객~", "person"}, {"인파~", "person"},
    {"가입자~", "person"}, {"구독자~", "person"}, {"이용객~", "person"}, {"방문객~", "person"},
    people("분께~"), people("분께서~"),
    people("명~"), people("인~"), people("사람~"), people("명째~"), people("인분~"),
    things("개~"), things("건~"), things("곳~"), things("대~"), things("마리~"), things("세대~"),
        things("가구~"), things("채~"), things("석~"), things("두~"),
    things("회~"), things("차례~"), things("번~"), things("척~"), things("편~"), things("권~"),
        things("장~"), things("호~"), things("동~"), things("실~"), things("량~"),
    things("개사~"), things("개국~"), things("개소~"), things("개교~"), things("개관~"), things("실점~"),
        things("teu~"), things("쌍~"), things("경기~"), things("게임~"), things("표~"), things("점~"),
        things("그루~"), things("병~"),
    things("섬~"), things("피안타~"), things("피홈런~"), things("볼넷~"), things("자책점~"),
        things("자책~"), things("계약~"),
    things("종~"), things("팀~"), things("골~"), things("군데~"), things("송이~"), things("자루~"),
        things("포기~"), things("포대~"), things("필지~"), things("필~"), things("켤레~"), things("벌~"),
    things("개 시군~"), things("개 시·군~"), things("개 시도~"), things("개 시·도~"), things("개 기관~"),
        things("개 기업~"), things("개 업체~"), things("개 학교~"), things("개 대학~"), things("개 지역~"),
        things("개 국가~"),
    things("학급~"), things("과목~"), things("문항~"), things("학점~"), things("학교~"), things("매~"),
        things("부~"), things("통~"), things("갑~"), things("끼~"), things("잔~"), things("모~"),
        things("판~"), things("줄~"), things("봉지~"), things("상자~"), things("박스~"), things("가마~"),
        things("가마니~"),
    things("연승~"), things("연패~"), things("타수~"), things("승~"), things("패~"), things("무~"),
        things("세이브~"), things("홈런~"), things("안타~"),
        things("타점~"), things("득점~"), things("도움~"), things("도루~"), things("삼진~"),
        things("블로킹~"), things("슛~"), things("리바운드~"), things("어시스트~"), things("탈삼진~"),
        things("이닝~"), things("타~"), things("언더파~"), things("오버파~"), things("포인트~"),
    things("기~"), things("발~"), things("문~"), things("정~"), things("주~"), things("좌~"),
        things("계좌~"), things("구좌~"), things("병상~"), things("침상~"), things("객실~"), things("가지~"),
        things("노선~"), things("개 노선~"), things("좌석~"), things("대분~"), things("명분~"),
    things("가닥~"), things("쪽~"), things("페이지~"), things("마디~"), things("차로~"), things("건물~"),
        things("도스~"), things("회분~"), things("알~"), things("톨~"), things("뿌리~"), things("단~"),
        things("접~"), things("손~"), things("마력~"), things("계단~"), things("칸~"), things("개 구~"),
        things("개 구단~"), things("구단~"),
};
// clang-format on

}  // namespace attest::languages::ko
