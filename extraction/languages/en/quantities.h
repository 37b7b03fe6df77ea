// English: what surrounds a number and changes it, or makes it no claim.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
inline constexpr ModifierRow kModifiers[] = {
    {"about", "(about|around|some|roughly|approximately|circa|ca [.]|around the|about the|an "
        "estimated|close to|nearer|near|nearly|almost|virtually|just about|in the region of|on "
        "the order of|of the order of|more or less|nearer to|something like|as good "
        "as|getting on for|towards|approaching|closer to|almost (exactly|precisely)|very nearly|"
        "practically|nigh on|close on|bordering on|(hardly|barely|scarcely) ^ (<n>|half|(a|one) "
        "(half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)))",
        Position::Before, Modifier::About},
    // "Nearly a 9 per cent rise": no part of what is written of the number.
    {"about-a", "(nearly|almost|about|around|roughly|approximately|an estimated) (a|an) ^ <n> "
        "(%|percent|per cent|pct)", Position::Before, Modifier::About, InSpan::No},
    {"about-sign", "(≈|~)", Position::Before, Modifier::About},
    {"less-sign", "\\<", Position::Before, Modifier::LessThan},
    {"more-sign", "\\>", Position::Before, Modifier::MoreThan},
    {"at-most-sign", "≤", Position::Before, Modifier::AtMost},
    {"at-least-sign", "≥", Position::Before, Modifier::AtLeast},
    {"about-after", "(or so|or thereabouts|- odd|- ish|- something|something|ish|give or "
        "take)", Position::AfterUnit,
        Modifier::About},
    {"more-than", "(more than|over|above|in excess of|upward of|upwards of|well over|well above|"
        "just over|just above|slightly over|slightly above|slightly more than|a little more than|"
        "a little over|little more than|much more than|far more than|greater than|higher than|"
        "bigger than|larger than|better than|beyond|north of|excess of|"
        "over the ^ [£|$|€] <n> [<n>] [-] [<w>] (mark|limit|threshold|barrier|level|line|cap|"
        "ceiling|hurdle)|longer than|older than|taller "
        "than)", Position::Before, Modifier::MoreThan},
    // "Handed over 40 files": no more than that.
    {"verb-over", "(hand|hands|handed|handing|turn|turns|turned|turning|roll|rolled|rolling|knock|"
        "knocked|knocking) over", Position::Before, Modifier::Exact, InSpan::No},
    {"less-than", "(less than|fewer than|under|below|just under|just below|just less than|just "
        "shy of|little less than|little under|well under|well below|far less than|far fewer than|"
        "slightly less than|slightly under|slightly below|a little less than|a little under|lower "
        "than|smaller than|south of|younger than|shorter than)", Position::Before,
        Modifier::LessThan},
    {"at-least", "(at least|at the least|no fewer than|no less than|not less than|not fewer than|"
        "a minimum of|at a minimum|minimum|as few as|as little as|at the very least|"
        "no lower than|no smaller than|no shorter than|no younger than|no cheaper than)",
        Position::Before, Modifier::AtLeast},
    {"at-least-after", "(or more|or over|or older|or above|or higher|or greater|or longer|or "
        "better|- plus|and older|and over|and above|and up|upwards|plus|+|at least)",
        Position::AfterUnit, Modifier::AtLeast},
    {"up-to-from", "<w> up to ^ [$|£|€] <n> [<n>] [%|percent|per cent|pct|m|bn] from",
        Position::Before, Modifier::Exact, InSpan::No},
    {"at-most", "(at most|at the most|up to|no more than|not more than|no greater than|no higher "
        "than|no longer than|no larger than|no bigger than|no taller than|no older than|no heavier "
        "than|at the very most|as many as|as much as|as high as|a maximum of|maximum|"
        "(capped|fixed|set) at a maximum of|capped at)",
        Position::Before, Modifier::AtMost},
    {"at-most-after", "(at most|at the most|at the very most|at the outside|or less|or fewer|or "
        "under|or below|or younger|or lower|and under|and below|"
        "and younger|tops|max)", Position::AfterUnit, Modifier::AtMost},
    {"several", "(several|many|multi [-]|a few|a couple of) ^ (dozen|hundred|thousand|million|"
        "billion)",
        Position::Before, Modifier::Vague},
    // Moved so far, and not that much at most.
    {"moved-up-to", "((push~|pushed|driv~|drove|bring~|brought|tak~|took|send~|sent|edg~|inch~|"
        "tick~|went|crept|mov~|moved) [<w> [<w> [<w> [<w>]]]] up to)", Position::Before,
        Modifier::Exact, InSpan::No},
    {"went-past", "((climb~|climbed|rise~|rose|risen|soar~|soared|surge~|surged|jump~|jumped|go|"
        "goes|went|gone|move~|moved|grow~|grew|edge~|edged|swell~|swelled|shoot~|shot|push~|pushed|"
        "crept|creep~|ticked|tick~|race~|raced|sail~|sailed) past|(to|will|could|would|"
        "may|might) pass ^ [£|$|€] <n> [<w>] (.|,|;|by|this|next|in|for|on|at|<p>|<end>)|(smash~|"
        "smashed) ^ (£|$|€))", Position::Before, Modifier::MoreThan, InSpan::No},
    // "Passed 6-2": so many for it.
    {"passed-by-votes", "(passed|passes) ^ <int> (-|–) <int>", Position::Before, Modifier::Exact,
        InSpan::No},
    {"passed", "(top~|topped|topping|passing|passed|passes|exceed~|exceeds|surpass~|surpasses|"
        "breached|crossed|outstripped|broke the|break the|breaking the|topped the|passed the|"
        "crossed the|top the|tops the|topping the|pass the|cross the|breach the|breached the|"
        "surpass the|exceed the|crosses the|passes the|surpassed the|exceeding the|exceeded the|"
        "increased above the|rose above the|"
        "rise above the|risen above the|breaching|crossing|crossing the|breaching the|breaches the|"
        "surpassing|exceed|surpass|(cross|crosses|breach|breaches) ^ [£|$|€|₹|rs] <n> [<n>] "
        "(mark|level|"
        "threshold|barrier|in|on|as|for|after|amid|by|,|.|;|:|<p>|<end>))",
        Position::Before, Modifier::MoreThan, InSpan::No},
    {"not-reached", "(even to reach|short of|shy of|not exceed the|(not|never|didn't|didn’t|"
        "doesn't|doesn’t|don't|don’t|hasn't|hasn’t|haven't|haven’t|hadn't|hadn’t|won't|won’t|"
        "failed to|fails to|fail to|failing to|yet to|unable to|without|nor) [yet|quite|even|ever] "
        "(reach|reached|reaching|hit ^ [£|$|€] <n> [<n>] "
        "(%|percent|per cent|pct|.|,|;|by|<p>|<end>)|attain|attained)|"
        "(failed to|fails to|fail to|failing to) (attract|draw|gather|gain|win) [even|the])",
        Position::Before, Modifier::LessThan, InSpan::No},
    // What something has yet to pass, or seldom does, it has not.
    {"not-passed", "(yet to|failed to|fails to|fail to|unable to|without|hardly ever|rarely|seldom|"
        "scarcely ever|barely ever) (top|tops|topped|topping|exceed|exceeds|exceeded|exceeding|"
        "pass|"
        "passes|passed|passing|surpass|surpasses|surpassed|surpassing|go above|goes above|went "
        "above|"
        "rise above|rises above|rose above|climb above|climbs above)",
        Position::Before, Modifier::AtMost, InSpan::No},
    {"not-below", "(yet to|failed to|fails to|fail to|without|hardly ever|rarely|seldom) (fall|"
        "falls|"
        "fell|falling|drop|drops|dropped|dropping|dip|dips|dipped|dipping|go|goes|went) below",
        Position::Before, Modifier::AtLeast, InSpan::No},
    {"not-quite", "(not quite|not nearly|not even|not remotely|nowhere near|not anywhere near|"
        "never "
        "quite)", Position::Before, Modifier::LessThan},
    {"nothing-less", "nothing (less|lower|smaller|under|below) than", Position::Before,
        Modifier::AtLeast},
};

