// Modifiers, ranges, fractions, factors, and what only looks like a quantity.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::ko {

// clang-format off
constexpr ModifierRow kModifiers[] = {
    {"about", "(약|대략|거의|줄잡아|어림잡아|대충|얼추)", Position::Before, Modifier::About},
    {"at-most", "(최대|많아야|고작해야|많게는|최장|기껏해야)", Position::Before, Modifier::AtMost},
    {"at-least", "(최소|최소한|적어도|적게는|최단)", Position::Before, Modifier::AtLeast},
    {"odd", "(여|남짓|여 남짓)", Position::AfterNumber, Modifier::About},
    {"about-after", "(안팎~|안팎의|가량~|남짓~|남짓한|남짓하게|정도~|내외~|쯤~|꼴~|전후~|가까이~|가까운|(에|이|가) 가까운|언저리~|여~)",
        Position::AfterUnit, Modifier::About},
    // 500명을 넘을 수 없다
    {"may-not-pass", "[(을|를)] (넘을|초과할|넘길|넘어설|웃돌) (수 없*|수는 없*|수도 없*)",
        Position::AfterUnit, Modifier::AtMost, InSpan::No},
    {"mark", "(선~|선까지|대~ 선~)", Position::AfterUnit, Modifier::Exact, InSpan::No},
    // 48시간 안에 알려야 한다
    {"within", "(안에|안에는|안에도|안에만|안으로)", Position::AfterUnit, Modifier::AtMost, InSpan::No},
    {"at-least-after", "이상~", Position::AfterUnit, Modifier::AtLeast}, {"at-most-after", "(이하~|"
        "이내~)", Position::AfterUnit, Modifier::AtMost},
    {"less-after", "미만~", Position::AfterUnit, Modifier::LessThan}, {"more-after", "초과~",
        Position::AfterUnit, Modifier::MoreThan},
    {"about-glued", "가량", Position::Ending, Modifier::About}, {"about-glued-2", "안팎",
        Position::Ending, Modifier::About}, {"about-glued-3", "남짓", Position::Ending,
        Modifier::About}, {"about-glued-4", "정도", Position::Ending, Modifier::About},
    {"about-glued-5", "쯤", Position::Ending, Modifier::About}, {"about-glued-6", "꼴",
        Position::Ending, Modifier::About}, {"about-glued-7", "내외", Position::Ending,
        Modifier::About}, {"about-glued-8", "여", Position::Ending, Modifier::About},
    {"at-least-glued", "이상", Position::Ending, Modifier::AtLeast}, {"at-most-glued", "이하",
        Position::Ending, Modifier::AtMost}, {"at-most-glued-2", "이내", Position::Ending,
        Modifier::AtMost},
    {"less-glued", "미만", Position::Ending, Modifier::LessThan}, {"more-glued", "초과",
        Position::Ending, Modifier::MoreThan}, {"mark-glued", "선",
        Position::Ending, Modifier::Exact, InSpan::No}, {"band-glued", "대", Position::Ending,
        Modifier::Between},
    {"band", "대~", Position::AfterUnit, Modifier::Between},
    {"exceed", "[(을|를|이|가|도|선을|대를|선|에)] [(조금|약간|훌쩍|크게|이미|살짝|훨씬|다시|또|또다시|단숨에|처음|처음으로|첫|벌써|겨우|간신히|"
        "가까스로|갓|사상 처음|사상 처음으로|가뿐히|거뜬히|잇달아)] (넘는*|넘습*|넘은*|넘어*|"
        "넘었*|넘긴*|넘겼*|넘길*|넘기*|넘을*|넘고*|넘게*|넘으*|넘지*|넘던*|넘다*|넘친*|넘치*|웃도*|웃돈*|웃돌*|웃돎|웃돕*|상회*|초과한|초과하*|"
        "초과해*|돌파*)", Position::AfterUnit, Modifier::MoreThan, InSpan::No},
    {"compared", "[(을|를)] (웃도는|밑도는|넘는|상회하는|하회하는) (수치~|수준~|것이다|결과~|성적~)", Position::AfterUnit,
        Modifier::Exact, InSpan::No},
    {"below", "[(을|를|에|에는|도|이|가|선을|선|에도|도 채)] [(조금|약간|크게|다소|채|한참|훨씬)] (밑도*|밑돈*|밑돌*|밑돕*|"
        "안 걸리*|안 걸린*|안 걸렸*|안 걸려*|못 미*|못미*|미치지 "
        "못*|안 된*|안 됐*|안됐*|안된*|안 되*|안되*|안돼*|안 돼*|안 될*|안될*|"
        "못 되는*|못 된다*|못 돼*|하회*|되지 않*|되지 못*|"
        "넘지 못*|못 넘*|안 넘*|이르지 못*|닿지 못*)", Position::AfterUnit,
        Modifier::LessThan, InSpan::No},
    // 20만t을 넘나들던
    {"around", "[(을|를|선을|대를|선)] (넘나드*|넘나든*|넘나들*)",
        Position::AfterUnit, Modifier::About, InSpan::No},
    {"below-line", "(아래로|밑으로|밑까지) ^ (떨어*|내려*|추락*|하락*|무너*|붕괴*|낮추*|낮춘*|낮춰*|낮출*|낮아*|"
        "줄이*|줄인*|줄여*|줄일*|줄었*|줄어*|끌어내*|묶*|억제*|관리*|유지*)", Position::AfterUnit,
        Modifier::LessThan, InSpan::No},
    {"near", "[(에|이)] [거의] (육박*|가깝*|근접*|가까워*)", Position::AfterUnit, Modifier::About, InSpan::No},
};

