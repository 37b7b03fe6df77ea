// English: the end of a period, the same one of another year, from one to another.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
using enum Anchor;
using enum Part;
inline constexpr PeriodRow kPeriodSpans[] = {
    // At an end.
    {"end-of-month", "[as of|at|by] [the] (end|close) [of|-] [last|this] <month>", Level::Point,
        NearestPast,
        Step::Month, 0, Month, 0, Frame::AsOf},
    {"end-of-month-year", "[as of|at|by] [the] (end|close) [of|-] <month> [,] <yr>", Level::Point,
        Captured, Step::Year, 0, Month, 0, Frame::AsOf},
    // "At the 2019 election", "at last year's fair" are of the year, and no end of it.
    {"end-of-year", "(as of [the] [end [of|-]]|at [the] (end|close) [of|-]) <yr>", Level::Point,
        Captured, Step::Year, 0, Whole, 0, Frame::AsOf},
    {"as-of-month", "(as of|as at) [last] <month> [,] <yr>", Level::Point, Captured, Step::Year,
        0, Month, 0, Frame::AsOf},
    {"by-end-of-year", "by [the] (end|close) [of|-] <yr>", Level::Point, Captured, Step::Year, 0,
        Whole, 0, Frame::AsOf},
    {"at-year-end", "(at year - end|at the end of the year|by the end of the year|by year - end|"
        "by year's end)", Level::Point, Published, Step::Year, 0, Whole, 0, Frame::AsOf},
    {"at-quarter-end", "(at|as of) the end of the quarter", Level::Point, Context, Step::Quarter,
        0, Whole, 0, Frame::AsOf},
    {"start-of-month", "(at|in|from) the (start|beginning) of <month>", Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::AtStart},
    {"since-start-of-month", "since the (start|beginning) of <month>", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::Since},
    {"since-start-of-month-year", "since the (start|beginning) of <month> [of|,] <yr>",
        Level::Point, Captured, Step::Year, 0, Month, 0, Frame::Since},
    {"end-of-the-month", "(by|at|before) the end of (the|this|the current) month", Level::Point,
        Published, Step::Month, 0, Whole, 0, Frame::AsOf},
    {"end-of-last-month", "[as of|at|by] the (end|close) of last month", Level::Point, Published,
        Step::Month, -1, Whole, 0, Frame::AsOf},
    {"end-of-next-month", "(at|by|before) the (end|close) of next month", Level::Point, Published,
        Step::Month, 1, Whole, 0, Frame::AsOf},
    {"end-of-last-week", "[as of|at|by] the (end|close) of last week", Level::Point, Published,
        Step::Week, -1, Whole, 0, Frame::AsOf},
    {"end-of-the-week", "(by|at|before) the end of (the|this) week", Level::Point, Published,
        Step::Week, 0, Whole, 0, Frame::AsOf},
    // What goes on is known up to today.
    {"as-of-this", "(as of|as at) (this|the current) (week|month|quarter|year)", Level::Point,
        Published, Step::Day, 0, Whole, 0, Frame::AsOf},
    {"until-the-end-of-the-year", "(until|till|through|throughout) the end of the year",
        Level::Point, Published, Step::Year, 0, Whole, kFromNow, Frame::Until},
    {"until-the-end-of-the-month", "(until|till|through) the end of the month", Level::Point,
        Published, Step::Month, 0, Whole, kFromNow, Frame::Until},
    {"start-of-the-year", "at the (start|beginning) of the year", Level::Point, Published,
        Step::Year, 0, Whole, 0, Frame::AtStart},
    {"year-end-of", "(at|by|from|since) year - end <yr>", Level::Point, Captured, Step::Year, 0,
        Whole, 0, Frame::AsOf},
    {"start-of-year", "at the (start|beginning) of <yr>", Level::Point, Captured, Step::Year, 0,
        Whole, 0, Frame::AtStart},

    // The same time of another year.
    {"same-period", "[in|for|during|at|by|over] [the] (same|corresponding|comparable|equivalent|"
        "year - ago|year - earlier) (period|point|stage|months|month|week|half|quarter) [a year "
        "(earlier|ago|before)|[of] last (year|fiscal)|[of] [the] (previous|prior|preceding) "
        "(year|fiscal|fiscal year|financial year)]", Level::Point, Context, Step::Year, -1,
        SamePart},
    // "At the same time" alone only goes on to the next thing.
    {"same-time", "([at|by|in|for|during|over] [the] same time|[on|over] the same "
        "(day|date|night|morning|evening|week|weekend)) (a year (earlier|ago|before)|last "
        "year|the (previous|prior) year|the year before)", Level::Point, Context, Step::Year, -1,
        SamePart},
    // "46 more than on the same day last year"
    {"than-same-time", "(than|from|against|with|on|to) (at|in|on|over|during|for) the same "
        "(time|day|date|night|"
        "week|weekend|month|period|stage|point) (a year (earlier|ago|before)|last year|the "
        "(previous|prior) year|the year before)", Level::Point, Context, Step::Year, -1, SamePart,
        0, Frame::Base},
    {"figure-for-same-period", "[the] <yr> (figure|number|total|tally|level|rate|share) (for|in|"
        "during|over) [the] "
        "(same|corresponding|comparable|equivalent) (period|time|months|month|week|half|quarter)",
        Level::Point, Context, Step::Year, 0, SamePart},
    {"same-period-of", "[in|for|during|at|by|over] [the] (same|corresponding|comparable|"
        "equivalent) (period|time|point|stage|months|month|week|half|quarter) [of|in] <yr>",
        Level::Point, Context, Step::Year, 0, SamePart},
    {"same-period-of-that", "[in|for|during|at|by|over] [the] (same|corresponding|comparable|"
        "equivalent) <yr> (period|time|point|stage|months|month|week|half|quarter)",
        Level::Point, Context, Step::Year, 0, SamePart},
    {"year-ago-now", "(a year ago|one year ago|this time last year)",
        Level::Point, Context, Step::Year,
        -1, SamePart, 1},
    {"year-ago", "(a year earlier|one year earlier|a year before|the (year - "
        "earlier|year - ago|prior - year) (period|quarter|month|figure~|level~))", Level::Point,
        Context, Step::Year, -1, SamePart},
    {"those-dates-of", "[in|on|during|between|over] (those|these|the same) (dates|days|weeks|"
        "months) (of|in) <yr>", Level::Point, Context, Step::Year, 0, SamePart},
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
    {"since-months-figure", "since <of-month> ^ <n>", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::Base},
    {"this-time-of", "[at|by] this (time|stage|point) [in|of] <yr>", Level::Point, Context,
        Step::Year, 0, SamePart, 1},
    {"than-this-time", "(since|on|from|than|than at) this (time|stage|point) [in|of] <yr>",
        Level::Point, Context, Step::Year, 0, SamePart, 1, Frame::Base},
    // What is so year by year has no time of its own.
    {"every-year", "(every|each) year ^ (,|.|;|and|to|in|on|by|as|for|from|at|<end>)", Level::Point,
        Published, Step::Year, 0, Whole, 0, Frame::Unsaid},
    {"annually", "(annually|per annum)", Level::Point, Published, Step::Year, 0, Whole, 0,
        Frame::Unsaid},
    {"typical-year", "(in|during|over|of|for) (a|an|any) (typical|average|normal|ordinary|given|"
        "usual|regular|good|bad) (year|month|week|day|season|winter|summer)", Level::Point,
        Published, Step::Year, 0, Whole, 0, Frame::Unsaid},
    {"since-then", "(since then|has since|have since|had since)", Level::Point, Context,
        Step::Year, 0, Whole, 0, Frame::Since},
    {"since-new-year", "(since|from) the (start|beginning|turn) of (the|this) year", Level::Point,
        Published, Step::Year, 0, Whole, 0, Frame::Since},
    {"recently", "(in recent (years|months)|recently|lately|of late)",
        Level::Point, Published, Step::Month, 0, Whole, 0, Frame::Until},
    // "As recently as 2012": then.
    {"as-recently-as", "as recently as", Level::Point, Published, Step::Month, 0, Whole, 0,
        Frame::NotTime},
    {"most-recently", "(most|more|the|a|an|his|her|its|their) recently", Level::Point, Published,
        Step::Month, 0, Whole, 0, Frame::NotTime},
    {"in-the-past", "(in the past|in recent (weeks|days)|over the years)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Until},
    {"on-year", "(on the year|on - year|on year|year on year|year - on - year|year - over - year|"
        "over the year|from the year before|over the (previous|prior) "
        "year)", Level::Point, Context, Step::Year, -1, SamePart,
        0, Frame::Base},
    {"on-month", "(on the month|month on month|month - on - month|month - over - month|on - "
        "month)", Level::Point, Context, Step::Month, -1, Whole, 0, Frame::Base},
    {"on-quarter", "(quarter on quarter|quarter - on - quarter|on the quarter|on - quarter)",
        Level::Point, Context, Step::Quarter, -1, Whole, 0, Frame::Base},

    // "The fire, which broke out at about 8pm on Wednesday, killed two": that is when all was.
    {"which-struck", "(which|that) (broke out|struck|happened|occurred|erupted|exploded|took "
        "place|hit|crashed|collapsed|sank|capsized|collided|derailed|overturned|swept|rocked|"
        "ripped through|tore through|swept through|went down|came down|caught fire|blew up|gave "
        "way) [<w> [<w> [<w> [<w> [<w>]]]]] [<int> [:|.] [<int>] [am|pm|a.m.|p.m.|hours]] [<w> "
        "[<w>]] <p>", Level::Span, Captured},
    // "The target was last met in 2016", "the record of 38.5C, set at Lenham in 2003": of that
    // figure, and what is told next is not of then.
    {"last-done", "last (met|hit|seen|reached|held|achieved|won|fell|rose|dropped|topped|recorded|"
        "raised|cut|used|updated|changed|measured|surveyed|beaten|exceeded|happened|occurred|"
        "published|stood|went|had|done|lost|played|visited|inspected|increased|reviewed|set|paid|"
        "so high|so low|this high|this low|as high|as low|this (bad|hot|cold|dry|wet)) [<w> [<w>]] "
        "[in|on] <p>",
        Level::Span, Captured, Step::Year, 0, Whole, 3},
    {"record-set", "(set|notched|clocked|chalked up) "
        "[(at|in|by|near|on) [the] (<name>|<w>) [<name> [<name>]] [, <name> [<name>]] [,]] [back] "
        "[in|on] <p> ^ (.|,|;|<end>|\\))", Level::Span, Captured, Step::Year, 0, Whole, 3},

    // "In the week starting on Monday".
    {"week-of", "[in|over|for|during] the week (beginning|starting|commencing) [on] <p>",
        Level::Span, Captured, Step::Week, 0, NextSteps, 1},

    // "Since 5 p.m. on Monday"
    {"since-hour", "since [about|around|just after] (<int> [: <int>] [a.m.|p.m.|am|pm|o'clock]|"
        "noon|midday|midnight|dawn) [on|of] <p>", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Since},
    // Spans of two periods.
    // "Between April 1, 2018, and July 31, 2019,": the comma behind a year bounds no clause.
    {"between", "between <p> [,] and <p>", Level::Span, Captured},
    {"from-to", "from <p> [,] (to|until|till|through|up to|-|–) <p>", Level::Span, Captured},
    {"dash", "<p> (-|–|to|through) <p>", Level::Span, Captured},
    {"since-event", "(since|ever since) (the|a|an|its|his|her|their|it|he|she|they|<name>) <w> "
        "[- <w>] [<w> [<w> [<w> [<w> [<w> [<w> [- <w> [<w> [<w>]]]]]]]]] <p>",
        Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Since},
    {"since-event-of", "(since|ever since) (<name>|its <w>|his <w>|her <w>|their <w>|the <w>) "
        "[<w> [<w> [<w> [<w> [<w>]]]]] - <w> <w> [<w> [<w>]] <p>", Level::Span,
        Captured, Step::Year, 0, Whole, 0, Frame::Since},
    {"since-event-long", "(since|ever since) (the|a|an|its|his|her|their|it|he|she|they|<name>) "
        "<w> "
        "<w> <w> <w> <w> <w> [<w> [<w> [<w> [<w>]]]] (in|on) <p>", Level::Span, Captured,
            Step::Year,
        0, Whole, 0, Frame::Since},
    // "2% above its usual level of June 2018"; "the level in 2018" is of that year.
    {"below-level-of", "(its|their|(the|a) pre -) [<w> [- <w>]] (level|levels) [of|in|seen in|"
        "reached in|recorded in|set in] <p>", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Base},
    // "Since it took power", "since the war": when that was, the text need not say again.
    {"since-unsaid", "since (the|a|an|its|his|her|their|it|he|she|they|<name>) [<w> [<w> [<w> [<w> "
        "[<w>]]]]] (began|started|ended|(took|takes) (power|office|over|charge|effect|control|"
        "hold)|came (into|to) (force|power|effect|office|being)|opened|broke out|erupted|entered|"
        "joined|left|invaded|seized|returned|emerged|retired|was|were)", Level::Span, Published,
        Step::Day, 0, Whole, 0, Frame::SinceEvent},
    {"since-noun", "since (records began|record - keeping began|independence|(the|its) (war|"
        "pandemic|revolution|coup|referendum|crisis|invasion|election|crash|lockdown|outbreak|"
        "merger|ceasefire|earthquake|quake|storm|attack|attacks|vote|launch|founding|inception|"
        "opening|debut|start|beginning|outset|millennium)|brexit|christmas|easter|new year|"
        "ramadan|[the] lunar new year)", Level::Span, Published,
        Step::Day, 0, Whole, 0, Frame::SinceEvent},
    {"since-deed", "since <w> [<w> [<w> [<w>]]] (took|began|started|came|opened|launched|broke|"
        "entered|erupted|ended|struck|hit|happened|occurred|passed|crashed|collapsed|peaked|"
        "stopped|resumed|reopened|emerged|flared|went|moved|changed|"
        "joined|left|closed|returned|won|fell|resigned|died|arrived|introduced|imposed|lifted|"
        "banned|signed) [<w> [<w> [<w>]]] <p>", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Since},
    {"since", "(since|ever since) [late|early|mid] [-] [the] [<w> [<w> [<w> [<w>]]] (in|of|on)] "
        "<p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Since},
    // "Down two points on the last such poll, earlier this month"
    {"on-last-poll", "(on|from|since|than) (the|its|a|their|our) (last|previous|latest|same) "
        "[comparable|such|similar|general|local|state|federal|provincial|regional|presidential|"
        "parliamentary|municipal|national] (poll|survey|report|count|reading|study|edition|outing|"
        "election~|vote|ballot|contest|census|referendum|round|tournament) [,] "
        "[earlier|published|conducted|taken|held|done] [in|on|back in] <p>", Level::Span, Captured,
        Step::Year, 0, Whole, 0, Frame::Base},
    {"on-base", "on <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"until", "(until|till) <p>", Level::Span, Captured, Step::Year, 0, Whole, kFromNow,
        Frame::Until},
    {"up-to", "up to <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Until},
    {"as-of", "(as of|as at) <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::AsOf},
    // What was told shortly before a day is of no open stretch of time.
    {"shortly-before", "(hours|minutes|days|weeks|shortly|just|right|immediately|the (day|night|"
        "week|"
        "evening)|a (day|week|few days|few hours)|<n> (hours|days|weeks)) before <p>", Level::Span,
        Captured, Step::Year, 0, Whole, 0, Frame::Unsaid},
    {"before", "(before|prior to) <p>", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Before},
};
// clang-format on

}  // namespace attest::languages::en