inline constexpr RangeRow kRanges[] = {
    {"between", "between", "and", ""}, {"from-to", "(rang~ from|rang~ in age from|ranges from|"
        "ranged from|range from|anywhere from|anything from|varied from|vary from|varying from|"
        "of from|"
        "aged from)", "to", ""},
    {"to", "", "to", ""}, {"suspended", "", "- to", ""}, {"suspended-or", "", "- or", ""},
        {"or", "", "or", ""}, {"dash", "", "(-|–|—|~)", ""},
};

// What may follow a fraction that stands without "of".
#define ATTEST_AFTER_FRACTION "^ (of|more|less|fewer|lower|higher|smaller|larger|bigger|cheaper|" \
        "that|the|its|their|as|from|to|since|in|on|during|last|this|over|after|a year|by|at|" \
        "against|below|above|up|down|off|full|empty|short|dearer|slower|faster|heavier|longer|" \
        "shorter|stronger|weaker|but|while|compared|across|among|could|may|might|should|can|" \
        "also|now|still|already|who|when|because|and|were|was|are|is|said|say|had|have|think|" \
        "thought|believe|want|" \
        "wanted|voted|live|did|do|will|would|lower|<p>|.|,|;|:|?|!|\\(|<end>)"
inline constexpr FractionRow kFractions[] = {
    {"half", "(half|a half|one half|one - half)", FractionOp::Constant, 1, 2},
    {"third", "(a third|one third|one - third) " ATTEST_AFTER_FRACTION, FractionOp::Constant, 1,
        3},
    {"quarter", "(a quarter|one quarter|one - quarter) " ATTEST_AFTER_FRACTION,
        FractionOp::Constant, 1, 4},
    {"fourth", "(a fourth|one fourth|one - fourth) ^ of", FractionOp::Constant, 1, 4},
    {"fifth", "(a fifth|one fifth|one - fifth) " ATTEST_AFTER_FRACTION, FractionOp::Constant, 1,
        5},
    {"sixth", "(a sixth|one sixth|one - sixth) " ATTEST_AFTER_FRACTION, FractionOp::Constant, 1,
        6},
    {"seventh", "(a seventh|one seventh|one - seventh) " ATTEST_AFTER_FRACTION,
        FractionOp::Constant, 1, 7},
    {"eighth", "(an eighth|one eighth|one - eighth) " ATTEST_AFTER_FRACTION,
        FractionOp::Constant, 1, 8},
    {"ninth", "(a ninth|one ninth|one - ninth) " ATTEST_AFTER_FRACTION, FractionOp::Constant, 1,
        9},
    {"tenth", "(a tenth|one tenth|one - tenth) " ATTEST_AFTER_FRACTION, FractionOp::Constant, 1,
        10},
    {"eleventh", "one [-] eleventh", FractionOp::Constant, 1, 11},
    {"twelfth", "(one [-] twelfth|a twelfth ^ of)", FractionOp::Constant, 1, 12},
    {"fifteenth", "(one [-] fifteenth|a fifteenth ^ of)", FractionOp::Constant, 1, 15},
    {"sixteenth", "(one [-] sixteenth|a sixteenth ^ of)", FractionOp::Constant, 1, 16},
    {"twentieth", "(one [-] twentieth|a twentieth ^ of)", FractionOp::Constant, 1, 20},
    {"hundredths", "<n> [-] hundredths", FractionOp::Parts, 1, 100},
    {"thousandths", "<n> [-] thousandths", FractionOp::Parts, 1, 1000},
    {"ten-thousandths", "<n> [-] ten - thousandths", FractionOp::Parts, 1, 10000},
    {"ten-thousandth", "((one|a) [-] ten - thousandth)", FractionOp::Constant, 1, 10000},
    {"part-by-ordinal", "(one|a) [-] <ord> ^ of (an inch|a second|a degree|a mile|an acre)",
        FractionOp::OneIn},
    {"twentieths", "<n> [-] twentieths", FractionOp::Parts, 1, 20},
    {"sixteenths", "<n> [-] sixteenths", FractionOp::Parts, 1, 16},
    {"hundredth", "(one [-] hundredth|a hundredth ^ of)", FractionOp::Constant, 1, 100},
    {"thousandth", "(one [-] thousandth|a thousandth ^ of)", FractionOp::Constant, 1, 1000},
    {"twelfths", "<n> [-] twelfths", FractionOp::Parts, 1, 12},
    {"thirds", "<n> [-] thirds", FractionOp::Parts, 1, 3},
    {"quarters", "<n> [-] quarters ^ (of|the|as|more|full|<p>|from|to|compared|.|,|said|were|are|"
        "had|have|say)",
        FractionOp::Parts, 1, 4},
    {"three-quarters", "(three - quarters|three - quarter)", FractionOp::Constant, 3, 4},
    {"fourths", "<n> [-] fourths", FractionOp::Parts, 1, 4},
    {"three-fourths", "three - (fourths|fourth)", FractionOp::Constant, 3, 4},
    {"fifths", "<n> [-] fifths", FractionOp::Parts, 1, 5}, {"sixths", "<n> [-] sixths",
        FractionOp::Parts, 1, 6},
    {"sevenths", "<n> [-] sevenths", FractionOp::Parts, 1, 7}, {"eighths", "<n> [-] eighths",
        FractionOp::Parts, 1, 8},
    {"tenths", "<n> [-] tenths", FractionOp::Parts, 1, 10},
    {"one-in", "(one|1) [<w>] in [every] <n>", FractionOp::OneIn},
    {"out-of", "<n> [<w>] out of [every] <n>", FractionOp::OutOf},
    {"in-every", "<n> [<w>] in every <n>", FractionOp::Of},
    {"in", "<n> in <n>", FractionOp::Of},
    {"slash", "<n> / <n> ^ of", FractionOp::Of},
    {"slash-measure", "<n> / <n> ^ [-] (cup~|tablespoon~|teaspoon~|tbsp|tsp|inch|inches|mile~|"
        "pound~|lb|ounce~|oz|acre~|yard~|hour~|carat~|pint~|quart~|gallon~|litre|liter|percent|%|"
        "per cent|pct|cent~|ton|tonne|teaspoonful|second)", FractionOp::Of},
    {"slash-ordinal", "<n> / <ord> ^ (of|-|inch|mile|second)", FractionOp::Of},
    // "A one-third stake"
    {"third-hyphen", "one - third", FractionOp::Constant, 1, 3},
    {"quarter-hyphen", "one - quarter", FractionOp::Constant, 1, 4},
    {"fifth-hyphen", "one - fifth", FractionOp::Constant, 1, 5},
    {"eighth-hyphen", "one - eighth", FractionOp::Constant, 1, 8},
    {"tenth-hyphen", "one - tenth", FractionOp::Constant, 1, 10},
};
#undef ATTEST_AFTER_FRACTION

