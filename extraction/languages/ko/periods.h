// Korean words for times.  지난해 and 지난달 are seen from the day of publication; 전년 and
// 같은 기간 from the period talked of.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::ko {

using enum Anchor;
using enum Part;

// clang-format off
// 300명이 다쳤다, but not 300명, 500명이 다쳤다: one figure, of both times.
#define ATTEST_ONE_FIGURE "<n> (명~|건~|개~|곳~|마리~|대~|가구~|원~|달러~|채~|회~|차례~|t~|톤~) <w>"
#define ATTEST_OF_BOTH_YEARS "(모두|합쳐|통틀어|합해|두 해|두 해에|2 년간~|" ATTEST_ONE_FIGURE ")"
#define ATTEST_OF_BOTH_MONTHS "(모두|합쳐|통틀어|합해|두 달|두 달간~|" ATTEST_ONE_FIGURE ")"
#define ATTEST_OF_BOTH_DAYS "(모두|양일간~|양일|합쳐|통틀어|합해|이틀|" ATTEST_ONE_FIGURE ")"
// 사흘 뒤 500명으로 늘었다
#define ATTEST_LATER "(뒤|뒤에|뒤에는|뒤엔|후|후에|후에는|후엔) ^ [<w>] <n> [<w>] [<w>] <past-final>"
// 갈 계획이라고 답한, "오를 것"이라고 응답한
#define ATTEST_ANSWERED "([<w>] [<w>] [<w>] [<w>] [<w>] (계획이라고|예정이라고|생각이라고|것이라고|것으로|계획이|의향이|생각이|" \
    "*겠다고|*다고|*겠다는|*다는) [(있다고|있다는|없다고|없다는)] [<w>] (답*|응답*)|[<w>] [<w>] [<w>] [<w>] [<w>] " \
    "(것|계획|*겠다|*다) (”|\"|’|') (이라고|고|이라는|라고|는) [<w>] (답*|응답*))"
#define ATTEST_WEEK_OF_MONTH "(첫|첫째|둘째|셋째|넷째|다섯째|마지막) (주|주말|주 주말|주간)|<n> 주|<n> 주차"
#define ATTEST_THAN_NOUN "(수요량보다~|생산량보다~|판매량보다~|수확량보다~|공급량보다~|소비량보다~|물량보다~|실적보다~|수준보다~|예산보다~|" \
    "매출보다~|매출액보다~|이익보다~|영업이익보다~|수출액보다~|수입액보다~|가격보다~|기록보다~|최고치보다~|목표치보다~|목표보다~|인원보다~|" \
    "건수보다~|증가율보다~|상승률보다~|성장률보다~|평균보다~|전망치보다~|규모보다~|금액보다~)"