constexpr RangeRow kRanges[] = {
    {"tilde", "", "(~|∼|〜|-|–|～|내지)", ""}, {"from-to", "", "에서", "(사이~|까지~)"}, {"from-until", "",
        "에서", "까지"}, {"from-until-2", "", "에서", "까지의"},
    {"at-least-less", "", "이상", "(미만~|이하~)"},
    {"more-at-most", "", "초과", "(이하~|미만~)"},
};

constexpr FractionRow kFractions[] = {
    {"half", "(절반~|반수~)", FractionOp::Constant, 1, 2}, {"more-than-half", "과반~",
        FractionOp::Constant, 1, 2},
    {"parts", "<n> 분의 <n>", FractionOp::InOf}, {"hal", "<n> 할~", FractionOp::Parts, 1, 10},
    {"of-people", "<n> ((명|사람|인) (중|중에|중에서|가운데)|명에|사람에) <n> (명~|사람~|인~)", FractionOp::RateOf},
    // 열 그루에 세 그루꼴: of one counter, that is.
    {"so-many-in", "<n> (곳에 <n> 곳~|개에 <n> 개~|건에 <n> 건~|대에 <n> 대~|채에 <n> 채~|마리에 <n> 마리~|"
        "집에 <n> 집~|가구에 <n> 가구~|상자에 <n> 상자~|그루에 <n> 그루~|경기에 <n> 경기~)", FractionOp::RateOf},
        {"of-pairs", "<n> 쌍 (중|가운데) <n> 쌍~", FractionOp::RateOf},
    {"of-things", "<n> (곳|가구|개|건|대|채|마리|집) (중|가운데|중에) <n> (곳~|가구~|개~|건~|대~|채~|마리~|집~)",
        FractionOp::RateOf},
    {"nine-in-ten", "(열에|열 중|열 가운데) 아홉~", FractionOp::Constant, 9, 10}, {"eight-in-ten",
        "(열에|열 중|열 가운데) 여덟~", FractionOp::Constant, 8, 10}, {"seven-in-ten",
        "(열에|열 중|열 가운데) 일곱~", FractionOp::Constant, 7, 10},
    {"six-in-ten", "(열에|열 중|열 가운데) 여섯~", FractionOp::Constant, 6, 10}, {"four-in-ten",
        "(열에|열 중|열 가운데) 넷~", FractionOp::Constant, 4, 10}, {"three-in-ten",
        "(열에|열 중|열 가운데) 셋~", FractionOp::Constant, 3, 10}, {"two-in-ten",
        "(열에|열 중|열 가운데) 둘~", FractionOp::Constant, 2, 10}, {"one-in-ten",
        "(열에|열 중|열 가운데) 하나~", FractionOp::Constant, 1, 10},
    {"two-in-three", "(셋에|셋 중|셋 가운데) 둘~", FractionOp::Constant, 2, 3}, {"three-in-four",
        "(넷에|넷 중|넷 가운데) 셋~", FractionOp::Constant, 3, 4}, {"one-in-five",
        "(다섯에|다섯 중|다섯 가운데) 하나~", FractionOp::Constant, 1, 5}, {"two-in-five",
        "(다섯에|다섯 중|다섯 가운데) 둘~", FractionOp::Constant, 2, 5},
    {"one-in-two", "(둘에|둘 중|둘 가운데) 하나~", FractionOp::Constant, 1, 2}, {"one-in-three",
        "(셋에|셋 중|셋 가운데) 하나~", FractionOp::Constant, 1, 3},
    {"one-in-four", "(넷에|넷 중|넷 가운데) 하나~", FractionOp::Constant, 1, 4},
    {"quarters", "사분의 일~", FractionOp::Constant, 1, 4}, {"third", "삼분의 일~", FractionOp::Constant,
        1, 3}, {"two-thirds", "삼분의 이~", FractionOp::Constant, 2, 3},
};

