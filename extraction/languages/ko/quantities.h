// Modifiers, ranges, fractions, factors, and what only looks like a quantity.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::ko {

// clang-format off
constexpr ModifierRow kModifiers[] = {
    // 약 세 첩: of medicine.
    {"medicine", "약 ^ <n> (첩~|알~)", Position::Before, Modifier::Exact, InSpan::No},
    {"about", "(약|대략|거의|줄잡아|어림잡아|대충|얼추)", Position::Before, Modifier::About},
    {"at-most", "(최대|많아야|고작해야|많게는|길게는|최장|기껏해야)", Position::Before, Modifier::AtMost},
    {"at-least", "(최소|최소한|적어도|못해도|적게는|짧게는|족히|최단)", Position::Before, Modifier::AtLeast},
    // 최소 주택 158채, 약 시민 300명: the noun stands between.
    {"at-least-of-them", "((적어도|최소한|못해도) <w>|최소 (주민|시민|학생|어린이|아동|민간인|여성|남성|군인|병사|환자|승객|직원|"
        "관광객|근로자|노동자|경찰|경찰관|소방관|난민|선원|사람|주택|가옥|건물|가구|차량|선박|학교|병원|나무|가축|돼지|닭|도로|교량|업체|"
        "기업|점포|농가|축사|비닐하우스)) ^ <n>", Position::Before, Modifier::AtLeast, InSpan::No},
    {"about-of-them", "약 (주민|시민|학생|어린이|아동|민간인|여성|남성|군인|병사|환자|승객|직원|관광객|근로자|노동자|경찰|경찰관|소방관|"
        "난민|선원|사람|주택|가옥|건물|가구|차량|선박|학교|나무|가축|돼지|닭|업체|기업|점포|농가|축사|비닐하우스) ^ <n>",
        Position::Before, Modifier::About, InSpan::No},
    {"at-most-of-them", "최대 (주민|시민|학생|어린이|아동|여성|남성|군인|병사|환자|승객|직원|관광객|근로자|노동자|난민|사람|가구|차량) ^ <n>",
        Position::Before, Modifier::AtMost, InSpan::No},
    {"odd", "(여|남짓|여 남짓)", Position::AfterNumber, Modifier::About},
    // 1천만 이상의 시간
    {"at-least-of", "이상의 ^ (시간~|사람~|사람들~|인원~|인구~)", Position::AfterNumber, Modifier::AtLeast},
    {"about-after", "(안팎~|안팎의|가량~|남짓~|남짓한|남짓하게|정도~|내외~|쯤~|꼴~|전후~|가까이~|가까운|(에|이|가) 가까운|언저리~|여~)",
        Position::AfterUnit, Modifier::About},
    // 500명을 넘을 수 없다
    {"may-not-pass", "[(을|를|도|선을|대를)] (넘을|초과할|넘길|넘어설|웃돌) (수 없*|수는 없*|수도 없*)",
        Position::AfterUnit, Modifier::AtMost, InSpan::No},
    // 500명을 넘지 않았다, 한 번도 30%를 넘긴 적이 없다, 40시간을 넘기면 안 된다
    {"did-not-pass", "[(을|를|이|도|선을|대를|선|벽을|문턱을|벽|문턱)] [(조금도|결코|절대|아직|끝내|좀처럼|한 번도)] ("
        "(넘지|넘기지|넘어서지|넘어가지|웃돌지|초과하지|상회하지|돌파하지|뛰어넘지) [(는|도)] (않*|못*|말*)|"
        "(넘지는|넘기지는|넘어서지는|넘지도|초과하지는|웃돌지는) (않*|못*)|"
        "(넘은|넘긴|넘어선|웃돈|초과한|돌파한) (적이|적은|적도|적|일이|해가|날이) [(한 번도|거의)] 없*|"
        "(못|안) 넘*)",
        Position::AfterUnit, Modifier::AtMost, InSpan::No},
    {"must-not-pass", "[(을|를|이|도|선을|대를)] (넘으면|넘기면|넘어서면|초과하면|넘어서는|넘겨서는|초과해서는) "
        "(안 되*|안 된*|안 돼*|안 될*|안되*|안된*|안돼*)",
        Position::AfterUnit, Modifier::AtMost, InSpan::No},
    {"mark", "(선~|선까지|대~ 선~)", Position::AfterUnit, Modifier::Exact, InSpan::No},
    // 48시간 안에 알려야 한다
    {"within", "(안에|안에는|안에도|안에만|안으로|내로|내에|내에서|"
        "내에는)", Position::AfterUnit, Modifier::AtMost, InSpan::No},
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
    {"exceed", "[(을|를|이|가|도|선을|선|에|벽을|문턱을|고지를|벽|문턱|고지)] [(조금|약간|훌쩍|크게|이미|살짝|훨씬|다시|또|또다시|단숨에|처음|"
        "처음으로|첫|벌써|겨우|간신히|"
        "가까스로|갓|사상 처음|사상 처음으로|가뿐히|거뜬히|잇달아)] (넘는*|넘습*|넘은*|넘어*|"
        "넘었*|넘도록*|넘긴*|넘겼*|넘길*|넘기*|넘을*|넘고*|넘게*|넘으*|넘지*|넘던*|넘다*|넘친*|넘치*|웃도*|웃돈*|웃돌*|웃돎|웃돕*|상회*|"
        "초과한|초과하*|초과해*|돌파*)", Position::AfterUnit, Modifier::MoreThan, InSpan::No},
    {"compared", "[(을|를)] (웃도는|밑도는|넘는|상회하는|하회하는) (수치~|수준~|것이다|결과~|성적~)", Position::AfterUnit,
        Modifier::Exact, InSpan::No},
    {"below", "[(을|를|에|에는|도|이|가|선을|선|에도|도 채|대를|대도|대에도|대에)] [(조금|약간|크게|다소|채|한참|훨씬)] (밑도*|밑돈*|밑돌*|"
        "밑돕*|"
        "안 걸리*|안 걸린*|안 걸렸*|안 걸려*|걸리지 (않*|못*)|걸리지도 않*|"
        "못 미*|못미*|미치지 "
        "못*|안 된*|안 됐*|안됐*|안된*|안 되*|안되*|안돼*|안 돼*|안 될*|안될*|"
        "못 되는*|못 된다*|못 돼*|하회*|되지 않*|되지 못*|"
        "이르지 못*|닿지 못*|미달*)", Position::AfterUnit,
        Modifier::LessThan, InSpan::No},
    // 하루 서른 상자를 못 채운다, but not 매장 40곳을 못 채웠다
    {"not-filled", "[(을|를|도)] [채] (못 채운다*|못 채우고|못 채우는|못 채우면*|채우지 못한다*|채우지 못하고|채우지 못하는)",
        Position::AfterUnit, Modifier::LessThan, InSpan::No},
    // 10만명 돌파를 앞뒀다, 10만명 문턱에 왔다
    {"nearly-passed", "[(을|를|선|고지)] ((돌파를|돌파가|돌파) (앞두*|앞둔*|앞뒀*|눈앞*|코앞*|목전*|임박*)|(눈앞에|코앞에|목전에) (두*|"
        "둔*|뒀*)|"
        "(문턱|문턱에|턱밑|턱밑까지) ^ (왔*|온|섰*|선|다다*|이르*|도달*|차*|쫓*|추격*|올라*))",
        Position::AfterUnit, Modifier::About, InSpan::No},
    // 6시간을 채 못 잔다
    {"below-yet", "[(도|을|를|이|가)] 채 못 ^ <w>", Position::AfterUnit, Modifier::LessThan, InSpan::No},
    // 500명 선이 무너졌다
    {"line-broken", "(선이|대가|선|대) (무너*|붕괴*|깨*)", Position::AfterUnit,
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
        "에서", "까지"}, {"from-to-bare", "", "에서", ""}, {"from-until-2", "", "에서", "까지의"},
    {"since-until", "", "부터", "까지~"}, {"since-until-bare", "", "부터", ""},
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
    // 100분의 1초, 1/2컵, 6과 3분의 1이닝, 반 시간: of the unit right behind.
    {"part-of-one", "<n> 분의 <n> ^ (초~|m|미터~|㎜|mm|밀리미터~|인치~|이닝~|㎝|cm|g|그램~|톤~|컵~|큰술~|작은술~|스푼~)",
        FractionOp::InOf,
        1, 2,
        true},
    {"and-part-of-one", "<n> (과|와) <n> 분의 <n> ^ (이닝~|시간~|m|미터~|컵~)", FractionOp::Mixed, 1, 2, true},
    {"and-stroke-of-one", "<n> (과|와) <int> / <int> ^ (컵~|큰술~|작은술~|개~|인치~)", FractionOp::Mixed, 1,
        2, true},
    {"stroke-of-one", "<int> / <int> ^ (컵~|개~|큰술~|작은술~|숟갈~|스푼~|티스푼~|모~|포기~|마리~|봉지~|쪽~|통~|단~|줌~|"
        "인치~|근~)", FractionOp::Of, 1, 2, true},
    {"half-of-one", "반 ^ (시간~|개월~|개|개를|개와|개씩|개만|컵~|큰술~|작은술~|숟갈~|숟가락~|스푼~|모|모를|모와|마리~|포기~|봉지~|"
        "근~|박스~|상자~|공기~|그릇~|단|단을|병을|병씩|잔~|줌~|쪽을|통을|바퀴~|걸음~)", FractionOp::Constant, 1, 2, true},
    {"half-and-more", "반 ^ (이상*|가까이*|넘게*|이하*|가량*|정도*)", FractionOp::Constant, 1, 2},
    {"half-exceeded", "반~ ^ (넘는*|넘은*|넘게*|넘었*|넘어*)", FractionOp::Constant, 1, 2},
    {"hal-pun", "<n> 할 <n> 푼~", FractionOp::Places}, {"hal-pun-ri", "<n> 할 <n> 푼 <n> 리~",
        FractionOp::Places},
    {"halves-spelt", "이분의 일~", FractionOp::Constant, 1, 2},
    {"three-quarters-spelt", "사분의 삼~", FractionOp::Constant, 3, 4},
    {"fifth-spelt", "오분의 일~", FractionOp::Constant, 1, 5}, {"two-fifths-spelt", "오분의 이~",
        FractionOp::Constant, 2, 5}, {"three-fifths-spelt", "오분의 삼~", FractionOp::Constant, 3, 5},
    {"four-fifths-spelt", "오분의 사~", FractionOp::Constant, 4, 5},
    {"tenth-spelt", "십분의 일~", FractionOp::Constant, 1, 10},
    {"three-tenths-spelt", "십분의 삼~", FractionOp::Constant, 3, 10},
    {"nine-tenths-spelt", "십분의 구~", FractionOp::Constant, 9, 10},
    {"hundredth-spelt", "백분의 일~", FractionOp::Constant, 1, 100},
    {"thousandth-spelt", "천분의 일~", FractionOp::Constant, 1, 1000},
    {"one-of-so-many", "<n> 분의 일~", FractionOp::OneIn},
    {"quarters", "사분의 일~", FractionOp::Constant, 1, 4}, {"third", "삼분의 일~", FractionOp::Constant,
        1, 3}, {"two-thirds", "삼분의 이~", FractionOp::Constant, 2, 3},
};

