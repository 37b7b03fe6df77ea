// Korean: how newsrooms word figures.  Numbers, counters and particles are written
// together; `~` allows the particles and endings that follow a noun.
#include "extraction/rules.h"

namespace attest::languages::ko {

extern const ExtractionRules rules;

namespace {

// clang-format off
constexpr std::string_view kEndings[] = {
    "은", "는", "이", "가", "을", "를", "에", "의", "로", "으로", "와", "과", "도", "만", "까지", "부터", "에서", "에게",
    "보다", "이나", "나", "씩", "쯤", "마다", "이며", "며", "이고", "고", "이다", "다", "인", "이었다", "였다", "였으나", "이었으나",
    "였으며", "이었으며", "뿐", "뿐이다", "뿐이지만", "뿐이었다", "뿐이었다고", "에는", "에서는", "에서도", "으로는", "로는", "으로도", "에도",
    "이라고", "라고", "이라며", "라며", "이라는", "라는", "째", "대로", "당", "짜리", "꼴", "꼴로", "꼴인", "밖에", "조차", "만에",
    "에만", "이상", "이하", "미만", "가량", "안팎", "남짓", "여", "등", "만큼", "에서의", "까지의", "이던", "였던", "이지만", "지만"};

using enum NumberRole;
constexpr Alone kPart = Alone::Never;
constexpr Alone kCountedOnly = Alone::Counted;
constexpr NumberWord kNumberWords[] = {
    {"일", 1, Addend, kPart}, {"이", 2, Addend, kPart}, {"삼", 3, Addend, kPart}, {"사", 4, Addend, kPart},
    {"오", 5, Addend, kPart}, {"육", 6, Addend, kPart}, {"칠", 7, Addend, kPart}, {"팔", 8, Addend, kPart}, {"구", 9, Addend, kPart},
    {"십", 10, Power, kCountedOnly}, {"백", 100, Power, kCountedOnly}, {"천", 1'000, Power, kCountedOnly},
    {"만", 10'000, GroupPower, kCountedOnly}, {"억", 100'000'000, GroupPower, kPart}, {"조", 1'000'000'000'000, GroupPower, kPart},
    {"하나", 1, Addend, kPart}, {"한", 1, Addend, kCountedOnly}, {"두", 2, Addend, kCountedOnly}, {"둘", 2, Addend, kPart},
    {"세", 3, Addend, kCountedOnly}, {"셋", 3, Addend, kPart}, {"서", 3, Addend, kPart}, {"석", 3, Addend, kCountedOnly},
    {"네", 4, Addend, kCountedOnly}, {"넷", 4, Addend, kPart}, {"넉", 4, Addend, kCountedOnly}, {"다섯", 5, Addend, kCountedOnly},
    {"여섯", 6, Addend, kCountedOnly}, {"일곱", 7, Addend, kCountedOnly}, {"여덟", 8, Addend, kCountedOnly}, {"아홉", 9, Addend, kCountedOnly},
    {"열", 10, Addend, kCountedOnly}, {"스물", 20, Addend, kCountedOnly}, {"스무", 20, Addend, kCountedOnly}, {"서른", 30, Addend, kCountedOnly},
    {"마흔", 40, Addend, kCountedOnly}, {"쉰", 50, Addend, kCountedOnly}, {"예순", 60, Addend, kCountedOnly}, {"일흔", 70, Addend, kCountedOnly},
    {"여든", 80, Addend, kCountedOnly}, {"아흔", 90, Addend, kCountedOnly},
    {"수십", 10, Vague, kCountedOnly}, {"수백", 100, Vague, kCountedOnly}, {"수천", 1'000, Vague, kCountedOnly}, {"수만", 10'000, Vague, kCountedOnly},
    {"영하", -1, Sign}, {"영상", 1, Sign},
};

constexpr ClassWord kClassWords[] = {{"weekday", "월요일~", 1}, {"weekday", "화요일~", 2}, {"weekday", "수요일~", 3},
    {"weekday", "목요일~", 4}, {"weekday", "금요일~", 5}, {"weekday", "토요일~", 6}, {"weekday", "일요일~", 7}};

constexpr UnitRow kUnits[] = {
    {"percent", "(%|퍼센트~|프로)", "percent"},
    {"percentage-point", "(% 포인트~|퍼센트포인트~|% p|% p~)", "percentage-point"},
    {"usd", "(달러~|불~|미국 달러~)", "USD"}, {"usd-sign", "$", "USD", UnitPlace::Before, true},
    {"krw", "원~", "KRW", UnitPlace::After, true}, {"krw-sign", "₩", "KRW", UnitPlace::Before},
    {"eur", "유로~", "EUR"}, {"jpy", "엔~", "JPY"}, {"cny", "위안~", "CNY"}, {"rub", "루블~", "RUB"},
    {"age", "(세~|살~)", "year-person"}, {"year", "(년~|년간~)", "year"}, {"month", "(개월~|개월간~|달~)", "month"},
    {"week", "(주~|주간~)", "week"}, {"day", "(일~|일간~)", "day"}, {"hour", "(시간~)", "hour"}, {"minute", "분~", "minute"}, {"second", "초~", "second"},
    {"kilometre", "(km|킬로미터~)", "kilometer"}, {"metre", "(m|미터~)", "meter"}, {"centimetre", "(cm|센티미터~|센티~)", "centimeter"},
    {"millimetre", "(mm|밀리미터~|밀리~)", "millimeter"}, {"hectare", "(ha|헥타르~)", "hectare"}, {"pyeong", "평~", "pyeong"},
    {"square-metre", "(m2|제곱미터~|㎡)", "square-meter"},
    {"tonne", "(t|톤~)", "tonne"}, {"kilogram", "(kg|킬로그램~)", "kilogram"}, {"gram", "(g|그램~)", "gram"}, {"litre", "(리터~|l)", "liter"}, {"barrel", "배럴~", "barrel"},
    {"celsius", "(도~|° c|℃)", "celsius"}, {"megawatt", "(mw|메가와트~)", "megawatt"}, {"gigawatt", "(gw|기가와트~)", "gigawatt"}, {"kilowatt-hour", "kwh", "kilowatt-hour"},
    {"permille", "(‰|퍼밀)", "permille"},
    {"per-hour", "(시속|시간당)", "-per-hour", UnitPlace::Before}, {"per-barrel", "배럴당", "-per-barrel", UnitPlace::Before},
    {"per-hectare", "(ha당|헥타르당|ha 당)", "-per-hectare", UnitPlace::Before}, {"per-tonne", "(톤당|t당|t 당)", "-per-tonne", UnitPlace::Before},
    {"per-kilogram", "(kg당|kg 당)", "-per-kilogram", UnitPlace::Before}, {"per-second", "초속", "-per-second", UnitPlace::Before},
};

constexpr CountedRow people(std::string_view counter) { return {counter, "person", true}; }
constexpr CountedRow things(std::string_view counter) { return {counter, "count", true}; }
constexpr CountedRow kCounted[] = {
    people("명~"), people("인~"), people("사람~"), people("분~"), people("여명~"),
    things("개~"), things("건~"), things("곳~"), things("대~"), things("마리~"), things("세대~"), things("가구~"), things("채~"), things("석~"),
    things("회~"), things("차례~"), things("번~"), things("척~"), things("편~"), things("권~"), things("장~"), things("호~"), things("동~"),
    things("개사~"), things("개국~"), things("개소~"), things("쌍~"), things("경기~"), things("표~"), things("점~"), things("그루~"), things("병~"),
    things("종~"), things("팀~"), things("골~"), things("군데~"), things("송이~"), things("자루~"), things("포기~"), things("필지~"), things("개교~"),
};

constexpr ModifierRow kModifiers[] = {
    {"about", "(약|대략|거의|줄잡아)", Position::Before, Modifier::About}, {"at-most", "(최대|많아야|고작해야|최고)", Position::Before, Modifier::AtMost},
    {"at-least", "(최소|적어도|최저)", Position::Before, Modifier::AtLeast},
    {"odd", "(여|여만|여 만|남짓)", Position::AfterNumber, Modifier::About},
    {"about-after", "(안팎~|가량~|남짓~|정도~|내외~|쯤~|꼴~|가까이|가까운|선~)", Position::AfterUnit, Modifier::About},
    {"at-least-after", "이상~", Position::AfterUnit, Modifier::AtLeast}, {"at-most-after", "이하~", Position::AfterUnit, Modifier::AtMost},
    {"less-after", "미만~", Position::AfterUnit, Modifier::LessThan}, {"more-after", "초과~", Position::AfterUnit, Modifier::MoreThan},
    {"band", "대~", Position::AfterUnit, Modifier::Between},
    {"exceed", "(넘*|웃도*|웃돈*|웃돌*|돌파*|조금 웃돈*|조금 넘*|이 넘*|가 넘*)", Position::AfterUnit, Modifier::MoreThan, InSpan::No},
    {"below", "(밑도*|못 미*|못미*|밑돌*|안 된*|안 되*|도 안 된*|조금 못 미*)", Position::AfterUnit, Modifier::LessThan, InSpan::No},
    {"near", "(육박*|에 육박*|가깝*)", Position::AfterUnit, Modifier::About, InSpan::No},
};

constexpr RangeRow kRanges[] = {
    {"tilde", "", "(~|∼|〜|-|–)", ""}, {"from-to", "", "에서", "(사이~|까지~)"},
};

constexpr FractionRow kFractions[] = {
    {"half", "(절반~|반~)", FractionOp::Constant, 1, 2},
    {"parts", "<n> 분의 <n>", FractionOp::InOf}, {"hal", "<n> 할~", FractionOp::Parts, 1, 10},
    {"of-people", "<n> 명 (중|중에|가운데) <n> (명~|명꼴~)", FractionOp::InOf}, {"of-pairs", "<n> 쌍 (중|가운데) <n> (쌍~|쌍꼴~)", FractionOp::InOf},
    {"of-things", "<n> (곳|가구|개|건|대) (중|가운데) <n> (곳~|가구~|개~|건~|대~|꼴~)", FractionOp::InOf},
};

constexpr MultipleRow kMultiples[] = {{"times", "<n> 배~", 0}};

constexpr RejectRow kRejects[] = {
    {"ordinal", "제 <n>"}, {"order", "<n> (번째~|위~|호선~|학년~|사단~|연대~|부두~|세대 이동통신|단계~|차로~|층~|반~|조~|번지~|번길~|면~|대 국회~|대 총선~|선)"},
    {"line", "<n> 선"}, {"channel", "(g|kbs|mbc|ktx|srt|코로나|버스) <n>"}, {"no", "(no|기호|우편) <n>"}, {"phone", "+ <n>"},
};

using enum Anchor;
using enum Part;
constexpr PeriodRow kPeriods[] = {
    {"year", "<year> 년~", Level::Year, Captured}, {"year-short", "' <yy> 년~", Level::Year, Captured},
    {"last-year", "(지난해~|작년~|전년~|전년도~)", Level::Year, Published, Step::Year, -1}, {"this-year", "(올해~|금년~|올~|올 들어)", Level::Year, Published, Step::Year, 0},
    {"next-year", "(내년~|이듬해~)", Level::Year, Published, Step::Year, 1}, {"year-before-last", "재작년~", Level::Year, Published, Step::Year, -2},
    {"years-ago", "<n> 년 전~", Level::Year, Published, Step::Year, -1},

    {"date", "<yr> <month#> 월 <day> 일~", Level::Point, Captured, Step::Day, 0, Day}, {"month-of", "<yr> <month#> 월~", Level::Point, Captured, Step::Year, 0, Month},
    {"month-day", "<month#> 월 <day> 일~", Level::Point, NearestPast, Step::Day, 0, Day}, {"month", "<month#> 월~", Level::Point, NearestPast, Step::Month, 0, Month},
    {"day", "<day> 일~", Level::Point, NearestPast, Step::Day, 0, Day},
    {"months-of", "<yr> <month#> (~|∼|-) <month#> 월~", Level::Point, Captured, Step::Year, 0, MonthSpan}, {"months", "<month#> (~|∼|-) <month#> 월~", Level::Point, Published, Step::Year, 0, MonthSpan},
    {"first-half-of", "<yr> 상반기~", Level::Point, Captured, Step::Year, 0, Half, 1}, {"second-half-of", "<yr> 하반기~", Level::Point, Captured, Step::Year, 0, Half, 2},
    {"first-half", "상반기~", Level::Point, Published, Step::Year, 0, Half, 1}, {"second-half", "하반기~", Level::Point, Published, Step::Year, 0, Half, 2},
    {"quarter-of", "<yr> <int> 분기~", Level::Point, Captured, Step::Year, 0, Quarter}, {"quarter", "<int> 분기~", Level::Point, Published, Step::Year, 0, Quarter},
    {"year-end", "<yr> 말~", Level::Point, Captured, Step::Year, 0, Whole, 0, Frame::AsOf}, {"month-end", "<month#> 월 말~", Level::Point, NearestPast, Step::Month, 0, Month, 0, Frame::AsOf},
    {"same-period", "<yr> 같은 (기간~|달~|시기~)", Level::Point, Context, Step::Year, -1, SamePart}, {"same-period-short", "(전년 동기~|전년 동월~|작년 동기~)", Level::Point, Context, Step::Year, -1, SamePart},
    {"last-month", "지난달~", Level::Point, Published, Step::Month, -1}, {"this-month", "이달~", Level::Point, Published, Step::Month, 0},
    {"today", "(오늘~|현재~|이날~)", Level::Point, Published, Step::Day, 0}, {"yesterday", "(어제~|전날~)", Level::Point, Published, Step::Day, -1},
    {"from-to", "<p> (부터|에서) <p>", Level::Span, Captured}, {"dash", "<p> (~|∼|-) <p>", Level::Span, Captured}, {"since", "<p> 이후~", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Since},
};

constexpr CueRow kCues[] = {
    {"up", "(늘*|증가*|급증*|올랐*|오른*|오르*|상승*|높아*|많아*|많*|커졌*|급등*|웃돌*|뛰*)", Cue::Up}, {"down", "(줄*|감소*|급감*|내렸*|내린*|내려*|하락*|낮아*|적어*|적*|떨어*|급락*)", Cue::Down},
    {"level", "(실업률~|고용률~|투표율~|물가~|금리~|사전투표율~)", Cue::LevelOf},
    {"forecast", "(전망*|예상*|내다*|예측*|것으로 본다*|목표*|될 것*|넘길 것*)", Cue::Forecast}, {"estimated", "(추산*|추정*)", Cue::Estimated},
    {"alleged", "(알려*|주장*)", Cue::Alleged}, {"denied", "(일축*|부인*|사실이 아니*|사실 아니*)", Cue::Denied},
    {"provisional", "(잠정*)", Cue::Provisional}, {"final", "(확정*)", Cue::Final}, {"clause", "(반면~|한편)", Cue::Clause},
};
// clang-format on

}  // namespace

extern constinit const ExtractionRules rules{
    .decimal_marks = ".",
    .group_marks = ",",
    .endings = kEndings,
    .order = WordOrder::HeadLast,
    .glued_words = true,
    .number_words = kNumberWords,
    .ordinal_suffixes = {},
    .class_words = kClassWords,
    .units = kUnits,
    .counted = kCounted,
    .modifiers = kModifiers,
    .ranges = kRanges,
    .fractions = kFractions,
    .multiples = kMultiples,
    .rejects = kRejects,
    .periods = kPeriods,
    .cues = kCues,
};

}  // namespace attest::languages::ko
