// English: how newsrooms say whose figure it is.
#include "extraction/tables/source_rules.h"

namespace attest::languages::en {

extern const SourceRules sources;

namespace {

using enum SourcePlace;
using enum HeadKind;
constexpr InformantRole kPerson = InformantRole::Person;
constexpr InformantRole kOutlet = InformantRole::Outlet;
constexpr InformantRole kAgency = InformantRole::Agency;

// clang-format off
constexpr AttributionRow kAttributions[] = {
    // "Norvik raised its dues after reporting a rise of 5%"
    {"after-reporting", "after reporting", Before, Voice::Says, Reach::Onwards,
        Speakers::Subject},
    {"according-to", "(according to|as reported by|as stated by|in the words of|in the view of)",
        After, Voice::Says, Reach::Onwards, Speakers::Whoever},
    {"figures-by", "(as per|estimates from|estimates by|(prediction|predictions|projection|"
        "projections|"
        "forecast|forecasts) from|(figures|data|statistics|numbers) (contained|published|included|"
        "set out) in|data by|figures by|"
        "(data|figures|statistics|numbers|records|results|estimates|projections|forecasts|counts|"
        "tallies) (compiled|collated|collected|gathered|"
        "released|published|issued|shared|made available|tracked|kept|maintained|held|presented) "
        "by|released by|compiled by|collated by|provided by|"
        "supplied by|courtesy of)", After},
    // "Data from Norland show": whose they are is not told.
    {"data-from", "(data|figures|numbers|statistics) from", After, Voice::Says, Reach::Onwards,
        Speakers::Unplaced},
    {"data-of-from", "(data|figures|numbers|statistics|estimates) [for|on|of] <p> from", After},
    {"data-based-on", "(data|figures|numbers|estimates|statistics|analysis) [,] (drawn|taken|"
        "derived|compiled|based) (from|on)", After},
    {"insisting", "(insisting|adding|claiming|arguing|estimating|noting|admitting|conceding|"
        "revealing|warning|confirming|stressing|predicting|reporting) ^ (that|<n>|it|its|there|"
        "they|more than|about|nearly|some|around|up to|only|just|at least)", Before, Voice::Says,
        Reach::Onwards, Speakers::Subject},
    {"saying", "saying", Before, Voice::Says, Reach::Onwards, Speakers::Subject},
    {"released-by-day", "(released|published|issued|announced|compiled) <p> by", After},
    {"given-out-by", "(is|are|was|were) (published|released|issued) [today|<p>] by", After},
    // "Data seen by this newspaper": what is seen tells, not who has seen it.
    {"seen-by", "(seen|viewed|reviewed|examined|obtained) by [this|the|our|a]", Nowhere},
    {"is-conducted-by", "(was|were|been) (conducted|carried out|commissioned|compiled|produced) by",
        After},
    // Of whom it asked, then whose it is.
    {"survey-of-many-by", "(survey|poll|study|analysis|review) of [more|about|nearly|over|some|"
        "almost|around] [than] <n> <w> [<w> [<w>]] (by|conducted by|carried out by|published by|"
        "released by|commissioned by)", After},
    {"survey-of-many", "(survey|poll|study|analysis|review) of ^ [more|about|nearly|over|some|"
        "almost|around] [than] <n>", Nowhere},
    // "According to a report on rents by Kestrel": of what it tells, then whose it is.
    {"report-on-by", "according to (a|an|the) [<w> [<w>]] (report|study|survey|analysis|review|"
        "paper|forecast|tally|count) (on|into|about|of) <w> [<w> [<w> [<w>]]] (by|from|released "
        "by|published by|compiled by|conducted by)", After},
    {"survey-by", "(survey|poll|polling|study|report|analysis|tally|count|review|census) [,] (by|"
        "from|of|conducted by|carried out by|published by|released by|commissioned by)", After},
    {"own-account", "own (account|count|figures|estimate|estimates|reckoning|tally|admission)",
        Before},
    {"said", "(said|says|say|stated|announced|announces|added|adds|revealed|reveals|confirmed|"
        "confirms|reveal|commented|"
        "calculated|calculates|noted|stressed|declared|insisted|insists|warned|warns|"
        "argued|argues|counted|acknowledged|disclosed|claimed|alleges|"
        "explained|certified|tweeted|tweets|alleged that|allege|testified|recalled|recalls|"
        "conceded that|concedes that|explains|(confirm|confirms|warn|argue|insist|insists|allege|"
        "announce) ^ (<n>|that|at|a|an|the|it|its|there|they|he|she|about|some|nearly|almost|"
        "more|up|over|<name>)|"
        "concluded that|(estimated|believes|believed|reckons|reckoned|thinks|fears) that|"
        "contended|contends|remarked|cautioned|cautions|emphasised|emphasized|reiterated|"
        "clarified|underlined|underscored|lamented|quipped|complained that|maintained that|"
        "maintains that|posted (on|to) (x|twitter|facebook|instagram|telegram|linkedin|weibo)|"
        "pointed out|points out|set [a|its] <w> toll at|gave ^ (a|the) "
        "[<w>] (figure|toll|number|total|count|tally|estimate))"},
    // Whoever is heard to speak so: before what is quoted, or behind it and before a name.
    {"voiced", "(fumed|raged|blasted|moaned|groaned|sighed|joked|laughed|grinned|beamed|gushed|"
        "sobbed|wept|snapped|roared|thundered|boasted|bragged|crowed|mused|whispered|shrugged|"
        "chuckled|smiled|shouted|cried|muttered|grumbled|enthused|scoffed|sneered|barked|"
        "exclaimed|replied|countered|retorted|agreed|continued|recounted|reflected|urged) ^ (:|"
        "[<w>] <name> <name>)"},
    // Not "the state's alleged paranoia".
    {"alleged", "alleged ^ (<n>|that|about|some|nearly|almost|more|fewer|at|up|it|he|she|they|"
        "there)"},
    // Where a place or a firm stands before it, the figures are its own deeds.
    {"claims-lives", "(claim|claims|claimed|claiming) ^ [at] [least|more|over|about|nearly|some|"
        "around] [than] <n> [<w>] (lives|life|victims)", Nowhere, Voice::Counts},
    {"recorded-crime", "[-] recorded ^ (crime|crimes|offences|violence|infections|incidents|"
        "sexual|history|music|votes)", Nowhere},
    {"recorded", "(recorded|registered|tallied|logged)", Either, Voice::Says, Reach::Onwards,
        Speakers::Known},
    {"documented", "(documented|verified) ^ (<n>|the|at|more|nearly|over|some|about|almost)",
        Either, Voice::Says, Reach::Onwards, Speakers::Near},
    // "States": of a country, but where a clause follows.
    {"states-that", "states ^ (that|:|<n>|there|it|at least|more|about|some)", Either,
        Voice::Says, Reach::Onwards, Speakers::Near},
    // "The recalled bowler", "the acknowledged leader": they say nothing.
    {"the-recalled", "(the|a|an|its|their|his|her|this|these|those) [so - called|now|newly|widely|"
        "recently] (recalled|declared|confirmed|announced|acknowledged|disclosed|claimed|noted|"
        "revealed|certified|added|stated|documented|verified|registered|recorded|explained|"
        "counted|calculated|estimated|believed|admitted|predicted|listed) ^ <w>", Nowhere},
    {"said-near", "(put|puts|notes|counts|claims|claim|listed|lists)", Either,
        Voice::Says, Reach::Onwards, Speakers::Near},
    {"attributes", "(attributed|attributes|blamed|blames) ^ (the|a|an|its|their|this)"},
    {"adds", "(added|adds|add) ^ (<n>|about|some|nearly|almost|around|more|fewer|over|up|just|"
        "only|another|an|a|$|£|€)", Nowhere},
    // Who does not say so says nothing; "that said" is nobody's word.
    {"says-not", "(((would|will|could|can|may|might|did|does|do|has|have|had|is|are|was|were) [yet|"
        "so far|immediately|previously|publicly|officially] not|didn't|didn’t|wouldn't|wouldn’t|"
        "couldn't|couldn’t|hasn't|hasn’t|haven't|haven’t|doesn't|doesn’t|don't|don’t|cannot|"
        "can't|can’t|won't|won’t) [yet|immediately|so far|publicly|officially|been able to] (say|"
        "said|saying|confirm|confirmed|confirming|announce|announced|disclose|disclosed|reveal|"
        "revealed|publish|published|release|released|report|reported|give|given|state|stated|"
        "explain|explained|comment|commented|claim|claimed)|(say|said|says) (nothing|whether|if)|"
        "having said|that said ^ ,|that being said)", Nowhere},
    {"may-confirm", "(will|would|could|may|might|can|should|must|did|does|do|cannot|to) [<w>] "
        "(confirm|announce|argue|insist|allege)", Nowhere},
    {"sign-says", "(sign|clock|label|gauge|thermometer|scoreboard|plaque|sticker|banner|poster|"
        "caption|proverb|saying|law|rule|rules|rulebook|rule book|constitution|bible|dictionary|"
        "menu|ticket|screen|display) (says|said|say|states|stated)", Nowhere},
    {"could-not-say", "(no one|nobody|none) [<w> [<w> [<w> [<name>]]]] (could|would|can|will) say",
        Nowhere},
    // "Asylum claims fall", "quiz shows cost": a noun, whatever verb it looks like.
    {"claims-fall", "(claims|shows|lists|counts|records|reports|estimates|notes|polls|targets|"
        "forecasts|states) ^ [have|has|had|also] (fall|fell|fallen|rise|rose|risen|jump|jumped|"
        "drop|dropped|climb|climbed|surge|surged|soar|soared|slump|slumped|tumble|tumbled|plunge|"
        "plunged|slide|slid|dip|dipped|ease|eased|edge|edged|grow|grew|grown|shrink|shrank|leap|"
        "leapt|leaped|double|doubled|triple|tripled|halve|halved|hit|reach|reached|top|topped|"
        "near|pass|passed|exceed|exceeded|remain|remained|stay|stayed|stand|stood|cost|draw|drew|"
        "attract|attracted|total|totalled|average|averaged|number|numbered|come|came|go|went|are|"
        "were|been|may|might|can|could|will|would|now)", Nowhere},
    // What is heard in court was done before: the day is that of the hearing.
    {"court-heard", "(court|inquest|tribunal|jury|jurors|hearing|inquiry|magistrates|committee|"
        "sheriff|judge) (heard|was told|were told)", Nowhere},
    // "Wrote himself a cheque for £20": a deed.
    {"writes-thing", "(writes|wrote|written) (himself|herself|themselves|off|down|out|(a|an|the|"
        "another|his|her|their) [<w>] (cheque|check|letter|book|song|novel|prescription|ticket|"
        "code|script|play|column|blog|will))", Nowhere, Voice::Counts},
    {"is-said", "(is|are|was|were|be|been) (forecast|expected|projected|predicted|estimated|said|"
        "reported|believed|thought|feared) to", Nowhere},
    {"their-forecasts", "(economists'|analysts'|economists’|analysts’|analyst|economist|market|"
        "consensus|wall street|city) (forecast|forecasts|expectations|estimates)", Nowhere},
    {"than-expected", "(than|as) [-] (expected|predicted|projected|forecast|anticipated|feared)",
        Nowhere},
    // "The results have been announced", but "were announced by the ministry".
    {"declares-state", "(declare|declares|declared|declaring) (a|an|the|war|victory|bankruptcy|"
        "independence)", Nowhere},
    {"is-told-by", "([been|be|is|are|was|were|being] (announced|confirmed|disclosed|reported|"
        "revealed|unveiled) by|(been|be|is|are|was|were|being) (recorded|registered|released|"
        "published|issued) by)", After},
    // "The quake was put at 5.9 by the survey", "recorded as magnitude 6 by the survey"
    {"is-measured-by", "[been|be|is|are|was|were|being] (put|measured|estimated|valued|recorded|"
        "registered|assessed|reckoned|calculated|pegged|placed|given|tallied|rated|counted|"
        "reported) (at|as) [a|about|around|some|nearly|almost|over|more than|up to|at least|"
        "roughly|just over|just under] [magnitude] [£|$|€] <n> [%|<w> [<w>]] by", After,
        Voice::Says, Reach::Local},
    {"is-foreseen-by", "(been|be|is|are|was|were|being) (projected|predicted|forecast|estimated|"
        "expected) by", After, Voice::Says, Reach::Onwards, Speakers::Known},
    // "Of the offences recorded by the police"; "published in the journal".
    {"recorded-then", "(recorded|registered|logged|reported) (during|across|under|between|since|"
        "over|nationally|nationwide|elsewhere|so far)", Nowhere},
    {"recorded-by", "((recorded|registered) by|published [online|today|yesterday] (in|on|online))",
        Nowhere},
    {"is-told", "(been|be|is|are|was|were|being) (announced|confirmed|disclosed|reported|revealed|"
        "recorded|registered|unveiled|published|released|found|put|listed|counted|declared|"
        "certified|explained|claimed|noted|warned|projected|predicted|expected|forecast|estimated|"
        "recommended|proposed|demanded|suggested|indicated)", Nowhere},
    // "Analysts expect the report to show": nothing is shown yet.
    {"is-to-say", "to (show|say|report|announce|confirm|find|reveal|publish|release|claim|state|"
        "estimate|forecast|predict|expect|project)", Nowhere},
    // "The total puts Norland within reach of".
    {"puts-where", "(put|puts|putting) ^ [the] <name> [<name>] (within|among|ahead|behind|in|on "
        "(the|a|an|course|track|alert|notice|hold|top|trial|sale))",
        Nowhere},
    // "Shoppers put £40 on their cards": money laid out, not a figure given.
    {"puts-much", "(put|puts|putting) ^ [about|some|around|nearly|almost|over|up to|more than|"
        "just] (<n>|$|£|€)", Nowhere},
    {"no-saying", "(put|puts) (down|off|up|in|on|together|forward|back|out|aside|away)", Nowhere},
    {"said-to", "(said to|reported to|"
        "told to|told staff|claims for|claimed for|claims to have|counts on|"
        "counted on|reported to be|(gave|give|gives|given) (out|away|back|way|rise|chase)|"
        "added to|adds to|added up|registered in|recorded in|recorded "
        "at|listed on|listed in|listed at|warned of|gave up|gave birth)", Nowhere},
    {"shows", "((has|have) (shown|revealed|found|suggested)|found|finds|showed|suggests|suggested|"
        "suggest|indicate|indicates|indicated|"
        "released|published|unveiled ^ (figures|data|results|statistics|numbers|a report|"
        "the results|the figures|its <w> (figures|results)))", Either, Voice::Says, Reach::Onwards,
        Speakers::Known},
    {"shows-near", "(show|shows|estimates|estimate|polls)", Either, Voice::Says, Reach::Onwards,
        Speakers::Near},
    // "The gallery admitted 40" lets them in.
    {"reckons", "(reckons|reckoned|believes|(admits|admitted) ^ (it|that|they|he|she|the|its|their|"
        "to|having|losing|being))", Before, Voice::Says, Reach::Onwards, Speakers::Any},
    {"estimates", "(estimated|reckon|believe|think|thinks|fear|fears|admits|admitted)", Either,
        Voice::Says, Reach::Onwards, Speakers::Known},
    // "Economists expect Tesla to deliver": who is to do it does not say so.
    {"expects-of", "(expect|expects|expected|predict|predicts|predicted) ^ [the] <name> [<name> "
        "[<name>]] (to|will|would)", Before, Voice::Says, Reach::Block},
    {"see-level", "see ^ ((a|an) <n> [<w>] (chance|probability|likelihood|risk)|[<w> [<w>]] ("
        "inflation|growth|unemployment|rates|prices|output|gdp|earnings|profit|profits|sales|"
        "demand) (at|rising|falling|growing|of|slowing|hitting|reaching|up|down))", Before,
        Voice::Says, Reach::Block, Speakers::Known},
    {"is-forecasting", "(is|are|was|were) [now|already] (forecasting|predicting|projecting|"
        "((budgeting|planning|bracing|preparing|aiming|gearing up|pushing) for))", Before,
        Voice::Says, Reach::Block},
    {"expects", "(expects|expect|expected|sees|predicted|predicts|predict|projected|pencils in|"
        "bets on|bet on|is keeping to|are keeping to|sticks to|stuck to|is sticking to|is aiming "
        "for|aims for|hopes for|(reaffirmed|reiterated|maintained|cut|raised|trimmed|lowered|"
        "lifted) (its [<p>]|<p>) [<w>] (guidance|target|targets|expectations))", Either,
        Voice::Says, Reach::Block},
    // "The councillor called for a rise of 2%": what somebody would have is their word.
    {"calls-for", "((called|calls|call|calling) for ^ (<n>|a|an|the|at|up|more|about|some|adding|"
        "raising|cutting|increasing|reducing)|(want|wants|wanted) ^ (the|a|an|<n>|it|them|at|their|"
        "its|to see)|(proposed|proposes|propose|recommended|recommends|recommend|demanded|demands|"
        "demand) ^ [<p>] (that|a|an|up|raising|cutting|increasing|reducing|adding|fines)|(demanded|"
        "demands) ^ <n>|"
        "believed ^ (the|that|this|these|it|a))", Before, Voice::Says, Reach::Local},
    {"estimate-of", "(estimate|forecast|projection|target) of ^ (<n>|about|some|nearly|almost|"
        "around|more|$|£|€)", Before, Voice::Says, Reach::Local, Speakers::Near},
    {"tips", "((tip|tips|tipped|tipping) ^ (<n>|a|an|up|prices|rates|growth|inflation|"
        "temperatures|rain|more|about|between|another)|(pencils|pencilled|pencilling|penciled) in)",
        Before, Voice::Says, Reach::Block, Speakers::Near},
    {"expects-near", "(forecasts|forecast|projects|targets)", Either, Voice::Says, Reach::Block,
        Speakers::Near},
    {"cut", "(cut|raised|trimmed|lowered|lifted|revised) ((its|their) [<p>]|<p>) [<w>] (forecast|"
        "forecasts|estimate|estimates|outlook|projection|projections|view)", Before},
    {"had-expected", "(had expected|had forecast|had pencilled in|had predicted|had hoped for|had "
        "given|have given|had projected|had estimated|have pencilled in|were expecting|had been "
        "(expecting|hoping for|looking for ^ ((a|an) [<w>] (gain|rise|fall|drop|loss|increase|"
        "decline|decrease|profit|reading|figure|print|expansion|contraction)|growth|earnings|"
        "profits|sales|inflation))|expected by|forecast by|predicted by|projected by)", Before,
        Voice::Says, Reach::Local},
    {"points-to", "(pointed|point|points) to ^ (<n>|a|an|growth|around|about|some|nearly|almost|"
        "more|fewer|between|just)", Before, Voice::Says, Reach::Block, Speakers::Documents},
    {"reply-gives", "(gives|give|gave|puts|(came|comes|come) up with|(arrived|arrives) at|"
        "(sets|set) out|tots up)", Before, Voice::Says, Reach::Onwards,
        Speakers::Documents},
    {"report-that", "that", Before, Voice::Says, Reach::Local, Speakers::Documents},
    {"poll-has", "(has|have|had|gives|puts|put) ^ (the party|[the] <name> [<name> [<name>]] (on|"
        "at|up|down|ahead|behind|leading|trailing|level|unchanged|with)|(support|both|them|him|her)"
        " [<w> [<w>]] (at|on|up|down|ahead|level))", Before, Voice::Says, Reach::Onwards,
        Speakers::Documents},
    {"interviewed-for", "(interviewed|surveyed|questioned|polled|sampled|canvassed|quizzed) "
        "(for|by)", After},
    {"quote", "(quote|quotes)", Before, Voice::Says, Reach::Block},
    // "The highest reported since 1990": by whom is not told.
    // "For a reported £45m".
    {"a-reported", "(a|an|its|their|his|her|the) reported ^ ([<w> [<w>]] <n>|[<w>] (£|$|€|¥|₹))",
        Nowhere},
    // "Police had earlier put it at 21".
    {"had-put", "(had|has|have) [earlier|previously|initially|already|originally|also|now|since|"
        "at first|provisionally] (put ^ (the|it|its|their|them|that|this)|listed|counted|"
        "estimated)", Before, Voice::Says,
        Reach::Onwards, Speakers::Near},
    // What somebody undertakes to do is their word.
    {"promises", "(promised|promises|pledged|pledges|vowed|vows|undertook|guaranteed) ^ [an|a] "
        "[additional|extra|further|about|some|up|at|more|another|nearly] [to|least|than] (<n>|"
        "$|£|€|<w> <n>|<w> $|<w> £|<w> €)", Before, Voice::Says, Reach::Local},
    {"has-tied", "(has|had|have|put|puts) ^ (the|both|all) [two|three] [main|big|<w>] (parties|"
        "candidates|rivals|leaders|sides|camps) (tied|level|neck|even|apart|on|at)", Before},
    {"prices-in", "((is|are|was|were|be|been) [<p>|now|already|still] pricing in|(fully|already) "
        "priced in)", Before, Voice::Says, Reach::Block},
    {"highest-reported", "(highest|lowest|largest|biggest|smallest|worst|deadliest|most|fewest|"
        "ever|far) [ever] (reported|recorded|registered|logged|documented)", Nowhere},
    // Even a place may tell so of others; else it has itself what it reports.
    {"reported-that", "(reported|reports) ^ that", Either, Voice::Relays},
    {"reported-figures", "reported ^ (<n>|the most|the highest|the lowest|the fewest|the first)",
        Either, Voice::Relays, Reach::Block, Speakers::Unplaced},
    {"reported", "reported", Either, Voice::Relays, Reach::Onwards, Speakers::Unplaced},
    {"writes", "(writes|wrote|carried ^ (the|a) (report|story|news|statement|interview))", Either,
        Voice::Relays},
    {"reports-near", "reports", Either, Voice::Relays, Reach::Onwards, Speakers::Near},
    {"report-near", "report", Before, Voice::Relays, Reach::Onwards, Speakers::Near},
    {"records-near", "records ^ (a|an|<n>|its|just|only|some|about|more)", Before, Voice::Says,
        Reach::Onwards, Speakers::Known},
    {"relayed-by", "(cited by|quoted by|[first] reported by|[first] aired by|broadcast by|"
        "published by|carried by|(coverage|story|article|piece|column) (in|by|from))", After,
        Voice::Relays},
    {"in-outlet", "(in|on) [the]", After, Voice::Relays, Reach::Local, Speakers::Outlets},
    {"writes-in", "(writes in|wrote in|writing in)", Before, Voice::Through},
    // Who was told says nothing.
    {"is-told-so", "(is|are|was|were|been|being|be|get|got) [also|not|being|previously|since|"
        "later|then] told", Nowhere},
    {"told", "(told|tells|telling) ^ (<name>|*ers|*ors|*ees|*ists|*ents|*ants|reporters|"
        "journalists|a|the|parliament|lawmakers|"
        "legislators|mps|senators|delegates|investors|analysts|shareholders|state|local|<p>|this|"
        "an|his|her|its|their|councillors|members|staff|colleagues|residents|voters|fans|"
        "workers|supporters|crowds|activists|mourners|villagers|parents|"
        "students|viewers|listeners|readers|magistrates|jurors|broadcasters|"
        "newspapers|police|customers|clients|congress|ministers|officials|diplomats|<w> (reporters|"
        "journalists|residents|voters|fans|supporters|crowds|members|staff|workers|parents|"
        "shareholders|investors|analysts|delegates|activists|mourners|lawmakers|villagers|"
        "students|customers))", Before, Voice::Through,
        Reach::Block},
    // Investors and houses of parliament pass nothing on.
    {"told-house", "((told|tells|telling) (a|the) [<w>] (news|press|media) (conference|briefing|"
        "call)|(told|tells|telling) [the|both] (city|wall street|stock market|commons|lords|house|"
        "senate|congress|assembly|dail|dáil|knesset|bundestag|duma|sejm|lok sabha|rajya sabha|"
        "house of commons|house of lords|house of representatives|chamber|old bailey|public|"
        "country|nation))", Before, Voice::Says, Reach::Block},
    {"citing", "(which quoted|who quoted|quoted|quoting|citing|which cited|cited|cites|quoting a|"
        "in a report to <w> <w> <w>)", After, Voice::Cites},
};

constexpr SourceHead kSourceHeads[] = {
    {"(ministry|ministry's|ministry’s)", InformantRole::Origin, Generic},
    {"ministries", InformantRole::Origin, Generic},
        {"(department|department's|department’s)", InformantRole::Origin, Generic},
    {"(agency|agency's|agency’s)", InformantRole::Origin, Generic},
    {"(bureau|bureau's|bureau’s)", InformantRole::Origin, Generic},
        {"(office|office's|office’s)", InformantRole::Origin, Generic},
    {"(commission|commission's|commission’s)", InformantRole::Origin, Generic},
    {"(committee|committee's|committee’s)"},
    {"(institute|institute's|institute’s)", InformantRole::Origin, Generic},
    {"(foundation|foundation's|foundation’s)"},
    {"(university|university's|university’s)"},
    {"(bank|bank's|bank’s)", InformantRole::Origin, Generic},
    {"(fund|fund's|fund’s)", InformantRole::Origin, Generic},
        {"(association|association's|association’s)", InformantRole::Origin, Generic},
        {"(federation|federation's|federation’s)", InformantRole::Origin, Generic},
    {"(council|council's|council’s)"},
        {"(authority|authority's|authority’s)", InformantRole::Origin, Generic},
        {"authorities"},
    {"(administration|administration's|administration’s)", InformantRole::Origin, Generic},
        {"(organisation|organisation's|organisation’s)", InformantRole::Origin,
        Generic}, {"(organization|organization's|organization’s)", InformantRole::Origin, Generic},
    {"((news|online|travel|booking|property|sports|listing) site|website|portal|platform|"
        "marketplace|app) ^ <name>"},
    {"(centres|centers) ^ (for|said|say|reported|have said|had said)", InformantRole::Origin,
        Generic},
    {"(centre|centre's|centre’s)", InformantRole::Origin, Generic}, {"(center|center's|center’s)",
        InformantRole::Origin, Generic},
        {"(board|board's|board’s)", InformantRole::Origin, Generic},
    {"(union|union's|union’s)"},
        {"(operator|operator's|operator’s)", InformantRole::Origin, Generic},
        {"(company|company's|company’s)", InformantRole::Origin, Generic},
    {"(firm|firm's|firm’s)", InformantRole::Origin, Generic},
        {"(group|group's|group’s)", InformantRole::Origin, Generic},
        {"(charity|charity's|charity’s)"},
    {"(service|service's|service’s)", InformantRole::Origin, Generic},
        {"(regulator|regulator's|regulator’s)", InformantRole::Origin, Generic},
        {"(watchdog|watchdog's|watchdog’s)", InformantRole::Origin, Generic},
    {"(poll|polls|election|elections|advisory|expert|review|disciplinary|ethics|appeals|"
        "independent|un|inquiry|government|parliamentary|medical) (panel|panel's|panel’s)"},
        {"(panel|panel's|panel’s)"}, {"(task force|taskforce)"},
    {"(brewer|brewer's|brewer’s)"}, {"(drugmaker|drugmaker's|drugmaker’s)"},
        {"(chipmaker|chipmaker's|chipmaker’s)"}, {"(automaker|automaker's|automaker’s)"},
        {"(planemaker|planemaker's|planemaker’s)"}, {"(steelmaker|steelmaker's|steelmaker’s)"},
        {"(insurer|insurer's|insurer’s)"}, {"(supermarket|supermarket's|supermarket’s)"},
        {"(housebuilder|housebuilder's|housebuilder’s)"},
        {"(homebuilder|homebuilder's|homebuilder’s)"}, {"(miner|miner's|miner’s)"},
        {"(producer|producer's|producer’s)"},
        {"(supplier|supplier's|supplier’s)"}, {"(distributor|distributor's|distributor’s)"},
        {"utility"}, {"startup"}, {"start-up"}, {"brokerage"},
        {"network"}, {"(nhs|hospital|health|foundation|wildlife|housing|academy|"
        "investment|heritage|national|charitable|education|community) trust"},
        {"trust ^ (said|says|has|had|was|is|reported|reports|told|expects|estimates|adds|added|"
        "put|puts|plans|show|shows|spokesman|spokeswoman|spokesperson|chief|director)"},
        {"(trust's|trust’s) ^ (report|figures|data|accounts|board|chief|director|own|annual|"
        "latest|website|spokesman|spokeswoman)"},
        {"think tank", InformantRole::Origin, Generic},
    // "The Campaign for Better Transport", "the Observatory on Wells": what is only then a body.
        {"(campaign|alliance|coalition|forum|movement|partnership|initiative|consortium|"
        "confederation|observatory|laboratory|academy|inspectorate|registry|tribunal|mission|"
        "directorate|network|project|programme|program|congress|assembly|conference|convention|"
        "trust|league|conservatory|college|school|faculty) ^ (for|of|against|on) [the] <name>",
        InformantRole::Origin, Generic},
        {"(money|financial|futures|bond|betting|swap|swaps|prediction) markets"},
        {"(projection|decision|exit poll|data|results|elections) desk"},
        {"(pollster|pollster's|pollster’s)", InformantRole::Origin, Generic}, {"bookmaker"},
        {"shipbuilder"},
    {"public health"}, {"health unit", InformantRole::Origin, Generic},
    {"(industry|trade|governing|professional|umbrella|licensing|standards) body",
        InformantRole::Origin, Generic},
    {"(supermarket|hotel|restaurant|pub|coffee|fast - food|pharmacy|cinema|gym|bakery|fashion|"
        "furniture|homeware|homewares|retail|store|grocery|bookshop|convenience|pizza|burger|"
        "sandwich|cafe|drugstore|electronics|toy|diy|discount|department store|care home|"
        "bookmaker|nursery|budget|sports) chain"},
    {"(chain|chain's|chain’s) ^ (said|says|has|had|is|was|reported|expects|plans|will|which|"
        "whose|also|cut|raised|opened|closed|warned|made|lost)"},
    {"(carrier|carrier's|carrier’s)"}, {"conglomerate"}, {"multinational"}, {"grocer"}, {"telco"},
        {"bookseller"},
        {"(tech|retail|energy|supermarket|mining|oil|banking|pharma|telecoms|telecom) giant"},
    {"(carmaker|carmaker's|carmaker’s)"}, {"(retailer|retailer's|retailer’s)"},
        {"(airline|airline's|airline’s)"}, {"(manufacturer|manufacturer's|manufacturer’s)"},
        {"(developer|developer's|developer’s)"}, {"(lender|lender's|lender’s)"},
        {"(airport|airport's|airport’s)"}, {"(hospital|hospital's|hospital’s)"},
        {"(league|league's|league’s)"}, {"(club|club's|club’s)"},
    {"(exchange|exchange's|exchange’s)"}, {"(treasury|treasury's|treasury’s)"},
        {"(secretariat|secretariat's|secretariat’s)"}, {"headquarters"},
        {"(coastguard|coastguard's|coastguard’s)"},
        {"prosecutors"}, {"regulators"}, {"(chamber|chamber's|chamber’s)"},
        {"(society|society's|society’s)"},
        {"building society"}, {"credit union"}, {"friendly society"},
        {"save the children"}, {"(doctors|reporters) without borders"},
    // Seats of governments that stand for the state; elsewhere a city has itself what it reports.
    {"(pyongyang|tehran|damascus|havana|caracas|minsk) ^ (reported|reports|has reported)"},
    {"(hospitals|clinics|schools|universities|airlines|banks|retailers|carmakers|automakers|"
        "lenders|insurers|airports|councils|operators|exporters|importers|growers|producers|"
        "embassies) ^ "
        "[(in|across|around) <w> [<w>]] [have|had|also] (said|say|told|reported|estimate|"
        "estimated)", kPerson},
    {"(utilities|ports|mines|mills|refiners|refineries|shippers|carriers|brewers|"
        "manufacturers|suppliers|wholesalers|distributors|vendors|developers|builders|publishers|"
        "broadcasters|railways|restaurants|hotels|pubs|shops|stores|museums|prisons|colleges|"
        "agencies|ministries|departments|municipalities|districts|parties|churches|mosques|"
        "courts|breweries|wineries|bakers|millers|dairies|processors|landlords|platforms|"
        "brokerages|exchanges|funds|pharmacies|breeders|dealerships|contractors|"
        "relatives|locals|parents|families|passengers|customers|shoppers|commuters|visitors|"
        "tourists|students|pupils|patients|workers|employees|drivers|pilots|owners|elders|monks|"
        "priests|bishops|imams|refugees|migrants|soldiers|detectives|attorneys|editors|captains|"
        "coaches|fans|players|opponents|supporters|advocates|rivals|neighbours|neighbors|"
        "onlookers|bystanders|shepherds|herders|stallholders|householders|motorists|"
        "whistleblowers|detainees|prisoners|suspects|rebels|militants|insurgents|separatists) ^ "
        "[(in|across|around|at|from) [the] <w> [<w>]] [have|had|also|later|there|here] (said|say|"
        "told|estimate|estimated|complained|claimed|warned)", kPerson},
    // Whoever is named behind what he is: "said its owner, Ada Norvik".
    {"(proprietor|soldier|sailor|pilot|driver|passenger|customer|shopper|tourist|visitor|worker|"
        "employee|executive|prosecutor|judge|magistrate|student|parent|mother|father|priest|"
        "bishop|editor|"
        "owner|founder|co - founder|boss|ambassador|ranger|deputy|captain|adviser|advisor|"
        "attorney|solicitor|barrister|banker|dealer|investor|legislator|volunteer|specialist|"
        "curator|principal|landlord|treasurer|trustee|convener|convenor|steward|"
        "partner|author|lead author|co - author|organiser|organizer|coordinator|co - ordinator|"
        "supervisor|foreman|dean|provost|rector|clerk|keeper|returning officer|"
        "headmaster|headmistress) ^ , <name> <name> (.|,|<end>|;|:)", kPerson},
    {"navy"}, {"air force"}, {"coast guard"}, {"armed forces"}, {"fire service"},
    {"(government|government's|government’s)"}, {"police"}, {"(army|army's|army’s)"},
        {"(military|military's|military’s)"},
    {"(the statistics|these statistics|statistics that) ^ (show|showed|indicate|indicated|suggest|"
        "suggested)",
        InformantRole::Origin, Data},
    {"statistics", InformantRole::Origin, Data},
    {"(consultancy|consultancy's|consultancy’s)"},
        {"analytics"}, {"securities"},
        {"(court|tax|regulatory|securities|stock exchange|bankruptcy|legal|charging|land "
        "registry|probate) (filing|filings|document|documents|papers|records|disclosure|"
        "disclosures)",
        InformantRole::Origin, Document}, {"court"}, {"(parliament|parliament's|parliament’s)"},
    {"(embassy|embassy's|embassy’s)"}, {"groups"}, {"charities"}, {"companies"}, {"forecasters"},
        {"organisers"},
        {"organizers"}, {"unions"}, {"campaigners"}, {"state media", kAgency},
    {"(local|national|regional|domestic|foreign|official|private|government|pro-government|"
        "israeli|palestinian|russian|ukrainian|turkish|iranian|syrian|lebanese|egyptian|saudi|"
        "chinese|indian|pakistani|japanese|korean|german|french|italian|spanish|british|american|"
        "mexican|brazilian|nigerian|kenyan) media", kAgency},
    {"broadcaster~", kOutlet}, {"news agency", kAgency}, {"newspaper", kOutlet}, {"radio",
        kOutlet}, {"tv", kOutlet}, {"television", kOutlet},
    {"(sunday|daily|evening) (express|mirror|mail|star|people|world|record|standard|sun|argus|"
        "echo|chronicle|telegraph|mercury)", kOutlet}, {"telegraph", kOutlet},
    {"reuters", kAgency}, {"yonhap", kAgency}, {"xinhua", kAgency}, {"kyodo", kAgency},
        {"bloomberg", kAgency}, {"interfax", kAgency}, {"tass", kAgency}, {"afp", kAgency},
        {"upi", kAgency}, {"associated press", kAgency},
    {"ilbo", kOutlet}, {"sinmun", kOutlet}, {"shinmun", kOutlet}, {"shimbun", kOutlet},
    {"wire", kAgency}, {"times", kOutlet}, {"daily", kOutlet}, {"post", kOutlet}, {"news",
        kOutlet}, {"journal", kOutlet}, {"magazine", kOutlet}, {"gazette", kOutlet}, {"tribune",
        kOutlet}, {"herald", kOutlet},
    {"official (data|figures|statistics|results|numbers|records|estimates)",
        InformantRole::Origin, Data},
    {"(official|officials|official's|official’s)", kPerson}, {"officer", kPerson},
        {"inspector", kPerson}, {"commander", kPerson},
        {"officers", kPerson}, {"spokesman", kPerson},
        {"firefighter~", kPerson}, {"nurse~", kPerson}, {"sheriff", kPerson},
        {"superintendent", kPerson}, {"attorney general", kPerson}, {"lawmaker~", kPerson},
        {"senator~", kPerson},
        {"strategist~", kPerson}, {"surveyor~", kPerson}, {"spokeswoman", kPerson},
        {"spokesperson", kPerson}, {"spokespeople", kPerson},
    {"minister", kPerson}, {"economist~", kPerson}, {"analyst~", kPerson}, {"expert~", kPerson},
        {"professor", kPerson}, {"researcher~", kPerson},
    {"scientist~", kPerson}, {"activist~", kPerson}, {"colleague~", kPerson}, {"informant~",
        kPerson}, {"source~", kPerson}, {"governor", kPerson},
    {"president", kPerson}, {"director", kPerson}, {"doctor~", kPerson}, {"broker~", kPerson},
        {"trader~", kPerson}, {"lawyer~", kPerson},
    {"chief (executive|operating|financial|medical|technology|scientific|investment|information|"
        "nursing|legal|people|marketing|commercial|risk) (officer|adviser|advisor)", kPerson},
    {"chief", kPerson}, {"head", kPerson}, {"warden~", kPerson},
        {"chancellor", kPerson}, {"registrar", kPerson},
    {"mayor", kPerson}, {"commissioner", kPerson}, {"secretary", kPerson}, {"chairman", kPerson},
        {"chairwoman", kPerson}, {"chairperson", kPerson}, {"chief executive", kPerson},
    // Whoever leads speaks for all of them: "ambulance bosses", "town hall chiefs".
    {"(bosses|chiefs|heads|managers|executives|directors|ministers|commissioners|commanders|"
        "mayors|governors|presidents|secretaries|spokesmen|spokeswomen|professors|academics|"
        "barristers|solicitors|clerks|curators|stewards|planners) ^ (said|say|says|have said|"
        "warned|warn|have warned|had warned|admitted|admit|have admitted|told|claim|claimed|"
        "estimate|estimated|reckon|reckoned|"
        "insist|insisted|fear|feared|believe|expect|expected|hope|blame|blamed|revealed|reveal|"
        "have revealed|confirmed|confirm|announced|predict|predicted|argue|argued|added|add|hit "
        "back|hit out|defended|denied|pleaded|vowed|pledged|promised)", kPerson},
    // Whoever lays money on what is to come.
    {"(investors|bookies|punters|bettors|gamblers|dealers|money managers|fund managers|markets) ^ "
        "[still|now|also|already] (put|see|expect|bet|believe|reckon|say|said|think|predict|fear|"
        "forecast|hope)", kPerson},
    {"(chiefs|bosses|managers|executives|directors|ministers|commanders|planners) ^ (at|in|from|"
        "of) [the] <name>", kPerson},
    {"(rescue|aid|health|relief) workers", kPerson}, {"rescuer~", kPerson}, {"medic~", kPerson},
        {"paramedic~", kPerson}, {"(emergency|rescue|ambulance) services"},
        {"eyewitness~", kPerson}, {"survivor~", kPerson}, {"villager~", kPerson},
        {"protester~", kPerson},
    {"(un|u.n.|united nations|statistics|statistical|weather|meteorological) (agency|office|"
        "bureau)"},
    {"farmer~", kPerson}, {"witness~", kPerson}, {"resident~", kPerson}, {"manager", kPerson},
        {"epidemiologist~", kPerson}, {"meteorologist~", kPerson},
    // Whoever looks into things by profession.
    {"(actuary|actuaries)", kPerson}, {"auditor~", kPerson}, {"inspectors", kPerson},
        {"investigator~", kPerson}, {"detective~", kPerson}, {"diver~", kPerson},
        {"engineer~", kPerson}, {"historian~", kPerson}, {"statistician~", kPerson},
        {"demographer~", kPerson}, {"*ologist~", kPerson}, {"physicist~", kPerson},
        {"chemist~", kPerson}, {"physician~", kPerson}, {"surgeon~", kPerson},
        {"psychiatrist~", kPerson}, {"pharmacist~", kPerson}, {"dentist~", kPerson},
        {"botanist~", kPerson}, {"ecologist~", kPerson}, {"conservationist~", kPerson},
        {"environmentalist~", kPerson}, {"forecaster", kPerson}, {"pollsters", kPerson},
        {"coroner~", kPerson}, {"councillor~", kPerson}, {"headteacher~", kPerson},
        {"midwives", kPerson}, {"vets", kPerson}, {"skipper~", kPerson},
        {"(fishermen|fisherman) ^ (say|says|said|report|estimate|fear|want|complain)", kPerson},
        {"grower~", kPerson}, {"landlord~", kPerson},
        {"shopkeeper~", kPerson}, {"publican~", kPerson}, {"hotelier~", kPerson},
        {"(neighbour|neighbor)~", kPerson}, {"organiser", kPerson}, {"organizer", kPerson},
        {"(backbencher~|peer~|delegate~|negotiator~|diplomat~|envoy~|aide~|insider~|campaigner~|"
        "veteran~|consultant~|planner~|architect~|valuer~|insolvency practitioner~)", kPerson},
    // Anybody else, where he says something.
    {"(soldier|sailor|pilot|driver|passenger|customer|shopper|tourist|visitor|worker|employee|"
        "staffer|executive|prosecutor|judge|magistrate|student|pupil|parent|mother|father|priest|"
        "bishop|editor|reporter|journalist|owner|founder|boss|ambassador|refugee|migrant|guard|"
        "ranger|survivor|victim|deputy|constable|sergeant|captain|lieutenant|colonel|general|"
        "admiral|adviser|advisor|attorney|solicitor|barrister|banker|dealer|investor|congressman|"
        "congresswoman|legislator|volunteer|homeowner|commuter|juror|specialist) ^ "
        "[(at|for|in|from|of|with) [the] <name> [<name>]] (said|says|told|added|estimated|"
        "recalled|claimed)", kPerson},
    {"coach", kPerson}, {"teacher~", kPerson}, {"critics", kPerson}, {"leader~", kPerson},
    {"(people|person|persons|source|sources|official|officials) (familiar with|briefed on|close to|"
        "[with] [direct] knowledge of) [the|its|their|these] <w>", kPerson},
    {"polling ^ (by|from|conducted|carried|commissioned|published|released|suggests|shows|"
        "suggested|showed|has|also)",
        InformantRole::Origin, Document}, {"document", InformantRole::Origin, Document},
        {"documents", InformantRole::Origin, Document},
    {"(newspoll|*barometer)", InformantRole::Origin, Document},
    {"(geological|ordnance|antarctic|hydrographic) survey"},
    // Whatever is written down or looked into: "an internal audit found", "council papers show".
    {"(audit|audits|review|reviews|inquiry|inquiries|enquiry|inquest|investigation|"
        "investigations|assessment|assessments|inspection|inspections|appraisal|evaluation|"
        "stocktake|consultation|questionnaire|questionnaires|memo|memos|memorandum|dossier|email|"
        "emails|letter|letters|leaflet|website|dashboard|tracker|bulletin|newsletter|factsheet|"
        "briefing|briefing note|paper|papers|prospectus|minutes|accounts|transcript|transcripts|"
        "update|updates|"
        "ledgers|logs|logbooks|receipts|invoices|contracts|returns|spreadsheet|spreadsheets|files|"
        "archives|modelling|modeling|simulations|calculations|tally|headcount|ballot|exit poll|"
        "post-mortem|autopsy|thermometer|satellite images|images|readings|measurements|tests|"
        "experiments|trials|league tables|rankings|register|registers|index|inventory|"
        "circular|affidavit|indictment|lawsuit|testimony|submission|research) ^ "
        "(found|finds|shows|showed|show|suggests|suggested|suggest|reveals|revealed|reveal|"
        "says|said|say|concluded|concludes|conclude|warned|warns|warn|estimates|estimated|estimate|"
        "indicates|indicated|indicate|states|stated|state|noted|notes|note|puts|put|counted|counts|"
        "recorded|identified|uncovered|calculated|predicts|predicted|"
        "(has|have|had) (found|shown|suggested|revealed|concluded|warned|indicated|put|recorded|"
        "identified|uncovered))", InformantRole::Origin, Document},
    {"(tallies|projections|forecasts|estimates|predictions|models|soundings|straw polls|partial "
        "results|early counts) ^ [on|in|from] [<p>] [had|have|also] (pointed|point) to",
        InformantRole::Origin, Document},
    {"accounts (filed|lodged|published|posted) (at|with|by|on|for) <name> [<name>]",
        InformantRole::Origin, Document},
    {"survey", InformantRole::Origin, Document}, {"surveys", InformantRole::Origin, Document},
        {"poll", InformantRole::Origin, Document}, {"polls", InformantRole::Origin, Document},
        {"study", InformantRole::Origin, Document}, {"studies", InformantRole::Origin, Document},
    {"census", InformantRole::Origin, Document}, {"report", InformantRole::Origin, Document},
        {"reports", InformantRole::Origin, Document}, {"reply", InformantRole::Origin, Document},
        {"dispatch", InformantRole::Origin, Document},
        {"analysis", InformantRole::Origin, Document},
    // "The authority's weekly bulletin", "its daily update"
    {"(daily|weekly|fortnightly|monthly|quarterly|half - yearly|annual|hourly|nightly|latest) "
        "[<w>] (bulletin|update|briefing|newsletter|review|tally|outlook|forecast|audit|"
        "assessment|barometer|monitor|statement|report|survey)",
        InformantRole::Origin, Document},
    {"statement", InformantRole::Origin, Document}, {"rumour", InformantRole::Origin, Document},
        {"rumours", InformantRole::Origin, Document}, {"rumor", InformantRole::Origin, Document},
        {"rumors", InformantRole::Origin, Document}, {"filing", InformantRole::Origin, Document},
        {"filings", InformantRole::Origin, Document},
    {"data", InformantRole::Origin, Data}, {"figures", InformantRole::Origin, Data}, {"records",
        InformantRole::Origin, Document}, {"numbers", InformantRole::Origin, Data}, {"results",
        InformantRole::Origin, Data},
};

constexpr std::string_view kJoiners[] = {"of", "for", "and"};
constexpr std::string_view kCapitalJoiners[] = {"on"};
constexpr std::string_view kNameArticles[] = {"the"};
constexpr std::string_view kNameParticles[] = {"bin", "bint", "ibn", "al", "el", "van", "von",
        "der", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "ul", "ur", "ter"};
constexpr std::string_view kFieldTails[] = {"ation", "ture", "ence", "ences", "health", "justice",
        "affairs", "finance", "environment", "ment", "transport", "trade", "ing", "ies", "ics",
        "try", "ity", "ergy", "logy", "labour", "labor", "ism", "commerce", "sport", "sports",
        "media", "welfare", "works", "resources", "roads", "food", "education", "arts"};
constexpr std::string_view kJoinedTails[] = {"ation", "ture", "ence", "health", "justice",
        "affairs", "finance", "environment", "transport", "trade", "industry", "energy",
        "labour", "labor", "statistics", "tourism", "commerce"};
constexpr std::string_view kBareJoiners[] = {"of"};
constexpr std::string_view kLeftStops[] = {"ed", "ly", "follows", "await", "awaits", "denies",
        "publish", "publishes", "collect", "collects", "gather", "gathers", "contain", "contains",
        "ignore", "ignores", "include", "includes", "receive", "receives", "dismiss", "dismisses",
        "reject", "rejects", "provide", "provides", "generate", "generates", "suspect",
        "investigate", "investigates"};
constexpr std::string_view kAttachers[] = {"at", "of", "from", "in", "on", "with", "for",
        "polled", "surveyed", "by", "the", "a", "an"};
constexpr std::string_view kNotInNames[] = {
    "i", "you", "we", "me", "us", "him", "them", "she", "her", "hers", "our", "my", "your",
    "said", "say", "says", "told", "reported", "few", "the", "a", "an", "that", "this", "these",
        "those", "which", "who", "whose", "in", "on", "at", "by", "to",
    "from", "as", "with", "and", "but", "or", "nor", "if", "so", "yet", "according", "was",
        "were", "is", "are", "be", "been", "had", "has", "have", "it", "he", "they",
    "its", "his", "their", "than", "for", "of", "also", "only", "just", "while", "when", "where",
        "after", "before", "until", "since", "because", "though", "although",
    "data", "showed", "new", "latest", "preliminary", "cited", "quoted", "using", "separate",
        "another", "other", "most", "many", "some", "several", "all", "both",
    "previous", "prior", "fresh", "having",
    "not", "no", "will", "would", "could", "should", "may", "might", "can", "did", "does", "do",
        "there", "here", "one", "what", "how", "why",
    "total", "overall", "average", "same",
        "via", "under", "over", "into", "about", "against", "between", "during", "per", "citing",
        "despite", "amid", "amidst", "besides", "contrary", "regarding", "concerning",
        "recent", "earlier", "meanwhile", "however", "last", "first", "next",
    // Two words in one: "I'd expect", "don't say".
        "i'd", "i’d", "i'm", "i’m", "i've", "i’ve", "i'll", "i’ll", "you'd", "you’d", "you're",
        "you’re", "you've", "you’ve", "you'll", "you’ll", "we'd", "we’d", "we're", "we’re",
        "we've", "we’ve", "we'll", "we’ll", "they'd", "they’d", "they're", "they’re", "they've",
        "they’ve", "they'll", "they’ll", "he'd", "he’d", "he's", "he’s", "he'll", "he’ll",
        "she'd", "she’d", "she's", "she’s", "she'll", "she’ll", "it'd", "it’d", "it's", "it’s",
        "it'll", "it’ll", "that's", "that’s", "that'd", "that’d", "that'll", "that’ll",
        "there's", "there’s", "there'd", "there’d", "there'll", "there’ll", "here's", "here’s",
        "here'd", "here’d", "here'll", "here’ll", "who's", "who’s", "who'd", "who’d", "who'll",
        "who’ll", "what's", "what’s", "what'd", "what’d", "what'll", "what’ll", "where's",
        "where’s", "where'd", "where’d", "where'll", "where’ll", "how's", "how’s", "how'd",
        "how’d", "how'll", "how’ll", "let's", "let’s", "don't", "don’t", "doesn't", "doesn’t",
        "didn't", "didn’t", "isn't", "isn’t", "aren't", "aren’t", "wasn't", "wasn’t", "weren't",
        "weren’t", "hasn't", "hasn’t", "haven't", "haven’t", "hadn't", "hadn’t", "won't",
        "won’t", "wouldn't", "wouldn’t", "can't", "can’t", "couldn't", "couldn’t", "shouldn't",
        "shouldn’t"};
constexpr std::string_view kPrepositions[] = {"in", "on", "at", "of", "from", "for", "with",
        "to", "against", "between", "into", "over", "under", "than", "about", "despite", "amid",
        "amidst", "following", "besides", "contrary", "within", "without", "through",
        "throughout", "across", "among", "beyond", "near", "regarding", "concerning", "towards",
        "around"};
// "According to the size": nobody.
constexpr std::string_view kNotInformants[] = {"rule", "rulebook", "rule book",
        "size", "age", "ages", "type", "need", "needs", "averages",
        "plan", "schedule", "law", "rules", "custom", "tradition", "weight", "height", "length",
        "colour", "color", "price", "rank", "status", "sex", "gender", "season", "whether", "how",
        "what", "where", "when", "which", "who", "different", "instructions", "ability", "class",
        "income", "merit", "taste", "preference", "usage", "their", "its", "his", "her", "this",
        "these", "those", "some", "one", "each", "local", "time", "date", "kind", "degree",
        "amount", "number", "level", "order", "value", "style", "location", "circumstances",
        "method", "legend", "scripture", "principle", "principles", "formula", "criteria", "scale",
        "system", "theory", "definition", "model", "standard", "standards", "following", "above",
        "below", "given", "current", "selected", "desired", "specified", "position", "table",
        "mapping", "matrix", "list", "bits", "mode", "setting", "settings", "options", "same",
        "usual", "new", "old", "results", "terms", "wishes", "shape", "nature", "requirements",
        "angle", "point", "points", "limit", "language", "locale", "direction", "hardware", "area",
        "region", "species", "variety", "letter", "map", "calendar", "clock", "conditions",
        "specifications", "guidelines", "directions", "preferences"};
constexpr std::string_view kPossessives[] = {"'s", "’s"};
constexpr std::string_view kPronouns[] = {"i", "we", "you", "he", "she", "it", "they",
        "i'd", "i’d", "i'm", "i’m", "i've", "i’ve", "i'll", "i’ll", "you'd", "you’d", "you're",
        "you’re", "you've", "you’ve", "you'll", "you’ll", "we'd", "we’d", "we're", "we’re",
        "we've", "we’ve", "we'll", "we’ll", "they'd", "they’d", "they're", "they’re", "they've",
        "they’ve", "they'll", "they’ll", "he'd", "he’d", "he's", "he’s", "he'll", "he’ll",
        "she'd", "she’d", "she's", "she’s", "she'll", "she’ll", "it'd", "it’d", "it's", "it’s",
        "it'll", "it’ll"};
constexpr std::string_view kPersonPronouns[] = {"he", "she", "his", "her", "him", "who"};
constexpr std::string_view kNoteLabels[] = {"source", "sources", "data", "data source",
                                            "source of data"};
constexpr std::string_view kFirms[] = {"company", "bank", "firm", "business", "brewer", "drugmaker",
        "chipmaker", "automaker", "planemaker", "steelmaker", "insurer", "housebuilder",
        "homebuilder", "utility", "operator", "miner", "startup", "start-up", "brokerage",
        "shipbuilder", "carmaker",
        "carrier", "chain", "conglomerate", "multinational", "grocer", "telco", "bookseller",
        "retailer", "airline", "manufacturer", "developer", "lender", "supermarket", "supplier",
        "building society", "credit union", "friendly society"};
constexpr std::string_view kFirmNames[] = {"group", "inc", "plc", "ltd", "llc", "co", "corp",
        "llp", "lp", "limited", "incorporated", "ag", "nv", "bv", "oyj", "asa", "gmbh", "bhd",
        "pty", "pte", "kk", "cos", "bros",
        "corporation", "holdings", "airways", "airlines", "motors", "foods", "pharmaceuticals",
        "pharma", "technologies", "industries", "stores", "steel", "semiconductor", "electronics",
        "brands", "petroleum", "breweries", "enterprises", "entertainment", "telecom", "mining"};
constexpr std::string_view kBodies[] = {"group", "charity", "organisation", "organization",
        "watchdog", "think tank", "body"};
constexpr std::string_view kThingPronouns[] = {"it", "they"};
constexpr std::string_view kCrowdPronouns[] = {"they"};
constexpr std::string_view kOwners[] = {"its", "their", "his", "her", "our"};
constexpr std::string_view kGenitives[] = {"'s", "’s"};
constexpr std::string_view kDistricts[] = {"division", "divisions", "district", "districts",
        "precinct", "precincts", "zone", "zones", "region", "regions"};
constexpr std::string_view kTitleJoints[] = {"on"};
constexpr std::string_view kNameOpenings[] = {"new", "fresh", "us", "united", "allied",
        "associated", "red", "st", "mt", "ft", "armed", "consolidated", "federated", "integrated",
        "family", "first"};
constexpr std::string_view kReportedOpenings[] = {"that", "at", "a", "an", "the", "about", "nearly",
        "almost", "around", "some", "more", "fewer", "over", "up"};
constexpr std::string_view kTitles[] = {"mr", "mrs", "ms", "dr", "gov", "sen", "rep", "prof", "gen",
        "col", "sgt", "capt", "lt", "rev", "sir", "dame", "lord", "judge", "justice",
        "coun", "cllr", "councillor", "supt", "insp", "det", "pc",
        "pvt", "maj", "cmdr", "adm", "engr", "barr", "alh", "adv", "brig", "cdr", "pte", "hon",
        "trooper", "captain", "sergeant", "lieutenant", "detective", "pastor", "father", "sister"};
constexpr std::string_view kIndefinites[] = {"a", "an", "one", "another", "some", "several",
        "many", "most", "few"};
// clang-format on

}  // namespace

extern constinit const SourceRules sources{
    .attributions = kAttributions,
    .heads = kSourceHeads,
    .words_before = 3,
    .left_stops = kLeftStops,
    .joiners = kJoiners,
    .bare_joiners = kBareJoiners,
    .capital_joiners = kCapitalJoiners,
    .name_articles = kNameArticles,
    .name_particles = kNameParticles,
    .field_tails = kFieldTails,
    .joined_tails = kJoinedTails,
    .attachers = kAttachers,
    .not_in_names = kNotInNames,
    .not_informants = kNotInformants,
    .genitive_tails = kGenitives,
    .prepositions = kPrepositions,
    .possessives = kPossessives,
    .pronouns = kPronouns,
    .person_pronouns = kPersonPronouns,
    .note_labels = kNoteLabels,
    .firms = kFirms,
    .firm_names = kFirmNames,
    .bodies = kBodies,
    .thing_pronouns = kThingPronouns,
    .crowd_pronouns = kCrowdPronouns,
    .told_by_months = true,
    .name_openings = kNameOpenings,
    .titles = kTitles,
    .indefinites = kIndefinites,
    .reported_openings = kReportedOpenings,
    .title_joints = kTitleJoints,
    .districts = kDistricts,
    .persons_go_on = true,
    .owners = kOwners};

}  // namespace attest::languages::en