inline constexpr AmountRow kAmounts[] = {
    {"half-point", "(half|one half|one - half) [of] (a|-) (percentage|percent|%) [-] point",
        "percentage-point", 5, 1},
    {"quarter-point", "(a|one) quarter [-] [of] [a] (percentage|percent|%) [-] point",
        "percentage-point", 25, 2},
    {"quarter-point-bare", "quarter [-] [percentage] [-] point ^ (cut|rise|increase|hike|reduction|"
        "move|rate|decrease|step)", "percentage-point", 25, 2},
    {"quarter-of-point", "(a|one) quarter (of a|[-]) [percentage] [-] point", "percentage-point",
        25, 2},
    {"half-point-bare", "half [-] [percentage] [-] point ^ (cut|rise|increase|hike|reduction|move|"
        "rate|decrease|step)", "percentage-point", 5, 1},
    {"half-a-point", "half a [percentage] [-] point ^ (more|less|higher|lower|above|below|from|to|"
        "since|on|in|this|last|than|up|down|,|.|<p>|<end>)", "percentage-point", 5, 1},
    {"slash-quarter-of-point", "1 / 4 of a [percentage|percent] [-] point", "percentage-point", 25,
        2},
    {"slash-half-of-point", "1 / 2 of a [percentage|percent] [-] point", "percentage-point", 5, 1},
    {"slash-three-quarters-of-point", "3 / 4 of a [percentage|percent] [-] point",
        "percentage-point", 75, 2},
    {"tenth-of-point", "(a|one) [-] tenth of (a|one) (percentage|percent) point",
        "percentage-point", 1, 1},
    {"tenths-of-point", "<small> [-] tenths of (a|one) (percentage|percent) point",
        "percentage-point", 0, 1},
    {"fifth-of-point", "(a|one) [-] fifth of (a|one) (percentage|percent) point",
        "percentage-point", 2, 1},
    {"tenths-of-percent", "<small> [-] tenths of (a|one|1) (percent|per cent|%)", "percent", 0, 1},
    {"tenth-of-percent", "(a|one) [-] tenth of (a|one|1) (percent|per cent|%)", "percent", 1, 1},
    {"tenths-of-degree", "<small> [-] tenths of a degree", "celsius", 0, 1},
    {"tenth-of-degree", "(a|one) [-] tenth of a degree", "celsius", 1, 1},
    {"three-quarter-point", "three [-] quarters of a (percentage|percent) point",
        "percentage-point", 75, 2},
    {"half-percent", "(half|one half|one - half) [of] (a|1|one) (percent|per cent|%)", "percent", 5,
        1},
    {"quarter-percent", "(a|one) [-] quarter [of] (a|1|one) (percent|per cent|%)", "percent", 25,
        2},
    {"three-quarters-percent", "three [-] quarters of (a|1|one) (percent|per cent|%)", "percent",
        75,
        2},
    {"half-hour", "(half an hour|one - half hour)", "hour", 5, 1},
    {"hour-and-half", "(an|one) hour and a half", "hour", 15, 1},
    {"half-mile", "(half a mile|(one [-] half|half) [-] mile|half of a mile)", "mile", 5, 1},
    {"quarter-mile", "((a|one) quarter [-] mile|(a|one) quarter of a mile)", "mile", 25, 2},
    {"three-quarter-mile", "three [-] (quarters|quarter) [of a] [-] mile", "mile", 75, 2},
    {"mile-and-half", "(a|one) mile and a half", "mile", 15, 1},
    {"half-kilometre", "(half a|half|one [-] half) [-] (kilometre|kilometer)", "kilometer", 5, 1},
    {"half-metre", "half a (metre|meter)", "meter", 5, 1},
    {"half-inch", "(half an inch|(one [-] half|half) [-] inch)", "inch", 5, 1},
    {"quarter-inch", "(a|one) quarter (of an|[-]) inch", "inch", 25, 2},
    {"half-acre", "(half an acre|(one [-] half|half) [-] acre)", "acre", 5, 1},
    {"half-tonne", "half a (tonne|ton)", "tonne", 5, 1},
    {"half-litre", "half a (litre|liter)", "liter", 5, 1},
    {"half-degree", "half a degree", "celsius", 5, 1},
    {"half-day", "half a day", "day", 5, 1}, {"day-and-half", "a day and a half", "day", 15, 1},
    {"half-year", "half a year", "year", 5, 1}, {"year-and-half", "(a|one) year and a half", "year",
        15, 1},
    {"mile-and-quarter", "(a|one) mile and a quarter", "mile", 125, 2},
    {"mile-and-three-quarters", "(a|one) mile and three [-] quarters", "mile", 175, 2},
    {"hour-and-quarter", "(an|one) hour and a quarter", "hour", 125, 2},
    {"hour-and-three-quarters", "(an|one) hour and three [-] quarters", "hour", 175, 2},
    {"kilometre-and-half", "(a|one) (kilometre|kilometer) and a half", "kilometer", 15, 1},
    {"metre-and-half", "(a|one) (metre|meter) and a half", "meter", 15, 1},
    {"foot-and-half", "(a|one) foot and a half", "foot", 15, 1},
    {"inch-and-half", "(an|one) inch and a half", "inch", 15, 1},
    {"acre-and-half", "(an|one) acre and a half", "acre", 15, 1},
    {"tonne-and-half", "(a|one) (tonne|ton) and a half", "tonne", 15, 1},
    {"kilo-and-half", "(a|one) (kilo|kilogram) and a half", "kilogram", 15, 1},
    {"pound-and-half", "(a|one) pound and a half ^ of", "pound", 15, 1},
    {"litre-and-half", "(a|one) (litre|liter) and a half", "liter", 15, 1},
    {"gallon-and-half", "(a|one) gallon and a half", "gallon", 15, 1},
    {"cup-and-half", "(a|one) cup and a half ^ of", "cup", 15, 1},
    {"minute-and-half", "(a|one) minute and a half", "minute", 15, 1},
    {"degree-and-half", "(a|one) degree and a half", "celsius", 15, 1},
    {"second-and-half", "a second and a half", "second", 15, 1},
    // So many behind the one: "a minute and 20 seconds".
    {"minute-and", "(a|one) minute and <n> (seconds|second)", "second", 60},
    {"hour-and", "(an|one) hour and <n> (minutes|minute)", "minute", 60},
    {"day-and", "(a|one) day and <n> (hours|hour)", "hour", 24},
    {"week-and", "(a|one) week and <n> (days|day)", "day", 7},
    {"year-and", "(a|one) year and <n> (months|month)", "month", 12},
    {"gross", "a gross ^ of <w>", "count", 144},
    {"bakers-dozen", "(a|one) (baker's|baker’s) dozen", "count", 13},
    {"week-and-half", "a week and a half", "week", 15, 1},
    {"month-and-half", "a month and a half", "month", 15, 1},
    {"half-decade", "half a decade", "year", 5},
    {"decade-and-half", "a decade and a half", "year", 15},
    {"half-century", "half a century", "year", 50},
    {"century-and-half", "a century and a half", "year", 150},
};

