// English: when.
//
// A row of a preposition comes together with its month ("in May", "by March"), because
// "may" and "march" are words of their own; months that are nothing else stand alone.
#pragma once

#include "extraction/languages/en/period_spans.h"
#include "extraction/languages/en/year_parts.h"
#include "extraction/tables/joined.h"
#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
using enum Anchor;
using enum Part;
// What is counted in thousands.
#define ATTEST_COUNTED \
        "(people|persons|men|women|children|homes|houses|flats|apartments|" \
        "properties|buildings|jobs|workers|employees|staff|students|pupils|" \
        "teachers|patients|nurses|doctors|deaths|cases|troops|soldiers|officers|" \
        "cars|vehicles|trucks|buses|families|households|residents|passengers|" \
        "visitors|tourists|tickets|seats|votes|members|customers|users|subscribers|" \
        "refugees|migrants|prisoners|inmates|protesters|demonstrators|guests|" \
        "farmers|fishermen|animals|cattle|cows|sheep|pigs|birds|trees|schools|" \
        "shops|stores|companies|firms|businesses|units|copies|beds|papers|" \
        "documents|pages|books|tonnes|tons|hectares|acres|km|kilometres|" \
        "kilometers|miles|metres|meters|feet|megawatts|barrels|litres|liters|" \
        "containers|hours|dollars|euros|pounds|rupees|roubles|rubles|shares|applications|" \
        "complaints|claims|flights|trips|incidents|fires|arrests|victims|bodies|" \
        "survivors|participants|delegates|candidates|voters)"
// People, whom no year describes as it does "2016 graduates".
#define ATTEST_PEOPLE \
        "(people|persons|men|women|children|families|households|workers|employees|teachers|" \
        "nurses|doctors|soldiers|students|pupils|patients|residents|passengers|farmers|refugees|" \
        "migrants|inmates|prisoners|protesters|fishermen)"