constexpr MultipleRow kMultiples[] = {{"times-apart", "<n> 배~ ^ [(가까운|이상|가까이|넘는|정도)] (차이~|격차~)",
        0, Direction::None, Role::Level}, {"times", "<n> [여] (배~|배수~|갑절~|곱절~)", 0},
    {"times-range", "<n> (∼|~|-|–|～) <n> (배~|배수~)", 0},
    {"to-one", "<n> 대 1~", 0, Direction::None, Role::Level},
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
    {"minutes-and-half", "<n> 분 반~ ^ (동안~|만에|정도*|가량*|이*|걸*|<end>|.|,)", "minute", 5, 1},
    {"times-and-half", "<n> 배 반~", "ratio", 5, 1},
    {"spoons-and-half", "<n> 큰술 반~", "tablespoon", 5, 1},
    {"small-spoons-and-half", "<n> 작은술 반~", "teaspoon", 5, 1},
    {"cups-and-half", "<n> (컵|잔|병|숟갈|스푼|공기|그릇|포기|마리|바퀴|모) 반~", "count", 5, 1},
    {"geun-and-half", "<n> 근 반~", "geun", 5, 1}, {"litres-and-half", "<n> 리터 반~", "liter", 5, 1},
    {"metres-and-half", "<n> 미터 반~", "meter", 5, 1},
    {"half-year", "(반년~|반년간~|반 년~|반 년간~)", "year", 5, 1},
    {"people-honoured", "<native-digit> (분~|분들~|분께~|분께서~)", "person", 0},
    {"digit-of-years", "<sino-digit> (년~|년간~|개년~)", "year", 0},
    {"year-and-half-spelt", "일 년 반~", "year", 15, 1}, {"two-years-and-half-spelt", "이 년 반~",
        "year", 25, 1},
    {"digit-of-months", "<sino-digit> (개월~|개월간~)", "month", 0},
    {"digit-of-weeks", "<sino-digit> (주일~|주간~)", "week", 0},
    {"digit-of-minutes", "<sino-digit> (분~|분간~)", "minute", 0},
    {"digit-of-seconds", "<sino-digit> (초~|초간~)", "second", 0},
    {"digit-of-metres", "<sino-digit> 미터~", "meter", 0},
    {"digit-of-kilograms", "<sino-digit> 킬로그램~", "kilogram", 0},
    {"digit-of-percent", "<sino-digit> (퍼센트~|프로~)", "percent", 0},
    {"few-days-3", "사나흘~", "day", 3, 0, 4}, {"few-days-4", "(네댓새~|너댓새~|너더댓새~)", "day", 4, 0, 5},
    {"few-days-5", "(대엿새~|댓새~)", "day", 5, 0, 6}, {"few-days-6", "예니레~", "day", 6, 0, 7},
    {"day-or-two", "(하루이틀~|하루 이틀~)", "day", 1, 0, 2}, {"two-days-or-three", "이틀 사흘~", "day", 2, 0,
        3},
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

// 세계에서 세 번째로 큰 섬, but not 세 번째로 도전한다
constexpr RankRow kRanks[] = {
    {"nth-by-measure", "<n> 번째~ ^ [가장] (큰|크다|컸다|높은|높다|높았다|높아|많은|많다|많았다|많이|많아|낮은|낮다|낮았다|적은|적다|적었다|"
        "긴|길다|길었다|"
        "넓은|넓다|비싼|비싸다|빠른|빠르다|빨랐다|작은|작다|오래된|오래|젊은|어린|강한|강하다|무거운|가벼운|부유한|가난한|더운|더웠다|추운|추웠다|"
        "심한|심했다|가까운|먼|위험한|안전한|깊은|깊다|잘|인기*)"},
};

constexpr RejectRow kRejects[] = {
    {"ordinal", "제 <n> [(기~|차~|대~|조~|항~|호~|회~|국~|사단~|군단~|함대~|연대~|당~|금융권|세계~)]"},
    {"order", "<n> (번째~|주차~|대 그룹사~|대 기업~|대 재벌~|대 건설사~|대 증권사~|대 보험사~|대 국가~|대 경제국~|대 불가사의|호선~|학년~|"
        "학년도~|사단~|연대~|대대~|군단~|부두~|세대 이동통신~|단계~|차로~|반~|조~|번지~|번길~|대 국회~|대 총선~|"
        "대 대통령*|대 주력*|대 수출*|대 핵심*|대 품목*|대 대선~|대 "
        "국회의원~|대 의회~|대 회장~|대 총장~|선거구~|여단~|여 단~|중대~|소대~|분대~|함대~|비행단~|전투비행단~|대 왕~|대 임금~|대 국왕~|대 황제~|"
        "대 교황~|대 총리~|"
        "대 사장~|대 행장~|대 이사장~|대 위원장~|대 대표~|대 감독~|대 도지사~|차 산업혁명~|공화국~|호기~|번 국도~|번 버스~|번 출구~|번 타자~|"
        "부리그~|부 리그~|군 사령부~|"
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
    {"stage-of-cancer", "<n> 기 ^ (암~|*암~|암환자~|말기~)"},
    {"stage", "(*암|암|육종|림프종|흑색종|병기) <n> (기~|기말)"},
    {"nth-year", "<n> (년 차~|년차~|주 차~|일 차~|일차~|개월 차~|개월차~)"}, {"per-area", "<n> (㎡당|제곱미터당|㎡ 당)"},
        {"mean-of", "한 (달|해) ^ (평균~|기준~)"},
    {"per-money", "1 (달러에|위안에|유로에|엔에|㎏에|리터에|(달러|위안|유로|엔|㎏|kg|ℓ) (당~|에))"},
        {"per-hundred-grams", "<n> (㎞당~|km당~|g당~|㎖당~|ml당~|btu당~|엔당~|유로당~|위안당~)"}, {"per-one",
        "1 (㎝당~|cm당~|m당~|미터당~|㎾h당~|kwh당~|㎥당~|m3당~|g당~|㎏당~|kg당~|톤당~|ℓ당~|리터당~|㎞당~|km당~)"},
        {"rate-base", "[인구] <n> (a당~|아르당~|에이커당~|㏊당~|ha당~|헥타르당~|평당~|명당~|인당~|가구당~|대당~|건당~|개당~|경기당~|"
        "곳당~|"
        "세대당~|마리당~|원당~|달러당~|주당~|시간당~|"
        "회당~)"},
    {"household", "<n> 인 (가구~|세대~|실~|용~|승|조~|1조|1실|체제~|방송~|기업~|시위~|미디어~|창업~|병실~|출판~|극~)"},
    {"team", "(한|두) "
        "(팀~|관계자|연구자|단체|구단|기업|업체|매체|은행|대학|언론) [관계자~]"},

    // 형법 250조 위반, 등번호 7번, 사법연수원 23기: names, all of them.
    {"law-article", "(*법|*법률|*조례|헌법|*규칙|*시행령|*협약) <n> (위반~|에 (따라|따르면|의하면|근거*|규정*)|"
        "를|은|는|와|과|도|에|상|에서|에서는|에는|에도|의 (규정*|취지*|적용*)|의|조항~|항~)"},
    // 화면비 16 대 9, 그랜저 2.5, 웹 3.0, KTX 101호
    {"aspect-of-picture", "(화면비~|화면 비율~|종횡비~|가로세로비~|스코어~|세트스코어~) <int> (대|:) <int>"},
    {"engine-of-car", "(쏘나타|소나타|그랜저|아반떼|투싼|싼타페|스포티지|쏘렌토|제네시스|모닝|캐스퍼|코나|셀토스|티볼리|토레스|말리부|트랙스|"
        "k3|k5|k7|k8|웹|web|usb|블루투스|hdmi|파이썬|gpt|챗gpt|제미나이|클로드|라마|딥시크|인더스트리|산업 혁명|산업혁명) [-] <n> ^ "
        "(<end>|,|.|’|'|\\)|은|는|이|가|을|를|의|에|에서|로|와|과|도|부터|까지|모델*|터보*|가솔린*|디젤*|"
        "하이브리드*|lpi*|버전*|시대*|기반*|시리즈*|포트*|케이블*|규격*|단자*|수준*|출시*|공개*|프로*|울트라*)"},
    {"team-of-so-many", "<n> 인 <n> ^ (로|가|를|의|씩|,|근무*|편성*|체제*)"},
    {"town-of-year", "<year> 경주~"}, {"par-of-hole", "파 <n> ^ "
        "(<end>|,|.|\\)|홀*|코스*|에서|은|는|이|가|을|를|의|인)"}, {"decimal-as-spoken",
        "(영점|점|쩜) <sino-digit> (퍼센트~|프로~|년~|개월~)"},
    // 5.18 민주화운동, 12.3 비상계엄
    {"day-of-event", "<n> (운동~|민주화운동~|민주화 운동|혁명~|항쟁~|사건~|사태~|선언~|공동선언~|군사합의~|비상계엄~|계엄~|테러~|"
        "군사정변~|쿠데타~|광복절~|특사~|전쟁~)"},
    {"generation-of-device", "(아이패드|에어팟|코어|라이젠|애플펜슬|킨들) <int> 세대~"},
    {"power-of-number", "<n> 의 <n> (승~|제곱~)"},
    // but 3 대 1 비율, which is so many times
    {"ratio-to-mix", "<int> (대|:) (2|3|4|5|6|7|8|9|10|20|30|40|50|60|70|80|90) [의] "
        "(비율~|배합~|황금비율~)"}, {"rooms-by-name", "<n> 룸~"},
    {"homes-owned", "1 (가구|세대) <int> 주택*"}, {"cake-of-size", "(<n> 호 케이크~|케이크 <n> 호~)"},
    {"version-behind", "<n> (버전~|버젼~)"},
    {"engine-by-fuel", "((가솔린|디젤|lpi|lpg) <n> ^ (<end>|,|.|\\)|은|는|이|가|을|를|의|와|과|모델*|엔진*|터보*|"
        "하이브리드*|사양*|트림*|차량*|차가|차를|차는|차다)|<n> (터보~|가솔린 터보~))"},
    {"islands-and-provinces", "((서해|이북) 5 도~|<int> 도선~)"},
    {"train-number", "(ktx|srt|itx|새마을호|무궁화호|열차|여객열차|화물열차) <n> (호~|열차~)"},
    {"per-portion", "1 회 ^ (제공량~|섭취량~|투여량~|복용량~|사용량~|충전~|주행~|분량~)"},
    {"numbered-work", "(등번호|원자번호|백넘버|교향곡|협주곡|소나타|변주곡|모음곡|게이트) <n> 번~"},
    {"year-of-intake", "(사법연수원|연수원|육사|해사|공채|학군) <n> 기~"},
    {"generation-of", "(1|2|3|4|5|6) 세대 ^ (실손*|신약*|항암*|전기차*|모델*|백신*|반도체*|배터리*|아이돌*|전투기*|원전*|원자로*|"
        "플랫폼*|폴더블*|*폰~|차량*|경영~|경영인~|이민*)"},
    {"generation-of-chips", "(1|2|3|4|5|6) 세대 ^ (hbm*|d 램*|디램*|낸드*|통신*|스마트폰*|gpu*|cpu*|칩*|프로세서*)"},
    // 국보 1호, 태풍 11호, 천리마 1호, 의안번호 2101234호: which one it is.
    {"number-of-treasure", "(국보|보물|사적|천연기념물|명승|유형문화재|무형문화재|문화재|태풍|천리마|광명성|만리경|무궁화|아리랑|천리안|누리|나로|은하|"
        "아르테미스|선저우|창정|북극성|화성|홈런|홈런포|의안번호|의안 번호|접수번호|사건번호|관리번호|등록번호) <n> (호~|형~)"},
    // 1단 추진체: the stages of a rocket
    {"rocket-stage", "[<int> (,|·) [<int> (,|·)]] <int> 단 ^ (추진체*|엔진*|발사체*|연소*|분리*|점화*)"},
    {"version-of", "(버전|ios|아이오에스|안드로이드|윈도|윈도우|윈도우즈) <n> [버전~]"},
    {"model-of-phone", "(아이폰|갤럭시|아이패드|픽셀) <int> (프로~|프로맥스~|플러스~|울트라~|시리즈~|맥스~|미니~)"},
    {"room-lived-in", "<int> (호에 (살던|사는|살고|산다)|호 ^ (현관*|거실*))"},
    {"radio-generation", "(lte|lte와|lte에서|4 g|3 g|4 g에서) [(,|·|/)] [(및|또는)] (5|6) g~"},
    {"league-tier", "(1|2|3) (부에서|부로|부) ^ (뛰*|뛴*|강등*|승격*|떨어졌*|떨어진*|올라*|올랐*|잔류*)"},
    {"one-to-one", "(1|일) 대 (1|일) ^ (상담*|면담*|맞춤*|과외*|수업*|매칭*|면접*|대화*|레슨*|지도*|교육*|관리*|질의*|"
        "전담*|채팅*|문의*|대결*|동점*|무승부*|코칭*|멘토링*)"},
    {"split-of", "<int> 대 <int> [(의|비율로)] [(로|으로)] (나눴*|나누*|나눈*|나눠*|배분*|분담*|분배*|갈렸*|갈린*|갈라*|쪼개*)"},
    {"age-of-all", "<n> 세 ^ (시대*|인생*)"},
    {"team-of-ages", "<n> 세 (이하|이하의) (대표팀~|국가대표*|축구*|야구*|월드컵*|아시안컵*|선수권*|농구*|배구*)"},
    {"second-term", "<n> 기 ^ <w> (행정부*|내각*)"},
    {"bank-note", "<n> (원권~|달러권~|유로권~|위안권~|엔권~)"},
    {"first-of-its-kind", "(1|2|3|4|5|6|7|8|9) 호 ^ (환자~|공약~|법안~|고객~|사례~|안건~|투자~|계약~|영입~|인재~|지시~|"
        "결재~|"
        "열차~|사업~)"},
    {"zone-of-kind", "<n> 종 ^ (*주거지역~|근린생활시설~|일반주거*|전용주거*|보통~|보통면허~|대형면허~|면허~|운전면허~)"},
    {"class-of-disease", "(1|2|3|4) 종 ^ 감염병~"},
    {"inning-half", "<int> (회 (초|말|초에|말에|초까지|말까지)|회말~|회초~)"},
    // 5세트: which set of the match.
    {"set-of-match", "(1|2|3|4|5) (세트에서|세트부터|세트까지)"},
    {"set-won-or-lost", "(1|2|3|4|5) 세트를 ^ (따*|가져*|내주*|잃*|<p>)"},
    {"one-of-these", "한 (컵~|캔~|팩~|그릇~|접시~|조각~|토막~|묶음~|다발~|꾸러미~|바퀴~|걸음~|곡~|폭~|포~|왕복~|"
        "정거장~|품목~|부스~|강좌~|차종~|세트~|스크린~|공기~|홀~|종류~|종목~|문제~|줌~|숟갈~|숟가락~|스푼~)"},
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
        {"proverb", "(하루 이틀 (일이|일도|문제가)|하루이틀 (일이|일도|문제가)|세 살 버릇|한두 번이|한두 번도)"}, {"body",
        "두 (손을|눈을|발을|팔을|"
        "다리를|손으로|눈으로|발로|팔로)"},
    {"not-one", "한 (명도|건도|곳도|개도|번도|마리도|사람도|표도|푼도|골도|채도|대도) ^ (없*|않*|못*|안)"}, {"class-of",
        "<n> 기 ^ (출신~|동기~|"
        "졸업*|후배~|선배~)"}, {"priced", "(한|1) (kg|㎏|킬로그램|g|리터|l|ℓ|포기|상자|그릇|잔|마리|병|갑|봉지|판|단|모|"
        "대|채|장|벌|켤레|돈|근) ^ [(평균|당)] (가격~|값~|요금~)"},
    {"rate-base-apart", "[인구] <n> (명|인|가구|건|대|곳|세대) 당~"},
    {"half-of-nothing", "<n> (년|달|개월|주|시간) 반대*"},
    {"per-day", "1 일 ^ (평균~|운행 횟수~|운행횟수~|이용객~|이용객수~|생산량~|처리량~|사용량~|공급량~|발생량~|통행량~|"
        "방문객~)"},
    {"patient", "<n> 번 ^ (환자~|확진자~|사망자~|\\( <n> \\))"}, {"flight",
        "((항공~|여객기~) <n> 편~|(*항공~|에어*) <n> 편~ ^ (여객기*|항공기*|사고*|참사*|추락*|비상*|회항*|이륙*|착륙*|불시착*|기장*|"
        "승객*|탑승*|실종*|활주로*|떴*))"},
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
    {"phone-number", "<int> (-|–) <int> (-|–) <int>"}, {"anniversary", "<month#> · <day> [(운동~|전쟁~|"
        "민주화운동~|민주화~|혁명~|사태~|테러~|정상회담~|선언~|총선~|대선~|지방선거~|재보선~|항쟁~|사건~)]"},
    {"tower", "<n> (불탑~|불 수출|달러탑~)"}, {"elected", "<n> 선 (의원~|중진~|국회의원~|구청장~|시장~|도지사~|군수~|에 "
        "성공*)"},
    {"law", "<n> 조 (제|<n>|의|에|를|위반)"}, {"generation", "<n> g (이동통신~|통신~|통신망~|서비스~|스마트폰~|폰~|네트워크~|"
        "가입자~|요금제~|망~)"},
    {"clock", "[(오전|오후|새벽|밤|낮|아침|저녁)] <n> (시~|시께~|시쯤~) [(<n> 분~ [<n> 초~]|반~|께~)]"},
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
