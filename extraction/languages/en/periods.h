// English: when.
//
// A row of a preposition comes together with its month ("in May", "by March"), because
// "may" and "march" are words of their own; months that are nothing else stand alone.
#pragma once

#include "extraction/rules.h"

namespace attest::languages::en {

// clang-format off
using enum Anchor;
using enum Part;
inline constexpr PeriodRow kPeriods[] = {
    // Years.
    {"year", "[calendar] [the] [year] <year>", Level::Year, Captured},
    {"calendar-year", "the <year> calendar year", Level::Year, Captured},
    {"decade", "[the] [early|mid|late] [-] <year> s", Level::Year, Captured, Step::Year, 0,
        Decade},
    {"years-short", "[the] <year> (-|–) <yy>", Level::Year, Captured, Step::Year, 0, YearSpan},
    {"split-year", "[the] <year> / <yy> [season|marketing year|fiscal year|financial year|school "
        "year|year]", Level::Year, Captured, Step::Year, 0, SplitYear},
    {"split-year-dash", "[the] <year> (-|–) <yy> (season|marketing year|fiscal year|financial "
        "year|school year|academic year|crop year)", Level::Year, Captured, Step::Year, 0,
        SplitYear},
    {"fiscal", "[the] (fiscal year|fiscal|fy) [-] (<year>|<yy>)", Level::Year, Captured,
        Step::Year, 0, Fiscal},
    {"fiscal-after", "[the] <year> (fiscal year|fiscal|financial year)", Level::Year, Captured,
        Step::Year, 0, Fiscal},
    {"year-of", "(<year>'s|<year> 's|<year> ’s)", Level::Year, Captured},
    {"last-year", "([the] last year|last year's|last year’s|[the] past year|the (whole|full|"
        "entirety|rest) of last year|all of last year)", Level::Year, Published, Step::Year, -1},
    {"this-year", "(this [calendar] year|this year's|this year’s|the current year|[the] year to "
        "date|so far this year|this year so far|this year to date|already this year|the whole "
        "year|the full year|all of this year|the rest of the year|the year as a whole|this season|"
        "(over|during|of|for|in) the [regular] season)", Level::Year, Published, Step::Year, 0},
    {"next-year", "(next year|next year's|next year’s|the coming year|the year ahead)",
        Level::Year, Published, Step::Year, 1},
    {"last-years", "(last year's|last year’s) ^ (.|,|;|<end>)",
        Level::Year, Published, Step::Year, -1,
        Whole, 0, Frame::Base},
    {"year-before-last", "the year before last", Level::Year, Published, Step::Year, -2},
    {"year-before", "(the year before|the previous year|the preceding year|the prior year|the "
        "year earlier|the previous year's|the previous year’s|the year before that)",
        Level::Year, Context, Step::Year, -1},
    {"year-after", "(the following year|the next year|the year after|a year later)", Level::Year,
        Context, Step::Year, 1},
    {"two-years-before", "(two years (earlier|before|previously)|the year before that)",
        Level::Year, Context, Step::Year, -2},
    {"that-year", "(that year|the same year|during the year|that same year)", Level::Year,
        Context, Step::Year, 0},

    // Days.
    {"date", "[on|of|for] [the] <month> [.] (<day>|<ord>) [,] <yr>", Level::Point, Captured,
        Step::Day, 0, Day},
    {"day-month-year", "[on|of|for] [the] (<day>|<ord>) [of] <month> [.] [,] <yr>",
        Level::Point, Captured, Step::Day, 0, Day},
    {"days-of-month", "[on|of|from|between] [the] <month> [.] <day> (-|–|to|and) <day>",
        Level::Point,
        NearestPast, Step::Day, 0, Day},
    {"month-day", "[on|of|at|for] [the] [morning|evening|night|afternoon] [of] <month> [.] "
        "(<day>|<ord>)", Level::Point, NearestPast, Step::Day, 0, Day},
    {"day-month", "[on] [the] (<day>|<ord>) [of] <month>", Level::Point, NearestPast, Step::Day,
        0, Day},
    {"from-day", "[with effect|starting|beginning|effective] from [the] (<month> [.] (<day>|<ord>)|"
        "(<day>|<ord>) [of] <month>) ^ (.|,|;|<end>|when|as|after|under|because|if|in|and|the|a|it|"
        "they|he|she|we|that|for)", Level::Point, Anchor::Nearest, Step::Day, 0, Day, 0,
        Frame::From},
    {"since-day", "since [the] (<month> [.] (<day>|<ord>)|(<day>|<ord>) [of] <month>)",
        Level::Point,
        NearestPast, Step::Day, 0, Day, 0, Frame::Since},
    {"since-date", "since [the] (<month> [.] (<day>|<ord>) [,] <yr>|(<day>|<ord>) [of] <month> [,] "
        "<yr>)", Level::Point, Captured, Step::Day, 0, Day, 0, Frame::Since},
    {"month-day-as-of", "as of <month> [.] (<day>|<ord>)", Level::Point, NearestPast, Step::Day,
        0, Day, 0, Frame::AsOf},
    {"month-day-until", "(by|until|till|through|up to) <month> [.] (<day>|<ord>)", Level::Point,
        NearestPast, Step::Day, 0, Day, 0, Frame::Until},
    {"the-ordinal", "on the <ord> ^ (,|.)", Level::Point, NearestPast, Step::Day, 0, Day},
    {"weekday", "[on|late|early] [last|this] <weekday> [morning|afternoon|evening|night]",
        Level::Point, NearestPast, Step::Day, 0, Day},
    {"weekday-of", "[last|this] <of-weekday>", Level::Point, NearestPast, Step::Day, 0, Day,
        0, Frame::Attributive},
    {"month-day-of", "<month> [.] (<day>|<ord>) ('s|’s)", Level::Point, NearestPast, Step::Day, 0,
        Day, 0, Frame::Attributive},
    {"hours-to", "[in|over|for|during] [the] <n> hours (to|through|ending|ended|until|up to) "
        "[late|early] <weekday> [morning|afternoon|evening|night]", Level::Point, NearestPast,
        Step::Day, 0, Day, 0, Frame::AsOf},
    {"weekday-until", "by <weekday> [morning|afternoon|evening|night]", Level::Point,
        NearestPast, Step::Day, 0, Day},
    {"weekday-next", "next <weekday>", Level::Point, NearestNext, Step::Day, 0, Day},
    {"today", "(today|to date|today's|today’s)", Level::Point, Published, Step::Day, 0},
    {"now", "(now|currently|these days|nowadays|at present|at the moment|right now|presently)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Attributive},
    {"from-now-on", "(from (now|today) on|from (now|today) onwards|henceforth)", Level::Point,
        Published, Step::Day, 0, Whole, 0, Frame::From},
    {"trading", "(in|at) [the] [late|early|morning|afternoon|midday|mid - morning|overnight] "
        "[<name>] [<name>] (trading|trade|dealings|close)", Level::Point, Published, Step::Day,
        0, Whole, 1},
    {"on-the-day", "(on the day|was last (trading|quoted|at|up|down)|were last (trading|quoted|at|"
        "up|down)|last traded)", Level::Point, Published, Step::Day, 0, Whole, 1},
    {"tonight", "(overnight|tonight|this morning|this afternoon|this evening|last night)",
        Level::Point,
        Published, Step::Day, 0, Whole, 1},
    {"so-far", "(so far|thus far|until now|up to now|till now|ever since records began)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Until},
    {"yesterday", "(yesterday|yesterday's|yesterday’s)", Level::Point, Published, Step::Day, -1},
    {"tomorrow", "tomorrow", Level::Point, Published, Step::Day, 1},
    {"days-ago", "<n> days ago", Level::Point, Published, Step::Day, 0, StepsAgo},

    // Months.
    {"month-year", "[in|during|of|for] [late|early|mid] [-] <month> [.] [of|,] <yr>",
        Level::Point, Captured, Step::Year, 0, Month},
    {"month-year-until", "(by|until|through|up to) [the end of|end -|late|early|mid] [-] <month> "
        "[.] [of|,] <yr>", Level::Point, Captured, Step::Year, 0, Month, 0, Frame::Until},
    {"months-year", "[from|between] [the] <month> [.] (-|to|–|and|through|until) <month> [.] [of|"
        ",] <yr> [period]", Level::Point, Captured, Step::Year, 0, MonthSpan},
    {"months", "[from|between] [the] [in] <month> [.] (-|to|–|through|until) <month> [period]",
        Level::Point, NearestPast, Step::Year, 0, MonthSpan},
    {"months-and", "(in|of|during|over) <month> and <month>",
        Level::Point, NearestPast, Step::Month, 0,
        MonthSpan, 1},
    {"months-between", "between <month> and <month>", Level::Point, NearestPast, Step::Year, 0,
        MonthSpan},
    {"month", "(in|of|during|for|this|last|in late|in early|in mid -|late|early|mid -) "
        "<month> [alone|'s|’s]", Level::Point, NearestPast, Step::Month, 0, Month},
    {"from-weak-month", "from [late|early] <weak-month>", Level::Point, NearestPast, Step::Month,
        0,
        Month, 0, Frame::Base},
    {"month-of-may", "(in|of|for|since|last|this|during) <may-month>", Level::Point, NearestPast,
        Step::Month, 0, Month},
    {"month-of", "[last|this] <of-month>", Level::Point, NearestPast, Step::Month, 0, Month},
    {"sure-month", "<sure-month> ['s|’s]", Level::Point, NearestPast, Step::Month, 0, Month},
    {"since-month", "since [late|early|mid|mid -|last|the end of] <month>", Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::Since},
    {"since-month-year", "since [late|early|mid|mid -|the end of] <month> [,] <yr>",
        Level::Point, Captured, Step::Year, 0, Month, 0, Frame::Since},
    {"month-by", "by [last|this|the end of|end -] <month>",
        Level::Point, NearestPast, Step::Month, 0,
        Month, 0, Frame::Until},
    {"month-until", "(until|till) [last|this|the end of|end -] <month>",
        Level::Point, Anchor::Nearest,
         Step::Month, 0, Month, 0, Frame::Until},
    {"last-month", "([the] last month|the past month|last month's|last month’s)", Level::Point,
        Published, Step::Month, -1},
    {"this-month", "(this month|this month's|this month’s|so far this month)", Level::Point,
        Published, Step::Month, 0},
    {"next-month", "next month", Level::Point, Published, Step::Month, 1},
    {"month-before", "(the month before|a month earlier|the previous month|the preceding month|"
        "the prior month|a month before|a month ago|the previous month's|the previous month’s)",
        Level::Point, Context, Step::Month, -1},
    {"months-ago", "<n> months ago", Level::Point, Published, Step::Month, 0, StepsAgo},
    {"last-week", "(last week|the past week)", Level::Point, Published, Step::Week, -1},
    {"last-week-of", "(last week's|last week’s)", Level::Point, Published, Step::Week, -1, Whole,
        0, Frame::Attributive},
    {"this-week", "this week", Level::Point, Published, Step::Week, 0},
    {"this-week-of", "(this week's|this week’s)", Level::Point, Published, Step::Week, 0, Whole,
        0, Frame::Attributive},
    {"next-week", "next week", Level::Point, Published, Step::Week, 1},
    {"week-before", "(a week earlier|the week before|the previous week|the preceding week|a week "
        "ago|a week before)", Level::Point, Context, Step::Week, -1},
    {"weeks-ago", "<n> weeks ago", Level::Point, Published, Step::Week, 0, StepsAgo},
    {"last-weekend", "(last weekend|at the weekend|over the weekend)", Level::Point, Published,
        Step::Week, 0, Weekend},
    {"last-weekend-of", "(last weekend's|last weekend’s|the weekend's|the weekend’s)",
        Level::Point, Published, Step::Week, 0, Weekend, 0, Frame::Attributive},

    // Parts of years.
    {"half-year", "[in|during|for|of] [the] [<yr>] <ord> [-] half [of|in] <yr>",
        Level::Point, Captured, Step::Year, 0, Half},
    {"h-year", "h <int> [of] [,] <yr>", Level::Point, Captured, Step::Year, 0, Half},
    {"quarter-year", "[in|during|for|of] [the] <ord> [-] quarter [of|in|,] <yr>",
        Level::Point, Captured, Step::Year, 0, Quarter},
    {"year-quarter", "[the] <yr> <ord> quarter", Level::Point, Captured, Step::Year, 0, Quarter},
    {"q-year", "q <int> [of] [,] <yr>", Level::Point, Captured, Step::Year, 0, Quarter},
    {"year-q", "<yr> [-] q <int>", Level::Point, Captured, Step::Year, 0, Quarter},
    {"half", "[in|during|for|of] [the] <ord> [-] half [of the year|the year|- year]",
        Level::Point, NearestPast, Step::Half, 0, Half},
    {"first-half-of-month", "[in] [the] (first|second) half of <month>", Level::Point,
        NearestPast, Step::Month, 0, Month},
    {"h", "h <int>", Level::Point, NearestPast, Step::Half, 0, Half},
    {"quarter-beside", "in the <ord> ^ (.|,|;|and|<end>)", Level::Point, Context, Step::Quarter, 0,
        Quarter},
    {"quarter", "[in|during|for|of] [the] <ord> [-] quarter [of the year]", Level::Point,
        NearestPast, Step::Quarter, 0, Quarter},
    {"q", "q <int>", Level::Point, NearestPast, Step::Quarter, 0, Quarter},
    {"last-quarter", "(last quarter|last quarter's|last quarter’s)", Level::Point, Published,
        Step::Quarter, -1},
    {"quarter-before", "(the previous quarter|the preceding quarter|the prior quarter|the quarter "
        "before|a quarter earlier|the first quarter ^ <end>)", Level::Point, Context,
        Step::Quarter, -1},
    {"this-quarter", "(this quarter|the current quarter)", Level::Point, Published,
        Step::Quarter, 0},
    {"the-quarter", "(for|in|during|over) the quarter", Level::Point, Context, Step::Quarter, 0},
    {"the-half", "(for|in|during|over) the half", Level::Point, Context, Step::Half, 0},
    {"year-to", "[in|over|for|during] the [full] year (to|ending|ended|through|up to) [the end of|"
        "end -|the] [in|on] [the end of] [<day>|<ord>] <month> [.] [<day>]", Level::Point,
        NearestPast, Step::Month, 0, LastSteps, 12},
    {"year-to-year", "[in|over|for|during] the [full] year (to|ending|ended|through|up to) [the] "
        "[in|on] [the end of] [<day>|<ord>] <month> [.] [<day>] [,] <yr>", Level::Point, Captured,
        Step::Month, 0, LastSteps, 12},
    {"half-to", "[in|over|for|during] [the] (half|half - year) (to|ending|ended) [the end of] "
        "[<day>|<ord>] <month> [.] [<day>]", Level::Point, NearestPast, Step::Month, 0, LastSteps,
        6},
    {"quarter-to", "[in|over|for|during] [the] [first|second|third|fourth] [fiscal] quarter (to|"
        "ending|ended|that ended) [on] [the end of] [<day>|<ord>] <month> [.] [<day>]",
        Level::Point, NearestPast, Step::Month, 0, LastSteps, 3},
    {"quarter-to-year", "[in|over|for|during] [the] [first|second|third|fourth] [fiscal] quarter "
        "(to|ending|ended|that ended) [on] [the end of] [<day>|<ord>] <month> [.] [<day>] [,] "
        "<yr>", Level::Point, Captured, Step::Month, 0, LastSteps, 3},
    {"months-to", "[in|over|for|during] [the] <n> months (to|through|ending|ended) [in|on] [the "
        "end of] [<day>|<ord>] <month> [.] [<day>]", Level::Point, NearestPast, Step::Month, 0,
        LastSteps},
    {"months-to-year", "[in|over|for|during] [the] <n> months (to|through|ending|ended) [in|on] "
        "[the end of] [<day>|<ord>] <month> [.] [<day>] [,] <yr>", Level::Point, Captured,
        Step::Month, 0, LastSteps},
    {"week-to", "[in|over|for|during] the week (to|through|ending|ended) [on] [<day>] <month> [.] "
        "[<day>]", Level::Point, NearestPast, Step::Week, 0, LastSteps, 1},
    {"weeks-to", "[in|over|for|during] the <n> weeks (to|through|ending|ended) [on] [<day>] "
        "<month> [.] [<day>]", Level::Point, NearestPast, Step::Week, 0, LastSteps},
    {"weeks-to-year", "[in|over|for|during] the <n> weeks (to|through|ending|ended) [on] [<day>] "
        "<month> [.] [<day>] [,] <yr>", Level::Point, Captured, Step::Week, 0, LastSteps},
    {"decade-to", "[in|over|for|during] the decade (to|through|ending|ended) [in] <yr>",
        Level::Point, Captured, Step::Year, 0, LastSteps, 10},
    {"years-to", "[in|over|for|during] the <n> years (to|through|ending|ended) [in] <yr>",
        Level::Point, Captured, Step::Year, 0, LastSteps},
    {"first-months", "[in] [the] first <n> months (of|in) <yr>", Level::Point, Captured,
        Step::Year, 0, FirstMonths},
    {"first-months-bare", "[in] [the] first <n> months [of the year]", Level::Point, Published,
        Step::Year, 0, FirstMonths},
    {"past-years", "[over|in|during|for] the (past|last|previous) <n> [full] years",
        Level::Point, Published, Step::Year, 0, LastSteps},
    {"past-months", "[over|in|during|for] the (past|last|previous) <n> months", Level::Point,
        Published, Step::Month, 0, LastSteps},
    {"spring", "(in the|in|last|this) spring [of <yr>]", Level::Point, Published, Step::Year, 0,
        Season, 1},
    {"summer", "(in the|in|last|this|the) summer of <yr>", Level::Point, Captured, Step::Year, 0,
        Season, 2},
    {"in-summer", "in the summer", Level::Point, NearestPast, Step::Year, 0, Season, 2},
    {"this-autumn", "this (autumn|fall)", Level::Point, Published, Step::Year, 0, Season, 3},
    {"this-winter", "this winter", Level::Point, Published, Step::Year, 0, Season, 4},
    {"this-summer", "this summer", Level::Point, Published, Step::Year, 0, Season, 2},
    {"last-summer", "last summer", Level::Point, Published, Step::Year, -1, Season, 2},
    {"autumn", "(in the|in|the) (autumn|fall) of <yr>", Level::Point, Captured, Step::Year, 0,
        Season, 3},
    {"last-autumn", "last (autumn|fall)", Level::Point, Published, Step::Year, -1, Season, 3},
    {"last-winter", "last winter", Level::Point, Published, Step::Year, -1, Season, 4},
    {"winter", "(in the|in|the) winter of <yr>", Level::Point, Captured, Step::Year, 0, Season,
        4},
    {"late-year", "[in] (late|the end of|end of|end -) <yr>", Level::Point, Captured, Step::Year,
        0, Quarter, 4},
    {"early-year", "[in] (early|mid) [-] <yr>", Level::Point, Captured},
    {"years-ago", "<n> years (ago|earlier|before|previously)", Level::Point, Published,
        Step::Year, 0, StepsAgo},
    {"decade-ago", "a decade ago", Level::Point, Published, Step::Year, -10},
    {"decade-before", "a decade (earlier|before)", Level::Point, Context, Step::Year, -10},

    // At an end.
    {"end-of-month", "[as of|at] [the] end [of|-] <month>", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::AsOf},
    {"end-of-month-year", "[as of|at] [the] end [of|-] <month> [,] <yr>", Level::Point, Captured,
        Step::Year, 0, Month, 0, Frame::AsOf},
    {"end-of-year", "(as of|at) [the] [end [of]] <yr>", Level::Point, Captured, Step::Year, 0,
        Whole, 0, Frame::AsOf},
    {"as-of-month", "(as of|as at) [last] <month> [,] <yr>", Level::Point, Captured, Step::Year,
        0, Month, 0, Frame::AsOf},
    {"by-end-of-year", "by [the] (end|close) of <yr>", Level::Point, Captured, Step::Year, 0,
        Whole, 0, Frame::Until},
    {"at-year-end", "(at year - end|at the end of the year|by the end of the year|by year - end|"
        "by year's end)", Level::Point, Published, Step::Year, 0, Whole, 0, Frame::AsOf},
    {"at-quarter-end", "(at|as of) the end of the quarter", Level::Point, Context, Step::Quarter,
        0, Whole, 0, Frame::AsOf},
    {"start-of-year", "at the (start|beginning) of <yr>", Level::Point, Captured, Step::Year, 0,
        Whole, 0, Frame::AtStart},

    // The same time of another year.
    {"same-period", "[in|for|during] [the] (same|corresponding|comparable|equivalent|year - "
        "ago|year - earlier) (period|time|point|stage|months|month|week|half|quarter) [a year "
        "(earlier|ago)|last year]", Level::Point, Context, Step::Year, -1, SamePart},
    {"figure-for-same-period", "[the] <yr> (figure|number|total|tally|level|rate|share) (for|in|"
        "during|over) [the] "
        "(same|corresponding|comparable|equivalent) (period|time|months|month|week|half|quarter)",
        Level::Point, Context, Step::Year, 0, SamePart},
    {"same-period-of", "[in|for|during] [the] (same|corresponding|comparable|equivalent) "
        "(period|time|point|stage|months|month|week|half|quarter) [of|in] <yr>", Level::Point,
        Context, Step::Year, 0, SamePart},
    {"year-ago-now", "(a year ago|one year ago|this time last year)",
        Level::Point, Context, Step::Year,
        -1, SamePart, 1},
    {"year-ago", "(a year earlier|one year earlier|a year before|the (year - "
        "earlier|year - ago|prior - year) (period|quarter|month|figure~|level~))", Level::Point,
        Context, Step::Year, -1, SamePart},
    {"level-of", "[the] (<yr>|<yr> 's|<yr> ’s) (level|levels|peak|peaks|highs|lows)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"figure-of", "(of|from|above|below|over|under|on|exceed~|match~) [the] (<yr>|<yr> 's|<yr> "
        "’s) "
        "(figure|figures|volume|volumes|total|totals|tally|average|record)", Level::Span,
        Captured,
        Step::Year, 0, Whole, 0, Frame::Base},
    {"previous-six-months", "(the (previous|preceding) (six months|half)|the half before)",
        Level::Point, Context, Step::Half, -1, Whole, 0, Frame::Base},
    {"earlier-than", "a (day|week|month|year) (earlier|later) than [in] [<yr>]", Level::Point,
        Context, Step::Year, 0, Whole, 0, Frame::Base},
    {"since-then", "(since then|has since|have since|had since)", Level::Point, Context,
        Step::Year, 0, Whole, 0, Frame::Since},
    {"since-new-year", "(since|from) the (start|beginning|turn) of (the|this) year", Level::Point,
        Published, Step::Year, 0, Whole, 0, Frame::Since},
    {"recently", "(in the past|in recent (years|months|weeks|days)|recently|lately|of late|over "
        "the years)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Until},
    {"on-year", "(on the year|on - year|on year|year on year|year - on - year|year - over - year|"
        "over the year|from the year before)", Level::Point, Context, Step::Year, -1, SamePart,
        0, Frame::Base},
    {"on-month", "(on the month|month on month|month - on - month|month - over - month|on - "
        "month)", Level::Point, Context, Step::Month, -1, Whole, 0, Frame::Base},
    {"on-quarter", "(quarter on quarter|quarter - on - quarter|on the quarter|on - quarter)",
        Level::Point, Context, Step::Quarter, -1, Whole, 0, Frame::Base},

    // Spans of two periods.
    {"between", "between <p> and <p>", Level::Span, Captured},
    {"from-to", "from <p> (to|until|till|through|up to|-|–) <p>", Level::Span, Captured},
    {"dash", "<p> (-|–|to|through) <p>", Level::Span, Captured},
    {"since-event", "(since|ever since) (the|a|an|its|his|her|their|it|he|she|they|<name>) <w> "
        "[<w> [<w> [<w> [<w> [<w> [<w> [- <w> [<w> [<w>]]]]]]]]] <p>",
        Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Since},
    // "Since it took power", "since the war": when that was, the text need not say again.
    {"since-unsaid", "since (the|a|an|its|his|her|their|it|he|she|they|<name>) [<w> [<w> [<w> [<w> "
        "[<w>]]]]] (began|started|ended|(took|takes) (power|office|over|charge|effect|control|"
        "hold)|came (into|to) (force|power|effect|office|being)|opened|broke out|erupted|entered|"
        "joined|left|invaded|seized|returned|emerged|retired|was|were)", Level::Span, Published,
        Step::Day, 0, Whole, 0, Frame::SinceEvent},
    {"since-noun", "since (records began|record - keeping began|independence|(the|its) (war|"
        "pandemic|revolution|coup|referendum|crisis|invasion|election|crash|lockdown|outbreak|"
        "merger|ceasefire|earthquake|quake|storm|attack|attacks|vote|launch|founding|inception|"
        "opening|debut|start|beginning|outset|millennium)|brexit)", Level::Span, Published,
        Step::Day, 0, Whole, 0, Frame::SinceEvent},
    {"since-deed", "since <w> [<w> [<w> [<w>]]] (took|began|started|came|opened|launched|broke|"
        "entered|"
        "joined|left|closed|returned|won|fell|resigned|died|arrived|introduced|imposed|lifted|"
        "banned|signed) [<w> [<w> [<w>]]] <p>", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Since},
    {"since", "(since|ever since) [late|early|mid] [-] [the] [<w> [<w> [<w> [<w>]]] (in|of|on)] "
        "<p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Since},
    {"on-base", "on <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"until", "(until|till|up to) <p>", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Until},
    {"as-of", "(as of|as at) <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::AsOf},
    {"before", "before <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Before},
};
// clang-format on

}  // namespace attest::languages::en