inline constexpr MultipleRow kMultiples[] = {
    {"doubled", "(doubled|doubling|doubles|to double|double ^ (to|by|over|within)|more than "
        "double ^ (.|,|since|in|over|from|"
        "to))", 20, Direction::Up},
    {"tripled", "(tripled|trebled|tripling|trebling|triples|to triple|to treble|"
        "(triple|treble) ^ (to|by|over|within))", 30,
        Direction::Up},
    {"quadrupled", "(quadrupled|quadrupling|quadruples|quadruple ^ (to|by|over|within))",
        40, Direction::Up}, {"quintupled",
        "quintupled", 50, Direction::Up},
    {"halved", "(halved|halving|to halve|halve ^ (to|by|over|within))", 5, Direction::Down},
    {"double", "double ^ (the|that|what|those|its|their|last|from|as|<p>)", 20, Direction::None,
        Role::Level},
    {"triple", "(triple|treble) ^ (the|that|what|those|its|their|last|<p>)", 30, Direction::None,
        Role::Level},
    {"quadruple", "quadruple ^ (the|that|what|those|its|their|last|<p>)", 40, Direction::None,
        Role::Level},
    {"twice", "twice ^ (as|the|that|what|those|its|their|his|her|a|per|every|each|more|normal|"
        "average|<p>)", 20, Direction::None, Role::Level},
    {"once-a", "once ^ (a day|a week|a month|a year|a decade|every year|every month|every week|"
        "every day|per)", 10, Direction::None, Role::Level},
    {"half-again", "half again ^ as", 15, Direction::None, Role::Level},
    {"factor-of", "by a factor of <n>", 0, Direction::None},
    {"fold", "<n> [-] fold", 0, Direction::Up}, {"twofold", "(twofold|two - fold)", 20,
        Direction::Up},
    {"threefold", "threefold", 30, Direction::Up}, {"fourfold", "fourfold", 40, Direction::Up},
    {"fivefold", "fivefold", 50, Direction::Up}, {"sixfold", "sixfold", 60, Direction::Up},
    {"sevenfold", "sevenfold", 70, Direction::Up}, {"eightfold", "eightfold", 80, Direction::Up},
    {"ninefold", "ninefold", 90, Direction::Up}, {"tenfold", "tenfold", 100, Direction::Up},
    {"hundredfold", "hundredfold", 1000, Direction::Up},
    {"times-as", "<n> times ^ (as|more|higher|larger|bigger|greater|smaller|lower|faster|richer|"
        "likelier|longer|stronger|the|that|those|what|its|their|his|her|our|your|last|over|today's|"
        "today’s|normal|average|annual|yearly|usual|current|earnings|sales|revenue|revenues|profit|"
        "ebitda|gdp|book|expected|underlying|core|forward|trailing|net|gross|operating|annualised|"
        "annualized|covered|oversubscribed|<p> (£|$|€|<n>))", 0, Direction::None,
        Role::Level},
};

