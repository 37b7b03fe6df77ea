// English: quarters, halves, seasons and other parts of years.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
using enum Anchor;
using enum Part;
inline constexpr PeriodRow kYearParts[] = {
    // Parts of years.
    {"half-year", "[in|during|for|of] [the] [<yr>] <ord> [-] half [of|in] <yr>",
        Level::Point, Captured, Step::Year, 0, Half},
    {"h-year", "(h <int> [-|of] [,]|<int> h [of]) <yr>", Level::Point, Captured, Step::Year, 0,
        Half},
    {"quarter-year", "[in|during|for|of] [the|its|their] [fiscal|financial] <ord> [fiscal] "
        "[-] quarter [of|in|,] [fiscal] <yr>",
        Level::Point, Captured, Step::Year, 0, Quarter},
    {"year-quarter", "[the] <yr> <ord> quarter", Level::Point, Captured, Step::Year, 0, Quarter},
    {"final-quarter-year", "[in|during|for|of|over] [the] (final|closing|last) (quarter|three "
        "months) (of|in) <yr>", Level::Point, Captured, Step::Year, 0, Quarter, 4},
    {"opening-quarter-year", "[in|during|for|of|over] [the] opening (quarter|three months) (of|in) "
        "<yr>", Level::Point, Captured, Step::Year, 0, Quarter, 1},
    {"final-quarter", "[in|during|for|of|over] [the] (final|closing) (quarter|three months) [of "
        "the year]", Level::Point, NearestPast, Step::Quarter, 0, Quarter, 4},
    {"q-year", "(q <int> [-|of] [,]|<int> q [-|of]) <yr>", Level::Point, Captured, Step::Year, 0,
        Quarter},
    // "3Q23", "Q3'23"
    {"q-short-year", "(q <int> ('|’)|<int> q [-|'|’]) <yy>", Level::Point, Captured, Step::Year, 0,
        Quarter},
    {"year-q", "<yr> [-] q <int>", Level::Point, Captured, Step::Year, 0, Quarter},
    {"half", "[in|during|for|of] [the] <ord> [-] half [of the year|the year|- year]",
        Level::Point, NearestPast, Step::Half, 0, Half},
    {"half-of-the-month", "[in|during|over] [the] (first|second) half of the month", Level::Point,
        Context, Step::Month, 0},
    {"first-half-of-month", "[in] [the] (first|second) half of <month>", Level::Point,
        NearestPast, Step::Month, 0, Month},
    {"h", "h <int> ^ (.|,|;|:|\\)|\\(|and|but|of|in|on|at|to|from|for|was|were|is|will|with|by|as|"
        "result~|revenue~|profit~|sales|earnings|net|pre|loss|losses|figure~|output|growth|gdp|"
        "ebitda|"
        "export~|import~|dividend~|report~|numbers|performance|guidance|margin~|order~|compared|"
        "versus|than|this|last|we|it|the|turnover|production|deliveries|eps|fy|-|–|'|"
        "<end>)", Level::Point, NearestPast,
        Step::Half, 0, Half},
    {"quarter-beside", "in the <ord> ^ (.|,|;|and|but|as|while|by|when|compared|from|to|"
        "<end>)", Level::Point, Context, Step::Quarter, 0,
        Quarter},
    // "Fell for the first quarter in five years": the first time that one did.
    {"first-in-years", "[for] the first (quarter|half) ^ (in|since) [more than|over|nearly|almost|"
        "about|around|at least] (<n>|a|<yr>|the)", Level::Point, NearestPast, Step::Quarter, 0,
        Whole, 0, Frame::NotTime},
    {"quarter", "[in|during|for|of] [the] <ord> [-] quarter [of the year]", Level::Point,
        NearestPast, Step::Quarter, 0, Quarter},
    {"q", "q <int>", Level::Point, NearestPast, Step::Quarter, 0, Quarter},
    // "At the end of the first quarter", "by the close of the third quarter of 2021".
    {"end-of-named-quarter", "[as of|at|by] [the] (end|close) of (the|its|their) <ord> [-] quarter",
        Level::Point, NearestPast, Step::Quarter, 0, Quarter, 0, Frame::AsOf},
    {"end-of-named-quarter-year", "[as of|at|by] [the] (end|close) of (the|its|their) <ord> [-] "
        "quarter [of|in] <yr>", Level::Point, Captured, Step::Year, 0, Quarter, 0, Frame::AsOf},
    {"last-quarter", "(last quarter|last quarter's|last quarter’s)", Level::Point, Published,
        Step::Quarter, -1},
    {"quarter-before", "(the previous quarter|the preceding quarter|the prior quarter|(the|its|"
        "their) (previous|prior|preceding) (quarter's|quarter’s)|the quarter before|a quarter "
        "earlier|a quarter ago|the first quarter ^ <end>)", Level::Point, Context,
        Step::Quarter, -1},
    {"this-quarter", "(this quarter|the current quarter)", Level::Point, Published,
        Step::Quarter, 0},
    {"the-quarter", "(for|in|during|over) the quarter", Level::Point, Context, Step::Quarter, 0},
    {"within-a-month", "within (a|one) month ^ (,|.|;|it|they|the|<end>)", Level::Point, Context,
        Step::Month, 0, ToNext},
    {"within-a-year", "within (a|one) year ^ (,|.|;|it|they|the|<end>)", Level::Point, Context,
        Step::Year, 0, ToNext},
    {"that-time", "(during|over|in|for) ((that|the same) (time|period|stretch|spell)|the (latest|"
        "reporting|reported) (period|quarter|month|half)|the period ^ (.|,|;|and|up|down|from|"
        "while|when|compared|against|<end>))", Level::Point,
        Context, Step::Day, 0, SamePart},
    {"the-month", "(for|in|during|over) the month", Level::Point, Context, Step::Month, 0},
    {"the-months", "(for|in|during|over) the (<n> months|<n> - month period) ^ (.|,|;|and|up|down|"
        "rose|fell|grew|was|were|stood|reached|to <n>|<end>)", Level::Point, Context, Step::Month,
        0, LastSteps},
    {"the-half", "(for|in|during|over) the half [-] [year]", Level::Point, Context, Step::Half, 0},
    {"half-year-results", "(half [-] (year|yearly)|interim) ^ (profit~|net|pre - tax|pretax|"
        "operating|underlying|loss~|revenue~|sales|earnings|turnover|results|dividend~)",
        Level::Point, Context, Step::Half, 0},
    {"year-to", "[in|over|for|during] the [full|financial|fiscal|business|"
        "marketing|crop|trading] (year|season) (to|ending|ended|that ended|that ends|through|up "
        "to) "
        "[the end of|end -|the] [in|on] [the end of] [<day>|<ord>] <month> [.] [<day>|<ord>]",
        Level::Point,
        NearestPast, Step::Month, 0, LastSteps, 12},
    {"year-to-year", "[in|over|for|during] the [full|financial|fiscal|"
        "business|marketing|crop|trading] (year|season) (to|ending|ended|that ended|that ends|"
        "through|up to) [the] [in|on] [the end of] [<day>|<ord>] <month> [.] [<day>|<ord>] "
        "[,] <yr>",
        Level::Point, Captured,
        Step::Month, 0, LastSteps, 12},
    // Twelve months from the day that a year of accounts begins with.
    {"year-that-begins", "[in|for|during|of|over] (the|a|its) [new|next|coming] [full] (fiscal|"
        "financial|budget|business|tax|school|academic|marketing|crop|trading) year ([,] (that|"
        "which) (starts|begins|will start|will begin)|starting|beginning|from) [on|in] "
        "[<day>|<ord>] <month> [.] [<day>|<ord>]", Level::Point, NearestNext, Step::Month, 0,
        NextSteps, 12},
    {"year-that-began", "[in|for|during|of|over] (the|a|its) [current|present] [full] (fiscal|"
        "financial|budget|business|tax|school|academic|marketing|crop|trading) year [,] (that|"
        "which) (started|began) [on|in] [<day>|<ord>] <month> [.] [<day>|<ord>]", Level::Point,
        NearestPast, Step::Month, 0, NextSteps, 12},
    {"year-that-begins-of", "[in|for|during|of|over] (the|a|its) [new|next|coming] [full] (fiscal|"
        "financial|budget|business|tax|school|academic|marketing|crop|trading) year ([,] (that|"
        "which) (starts|begins|will start|will begin|started|began)|starting|beginning|from) "
        "[on|in] [<day>|<ord>] <month> [.] [<day>|<ord>] [,] <yr>", Level::Point, Captured,
        Step::Month, 0, NextSteps, 12},
    {"half-to", "[in|over|for|during] [the] (half|half - year) (to|ending|ended) [the end of] "
        "[<day>|<ord>] <month> [.] [<day>|<ord>]", Level::Point, NearestPast, Step::Month, 0,
        LastSteps,
        6},
    {"fiscal-quarter", "[in|during|for|of] [the|its|their|a|this|last] ((fiscal|financial) [-] "
        "<ord> [-] quarter|<ord> [-] (fiscal|financial) [-] quarter|(fiscal|fy) q <int>)",
        Level::Point, NearestPast, Step::Quarter, 0, FiscalQuarter},
    // As the southern hemisphere names them: by the last month.
    {"month-half", "[in|over|for|during] [the|its|their|a] <month> half", Level::Point, NearestPast,
        Step::Month, 0, LastSteps, 6},
    {"month-quarter", "[in|over|for|during] [the|its|their|a] <month> quarter", Level::Point,
        NearestPast, Step::Month, 0, LastSteps, 3},
    {"month-quarter-end", "(at|as of|by) the end of the <month> quarter", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::AsOf},
    {"quarter-to", "[in|over|for|during] [the|its|their|a] [(fiscal|financial) [-]] [<ord> [-]] "
        "[fiscal|financial] quarter [,|which|that] (to|ending|ended|that ended|which "
        "ended|through) [on|in] [the end of|end -] [<day>|last|this] <month> [.] [<day>|<ord>]",
        Level::Point, NearestPast,
        Step::Month, 0, LastSteps, 3},
    {"quarter-to-year", "[in|over|for|during] [the|its|their|a] [(fiscal|financial) [-]] [<ord> "
        "[-]] [fiscal|financial] quarter [,|which|that] (to|ending|ended|that ended|which "
        "ended|through) [on] [the end of] [<day>] <month> [.] [<day>|<ord>] [,] <yr>", Level::Point,
        Captured, Step::Month, 0, LastSteps, 3},
    {"months-to", "[in|over|for|during] [the] [past|last|previous] <n> ([-] months|- month period) "
        "(to|through|ending|ended) [in|on] [the end of] [<day>|<ord>|last|this] <month> [.] [<day>|"
        "<ord>]", Level::Point, NearestPast, Step::Month, 0, LastSteps},
    {"months-to-year", "[in|over|for|during] [the] [past|last|previous] <n> ([-] months|- month "
        "period) (to|through|ending|ended) [in|on] [the end of] [<day>|<ord>] <month> [.] "
        "[<day>|<ord>] "
        "[,] <yr>", Level::Point, Captured, Step::Month, 0, LastSteps},
    {"week-to-weekday", "[in|over|for|during] the week (to|through|ending|ended) [on] [last] "
        "<weekday>", Level::Point, NearestPast, Step::Week, 0, LastSteps, 1},
    {"week-to", "[in|over|for|during] the week (to|through|ending|ended) [on] [<day>] <month> [.] "
        "[<day>]", Level::Point, NearestPast, Step::Week, 0, LastSteps, 1},
    {"days-to", "[in|over|for|during] the <n> ([-] days|- day period) (to|through|ending|ended) "
        "[on] [<day>] <month> [.] [<day>]", Level::Point, NearestPast, Step::Day, 0, LastSteps},
    {"weeks-to", "[in|over|for|during] the <n> ([-] weeks|- week period) (to|through|ending|"
        "ended) [on] [<day>] <month> [.] [<day>|<ord>]",
        Level::Point, NearestPast, Step::Week, 0, LastSteps},
    {"weeks-to-year", "[in|over|for|during] the <n> weeks (to|through|ending|ended) [on] [<day>] "
        "<month> [.] [<day>|<ord>] [,] <yr>", Level::Point, Captured, Step::Week, 0, LastSteps},
    {"decade-to", "[in|over|for|during] the decade (to|through|ending|ended) [in] <yr>",
        Level::Point, Captured, Step::Year, 0, LastSteps, 10},
    {"years-to", "[in|over|for|during] the <n> years (to|through|ending|ended) [in] <yr>",
        Level::Point, Captured, Step::Year, 0, LastSteps},
    {"first-days", "[in|during|over|for] [the] first <n> days of <month>", Level::Point,
        NearestPast, Step::Month, 0, FirstDays},
    {"first-days-year", "[in|during|over|for] [the] first <n> days of <month> [,] <yr>",
        Level::Point, Captured, Step::Month, 0, FirstDays},
    {"first-days-now", "[in|during|over|for] [the] first <n> days of (this|the) month",
        Level::Point, Published, Step::Month, 0, FirstDays},
    {"first-week-of-month", "[in|during|over|for] the (first|opening) week of <month>",
        Level::Point, NearestPast, Step::Week, 0, FirstDays, 1},
    {"first-weeks-of-month", "[in|during|over|for] [the] (first|opening) <n> weeks of <month>",
        Level::Point, NearestPast, Step::Week, 0, FirstDays},
    {"first-weeks-of-month-year", "[in|during|over|for] [the] (first|opening) <n> weeks of <month> "
        "[,] <yr>", Level::Point, Captured, Step::Week, 0, FirstDays},
    {"first-week-of-month-year", "[in|during|over|for] the (first|opening) week of <month> [,] "
        "<yr>", Level::Point, Captured, Step::Week, 0, FirstDays, 1},
    {"first-week-now", "[in|during|over|for] the (first|opening) week of (this|the|the current) "
        "month", Level::Point, Published, Step::Week, 0, FirstDays, 1},
    {"first-weeks-now", "[in|during|over|for] [the] (first|opening) <n> weeks of (this|the|the "
        "current) month", Level::Point, Published, Step::Week, 0, FirstDays},
    {"first-months", "[in|during|over|for] [the] (first|opening) <n> months [of|in] <yr>",
        Level::Point, Captured, Step::Year, 0, FirstMonths},
    {"first-month-of-year", "[in|during|over|for] the (first|opening) month [of|in] <yr>",
        Level::Point, Captured, Step::Year, 0, FirstMonths, 1},
    {"first-weeks-of-year", "[in|during|over|for] [the] (first|opening) <n> weeks [of|in] <yr>",
        Level::Point, Captured, Step::Week, 0, FirstDays},
    {"first-months-bare", "[in|during|over] [the] (first|opening) <n> months [of the year]",
        Level::Point, Published,
        Step::Year, 0, FirstMonths},
    {"previous-year-long", "(in|for|during|of) the (previous|preceding) (12|twelve) months",
        Level::Point, Context, Step::Year, -1, SamePart},
    {"on-previous-year-long",
        "(on|from|than|over|with) the (previous|preceding) (12|twelve) months",
        Level::Point, Context, Step::Year, -1, SamePart, 0, Frame::Base},
    {"past-years", "[over|in|during|for] the (past|last|previous) <n> [full] years",
        Level::Point, Published, Step::Year, 0, LastSteps},
    {"past-weeks", "[over|in|during|for|within] the (past|last|previous) <n> weeks", Level::Point,
        Published, Step::Week, 0, LastSteps},
    {"past-months", "[over|in|during|for] the (past|last|previous) <n> months", Level::Point,
        Published, Step::Month, 0, LastSteps},
    {"next-years", "[over|in|during|for|within|across] [each of] the (next|coming) <n> years",
        Level::Point, Published, Step::Year, 0, NextSteps},
    {"next-decade", "(over|in|during|for|within|across) the (next|coming) decade", Level::Point,
        Published, Step::Year, 0, NextSteps, 10},
    {"next-months", "[over|in|during|for|within|across] the (next|coming) <n> months",
        Level::Point, Published, Step::Month, 0, NextSteps},
    {"last-spring", "last spring ['s|’s]", Level::Point, NearestPast, Step::Year, 0, Season, 1},
    {"next-spring", "next spring ['s|’s]", Level::Point, Published, Step::Year, 1, Season, 1},
    {"next-summer", "next summer ['s|’s]", Level::Point, Published, Step::Year, 1, Season, 2},
    {"next-autumn", "next (autumn|fall) ['s|’s]", Level::Point, Published, Step::Year, 1, Season,
        3},
    {"winter-games", "[the] (last|next|this|previous|coming|upcoming) (winter|summer) (games|"
        "olympics|paralympics|olympic|paralympic)", Level::Point, NearestPast, Step::Year, 0,
        Season, 4, Frame::NotTime},
    {"next-winter", "next winter ['s|’s]", Level::Point, NearestNext, Step::Year, 0, Season, 4},
    {"spring", "(in the|in|this) spring", Level::Point, Published, Step::Year, 0,
        Season, 1},
    {"spring-of", "[in|of|during] [the] [early|late] spring [of] <yr>", Level::Point,
        Captured, Step::Year, 0, Season, 1},
    {"summer-of", "[in|of|during] [the] [early|late] summer <yr>", Level::Point, Captured,
        Step::Year, 0, Season, 2},
    {"autumn-of", "[in|of|during] [the] [early|late] (autumn|fall) <yr>", Level::Point, Captured,
        Step::Year, 0, Season, 3},
    {"winter-of", "[in|of|during] [the] [early|late] winter <yr>", Level::Point, Captured,
        Step::Year, 0, Season, 4},
    {"since-spring", "since [the|last|this] spring", Level::Point, NearestPast, Step::Year, 0,
        Season, 1, Frame::Since},
    {"since-summer", "since [the|this] summer", Level::Point, NearestPast, Step::Year, 0, Season, 2,
        Frame::Since},
    {"since-autumn", "since [the|this] (autumn|fall)", Level::Point, NearestPast, Step::Year, 0,
        Season, 3, Frame::Since},
    {"since-winter", "since [the|this] winter", Level::Point, NearestPast, Step::Year, 0, Season, 4,
        Frame::Since},
    {"summer", "(in the|in|last|this|the) summer of <yr>", Level::Point, Captured, Step::Year, 0,
        Season, 2},
    {"in-winter", "(in|during|over|throughout) the winter", Level::Point, NearestPast, Step::Year,
        0, Season, 4},
    {"during-spring", "(during|over|throughout) the spring", Level::Point, NearestPast, Step::Year,
        0, Season, 1},
    {"past-summer", "this past summer", Level::Point, NearestPast, Step::Year, 0, Season, 2},
    {"past-winter", "this past winter", Level::Point, NearestPast, Step::Year, 0, Season, 4},
    {"in-summer", "(in|during|over|throughout) the summer", Level::Point, NearestPast, Step::Year,
        0, Season, 2},
    {"this-autumn", "this (autumn|fall)", Level::Point, Published, Step::Year, 0, Season, 3},
    {"this-winter", "this winter", Level::Point, Published, Step::Year, 0, Season, 4},
    {"so-far-spring", "(so far this spring|this spring so far)", Level::Point, Published,
        Step::Year, 0, Season, 1, Frame::Since},
    {"so-far-summer", "(so far this summer|this summer so far)", Level::Point, Published,
        Step::Year, 0, Season, 2, Frame::Since},
    {"so-far-winter", "(so far this winter|this winter so far)", Level::Point, Published,
        Step::Year, 0, Season, 4, Frame::Since},
    {"so-far-autumn", "(so far this (autumn|fall)|this (autumn|fall) so far)", Level::Point,
        Published, Step::Year, 0, Season, 3, Frame::Since},
    {"this-summer", "(this summer|this summer's|this summer’s)", Level::Point, Published,
        Step::Year, 0, Season, 2},
    {"last-summer", "(last summer|last summer's|last summer’s)", Level::Point, Published,
        Step::Year, -1, Season, 2},
    {"autumn", "(in the|in|the) (autumn|fall) of <yr>", Level::Point, Captured, Step::Year, 0,
        Season, 3},
    {"last-autumn", "(last (autumn|fall)|last autumn's|last autumn’s)", Level::Point, Published,
        Step::Year, -1, Season, 3},
    {"last-winter", "(last winter|last winter's|last winter’s)", Level::Point, Published,
        Step::Year, -1, Season, 4},
    {"winter", "(in the|in|the) winter of <yr>", Level::Point, Captured, Step::Year, 0, Season,
        4},
    {"late-year", "[in] (late|the end of|end of|end -) <yr>", Level::Point, Captured, Step::Year,
        0, Quarter, 4},
    {"early-year", "[in] (early|mid) [-] <yr>", Level::Point, Captured},
    {"years-ago", "<n> years ago", Level::Point, Published, Step::Year, 0, StepsAgo},
    // From the time talked of: "in 2010 there were 40, against 55 three years earlier".
    {"years-before", "<n> years (earlier|before|previously)", Level::Point, Context, Step::Year, 0,
        StepsAgo},
    {"years-after", "<n> years (later|afterwards)", Level::Point, Context, Step::Year, 0, StepsAgo,
        -1},
    {"in-years-time", "in <n> (years'|years’) time", Level::Point, Published, Step::Year, 0,
        StepsAgo, -1},
    {"past-decade", "[over|in|during|for|within] the (past|last|previous) decade", Level::Point,
        Published, Step::Year, 0, LastSteps, 10},
    {"quarter-after", "[in|for|during] the (following|subsequent) quarter", Level::Point, Context,
        Step::Quarter, 1},
    {"next-weeks", "[over|in|during|for|within|across] the (next|coming) <n> weeks", Level::Point,
        Published, Step::Week, 0, NextSteps},
    {"next-days", "[over|in|during|for|within] the (next|coming) <n> days", Level::Point,
        Published, Step::Day, 0, NextSteps},
    {"next-quarter", "[in|for|during] [the] (next|coming) quarter", Level::Point, Published,
        Step::Quarter, 1},
    {"two-decades-ago", "two decades (ago|earlier)", Level::Point, Published, Step::Year, -20},
    {"three-decades-ago", "three decades (ago|earlier)", Level::Point, Published, Step::Year, -30},
    {"half-century-ago", "half a century ago", Level::Point, Published, Step::Year, -50},
    {"century-ago", "a century ago", Level::Point, Published, Step::Year, -100},
    {"century", "(in|during) the [early|mid|late] [-] <ord> [-] century", Level::Point,
        Published, Step::Year, 0, Century},
    {"decade-ago", "a decade ago", Level::Point, Published, Step::Year, -10},
    {"decade-before", "a decade (earlier|before)", Level::Point, Context, Step::Year, -10},
};
// clang-format on

}  // namespace attest::languages::en