constexpr PeriodRow kPeriods[] = {
    // Years.
    {"year", "<year> 년~", Level::Year, Captured}, {"years-2", "<year> [년] (~|∼|-|–|～) <year> 년~",
        Level::Year, Captured, Step::Year, 0, YearSpan}, {"years-short", "<year> [년] (~|∼|-|–|～) "
        "<yy> 년~", Level::Year, Captured, Step::Year, 0, YearSpan}, {"decade", "<year> (년대~|년대 "
        "초반~|년대 중반~|년대 후반~|년대 초~|년대 말~)", Level::Year, Captured, Step::Year, 0, Decade},
        // 징역 10월, 금고 1년 6월: how long, as courts count.
    {"months-in-prison", "(징역|금고|구류|실형|자격정지|징역형|단기|장기) [(각|각각)] [<n> 년] <month#> 월~",
        Level::Point, Captured, Step::Month, 0, Whole, 0, Frame::NotTime},
        // 2020년과 2021년에 모은 자료: of both; but 2020년과 2021년 6월.
    {"both-years", "<year> (년과|년 (,|·|ㆍ)|(,|·|ㆍ)) <year> (년에|년에는|년엔|년에도|년에만|년의|년은|년을|"
        "년 ^ (모두|두 해|양년간|사이|*한|*된|<n> (년간~|년 동안~|명~|건~|개~|곳~|마리~|대~|가구~|원~|%|퍼센트~)))",
        Level::Year, Captured, Step::Year, 0, YearSpan, 1},
    {"year-school", "<year> (학년도~|회계연도~|년도~)", Level::Year, Captured},
    // The examinations for a school year are held in the year before.
    {"year-of-exam", "<year> 학년도 ^ (수능~|*수학능력시험~|수시~|수시모집~|모의평가~|대학 (수능~|수학능력시험~))", Level::Year,
        Captured, Step::Year, 0, StepsAgo, 1},
    // 23년 3분기, 24년 상반기: two digits before a part of a year.
    {"year-short-part", "<yy> 년 ^ (<int> 분기~|<int> 월 (<int> 일~|말~|초~|중순~|기준~)|"
        "상반기~|하반기~)", Level::Year, Captured},
    {"year-short", "' <yy> (년~|년도~)",
        Level::Year, Captured}, {"year-short-2", "’ <yy> (년~|년도~)", Level::Year, Captured},
    // ‘06년에는, but not ‘12년 만에 최저’
    {"year-short-3", "‘ <yy> (년에 ^ <w>|년에는|년엔|년도~|년 ^ (대비|말|초|<n> "
        "(명~|건~|개~|곳~|마리~|원~|톤~|대~)))", Level::Year, Captured},
    // '2018 이주민 실태조사 결과'에 따르면
    {"year-of-survey", "<year> ^ <w> [<w>] [<w>] (조사~|*조사~|*통계~|*동향~|*현황~|*백서~|*지표~|*보고서~|*연감~)",
        Level::Year, Captured},
    // 2019년 문을 연 매장은 42곳이다: so many were begun then.
    {"year-of-begun", "<year> (년|년에) [<w>] (<begun>|문을 연|문 연) ^ <w> <n> "
        "(곳~|개~|명~|건~|가구~|채~|대~|호~|개소~|개사~|개교~|개국~)", Level::Year, Captured},
    // 1958년 지어진 풍차는 높이가 36m다: how old it is dates none of its figures.
    {"year-of-origin", "<year> (년|년에) [<month#> (월|월에)] [<day> (일|일에)] [<w>] ("
        "놓인|세워진|지어진|설립된|설립한|창립된|창립한|창업한|창간한|창간된|창단한|창단된|문을 연|문 연|"
        "개교한|개관한|개원한|개장한|개설된|개통한|개통된|개청한|취항한|태어난|출범한|발족한|결성된|건립된|건설된|조성된|"
        "제정된|도입된|도입한|상장한|상장된|지정된)", Level::Year, Captured, Step::Year, 0, Whole, 0,
        Frame::Base},
    // 2019년 문을 열었다. 직원은 55명이다: so does a sentence of its own.
    {"year-of-origin-told", "<year> (년|년에) [<month#> (월|월에)] [<day> (일|일에)] [<w>] (문을|문) "
        "(열었다|열었습니다) ^ .",
        Level::Year, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"year-of-founding-told", "<year> (년|년에) [<month#> (월|월에)] [<day> (일|일에)] [<w>] ("
        "설립됐다|설립했다|창립됐다|창립했다|창업했다|창단됐다|창단했다|세워졌다|지어졌다|개교했다|개원했다|개관했다|개장했다|개통됐다|개통했다|"
        "출범했다|발족했다|결성됐다|태어났다|설립됐습니다|세워졌습니다|지어졌습니다|태어났습니다) ^ .",
        Level::Year, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"school-levels", "<yr> 초 (·|ㆍ) 중", Level::Point, Captured, Step::Year, 0, Whole, 0,
        Frame::NotTime},
    {"last-year", "(지난해~|작년~|지난 한해~|지난 한 해~|지난 해~)", Level::Year, Published, Step::Year, -1},
        {"sum-of-this-year", "(올해|올|금년|연간) ^ (누적~|누계~)", Level::Year, Published, Step::Year, 0,
        ToDate}, {"this-year", "(올해~|금년~|올|올 한해~|올 한 해~|올해 들어~|올 들어~|올 들어서~|올들어~)", Level::Year,
        Published, Step::Year, 0},
    // 지난해와 올해 300명, but not 지난해와 올해 각각 300명과 500명.
    {"last-and-this-year", "(지난해와|작년과) (올해~|올) ^ " ATTEST_OF_BOTH_YEARS,
        Level::Year, Published, Step::Year, -1, NextSteps, 1},
    {"this-and-next-year", "올해와 내년~ ^ " ATTEST_OF_BOTH_YEARS,
        Level::Year, Published, Step::Year, 0, NextSteps, 1},
    {"two-years-before", "(재작년과 (작년~|지난해~)|지지난해와 지난해~) ^ " ATTEST_OF_BOTH_YEARS,
        Level::Year, Published, Step::Year, -2, NextSteps, 1},
    {"last-and-this-month", "(지난달과|지난 달과) (이달~|이번 달~|이번달~) ^ " ATTEST_OF_BOTH_MONTHS,
        Level::Point, Published, Step::Month, -1, NextSteps, 1},
    {"this-and-next-month", "(이달과|이번 달과) (다음 달~|다음달~|내달~) ^ " ATTEST_OF_BOTH_MONTHS,
        Level::Point, Published, Step::Month, 0, NextSteps, 1},
    {"two-days-told", "[지난] <day> 일과 <day> 일~ ^ " ATTEST_OF_BOTH_DAYS,
        Level::Point, Nearest, Step::Day, 0, Day},
    // 올해 휴가를 갈 계획이라고 답한 60%: what they were asked about, but 올해 조사에서 … 답한.
    {"this-year-of-survey", "(올해~|올) ^ [<w>] (조사에서~|조사에선|조사~|*조사~|설문~|설문에서~|"
        "여론조사~) " ATTEST_ANSWERED,
        Level::Year, Published, Step::Year, 0},
    {"this-year-asked-about", "(올해~|올) ^ " ATTEST_ANSWERED,
        Level::Year, Published, Step::Year, 0, Whole, 0, Frame::Base},
    {"next-year-asked-about", "내년~ ^ " ATTEST_ANSWERED,
        Level::Year, Published, Step::Year, 1, Whole, 0, Frame::Base},
    // 그로부터 5년 뒤, 앞으로 3년 뒤, 5년 뒤에는
    {"years-on-from-then", "(그로부터|이로부터|그 뒤|불과) <n> (년~|해) (뒤~|후~|만에)", Level::Year, Context,
        Step::Year, 0, StepsAgo, -1},
    {"years-from-now", "[(앞으로|향후|지금부터)] <n> (년|해) (뒤에는|뒤엔|뒤면|후에는|후엔|후면|뒤까지|후까지)", Level::Year,
        Published, Step::Year, 0, StepsAgo, -1},
    {"years-later-told", "<n> (년|해) (뒤|뒤에|뒤에는|뒤엔|뒤인|후|후에|후에는|후엔|후인) ^ "
        "[(<w>|<n>)] [(<w>|<n>)] [(<w>|<n>)] [(<w>|<n>)] [(<w>|<n>)] [(<w>|<n>)] <past-final>",
        Level::Year, Context, Step::Year, 0, StepsAgo, -1},
    // 지난달 3일 환자는 300명이었다. 사흘 뒤 500명으로 늘었다: seen from that day.
    {"months-later-told", "<n> (개월|달) " ATTEST_LATER,
        Level::Point, Context, Step::Month, 0, StepsAgo, -1},
    {"weeks-later-told", "<n> (주|주일) " ATTEST_LATER,
        Level::Point, Context, Step::Week, 0, StepsAgo, -1},
    {"days-later-told", "[그로부터] <n> 일 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 0, StepsAgo, -1},
    {"week-later-told", "[그로부터] (일주일|한 주) " ATTEST_LATER,
        Level::Point, Context, Step::Day, 7},
    {"one-day-later-told", "[그로부터] 하루 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 1},
    {"two-days-later-told", "[그로부터] 이틀 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 2},
    {"three-days-later-told", "[그로부터] 사흘 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 3},
    {"four-days-later-told", "[그로부터] 나흘 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 4},
    {"five-days-later-told", "[그로부터] 닷새 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 5},
    {"ten-days-later-told", "[그로부터] 열흘 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 10},
    {"half-month-later-told", "[그로부터] 보름 " ATTEST_LATER,
        Level::Point, Context, Step::Day, 15},
    {"year-before-that", "(그 전해~|그 전 해~|그전해~|그 전년~|한 해 앞선~)", Level::Year, Context, Step::Year, -1},
    // 14일 환자는 300명이었다. 전날보다 30명 늘었다: the day before that.
    {"than-day-before", "(전날보다|전날보다는|전일보다|전날대비|전일대비|(전날|전일) 대비~|전날과 (비교*|비슷*|같*)|"
        "전날에 (비해~|비하여*|비하면))",
        Level::Point, Context, Step::Day, -1, Whole, 1, Frame::Base},
    {"years-from-now-2", "(앞으로|향후|지금부터) <n> (년|해) (뒤~|후~)", Level::Year, Published, Step::Year, 0,
        StepsAgo, -1},
    {"within-this-year", "(연내~|올해 안~|올해 안으로~|올해 내~|올해 내로~)", Level::Year, Published, Step::Year, 0},
    {"this-year-to-this-day", "(올해|올|올해 들어|올 들어|올들어|올해 들어서|올 들어서) "
        "(이날까지|이날까지만|이날까지는)", Level::Year, Published, Step::Year, 0, Whole, 0, Frame::Since},
    {"this-month-to-this-day", "(이달|이달 들어|이번 달 들어|이달 들어서) (이날까지|이날까지만|이날까지는)", Level::Point,
        Published, Step::Month, 0, Whole, 0, Frame::Since},
    {"record-of-this-year", "(올해 들어|올 들어|올 들어서|올들어|올해 들어서) ^ (처음~|첫|최고~|최대~|최저~|최다~|"
        "최소~|가장)", Level::Year, Published, Step::Year, 0, Whole, 0, Frame::Base},
    // 올해 처음으로 40%를 웃돌았다, but not 올해 처음 열린 축제에 3만 명이
    {"first-of-this-year", "(올해|올) ^ (처음으로|첫) [(월|하루)] <n>", Level::Year, Published, Step::Year, 0,
        Whole, 0, Frame::Base},
    {"highest-of-this-year", "(올해|올) ^ (최고~|최대~|최저~|최다~|가장)", Level::Year, Published, Step::Year, 0,
        Whole, 0, Frame::Base},
    {"record-of-this-season", "(올봄|올여름|올가을|올겨울|올 봄|올 여름|올 가을|올 겨울) 들어 ^ (처음~|최고~|최대~|"
        "최저~|최다~|가장)", Level::Year, Published, Step::Year, 0, Whole, 0, Frame::Base},
    {"this-year-until", "(올해|올해도|올해는|올해만|올해에만|올해에는|올|올해 들어|올 들어|올들어|올해 들어서|올 들어서|올해 들어서는|"
        "올 들어서는|올해 들어서만|올 들어서만|올해 들어서도) [지난] <n> (월까지~|"
        "월 (첫째|둘째|셋째|넷째|다섯째|"
        "마지막) 주까지~|월 말까지~)",
        Level::Year, Published, Step::Year, 0, FirstMonths},
    {"this-year-to-day", "(올해|올해도|올해는|올|올해 들어|올 들어|올들어) [지난] <n> 월 <day> 일까지~", Level::Year,
        Published,
        Step::Year, 0, FirstMonths},
    // 3분기 누계, 누적 3분기: of the year so far.
    {"quarters-so-far", "[(올|올해)] (<n> 분기 [(연결|별도|연결기준|연결 기준|별도 기준)] (누계~|누적~)|"
        "<n> (분기까지|분기까지의|분기까지는) 누적~|누적 <n> 분기)",
        Level::Year, Published,
        Step::Quarter, 0, FirstMonths},
    // 올해 1∼3분기, 작년 1~3분기; 올 들어 3분기까지
    {"first-quarters-of", "<yr> 1 [분기] (~|∼|-|–|～) <n> 분기~", Level::Point, Captured,
        Step::Quarter, 0, FirstMonths},
    {"first-quarters", "1 [분기] (~|∼|-|–|～) <n> 분기~", Level::Point, Published, Step::Quarter, 0,
        FirstMonths, 1},
    {"this-year-until-quarter", "(올해|올해도|올해는|올|올해 들어|올 들어|올들어|올해 들어서) [지난] <n> "
        "(분기까지~|분기 말까지~|분기말까지~)", Level::Year, Published, Step::Quarter, 0, FirstMonths},
    {"months-so-far", "[(올|올해|올 들어|올해 들어)] <n> (월까지|월까지의|월말까지|월말까지의) (누적~|누계~)", Level::Year,
        Published, Step::Year, 0, FirstMonths},
    {"before-the-virus-year", "(코로나 19|코로나|코로나 사태|코로나 19 사태|팬데믹|코로나 19 팬데믹) "
        "(이전인|전인|발생 이전인|확산 이전인) <year> 년~",
        Level::Year, Captured, Step::Year, 0, Whole, 1},
    {"before-the-virus-years", "(코로나 19|코로나|코로나 사태|코로나 19 사태|팬데믹|코로나 19 팬데믹) "
        "(이전인|전인|발생 이전인|확산 이전인) "
        "[(지난|최근)] <year> [년] (~|∼|-|–|～) <year> 년~", Level::Year, Captured, Step::Year, 0,
        YearSpan, 1},
    {"before-the-virus", "(코로나 19|코로나|코로나 사태|코로나 19 사태|팬데믹|코로나 19 팬데믹|코로나 19 확산) (이전~|전~|이전까지~|"
        "전까지~)",
        Level::Year, Fixed, Step::Year, 0, Whole, 2019, Frame::Until},
    // 지난해 실적 부진에 따른 기저효과로 15% 늘었다: what the change is told from; but not 지난해 수출은
    // 기저효과로 늘었다.
    {"year-of-its-low-base", "(지난해~|작년~) ^ ([<w>] [<w>] [<w>] (*은|*는|*도) [<w>] [<w>] [<w>]|[<w>] "
        "[<w>] (*이|*가)) (기저효과~|기저 효과~)", Level::Year, Published, Step::Year, -1},
    {"year-of-low-base", "(지난해~|작년~) ^ [<w>] [<w>] [<w>] [<w>] [<w>] (기저효과~|기저 효과~)",
        Level::Year, Published, Step::Year, -1, Whole, 0, Frame::Base},
    {"year-before-of-low-base", "(전년~|전년도~) ^ [<w>] [<w>] [<w>] [<w>] [<w>] (기저효과~|기저 효과~)",
        Level::Year, Context, Step::Year, -1, Whole, 0, Frame::Base},
    // 지난해 부진을 딛고 매출이 30% 늘었다
    {"year-left-behind", "(지난해~|작년~|지난해의|작년의) ^ [<w>] (부진을|적자를|침체를|하락세를|감소세를|손실을|역성장을|악몽을|"
        "아픔을|수모를|충격을|패배를|탈락을) [완전히] (딛고|털고|털어내고|씻고|씻어내고|만회하고|만회하며|극복하고|극복하며|뒤로하고|"
        "설욕하며|설욕하고)", Level::Year, Published, Step::Year, -1, Whole, 0, Frame::Base},
    // 90년대에, 80년대 초
    {"decade-of-two-digits", "<yy> 년대~", Level::Year, Captured, Step::Year, 0, Decade},
    {"century", "<n> 세기~", Level::Point, Published, Step::Year, 0, Century},
    {"next-years", "(향후|앞으로) <n> (년간~|년 동안~)", Level::Point, Published, Step::Year, 0,
        NextSteps},
    {"next-months", "(향후|앞으로) <n> (개월간~|개월 동안~|달간~|달 동안~)", Level::Point, Published,
        Step::Month, 0, NextSteps},
    {"past-24-hours", "(최근|지난) 24 (시간 동안~|시간동안~|시간 사이~|시간새~)", Level::Point, Published,
        Step::Day, 0},
    {"next-year", "내년~", Level::Year, Published, Step::Year, 1}, {"year-after-next", "(내후년~|"
        "후년~)", Level::Year, Published, Step::Year, 2}, {"year-before-last", "(재작년~|지지난해~)",
        Level::Year, Published, Step::Year, -2},
    {"year-before", "(전년~|전년도~|직전 연도~|직전 해~)", Level::Year, Context, Step::Year, -1},
        {"year-after", "[그] (이듬해~|그다음 해~|다음 해~|다음해~)", Level::Year, Context, Step::Year, 1},
        // 2009년 70만명이 걸렸고 이듬해까지 260명이 숨졌다: from the year that was talked of.
        {"until-year-after", "[그] (이듬해까지~|다음 해까지~|다음해까지~|그다음 해까지~)", Level::Year, Context,
        Step::Year,
        0, NextSteps, 2},
        {"same-year", "(같은 해~|그해~|그 "
        "해~|당해~)", Level::Year, Context, Step::Year, 0},
    {"year-ago", "(1 년 전~|1 년전~|한 해 전~|일 년 전~|한해 전~)",
        Level::Year, Context, Step::Year, -1, SamePart},
    {"years-ago", "(<n> (년~|해) 전~|<n> 년전~)", Level::Year, Published, Step::Year, 0, StepsAgo},

    {"whole-year", "연간 ^ (시설투자*|설비투자*|매출*|영업이익*|순이익*|전체*|실적*|판매*|생산*|수출*|수입*|목표*)",
        Level::Year, Context, Step::Year, 0},

    // 4분기 손실은 30억원이다. 연간으로는 80억원 적자다; but not 연간으로 환산하면.
    {"as-a-year", "(연간으로는|연간으론|연간 기준으로는|연간 전체로는)", Level::Year, Context, Step::Year, 0},

    // Days and months.
    {"date", "<yr> <month#> 월 <day> 일~", Level::Point, Captured, Step::Day, 0, Day}, {"month-of",
        "<yr> <month#> 월~", Level::Point, Captured, Step::Year, 0, Month},
    {"dotted-date", "<year> [.] <month#> [.] <day> [.]", Level::Point, Captured, Step::Day, 0,
        Day},
    // 2022~2023시즌, 2022-23시즌
    {"season-of-years", "<year> (~|∼|-|–|～|/) (<year>|<yy>) 시즌~", Level::Year, Captured,
        Step::Year, 0, YearSpan},
    {"season-of-year", "<year> 시즌~", Level::Year, Captured},
    {"last-season", "(지난 시즌~|지난시즌~|직전 시즌~)", Level::Point, Published, Step::Day, 0, Whole, 0,
        Frame::Unsaid},
    {"this-season", "(이번 시즌~|이번시즌~|올시즌~|올 시즌~)", Level::Year, Published, Step::Year, 0},
    // Without a word before them they are of this year, or this month: 지난해 10월, 지난달 27일.
    // 7월 2주 아파트값: which week of the month it is.
    {"week-of-month", "[지난] <month#> 월 <n> (주|주의|주에|주는|주에는|주차|주차의|주차에|주차는|주차에는)", Level::Point,
        Nearest, Step::Month, 0, Month},
    {"week-of-month-of", "<yr> <month#> 월 <n> (주|주의|주에|주는|주에는|주차|주차의|주차에|주차는|주차에는)", Level::Point,
        Captured, Step::Year, 0, Month},
    {"past-month-day", "지난 <month#> 월 <day> 일~", Level::Point, NearestPast, Step::Day, 0, Day},
    {"past-month", "지난 <month#> 월~", Level::Point, NearestPast, Step::Month, 0, Month},
    {"past-day", "지난 <day> 일~", Level::Point, NearestPast, Step::Day, 0, Day},
    {"month-day", "<month#> 월 <day> 일~", Level::Point, Nearest, Step::Day, 0, Day},
    {"month", "<month#> 월~", Level::Point, Nearest, Step::Month, 0, Month},
    {"day", "<day> 일~", Level::Point, Nearest, Step::Day, 0, Day},
    // 15일 하루 40만명이 왔다: all of that day, and so many a day of none.
    {"all-of-past-month-day", "지난 <month#> 월 <day> 일 (하루 ^ (<n>|약|무려|모두|총|최대)|하루에|하루에만|하루만|"
        "하루 동안)", Level::Point,
        NearestPast, Step::Day, 0, Day},
    {"all-of-past-day", "지난 <day> 일 (하루 ^ (<n>|약|무려|모두|총|최대)|하루에|하루에만|하루만|"
        "하루 동안)", Level::Point, NearestPast,
        Step::Day, 0, Day},
    {"all-of-month-day", "<month#> 월 <day> 일 (하루 ^ (<n>|약|무려|모두|총|최대)|하루에|하루에만|하루만|"
        "하루 동안)", Level::Point, Nearest,
        Step::Day, 0, Day},
    {"all-of-day", "<day> 일 (하루 ^ (<n>|약|무려|모두|총|최대)|하루에|하루에만|하루만|"
        "하루 동안)", Level::Point, Nearest, Step::Day, 0, Day},
    {"all-of-yesterday", "(어제|전날) (하루 ^ (<n>|약|무려|모두|총|최대)|하루에|하루에만|하루만|"
        "하루 동안)", Level::Point, Published,
        Step::Day, -1, Whole, 1},
    {"all-of-that-day", "(이날|당일) (하루 ^ (<n>|약|무려|모두|총|최대)|하루에|하루에만|하루만|"
        "하루 동안)", Level::Point, Context,
        Step::Day, 0},
    // 관측 이래 10월 강수량으로는 가장 많다: of all such months.
    {"month-of-records", "<month#> 월 ^ <w> (*로는|*론) [(역대|사상)] (가장|최대~|최고~|최저~|최다~|최소~)",
        Level::Point, Nearest, Step::Month, 0, Month, 0, Frame::Base},
    // 10월 기준으로는 1996년(62.1%) 이후, 10월만 따지면 2013년 이후: of October of that year.
    {"month-of-years", "<month#> (월 (기준으로는|기준으로|기준)|(월만|월로만) (따지면|보면|놓고 보면)) [(역대|사상)] <yr> ^ \\(",
        Level::Point, Captured, Step::Year, 0, Month},
    {"month-of-all-records", "<month#> 월 ^ (*으로는|*론) [(역대|사상)] (가장|최대~|최고~|최저~|최다~|최소~)",
        Level::Point, Nearest, Step::Month, 0, Month, 0, Frame::Base},
    {"coming-month-day", "(오는|내달) <month#> 월 <day> 일~", Level::Point, NearestNext, Step::Day, 0,
        Day}, {"coming-month", "오는 <month#> 월~", Level::Point, NearestNext, Step::Month, 0,
        Month}, {"coming-day", "오는 <day> 일~", Level::Point, NearestNext, Step::Day, 0, Day},
    // 12일 숨졌다고 밝혔다: the day of the deed, not of the saying.
    {"month-day-of-deed", "[지난] <month#> 월 <day> 일 ^ (*다고|*라고|*다며|*라며)", Level::Point,
        Nearest, Step::Day,
        0, Day, 0, Frame::Attributive}, {"day-of-deed", "[지난] <day> 일 ^ (*다고|*라고|*다며|*라며)",
        Level::Point, Nearest, Step::Day, 0, Day, 0, Frame::Attributive},
    {"days-of-month", "[지난] <month#> 월 <day> [일] (~|∼|-|–|～) <day> 일~", Level::Point, NearestPast,
        Step::Day, 0, Day}, {"days-of-month-of-year", "<yr> <month#> 월 <day> [일] (~|∼|-|～) <day> "
        "일~", Level::Point, Captured, Step::Day, 0, Day},
    // 이달 들어 8일까지, 이달 1일부터 8일까지
    {"this-month-to-day", "(이달 들어|이번 달 들어|이달 들어서) [지난] <n> 일까지~",
        Level::Point, Published, Step::Month, 0, FirstDays},
    {"month-to-day", "<month#> (월 들어|월 들어서) [지난] <n> 일까지~", Level::Point, NearestPast,
        Step::Day, 0, FirstDays},
    {"listed-days", "<yr> <month#> 월 <day> (,|·) <day> 일~", Level::Point,
        Captured, Step::Day, 0, Day},
    // 29, 30일 이틀간; 9월 3·4일
    {"listed-days-of-past-month", "지난 <month#> 월 <day> [일] (,|·|ㆍ) <day> 일~", Level::Point,
        NearestPast, Step::Day, 0, Day},
    {"listed-days-of-month", "<month#> 월 <day> [일] (,|·|ㆍ) <day> 일~", Level::Point, Nearest,
        Step::Day, 0, Day},
    {"listed-days-of-coming-month", "오는 [<month#> 월] <day> [일] (,|·|ㆍ) <day> 일~", Level::Point,
        NearestNext, Step::Day, 0, Day},
    {"listed-days-of-last-month", "(지난달|지난 달) <day> [일] (,|·|ㆍ) <day> 일~", Level::Point,
        Published, Step::Month, -1, Day},
    {"listed-days-of-this-month", "(이달|이번 달) <day> [일] (,|·|ㆍ) <day> 일~", Level::Point, Published,
        Step::Month, 0, Day},
    {"listed-days-of-next-month", "(내달|다음 달|다음달) <day> [일] (,|·|ㆍ) <day> 일~", Level::Point,
        Published, Step::Month, 1, Day},
    {"listed-days-alone", "<day> (,|·|ㆍ) <day> 일~", Level::Point, Nearest, Step::Day, 0, Day},
    {"two-listed-days", "[지난] <day> 일과 <day> (일 (이틀간~|이틀 동안~|이틀~|양일~|양일간~)|일의 이틀간)",
        Level::Point, Nearest, Step::Day, 0, Day},
    {"listed-past-days-alone", "지난 <day> [일] (,|·|ㆍ) <day> 일~", Level::Point, NearestPast,
        Step::Day, 0, Day},
    // 11월과 12월에는, 1·2월: of both.
    {"listed-months-of", "<yr> <month#> (월과|월 (,|·|ㆍ)|(,|·|ㆍ)) <month#> 월~", Level::Point, Captured,
        Step::Year, 0, MonthSpan, 1},
    {"listed-months", "[지난] <month#> (월과|(,|·|ㆍ)) <month#> 월~", Level::Point, Nearest, Step::Year,
        0, MonthSpan, 1},
    {"days-of-coming-month", "오는 <month#> 월 <day> [일] (~|∼|-|–|～) <day> 일~", Level::Point,
        NearestNext, Step::Day, 0, Day},
    {"days-of-next-month", "(내달|다음 달|다음달) <day> [일] (~|∼|-|–|～) <day> 일~", Level::Point,
        Published, Step::Month, 1, Day},
    // 지난 7월 15일 …, 같은 달 30일: of the month talked of.
    {"day-of-same-month", "(같은 달|같은달|그달|그 달) <day> 일~", Level::Point, Context, Step::Month, 0, Day},
    {"days-of-same-month", "(같은 달|같은달|그달|그 달) <day> [일] (~|∼|-|–|～) <day> 일~", Level::Point,
        Context, Step::Month, 0, Day},
        {"days-of-this-month", "(이달|이번 달|이번달) <day> [일] (~|∼|-|–|～) <day> 일~",
        Level::Point, Published, Step::Month, 0, Day},
    {"days-of-last-month", "(지난달|지난 달) <day> [일] (~|∼|-|–|～) <day> 일~", Level::Point, Published,
        Step::Month, -1, Day}, {"days", "[지난] <day> (~|∼|-|–|～) <day> 일~", Level::Point, Nearest,
        Step::Day, 0, Day},
    // 지난달 마지막 주말(27∼29일), 9월 셋째 주(16~20일): the days are of that month.
    {"bracket-of-last-month", "(지난달|지난 달) (" ATTEST_WEEK_OF_MONTH ") \\( <day> [일] (~|∼|-|–|～) "
        "<day> 일 \\)",
        Level::Point, Published, Step::Month, -1, Day},
    {"bracket-of-this-month", "(이달|이번 달) (" ATTEST_WEEK_OF_MONTH ") \\( <day> [일] (~|∼|-|–|～) "
        "<day> 일 \\)",
        Level::Point, Published, Step::Month, 0, Day},
    {"bracket-of-next-month", "(다음 달|다음달|내달) (" ATTEST_WEEK_OF_MONTH ") \\( <day> [일] (~|∼|-|–|"
        "～) <day> 일 "
        "\\)", Level::Point, Published, Step::Month, 1, Day},
    {"bracket-of-month", "[지난] <month#> 월 (" ATTEST_WEEK_OF_MONTH ") \\( <day> [일] (~|∼|-|–|～) "
        "<day> 일 \\)",
        Level::Point, NearestPast, Step::Day, 0, Day},
    {"day-of-this-month", "(이달|이번 달) <day> 일~", Level::Point, Published, Step::Month, 0, Day},
        {"day-of-last-month", "(지난달|지난 달) <day> 일~", Level::Point, Published, Step::Month, -1,
        Day}, {"day-of-next-month", "(내달|다음 달|다음달) <day> 일~", Level::Point, Published,
        Step::Month, 1, Day},
    {"months-of", "<yr> <month#> [월] (~|∼|-|～) <month#> 월~", Level::Point, Captured, Step::Year,
        0, MonthSpan}, {"months", "[지난] <month#> [월] (~|∼|-|～) <month#> 월~", Level::Point,
        Nearest, Step::Year, 0, MonthSpan},
    {"months-of-words", "<yr> <month#> 월부터 <month#> 월~", Level::Point, Captured, Step::Year, 0,
        MonthSpan}, {"months-words", "<month#> 월부터 <month#> 월까지~", Level::Point, NearestPast,
        Step::Year, 0, MonthSpan},
    {"last-month", "(지난달~|지난 달~|지난 한 달~)", Level::Point, Published, Step::Month, -1},
        {"this-month", "(이달~|이번 달~|이번달~|이달 들어~)", Level::Point, Published, Step::Month, 0},
        {"next-month", "(다음 달~|다음달~|내달~)", Level::Point, Published, Step::Month, 1},
    {"until-end-of-this-month", "(이달|이번 달|이번달) (말까지|말까지는|말까지만|말일까지)", Level::Point, Published,
        Step::Month, 0, Whole, 0, Frame::AsOf},
    {"until-end-of-next-month", "(다음 달|다음달|내달) (말까지|말까지는|말까지만|말일까지)", Level::Point, Published,
        Step::Month, 1, Whole, 0, Frame::AsOf},
    // 6월 하순부터 7월 초까지, 지난달 초: of the month.
    {"part-of-past-month", "지난 <month#> (월 (초~|초순~|중순~|하순~)|월초~)", Level::Point, NearestPast,
        Step::Month, 0, Month},
    {"part-of-month-of", "<yr> <month#> (월 (초~|초순~|중순~|하순~)|월초~)", Level::Point, Captured,
        Step::Year, 0, Month},
    {"part-of-month", "<month#> (월 (초~|초순~|중순~|하순~)|월초~)", Level::Point, Nearest, Step::Month,
        0, Month},
    {"part-of-last-month", "(지난달|지난 달) (초~|초순~|중순~|하순~)", Level::Point, Published, Step::Month, -1},
    {"part-of-this-month", "(이달|이번 달) (초~|초순~|중순~|하순~)", Level::Point, Published, Step::Month,
        0},
    {"part-of-next-month", "(다음 달|다음달|내달) (초~|초순~|중순~|하순~|말~)", Level::Point, Published,
        Step::Month, 1},
    {"month-before-last", "(지지난달~|전전달~)", Level::Point, Published, Step::Month, -2},
        {"month-before", "(전월~|직전 달~)", Level::Point, Context, Step::Month, -1},
    // 전달 is handing over, too: 전달·인출책, 물품 전달 1천 건.
    {"than-month-before-this", "(전달보다|전달보다는|전달보다도|전달보단)", Level::Point, Context, Step::Month,
        -1, Whole, 0, Frame::Base},
    {"month-before-this", "(전달에는|전달에도|전달엔|전달에 ^ (비해~|비하여*|비하면|이어|견줘)|전달의 ^ (<n>|절반~|두|갑절~)|"
        "전달과 ^ (비교*|비슷*|같*|견줘)|(전달인|전달이었던) ^ <month#>|"
        "전달 ^ (대비~|\\(|수준~|같은|말~|중순~|초~|하순~|<n> (*보다|*에서|*대비)|<n> (%|퍼센트*|% 포인트)))",
        Level::Point, Context, Step::Month, -1},
    // 11일 오전 9시 현재, 지난 3일 현재: 현재 alone is of the day of the paper.
    {"day-now", "<day> 일 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Nearest,
        Step::Day, 0, Day, 0, Frame::AsOf},
    {"past-day-now", "지난 <day> 일 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, NearestPast,
        Step::Day, 0, Day, 0, Frame::AsOf},
    {"month-day-now", "<month#> 월 <day> 일 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Nearest,
        Step::Day, 0, Day, 0, Frame::AsOf},
    {"past-month-day-now", "지난 <month#> 월 <day> 일 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, NearestPast,
        Step::Day, 0, Day, 0, Frame::AsOf},
    {"date-now", "<yr> <month#> 월 <day> 일 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Captured,
        Step::Day, 0, Day, 0, Frame::AsOf},
    {"day-of-this-month-now", "(이달|이번 달) <day> 일 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Published,
        Step::Month, 0, Day, 0, Frame::AsOf},
    {"day-of-last-month-now", "(지난달|지난 달) <day> 일 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Published,
        Step::Month, -1, Day, 0, Frame::AsOf},
    {"yesterday-now", "(어제|전날|전일) [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Published,
        Step::Day, -1, Whole, 0, Frame::AsOf},
    {"today-now", "오늘 [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Published,
        Step::Day, 0, Whole, 0, Frame::AsOf},
    {"that-day-now", "(이날|당일) [(오전|오후|새벽|밤|낮|저녁|아침)] [<n> 시] "
        "[(<n> 분|반|정오|자정)] 현재~", Level::Point, Context,
        Step::Day, 0, Whole, 0, Frame::AsOf},
    // 오후 3시 기준: of the day talked of.
    {"hour-now", "(오전|오후|새벽|밤|낮|저녁|아침) <n> 시 [(<n> 분|반)] (현재~|기준~|기준으로)", Level::Point, Context,
        Step::Day, 0, Whole, 0, Frame::AsOf},
    {"month-now", "<month#> 월 현재~", Level::Point, Nearest, Step::Month, 0, Month},
    {"month-of-now", "<yr> <month#> 월 현재~", Level::Point, Captured, Step::Year, 0, Month},
    {"past-month-now", "지난 <month#> 월 현재~", Level::Point, NearestPast, Step::Month, 0, Month},
    {"year-now", "<year> 년 현재~", Level::Point, Captured},
    // 오늘(23일), 어제(10월 2일)
    {"dated-day", "(오늘|어제|그제|내일|모레) \\( <day> 일 \\)", Level::Point, Nearest, Step::Day, 0, Day},
    {"dated-month-day", "(오늘|어제|그제|내일|모레) \\( <month#> 월 <day> 일 \\)", Level::Point, Nearest,
        Step::Day, 0, Day},
    {"today", "(오늘~|현재~|오늘 현재~|요즘~|요즈음~|지금은|지금도|지금)", Level::Point, Published, Step::Day, 0},
        // 지금 속도라면 하반기에 7%를 본다: of no day
        {"pace-of-now", "(지금|현재|최근) (추세라면|속도라면|페이스라면|흐름이라면|기세라면|추세대로라면|속도대로라면|추세로라면|속도로라면|페이스로라면|"
            "추세로 가면|속도로 가면|페이스로 ^ [<w>] [<w>] *면)", Level::Point, Captured, Step::Day, 0, Whole, 0,
            Frame::NotTime},
        // 두 번 올라 이제 9천원이다
        {"now-at-last", "(이제|이제는|이젠) ^ [(약|겨우|고작|무려)] <n>", Level::Point, Published, Step::Day, 0},
        {"that-day", "(이날~|이날 현재~|당일~)", Level::Point, Context, Step::Day, 0},
        {"yesterday-and-today", "(어제와 오늘~|어제 오늘~|어제오늘~|전날과 이날~)", Level::Point,
        Published, Step::Day, -1, NextSteps, 1},
        {"today-and-tomorrow", "(오늘과 내일~|오늘 내일~|오늘내일~)", Level::Point,
        Published, Step::Day, 0, NextSteps, 1},
        {"tomorrow-and-next", "(내일과 모레~|내일 모레~|내일모레~)", Level::Point, Published,
        Step::Day, 1, NextSteps, 1},
        // 불은 전날 밤 시작됐다. 건물 3개 동을 태웠다: what follows was then, though the talk was of today.
        {"last-night", "(어젯밤~|어제저녁~|엊저녁~|간밤~|지난밤~)", Level::Point, Published, Step::Day, -1},
        {"yesterday", "(어제~|(어제|전날) (같은 시각~|같은 시간~|이맘때~|이 시각~)|"
        "전날~|전일~|직전일~|전거래일~|전 거래일~|직전 거래일~|전 영업일~)",
        Level::Point, Published, Step::Day, -1, Whole, 1},
        {"tomorrow",
        "내일~", Level::Point, Published, Step::Day, 1},
    // Of the day talked of; the end of an hour of each night is none: 밤 11시부터 다음 날 5시까지.
    {"next-day", "(이튿날~|다음 날~|다음날~)", Level::Point, Context, Step::Day, 1},
    // 성탄절 하루에만 412명을 진료했다, but not 성탄절 선물 300개
    {"christmas", "((성탄절|크리스마스) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "성탄절에|성탄절에는|성탄절에도|성탄절에만|성탄절엔|성탄절인|성탄절이던|성탄절이었던|"
        "크리스마스에|크리스마스에는|크리스마스에도|크리스마스에만|크리스마스엔|크리스마스인|크리스마스이던|크리스마스이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 1225},
    {"christmas-eve", "((성탄 전야|크리스마스이브|성탄절 이브) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "성탄 전야에|성탄 전야에는|성탄 전야에도|성탄 전야에만|성탄 전야엔|성탄 전야인|성탄 전야이던|성탄 전야이었던|"
        "크리스마스이브에|크리스마스이브에는|크리스마스이브에도|크리스마스이브에만|크리스마스이브엔|크리스마스이브인|크리스마스이브이던|크리스마스이브이었던|"
        "성탄절 이브에|성탄절 이브에는|성탄절 이브에도|성탄절 이브에만|성탄절 이브엔|성탄절 이브인|성탄절 이브이던|성탄절 이브이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 1224},
    {"childrens-day", "((어린이날) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "어린이날에|어린이날에는|어린이날에도|어린이날에만|어린이날엔|어린이날인|어린이날이던|어린이날이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 505},
    {"parents-day", "((어버이날) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "어버이날에|어버이날에는|어버이날에도|어버이날에만|어버이날엔|어버이날인|어버이날이던|어버이날이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 508},
    {"memorial-day", "((현충일) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "현충일에|현충일에는|현충일에도|현충일에만|현충일엔|현충일인|현충일이던|현충일이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 606},
    {"liberation-day", "((광복절) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "광복절에|광복절에는|광복절에도|광복절에만|광복절엔|광복절인|광복절이던|광복절이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 815},
    {"foundation-day", "((개천절) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "개천절에|개천절에는|개천절에도|개천절에만|개천절엔|개천절인|개천절이던|개천절이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 1003},
    {"hangul-day", "((한글날) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "한글날에|한글날에는|한글날에도|한글날에만|한글날엔|한글날인|한글날이던|한글날이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 1009},
    {"march-first", "((삼일절|3 · 1 절|3 . 1 절) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "삼일절에|삼일절에는|삼일절에도|삼일절에만|삼일절엔|삼일절인|삼일절이던|삼일절이었던|"
        "3 · 1 절에|3 · 1 절에는|3 · 1 절에도|3 · 1 절에만|3 · 1 절엔|3 · 1 절인|3 · 1 절이던|3 · 1 절이었던|"
        "3 . 1 절에|3 . 1 절에는|3 . 1 절에도|3 . 1 절에만|3 . 1 절엔|3 . 1 절인|3 . 1 절이던|3 . 1 절이었던)",
        Level::Point,
        NearestPast, Step::Day, 0, Feast, 301},
    {"labour-day", "((노동절|근로자의 날) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "노동절에|노동절에는|노동절에도|노동절에만|노동절엔|노동절인|노동절이던|노동절이었던|"
        "근로자의 날에|근로자의 날에는|근로자의 날에도|근로자의 날에만|근로자의 날엔|근로자의 날인|근로자의 날이던|근로자의 날이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 501},
    {"teachers-day", "((스승의 날) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "스승의 날에|스승의 날에는|스승의 날에도|스승의 날에만|스승의 날엔|스승의 날인|스승의 날이던|스승의 날이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 515},
    {"constitution-day", "((제헌절) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "제헌절에|제헌절에는|제헌절에도|제헌절에만|제헌절엔|제헌절인|제헌절이던|제헌절이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 717},
    {"arbor-day", "((식목일) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "식목일에|식목일에는|식목일에도|식목일에만|식목일엔|식목일인|식목일이던|식목일이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 405},
    {"halloween", "((핼러윈|핼러윈데이) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "핼러윈에|핼러윈에는|핼러윈에도|핼러윈에만|핼러윈엔|핼러윈인|핼러윈이던|핼러윈이었던|"
        "핼러윈데이에|핼러윈데이에는|핼러윈데이에도|핼러윈데이에만|핼러윈데이엔|핼러윈데이인|핼러윈데이이던|핼러윈데이이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 1031},
    {"valentine", "((밸런타인데이) (하루~|당일~|오전~|오후~|저녁~|아침~|새벽~|낮~|밤~)|"
        "밸런타인데이에|밸런타인데이에는|밸런타인데이에도|밸런타인데이에만|밸런타인데이엔|밸런타인데이인|밸런타인데이이던|밸런타인데이이었던)", Level::Point,
        NearestPast, Step::Day, 0, Feast, 214},
    // 8일 본선이 열렸다. 이틀 앞서 치른 예선에는 … 사흘 뒤 열린 시상식에는: seen from that day.
    {"one-day-earlier", "[이보다] (하루 앞서~|하루 앞선~)", Level::Point, Context, Step::Day, 0, StepsAgo, 1},
    {"two-days-earlier", "[이보다] (이틀 앞서~|이틀 앞선~)", Level::Point, Context, Step::Day, 0, StepsAgo, 2},
    {"three-days-earlier", "[이보다] (사흘 앞서~|사흘 앞선~)", Level::Point, Context, Step::Day, 0,
        StepsAgo, 3},
    {"days-earlier", "[이보다] <n> (일 앞서~|일 앞선~)", Level::Point, Context, Step::Day, 0, StepsAgo},
    {"night-through", "*부터 (이튿날|다음 날|다음날) [(오전|새벽|아침|오후)] [<n>] [시] [<n>] *까지~", Level::Point,
        Captured, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"three-days-on", "글피~", Level::Point, Published, Step::Day, 3},
    {"day-after-tomorrow", "모레~", Level::Point, Published, Step::Day, 2},
    // 지금까지 다섯 명: all there have been up to now.
    {"so-far", "(지금까지~|이제까지~|여태까지~|지금껏|이제껏|여태껏)", Level::Point, Published, Step::Day, 0,
        Whole, 0, Frame::Until},
    {"session-before", "(전장 (대비|종가~)|전장보다~|전장대비)", Level::Point, Published, Step::Day, -1,
        Whole, 0, Frame::Base},
    // Prices and polls that stand on a day were last taken a week before it.  전주 is a city, too.
    {"week-before", "(전주 ^ (대비|\\(|<n> (명의|명보다|명에서|명에|"
        "건의|건보다|건에서|건에|%보다|%에서|% (보다|에서|대비)))|전주의 ^ <n> (%보다|%에서|% (보다|에서|대비))|"
        "전주 ^ [<w>] (변동률~|상승률~|하락률~|상승폭~|하락폭~|오름폭~|내림폭~|지지율~) \\( <n>|전 주 ^ 대비|직전 주~)",
        Level::Point, Context, Step::Week, -1, Whole, 1},
    // 셋째 주 환자는 46명으로 한 주 전의 29명보다 늘었다
    {"figure-of-week-before", "(한 주|일주일|1 주|1 주일) (전의|전) ^ [약] <n> [<w>] (*보다|*에서|*에|*과|*와|%보다|"
        "%에서)",
        Level::Point, Context, Step::Week, -1, Whole, 1},
    {"figure-of-month-before", "(한 달|한달|1 개월) (전의|전) ^ [약] <n> [<w>] (*보다|*에서|%보다|%에서)",
        Level::Point,
        Context, Step::Month, -1},
    {"than-week-before", "(전주보다~|전주대비|전주比|일주일 전보다~|한 주 전보다~|전주와 ^ (비교*|비슷*|같*|동일*)|"
        "전주에 ^ (비해~|비하여*|비하면|견줘*))", Level::Point, Context, Step::Week, -1, Whole, 1, Frame::Base},
    {"day-before-yesterday", "(그제~|그저께~)", Level::Point, Published, Step::Day, -2},
        {"two-days-ago", "이틀 전~", Level::Point, Published, Step::Day, -2, Whole},
        {"three-days-ago", "사흘 전~", Level::Point, Published, Step::Day, -3, Whole},
    {"three-days-back", "그끄제~", Level::Point, Published, Step::Day, -3},
    {"five-days-ago", "닷새 전~", Level::Point, Published, Step::Day, -5, Whole},
    {"six-days-ago", "엿새 전~", Level::Point, Published, Step::Day, -6, Whole},
    {"half-year-ago", "(반년|반 년) 전~", Level::Point, Published, Step::Month, 0, StepsAgo, 6},
    {"four-days-ago", "나흘 전~", Level::Point, Published, Step::Day, -4, Whole}, {"ten-days-ago",
        "열흘 전~", Level::Point, Published, Step::Day, -10, Whole}, {"half-month-ago", "보름 전~",
        Level::Point, Published, Step::Day, -15, Whole},
    {"days-ago", "(<n> 일 전~|<n> 일전~)", Level::Point, Published, Step::Day, 0, StepsAgo},
    {"months-ago", "(<n> (개월~|달) 전~|<n> (개월전~|달전~))", Level::Point, Published, Step::Month, 0,
        StepsAgo},
    {"weeks-ago", "(<n> (주~|주일) 전~|<n> (주전~|주일전~))", Level::Point, Published, Step::Week, 0,
        StepsAgo},
    {"three-months-ago", "(석 달|석달) 전~", Level::Point, Published, Step::Month, 0, StepsAgo, 3},
    {"week-ago", "(일주일 전~|한 주 전~)", Level::Point, Published, Step::Week, -1},
    {"week-before-last", "(지지난주~|지지난 주~)", Level::Point, Published, Step::Week, -2},
    {"last-week", "(지난주~|지난 주~|지난 한 주~)", Level::Point, Published, Step::Week, -1}, {"this-week",
        "(이번 주~|이번주~|금주~)", Level::Point, Published, Step::Week, 0}, {"next-week", "(다음 주~|다음주~|"
        "내주~)", Level::Point, Published, Step::Week, 1},
    {"weekend", "(지난 주말~|지난주말~|지난주 주말~)", Level::Point,
        Published, Step::Week, 0, Weekend},
    // In a paper of the week that follows: 주말 사이, 주말새
    {"weekend-of-two", "지난 주말 (이틀간~|이틀 동안~|이틀)", Level::Point, Published, Step::Week, 0, Weekend},
    {"coming-weekend-of-two", "(이번|오는|다가오는) 주말 (이틀간~|이틀 동안~|이틀)", Level::Point, Published,
        Step::Week, 1, Weekend},
    {"over-the-weekend", "([지난] 주말 (사이|새|동안|내내)|주말새)", Level::Point, Published, Step::Week, 0,
        Weekend},
    {"weekend-of-three",
        "[지난] 주말 (사흘간~|사흘 동안~|3 일간~|3 일 동안~|사흘)", Level::Point, Published, Step::Week, 0,
        Weekend, 3},
    {"coming-weekend", "(이번|오는|다가오는) 주말~", Level::Point, Published, Step::Week, 1, Weekend},
    {"next-weekend", "(다음|다음 주|다음주) 주말~", Level::Point, Published, Step::Week, 2, Weekend},
    {"coming-weekend-of-three", "(이번|오는|다가오는) 주말 (사흘간~|사흘 동안~|3 일간~|3 일 동안~|사흘)", Level::Point,
        Published, Step::Week, 1, Weekend, 3},
    // A bare one is of every week: 요일별로는 토요일이, 매주 토요일.
    {"weekday", "지난 <weekday>", Level::Point, NearestPast, Step::Day, -1, Day},
    {"weekday-last-week", "(지난주|지난 주|저번 주|전주) <weekday>", Level::Point, Published, Step::Week,
        -1, Day},
    {"weekday-this-week", "(이번 주|이번주|금주) <weekday>", Level::Point, Published, Step::Week, 0,
        Day},
    {"weekday-next-week", "(다음 주|다음주|내주) <weekday>", Level::Point, Published, Step::Week, 1,
        Day},

    // Quarters, halves, seasons.
    {"first-half-of", "<yr> (상반기~|전반기~)", Level::Point, Captured, Step::Year, 0, Half, 1},
        {"second-half-of", "<yr> (하반기~|후반기~)", Level::Point, Captured, Step::Year, 0, Half, 2},
    // 작년의 경우 상반기, 지난해에는 5월: the part is of the year just named.
    {"first-half-in", "<yr> (경우~|기준) 상반기~", Level::Point, Captured, Step::Year, 0, Half, 1},
    {"second-half-in", "<yr> (경우~|기준) 하반기~", Level::Point, Captured, Step::Year, 0, Half, 2},
    {"quarter-in", "<yr> 경우~ <int> 분기~", Level::Point, Captured, Step::Year, 0, Quarter},
    {"month-in", "<yr> 경우~ <month#> 월~", Level::Point, Captured, Step::Year, 0, Month},
    {"first-half", "[지난] 상반기~", Level::Point, Nearest, Step::Year, 0, Half, 1},
        {"second-half", "[지난] 하반기~", Level::Point, Nearest, Step::Year, 0, Half, 2},
        {"first-half-short", "<yr> <int> 반기~", Level::Point, Captured, Step::Year, 0, Half},
    {"quarter-of", "<yr> <int> (분기~|4분기~|(/|·|∙|ㆍ) 4분기~|(·|∙|ㆍ) 4 분기~)", Level::Point, Captured,
        Step::Year, 0, Quarter},
    {"quarter", "[지난] <int> (분기~|4분기~|(/|·|∙|ㆍ) 4분기~|(·|∙|ㆍ) 4 분기~)", Level::Point, Nearest,
        Step::Year, 0, Quarter},
    {"past-quarter", "지난 분기~", Level::Point, Published, Step::Quarter, -1},
        {"last-quarter", "(전분기~|전 분기~|직전 분기~|앞 분기~)", Level::Point,
        Context,
        Step::Quarter, -1}, {"this-quarter", "이번 분기~", Level::Point, Published, Step::Quarter,
        0},
    {"spring", "(올봄~|올 봄~)", Level::Point, Published, Step::Year, 0, Season, 1},
    {"summer", "(올여름~|올 여름~)", Level::Point, Published, Step::Year, 0, Season, 2},
    {"autumn", "(올가을~|올 가을~)", Level::Point, Published, Step::Year, 0, Season, 3},
    // 올겨울 들어 지난 8일까지, 올여름 들어 어제까지
    {"spring-so-far", "(올봄|올 봄) (들어|들어서|들어서만)", Level::Year, Published, Step::Year, 0, Season, 1,
        Frame::Since},
    {"summer-so-far", "(올여름|올 여름) (들어|들어서|들어서만)", Level::Year, Published, Step::Year, 0,
        Season, 2, Frame::Since},
    {"autumn-so-far", "(올가을|올 가을) (들어|들어서|들어서만)", Level::Year, Published, Step::Year, 0,
        Season, 3, Frame::Since},
    {"winter-so-far", "(올겨울|올 겨울) (들어|들어서|들어서만)", Level::Year, Published, Step::Year, 0,
        Season, 4, Frame::Since},
    {"last-spring", "(지난봄~|지난 봄~)", Level::Point, NearestPast, Step::Year, -1, Season, 1},
    {"last-summer", "(지난여름~|지난 여름~)", Level::Point, NearestPast, Step::Year, -1, Season, 2},
    {"last-autumn", "(지난가을~|지난 가을~)", Level::Point, NearestPast, Step::Year, -1, Season, 3},
    {"winter", "(올겨울~|올 겨울~)", Level::Point, Published, Step::Year, 0, Season, 4},
        {"last-winter", "(지난겨울~|지난 겨울~)", Level::Point, Published, Step::Year, -1, Season, 4},
    {"spring-of", "<yr> 봄~", Level::Point, Captured, Step::Year, 0, Season, 1}, {"summer-of",
        "<yr> 여름~", Level::Point, Captured, Step::Year, 0, Season, 2}, {"autumn-of", "<yr> 가을~",
        Level::Point, Captured, Step::Year, 0, Season, 3}, {"winter-of", "<yr> 겨울~",
        Level::Point, Captured, Step::Year, 0, Season, 4},

    // 4·3 보궐선거, 6·13 지방선거
    {"election-day", "<month#> (·|ㆍ|.) <day> [<w>] (총선~|대선~|지방선거~|전국동시지방선거~|보궐선거~|국회의원보궐선거~|"
        "재보궐선거~|재보궐~|재보선~|보선~|국민투표~|전당대회~)", Level::Point, Nearest, Step::Day, 0, Day, 0,
        Frame::Attributive},
    {"for-years-on-end", "(수년간~|수년 간|수년 동안|수십년간~|수십 년간~|수개월간~|수개월 동안|오랜 기간)", Level::Point,
        Captured, Step::Year, 0, Whole, 0, Frame::Unsaid},

    // Holidays move with the moon, and how long they last is decided year by year: dated only where
    // the text itself says the days.
    {"holiday", "[(올|이번|이번에)] ((추석|설|설날|명절|추석 명절|설 명절|황금|여름|징검다리|개천절|어린이날|석가탄신일|성탄절) "
        "(연휴~|연휴기간~)|추석연휴~|설연휴~|설명절~|추석명절~|황금연휴~|추석연휴기간~|설연휴기간~)", Level::Point, Fixed,
        Step::Day, 0, Whole, 9999, Frame::Unsaid},
    {"holiday-of-this-year", "(올|올해|금년) ([(추석|설|설날|명절|추석 명절|설 명절|황금)] "
        "(연휴~|연휴기간~)|추석연휴~|설연휴~|설명절~|"
        "추석명절~|황금연휴~|추석연휴기간~|설연휴기간~)", Level::Year, Fixed, Step::Day, 0, Whole, 9999,
        Frame::Unsaid},
    {"holiday-of", "(<yr>|지난) ((추석|설|설날|명절|추석 명절|설 명절|황금|여름|징검다리|개천절|어린이날|석가탄신일|성탄절) "
        "(연휴~|연휴기간~)|추석연휴~|설연휴~|설명절~|추석명절~|황금연휴~|추석연휴기간~|설연휴기간~)", Level::Point,
        Captured, Step::Year, 0, Whole, 0, Frame::Unsaid},
    {"this-holiday", "(올|올해|이번|긴) (연휴~|연휴기간~|추석~|설~|설날~|명절~)", Level::Point, Fixed,
        Step::Day, 0, Whole, 9999, Frame::Unsaid},
    {"past-holiday", "지난 (연휴~|연휴기간~|추석~|설~|설날~|명절~)", Level::Point, Captured, Step::Year, 0,
        Whole, 0, Frame::Unsaid},
    {"holiday-days", "[이] (연휴 (기간~|동안~|내내|사흘간~|나흘간~|닷새간~|엿새간~)|연휴기간~)", Level::Point,
        Context, Step::Year, 0, SamePart, 6},
    // 축제 기간, 단속 기간: the days that the text has told of, and no single one of them.
    {"event-days", "[(이|그|이번|해당)] ((*축제|*행사|*대회|*박람회|*엑스포|*체전|*전시회|*공연|*영화제|*문화제|"
        "*단속|*점검|*조사|*집계|*캠페인|*파업|*훈련|*세일|*할인|*휴가|*방학|*대책|*수송|*선거운동|축제|행사|대회|"
        "박람회|엑스포|단속|점검|조사|집계|캠페인|파업|훈련|세일|할인|대책|수송|공연|개최|운영|시범운영|장마|선거운동) "
        "기간~|*축제기간~|*행사기간~|*대회기간~|*단속기간~|*점검기간~|*조사기간~|*대책기간~|*운영기간~|*파업기간~|"
        "*장마기간~|*개최기간~|*선거운동기간~)", Level::Point, Context, Step::Year, 0, SamePart, 5},
    {"day-of-holiday", "[(<yr>|올|지난|이번)] [(추석|설|설날|명절|황금)] (연휴|추석연휴|설연휴|황금연휴) "
        "(첫날~|마지막 날~|마지막날~|전날~|둘째 날~|이튿날~|다음 날~|이후~|직전~|직후~)", Level::Point,
        Captured, Step::Year, 0, Whole, 0, Frame::Unsaid},
    {"holiday-dated", "[(올|이번)] [(추석|설|설날|명절|황금|징검다리)] (연휴|연휴기간|추석연휴|설연휴|황금연휴|추석|설|명절) "
        "[(기간|기간인|동안|사흘간|나흘간|닷새간|엿새간)] "
        "\\( [(이달|지난)] <day> [일] (~|∼|-|–|～) <day> 일 \\)", Level::Point, Nearest,
        Step::Day, 0, Day, 1},
    {"holiday-dated-month", "[(올|이번)] [(추석|설|설날|명절|황금|징검다리)] (연휴|연휴기간|추석연휴|설연휴|황금연휴|추석|설|명절) "
        "[(기간|기간인|동안|사흘간|나흘간|닷새간|엿새간)] "
        "\\( <month#> 월 <day> [일] (~|∼|-|–|～) <day> 일 \\)", Level::Point, NearestPast,
        Step::Day, 0, Day, 1},
    // 지난 14∼18일 설 연휴, 14일부터 18일까지 이어진 설 연휴
    {"dated-holiday", "[지난] <day> (~|∼|-|–|～) <day> (일|일의|일까지|일까지의) [(사흘간|나흘간|닷새간|엿새간|<n> 일간)] "
        "[(이어진|이어지는|계속된)] ((추석|설|설날|명절|추석 명절|설 명절|황금|징검다리) (연휴~|연휴기간~)|추석연휴~|"
        "설연휴~|황금연휴~)", Level::Point, Nearest, Step::Day, 0, Day, 1},
    {"dated-holiday-words", "[지난] <day> 일부터 <day> (일까지|일까지의) [(사흘간|나흘간|닷새간|엿새간|<n> 일간)] "
        "[(이어진|이어지는|계속된)] ((추석|설|설날|명절|추석 명절|설 명절|황금|징검다리) (연휴~|연휴기간~)|추석연휴~|"
        "설연휴~|황금연휴~)", Level::Point, Nearest, Step::Day, 0, Day, 1},
    {"holiday-of-dated", "<yr> [(추석|설|설날|명절|황금)] (연휴|연휴기간|추석연휴|설연휴|황금연휴|추석|설) [(기간|동안)] "
        "\\( <month#> 월 <day> [일] (~|∼|-|–|～) <day> 일 \\)", Level::Point, Captured,
        Step::Day, 0, Day},

    // Stocks hold on a day.
    {"year-end", "(<yr> (말~|말 기준~|말 현재~|연말~|연말 기준~)|작년말~|지난해말~)", Level::Point, Captured,
        Step::Year, 0,
        Whole, 0, Frame::AsOf}, {"month-end-of", "<yr> <month#> (월 (말~|"
        "말 기준~|말 현재~)|월말~|월말 기준~|월말 현재~)",
        Level::Point, Captured, Step::Year, 0, Month, 0, Frame::AsOf},
    {"month-end", "(지난 <month#> (월 (말~|말 기준~|말 현재~)|월말~|월말 기준~|월말 현재~)|"
        "<month#> (월 (말 기준~|말 현재~)|월말 기준~|월말 현재~))", Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::AsOf},
    // 10월 말까지 40곳을 고친다, printed in July
    {"bare-month-end", "<month#> (월 말~|월말~)", Level::Point, Nearest, Step::Month, 0, Month, 0,
        Frame::AsOf},
    {"coming-month-end", "(오는|내달) <month#> (월 말~|월말~)", Level::Point, NearestNext, Step::Month, 0,
        Month, 0, Frame::AsOf},
    {"last-month-end", "((지난달|지난 달) (말~|말 기준~|말 현재~)|지난달말~)",
        Level::Point,
        Published, Step::Month, -1, Whole, 0, Frame::AsOf}, {"quarter-end", "<yr> <int> (분기 (말~|말 "
        "기준~)|분기말~)", Level::Point, Captured, Step::Year, 0, Quarter, 0, Frame::AsOf},
        {"this-quarter-end", "<int> (분기 (말~|말 기준~)|분기말~)", Level::Point, NearestPast, Step::Year, 0,
        Quarter, 0, Frame::AsOf},
    {"past-year-end", "(지난 연말~|지난 연말 기준~)", Level::Point, Published, Step::Year, -1, Whole, 0,
        Frame::AsOf},
    {"this-year-end", "(연말~|올 연말~|연말께|연말쯤)", Level::Point, Published, Step::Year, 0, Whole, 0,
        Frame::AsOf}, {"this-year-start", "(연초~|올 연초~)", Level::Point, Published, Step::Year, 0,
        Whole, 0, Frame::AtStart},
    {"last-quarter-end", "((전 분기|전분기|직전 분기|지난 분기) (말~|말 기준~)|전분기말~|직전분기말~)", Level::Point, Context,
        Step::Quarter, -1, Whole, 0, Frame::AsOf}, {"month-before-end", "전월 (말~|말 기준~)",
        Level::Point, Context, Step::Month, -1, Whole, 0, Frame::AsOf},
    // 전날 오후 11시까지 집계된: a count up to an hour of the day.
    {"yesterday-until", "(어제|전날|전일) (오전까지~|오후까지~|밤까지~|새벽까지~|정오까지~|자정까지~|[(오전|오후|밤|새벽)] <n> 시까지~)",
        Level::Point, Published, Step::Day, -1, Whole, 0, Frame::AsOf},
    {"year-start", "<yr> 초~", Level::Point, Captured, Step::Year, 0, Whole, 0, Frame::AtStart},
        {"at-month", "<p> (현재~|기준~|기준으로)", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::In},

    // 20일 오후 5시부터 내린 비는 84㎜다; 20일 오후 5시부터 21일 오전 6시까지 is from a day to another.
    // and 15일 오후 2시부터 열린 행사 is of that day.
    {"since-hour", "<p> (밤부터|새벽부터|오후부터|오전부터|저녁부터|아침부터|낮부터|[(오전|오후|새벽|밤|낮|"
        "저녁|아침)] <n> (시부터|시께부터|시쯤부터)) ^ (누적~|내린|내리고|쏟아진|접수된|발생한|현재까지~|"
        "지금까지~|이날까지~|모두|총|<n>)", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Since},
    // 오늘 오후까지 7명이 숨졌다: what has happened up to then, not how things stood.
    {"until-hour-happened", "<p> (오전까지~|오후까지~|새벽까지~|밤까지~|아침까지~|정오까지~|정오 까지~|자정까지~|"
        "[(오전|오후|새벽|밤|낮|저녁|아침)] (<n> 시까지~|<n> 시 <n> 분까지~)) ^ "
        "([<w>] [<w>] (접수된|신고된|들어온|발생한|알려진|확인된)|[<w>] [<w>] [<w>] [<w>] <n> [<w>] "
        "(숨지*|숨졌*|사망*|다치*|다쳤*|부상*|실종*|무너*|쓰러*|침수*|잠기*|잠겼*|끊기*|끊겼*|타고|탔*|태우*|태웠*|파손*|부서*|결항*|"
        "접수*|신고*|들어왔*|들어오*|발생*|잃고|잃었*|구조*|구조됐*|체포*|붙잡*))", Level::Span, Captured, Step::Year, 0,
        Whole, 0, Frame::Until},

    // 11일 오전 6시 기준, 10일 오후 3시 30분 현재: a count up to an hour of the day.
    {"at-hour", "<p> [(오전|오후|새벽|밤|낮|저녁|아침)] (<n> 시 [(<n> 분|반)] (현재~|기준~|기준으로|기준으로는|까지~)|"
        "<n> (시까지~|시현재~|시기준~)|<n> 시 <n> 분까지~|정오 (기준~|현재~|까지~)|정오까지~|자정 (기준~|현재~)|자정까지~)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::AsOf},

    // Seen from the period talked of.
    {"same-period", "<yr> (같은 (기간~|달~|시기~|분기~|날~|주~|주간~|주말~|시점~|계절~)|같은기간~|같은달~|같은시기~|같은분기~|이맘때~|"
        "동기~|동월~|"
        "동분기~|동기간~)", Level::Point, Context, Step::Year, -1,
        SamePart}, {"same-period-short", "(전년 동기~|전년 동월~|전년 동분기~|작년 동기~|지난해 동기~|지난해 동월~|작년 동월~|"
        "전년동기~|전년동월~|전년 같은 기간~|전년 같은 달~|1 년 전 같은 (기간~|달~))", Level::Point, Context, Step::Year,
        -1, SamePart},
    {"same-period-than", "(<yr> (동기대비|동월대비|동분기대비|동기比)|전년동기대비|전년동월대비|전년동분기대비|전년동기比)",
        Level::Point, Context, Step::Year, -1, SamePart, 0, Frame::Base},
    {"year-than", "(전년대비|전년比|지난해대비|작년대비)", Level::Year, Context, Step::Year, -1, Whole, 0,
        Frame::Base}, {"month-than", "(전월대비|전달대비|전월比)", Level::Point, Context, Step::Month, -1,
        Whole, 0, Frame::Base}, {"quarter-than", "(전분기대비|전기대비|전분기比)", Level::Point, Context,
        Step::Quarter, -1, Whole, 0, Frame::Base},
    {"same-time", "(같은 시기~|같은 달~|같은달~|같은 분기~)", Level::Point, Context, Step::Year, 0,
        SamePart},
    // 같은 시각까지: of the same count, from its beginning
    {"same-span", "(같은 시각까지~|같은 시간까지~|같은 기간~|같은기간~|이 기간~|해당 기간~|동기간~|그 기간~)", Level::Point, Context,
        Step::Year, 0, SamePart, 7},
    // 2020년 30건, 2021년 45건, 2022년 60건 등 3년간
    {"listed-years", "등 [(총|모두)] <n> (년간~|년 동안~)", Level::Point, Published, Step::Year, -1,
        LastSteps},
    {"past-years", "(최근|지난) <n> (년~|년간~|년 동안~|년 새~|년 사이~)", Level::Point, Published, Step::Year,
        -1, LastSteps}, {"past-months", "(최근|지난) <n> (개월~|개월간~|달간~|개월 동안~|달~|개월 새~)",
        Level::Point, Published, Step::Month, -1, LastSteps},
    {"past-weeks", "(최근|지난) <n> (주간~|주 동안~|주 새~|주 사이~)", Level::Point, Published,
        Step::Week, -1, LastSteps},
    {"past-days", "(최근|지난) <n> (일간~|일 "
        "동안~|일~ 새)", Level::Point, Published, Step::Day, -1, LastSteps},
    // 최근 닷새간, 최근 석 달 동안
    {"past-two-days", "(최근|지난) (이틀간~|이틀 동안~|이틀 새~|이틀 사이~)", Level::Point, Published, Step::Day, 0,
        LastSteps, 2},
    {"past-three-days", "(최근|지난) (사흘간~|사흘 동안~|사흘 새~|사흘 사이~)", Level::Point, Published, Step::Day,
        0, LastSteps, 3},
    {"past-four-days", "(최근|지난) (나흘간~|나흘 동안~|나흘 새~|나흘 사이~)", Level::Point, Published, Step::Day,
        0, LastSteps, 4},
    {"past-five-days", "(최근|지난) (닷새간~|닷새 동안~|닷새 새~|닷새 사이~)", Level::Point, Published, Step::Day,
        0, LastSteps, 5},
    {"past-six-days", "(최근|지난) (엿새간~|엿새 동안~|엿새 새~|엿새 사이~)", Level::Point, Published, Step::Day, 0,
        LastSteps, 6},
    {"past-seven-days", "(최근|지난) (일주일~|일주일간~|1 주일~|1 주일간~)", Level::Point, Published, Step::Day, 0,
        LastSteps, 7},
    {"past-ten-days", "(최근|지난) (열흘간~|열흘 동안~|열흘 새~|열흘 사이~)", Level::Point, Published, Step::Day, 0,
        LastSteps, 10},
    {"past-half-month", "(최근|지난) (보름간~|보름 동안~|보름 새~|보름 사이~)", Level::Point, Published, Step::Day,
        0, LastSteps, 15},
    {"past-three-months", "(최근|지난) (석 달~|석 달간~|석달~|석달간~)", Level::Point, Published, Step::Month,
        -1, LastSteps, 3},

    // Only named to compare with.
    {"than", "<p+보다>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base}, {"than-2",
        "(<p+보다는>|<p+보다도>|<p+보단>)", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"against", "<p> (대비~|대비로|보다)", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"next-to", "<p+에> (이어*|이은|뒤이어)", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"at-level-of", "<p> 수준~", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
        {"compared", "(<p+에>|<p+과>|<p+와>) (비해~|비하여*|비하면|비교*|견줘*|견주*|비교하면|비겨)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    // 지난해 10월 최고가 27억 원과 견주면
    {"than-its-figure", "<p> ^ [(최고가|최저가|최고치|최저치|최대치|최소치|고점|저점|정점|평균|기록|당시|때)] <n> "
        "(*과|*와|*에|% (과|와|에)) (비해~|비하여*|비하면|비교*|견줘*|견주*|대면)", Level::Span, Captured, Step::Year,
        0, Whole, 0, Frame::Base},
    // 올해 깎은 50억 원은 지난해 깎은 29억 원의 두 배에 가깝다
    {"times-its-figure", "<p> ^ <w> [<w>] <n> *의 [(약|거의)] (<n> (배~|분의)|절반~|갑절~|반토막~)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"of-base", "<p+의> ^ [(약|거의)] (<n> (배~|%|퍼센트~|할~|분의)|절반~|반토막~|반 토막~|두 배~|갑절~)", Level::Span,
        Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"same-as", "(<p+과>|<p+와>) (같*|비슷*|동일*|똑같*|다르*|달리)", Level::Span, Captured, Step::Year, 0,
        Whole,
        0, Frame::Base},
    // 시작일은 6월 24일이었으며 기간은 32일이다
    {"is-that-day", "(시작일은|개시일은|접수일은|마감일은|종료일은|만료일은|기준일은) "
        "(<p+이며>|<p+이고>|<p+이었으며>|<p+이었고>|<p+이었는데>|<p+이었지만>)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    // 지난해 크게 올랐던 배추는 20% 내렸다: what was so then is what the sentence sets its own time against.
    {"once-so", "<p> ^ [<w>] [<w>] [<w>] (급등했던|폭등했던|급락했던|폭락했던|급증했던|폭증했던|급감했던|부진했던|주춤했던|올랐던|내렸던|뛰었던|"
        "치솟았던|늘었던|줄었던|떨어졌던|증가했던|감소했던|상승했던|하락했던|부풀었던|쪼그라들었던|호황이던|호황이었던|불황이던|불황이었던|흉작이던|흉작이었던|풍작이던|"
        "풍작이었던) [<w>] (*은|*는|*이|*가|*도) [<w>] [<w>] <n>",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    // 2019년 대회 때보다, 지난 4일 조사 때와 비교하면; but 올해는 어느 때보다
    {"than-ever", "(<p> ^ [그] (어느|여느|다른|이|평소|예전) 때보다~ (<w>|<n>)|"
        "(<p+은>|<p+는>|<p+에는>|<p+엔>|<p+도>|<p+에도>|<p+에>) ^ [<w>] [<w>] 때보다~ (<w>|<n>)|"
        "<p> ^ (*은|*는|*이|*가) [<w>] 때보다~ (<w>|<n>))", Level::Span, Captured},
    {"than-when", "<p> ^ [<w>] [<w>] (때보다~|당시보다~|(때에|때와|당시에|당시와) (비해~|비하여*|비하면|비교*|견줘*|견주*)|"
        "(때|당시) 대비~)", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    // 지난해 12월 개통한 노선은 이용객이 하루 3만 명이다: but 개통한 노선은 12개다 counts them.
    {"begun-by-it", "(<p> ^ (*은|*는|*이|*가) [<w>] (<begun>|문을 연|문 연|문을 여는|문 여는)|"
        "(<p+은>|<p+는>|<p+에는>|<p+엔>|<p+도>|<p+에도>) ^ [<w>] [<w>] "
        "(<begun>|문을 연|문 연|문을 여는|문 여는)) <w> <w> [<w>] [<w>] (<w>|<n>)", Level::Span, Captured},
    // 지난해 6월 경남 밀양에 준공한 두 번째 공장은 연간 8억 개를 만든다
    {"begun-somewhere", "<p> ^ [<w>] [<w>] (*에|*에서) [<w>] (<begun>|문을 연|문 연) [(두|세|네)] [<w>] [<w>] "
        "(*은|*는|*이|*가) (연|연간|하루|매년|월|한 해)", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Base},
    // 연초 제시한 연간 목표 7천억원: when it was set, not what it is for.
    {"goal-set-then", "<p> ^ [<w>] (제시한|제시했던|내놓은|내놨던|세운|세웠던|잡은|잡았던|내세운|설정한|공언한|예고한|약속한) [(올해|연간|"
        "당초|자체)] "
        "[<w>] (목표~|목표치~|목표액~|전망치~|예상치~|전망~|계획~|가이던스~)", Level::Span, Captured, Step::Year, 0,
        Whole, 0,
        Frame::Base},
    // 어제 함께 확정된 지난해 출생아 수: on the day of telling.
    // 협회가 27일 병원 30곳의 기록을 분석한 자료를 보면: on the day of telling, though it counts before.
    {"analysed-then", "[지난] <day> 일 ^ [<w>] [<w>] [<w>] [<w>] <n> [<w>] [<w>] [<w>] [<w>] [<w>] "
        "[<w>] (분석한|분석해|"
        "취합한|취합해|공개한|발표한|내놓은|펴낸) [<w>] (자료를|자료에|자료에서|결과|결과를|결과에|보고서를|보고서에|통계를|통계에|분석에|바에) "
        "(보면|따르면|의하면|<w>)", Level::Point, Nearest, Step::Day, 0, Day, 0, Frame::Base},
    {"published-then", "<p> ^ [<w>] [<w>] (발표된|확정된|공개된|집계된|발간된|공시된|고시된) (<yr>|<p>)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"begun-then", "<p> ^ [(두|세|네|여러)] [<w>] [<w>] (<begun>|문을 연|문 연|문을 여는|문 여는) [(이|그|해당)] "
        "<w> [<w>] (*이|*가|*을|*를|높이~|넓이~|면적~|연면적~|규모~|사업비~|총사업비~|공사비~|정원~|매출~|매출액~|"
        "영업이익~|순이익~|당기순이익~|영업손실~|순손실~|자산~|자본금~|시가총액~|직원~|임직원~|회원~|인구~)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    // 올해 관객은 지난해 관객 수보다 20% 줄었다
    {"than-its-number", "<p> ^ <w> (수보다~|값보다~)", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Base},
    // 올해 생산량이 내년 예상 수요량보다 5만t 많다
    {"last-year-than-its", "(지난해|작년) ^ [(예상|목표|평균|총|전체|연간)] " ATTEST_THAN_NOUN,
        Level::Year, Published, Step::Year, -1, Whole, 0, Frame::Base},
    {"next-year-than-its", "내년 ^ [(예상|목표|평균|총|전체|연간)] " ATTEST_THAN_NOUN,
        Level::Year, Published, Step::Year, 1, Whole, 0, Frame::Base},
    {"as-much-as", "<p+만큼>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},

    // 5월 셋째 주(20일 기준), 12월 다섯째 주(22∼28일): the bracket says which days.
    {"days-of-week", "((첫째|둘째|셋째|넷째|다섯째|첫|마지막) 주~|<n> 주차~) \\( <p> [(기준|현재)] "
        "\\)", Level::Span, Captured,
        Step::Year,
        0, Whole, 0, Frame::In},

    {"week-with-days", "((첫째|둘째|셋째|넷째|다섯째|첫|마지막) 주~|<n> 주차~) \\( <p> (~|∼|-|–|～) <p> \\)",
        Level::Span, Captured},
    {"week-number", "<n> 주차~", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Unsaid},

    // Spans.
    // 28일 밤부터 29일까지, 3일 오전 9시부터 5일까지
    {"from-hour-to", "<p> (밤부터|오전부터|오후부터|새벽부터|아침부터|저녁부터|낮부터|정오부터|자정부터|"
        "[(오전|오후|밤|새벽)] <n> (시부터|시 <n> 분부터|시 반부터)) <p>", Level::Span, Captured},
    // 지난 12일 첫 환자가 나온 뒤 전날까지, 3일 개봉 이후 7일까지
    {"since-until", "<p> <w> [<w>] [<w>] (뒤|이후|후|이래) [<yr>] "
        "(<p+까지>|<p+까지는>|<p+까지만>|<p+까지의>)", Level::Span, Captured},
    // 지난 3일 개봉한 영화는 이날까지
    {"begun-until", "<p> [<w>] [<w>] (개봉한|개봉해|개막한|개막해|개장한|개장해|시작한|시작된|시작해|출시한|출시된|출시해|출간한|출간된|공개한|"
        "공개된|발매한|발매된|내놓은|문을 연|문 연|막을 올린) [(‘|'|“|「|《)] [<w>] [<w>] [<w>] "
        "[(’|'|”|」|》)] [<w>] (<p+까지>|<p+까지는>|<p+까지만>|<p+까지의>)", Level::Span, Captured},
    {"since-time-until", "<p> (이후|이래) [<yr>] (<p+까지>|<p+까지는>|<p+까지만>|<p+까지의>)",
        Level::Span, Captured},
    // 1982년 이후 문을 닫은 학교는 지난달까지 806곳이다
    {"begun-then-until", "(<p> (이후|이래|이후로)|<p+부터>) <w> [<w>] [<w>] [<w>] (*은|*는|*이|*가) "
        "(<p+까지>|<p+까지는>|<p+까지만>|<p+까지의>)", Level::Span, Captured},
    {"every-year-from-to", "(매년|해마다|매해|통상|보통|일반적으로) <p+부터> [올해] <p>", Level::Span,
        Captured, Step::Year, 0, Whole, 0, Frame::Unsaid},
    // 10일 시작된 접수가 14일 마감됐다: of all of it.
    {"begun-and-over", "<p> [<w>] [<w>] [<w>] (시작된|시작한|개막한|막을 올린|막이 오른|개장한|열린|돌입한) [<yr>] "
        "[<w>] [<w>] [<w>] [<w>] (*이|*가|*은|*는) <p> ^ [<w>] [<w>] [<w>] [<w>] "
        "(끝났*|끝난*|마감*|마무리*|종료*|폐막*|막을 내*|막 내*|폐장*)", Level::Span, Captured},
    {"from-to", "<p+부터> [올해] <p>", Level::Span, Captured}, {"year-until",
        "<yr> (<p+까지>|<p+까지는>|<p+까지만>|<p+까지도>|<p+까지의>)", Level::Span, Captured},
        {"from-to-2", "<p+에서> <p+까지>", Level::Span, Captured},
        {"dash", "<p> (~|∼|-|–|～) <p>", Level::Span, Captured},
    // 20일부터 이틀간
    {"for-two-days", "<p+부터> (이틀간~|이틀 동안~)", Level::Span, Captured, Step::Day, 0, NextSteps, 2},
    {"for-three-days", "<p+부터> (사흘간~|사흘 동안~)", Level::Span, Captured, Step::Day, 0, NextSteps, 3},
    {"for-four-days", "<p+부터> (나흘간~|나흘 동안~)", Level::Span, Captured, Step::Day, 0, NextSteps, 4},
    {"for-five-days", "<p+부터> (닷새간~|닷새 동안~)", Level::Span, Captured, Step::Day, 0, NextSteps, 5},
    {"for-six-days", "<p+부터> (엿새간~|엿새 동안~)", Level::Span, Captured, Step::Day, 0, NextSteps, 6},
    {"for-ten-days", "<p+부터> (열흘간~|열흘 동안~)", Level::Span, Captured, Step::Day, 0, NextSteps, 10},
    {"for-days", "<p+부터> <n> (일간~|일 동안~)", Level::Span, Captured, Step::Day, 0, NextSteps},
    // 지난달 9일 막을 올려 11일간 이어진 축제
    {"for-days-begun", "<p> (개막해|개막해서|개막한 뒤|개막한 후|시작해|시작해서|시작된 뒤|시작된 후|시작돼|개장해|개장한 뒤|"
        "막을 올려|막이 올라|문을 열어|돌입해|들어가) <n> (일간~|일 동안~)", Level::Span, Captured, Step::Day, 0,
        NextSteps},
    {"for-weeks", "<p+부터> <n> (주간~|주 동안~|주일간~)", Level::Span, Captured, Step::Week, 0, NextSteps},
    {"for-months", "<p+부터> <n> (개월간~|개월 동안~|달간~|달 동안~)", Level::Span, Captured, Step::Month, 0,
        NextSteps},
    {"for-years", "<p+부터> <n> (년간~|년 동안~)", Level::Span, Captured, Step::Year, 0, NextSteps},
    {"since", "<p> (이후~|이래~|이후로~|이후에만~|이후에만도|이후로만~)", Level::Span, Captured, Step::Year, 0,
        Whole, 0,
        Frame::Since},
    // 2011년 통계 집계를 시작한 이래
    // 2023년 6월 특별법이 시행된 뒤
    {"since-deed", "(<p> <w> [<w>] (뒤~|이후~|이래~|뒤로)|<p> <w> <w> <w> [<w>] [<w>] (이래~|이래로))",
        Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Since},
    {"since-begun", "<p> [관련] (통계|집계|조사|관측|기록|기상관측|통계를|집계를|조사를|관측을|기록을|공시를) "
        "[(집계를|작성을|조사를|관측을)] (시작한|시작된|집계한|작성한|낸|내기 시작한|도입한) (이래~|이후~|뒤~)", Level::Span,
        Captured, Step::Year, 0, Whole, 0, Frame::Since}, {"from", "<p+부터>", Level::Span, Captured,
        Step::Year, 0, Whole, 0,
        Frame::Since}, {"until",
        "(<p+까지>|<p+까지는>|<p+까지만>|<p+까지도>|<p+까지의>)", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Until}, {"before", "<p> (이전~|이전까지~)", Level::Span, Captured, Step::Year, 0, Whole,
        0, Frame::Before},

    // Durations that look like days of the month.
    {"number-of-days", "(*일수~|일수~|횟수는|횟수가|횟수도|기간은|기간이|*기간은|*기간이|날은|날이|휴가~) <n> "
        "(일|일로|일은|일이|일이다|일이며|일이고|일이었다|일인|일입니다|일에|일에서|일을|일보다|일씩)", Level::Point, Captured,
        Step::Day, 0, Whole,
        0, Frame::NotTime},
    // … but 가장 많았던 날은 15일: which day it was.
    {"day-of-most", "(가장|제일) <w> [<w>] (날은|날이|날도) <day> (일~|일로|일이다|일이며|일이고|일이었다|일입니다)",
        Level::Point, Nearest, Step::Day, 0, Day, 0, Frame::Attributive},
    // 평년보다 10일 많았다, 닷새 빠르다: so many more, but 10일 많은 비가 내렸다
    {"not-day-compared", "<n> 일 [(가량|정도|이나)] (많았*|많다*|많아*|적었*|적다*|빨랐*|빠르다*|빠르게|빨라*|늦었*|늦다*|일렀*|"
        "이르다*|앞섰*|모자라*|모자랐*|남았*|남겨*)", Level::Point, Captured, Step::Day, 0, Whole, 0,
        Frame::NotTime},
    {"not-day-than-usual", "(평년보다|예년보다|평소보다|당초보다|예정보다|계획보다|예상보다|전국보다|법정기한보다) <n> 일 [(가량|정도|이나)] "
        "(많은|적은|빠른|늦은|늦게|이른|일찍|앞서*|더|긴|길게|짧은|짧게)", Level::Point, Captured, Step::Day, 0, Whole, 0,
        Frame::NotTime},
    {"not-day-moved", "<n> 일 [\\( <n> % \\)] (줄어*|늘어*|줄었*|늘었*|감소*|증가*|짧*|길었*|길어*)", Level::Point,
        Captured,
        Step::Day, 0, Whole, 0, Frame::NotTime},
    {"not-day-alone", "<n> 일만~ (이다|이며|이자)", Level::Point, Captured, Step::Day, 0, Whole, 0,
        Frame::NotTime},
    {"quarters-running", "<n> 분기 (연속~|만에~|만이다|만이며|만의|만입니다|만으로|내리)",
        Level::Point, Captured, Step::Quarter, 0, Whole, 0,
        Frame::NotTime},
    {"a-day", "1 일 ^ (평균~|운행 횟수~|운행횟수~|이용객~|이용객수~|생산량~|처리량~|사용량~|공급량~|발생량~|통행량~|방문객~)",
        Level::Point, Captured, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"not-day", "<n> 일 (연속~|연속으로|만에~|만이*|만의|만인|동안~|간~|이상~|이내~|넘게|가량~|정도~|내내|내로|안에|뒤~|"
        "후~|앞~|남짓~|앞두고|앞으로|안팎~|"
        "미만~|이하~|치~|평균~|분량~|이 지나*|이 걸*|을 넘*|짜리~)", Level::Point, Captured, Step::Day, 0, Whole,
        0, Frame::NotTime},
    {"nights-days", "<n> 박 <n> 일~", Level::Point, Captured, Step::Day, 0, Whole, 0,
        Frame::NotTime}, {"index-base", "<year> 년 ^ = 100", Level::Year, Captured, Step::Day, 0,
        Whole, 0, Frame::NotTime}, {"nth-day", "<n> 일째~", Level::Point, Captured, Step::Day, 0,
        Whole, 0, Frame::NotTime}, {"days-long", "<n> 일간~", Level::Point, Captured, Step::Day, 0,
        Whole, 0, Frame::NotTime},
    {"year-duration", "<year> 년 (만에~|동안~|전통~|역사~|넘게)", Level::Year, Captured, Step::Day, 0,
        Whole, 0, Frame::NotTime},
    {"day-name", "<month#> 월 <day> 일 ^ (기념일|의 날)", Level::Point, Captured, Step::Day, 0, Whole,
        0, Frame::NotTime},
};
#undef ATTEST_ONE_FIGURE
#undef ATTEST_OF_BOTH_YEARS
#undef ATTEST_OF_BOTH_MONTHS
#undef ATTEST_OF_BOTH_DAYS
#undef ATTEST_LATER
#undef ATTEST_ANSWERED
#undef ATTEST_WEEK_OF_MONTH
#undef ATTEST_THAN_NOUN
// clang-format on

}  // namespace attest::languages::ko