inline constexpr RankRow kRanks[] = {
    {"superlative", "<ord> [-] (highest|lowest|largest|smallest|biggest|longest|shortest|best|"
        "worst|most|least|fastest|slowest|strongest|weakest|busiest|deadliest|hottest|coldest|"
        "warmest|wettest|driest|oldest|youngest|richest|poorest|tallest|deepest|heaviest|top|"
        "costliest|cheapest|leading|ranked|placed|seeded)"},
    {"ranked", "(rank~|ranked|placed|finish~|finished|came|comes|coming|sits|sit|stood|stands|lie|"
        "lies|slipped to|fell to|rose to|climbed to|dropped to|moved up to|jumped to|down to|up "
        "to) [in|a|joint|at|to] [distant|close|poor|strong|lowly|creditable|clear] <ord>"},
    {"is-nth", "(is|are|was|were|lie|now) [now|joint] <ord> ^ (with|in the (table|standings|league|"
        "rankings|world|list)|on the (list|table|ladder))"},
    {"place", "<ord> [-] (place|spot|position|rank) ^ (in|on|among|of|with|behind|out|overall|.|"
        ",)"},
    // "Dorn, 17th in the Championship, …": a place in a table.
    {"in-division", "<ord> ^ in (league|ligue|serie|group|pool|division|la liga) [<name>|<int>|one|"
        "two|three|a|b|c]"},
    {"in-league", "<ord> ^ in the (table|standings|league|rankings|medal table|premier league|"
        "premiership|championship|conference|bundesliga|top flight)"},
    // "No. 2 in Europe", "world number three"
    {"number-among", "(no [.]|number) <n> (in (the (world|country|nation|us|uk|rankings|"
        "ranking|charts|table|industry)|europe|asia|africa|britain|america)|on the (list|chart|"
        "charts|planet)|worldwide|globally|nationwide|nationally|seed|ranking)"},
    {"ranked-number", "(world|ranked|seeded|ranks|ranking) [as|the|at] (no [.]|number) <n>"},
    {"on-list", "<ord> (on the list|in the world|among|overall|globally|worldwide|out of)"},
};

