// English: words that say what a figure is: a change, a share, a rank; how sure, how final.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
inline constexpr CueRow kCues[] = {
    {"closed-down", "(closed|close|ended|finished|settled|opened) down ^ [by] [about|around|some|"
        "nearly|almost|over|more than|just over] <n> [<n>] (%|percent|per cent|pct|points|pence|"
        "cents)", Cue::Down},
    {"closed-up", "(closed|close|ended|finished|settled|opened) up ^ [by] [about|around|some|"
        "nearly|almost|over|more than|just over] <n> [<n>] (%|percent|per cent|pct|points|pence|"
        "cents)", Cue::Up},
    {"lost-part", "(lost|lose|loses|losing|shed|wiped) ^ [about|around|some|nearly|almost|over|"
        "more "
        "than] (half|a third|a quarter|a fifth|a tenth|two thirds|two - thirds|three quarters|"
        "three "
        "- quarters) [of] (its|their|his|her)", Cue::Down},
    // "Rose 3.9% after a 4.0% increase in January": what it rose by then is another matter.
    {"after-another", "(after|following) ^ (a|an|its|the) [<w> [<w>]] <n> [<n>] (%|percent|per "
        "cent|pct) (rise|fall|increase|decline|drop|gain|jump|decrease|contraction|growth|"
        "expansion|climb|slump|advance|loss|plunge|dip|surge)", Cue::Clause},
    {"after-moving", "(after|following) ^ (rising|falling|growing|climbing|dropping|gaining|"
        "slipping|shrinking|expanding|contracting|declining|increasing|jumping|slumping|surging|"
        "edging|losing|adding|plunging|sliding|easing) [by|up|down] [about|around|some|nearly|"
        "almost|a revised] <n> (%|percent|per cent|pct)", Cue::Clause},
    {"after-settling", "(after|having) ^ (settling|closing|ending|finishing|hitting|touching|"
        "trading|rising|falling|gaining|losing|climbing|dropping|jumping|slipping|shedding|adding) "
        "[by|up|down|at] [about|around|some|nearly|almost|as high as|as low as] ($|£|€|<n>)",
        Cue::Clause},
    // "Lifts its forecast as sales climb 6%", "ordered a ban after reservoirs fell to 58%"
    {"after-move", "(after|as|because) ^ [<p>] [its|their|the|a] [<p>] <w> [<w> [<w> [<w>]]] "
        "[in] [<p>] (rose|rise|rises|fell|falls|climbed|climb|climbs|jumped|jump|jumps|dropped|"
        "drop|drops|slipped|slip|slips|slumped|slump|slumps|surged|surge|surges|grew|grow|grows|"
        "gained|declined|decline|declines|plunged|plunge|plunges|soared|soar|soars|tumbled|tumble|"
        "tumbles|shrank|shrink|shrinks|slid|slide|slides|sank|sink|sinks|doubled|tripled|halved|"
        "dipped|dip|dips|eased|swelled|rebounded)", Cue::Clause},
    // What money has earned, and voters have moved.
    {"returned-part", "(returned|returning|returns) ^ [about|around|some|nearly|almost|over|more "
        "than|just] <n> [<n>] (%|percent|per cent|pct) of", Cue::None},
    {"returned", "(returned|returning|returns) ^ [about|around|some|nearly|almost|over|more than|"
        "just|an average [of]] <n> [<n>] (%|percent|per cent|pct)", Cue::Up},
    {"swing", "swing ^ of [about|around|some|nearly|almost|over|more than|just] <n>", Cue::Up},
    // "An 11.1 per cent pay offer": so much more pay.
    {"pay-offer", "(pay|wage|salary) (offer|deal|award|settlement)", Cue::Up},
    {"gained-seats", "(picked up|picks up|pick up) ^ <n> <w>", Cue::None},
    {"lost-share", "(lost|loses|losing|shed) ^ [about|around|some|nearly|almost|over|more than|as "
        "much as|up to|another] <n> (%|percent|per cent|pct)", Cue::Down},
    // "Lost 4,000 jobs": so many fewer than there were; but "lost 40 lives".
    {"lost-jobs", "(lost|loses|lose|losing) ^ [about|around|some|nearly|almost|over|more than|"
        "another|a further|up to] <n> [<n>] [<w>] (job~|post|posts|positions|member~|customer~|"
        "subscriber~|client~|resident~|inhabitant~|follower~|employee~|teacher~|nurse~|doctor~|"
        "officer~)", Cue::Down},
    {"gain-of", "(gain|increase|jump|surge|a rise) of ^ [about|around|some|nearly|almost|over|more "
        "than|just] <n>", Cue::Up},
    {"fall-of", "(fall|drop|decline|decrease) of ^ [about|around|some|nearly|almost|over|more than|"
        "just] <n>", Cue::Down},
    {"fewer-at", "(fewer|less) <w> [<w> [<w>]] than ^ (in|last|at|<p>|a year|a month|a week|the "
        "same|the previous|the year)", Cue::Down},
    {"up", "(rose|edged ^ up|inched ^ up|ticked ^ up|crept ^ up|nudged ^ up|moved ^ up|pushed ^ "
        "up|went ^ up|lift ^ (<w>|<n>)|lifts|rise|rises|risen|rising|grew|grow|grows|grown|"
        "growing|growth|increas~|increase~|"
        "up|gain~|jump~|climb~|surg~|surge~|soar~|swell~|swelled|swollen|inched up|added|adding|"
        "adds|higher|more than a year|expanded|expand~|expansion|advanc~|advance~|rally|rallied|"
        "rebound~|accelerat~|accelerate~|spiked|leap~|leapt|improv~|improve~|boost~|"
        "lifted|raised|hike|hikes|hiked|widen~|strengthen~|appreciat~|spike~|quicken~|upturn|"
        "more in)", Cue::Up},
    {"up-by", "(rocketed|skyrocketed|picked up|recovered|firmed|ballooned|mushroomed|snowballed|"
        "bounced) ^ ((by|back) [<w>] [£|$|€] <n>|[<w>] <n> (%|percent|per cent|pct|points|cents|"
        "pence))", Cue::Up},
    {"uptick", "(uptick~|upswing~|upsurge~|improvement (in|of)|recovery in|pick - up in|"
        "(uplift|bounce|run - up|escalation|appreciation|spurt) ^ (in|of|,|.|on|this|last|next|"
        "for|from|by|over|after|<p>|<end>))", Cue::Up},
    // "A 30 per cent crash": nouns of a fall that are other words too.
    {"crash", "(crash|collapse|correction|meltdown|sell - off|selloff|rout|downturn|dive|nosedive|"
        "drop - off|devaluation|write - down|writedown|markdown) ^ (in|of|,|.|;|this|last|next|"
        "for|from|by|over|after|since|and|<p>|<end>)", Cue::Down},
    // What flows into tanks and out of them.
    {"stock-build", "(a|an|stock|stocks|inventory|stockpile|crude|gasoline|surprise|unexpected) "
        "(build|build - up) of ^ [about|around|some|nearly|almost|over|more than] <n>", Cue::Up},
    {"stock-draw", "(a|an|stock|stocks|inventory|stockpile|crude|gasoline|surprise|unexpected) "
        "(draw|drawdown|draw - down) of ^ [about|around|some|nearly|almost|over|more than] <n>",
        Cue::Down},
    {"plus", "+", Cue::Up},
    {"fewer", "(fewer|less|smaller|cheaper|weaker|shorter) than ^ (in|last|at|it|that|<p>|a year|"
        "a month|a "
        "week|the same|the previous|the year|the day before|"
        "the week before|the month before|on the same|on <p>|during the|during <p>|the prior)",
        Cue::Down},
    {"more", "(more|bigger|larger|costlier|stronger|longer|greater|heavier) than ^ (in|last|at|it|"
        "that|<p>|a year|a month|a week|the same|the previous|the year|the day before|"
        "the week before|the month before|on the same|on <p>|during the|during <p>|the prior)",
        Cue::Up},
    {"up-to", "(up to|as high as|as low as)", Cue::ToLevel},
    {"down", "(fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|declin~|decline~|"
        "decreas~|decrease~|lowered|lowers|lowering|"
        "down|slip~|slipped|slid|slide~|sliding|shrank|shrink~|shrunk|shed|"
        "sheds|shedding|plung~|plunge~|plummet~|tumbl~|tumble~|below|lower|reduc~|reduce~|"
        "reduction~|cut|cuts|cutting|contracted|contracting|contraction|contracts ^ (by|at|for|in|"
        "<n>)|contract ^ (by|at|in|next|this|sharply|further|<n>)|sank|sink~|sunk|dip|dips|dipped|"
        "eased|easing|weaken~|narrow~|slump~|losing|loses|slow~|retreat~|deprecia~|dent~|off by|"
        "trim|trims|trimm~|shav~|slash~|depreciat~|less in|fewer in)", Cue::Down},
    {"down-by", "(crashed|collapsed|dived|dove|receded|softened|nosedived|tanked|cratered|dwindled|"
        "ebbed|backtracked) ^ (by [<w>] [£|$|€] <n>|[<w>] <n> (%|percent|per cent|pct|points|cents|"
        "pence))", Cue::Down},
    {"by", "by [a total|a combined] [total] [of]", Cue::ByAmount},
    {"by-a-huge", "by (a|an) (staggering|massive|whopping|huge|record|further|mere|modest|hefty|"
        "net|stunning|impressive|meagre|meager|astonishing|incredible|additional|extra)",
        Cue::ByAmount},
    {"to", "(to|at|stood at|reached|reach|hit|hits|hitting|totalled|totaled|total of|came to|"
        "stand at|stands at|amounted to)", Cue::ToLevel},
    {"to-record", "to (a|an|its|their) [new] [all - time|record|fresh] [high|low|record|peak|total|"
        "level] [of]", Cue::ToLevel},
    {"from", "from [a|an]", Cue::FromLevel},
    {"from-level-of", "from [a|an|the|its|their] [<w>] "
        "(rate|peak|high|low|level|total|record|average|reading|figure) of", Cue::FromLevel},
    {"from-estimate-of", "from [a|an|the|its|their] [<w> [<w>]] (estimate|estimates|forecast|"
        "projection|figure|guess|tally|count) of", Cue::FromLevel},
    {"past-mark", "(above|below|past|over) the ^ <n> [<w>] (mark|level|threshold|line|barrier)",
        Cue::ToLevel},
    // "Costs twice what it did last year".
    {"what-it-was", "(what|as much as|as many as) (it|they|he|she|we|that) (was|were|did|had|paid|"
        "spent|cost|earned|made|got|charged|sold)", Cue::Difference},
    {"difference", "(than|as many as|as much as|as high as|as large as|as big as|as often as|"
        "compared with|compared to|compares with|compares to|compare with|comparing with|against|"
        "versus|vs [.]|relative to|as opposed to|below the|above the|up on|down on|short of the|"
        "half the level of)", Cue::Difference},
    // "Up 4p, or a tenth, above July last year".
    {"above-time", "(above|below) ^ <p>", Cue::Difference},
    {"above-time-up", "above ^ <p>", Cue::Up},
    // A mark that stands is nothing of another time: "fell below the limit last year".
    {"standing-mark", "(below|above|beyond|under|over|past|short of|than|breached|exceeded) (the|"
        "its|their|a|an) ^ "
        "[<w> [- <w>] [<w>]] (threshold~|limit|limits|line|standard|standards|minimum [wage]|"
        "maximum|ceiling|cap|quota~|requirement~|floor|bar|benchmark|poverty line|target~|goal|"
        "goals|breadline|majority|capacity|strength|(number|level|total|amount|share|score|mark|"
        "votes|seats) (needed|required|allowed|permitted|agreed|promised|set|deemed|considered))",
        Cue::None},
    // A price in other money is set against nothing.
    {"against-money", "against (the|a) [us|u.s.|american|stronger|strong|weaker|weak|rising] "
        "(dollar|euro|pound|greenback|yen|franc|yuan|renminbi|rouble|ruble|rupee|won|real|rand|"
        "peso|lira|naira|cedi|shilling|basket|sterling)", Cue::None},
    {"rank", "(record|records|highest|lowest|most|fewest|largest|smallest|biggest|best|worst|"
        "longest|shortest|youngest|oldest|eldest|strongest|weakest|fastest|slowest|hottest|"
        "coldest|warmest|wettest|"
        "driest|deadliest|first time|first since|sharpest|steepest|heaviest|busiest|record high|"
        "record low|first fall|first rise|first drop|first increase|first decline|first such|"
        "peaked)",
        Cue::Rank},
    {"share", "(accounted for|accounts for|accounting for|account for|made up|makes up|making up|"
        "make up|share of|portion of|proportion of|represented|of the total|of all|of them|of "
        "whom|of which|formed|comprised|comprising)", Cue::ShareOf},
    {"level", "(unemployment|joblessness|jobless rate|turnout|inflation|interest rate~|rate stood|"
        "employment rate|fatality rate|mortality rate|protein|benchmark rate|policy rate|key rate|"
        "main rate|cash rate|"
        "official rate|borrowing costs|rates on hold|fixed rate~|rate ^ (at|to|by|of|from|rose|"
        "fell|held|for|had|has|was|is|stood|stands|remained|stayed|hit|reached|climbed|edged|"
        "jumped|"
        "dipped|slipped|rises|falls|will|would|could|<p>)|rates ^ (at|to|by|from)|chance of|chance "
        "^ (that|it|the|they|he|she|we|there)|(probability|likelihood|odds) of|growth ^ forecast~|"
        "fertility rate|"
        "base rate|lending rate|deposit rate|mortgage rate~|yield~|growth rate|vacancy rate|"
        "poverty rate|birth rate|pass rate~|default rate|savings rate|bank rate|repo rate|"
        "participation rate|success rate|failure rate|survival rate|conviction rate|"
        "income tax|sales tax|corporation tax|stamp duty|levy of|approval rating|literacy|"
        "occupancy|humidity|of average|of the "
        "average|national average|average pay|margin|tax rate|tariff~|vat|tax of|interest of|"
        "coupon|price index|consumer prices|of the level|rate of|containment|contained|"
        "efficacy|effective|purity|alcohol|discount)", Cue::LevelOf},
    {"gap", "(leads by|led by|lead of|lead by|ahead by|margin of [error [of|is|was]]|"
        "gap of|majority of|a lead|"
        "point~ (ahead|clear|behind|adrift|in front|apart|lead|leads|advantage|edge|margin|gap|"
        "deficit))", Cue::Gap},
    {"flow", "(imports|exports|sales|arrivals|births|deaths|output|production|revenue~|turnover|"
        "earnings|profit~|harvest|spending|arrived|entered|sold|produced|born|died)", Cue::Flow},
    {"stock", "(as of|at the end of|population|stood at|debt|reserves|stocks|stockpile~|inventory|"
        "inventories|assets|living in|home to)", Cue::Stock},
    {"future", "(will|shall|won't|won’t|(i|we|you|he|she|it|they|that|there|who) ('ll|’ll)|i'll|"
        "we'll|you'll|he'll|she'll|it'll|they'll|that'll|there'll|i’ll|we’ll|you’ll|he’ll|she’ll|"
        "it’ll|they’ll|that’ll|there’ll)", Cue::Future},
    {"expects", "(expect|expects|aims to|aim to|wants ^ <n>|wants to|want to|plans to|plan to|"
        "intends to|intend to|hopes to|hope to|(pledged|vowed|promised|decided|voted) [<p>] "
        "to ^ (cut|reduce|raise|increase|lower|lift|boost|pay|spend|invest|hire|add|slash|trim|"
        "create|build|plant|recruit|train|open|close|provide|supply|deliver|double|triple|halve)|"
        "(threaten|threatens|threatened|threatening|promising|pledging|vowing|proposing|"
        "proposes|looking) to ^ (cut|reduce|raise|increase|lower|lift|boost|pay|spend|invest|"
        "hire|add|"
        "slash|trim|create|build|plant|recruit|train|open|close|provide|supply|deliver|double|"
        "triple|halve|lay off|sack|shed|axe|sell|buy)|"
        "(considering|mulling|contemplating|weighing|proposing|planning) ^ (cutting|closing|"
        "building|"
        "buying|selling|raising|laying|sacking|hiring|investing|spending|shedding|axing|opening|"
        "moving|adding|charging|paying|sending|increasing|reducing|lowering|creating))",
        Cue::Expects},
    // "62% said they would buy"
    {"say-they-will", "(said|say|says|answered|replied|responded|told <w>|indicated|reported) "
        "[that] they (would|will|plan|planned|intend|intended|expect|expected|hope|hoped|might|"
        "may|were going|are going)", Cue::Expects},
    // "Sees profit climb 26 per cent": that is seen, not foreseen.
    {"seen", "sees ^ [its|their|the] [<w>] (profit|profits|sales|revenue|revenues|earnings|income|"
        "shares|loss|losses|traffic|exports|imports|output|turnover) [<w>] (climb|jump|rise|fall|"
        "drop|surge|slump|grow|slide|soar|plunge|dip|increase|decline|double|triple|halve|widen|"
        "narrow|shrink|leap|tumble)", Cue::None},
    // "The clinic sees about 40 patients a day": they come.
    {"sees-come", "(sees|see) ^ [about|around|some|nearly|almost|over|up to|more than|at least|"
        "roughly|"
        "an average of|as many as] <n> [<n>] [<w> [<w> [<w>]]] (a|an|each|every|per) "
        "(day|night|week|month|year|hour|weekend|season|summer|winter)", Cue::None},
    {"may", "(may|might) ^ [well|yet|also|not] (reach|rise|fall|go|climb|drop|grow|cost|increase|"
        "jump|"
        "top|hit|exceed|double|shrink|decline|slip|surpass|lose|total|number|need|take|face)",
        Cue::Future},
    {"forecast", "(exit poll~|plans ^ (another|a|<n>)|forecast~|expected|expecting|expectation~|"
        "(project|projects) ^ ([that] (growth|sales|revenue|revenues|earnings|profit|profits|"
        "inflation|demand|output|production|gdp|spending|losses|annual|total|full)|"
        "(a|an) [<w>] (loss|profit|rise|fall|decline|drop|increase|deficit|surplus|gain|shortfall|"
        "gap|jump|budget|return|contraction|expansion|<n>)|<n>|$|£|€)|"
        "projected|projection~|predict~|prediction~|would|likely|"
        "unlikely [even|ever|now] (to|that)|sees|"
        "foresees|anticipat~|anticipate~|targeting ^ (a|an|<n>|growth|annual|sales|"
        "revenue|output|$|£|€)|(budgeting|bracing|preparing|planning|gearing up|braced) for|"
        "targets ^ (a|an|<n>)|a target of|probably|"
        "(hope|hopes|hoped|hoping) for ^ [£|$|€|about|around|at least|more than|some|up to] <n>|"
        "planned|planning to|pencilled in|pencils in|(tips|tip|tipping) ^ (<n>|a top|a high|up to|"
        "prices|rates|growth|inflation|temperatures|rain|more|about|between|another)|"
        "in store for|chance ^ (of|that|the|it|"
        "they)|(heading|headed) for|(growth|sales|profit|revenue) target~|bets "
        "on|set to|due to ^ (be|reach|rise|fall|"
        "open|cost|receive|start|begin)|on course (to|for)|on track|outlook|"
        "guidance (of|for|range|to ($|£|€))|"
        "(sales|profit|earnings|revenue|annual|year|quarter|margin|production|cost|financial|"
        "fiscal|its|their|our|raised|previous|prior|own|original|company) guidance|"
        "could [all|also|yet|"
        "still|well|"
        "easily|soon|eventually|both|even] ^ (attract|lose|earn|bring|save|fetch|raise|net|"
        "generate|"
        "create|deliver|total|swell|lead to|run to|come to|last|reach|rise|"
        "fall|go|climb|drop|grow|cost|increase|jump|top|hit|exceed|double|shrink|cut|add|reduce|"
        "face|kill|affect|displace|take ^ (<n>|up to|about|at least|more|years|months|decades)|"
        "be (lost|cut|closed|killed|affected|built|created|displaced|needed|required|flooded|"
        "damaged|destroyed|laid off|shed|axed|saved|spent|raised|added|paid|sold|forced|left|"
        "exposed|stranded|delayed|cancelled|canceled|evacuated|fined|jailed|made redundant|out of "
        "work|at risk)|"
        "<p>)|within reach|poised (to|for)|tipped (to|for)|pricing in|priced in|pencilling in|"
        "penciled in|penciling in|(scheduled|slated) (to|for)|in line (to|for)|in the pipeline|on "
        "the cards|probability that|seen "
        "at|budgeted for|going to|to be built|(is|are) to ^ (be|"
        "receive|get|become|open|close|start|begin|pay|rise|fall|increase|decrease|drop|go|grow|"
        "lose|cut|build|spend|invest|have|raise|lower|hire|buy|sell|launch|move|hold|take|double|"
        "shrink|shed|lay off)|keeping to its|should ^ (reach|cost|bring in|create|save|generate|"
        "yield|rise to|fall to|grow|take ^ (<n>|about|up|at)|attract|employ|"
        "be (back|restored|ready|complete|completed|finished|open|available|online|in place|up "
        "and|able))|[the|a] prospect of|tipped ^ (a|an|<n>)|estimates that the "
        "total|"
        "(may|might) [also|still] ^ (prevail|persist|blow|gust|hover|lash))",
        Cue::Forecast},
    {"put-at", "(put|puts|putting) (the|its|their|his|her) [<w>] (damage|damages|loss|losses|"
        "crowd|attendance|backlog) [<w> [<w> [<w> [<w> [<w>]]]]] at ^ [about|around|some|nearly|"
        "almost|over|more than|between|up to|at least] "
        "(<n>|£|$|€|₹|rs)", Cue::Estimated},
    {"estimated", "(estimat~|estimate|estimates|estimated|reckon~|(calculates|calculate|"
        "calculating) that|costed at|thought to|believed to|(believe|believes|"
        "reckon|think|thinks|guess) ^ [that|there are|about|some|between|around] <n>|(maybe|"
        "perhaps|"
        "possibly) ^ [about|some|around] <n>|experts "
        "say|roughly estimated|at a guess|extrapolat~|calculated)", Cue::Estimated},
    // "For a reported £45m".
    {"a-reported", "(a|an) reported ^ (<n>|£|$|€|¥|₹)", Cue::Alleged},
    {"alleged", "(alleg~|allege~|allegedly|(has|have|had) (never|not|yet) [to|been] "
        "[independently] "
        "(confirm|confirmed|verified)|could not [be|independently] [independently] (verify|"
        "verified|confirm|confirmed|be verified)|unverified|(claim|claims) ^ "
        "(that|to|it|they|he|she|the)|claimed|claiming|"
        "reportedly|is said to|are said to|was said to|were said to|rumour~|rumor~|purported~|"
        "unconfirmed|supposedly|accus~|accuse~|could well be|might be|says he saw)",
        Cue::Alleged},
    // "Of 300 alarms, 40 were false": so many were.
    {"so-many-false", "<n> (is|was|are|were) [completely|entirely|simply|plainly|quite|"
        "also] (false|"
        "baseless|unfounded|bogus|incorrect|untrue)", Cue::None},
    {"denied", "(denied|denies|deny|denying|(dismissed|dismisses|rejected) ^ (reports|report|"
        "claim~|as|suggestion~|accusation~|allegation~|(a|the|any|these|those|its|their|his|her|"
        "such) [<w> [<w>]] (report~|claim~|figure~|toll|count|tally|estimate~|number~|data|"
        "suggestion~|accusation~|allegation~|assertion~|charge~|statement~))|rejects|rejected as|"
        "refuted|refutes|"
        "rebutted|untrue|fabricat~|false report~|no truth|debunk~|disput~|disputed|"
        "(not|isn't|isn’t|wasn't|wasn’t) (true|correct) that|(is|was|are|were) [not|completely|"
        "entirely|simply|plainly|quite|also] (false|baseless|unfounded|bogus|incorrect|untrue)|"
        "(wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately) (reported|claimed|said|"
        "stated|announced|suggested|asserted|(put|gave) (the|its|a) (number|figure|toll|total|cost|"
        "count|tally))|acquitted of|cleared of ^ [all|any|the|both] [<n>] (charge~|count~|murder|"
        "manslaughter|fraud|wrongdoing|killing|stealing|rape|assault|corruption|bribery|theft))",
        Cue::Denied},
    // "Not 40 but 12", "12, not 40": the one beside the word is not so, the other is.
    {"not-but", "not [by|from|to|at|in|with|for] ^ [£|$|€] <n> [<n>] [%|percent|per cent|pct] "
        "[<w> [<w>]] [,] but", Cue::Denied},
    {"but-not", ", not ^ [£|$|€] <n> [<n>] [%|percent|per cent|pct] [<w>] (.|,|;|<end>|"
        "as (reported|stated|claimed|previously|earlier|first|originally|announced|said))",
        Cue::Denied},
    {"counterfactual", "(would|could|should) [not] have <w>", Cue::Hypothetical},
    {"modal-perfect", "(would|could|should|might|may|must) [not] have", Cue::None},
    {"weather-calls", "(call|calls|called|calling) for ^ [up to|about|between|another|some] <n> "
        "[to|and] [<n>] [-] (millimetre~|millimeter~|mm|centimetre~|centimeter~|cm|inch|inches|"
        "degrees|°)", Cue::Forecast},
    {"called-for", "(call|calls|called|calling) for ^ (a|an|adding|raising|cutting|lifting|hiking|"
        "increasing|<n>|at|$|£|€)", Cue::Hypothetical},
    {"hypothetical", "(if|were to|suppose|supposing|had there been|in the event of|provided that|"
        "unless|assuming)", Cue::Hypothetical},
    {"provisional", "(provisional~|preliminary|tentative~|flash estimate~|early figures|initial "
        "estimate~|advance estimate~|first estimate~|initial figures|interim)",
        Cue::Provisional},
    {"replaced", "((previous|earlier|original) (estimate|count|figure|tally) of|"
        "(previously|earlier|originally|initially|first) (reported|announced|published|estimated|"
        "given|stated) [as|at]|[was|were] (reported|announced|published|given) "
        "(earlier|before|previously|originally|initially))", Cue::Replaced},
    {"revised", "(revised|revision|revised up|revised ^ down|restated)", Cue::Revised}, {"final",
        "(final figure~|final result~|final count|final data|final tally|official results)",
        Cue::Final},
    // What one has a right to: "people claiming housing benefit", "claimed a refund".
    {"claim-due", "(claimed|claims|claim|claiming|claimants) ^ [<w> [<w>] ['|’] [<w>]] "
        "[<n> <w> (in|of)] (benefit~|allowance~|"
        "allowances|credit|credits|welfare|dole|refund~|compensation|expenses|damages|asylum|"
        "pension~|subsidies|subsidy|payment~|reward~|prize~|title~|insurance|unemployment|"
        "disability|medal~)", Cue::None},
    {"no-claim", "(claimed|claims|claiming) ^ [about|around|some|nearly|almost|over|more than|at "
        "least] <n> [<w>] (lives|victims|people)", Cue::None},
    {"reckoned-from", "(is|are|was|were) calculated (from|by|as|using)", Cue::None},
    {"under-ground", "(below|above) (the surface|sea level|the sea|ground|the ground)", Cue::None},
    {"no-change", "((fell|fall|fallen|falling|falls) (ill|sick|victim|pregnant|asleep|to the "
        "ground|overboard|from a|out of|apart|foul|in love|under|within|into|short)|lifted (off|"
        "from|out)|drops (each|of|per)|"
        "(drop|dropped|drops|dropping) ^ [about|around|some|nearly|almost|over|more than|up to|"
        "as much as|between|at least|another] <n> [to|and] [<n>] [-] (inch|inches|feet|foot|mm|cm|"
        "millimetre~|millimeter~|centimetre~|centimeter~|metre~|meter~) of|"
        "raised ^ [about|around|some|nearly|almost|over|"
        "more than|a total of|another] ($|£|€|us)|(shed|sheds) "
        "light|cut (off|short|down trees|in line)|(drop|dropped|dropping|drops) (out|off|by ^ "
        "(the|his|her|their)|charges|the (case|charges|plan|idea))|dropped bombs|settled down|"
        "laid down|(shut|shutting|shuts|close|closed|closing|broke|break|broken|sit|sat|track|"
        "tracked|hunt|hunted|gunned|shot|turn|turns|turned|turning|voted|burned|burnt|write|wrote|"
        "slow|crack|cracking|cracked) down|"
        "(set|sets|setting|turned|showed|signed|signing|grew|growing|"
        "grow|lined|ended|blew|takes|take|taking|took|caught|broke|backed|gave|given|build|built|"
        "building|bring|brought|sped|speed|summed|wrapped|follow|opened|came|come|coming|"
        "hang|hung|rounded|locked|joined|teamed|stepping|stepped) up|up for|up against|break even|"
        "fall season|(in the|this|last|next|early|late) fall)", Cue::None},
    {"the-planned", "(the|a|its|their|this|that|his|her) planned ^ <w>", Cue::None},
    // What probably is so is so now.
    {"probably-is", "(is|are) probably", Cue::Present},
    // "Were 30 percent more likely to smoke".
    {"more-likely", "(more|less|most|least|as|equally|times|twice|so|how) likely", Cue::None},
    // What likely was is not to come.
    {"likely-was", "((likely|probably) (was|were|had|has|have)|(was|were) probably)", Cue::None},
    {"what-was-expected", "what (was|were|had been) [widely|originally|initially|previously] "
        "(expected|forecast|predicted|anticipated|projected|planned)", Cue::None},
    // What a forecast was moved to is one.
    {"forecast-moved", "(cut|cuts|cutting|lower|lowers|lowered|lowering|raise|raises|raised|"
        "raising|trim|trims|trimmed|slash|slashes|slashed|lift|lifts|lifted|lifting|hiked|hikes|"
        "boosts|boosted|upgraded|downgraded|revised|nudged|changed|upped) [up|down] (its|their|"
        "his|the) [own|previous] [<w> [<w>]] (forecast~|target~|guidance|outlook) "
        "[(for|of) <w> [<w> [<w>]]] [for|of] [<p>] to ^ [a|about|around|some|between|"
        "just|only] [<w>] [$|£|€] <n>", Cue::Forecast},
    {"no-forecast", "((than|as) [-] [previously|originally|initially|had been|they had|analysts "
        "had|"
        "economists had|widely|generally] (expected|forecast|anticipated|predicted|projected|"
        "planned)|(beat|beats|beating|missed|misses|missing|topped|tops|topping|exceeded|exceeds|"
        "exceeding|above|below|ahead of|short of|in line with|despite|against|defied|defying|"
        "trailed) [the|its|their|his|our|market|analyst|analysts'|analysts’|economists'|"
        "economists’|wall street|city|consensus|average] [own|full - year|market] (forecast~|"
        "expectation~|target~|guidance|estimate~|projection~) ^ (.|,|<end>|for|by|after|as|and|"
        "with|<p>)|"
        "(cut|cuts|cutting|lower|lowers|lowered|raise|raises|raised|raising|trim|trims|trimmed|"
        "slash|slashes|slashed|lift|lifts|lifted|lifting|withdrew|withdraws|withdrawn|kept|keeps|"
        "reaffirmed|reaffirms|maintained|maintains|hiked|hikes|boost|boosts|boosted|reiterated|"
        "reiterates|scrapped|scraps|ups|upped|tops|topped|beat|beats|misses|missed|upgraded|"
        "upgrades|downgraded|downgrades) [its|their|his|the|a] "
        "[own] [full - year|annual|quarterly|2024|2025] [sales|profit|profits|growth|earnings|"
        "revenue|inflation|production|output|traffic|demand] (forecast~|expectation~|target~|"
        "guidance|outlook|projection~) ^ (.|,|<end>|after|as|and|for|on|because|amid|following|"
        "last|this|in|<p>)|"
        "(likely|unlikely|expected|set|due) to (change|outline|testify|comment|brief|be "
        "(published|released|announced|contained|finalised|finalized))|"
        "weather forecast~|forecaster~|likely voter~|"
        "likely electorate)", Cue::None},
    {"past-level", "(above|below|past|beyond)", Cue::ToLevel},
    {"relative", "(who|whom|whose|which|where)", Cue::Relative},
    // "The fund, set up in 1990, holds $4 billion"
    {"aside-begun", ", [first|originally|formally|only|itself] (founded|established|set up|"
        "launched|opened|built|created|introduced|formed|completed|born|incorporated|inaugurated|"
        "started|"
        "begun|commissioned|enacted|adopted|passed|signed|ratified|unveiled|rebuilt|renovated|"
        "acquired|bought|taken over|nationalised|privatised|listed|floated|elected|re - elected|"
        "appointed|discovered|invented|restored|converted|named) ^ [<w> [<w> [<w>]]] <p>",
        Cue::Relative},
    // Not those of an owner ("shares in the fund are held"), nor "revenue shares".
    {"shares-moved", "(shares|share price|stock|stocks) [(in|of) [the] (<name>|<w>) [<name> "
        "[<name>]]] [also|later|then|initially|have|has|had|which|,] ^ ((was|were|is|are) [last] "
        "(up|down|trading|flat|lower|higher)|rose|fell|risen|fallen|jumped|dropped|gained|slid|"
        "slipped|slumped|surged|climbed|closed|opened|traded|sank|tumbled|plunged|plummeted|soared|"
        "ended|finished|lost|edged|eased|dipped|rallied|advanced|retreated|crashed|dived|"
        "rebounded)", Cue::Traded},
    {"when", "(when|at which point)", Cue::When},
    {"and-that", "and that ^ <w>", Cue::Clause},
    {"more-of", "more ^ <w> [<w>] [<p>] than", Cue::Up},
    {"fewer-of", "(fewer|less) ^ <w> [<w>] [<p>] than", Cue::Down},
    {"warmer", "(warmer|hotter|wetter|busier|dearer|pricier|richer) ^ than", Cue::Up},
    {"colder", "(colder|cooler|drier|dryer|quieter|poorer) ^ than", Cue::Down},
    // "On its way but would need ten hours": another verb of the same subject.
    {"but-will", "but ^ (will|would|could|may|might) <w>", Cue::Clause},
    // "A unit with four beds, due to open next year": what opens is no figure before it.
    {"due-aside", ", ^ [which is] (due|set|scheduled|slated|planned|poised) (to|for|by|in)",
        Cue::Relative},
    {"despite-claims", "despite [<w> [<w>]] (claims|claim|promises|pledges|forecasts|predictions|"
        "warnings|expectations)", Cue::None},
    {"and-we-will", "and ^ ((i|we|you|he|she|it|they|there) ('ll|’ll|will|would|won't|won’t)|i'll|"
        "we'll|you'll|he'll|she'll|it'll|they'll|i’ll|we’ll|you’ll|he’ll|she’ll|it’ll|they’ll|"
        "(from|"
        "in|by|on|at|for) <p> (it|he|she|they|we|i|the <w>) (will|would|is to|are to))",
        Cue::Clause},
    {"and-it", "and ^ (it|he|she|they) (is|are|was|were|will|would|has|have|had|may|could|"
        "expects|expect|plans|plan)", Cue::Clause},
    // "Will be given shelter and are eligible in five years"
    {"and-are", "and ^ (is|are) <w>", Cue::Clause},
    // "Cancelled 40 flights on Monday and will cancel 60", "joined in 2010 and earns $90,000": the
    // second verb has a time of its own.
    {"but-admits", "(and|but|though) ^ [has|have|had] (admits|admitted|concedes|conceded|"
        "acknowledges|"
        "acknowledged|(put|puts) the (number|figure|toll|total|cost))", Cue::Clause},
    {"and-goes-on", "and ^ [now|still|also] (will|would|could|expects|expect|expected to|plans to|"
        "plan to|aims to|hopes to|intends to|wants to|has|have|earns|owns|employs|operates|serves|"
        "remains|includes|boasts|hosts)", Cue::Clause},
    {"and-holds", "and ^ [now|still|also|currently] (holds|carries|seats|houses|costs|covers|"
        "produces|generates|supplies|provides|handles|treats|runs|sells|pays|charges|makes|"
        "measures|weighs|spans|stretches|contains|represents|manages|occupies|attracts|draws|"
        "teaches|processes|accommodates|feeds|supports|takes|uses|needs|"
        "can <w>) (<n>|about|around|some|nearly|almost|roughly|more|over|up|at|just|only|an|£|$|€)",
        Cue::Clause},
    // "We have nine finished and others will come": those are no forecast.
    {"and-others-will", "and ^ (the|a|an|another|its|their|his|her|our|most|some|others|<name>) "
        "[<w> [<w>]] (will|would) <w>", Cue::Clause},
    {"clause", "(while|whereas|although|though|even as|whilst)", Cue::Clause},
    {"present-short", "((i|we|you|they) ('ve|’ve) ^ (a|an|no|only|about|around|nearly|got|<n>)|"
        "(i've|we've|you've|they've|i’ve|we’ve|you’ve|they’ve) ^ (a|an|no|only|about|around|"
        "nearly|got|<n>)|"
        "(i'm|we're|you're|they're|it's|that's|there's|he's|she's|here's|i’m|we’re|you’re|they’re|"
        "it’s|that’s|there’s|he’s|she’s|here’s) ^ (<n>|a|an|the|about|around|nearly|almost|now|"
        "still|only|just|more|less|like|costing|taking|getting|paying|losing|selling|making|down|"
        "up|£|$|€)|"
        "('s|’s) ^ (£|$|€|<n>))", Cue::Present},
    // "We have been saving for six years", and still are.
    {"still-doing", "(have|has|'ve|’ve|'s|’s|i've|we've|you've|they've|i’ve|we’ve|you’ve|they’ve|"
        "he's|she's|it's|he’s|she’s|it’s) been ^ (waiting|living|working|saving|trying|fighting|"
        "campaigning|paying|running|looking|searching|struggling|queuing|queueing|sleeping|"
        "renting|farming|fishing|teaching|using|asking|calling|holding|camping|protesting|"
        "striking|studying|training)", Cue::Present},
    // "Rents averaged $400", "costs came to": nouns that look like verbs.
    {"noun-did", "(cost|costs|rents|feeds|spans|covers|holds|needs|uses|charges|supplies|measures|"
        "works|stands|offers|takes|backs|runs|sells|lends|cover|need|supply|"
        "charge|measure|use|work|offer) ^ [for <w>|in <p>|of <w>|then|also] (<moved>|was|were|had|"
        "did|averaged|came|cost|reached|totalled|totaled|stood|went|amounted|ran|doubled|tripled|"
        "halved|hit|began|ended|started|became|exceeded|topped|outstripped|stayed|remained)",
        Cue::None},
    {"present-figure", "(seats|makes|processes|accommodates|draws) ^ "
        "(<n>|about|around|some|nearly|almost|roughly|more than|over|up to|at least|just|only)",
        Cue::Present},
    {"present", "((could|may|might) well be|is|are|'s ^ (home|about|around)|can|remain|remains|"
        "receive|receives|host|hosts|seek|seeks|include|"
        "includes|live|lives|cost|costs|get|gets|own|owns|employs|employ|serves|hold|holds|needs|"
        "need|wants|earn|earns|pay|pays|usually|typically|normally|stands|stand|runs|operates|"
        "operate|have|has|goes for|go "
        "through|quote|consists|covers|cover|qualifies|works|work ^ (in|for|at)|spends|spend ^ "
        "(<n>|about|around|over|"
        "more|up|nearly|almost|an|a|at|less|as|$|£|€)|"
        "allows|requires|offers|takes|faces|lasts|weighs|measures|lies|comes|come from|represents|"
        "equals|exceeds|supports|charges|generates|supplies|provides|produces|uses|owes|owe|"
        "charge|carries|carry|reads|suffer|suffers|lack|lacks|totals|accounts|account for|make up|"
        "makes up|support|belong|attend|backs ^ (him|her|it|the|a|them)|depend|"
        "depends|use ^ (the|a|it|"
        "this)|want|favour|favor|oppose|back ^ (the|a|it|plans)|depend on|face ^ (a|the|an)|"
        "represent|number ^ <n>|consume|consumes|produce ^ <n>|contain|contains|weigh|measure ^ "
        "<n>|"
        "account|involves|involve|stretches|boasts|attracts|"
        "bans|forbids|prohibits|obliges|entitles|exempts|applies|belongs|oversees|manages|"
        "manufactures|publishes|teaches|treats|sells|rents|lends|handles|caters|feeds|spans|sits|"
        "varies|enjoys|knows|thinks|believes|flies|sails|attends|occupies|governs|chairs|(rules|"
        "laws|regulations) ^ (allow|require|limit|permit|forbid|ban)|"
        "think|believe|approve|"
        "disapprove|prefer|trust|distrust|agree|disagree)",
        Cue::Present},
    // What has been done was done on a day: the deed's, not the telling's.
    {"perfect-deed", "(has|have) [so far|also|now|since|already] ([been] (arrested|detained|"
        "apprehended|charged|jailed|sentenced|convicted|fined|sacked|killed|injured|wounded|hurt|"
        "shot|stabbed|hospitalised|hospitalized|rescued|evacuated|seized|confiscated|stolen|"
        "recovered|destroyed|damaged|burned|burnt|gutted|sunk|derailed|grounded|cancelled|"
        "canceled|elected|appointed|hit|struck|affected|displaced|submerged|inundated|flooded|"
        "marooned|flattened|uprooted|infected|contracted|claimed|ordered)|been (reported|recorded|"
        "registered|confirmed|diagnosed)|died|drowned|perished|escaped|fled|crashed|collapsed|"
        "collided|sunk|pleaded)", Cue::None},
    // What is to be is no verb of the present.
    {"to-do", "to (receive|host|seek|include|get|own|employ|hold|need|earn|pay|remain|stand|"
        "operate|quote|spend|suffer|lack|charge|carry|owe|account|support|belong|attend|depend|"
        "want|favour|favor|oppose|represent|consume|produce|contain|weigh|involve)", Cue::None},
    {"remains-of", "remains of", Cue::None},
    {"to-think", "to (think|believe|approve|disapprove|prefer|trust|agree|disagree)", Cue::None},
    // "A report that 3,000 people were waiting": at the time of the report.
    {"present-told", "(report~|reports|say|says|said|claim~|claims|estimate~|reckon~|found) that "
        "[more than|fewer than|less than|about|some|over|nearly|almost|around|at least|up to] <n> "
        "[<w> [<w> [<w>]]] (was|were) [still|now] (waiting|living|held|hiding|missing|in|without|"
        "homeless|unemployed|displaced|stranded|trapped|working|staying|detained)", Cue::Present},
    // "Said clinics were treating 400 patients": they are, as it is said.
    {"told-going-on", "(said|says|added|warned|reported|confirmed|estimated) [that] [the|its|"
        "their|his|her|our|some|most|about] [<w>] <w> [<w>] (was|were) [still|now|currently|also|"
        "already] (treating|taking|holding|using|running|employing|operating|paying|losing|facing|"
        "seeking|considering|investigating|living|staying|waiting|producing|costing|spending|"
        "getting|earning|making|receiving|housing|hosting|sheltering|caring|working|building|"
        "offering|looking|monitoring|searching|battling|fighting|selling|charging|owed)",
        Cue::Present},
    // "Said he had 400 orders": he has, as he says so.
    {"told-had", "(said|says|added) [that] (he|she|it|they) [still|now|already|currently] (had|"
        "owned|employed|held|needed|wanted) ^ [about|around|some|more than|over|nearly|only|just|"
        "almost|at least] [$|£|€] <n> <w>", Cue::Present},
    {"said-by", "(released|published|issued|announced) (by|in) <w> [<w> [<w> [<w> [<w> [<w>]]]]]",
        Cue::Said},
    // "Three deaths were confirmed on Sunday": that is the day they are counted on.
    {"were-confirmed", "(case|cases|death|deaths|infection|infections|fatality|fatalities|victims|"
        "injuries|incidents|arrests|outages|outbreaks|defects|attacks|thefts|breaches) (was|were) "
        "[also|newly|officially|since] (confirmed|reported|recorded|announced)", Cue::None},
    // "Told a press conference yesterday", "told reporters in Seoul on Monday"
    {"told-to", "(told|tells|telling|briefed|informed) (reporters|journalists|lawmakers|parliament|"
        "mps|senators|<name> [<name>]|(a|an|the|its) [<w>] (conference|briefing|hearing|committee|"
        "meeting|parliament|assembly|court|media|press|newspaper|agency|radio|forum|summit)) "
        "[(in|at) [the] <name> [<name>]|here]", Cue::Said},
    {"dated", "(dated|statement|interview|briefing|letter|tweet|speech) ^ <p>", Cue::Said},
    {"said", "(said|say|says|aired|told|announced|announces|reported|reports|showed|show|shows|"
        "revealed|confirmed|stated|added that|wrote|noted|warned|published|released|tweeted|put "
        "out)", Cue::Said},
};
// clang-format on

}  // namespace attest::languages::en