constexpr MultipleRow kMultiples[] = {{"times-apart", "<n> 배~ ^ [(가까운|이상|가까이|넘는|정도)] (차이~|격차~)",
        0, Direction::None, Role::Level}, {"times", "<n> (배~|배수~)", 0},
    {"times-range", "<n> (∼|~|-|–|～) <n> (배~|배수~)", 0},
    {"to-one", "<n> 대 1~", 0, Direction::None, Role::Level}, {"half-again", "<n> 배 반~", 0},
    {"doubled", "(배 ^ (이상|가까이|가량|정도|넘게|이상으로) (늘*|는|증가*|뛰*|뛴*|올랐*|오른*|급증*|많*|커*|불어*))", 20,
        Direction::Up},
    {"twice-as-many", "(배로|배나) ^ (늘*|는|증가*|뛰*|뛴*|올랐*|오른*|급증*|커*|커진*|불*)", 20,
        Direction::Up},
    {"by-half", "반으로 ^ (줄*|준|쪼그라*|깎*|꺾*|감소*|떨어*|뚝)", 5, Direction::Down},
        {"tens-of-times", "(갑절~|곱절~)", 20, Direction::Up},
        {"half-level", "반토막~", 5, Direction::Down},
        {"half-level-2", "반 토막~", 5, Direction::Down}};

// Days counted in native words; 하루 "a day" only where its length matters.
constexpr AmountRow kAmounts[] = {
    // 두 시간 반: half of the unit more.
    {"years-and-half", "<n> 년 반~", "year", 5, 1}, {"months-and-half", "<n> (달|개월) 반~", "month", 5,
        1}, {"weeks-and-half", "<n> 주 반~", "week", 5, 1}, {"hours-and-half", "<n> 시간 반~", "hour",
        5, 1},
    {"one-day", "(하루~ ^ (줄*|늘*|적*|많*|만에|동안|새|앞*|짧*|길*|차이*))", "day", 1}, {"two-days", "(이틀~|이틀간~)",
        "day", 2}, {"three-days", "(사흘~|사흘간~)", "day", 3}, {"four-days", "(나흘~|나흘간~)", "day", 4},
    {"three-months", "(석 달~|석 달간~|석달~|석달간~)", "month", 3}, {"five-days", "(닷새~|닷새간~)", "day", 5},
        {"eight-days", "(여드레~|여드레간~)", "day", 8}, {"nine-days", "(아흐레~|아흐레간~)", "day", 9},
        {"eleven-days", "열하루~", "day", 11}, {"twelve-days", "열이틀~", "day", 12}, {"fifteen-days",
        "열닷새~", "day", 15}, {"twenty-days", "(스무날~|스무 날~)", "day", 20}, {"months-worth",
        "(석 달치~|석달치~)", "month", 3},
        {"six-days", "(엿새~|엿새간~)", "day", 6}, {"seven-days",
        "이레~", "day", 7}, {"ten-days", "(열흘~|열흘간~)", "day", 10}, {"half-month", "(보름~|보름간~)",
        "day", 15},
};