inline constexpr PeriodRow kCalendarPeriods[] = {
    // Counts that look like years: "at least 2000 papers", "it sold 1900 cars".
    {"count-bounded", "(at least|more than|over|about|around|nearly|almost|some|up to|fewer than|"
        "less than|under|just under|just over|roughly|approximately|as many as|no fewer than|an "
        "estimated|close to|another|additional|extra) <year> ^ [<w>] " ATTEST_COUNTED,
        Level::Year, Captured, Step::Year, 0, Whole, 0, Frame::NotTime},
    {"count-done", "(killed|kills|kill|killing|injured|employs|employing|employed|has|had|have|"
        "with|sold|sells|lost|cut|cutting|cuts|axe|axing|shed|hire|hiring|affecting|build|built|"
        "create|creating|drew|deploy|sent|houses|among|including|*ed) <year> ^ "
        "[<w>] " ATTEST_COUNTED, Level::Year, Captured, Step::Year, 0, Whole, 0, Frame::NotTime},
    {"count-of", "((out|of) [of] (these|those|them|whom|which|the|that) [,]|among (these|those|"
        "them) [,]|(in all|in total|altogether) [,]|(a|the) total of|total of|signed by|attended "
        "by|another) <year> ^ [<w>] " ATTEST_COUNTED, Level::Year, Captured, Step::Year, 0, Whole,
        0, Frame::NotTime},
    {"count-told", "(said|says|that|when|"
        "where) <year> ^ [<w>] " ATTEST_PEOPLE, Level::Year, Captured,
        Step::Year, 0, Whole, 0, Frame::NotTime},
    // "Under the Fisheries Act 1976": the year is of its name.
    {"act-of", "(act|acts|regulations|ordinance|bill|code|directive) [,] [\\(] <year>", Level::Year,
        Captured, Step::Year, 0, Whole, 0, Frame::NotTime},
    // What is paid back then: "notes due 2002".
    {"due-year", "(debentures|debenture|notes|note|bonds|bond|debt|loan|loans|securities|"
        "certificates|paper|gilts|gilt|preferred|mortgages) (due|maturing|repayable|redeemable) "
        "[in] <year>", Level::Year, Captured, Step::Year, 0, Whole, 0, Frame::NotTime},
    // Years.
    {"year", "[calendar] [the] [year] <year>", Level::Year, Captured},
    {"whole-of-year", "[in|for|over|during] [the] (full|whole|entire) [-] year [of|in] <year>",
        Level::Year, Captured},
    {"full-year", "[in|for|over|during|throughout|across] [the|its|their|a] (full - year|full year|"
        "full (fiscal|financial|business) year|whole year|entire year|"
        "year as a whole)", Level::Point,
        Published, Step::Year, 0, FullYear},
    {"full-year-forecast", "[the|its|their|a] full - year ^ [<w> [<w>]] (forecast~|guidance|"
        "outlook|target~|expectation~|estimate~|projection~) (.|,|<end>|after|as|and|on|because|"
        "amid|following)", Level::Point, Published, Step::Year, 0, FullYear, 0, Frame::NotTime},
    {"end-the-year", "(end|ends|finish|finishes|close) the year", Level::Point, Published,
        Step::Year, 0, FullYear},
    {"calendar-year", "the <year> calendar year", Level::Year, Captured},
    {"decade", "[the] [early|mid|late] [-] <year> s", Level::Year, Captured, Step::Year, 0,
        Decade},
    {"decade-short", "[the] [early|mid|late] [-] (’|'|‘) <yy> s", Level::Year, Captured, Step::Year,
        0, Decade},
    {"sixties", "the [early|mid|late] [-] [swinging] sixties", Level::Year, Fixed, Step::Year, 0,
        Decade, 1960},
    {"seventies", "the [early|mid|late] [-] seventies", Level::Year, Fixed, Step::Year, 0, Decade,
        1970},
    {"eighties", "the [early|mid|late] [-] eighties", Level::Year, Fixed, Step::Year, 0, Decade,
        1980},
    {"nineties", "the [early|mid|late] [-] nineties", Level::Year, Fixed, Step::Year, 0, Decade,
        1990},
    {"noughties", "the [early|mid|late] [-] noughties", Level::Year, Fixed, Step::Year, 0, Decade,
        2000},
    // "The 2023-24 budget": the budget stays a word of the sentence.
    {"budget-year", "[the] <year> (-|–|/) (<yy>|<year>) ^ [federal|union|national|state|annual] "
        "(budget|budgets|budget's|budget’s)", Level::Year, Captured, Step::Year, 0, BudgetYear, 4},
    // Days in figures: before all that their years might be of.  The day first, as all but the US
    // write it.
    {"date-iso", "[on|of|for] <year> (-|/) <month#> (-|/) <day>", Level::Year, Captured, Step::Day,
        0, Day},
    {"date-figures", "[on|of|for] <day> (.|/) <month#> (.|/) <year>", Level::Year, Captured,
        Step::Day, 0, Day},
    // One figure of two years: "based on visits made in 2016 and 2017".
    {"years-and", "(in|of|for|during|over|across|throughout|from|both|in both) [the] [years] "
        "(<year> and|<year> , <year> [,] and) <year> ^ (.|,|;|:|\\)|-|–|—|\"|”|<end>|<n>|"
        "<noun-end>|<name>|*ed|alone|combined|respectively|when|as|while|the|a|an|it|he|she|they|"
        "we|there|more|some|about|nearly|almost|around|over|only|this|that|these|its|their|his|her|"
        "than)", Level::Year, Captured, Step::Year, 0, YearSpan, 1},
    {"years-short", "[the] <year> (-|–) [(’|'|‘)] <yy>", Level::Year, Captured, Step::Year, 0,
        YearSpan},
    // Britain's and India's, from April, where nothing tells whose they are.
    {"financial-year-of", "[the] ((financial|fiscal|tax|budget) year|fiscal|fy) [of] <year> (-|–|"
        "/) (<yy>|"
        "<year>)", Level::Year, Captured, Step::Year, 0, BudgetYear, 4},
    {"financial-year-after", "[the] <year> (-|–|/) (<yy>|<year>) (financial year|tax year|fiscal "
        "year|budget year|fiscal|financial)",
        Level::Year, Captured, Step::Year, 0, BudgetYear, 4},
    {"budget-for", "for <year> (-|–|/) (<yy>|<year>)", Level::Year,
        Captured, Step::Year, 0, BudgetYear, 4},
    {"next-fiscal-year", "[in|for|during|of] (the|its|this) (next|new|coming|upcoming|following) "
        "(fiscal|financial|business|budget) year", Level::Point, Published, Step::Year, 1,
        BudgetYear},
    {"this-fiscal-year", "[in|for|during|of] (the current|the present|the ongoing|this) (fiscal|"
        "financial|business|budget) year", Level::Point, Published, Step::Year, 0, BudgetYear},
    {"last-fiscal-year", "[in|for|during|of] [the] (last|previous|outgoing|past) (fiscal|financial|"
        "business|budget) year", Level::Point, Published, Step::Year, -1, BudgetYear},
    // Whose first month stands with it: "1994/95 (Oct-Sept)", "fiscal 1994/95 starting on July 1".
    {"split-year-months", "[the] [(crop|marketing|fiscal|financial|season) [year]] <year> (-|–|/) "
        "(<yy>|<year>) [(crop|marketing|fiscal|financial) year|season|year] [,] \\( <month> [.] "
        "(-|–|/|to) <month> [.] \\)", Level::Year, Captured, Step::Month, 0, NextSteps, 12},
    {"split-year-from", "[the] [(fiscal|financial|tax|budget|crop|marketing|business) [year]] "
        "<year> (-|–|/) (<yy>|<year>) [(fiscal|financial|tax|budget|crop|marketing|business) year|"
        "year] [,] (beginning|starting|that (begins|began|starts|started)|which (begins|began|"
        "starts|started)) [on|in] [the] [<day> [of]|<ord> [of]] <month> [.] [<day>|<ord>]",
        Level::Year, Captured, Step::Month, 0, NextSteps, 12},
    {"split-year-from-today", "[the] [(fiscal|financial|tax|budget|crop|marketing|business) "
        "[year]] <year> (-|–|/) (<yy>|<year>) [(fiscal|financial|tax|budget|crop|marketing|"
        "business) year|year] [,] (beginning|starting|that (begins|began|starts|started)|which "
        "(begins|began|starts|started)) (today|this month)", Level::Year, Published, Step::Month, 0,
        NextSteps, 11},
    {"crop-year-of", "[the] (crop|marketing|academic|school) year <year> (-|–|/) (<yy>|<year>) "
        "[\\( july (-|–) june \\)]", Level::Year, Captured, Step::Year, 0, SplitYear},
    {"split-year", "[the] <year> / <yy> ([<w>] season|marketing year|school year|academic year|"
        "crop year|campaign|term|year)", Level::Year, Captured, Step::Year, 0, SplitYear},
    {"split-year-bare", "[the] <year> / <yy>", Level::Year, Captured, Step::Year, 0, BudgetYear, 7},
    {"winter-years", "[(in|of|during|over) [the] [<w>]|the [<w>]] (winter|winters|season|"
        "recession|crisis|pandemic|war) of <year> (-|–|/) <yy>", Level::Year, Captured, Step::Year,
        0, YearSpan, 2},
    {"split-years", "[the] <year> / <year> [season|marketing year|school year|academic year|"
        "crop year|crop season|year]", Level::Year, Captured, Step::Year, 0, SplitYear},
    {"season-before", "(the season (before|prior|earlier)|(the|its|their) (previous|prior|"
        "preceding) (season|season's|season’s)|a season earlier)", Level::Point, Context,
        Step::Year, -1, SamePart},
    {"split-year-dash", "[the] <year> (-|–) [(’|'|‘)] <yy> ([flu] season|marketing year|"
        "school year|academic year|crop year)", Level::Year, Captured,
        Step::Year, 0, SplitYear},
    {"fiscal", "[the] (fiscal year|fiscal|fy) [-] (<year>|<yy>)", Level::Year, Captured,
        Step::Year, 0, Fiscal},
    {"fiscal-years", "([from|in|during|over|for|through] [the] (fiscal|financial) years <year> "
        "(through|to|until|-|–)|[from|in|during|over] (fiscal year|fiscal|fy) <year> (through|to|"
        "until) [fiscal year|fiscal|fy]|between [the] (fiscal|financial) years <year> and) <year>",
        Level::Year,
        Captured, Step::Year, 0, Fiscal},
    {"fiscal-after", "[the] <year> (fiscal year|fiscal|financial year)", Level::Year, Captured,
        Step::Year, 0, Fiscal},
    // "The Sunday Ledger": a paper, no day.
    {"sunday-paper", "[the] sunday (<name> (newspaper|paper|reported|reports|said|says|found|"
        "quoted|"
        "put|poll|'s|’s)|times|telegraph|mirror|express|people|mail|herald|post|independent|world|"
        "star|tribune|business post|national|sport|life|mercury|age|vision|nation|standard)",
        Level::Point, Captured, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"year-of", "(<year>'s|<year> 's|<year> ’s)", Level::Year, Captured},
    // "Prices rose 2.7% over the last year": of the twelve months up to now.
    {"over-the-last-year", "(over|within) the last year", Level::Year, Published, Step::Month, 0,
        LastSteps, 12},
    {"last-year", "([the] last year|last year's|last year’s|[the] rest of last year)",
        Level::Year, Published, Step::Year, -1},
    {"past-year", "[over|in|during|for|within] (the|this) past year", Level::Point, Published,
        Step::Month, 0, LastSteps, 12},
    {"whole-last-year", "(the (whole|full|entirety) of last year|all of last year)", Level::Year,
        Published, Step::Year, -1, Whole, 1},
    {"this-year", "(this [calendar] year|this year's|this year’s|the current year|already this "
        "year|all of this year|the rest of the year|this season|"
        "(over|during|of|for|in) the [regular] season [(that|which) (closed|ended|finished|"
        "concluded|opened|began|started) [on] <weekday>])", Level::Year, Published, Step::Year, 0},
    // Which one it was, its days tell elsewhere.
    {"season-that-was", "(over|during|of|for|in) (the|a) season (that|which|when|in which) ^ "
        "(ended|saw|brought|finished|closed|they|it|he|she|the|we|cost|led)", Level::Year,
        Published, Step::Year, 0, Whole, 0, Frame::NotTime},
    {"year-to-date", "([for|in] [the] (year [-] to [-] date|ytd)|so far (this|in the) year|"
        "(this|in the) year so "
        "far|this year to date)", Level::Year, Published, Step::Year, 0, ToDate},
    {"season-to", "[in|over|for|during] the [marketing|crop|grain|export|fishing] season (to|"
        "ending|"
        "ended|that ended|that ends) [in|on] [the end of] [<day>|<ord>] <month> [.] [<day>|<ord>]",
        Level::Year, NearestPast, Step::Month, 0, LastSteps, 12},
    {"next-year", "(next year|next year's|next year’s|the coming year|the year ahead)",
        Level::Year, Published, Step::Year, 1},
    {"last-years", "(last year's|last year’s) ^ (.|,|;|<end>)",
        Level::Year, Published, Step::Year, -1,
        Whole, 0, Frame::Base},
    {"over-last-year", "(over|on) last year", Level::Year, Published, Step::Year, -1, Whole, 0,
        Frame::Base},
    {"year-before-last", "the year before last", Level::Year, Published, Step::Year, -2},
    {"year-before", "(the year before|the previous year|the preceding year|the prior year|the "
        "year earlier|(the|its|their) (previous|prior|preceding) (year's|year’s)|the year before "
        "that)",
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
    {"day-month-year", "[on|of|for] [the] (<day>|<ord>) [of|-] <month> [.] [,|-] <yr>",
        Level::Point, Captured, Step::Day, 0, Day},
    {"new-years-day", "[on] new (year's|year’s|years) day", Level::Point, NearestPast, Step::Day, 0,
        Feast, 101},
    {"christmas-day", "[on] christmas day", Level::Point, NearestPast, Step::Day, 0, Feast, 1225},
    {"christmas-eve", "[on] christmas eve", Level::Point, NearestPast, Step::Day, 0, Feast, 1224},
    {"boxing-day", "[on] boxing day", Level::Point, NearestPast, Step::Day, 0, Feast, 1226},
    {"new-years-eve", "[on] new (year's|year’s|years) eve", Level::Point, NearestPast, Step::Day, 0,
        Feast, 1231},
    {"valentines-day", "[on] valentine (s|'s|"
        "’s) day", Level::Point, NearestPast, Step::Day, 0, Feast,
        214},
    {"halloween", "[on] (halloween|hallowe'en)", Level::Point, NearestPast, Step::Day, 0, Feast,
        1031},
    {"fourth-of-july", "[on|over] (the fourth of july|july fourth)", Level::Point, NearestPast,
        Step::Day, 0, Feast, 704},
    {"days-month", "[in the week] (from|between|during|over) [the] (<day>|<ord>) (-|–|to|until|"
        "and) (<day>|<ord>) [of] <month>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"days-of-month", "[on|of|from|between|during|over] [the] <month> [.] (<day>|<ord>) (-|–|to|"
        "and) (<day>|<ord>)", Level::Point, NearestPast, Step::Day, 0, Day},
    {"month-day", "[on|of|at|for] [the] [morning|evening|night|afternoon] [of] <month> [.] "
        "(<day>|<ord>)", Level::Point, NearestPast, Step::Day, 0, Day},
    {"day-month", "[on] [the] (<day>|<ord>) [of] <month>", Level::Point, NearestPast, Step::Day,
        0, Day},
    {"from-day", "[with effect|starting|beginning|effective] from [the] (<month> [.] (<day>|<ord>)|"
        "(<day>|<ord>) [of] <month>) ^ (.|,|;|<end>|when|as|after|under|because|if|in|and|the|a|it|"
        "they|he|she|we|that|for)", Level::Point, Anchor::Nearest, Step::Day, 0, Day, 0,
        Frame::From},
    {"from-date", "[with effect|starting|beginning|effective] from [the] (<month> [.] (<day>|"
        "<ord>) [,] <yr>|(<day>|<ord>) [of] <month> [.] [,] <yr>)", Level::Point, Captured,
        Step::Day, 0, Day, 0, Frame::From},
    {"week-of-day", "[in|over|for|during] the week of [<weekday>] [,] (<month> [.] (<day>|<ord>)|"
        "(<day>|<ord>) [of] <month>) ^ "
        "(,|.|;|<end>|and|as|when|while|after|was|were|at|in|on|\\()",
        Level::Point, NearestPast, Step::Week, 0, NextSteps, 1},
    {"week-beginning", "[in|over|for|during] [the] week (beginning|starting|commencing) [on] "
        "[<weekday>] [,] [the] (<month> [.] (<day>|<ord>)|(<day>|<ord>) [of] <month>)",
        Level::Point, NearestPast, Step::Week, 0, NextSteps, 1},
    {"starting-day", "(starting|beginning|effective) [on|as of|as from] [the] (<month> [.] (<day>|"
        "<ord>)|(<day>|<ord>) [of] <month>)", Level::Point, Anchor::Nearest, Step::Day, 0, Day, 0,
        Frame::From},
    {"from-next-year", "(from|starting|beginning|effective) [from|in|as of] next year", Level::Year,
        Published, Step::Year, 1, Whole, 0, Frame::From},
    {"from-next-month", "(from|starting|beginning|effective) [from|in|as of] next month",
        Level::Point, Published, Step::Month, 1, Whole, 0, Frame::From},
    {"from-next-week", "(from|starting|beginning|effective) [from|in|as of] next week",
        Level::Point, Published, Step::Week, 1, Whole, 0, Frame::From},
    {"from-month", "[starting|beginning|effective] from [late|early|mid] [-] (<sure-month>|next "
        "<month>) ^ (.|,|;|<end>|when|as|after|under|because|if|and|the|a|it|they|he|she|we|for)",
        Level::Point, Anchor::Nearest, Step::Month, 0, Month, 0, Frame::From},
    // "The rate was 3.5 percent, unchanged from June".
    {"unchanged-from-month", "(unchanged|little changed|flat|steady) (from|on) [late|early] "
        "<sure-month>", Level::Point, NearestPast, Step::Month, 0, Month, 0, Frame::Base},
    // Times that the words name and do not date.
    {"before-event", "before (the|its|their|russia's|russia’s) [full - scale] (war|invasion|"
        "conflict|crisis|crash|quake|earthquake|storm|accident|attack|attacks|merger|takeover|"
        "revolution|coup|outbreak|ban|strike|fire|flood|floods|lockdown|uprising|blockade)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Unsaid},
    {"at-its-peak", "(at (its|the|their) (peak|height)|in (its|their) heyday|at one (point|time|"
        "stage)|back then|in those days|last season|the previous season|in a previous (poll|"
        "survey|study))", Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Unsaid},
    {"in-its-first", "(in|during|over|after) (its|their|his|her) (first|opening|second|final|last) "
        "[full] (year|month|season|week|weekend|decade|term)", Level::Point, Published,
        Step::Day, 0, Whole, 0, Frame::Unsaid},
    {"since-day", "since [the] (<month> [.] (<day>|<ord>)|(<day>|<ord>) [of] <month>)",
        Level::Point,
        NearestPast, Step::Day, 0, Day, kOver, Frame::Since},
    {"since-date", "since [the] (<month> [.] (<day>|<ord>) [,] <yr>|(<day>|<ord>) [of] <month> [,] "
        "<yr>)", Level::Point, Captured, Step::Day, 0, Day, 0, Frame::Since},
    {"date-as-of", "(as of|as at) [the] (<month> [.] (<day>|<ord>) [,] <yr>|(<day>|<ord>) [of] "
        "<month> [.] [,] <yr>)", Level::Point, Captured, Step::Day, 0, Day, 0, Frame::AsOf},
    // "46,000 had come through Aug. 28": of the year.
    {"date-through", "[year - to - date|from january] through [the] (<month> [.] (<day>|<ord>) [,] "
        "<yr>|(<day>|<ord>) [of] <month> [.] [,] <yr>)", Level::Point, Captured, Step::Day, 0, Day,
        1, Frame::Until},
    {"month-day-through", "[year - to - date] through <month> [.] (<day>|<ord>)", Level::Point,
        NearestPast, Step::Day, 0, Day, 1, Frame::Until},
    {"month-through", "[year - to - date] through [the end of|end -] <month>", Level::Point,
        NearestPast, Step::Month, 0, Month, 1, Frame::Until},
    {"date-until", "(by|until|till|up to) [the] (<month> [.] (<day>|<ord>) [,] <yr>|(<day>|"
        "<ord>) [of] <month> [.] [,] <yr>)", Level::Point, Captured, Step::Day, 0, Day, 0,
        Frame::Until},
    {"month-day-as-of", "as of <month> [.] (<day>|<ord>)", Level::Point, NearestPast, Step::Day,
        0, Day, 0, Frame::AsOf},
    {"month-day-by", "(by|up to) <month> [.] (<day>|<ord>)", Level::Point, NearestPast, Step::Day,
        0, Day, 0, Frame::Until},
    {"month-day-until", "(until|till) [<weekday>] [,] <month> [.] (<day>|<ord>)", Level::Point,
        NearestPast, Step::Day, 0, Day, kFromNow, Frame::Until},
    {"weekday-date", "[on|late on|early on] <weekday> [,] [\\(] [the] (<month> [.] (<day>|<ord>)|"
        "(<day>|<ord>) [of] <month>)", Level::Point, NearestPast, Step::Day, 0, Day},
    {"weekday-date-year", "[on|late on|early on] <weekday> [,] [\\(] [the] (<month> [.] (<day>|"
        "<ord>)|(<day>|<ord>) [of] <month>) [,] <yr>", Level::Point, Captured, Step::Day, 0, Day},
    {"days-and-month", "on [the] (<day>|<ord>) and [the] (<day>|<ord>) [of] <month>", Level::Point,
        NearestPast, Step::Day, 0, Day},
    {"days-dash-month", "[on|over] [the] [weekend of] (<day>|<ord>) (-|–) (<day>|<ord>) [of] "
        "<month>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"the-ordinal", "on the <ord> ^ (,|.)", Level::Point, NearestPast, Step::Day, 0, Day},
    {"weekday", "[on|late|early] [this] <weekday> [morning|afternoon|evening|night]",
        Level::Point, NearestPast, Step::Day, 0, Day},
    // "Rescuers searched on Friday for survivors of a quake that killed 42": no day of the quake.
    {"aftermath-day", "(searched|searching|combed|combing|raced|racing|scrambled|scrambling|"
        "dug|digging|hunted|hunting|sifted|sifting|looked|looking) [<w> [<w>]] (on|early on|late "
        "on|early|late) <weekday> [morning|afternoon|evening|night] ^ (for|through|to|in)",
        Level::Point, NearestPast, Step::Day, 0, Day, 0, Frame::NotTime},
    {"weekday-last-week", "([on] <weekday> [morning|afternoon|evening|night] [of] last week|last "
        "week on <weekday>)", Level::Point, Published, Step::Week, -1, Day},
    {"weekday-this-week", "([on] <weekday> [morning|afternoon|evening|night] [of] this week|this "
        "week on <weekday>)", Level::Point, Published, Step::Week, 0, Day},
    {"weekday-next-week", "([on] <weekday> [morning|afternoon|evening|night] [of] next week|next "
        "week on <weekday>)", Level::Point, Published, Step::Week, 1, Day},
    // Of a Thursday "last Thursday" is a week ago.
    {"last-weekday", "[on] last <weekday> [morning|afternoon|evening|night]", Level::Point,
        NearestPast, Step::Day, -1, Day},
    {"weekday-of", "[last|this] <of-weekday>", Level::Point, NearestPast, Step::Day, 0, Day,
        0, Frame::Attributive},
    {"weekday-night-of", "<weekday> (morning's|morning’s|afternoon's|afternoon’s|evening's|"
        "evening’s|night's|night’s)", Level::Point, NearestPast, Step::Day, 0, Day, 0,
        Frame::Attributive},
    {"month-day-of", "<month> [.] (<day>|<ord>) ('s|’s)", Level::Point, NearestPast, Step::Day, 0,
        Day, 0, Frame::Attributive},
    {"hours-to", "[in|over|for|during] [the] <n> hours (to|through|ending|ended|until|up to) "
        "[late|early] <weekday> [morning|afternoon|evening|night]", Level::Point, NearestPast,
        Step::Day, 0, Day, 0, Frame::AsOf},
    {"weekday-until", "by <weekday> [morning|afternoon|evening|night]", Level::Point,
        NearestPast, Step::Day, 0, Day, 0, Frame::AsOf},
    {"weekday-next", "next <weekday>", Level::Point, NearestNext, Step::Day, 0, Day},
    {"today", "(today|today's|today’s)", Level::Point, Published, Step::Day, 0},
    {"now", "(now|currently|these days|nowadays|at present|at the moment|right now|presently)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Attributive},
    {"from-now-on", "(from (now|today) on|from (now|today) onwards|henceforth)", Level::Point,
        Published, Step::Day, 0, Whole, 0, Frame::From},
    {"trading", "(in|at) [the] [late|early|morning|afternoon|midday|mid - morning|overnight|after "
        "- hours|after hours|aftermarket|premarket|pre - market|extended] [<name>|electronic] "
        "[<name>] (trading|trade|dealings|close)", Level::Point, Published, Step::Day, 0, Whole, 1},
    {"previous-session", "(in|at|from|on|over) the (previous|prior|preceding) (session|trading "
        "day|trading session|session's close|session’s close)", Level::Point, Published, Step::Day,
        -1},
    {"on-the-day", "(on the day|was last (trading|quoted|at|up|down)|were last (trading|quoted|at|"
        "up|down)|last traded)", Level::Point, Published, Step::Day, 0, Whole, 1},
    {"market-close", "(settled|closed|finished the day|ended the day) ^ [up|down|flat] "
        "(at|up|down) [<n> (%|per cent|percent|pct)] [at] ($|£|€|¥|us $|[<w>] <n>)",
        Level::Point, Published, Step::Day, 0, Whole, kNewsDay},
    // The minimum of a day: no price at which a market closed.
    {"settled-degrees", "settled at [<w>] <n> (degree~|°|notch~|c|celsius)", Level::Point,
        Published, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"at-gmt", "(at|by|as of) <int> [:] [<int>] (gmt|et|edt|est|bst|cet|cest|utc|hkt|jst|kst)",
        Level::Point, Published, Step::Day, 0, Whole, 1},
    {"at-local-time", "(at|by|as of) <int> [:] [<int>] (a.m.|p.m.|am|pm) ([in] <name> [<name>] "
        "time|in (london|new york|tokyo|hong kong|singapore|frankfurt|sydney|toronto))",
        Level::Point, Published, Step::Day, 0, Whole, 1},
    {"tonight", "(overnight|tonight|this morning|this afternoon|this evening)", Level::Point,
        Published, Step::Day, 0, Whole, 1},
    {"last-night", "[late] last (night|evening)", Level::Point, Published, Step::Day, -1},
    {"last-night-of", "last (night's|night’s|evening's|evening’s)", Level::Point, Published,
        Step::Day, -1, Whole, 0, Frame::Attributive},
    {"so-far", "(so far|thus far|to date|until now|up to now|till now|ever since records began)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Until},
    {"yesterday", "(yesterday|yesterday's|yesterday’s)", Level::Point, Published, Step::Day, -1},
    {"day-before", "(a day (earlier|before|ago)|the (day|night|evening|morning) before|the "
        "(previous|preceding) (day|night|evening|morning|afternoon))", Level::Point, Context,
        Step::Day, -1},
    {"at-the-time", "at the time ^ ,", Level::Point, Context, Step::Day, 0, SamePart},
    {"days-before", "<n> days (earlier|before|previously|prior) ^ (.|,|;|and|when|after|in|at|on|"
        "with|that|by|as|to|<end>)", Level::Point, Context, Step::Day, 0, StepsAgo},
    {"days-after", "<n> days (later|afterwards|after ^ that)", Level::Point, Context, Step::Day, 0,
        StepsAgo, -1},
    {"day-after", "((a|one) day later|the (next|following) (day|morning|evening|night|afternoon)|"
        "the "
        "day after ^ (,|.|that|and|<end>))", Level::Point, Context, Step::Day, 1},
    {"tomorrow", "tomorrow", Level::Point, Published, Step::Day, 1},
    // Of the day, as the newsroom counts it.
    {"last-24-hours", "[in|over|during|for|within] the (last|past|previous|preceding) (24|twenty - "
        "four) hours", Level::Point, Published, Step::Day, 0},
    {"past-days", "[in|over|during|for|within] the (last|past|previous) <n> days", Level::Point,
        Published, Step::Day, 0, LastSteps},
    {"since-midnight", "since (midnight|dawn|this morning|early morning)", Level::Point, Published,
        Step::Day, 0},
    {"days-ago", "<n> days ago", Level::Point, Published, Step::Day, 0, StepsAgo},

    // Months.
    {"month-year", "[in|during|of|for] [late|early|mid] [-] <month> [.] [of|,|-] <yr>",
        Level::Point, Captured, Step::Year, 0, Month},
    {"year-month", "[in|during|of|for] <yr> <sure-month>", Level::Point, Captured, Step::Year, 0,
        Month},
    {"month-year-by", "by [late|early|mid] [-] <month> [.] [of|,] <yr>", Level::Point, Captured,
        Step::Year, 0, Month, 0, Frame::Until},
    {"month-year-until", "(until|through|up to) [the end of|end -|late|early|mid] [-] <month> "
        "[.] [of|,] <yr>", Level::Point, Captured, Step::Year, 0, Month, kFromNow, Frame::Until},
    {"months-year", "[from|between|during|for|over|of|in] [the] <month> [.] (-|to|–|and|through|"
        "until) <month> [.] [of|,] <yr> [period]", Level::Point, Captured, Step::Year, 0,
        MonthSpan},
    {"months", "[from|between|during|for|over|of] [the] [in] <month> [.] (-|to|–|through|until) "
        "<month> [period]", Level::Point, NearestPast, Step::Year, 0, MonthSpan},
    {"months-to-day", "[from|between] [the] [(start|beginning) of] <month> [.] (-|to|–|through|"
        "until|and) <month> [.] (<day>|<ord>)", Level::Point, NearestPast, Step::Year, 0,
        MonthSpan},
    {"months-to-day-year", "[from|between] [the] [(start|beginning) of] <month> [.] (-|to|–|"
        "through|until|and) <month> [.] (<day>|<ord>) [,] <yr>", Level::Point, Captured,
        Step::Year, 0, MonthSpan},
    {"months-and", "(in|of|for|during|over) <month> and <month>",
        Level::Point, NearestPast, Step::Month, 0,
        MonthSpan, 1},
    {"months-between", "between <month> and <month>", Level::Point, NearestPast, Step::Year, 0,
        MonthSpan},
    // Of a June "last June" is a year ago.
    {"last-named-month", "[in|late|early|mid -] last <month>", Level::Point, NearestPast,
        Step::Month, -1, Month},
    {"month", "(in|of|during|for|this|last|in late|in early|in mid -|late|early|mid -) "
        "<month> [alone|'s|’s]", Level::Point, NearestPast, Step::Month, 0, Month},
    // The highest, or lowest, of all such months.
    {"record-of-month", "[the|a|its] [new|previous|old|all - time] <month> [temperature|rainfall|"
        "heat] (record|records|norm)", Level::Point, NearestPast, Step::Month, 0, Month, 0,
        Frame::NotTime},
    {"high-of-months", "(new|previous|all - time) <month> (high|low)", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::NotTime},
    // The month in which what is expected was last said.
    {"forecast-of-month", "[in|from] (the|its|their|his|her) <month> (forecast~|projection~|"
        "outlook|estimate~|prediction~|set|round|guidance)", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::NotTime},
    // What is sold for a month is traded long before it.
    {"futures", "<month> [<w>] [<w>] (futures|contract|contracts|delivery)", Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::NotTime},
    {"futures-for", "for <month> (delivery|loading|settlement)", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::NotTime},
    {"futures-in", "(delivery|loading|settlement) in <month>", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::NotTime},
    {"from-weak-month", "from [late|early] <weak-month>", Level::Point, NearestPast, Step::Month,
        0,
        Month, 0, Frame::Base},
    {"since-last-named-month", "since last <month>", Level::Point, NearestPast, Step::Month, -1,
        Month, kOver, Frame::Since},
    {"month-of-may", "(in|of|for|since|last|this|during) <may-month>", Level::Point, NearestPast,
        Step::Month, 0, Month},
    {"month-of", "[last|this] <of-month>", Level::Point, NearestPast, Step::Month, 0, Month, 0,
        Frame::Attributive},
    {"sure-month", "<sure-month> ['s|’s]", Level::Point, NearestPast, Step::Month, 0, Month},
    {"since-month", "since [late|early|mid|mid -|last] <month>", Level::Point,
        NearestPast, Step::Month, 0, Month, kOver, Frame::Since},
    {"since-month-year", "since [late|early|mid|mid -] <month> [,] <yr>",
        Level::Point, Captured, Step::Year, 0, Month, 0, Frame::Since},
    {"month-by", "by last <month>", Level::Point, NearestPast, Step::Month, 0, Month, 0,
        Frame::Until},
    {"month-by-then", "by [this|late|early|mid -] <month>", Level::Point, NearestPast, Step::Month,
        0, Month},
    {"month-until", "(until|till) [last|this|the end of|end -] <month>",
        Level::Point, Anchor::Nearest, Step::Month, 0, Month, kFromNow, Frame::Until},
    {"so-far-in-month", "(so far|already|thus far) (in|this|during) <month>", Level::Point,
        NearestPast, Step::Month, 0, ToDate, 0, Frame::Since},
    {"last-month", "([the] last month|[over|in|during|for|within] (the|this) past month|"
        "last month's|last month’s)",
        Level::Point, Published, Step::Month, -1},
    {"this-month", "(this month|this month's|this month’s|so far this month|the current month)",
        Level::Point, Published, Step::Month, 0},
    {"next-named-month", "[in|for|until] next <month>", Level::Point, NearestNext, Step::Month, 0,
        Month},
    {"next-month", "next month", Level::Point, Published, Step::Month, 1},
    {"month-before", "(the month before|a month earlier|the previous month|the preceding month|"
        "the prior month|a month before|(the|its|their) (previous|prior|preceding) (month's|"
        "month’s))",
        Level::Point, Context, Step::Month, -1},
    {"a-month-ago", "[(about|around|over|just over|under|just under|nearly|almost|only|barely)] "
        "(a|one) month ago", Level::Point, Published, Step::Month, -1, Whole, 3},
    {"months-before", "<n> months (earlier|before|previously|prior) ^ (.|,|;|and|when|after|in|at|"
        "on|with|that|by|as|to|<end>)", Level::Point, Context, Step::Month, 0, StepsAgo},
    {"months-after", "<n> months (later|afterwards)", Level::Point, Context, Step::Month, 0,
        StepsAgo, -1},
    // "In the same month, 40 were hurt"; "in the same month last year" is the longer row.
    {"that-month", "((in|during|for) the same month|((later|earlier) [in]|in|during) that [same] "
        "month)", Level::Point, Context, Step::Month, 0},
    {"that-week", "((in|during|for) the same week|((later|earlier) [in]|in|during) that [same] "
        "week)", Level::Point, Context, Step::Week, 0},
    // What is earned in one, before what is taken from it.
    {"before-tax", "a (week|month|year|day|fortnight) before (tax~|bonuses|deductions|fees|"
        "expenses|costs|housing|rent|interest|vat|commission|overtime|tips|benefits)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"months-ago", "<n> months ago", Level::Point, Published, Step::Month, 0, StepsAgo},
    {"last-week", "(last week|[over|in|during|for|within] (the|this) past week)", Level::Point,
        Published, Step::Week, -1},
    {"last-week-of", "(last week's|last week’s)", Level::Point, Published, Step::Week, -1, Whole,
        0, Frame::Attributive},
    {"this-week", "(this week|the current week)", Level::Point, Published, Step::Week, 0},
    {"this-week-of", "(this week's|this week’s)", Level::Point, Published, Step::Week, 0, Whole,
        0, Frame::Attributive},
    {"next-week", "next week", Level::Point, Published, Step::Week, 1},
    {"week-after", "((a|one) week later|the following week)", Level::Point, Context, Step::Week, 1},
    {"month-after", "((a|one) month later|the following month)", Level::Point, Context, Step::Month,
        1},
    {"week-before", "(the week before|the previous week|the preceding week|"
        "the prior week|(the|its|their) (previous|prior|preceding) (week's|week’s))",
        Level::Point, Context, Step::Week, -1},
    // Of a day told of, the same weekday.
    {"week-earlier", "(a week earlier|a week before|one week earlier|one week before)",
        Level::Point, Context, Step::Week, -1, Whole, 1},
    {"a-week-ago", "[only|just] (a|one) week ago", Level::Point, Published, Step::Day, -7, Whole,
        3},
    {"a-fortnight-ago", "[only|just] (a|one) fortnight ago", Level::Point, Published, Step::Day,
        -14, Whole, 3},
    {"fortnight-before", "(a fortnight (earlier|before)|the (previous|preceding) fortnight)",
        Level::Point, Context, Step::Day, -14},
    {"fortnight-after", "a fortnight (later|afterwards)", Level::Point, Context, Step::Day, 14},
    {"weeks-before", "<n> weeks (earlier|before|previously|prior) ^ (.|,|;|and|when|after|in|at|on|"
        "with|that|by|as|to|<end>)", Level::Point, Context, Step::Week, 0, StepsAgo},
    {"weeks-after", "<n> weeks (later|afterwards)", Level::Point, Context, Step::Week, 0, StepsAgo,
        -1},
    {"past-fortnight", "[in|over|during|for|within] (the (past|last|previous)|the last|last) "
        "fortnight", Level::Point, Published, Step::Week, 0, LastSteps, 2},
    {"this-weekend", "this [coming] weekend", Level::Point, Published, Step::Week, 1, Weekend},
    {"by-weekend", "by (the|this) weekend", Level::Point, Published, Step::Week, 1, Weekend, 0,
        Frame::AtStart},
    {"since-weekend", "since the weekend", Level::Point, Published, Step::Week, 0, Weekend, 0,
        Frame::Since},
    {"weeks-ago", "<n> weeks ago", Level::Point, Published, Step::Week, 0, StepsAgo},
    {"last-weekend", "(last weekend|at the weekend|over the weekend|this past weekend)",
        Level::Point, Published, Step::Week, 0, Weekend},
    {"last-weekend-of", "(last weekend's|last weekend’s|the weekend's|the weekend’s)",
        Level::Point, Published, Step::Week, 0, Weekend, 0, Frame::Attributive},
};
#undef ATTEST_COUNTED
#undef ATTEST_PEOPLE
// clang-format on

inline constexpr auto kPeriods = joined(kCalendarPeriods, kYearParts, kPeriodSpans);

}  // namespace attest::languages::en
