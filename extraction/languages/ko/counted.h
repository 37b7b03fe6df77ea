// Counters: they belong to the number's words (1천516명, 스무 마리).
#pragma once

#include <string_view>

#include "extraction/tables/rules.h"

namespace attest::languages::ko {

constexpr CountedRow people(std::string_view counter) { return {counter, "person", true}; }
constexpr CountedRow noun(std::string_view people) { return {people, "person"}; }
constexpr CountedRow things(std::string_view counter) { return {counter, "count", true}; }

// clang-format off
constexpr CountedRow kCounted[] = {
    things("cgt~"), things("dwt~"), things("gt~"),
    {"인구~", "person"}, {"관객~", "person"}, {"관광객~", "person"}, {"인파~", "person"},
    {"가입자~", "person"}, {"구독자~", "person"}, {"이용객~", "person"}, {"방문객~", "person"},
    {"조회수~", "count"}, {"조회 수~", "count"}, {"재생수~", "count"}, {"재생 수~", "count"},
    people("분께~"), people("분께서~"),
    people("명~"), people("인~"), people("사람~"), people("명째~"), people("인분~"),
    things("개~"), things("건~"), things("곳~"), things("대~"), things("마리~"), things("세대~"),
        things("가구~"), things("채~"), things("석~"), things("두~"),
    things("회~"), things("차례~"), things("번~"), things("척~"), things("편~"), things("권~"),
        things("장~"), things("호~"), things("동~"), things("실~"), things("량~"),
    things("개사~"), things("개국~"), things("개소~"), things("개교~"), things("개관~"), things("실점~"),
        things("teu~"), things("쌍~"), things("경기~"), things("게임~"), things("표~"), things("점~"),
        things("그루~"), things("병~"),
    // 모래 15트럭, 알약 20캡슐, 글 300단어
    things("뭉치~"), things("무더기~"), things("더미~"), things("사발~"), things("대접~"),
        things("트럭~"), things("드럼~"), things("컷~"), things("캡슐~"), things("앰플~"),
        things("바이알~"), things("방울~"), things("항아리~"), things("양동이~"), things("바구니~"),
        things("광주리~"), things("소쿠리~"), things("쟁반~"), things("꼬치~"), things("줄기~"),
        things("사리~"), things("가락~"), things("파렛트~"), things("팔레트~"), things("컨테이너~"),
        things("단어~"), things("글자~"), things("문장~"), things("문제~"), things("주전자~"),
        things("움큼~"), things("뙈기~"), things("자리~"),
    // 5표차로 이겼다, 3만명차로 따라붙었다
    {"명차~", "person", true}, things("표차~"), things("점차~"), things("골차~"), things("타차~"),
        things("게임차~"),
        things("경기차~"), things("세트차~"),
    things("면~"), things("섬~"), things("피안타~"), things("피홈런~"), things("볼넷~"), things("자책점~"),
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
        things("접~"), things("손~"), things("계단~"), things("칸~"), things("개 구~"),
        things("개 구단~"), things("구단~"),
    things("컵~"), things("캔~"), things("팩~"), things("그릇~"), things("접시~"), things("조각~"),
        things("토막~"), things("묶음~"), things("다발~"), things("꾸러미~"), things("톳~"), things("두름~"),
        things("바퀴~"), things("걸음~"), things("곡~"), things("폭~"), things("포~"), things("보루~"),
        things("타래~"), things("롤~"), things("첩~"), things("왕복~"), things("정거장~"), things("품목~"),
        things("부스~"), things("강좌~"), things("차종~"), things("세트~"), things("스크린~"),
        things("시군~"), things("시·군~"), things("시군구~"), things("돈짜리*"), things("개비~"),
        things("다스~"), things("쾌~"), things("공기~"), things("마지기~"), things("홉~"), things("냥~"),
        things("국자~"), things("꼬집~"), things("줌~"), things("숟갈~"), things("숟가락~"), things("스푼~"),
        things("홀~"), things("보 ^ (걷*|걸*|이상~|이하~|미만~|정도~|넘*)"), things("보를"), things("보씩"),
        things("보만"), things("종류~"),
        things("종목~"), things("부작~"), things("뷰~"),
        things("다운로드~"), things("스트리밍~"), things("프레임~"), things("경주~"), things("fps~"),
        things("dpi~"), things("ppi~"),
        things("iu~"),
        things("돈~"), things("돈쭝~"), things("자 ^ (이내*|분량*|내외*|안팎*|이하*|미만*|제한*)"),
        things("개 군단~"), things("개 사단~"), things("개 여단~"), things("개 연대~"), things("개 대대~"),
        things("개 중대~"), things("개 소대~"), things("개 분대~"), things("개 함대~"), things("개 비행단~"),
    // 15층 규모, 11층 이상, but not 5층에서 떨어졌다
    things("층짜리~"), things("층 ^ (규모*|높이*|이상~|이하~|미만~|초과~|짜리*)"),
    // 12개반, 8개동: the noun grown onto 개.
    things("(개노선~|개팀~|개동~|개면~|개읍~|개구~|개군~|개시~|개리~|개시군~|개시군구~|개시도~|개시·군~|개시·도~|개 시·군·구~|"
        "개 시군구~|개읍면동~|개읍·면·동~|개자치구~|개마을~|개도시~|개나라~|개국어~|개언어~|개대학~|개학교~|개고교~|개고등학교~|"
        "개중학교~|개초등학교~|개학과~|개반~|개학급~|개부처~|개기관~|개단체~|개업체~|개기업~|개회사~|개점포~|개매장~|개점~|개지점~|"
        "개영업점~|개사업장~|개지구~|개단지~|개블록~|개필지~|개품목~|개종목~|개부문~|개분야~|개항목~|개과제~|개사업~|개라인~|개공장~|"
        "개층~|개실~|개병상~|개코스~|개구간~|개공구~|개교차로~|개정류장~|개정류소~|개역~|개터널~|개교량~|개댐~|개항만~|개공항~|"
        "개산업단지~|개산단~|개상영관~|개스크린~|개부스~|개작품~|개프로그램~|개강좌~|개과목~|개모델~|개차종~|개브랜드~|개제품~|개상품~|"
        "개펀드~|개종~|개의혹~|개혐의~|개조항~|개법안~|개안건~|개은행~|개병원~|개의료기관~|개증권사~|개보험사~|개카드사~|개건설사~|"
        "개항공사~|개통신사~|개금융사~|개금융회사~|개저축은행~|개계열사~|개협력사~|개자회사~|개상장사~|개법인~|개조합~|개협회~|개노조~|"
        "개지역~|개권역~|개선거구~|개상임위~|개위원회~|개부서~|개대회~|개경기장~|개구장~|개도서관~|개매체~|개언론사~|개유치원~|개어린이집~|"
        "개경로당~|개농가~|개농장~|개양식장~|개저수지~|개하천~|개해수욕장~|개공원~|개거점~|개센터~|개창구~|개지부~|개지회~|개지사~|"
        "개본부~|개경찰서~|개소방서~|개보건소~|개시장~|개차로~|개구단~|개국가~)"),
    // Whole classes of nouns for people, and counters of them.
    noun("주민~"), noun("시민~"), noun("국민~"), noun("도민~"), noun("군민~"), noun("구민~"),
        noun("관람객~"), noun("수험생~"), noun("확진자~"), noun("하객~"), noun("승객~"), noun("탑승객~"),
        noun("여객~"), noun("입장객~"), noun("내방객~"), noun("참가자~"), noun("참석자~"), noun("참여자~"),
        noun("응시자~"), noun("응시생~"), noun("지원자~"), noun("신청자~"), noun("합격자~"), noun("졸업생~"),
        noun("졸업자~"), noun("재학생~"), noun("신입생~"), noun("편입생~"), noun("학생~"), noun("초등학생~"),
        noun("중학생~"), noun("고등학생~"), noun("대학생~"), noun("대학원생~"), noun("수강생~"), noun("교육생~"),
        noun("훈련생~"), noun("원생~"), noun("청소년~"), noun("어린이~"), noun("아동~"), noun("영유아~"),
        noun("영아~"), noun("신생아~"), noun("출생아~"), noun("쌍둥이~"), noun("고아~"), noun("사망자~"),
        noun("부상자~"), noun("사상자~"), noun("실종자~"), noun("희생자~"), noun("피해자~"), noun("이재민~"),
        noun("환자~"), noun("중환자~"), noun("감염자~"), noun("접촉자~"), noun("격리자~"), noun("접종자~"),
        noun("완치자~"), noun("입원자~"), noun("치매환자~"), noun("취업자~"), noun("실업자~"), noun("구직자~"),
        noun("근로자~"), noun("노동자~"), noun("종사자~"), noun("직원~"), noun("임직원~"), noun("사원~"),
        noun("인턴~"), noun("퇴직자~"), noun("은퇴자~"), noun("조합원~"), noun("회원~"), noun("당원~"),
        noun("대의원~"), noun("유권자~"), noun("투표자~"), noun("선거인~"), noun("공무원~"), noun("교원~"),
        noun("교사~"), noun("교직원~"), noun("간호사~"), noun("전공의~"), noun("의료진~"),
        noun("의대생~"), noun("장병~"), noun("병사~"), noun("군인~"), noun("병력~"), noun("예비군~"),
        noun("장교~"), noun("부사관~"), noun("경찰관~"), noun("소방관~"), noun("소방대원~"), noun("자원봉사자~"),
        noun("봉사자~"), noun("외국인~"), noun("이민자~"), noun("이주민~"), noun("난민~"), noun("체류자~"),
        noun("탈북민~"), noun("탈북자~"), noun("유학생~"), noun("여행객~"), noun("방한객~"), noun("입국자~"),
        noun("출국자~"), noun("귀성객~"), noun("피서객~"), noun("등산객~"), noun("쇼핑객~"), noun("상춘객~"),
        noun("야영객~"), noun("고객~"), noun("손님~"), noun("소비자~"), noun("이용자~"), noun("사용자~"),
        noun("시청자~"), noun("청취자~"), noun("독자~"), noun("팔로워~"), noun("투자자~"), noun("주주~"),
        noun("예금자~"), noun("채무자~"), noun("채권자~"), noun("연체자~"), noun("체납자~"), noun("수급자~"),
        noun("수령자~"), noun("수혜자~"), noun("납세자~"), noun("가해자~"), noun("피의자~"), noun("용의자~"),
        noun("피고인~"), noun("수감자~"), noun("재소자~"), noun("범죄자~"), noun("시위대~"), noun("농민~"),
        noun("농업인~"), noun("어업인~"), noun("어민~"), noun("상인~"), noun("소상공인~"), noun("자영업자~"),
        noun("노인~"), noun("고령자~"), noun("어르신~"), noun("장애인~"), noun("노숙인~"), noun("중독자~"),
        noun("흡연자~"), noun("보행자~"), noun("신도~"), noun("교인~"), noun("신자~"), noun("관중~"),
        noun("참배객~"), noun("조문객~"), noun("추모객~"), noun("방청객~"), noun("청중~"), noun("생존자~"),
        noun("유족~"), noun("유가족~"), noun("승무원~"), noun("선원~"), noun("입주민~"), noun("입주자~"),
        noun("세입자~"), noun("임차인~"), noun("청약자~"), noun("당첨자~"), noun("미성년자~"), noun("미혼모~"),
        noun("임산부~"), noun("임신부~"), noun("산모~"),
    people("식구~"), people("남매~"), people("자매~"), people("형제~"), people("모녀~"), people("부녀~"),
        people("식솔~"), people("분들~"),
};
// clang-format on

}  // namespace attest::languages::ko