constexpr RejectRow kRejects[] = {
    {"ordinal", "제 <n> [(기~|차~|대~|조~|항~|호~|회~|국~|사단~|군단~|함대~|연대~|당~|금융권|세계~)]"},
    {"order", "<n> (번째~|주차~|대 그룹사~|대 기업~|대 재벌~|대 건설사~|대 증권사~|대 보험사~|대 국가~|대 경제국~|대 불가사의|호선~|학년~|"
        "학년도~|사단~|연대~|대대~|군단~|부두~|세대 이동통신~|단계~|차로~|층~|반~|조~|번지~|번길~|대 국회~|대 총선~|"
        "대 대통령*|대 주력*|대 수출*|대 핵심*|대 품목*|대 대선~|대 "
        "국회의원~|대 의회~|대 회장~|대 총장~|선거구~|차 산업혁명~|공화국~|호기~|번 국도~|번 버스~|번 출구~|번 타자~|부리그~|부 리그~|군 사령부~|"
        "사 출구조사~|사 공동~|국 협력~|전 전승~|등급~|급~|종 전염병~|번홀~|번 홀~|교시~|막~|악장~|세기~|주년~|주기~|차전~|차 세계대전~|차 "
        "회담~|차 협상~|차 회의~|차 공판~|차 발사~|차 핵실험~|차 접종~|차 추경~|회 추경*|회 추가경정*|회 임시회~|회 "
        "정례회~|차 조사~|차 토론~|심~|번방~|대 강국~|대 은행~|대 금융지주~|대 "
        "그룹~|대 로펌~|대 시장~|대 광역시~|대 지수~|대 도시~|대 리그~|차 대유행~|대 의혹~|대 과제~|대 병원~|대 거래소~|위안화~|"
        "기 신도시~|기 공장~|기 팹~|기 내각~|"
        "기 체제~|기 지도부~|기 행정부~|기 집행부~|기 정부~)"},
    // 1면 머리기사, but 주차장 80면
    {"page", "((1|2|3|4|5|6|7|8|9) 면~|"
        "<n> (면 ^ (머리~|머리기사~|톱~|기사~|광고~|사설~|상단~|하단~)|면에 (실*|게재*)))"},
    // 민선 8기, 트럼프 2기, 위암 3기: which term or stage it is.
    {"term-of-office", "(민선 <n> 기~|(트럼프|오바마|부시|바이든|아베|푸틴|시진핑|마크롱|메르켈|에르도안|룰라|모디|김정은|"
        "박근혜|문재인|윤석열|이재명) <n> 기~|<n> (기|기의) (시정~|도정~|군정~|구정~|의회~|위원회~|이사회~|원내지도부~|비대위~|"
        "경제팀~|참모진~|임기~))"},
    {"no-goal", "0 대 <n>"},
    {"stage", "(*암|암|육종|림프종|흑색종|병기) <n> (기~|기말)"},
    {"nth-year", "<n> (년 차~|년차~|주 차~|일 차~|일차~|개월 차~|개월차~)"}, {"per-area", "<n> (㎡당|제곱미터당|㎡ 당)"},
        {"mean-of", "한 (달|해) ^ (평균~|기준~)"},
    {"per-money", "1 (달러에|위안에|유로에|엔에|㎏에|리터에|(달러|위안|유로|엔|㎏|kg|ℓ) (당~|에))"},
        {"per-one", "1 (㎥당~|m3당~|g당~|㎏당~|kg당~|톤당~|ℓ당~|리터당~|㎞당~|km당~)"},
        {"rate-base", "[인구] <n> (a당~|아르당~|에이커당~|㏊당~|ha당~|헥타르당~|평당~|명당~|인당~|가구당~|대당~|건당~|개당~|경기당~|"
        "곳당~|"
        "세대당~|마리당~|원당~|달러당~|주당~|시간당~|"
        "회당~)"},
    {"household", "<n> 인 (가구~|세대~|실~|용~|승|조~|1조|1실|체제~|방송~|기업~|시위~|미디어~|창업~|병실~|출판~|극~)"},
    {"team", "(한|두) "
        "(팀~|관계자|연구자|단체|구단|기업|업체|매체|은행|대학|언론) [관계자~]"},

    // 형법 250조 위반, 등번호 7번, 사법연수원 23기: names, all of them.
    {"law-article", "(*법|*법률|*조례|헌법|*규칙|*시행령|*협약) <n> (위반~|에 (따라|따르면|의하면|근거*|규정*)|"
        "를 (위반*|적용*|근거*)|의 (규정*|취지*|적용*)|조항~|항~)"},
    {"numbered-work", "(등번호|백넘버|교향곡|협주곡|소나타|변주곡|모음곡|게이트) <n> 번~"},
    {"year-of-intake", "(사법연수원|연수원|육사|해사|공채|학군) <n> 기~"},
    {"generation-of", "(1|2|3|4|5|6) 세대 ^ (실손*|신약*|항암*|전기차*|모델*|백신*|반도체*|배터리*|아이돌*|전투기*|원전*|원자로*|"
        "플랫폼*|폴더블*|*폰~|차량*|경영~|경영인~|이민*)"},
    {"first-of-its-kind", "(1|2|3|4|5|6|7|8|9) 호 ^ (공약~|법안~|고객~|사례~|안건~|투자~|계약~|영입~|인재~|지시~|결재~|"
        "열차~|사업~)"},
    {"zone-of-kind", "<n> 종 ^ (*주거지역~|근린생활시설~|일반주거*|전용주거*|보통~|보통면허~|대형면허~|면허~|운전면허~)"},
    {"class-of-disease", "(1|2|3|4) 종 ^ 감염병~"},
    {"inning-half", "<int> (회 (초|말|초에|말에|초까지|말까지)|회말~|회초~)"},
    // 5세트: which set of the match.
    {"set-of-match", "(1|2|3|4|5) (세트에서|세트부터|세트까지)"},
    {"set-won-or-lost", "(1|2|3|4|5) 세트를 ^ (따*|가져*|내주*|잃*|<p>)"},
    {"one-of-these", "한 (컵~|캔~|팩~|그릇~|접시~|조각~|토막~|묶음~|다발~|꾸러미~|바퀴~|걸음~|곡~|폭~|포~|왕복~|"
        "정거장~|품목~|부스~|강좌~|차종~|세트~|스크린~)"},
    {"one-of", "한 (번~|편~|장~|점~|면~|동~|호~|분~|종~|권~|부~|통~|판~|줄~|기~|발~|문~|단~|손~|쪽~|칸~|모~|회~|주~|도~|정~|"
        "대~ 얻어|번도|번에|가지~|가닥~|마디~|해~|달에|잔~|석~|병원~|실~|차례~|건물~|인~|학교~|장의)"},
    {"line", "(38|<day>|3 · 8) 선~"}, {"channel", "(kbs|mbc|sbs|ebs) <int> (tv|라디오|fm)"},
        {"one-of-many", "한 (관객~|관광객~|가입자~|구독자~|이용객~|방문객~)"},
        {"one-of-people", "한 (주민~|시민~|국민~|도민~|군민~|구민~|관람객~|수험생~|확진자~|하객~|승객~|탑승객~|여객~|입장객~|내방객~|"
            "참가자~|참석자~|참여자~|응시자~|응시생~|지원자~|신청자~|합격자~|졸업생~|졸업자~|재학생~|신입생~|편입생~|학생~|초등학생~|중학생~|"
            "고등학생~|대학생~|대학원생~|수강생~|교육생~|훈련생~|원생~|청소년~|어린이~|아동~|영유아~|영아~|신생아~|출생아~|쌍둥이~|고아~|사망자~|"
            "부상자~|사상자~|실종자~|희생자~|피해자~|이재민~|환자~|중환자~|감염자~|접촉자~|격리자~|접종자~|완치자~|입원자~|치매환자~|취업자~|실업자~|"
            "구직자~|근로자~|노동자~|종사자~|직원~|임직원~|사원~|인턴~|퇴직자~|은퇴자~|조합원~|회원~|당원~|대의원~|유권자~|투표자~|선거인~|공무원~|"
            "교원~|교사~|교직원~|간호사~|전공의~|의료진~|의대생~|장병~|병사~|군인~|병력~|예비군~|장교~|부사관~|경찰관~|소방관~|소방대원~|"
            "자원봉사자~|봉사자~|외국인~|이민자~|이주민~|난민~|체류자~|탈북민~|탈북자~|유학생~|여행객~|방한객~|입국자~|출국자~|귀성객~|피서객~|"
            "등산객~|쇼핑객~|상춘객~|야영객~|고객~|손님~|소비자~|이용자~|사용자~|시청자~|청취자~|독자~|팔로워~|투자자~|주주~|예금자~|채무자~|"
            "채권자~|연체자~|체납자~|수급자~|수령자~|수혜자~|납세자~|가해자~|피의자~|용의자~|피고인~|수감자~|재소자~|범죄자~|시위대~|농민~|농업인~|"
            "어업인~|어민~|상인~|소상공인~|자영업자~|노인~|고령자~|어르신~|장애인~|노숙인~|중독자~|흡연자~|보행자~|신도~|교인~|신자~|관중~|참배객~|"
            "조문객~|추모객~|방청객~|청중~|생존자~|유족~|유가족~|승무원~|선원~|입주민~|입주자~|세입자~|임차인~|청약자~|당첨자~|미성년자~|미혼모~|"
            "임산부~|임신부~|산모~)"},
        {"virus", "코로나 19"}, {"particulates", "pm [-] <n>"},
        {"bus", "(버스|국도|지방도|고속도로|기호) <n> (번~|호선~|호~)"}, {"no", "(no|기호|우편번호|"
        "국번) <n> [번~]"}, {"phone", "+ <n>"},
    {"these", "이 (한|두|세|네)"}, {"once-or-twice", "(한두|두세) (번~|마디~|가지~)"},
        {"not-a-few", "한두 (명이|개가|건이|곳이|사람이|푼이|명도|명만|사람만) ^ (아니*|아닌*|아닙*)"},
        {"proverb", "(세 살 버릇|한두 번이|한두 번도)"}, {"body", "두 (손을|눈을|발을|팔을|"
        "다리를|손으로|눈으로|발로|팔로)"},
    {"not-one", "한 (명도|건도|곳도|개도|번도|마리도|사람도|표도|푼도|골도|채도|대도) ^ (없*|않*|못*|안)"}, {"class-of",
        "<n> 기 ^ (출신~|동기~|"
        "졸업*|후배~|선배~)"}, {"priced", "(한|1) (kg|㎏|킬로그램|g|리터|l|ℓ|포기|상자|그릇|잔|마리|병|갑|봉지|판|단|모|"
        "대|채|장|벌|켤레) ^ [(평균|당)] (가격~|값~|요금~)"},
    {"rate-base-apart", "[인구] <n> (명|인|가구|건|대|곳|세대) 당~"},
    {"half-of-nothing", "<n> (년|달|개월|주|시간) 반대*"},
    {"per-day", "1 일 ^ (평균~|운행 횟수~|운행횟수~|이용객~|이용객수~|생산량~|처리량~|사용량~|공급량~|발생량~|통행량~|"
        "방문객~)"},
    {"patient", "<n> 번 ^ (환자~|확진자~|사망자~|\\( <n> \\))"}, {"flight", "(항공~|에어~|여객기~) <n> 편~"},
    {"bench", "대법원 <n> 부~"},
    {"per-head", "1 (인|명) ^ (평균~|월평균~|연평균~|하루~|일평균~|월~|월간~)"},
    {"each-one", "1 명이 ^ (지출하는|부담하는|쓰는|내는|받는|버는)"},
    {"sack-priced", "<n> (kg|㎏|킬로그램|g|ℓ|개|구) ^ [(기준|짜리|들이)] [(산지|평균|도매|소매|상품|한우)] "
        "[(당|한 가마|한 포대|한 봉지)] (가격~|값~|*값~|도매가*|소매가*|도매가격~|소매가격~)"},
    {"term", "<n> (년|개월) ^ (만기~|국채~|국고채~|회사채~)"},
    {"named-few", "<n> 대 (시중은행~|시중 은행~|주요 암~|암~|종합상사~|이동통신사~|편의점~|백화점~|면세점~|손보사~|생보사~)"},
    {"flat", "<n> 동 <n> 호~"}, {"court", "(*합의|형사|민사|행정|가사|특별|형사항소|민사항소|수사|공공수사|반부패수사|강력|공판|특수) <n> "
        "(부~|단독~|과~)"}, {"minute-of-match", "(전반~|후반~|연장~) [추가시간] <n> 분~"},
    {"per-so-much", "<n> (주당~|계좌당~|그릇당~|필지당~)"},
    {"phone-number", "<int> (-|–) <int> (-|–) <int>"}, {"anniversary", "<int> · <int> [(운동~|전쟁~|"
        "민주화운동~|민주화~|혁명~|사태~|테러~|정상회담~|선언~|총선~|대선~|지방선거~|재보선~|항쟁~|사건~)]"},
    {"tower", "<n> (불탑~|불 수출|달러탑~)"}, {"elected", "<n> 선 (의원~|중진~|국회의원~|구청장~|시장~|도지사~|군수~|에 "
        "성공*)"},
    {"law", "<n> 조 (제|<n>|의|에|를|위반)"}, {"generation", "<n> g (이동통신~|통신~|통신망~|서비스~|스마트폰~|폰~|네트워크~|"
        "가입자~|요금제~|망~)"}, {"clock", "[(오전|오후|새벽|밤|낮|아침|저녁)] <n> (시~|시께~|시쯤~) [(<n> 분~|반~|께~)]"},
    {"grade", "<int> (등~|등급~)"}, {"score", "<int> (-|–|:) <int> [(로|으로)] (이기*|이겼*|이긴*|졌*|승리*|꺾*|"
        "비겼*|비기*|눌렀*|누르*|완파*|역전승*|패*|제압*|물리*|앞서*|앞섰*|무승부*|완승*|끝났*|마쳤*)"},
    {"score-2", "<int> 대 <int> [(로|으로)] (대승*|승*|역전*|참패*|대패*|앞선*|앞서던|뒤진*|뒤지던|끌려*|이기*|이겼*|이긴*|"
        "졌*|승리*|꺾*|비겼*|비기*|눌렀*|누르*|완파*|역전승*|패*|제압*|"
        "물리*|앞서*|앞섰*|무승부*|완승*|끝났*)"},
    {"footnote", "(표|그림|사진) <int> ^ (>|.|:|참조~)"}, {"year-number", "<year> (시즌~|학년도~|회계연도~)"},
        {"burn", "<n> 도 (화상~|동상~|이상 화상~)"},
    {"cohort", "<yy> 학번~"}, {"size", "<n> (호 태풍~|호 골~|호 도움~|호 홈런~|호골~|호포~|호 도루~)"},
};
// clang-format on

}  // namespace attest::languages::ko