inline constexpr RejectRow kRejects[] = {
    {"craft", "<name> [-] <int> [-] (satellite|rocket|missile|spacecraft|booster|airliner|jet|"
        "fighter|"
        "helicopter|drone|probe|lander|rover|capsule|module|submarine|frigate|reactor|smartphone)"},
    {"year-in-brackets", "<name> \\( <year> [(,|and|;) <year>] [(,|and|;) <year>] \\)"},
    {"one-speaker", "one <w> (said|says|told|added|recalled|explained|wrote|noted)"},
    {"octane", "<int> octane"},
    {"road-r", "r <int> (road|highway|motorway|route)"},
    {"craft-name", "(chinasat|intelsat|eutelsat|artemis|falcon|soyuz|ariane|hwasong|chandrayaan|"
        "shenzhou|voyager) [-] <int>"},
    {"lap", "((on|at|until|after|by|from|before) lap|(in|at|of|through|into) turn|(at|on) hole) "
        "<int>"},
    {"chance", "[a|an] <int> - <int> (chance|shot|odds|favourite|favorite|outsider)"},
    // When it is paid back, which dates nothing else.
    {"due-year", "(debentures|debenture|notes|note|bonds|bond|debt|loan|loans|securities|"
        "certificates|paper|gilts|gilt|preferred|mortgages) (due|maturing|repayable|redeemable) "
        "[in] <int>"},
    // Names with a number in them.
    {"act-of", "(act|acts|regulations|ordinance|bill|code|directive) [,] [\\(] <int>"},
    {"named", "(room|part|unit|chapter|article|section|page|pages|figure|fig [.]|table|volume|vol "
        "[.]|highway|interstate|route|avenue|street|boulevard|runway|hangar|"
        "turbine|silo|flight|bus|model|grade|type|class|boeing|airbus|no [.]|"
        "nos [.]|paragraph|para|channel|gate|platform|windows|version|size|phase|act|"
        "resolution|station|building|block|apartment|apt [.]|suite|appendix|annex|clause|"
        "title|apollo|area|pier|dock|tier|category|step|round|week|day|game|heat|"
        "lane|formula|scene|motel|radio|ligue|serie|division|group|team|camp|ward|zone|"
        "district|precinct|region|"
        "terminal|junction|courtroom|photo|slide|catch -|boeing <int> -|court|hall|"
        "studio|floor|bay|lot|episode|season|"
        "opus|psalm|verse|protocol|decree|directive|proposition|amendment|"
        "mission|expo|sector|reactor|super bowl|world war|rocky|iphone|galaxy|"
        "pixel|playstation|xbox|lx|series|mk [.]|omega|covid|s & p|the "
        "big|the last|conference|firm's) <n>"},
    // "Issue 40 of the paper", but "firms issue 278 warnings": verbs, where a noun follows.
    {"named-or-done", "((issue|mark|track|bill|stage|schedule|exit|rule|level|line|case|tour|"
        "pool|form|executive order) <n>|question (1|2|3|4|5|6|7|8|9)) ^ (<noun-end>|of|and|said|"
        "says|lasts|.|,|;|:|!|?|\\)|"
        "\\(|-|–|—|<end>|'s|’s|<p>)"},
    {"named-first", "(the|this|that|in|of|under|at|on|from) (issue|order|question|mark|track|bill|"
        "stage|schedule|exit|rule|level|line|top|tour|pool) <n>"},
    {"order", "order <n> ^ (was|is|requires|bans)"}, {"top-few", "top (3|5|8|10|16|20|25|40|50)"},
    {"case", "(the|this|that|of|under|on) case <n>"},
    // "The 8.12 from Dorn", "shortly after 11 he told".
    {"train-of", "(on|caught|catch|aboard|took|take|missed|miss) the <n> (from|to) <name>"},
    {"clock-after", "(shortly|just|soon|moments|minutes) (after|before|past) <int> ^ (he|she|they|"
        "the|it|we|i|on|when|as|,|.|<end>)"},
    {"seasons-ago", "<n> (seasons|elections|terms|editions|parliaments|games|matches) (earlier|ago|"
        "before|later|on)"},
    {"school-year", "year <int> ^ (pupil~|student~|girls|boys|children|class~|group~|class)"},
    {"number", "number <int>"}, {"plus-or-minus", "plus or <n>"},
    {"named-several", "(junctions|pages|chapters|articles|sections|rooms|routes|exits|gates|"
        "platforms|"
        "parts|volumes|lines|grades|figures|tables|paragraphs) <n> [(and|to|-|–|,) <n>]"},
    {"one-of-so-many", "(photo|page|slide|part|image|picture|episode) <n> (of|/) <n>"},
    {"its-number", "(case|phone|telephone|reference|account|policy|licence|license|registration|"
        "ticket|serial|badge|docket) number [is|was|:] <n> [(-|/) <n>]"},
    {"bag-weight", "<n> [-] (kilo|kilogram|kilogramme|kg|pound|lb|tonne|ton) ^ (bag~|bale~|sack~|"
        "crate~|drum~)"},
    {"grade-points", "gpa [of] <n>"}, {"project", "project <n>"},
    {"bill", "(hr|h [.] r [.]|sb|hb|ab|s [.]) <int>"},
    {"sign", "(№|#) <n>"},
    // "a Peugeot 208": what stands behind a name that has an article of its own.
    {"model", "(a|an|his|her|my|your|another) [<name>] <name> <int>"},
    {"address", "<n> [(n|s|e|w|north|south|east|west) [.]] <name> [<name>] (street|st|road|rd|"
        "avenue|ave|lane|boulevard|blvd|terrace|crescent|square|court|drive|dr|parkway|highway)"},
    {"wire-update", "(update|wrapup|corrected) <int> -"},
    {"number-groups", "<int> (-|–) <int> (-|–) <int>"},
    {"rate-base", "(per|for every|among every) <n>"}, {"regulation", "<p> / <int>"},
    {"index", "(kospi|nikkei|ftse|cac|dax|csi|ibex|asx|russell|topix|fortune|euro stoxx|stoxx|dow|"
        "nasdaq|hang seng) [-] <n>"},
    {"group-of", "(group|big|gang|council|committee) of <n>"}, {"big", "[the] (big|famous|"
        "magnificent) (two|three|four|five|six|seven)"},
    {"unit-name", "<n> (infantry|armoured|armored|division|brigade|regiment|battalion)"},
    {"under-age", "under - <n> [s]"},
    {"so-many-to-one", "<n> - to - (one|1)"}, {"wireless", "wi - fi <n>"},
    {"gas-mark", "gas mark <n>"},
    {"ratio-to", "ratio [of <w> to <w>] (is|was|of|at|stood at) <n> to <n>"},
    {"lens", "f / <n>"}, {"tyre", "<int> / <int> [z] r <int>"},
    // Miles and furlongs.
    {"race-distance", "<int> m <int> f"},
    {"relay", "4 x <n> [-] [m|metre~|meter~] [<w>] [<w>] relay~"},
    {"network", "(2|3|4|5|6) g ^ (network~|service~|technolog~|technology|phone~|rollout|spectrum|"
        "mobile|licen~|smartphone~|subscriber~|coverage|user~|.|,)"},
    {"dimensional", "<int> d ^ (print~|printing|model~|image~|film~|film|scan~)"},
    // Codes, numbers of letters and phones, clock times, scores, odds.
    {"code", "(covid|sars|mers|g|p|mig|su|il|f|b|an|tu|a|t|s|u|k|m|r|x) - <n>"},
    {"phone", "+ <n> [<n>] [<n>] [<n>] [<n>]"}, {"tel", "(tel|phone|fax|call|dial|hotline) [.] "
        "[:] <n> [-] [<n>] [-] [<n>]"},
    {"copyright", "© [<w>] [<w>] <n>"},
    {"clock", "(at|by|from|until|till|before|after|around|about|to) <n> [<n>] (a.m.|p.m.|am|pm|"
        "o'clock|o’clock|noon|gmt|kst|est|edt|bst|cet|jst|utc|hours gmt)"},
    {"clock-bare", "<n> [<n>] (a.m.|p.m.|am|pm|o'clock|o’clock|gmt|kst|est|edt|bst|cet|jst|utc)"},
    {"nine-eleven", "<int> / (6|7|9|10|11|12|13|14|15|17|18|19|20|21|22|23|24|25|26|27|28|29|30|"
        "31|50)"},
    // But "3/4 of the shares".
    {"slashed", "<int> / (1|2|3|4|5|8|16|32|64|100) ^ (to|from|at|on|in|by|for|and|or|a|the|with|"
        "percent|per|point~|mile~|inch~|cup~|hour~|page|game~|year~|day~|season~|tablespoon~|"
        "teaspoon~|acre~|ton~|<name>|<n>|<p>|.|,|;|:|-|!|\\(|\\)|<end>)"},
    {"slash-odds", "[odds of|odds at|at] <int> / <int> (favourite|favorite|shot|outsider|chance|"
        "odds|on|against)"},
    {"odds", "(odds of|odds at|odds|odds were|odds are|at odds of) <int> (-|–|/|to) <int>"},
    {"split", "<n> [-] for [-] <n> [reverse|forward] [stock|share] (split|splits|consolidation|"
        "reverse|rights|bonus|scrip|offer|issue|basis|swap|exchange)"},
    // Scores of bat and ball, and of golf.
    {"runs-for", "(were|was|made|on|reached|reaching|to|at|declared) <int> for <int> ^ (at|,|.|;|"
        "declared|dec|when|after|<end>|and|against|with)"},
    {"runs-declared", "<int> (-|–|/|for) <int> (declared|dec)"},
    {"round-of", "(shot|carded|fired|posted|signed for) (a|an) [<n> - (under|over) [- par]] "
        "<int> ^ "
        "(.|,|to|on|in|for|and|at|with|<end>|<p>)"},
    {"par", "[a] <n> [-] (under|over) [-] par [<int>]"},
    {"side-record", "<name> \\( <int> (-|–) <int> [(-|–) <int>] \\)"},
    {"from-nine", "<int> - to - <int> (job|jobs|work|worker~|shift|shifts|culture|day|routine|"
        "grind|office)"},
    {"box", "(po|p.o.|p . o .) box <n>"},
    {"zip", "<name> , (al|ak|az|ar|ca|co|ct|de|fl|ga|ia|"
        "id|il|ks|ky|la|ma|md|mi|mn|mo|ms|mt|nc|nd|"
        "ne|nh|nj|nm|nv|ny|oh|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy) <int>"},
    {"area-code", "(phone|telephone|tel|call|dial|fax|hotline|number|at|on|contact) [.] [:] \\( "
        "<int> \\) <int> [(-|–|.) <int>]"},
    {"clock-of-going", "(left|leaves|leave|arrived|arrives|arrive|departed|departs|woke|kicked off|"
        "kicks off|kick off|went off|goes off|took off|takes off|set off|exploded|landed|happened|"
        "occurred|(doors|gates|polls|bars|shops|pubs|stores|schools) (open|opened|opens|close|"
        "closed|closes)) at [about|around|exactly] <n> ^ (.|,|and|on|from|<end>|<p>|when|after)"},
    {"train-that", "the <n> (from|to) <name> ^ (was|is)"},
    {"stage-of", "stage <n> (cancer|melanoma|lymphoma|disease|breast|lung|kidney|prostate|trial~|"
        "of)"},
    {"level-of-rules", "level <n> (restriction~|alert|lockdown|rules|emergency|evacuation~|"
        "warning~|travel)"},
    {"release", "(usb|python|ubuntu|android|ios|macos|html|bluetooth|gpt|chatgpt|debian|"
        "fedora|php|ipad|directx) [-] <n>"},
    {"of-bits", "<int> - (bit|bar blues|gauge|bore|caliber|calibre)"},
    {"plus-format", "<int> + <int> (talks|format|formula|dialogue|meeting|mechanism)"},
    {"party-talks", "<n> - party (talks|negotiations|process|framework|accord)"},
    {"freeway", "the <int> (freeway|interstate|expressway|motorway|turnpike|parkway)"},
    {"niners", "<int> ers"},
    {"law-report", "<int> (u.s.|f.2d|f.3d|s.ct.|u.s.c.|c.f.r.|usc|cfr) [§] <int>"},
    {"subsection", "(section|sections|article|articles|rule|regulation|paragraph|clause|schedule) "
        "<int> [<w>] \\( <int> \\)"},
    {"firm-of-number", "(7 - eleven|seven - eleven|3 i (group|plc)|3 m (co|company)|"
        "(at|to|in|from|of|by) five guys|the five eyes|the five star movement|five star movement|"
        "(at|in) the four seasons ^ (hotel~|resort~|in|,|.|<end>)|three mile island|three gorges|"
        "six nations (championship|opener|title|rugby|tournament|match|game|campaign|squad|side|"
        "clash|win|champions|table)|six flags (park|parks|magic|over|entertainment|great)|"
        "nine inch nails|ten commandments)"},
    {"war-of", "(six|seven|nine|twelve|thirty|eighty|hundred) [-] (day|years|years'|years’) "
        "['|’] war"},
    {"programme", "(cbs|cbs's|cbs’s|programme|show|told|(interview|appearance|appeared|appears|"
        "aired|"
        "segment|spoke|speaking) (on|with|to|by)) (60|sixty) minutes"},
    // What one side has against the other is two counts ("won 3-1", "voted 5-2"); where the fewer
    // may stand first, the two look like a range.
    {"score", "(ended|ended in|finished|lost|defeat~|loss|score~) [<name>] [<name>] [the] "
        "[<name>] [by] <int> (-|–) <int> ^ (to|in|on|at|"
        "against|with|by|after|over|and|away|home|thanks|last|yesterday|but|as|when|before|for|"
        "from|overall|again|<name>|<p>|,|.|;|\\)|<end>)"},
    {"score-before", "<int> (-|–) <int> (defeat~|loss|scoreline|aggregate|record)"},
    {"record", "<int> (-|–) <int> [(-|–) <int>] (won - lost|win - loss|all - time|overall|"
        "conference|"
        "regular - season|home|away) [record|mark]"},
    {"set-score", "<int> (-|–) <int> , <int> (-|–) <int> [,] [<int>] [(-|–)] [<int>]"},
    {"by-vote", "rejected <int> (-|–) <int>"},
    {"page-furniture", "(top|best|your|these) <n> (chart~|ways|things|tips|reasons|facts|stories|"
        "photos|picks|reads)"},
    // The tens of years, of degrees, of a century.
    {"tens-of-no-age", "(the [early|mid|late|low|high|lower|upper] [-]|(low|high|lower|upper) [-]|"
        "’|"
        "‘|') <n> s"},
    {"tens-style", "<n> s (music|hit~|pop|rock|fashion|style|era|movie~|film~|disco|classic~)"},
    {"stars", "<n> [-] star ^ (hotel~|rating~|review~|general~|resort~|rated|accommodation|room~|"
        "and|,|properties|service|\\()"},
    {"verb-scores", "scores ^ (with|against|a|an|the|on|twice|his|her|its|big|for|,|.)"},
    {"bare-zero", "(absolute zero|zero - (carbon|emission~|sum|tolerance|day|hours|rated|gravity|"
        "covid)|net [-] "
        "zero|ground zero|zero in|zero tolerance)"},
    {"half", "(half (past|time|year ^ (.|,|;|ended|to|was|and|<end>)|board|hearted|life|term|an "
        "hour|way|brother~|sister~)|half - <w>|"
        "<ord> [-] half|in half|(better|other|top|bottom|northern|southern|lower|upper|latter) "
        "half|half (a|the) (story|battle))"},
    {"half-of-year", "(last|latest|previous|preceding|prior|current|coming|same|opening|closing) "
        "half ^ (,|.|and|but|of the (year|match|game|season|decade|century)|to|was|were|saw|<end>|"
        "<yr>|<moved>)"},
    // Idiom.
    {"one", "(one of|no one|each one|every one|one could|one can|one would|one might|one may|one "
        "must|one should|one another|this one|that one|which one|the one|only one who|one by one|"
        "one day|one more (time|thing|reason|step|chance|go|day|example|push)|one thing|one hand|"
        "one side|day one|square one|one step|one way|one "
        "point ^ (he|she|they|we|i|it|that|of|is|was|,)|(make|makes|made|making) one point|"
        "at one ^ (time|point|stage|moment|of|with|and|end|go)|one time|one reason|one such|one "
        "year ^ (,|later|the)|one eye|one example|"
        "one kind|one place|(said|says|adds|added|recalled|recalls|asked|asks|wrote|argues|"
        "complained|"
        "insists) one|one (study|survey|estimate|poll|report|analysis|theory|version|account|"
        "view) ^ "
        "(said|says|found|finds|put|puts|has|is|suggests|suggested|last|this|by|of|in|published|.|"
        ",)|"
        "one (witness|resident|official|source|expert|analyst|observer|critic) (said|says|told|"
        "recalled|put)|one - (time|off|way|sided|stop|man|party|child|on|day))"},
    // "He earns six figures", "a seven-figure sum": no more is said than how many digits.
    {"so-many-figures", "(four|five|six|seven|eight|nine|ten|4|5|6|7|8|9) [-] (figure|figures) ^ "
        "(salary|salaries|sum|sums|fee|fees|deal|income|incomes|bonus|bonuses|offer|a year|bill|"
        "settlement|payout|contract|for|in|,|.|and|<end>)"},
    {"from-standstill", "0 (-|–|to) (30|50|60|62|100) ^ (in|mph|km|miles|kph|time|sprint)"},
    {"idiom", "((my|your|his|her|their|our) two cents|two cents ' worth|two sides|on all fours|"
        "six feet under|seven seas|cloud nine|two - (way|"
        "tier|faced|state|track|speed|thirds majority|party)|two thirds majority|two and two|"
        "put two and|three - (dimensional|way|pronged)|second - hand|nine - to - five|one - to - "
        "one|fifty - fifty|50 - 50|twenty - twenty|hundred - day|first - half|one million ^ dollar "
        "question|a thousand words|double - digit|single - digit|triple - digit|double - (decker~|"
        "check~|defector~|edged|glazed)|at sixes and sevens|a hundred and one)"},
    {"points-to", "(the|these|those|all|last|first|next|past) (two|three|four|five) ^ (of|"
        "were|are|had|have|said|,|.)"},
    {"and-a-half-time", "(first|next|past|last|previous|following|final|coming|preceding) <n> [-] "
        "(years|months|weeks|days|hours|decades|quarters|year|month|week|minutes)"},
};
// clang-format on

}  // namespace attest::languages::en
