// English: how newsrooms word figures.
#include "extraction/rules.h"

namespace attest::languages::en {

extern const ExtractionRules rules;
namespace {

// clang-format off
constexpr std::string_view kEndings[] = {"s", "es", "'s", "’s", "s'", "s’", "ed", "d", "ing", "ly"};

constexpr NumberWord kNumberWords[] = {
    {"zero", 0}, {"one", 1, NumberRole::Addend, Alone::Counted}, {"two", 2}, {"three", 3}, {"four", 4},
    {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11},
    {"twelve", 12}, {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16},
    {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"thirty", 30},
    {"forty", 40}, {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90},
    {"hundred", 100, NumberRole::Power},
    {"thousand", 1'000, NumberRole::GroupPower}, {"k", 1'000, NumberRole::GroupPower},
    {"million", 1'000'000, NumberRole::GroupPower}, {"mln", 1'000'000, NumberRole::GroupPower},
    {"mn", 1'000'000, NumberRole::GroupPower},
    {"billion", 1'000'000'000, NumberRole::GroupPower}, {"bn", 1'000'000'000, NumberRole::GroupPower},
    {"trillion", 1'000'000'000'000, NumberRole::GroupPower}, {"tn", 1'000'000'000'000, NumberRole::GroupPower},
    {"trn", 1'000'000'000'000, NumberRole::GroupPower},
    {"dozen", 12, NumberRole::Set}, {"score", 20, NumberRole::Set, Alone::Never},
    {"a", 1, NumberRole::Article}, {"an", 1, NumberRole::Article},
    {"and", 0, NumberRole::Join},
    {"hundreds", 100, NumberRole::Vague}, {"thousands", 1'000, NumberRole::Vague},
    {"millions", 1'000'000, NumberRole::Vague}, {"billions", 1'000'000'000, NumberRole::Vague},
    {"dozens", 12, NumberRole::Vague},
    {"minus", -1, NumberRole::Sign},
};

constexpr std::string_view kOrdinalSuffixes[] = {"st", "nd", "rd", "th"};

constexpr ClassWord kClassWords[] = {
    {"month", "january", 1}, {"month", "jan", 1}, {"month", "february", 2}, {"month", "feb", 2},
    {"month", "march", 3}, {"month", "mar", 3}, {"month", "april", 4}, {"month", "apr", 4},
    {"month", "may", 5}, {"month", "june", 6}, {"month", "jun", 6}, {"month", "july", 7},
    {"month", "jul", 7}, {"month", "august", 8}, {"month", "aug", 8}, {"month", "september", 9},
    {"month", "sept", 9}, {"month", "sep", 9}, {"month", "october", 10}, {"month", "oct", 10},
    {"month", "november", 11}, {"month", "nov", 11}, {"month", "december", 12}, {"month", "dec", 12},
    {"weekday", "monday", 1}, {"weekday", "tuesday", 2}, {"weekday", "wednesday", 3},
    {"weekday", "thursday", 4}, {"weekday", "friday", 5}, {"weekday", "saturday", 6},
    {"weekday", "sunday", 7},
    {"ord", "first", 1}, {"ord", "second", 2}, {"ord", "third", 3}, {"ord", "fourth", 4},
    {"ord", "fifth", 5}, {"ord", "sixth", 6}, {"ord", "seventh", 7}, {"ord", "eighth", 8},
    {"ord", "ninth", 9}, {"ord", "tenth", 10},
};

constexpr UnitRow kUnits[] = {
    {"percent", "(%|percent|pct|per cent)", "percent"},
    {"percentage-point", "(percentage point~|percent point~|pct point~|pp)", "percentage-point"},
    {"permille", "‰", "permille"},
    {"usd-sign", "(us $|u.s. $|$)", "USD", UnitPlace::Before, true},
    {"usd-word", "(dollar~|us dollar~|u.s. dollar~|usd)", "USD", UnitPlace::After, true},
    {"eur-sign", "€", "EUR", UnitPlace::Before}, {"eur-word", "(euro~|eur)", "EUR"},
    {"gbp-sign", "£", "GBP", UnitPlace::Before}, {"gbp-word", "(pound~ sterling|pounds)", "GBP"},
    {"jpy-sign", "¥", "JPY", UnitPlace::Before, true}, {"jpy-word", "(yen|jpy)", "JPY"},
    {"cny-word", "(yuan|renminbi|rmb)", "CNY"},
    {"krw-letter", "w", "KRW", UnitPlace::BeforeGlued}, {"krw-sign", "₩", "KRW", UnitPlace::Before},
    {"kpw-word", "north korean won", "KPW"}, {"krw-word", "([south korean] won)", "KRW", UnitPlace::After, true},
    {"rub-word", "(rouble~|ruble~|rub)", "RUB"}, {"rub-sign", "₽", "RUB"},
    {"cent", "cents", "cent"},
    {"year-old", "([-] year [-] old~|years old|years of age)", "year-person"},
    {"month-old", "([-] month [-] old~|months old)", "month-person"},
    {"year", "([-] year~|yr~)", "year"}, {"month", "[-] month~", "month"}, {"week", "[-] week~", "week"},
    {"day", "[-] day~", "day"}, {"hour", "([-] hour~|hrs)", "hour"},
    {"minute", "([-] minute~|mins)", "minute"}, {"seconds", "seconds", "second"},
    {"km-per-hour", "(km / h|kph|kmh|kilomet~ an hour|kilometres per hour|kilometers per hour)", "kilometer-per-hour"},
    {"mile-per-hour", "(mph|miles per hour|miles an hour)", "mile-per-hour"},
    {"metre-per-second", "(m / s|metres per second|meters per second)", "meter-per-second"},
    {"kilometre", "([-] kilometre~|[-] kilometer~|km)", "kilometer"},
    {"metre", "([-] metre~|[-] meter~|m)", "meter"},
    {"centimetre", "(centimetre~|centimeter~|cm)", "centimeter"},
    {"millimetre", "(millimetre~|millimeter~|mm)", "millimeter"},
    {"mile", "[-] mile~", "mile"}, {"foot", "(feet|foot|ft)", "foot"}, {"inch", "(inch|inches)", "inch"},
    {"square-kilometre", "(square kilometre~|square kilometer~|sq km)", "square-kilometer"},
    {"square-metre", "(square metre~|square meter~|sq m)", "square-meter"},
    {"square-mile", "square mile~", "square-mile"},
    {"hectare", "(hectare~|ha)", "hectare"}, {"acre", "[-] acre~", "acre"},
    {"tonne", "([metric] tonne~|[metric] ton~|t)", "tonne"}, {"kilogram", "(kilogram~|kilo~|kg)", "kilogram"},
    {"gram", "(gram~|g)", "gram"}, {"litre", "(litre~|liter~)", "liter"},
    {"barrel", "(barrel~|bbl)", "barrel"}, {"bushel", "bushel~", "bushel"}, {"gallon", "gallon~", "gallon"},
    {"celsius", "(degrees celsius|degrees centigrade|° c|°c|celsius|degree~|°)", "celsius", UnitPlace::After, true},
    {"fahrenheit", "(degrees fahrenheit|° f|fahrenheit)", "fahrenheit"},
    {"watt", "watt~", "watt"}, {"kilowatt", "(kilowatt~|kw)", "kilowatt"},
    {"megawatt", "(megawatt~|mw)", "megawatt"}, {"gigawatt", "(gigawatt~|gw)", "gigawatt"},
    {"kilowatt-hour", "(kilowatt hour~|kwh)", "kilowatt-hour"}, {"megawatt-hour", "mwh", "megawatt-hour"},
    {"gigawatt-hour", "gwh", "gigawatt-hour"}, {"terawatt-hour", "(terawatt hour~|twh)", "terawatt-hour"},
    {"basis-point", "(basis point~|bps)", "basis-point"},
    {"times", "times", "count"}, {"strong", "- strong", "person"},
    {"per-year", "(a year|per year|annually|per annum|yearly|/ year)", "year", UnitPlace::Around},
    {"per-month", "(a month|per month|monthly)", "month", UnitPlace::Around},
    {"per-week", "(a week|per week|weekly)", "week", UnitPlace::Around},
    {"per-day", "(a day|per day|daily)", "day", UnitPlace::Around},
    {"per-hour", "(an hour|per hour)", "hour", UnitPlace::Around},
    {"per-tonne", "(a tonne|per tonne|a ton|per ton|/ t)", "tonne", UnitPlace::Around},
    {"per-barrel", "(a barrel|per barrel)", "barrel", UnitPlace::Around},
    {"per-kilogram", "(a kilo|a kilogram|per kilogram|per kg)", "kilogram", UnitPlace::Around},
    {"per-hectare", "(a hectare|per hectare)", "hectare", UnitPlace::Around},
    {"per-square-metre", "(a square metre|per square metre)", "square-meter", UnitPlace::Around},
};

constexpr CountedRow person(std::string_view noun) { return {noun, "person"}; }
constexpr CountedRow kCounted[] = {
    person("people"), person("person~"), person("men"), person("man"), person("women"), person("woman"),
    person("child"), person("children"), person("boys"), person("girls"), person("adults"),
    person("koreans"), person("americans"), person("russians"), person("ukrainians"), person("asians"),
    person("africans"), person("europeans"), person("chinese"), person("japanese"), person("burmese"),
    person("somalis"), person("syrians"), person("afghans"), person("germans"), person("indians"),
    person("palestinians"), person("israelis"), person("mexicans"), person("nationals"), person("citizens"),
    person("defector~"), person("refugee~"), person("migrant~"), person("immigrant~"), person("escapee~"),
    person("arrival~"), person("newcomer~"), person("entrant~"), person("asylum seeker~"), person("settler~"),
    person("resident~"), person("inhabitant~"), person("population"), person("villager~"), person("tenant~"),
    person("worker~"), person("employee~"), person("staff"), person("job seeker~"), person("miner~"),
    person("student~"), person("pupil~"), person("teacher~"), person("doctor~"), person("nurse~"),
    person("patient~"), person("victim~"), person("survivor~"), person("death~"), person("birth~"),
    person("dead"), person("killed"), person("injured"), person("wounded"), person("missing"),
    person("casualties"), person("fatalities"), person("died"), person("newborn~"), person("babies"),
    person("soldier~"), person("troops"), person("officer~"), person("police"), person("agents"),
    person("official~"), person("member~"), person("lawmaker~"), person("voter~"), person("candidate~"),
    person("spectator~"), person("fan~"), person("visitor~"), person("tourist~"), person("traveller~"),
    person("traveler~"), person("passenger~"), person("respondent~"), person("participant~"),
    person("interviewee~"), person("subscriber~"), person("customer~"), person("user~"), person("farmer~"),
    person("foreigner~"), person("prisoner~"), person("detainee~"), person("suspect~"), person("protester~"),
    person("recipients"), person("attendance"), person("players"), person("athletes"), person("intake"),
    {"houses", "count"}, {"homes", "count"}, {"households", "count"}, {"families", "count"}, {"cases", "count"},
    {"case", "count"}, {"farms", "count"}, {"games", "count"}, {"seats", "count"}, {"votes", "count"},
    {"companies", "count"}, {"firms", "count"}, {"vehicles", "count"}, {"cars", "count"}, {"units", "count"},
    {"carriers", "count"}, {"ships", "count"}, {"aircraft", "count"}, {"helicopters", "count"},
    {"sorties", "count"}, {"flights", "count"}, {"schools", "count"}, {"hospitals", "count"},
    {"provinces", "count"}, {"regions", "count"}, {"counties", "count"}, {"cities", "count"},
    {"countries", "count"}, {"markets", "count"}, {"calls", "count"}, {"incidents", "count"},
    {"accidents", "count"}, {"fires", "count"}, {"crimes", "count"}, {"buildings", "count"},
    {"shops", "count"}, {"stores", "count"}, {"points", "count"}, {"goals", "count"}, {"medals", "count"},
    {"jobs", "count"}, {"tests", "count"}, {"doses", "count"}, {"missiles", "count"}, {"drones", "count"},
    {"head of cattle", "count"}, {"cattle", "count"}, {"pigs", "count"}, {"birds", "count"}, {"animals", "count"},
};

constexpr ModifierRow kModifiers[] = {
    {"about", "(about|around|some|roughly|approximately|circa|around the|an estimated|close to|near|nearly|almost|almost a|just under|just over|well over)", Position::Before, Modifier::About},
    {"about-after", "(or so|or thereabouts)", Position::AfterUnit, Modifier::About},
    {"more-than", "(more than|over|above|in excess of|upwards of|well over|just over|slightly over|slightly more than|a little more than|little more than|greater than|above the)", Position::Before, Modifier::MoreThan},
    {"less-than", "(less than|fewer than|under|below|just under|slightly less than|a little less than)", Position::Before, Modifier::LessThan},
    {"at-least", "(at least|no fewer than|no less than|not less than|a minimum of)", Position::Before, Modifier::AtLeast},
    {"at-least-after", "(or more|or older|or above|and older|and over|and above)", Position::AfterUnit, Modifier::AtLeast},
    {"at-most", "(at most|up to|no more than|not more than|as many as|as much as|a maximum of)", Position::Before, Modifier::AtMost},
    {"at-most-after", "(at most|at the most|at the very most|or less|or fewer|or younger)", Position::AfterUnit, Modifier::AtMost},
    {"passed", "(topped|topping|passing|passed|exceeded|exceeding|surpassed|surpassing)", Position::Before, Modifier::MoreThan, InSpan::No},
    {"not-reached", "(not reached|not reach|short of)", Position::Before, Modifier::LessThan, InSpan::No},
};

constexpr RangeRow kRanges[] = {
    {"between", "between", "and", ""}, {"from-to", "from", "to", ""}, {"to", "", "to", ""},
    {"dash", "", "(-|–|—|~)", ""},
};

constexpr FractionRow kFractions[] = {
    {"half", "[a] half [of]", FractionOp::Constant, 1, 2},
    {"third", "(a third|one third|one - third)", FractionOp::Constant, 1, 3},
    {"quarter", "(a quarter|one quarter|one - quarter)", FractionOp::Constant, 1, 4},
    {"fifth", "(a fifth|one fifth|one - fifth)", FractionOp::Constant, 1, 5},
    {"tenth", "(a tenth|one tenth|one - tenth)", FractionOp::Constant, 1, 10},
    {"thirds", "<n> [-] thirds", FractionOp::Parts, 1, 3},
    {"quarters", "<n> [-] quarters", FractionOp::Parts, 1, 4},
    {"fifths", "<n> [-] fifths", FractionOp::Parts, 1, 5},
    {"sixths", "<n> [-] sixths", FractionOp::Parts, 1, 6},
    {"eighths", "<n> [-] eighths", FractionOp::Parts, 1, 8},
    {"tenths", "<n> [-] tenths", FractionOp::Parts, 1, 10},
    {"one-in", "one [<w>] in [every] <n>", FractionOp::OneIn},
    {"out-of", "<n> out of [every] <n>", FractionOp::Of},
    {"in", "<n> in <n>", FractionOp::Of},
};

constexpr MultipleRow kMultiples[] = {
    {"doubled", "(doubled|doubling|doubles|double)", 20, Direction::Up},
    {"tripled", "(tripled|trebled|tripling|triple)", 30, Direction::Up},
    {"quadrupled", "(quadrupled|quadrupling)", 40, Direction::Up},
    {"halved", "(halved|halving)", 5, Direction::Down},
    {"twice", "twice", 20, Direction::None, Role::Level},
    {"fold", "<n> [-] fold", 0, Direction::Up},
    {"times-as", "<n> times (as|more|higher|larger|bigger|the)", 0, Direction::None, Role::Level},
};

constexpr RejectRow kRejects[] = {
    {"room", "(room|part|unit|chapter|article|section|page|pages|figure|fig|table|volume|issue|highway|route|flight|bus|line|model|type|class|boeing|airbus|no|number|para|channel|gate|platform|grade|windows|version|size|phase|act|resolution|station|route|building|block|apt) <n>"},
    {"sign", "(№|#) <n>"},
    {"ordinal-unit", "<n> (infantry|armoured|division|brigade)"},
    {"code", "(covid|g|mig|su|il|f|b|an|tu|a) - <n>"},
    {"group", "(g7|g8|g20)"},
    {"phone", "+ <n>"},
    {"kospi", "(kospi|s&p|ftse|nikkei|cac|dax|csi) <n>"},
    {"ever", "(one of|no one|each one|every one|one could|one can|one another|this one|that one|one day|one more|one thing)"},
};

using enum Anchor;
using enum Part;
constexpr PeriodRow kPeriods[] = {
    {"year", "[calendar] <year> [calendar year]", Level::Year, Captured},
    {"decade-noise", "the <year> s", Level::Year, Captured},
    {"last-year", "(last year|last year's|last year’s|the previous year|the past year)", Level::Year, Published, Step::Year, -1},
    {"this-year", "(this year|this year's|this year’s|the current year|the year to date|so far this year)", Level::Year, Published, Step::Year, 0},
    {"next-year", "next year", Level::Year, Published, Step::Year, 1},
    {"year-before", "(the year before|a year earlier|the year earlier|the preceding year|a year ago|a year before)", Level::Year, Context, Step::Year, -1},
    {"fiscal", "(fiscal year|fiscal|fy) <year>", Level::Year, Captured, Step::Year, 0, Fiscal},
    {"fiscal-after", "the <year> fiscal year", Level::Year, Captured, Step::Year, 0, Fiscal},

    {"date", "[on|since|until|by|from|of] <month> [.] (<day>|<ord>) [, ] <yr>", Level::Point, Captured, Step::Day, 0, Day},
    {"day-month-year", "<day> <month> <yr>", Level::Point, Captured, Step::Day, 0, Day},
    {"month-day", "<month> [.] <day>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"day-month", "<day> <month>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"month-year", "[in|since|until|by|late|early|from|during] <month> [of|,] <yr>", Level::Point, Captured, Step::Year, 0, Month},
    {"months-year", "<month> (-|to|–) <month> [of] <yr>", Level::Point, Captured, Step::Year, 0, MonthSpan},
    {"months", "[the] <month> (-|to|–) <month> [period]", Level::Point, Published, Step::Year, 0, MonthSpan},
    {"month", "(in|since|until|by|late|early|mid -|of|from|during|last|for|this) <month>", Level::Point, NearestPast, Step::Month, 0, Month},
    {"weekday", "[on] <weekday>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"half-year", "[the] <ord> half of <yr>", Level::Point, Captured, Step::Year, 0, Half},
    {"quarter-year", "[the] <ord> quarter of <yr>", Level::Point, Captured, Step::Year, 0, Quarter},
    {"half", "[the] <ord> half", Level::Point, Published, Step::Year, 0, Half},
    {"quarter", "[the] <ord> quarter", Level::Point, Published, Step::Year, 0, Quarter},
    {"first-months", "[the] first <n> months of <yr>", Level::Point, Captured, Step::Year, 0, FirstMonths},
    {"end-of-month", "(as of|by|at) [the] end [of] <month> [<yr>]", Level::Point, NearestPast, Step::Month, 0, Month, 0, Frame::AsOf},
    {"end-of-year", "(as of|by|at) [the] end [of] <yr>", Level::Point, Captured, Step::Year, 0, Whole, 0, Frame::AsOf},
    {"same-period", "[the] same (period|time|months|half|quarter) [of|in] <yr>", Level::Point, Context, Step::Year, -1, SamePart},
    {"same-period-ago", "[the] same period [a year (earlier|ago)]", Level::Point, Context, Step::Year, -1, SamePart},
    {"last-month", "last month", Level::Point, Published, Step::Month, -1},
    {"this-month", "this month", Level::Point, Published, Step::Month, 0},
    {"last-week", "last week", Level::Point, Published, Step::Week, -1},
    {"this-week", "this week", Level::Point, Published, Step::Week, 0},
    {"today", "(today|now|currently|these days|nowadays)", Level::Point, Published, Step::Day, 0},
    {"yesterday", "yesterday", Level::Point, Published, Step::Day, -1},

    {"between", "between <p> and <p>", Level::Span, Captured},
    {"from-to", "from <p> (to|until|through) <p>", Level::Span, Captured},
    {"dash", "<p> (-|–|to) <p>", Level::Span, Captured},
    {"since", "since [late|early|mid] <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Since},
    {"until", "(until|up to) <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Until},
};

constexpr CueRow kCues[] = {
    {"up", "(rose|rise~|rising|grew|grow~|growth|increas~|increase~|up|gain~|jump~|climb~|surg~|surge~|soar~|swell~|inched up|added|higher)", Cue::Up},
    {"down", "(fell|fall~|falling|drop~|dropped|dropping|declin~|decline~|decreas~|decrease~|down|slip~|slipped|slid~|slide~|shrank|shr*|plung~|plunge~|plummet~|below|lower|reduc~|cut)", Cue::Down},
    {"by", "by", Cue::ByAmount}, {"to", "to", Cue::ToLevel}, {"at", "at", Cue::ToLevel}, {"from", "from", Cue::FromLevel},
    {"level", "(unemployment|jobless rate|turnout|inflation|interest rate|rate stood|employment rate|fatality rate|protein)", Cue::LevelOf},
    {"forecast", "(forecast~|expect~|project~|predict~|will|would|likely|sees|see|target~|probably)", Cue::Forecast},
    {"estimated", "(estimat~|estimate~|reckon~|thought to)", Cue::Estimated},
    {"alleged", "(allege~|alleged|claim~|reportedly|is said to|are said to|rumour~|rumor~)", Cue::Alleged},
    {"denied", "(denied|denies|deny|dismissed|rejected|rejects|refuted)", Cue::Denied},
    {"hypothetical", "(if|were to|suppose)", Cue::Hypothetical},
    {"provisional", "(provisional~|preliminary|tentative~)", Cue::Provisional},
    {"revised", "revised", Cue::Revised}, {"final", "final", Cue::Final},
    {"clause", "(while|whereas|although|though)", Cue::Clause},
    {"difference", "(than|compared with|compared to|compares with|compares to|against|versus)", Cue::Difference},
    {"rank", "(highest|lowest|most|fewest|largest|smallest|biggest|best|worst|first time)", Cue::Rank},
    {"present", "(is|are|can|remain~|receive~|include~|live~|cost~)", Cue::Present},
    {"said", "(said|say~|told|announced|reported|showed|show~)", Cue::Said},
};

constexpr AttributionRow kAttributions[] = {
    {"according-to", "according to", SourcePlace::After, true},
};
// clang-format on

}  // namespace

extern constinit const ExtractionRules rules{
    .decimal_marks = ".",
    .group_marks = ",",
    .endings = kEndings,
    .order = WordOrder::HeadFirst,
    .number_words = kNumberWords,
    .ordinal_suffixes = kOrdinalSuffixes,
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
    .attributions = kAttributions,
    .source_heads = {},
};

}  // namespace attest::languages::en
