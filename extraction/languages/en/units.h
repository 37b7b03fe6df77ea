// English: units of measure and money.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
using enum UnitPlace;
// A price between the thing and its figure.
#define ATTEST_COSTS "(costs|cost|costing|goes for|went for|sells for|sold for|fetches|" \
        "fetched|sells at|sold at|traded at|trades at|is|was)"
#define ATTEST_DEGREES "([-] degrees|- degree|degree ^ (of|<w> than|.|,|;|heat|cold|" \
        "temperature~|weather|rise|increase|warming|drop|difference|<end>)|°)"
inline constexpr UnitRow kUnits[] = {
    // Shares.
    {"percent", "([-] percent|%|pct|per cent|pc)", "percent"},
    {"percentage-point", "([-] percentage [-] point~|percent point~|pct point~|pp|ppt~|%-point~|% "
        "point~)", "percentage-point"},
    // Of a percentage that was told before; else of a game, an index.
    {"points", "[-] point~", "percentage-point", After, true},
    {"basis-point", "([-] basis [-] point~|[-] bps|[-] bp ^ (cut~|"
        "hike~|rise|increase~|move~|reduction~|rate|lower|higher|tighter|wider|over|above|below|"
        ".|,|;|to|in|on|at|from|and|<end>))", "permyriad"}, {"permille", "(‰|per mille)",
        "permille"},

    // Money.
    {"usd-us-sign", "(us $|u.s. $)", "USD", Before}, {"usd-sign", "$", "USD", Before, true},
    {"usd-code", "usd", "USD", Before},
    {"usd-us-word", "([of] (us|u.s.|american) (dollar~|dlr~)|usd)", "USD"},
    {"usd-word", "[-] [of] (dollar~|dlr~)", "USD", After, true},
    {"bucks", "bucks", "USD", After, true},
    {"aud-sign", "(a|au) $", "AUD", BeforeGlued}, {"cad-sign", "(c|ca) $", "CAD", BeforeGlued},
    {"nzd-sign", "nz $", "NZD", Before}, {"hkd-sign", "hk $", "HKD", Before}, {"sgd-sign", "s $",
        "SGD", BeforeGlued},
    {"fjd-sign", "fj $", "FJD", Before}, {"jmd-sign", "j $", "JMD", BeforeGlued},
    {"ttd-sign", "tt $", "TTD", Before}, {"nad-sign", "n $", "NAD", BeforeGlued},
    {"bbd-sign", "bds $", "BBD", Before}, {"xcd-sign", "ec $", "XCD", Before},
    {"twd-sign", "nt $", "TWD", Before}, {"brl-sign", "r $", "BRL", BeforeGlued},
    {"aud-word", "australian dollar~", "AUD"}, {"cad-word", "canadian dollar~", "CAD"},
    {"eur-sign", "€", "EUR", Before}, {"eur-code", "eur", "EUR", Before}, {"eur-word", "([-] [of] "
        "euro~|eur)", "EUR"},
    {"gbp-sign", "£", "GBP", Before}, {"gbp-code", "gbp", "GBP", Before},
    {"quid", "quid", "GBP"},
    // "25 pounds of cocaine": what is told by its weight.
    {"pounds-of", "[-] pound~ ^ of (cocaine|heroin|marijuana|cannabis|hashish|fentanyl|"
        "methamphetamine|meth|opium|meat|beef|pork|chicken|turkey|fish|seafood|shrimp|cheese|"
        "butter|flour|rice|sugar|salt|potatoes|tomatoes|apples|vegetables|coffee|tea|cotton|wool|"
        "copper|uranium|plutonium|ivory|explosives|gunpowder|tnt|dynamite|trash|garbage|debris|ice|"
        "muscle|honey|grain|wheat|corn|seed~|fertiliser|fertilizer|pesticide~|fireworks)",
        "pound"},
    {"gbp-word", "([of] pound~ sterling|[of] british pounds|sterling)", "GBP"},
    {"pound-word", "[of] pounds", "GBP", After, true},
    {"pounds-may-be-weight", "[of] pounds", "pound"},
    // "lost 20 pounds in weight", but "lost 2,000 pounds to a scammer"
    {"pounds-of-weight", "[of] pounds ^ (in weight|of (fat|weight|muscle|body weight)|overweight|"
        "underweight|heavier|lighter|on (a|the|his|her|their) diet)", "pound"},
    {"pound-adjective", "- pound", "pound", After, true},
    {"pounds-light", "pounds ^ (heavier|lighter|overweight|underweight|of (body|fat|weight|"
        "pressure|"
        "force|waste|carbon|material|cargo|product|food|produce|fruit|pasta|bread|ground|dry|fresh|"
        "firewood|bananas|lobster|crab|salmon|tuna|venison|candy|chocolate|wax|plastic|steel|gold|"
        "silver|lead|dirt|rubbish|hair|cotton|clothing|mail|luggage|baggage))", "pound"},
    {"pound-of", "[-] pound ^ (- (a|an) - <w>|[<w>] (fee~|charge~|fare~|rent|bill|bills|deposit~|"
        "subscription~|refund~|grant|loan|debt|payout|payment~|job)|monthly|weekly|laptop~|dress|"
        "phone~|taxi|hotel|holiday~|meal~|note~|coin~|ticket~|levy|voucher~|cheque~|donation~|"
        "reward~|wage~|rise|increase|price~|tax|rebate~|discount~|limit|stake~|bet|bets|jackpot~|"
        "lottery|painting~|transfer|signing~|facility|stadium|centre|yacht|salary|gift|bribe~|"
        "subsidy|handout|giveaway|black hole|backlog|makeover|refurbishment|upgrade|fortune|fine|"
        "penalty|deal|contract|bid|offer|loss|profit|takeover|investment|cut|package|settlement|"
        "project|scheme|budget|lawsuit|award|bonus|prize|industry|business|market|empire|home~|"
        "house~|mansion~|property|development|estate|racket|fraud|scam|operation|drug~|illicit|"
        "trade|shortfall|surplus|deficit|sale|programme|fund|rescue|bailout)", "GBP", After, true},
    {"jpy-sign", "¥", "JPY", Before, true}, {"jpy-word", "([of] yen|[of] japanese yen|jpy)",
        "JPY"},
    {"cny-word", "([of] [chinese] yuan|renminbi|rmb|cny)", "CNY"}, {"cny-code", "(rmb|cny)",
        "CNY", Before},
    {"zar-letter", "r", "ZAR", BeforeGlued},
    {"cent-c", "c ^ / (l|litre|liter|kg|kilo|[-] kwh)", "cent"},
    {"krw-letter", "(w|krw)", "KRW", BeforeGlued}, {"krw-sign", "(₩|krw)", "KRW", Before},
    {"kpw-word", "north korean won", "KPW"}, {"krw-skorean", "south korean won", "KRW"},
    {"krw-word", "[of] won", "KRW", After, true},
    {"rub-word", "([of] rouble~|[of] ruble~|rub)", "RUB"}, {"rub-sign", "₽", "RUB"},
    {"inr-sign", "(₹|inr)", "INR", Before}, {"rupee-sign", "rs [.]", "INR", Before, true},
    {"rupee-word", "[of] rupees", "INR", After, true}, {"inr-word", "[of] indian rupees", "INR"},
    {"chf-word", "([of] swiss francs|chf)", "CHF"},
    {"franc-word", "[of] francs", "CHF", After, true}, {"chf-code", "chf", "CHF", Before},
    {"try-word", "([of] [turkish] lira|[of] liras)", "TRY"}, {"uah-word", "[of] hryvnia~", "UAH"},
    {"pln-word", "[of] (zloty~|zlotych|złoty~|złotych)", "PLN"},
    {"kronor-word", "[of] (kronor|krona|kronur)", "SEK", After, true},
    {"ils-word", "[of] (shekel~|sheqalim)", "ILS"}, {"brl-word", "[of] (reais|reals)", "BRL"},
    {"zar-word", "[of] rand", "ZAR"},
    {"peso-word", "[of] pesos", "MXN", After, true},
    {"kroner-word", "[of] (kroner|krone)", "NOK", After, true},
    {"crown-word", "crown~", "SEK", OfCountry},
    {"idr-word", "([of] rupiah~|idr)", "IDR"}, {"vnd-word", "[of] dong", "VND"}, {"thb-word",
        "[of] baht", "THB"},
    {"kzt-word", "[of] tenge", "KZT"}, {"ngn-word", "[of] naira", "NGN"},
    {"nok-sign", "(nok|nkr)", "NOK", Before}, {"nok-code", "nok", "NOK"},
    {"sek-sign", "(sek|skr)", "SEK", Before}, {"sek-code", "sek", "SEK"},
    {"dkk-sign", "(dkk|dkr)", "DKK", Before}, {"dkk-code", "dkk", "DKK"},
    {"chf-sign", "(sfr|swfr)", "CHF", Before},
    {"czk-sign", "(czk|kč)", "CZK", Before},
    {"czk-word", "([of] (koruna~|koruny|korun)|czk)", "CZK"},
    {"huf-sign", "huf", "HUF", Before}, {"huf-word", "([of] forint~|huf)", "HUF"},
    {"pln-sign", "pln", "PLN", Before}, {"pln-code", "pln", "PLN"},
    {"ron-code", "ron", "RON"}, {"leu-word", "[of] (lei|leu|leus)", "RON", After, true},
    {"bgn-word", "([of] (leva|levs)|bgn)", "BGN"},
    {"aud-code", "aud", "AUD", Before}, {"cad-code", "cad", "CAD", Before},
    {"nzd-code", "nzd", "NZD", Before}, {"hkd-code", "hkd", "HKD", Before},
    {"sgd-code", "sgd", "SGD", Before}, {"twd-code", "(twd|ntd)", "TWD", Before},
    {"jpy-code", "jpy", "JPY", Before}, {"brl-code", "brl", "BRL", Before},
    {"mxn-sign", "(mx $|mex $|mxn)", "MXN", Before}, {"zar-code", "zar", "ZAR", Before},
        {"myr-sign", "(rm|myr)", "MYR", Before},
    {"myr-word", "[of] ringgit~", "MYR"}, {"thb-sign", "(thb|฿)", "THB", Before},
    {"php-sign", "(php|₱)", "PHP", Before}, {"peso-letter", "p", "PHP", BeforeGlued, true},
    {"idr-sign", "(idr|rp)", "IDR", Before},
    {"vnd-sign", "(vnd|₫)", "VND", Before},
    {"pkr-code", "pkr", "PKR", Before}, {"bdt-sign", "(tk [.]|bdt)", "BDT", Before},
    {"bdt-word", "[of] taka~", "BDT"}, {"ngn-sign", "(₦|ngn)", "NGN", Before}, {"ngn-letter", "n",
        "NGN", BeforeGlued},
    {"kes-sign", "(ksh [.]|kes)", "KES", Before}, {"rwf-sign", "(rwf|frw)", "RWF", Before},
    {"tzs-sign", "(tsh [.]|tzs)", "TZS", Before},
    {"ugx-sign", "(ush [.]|ugx)", "UGX", Before},
    {"zmw-sign", "zmw", "ZMW", Before}, {"mwk-sign", "mwk", "MWK", Before},
    {"lkr-sign", "lkr", "LKR", Before}, {"npr-sign", "npr", "NPR", Before},
    {"shilling-letters", "sh", "KES", BeforeGlued, true},
    {"shilling-sign", "sh ^ [.] <n>", "KES", Before, true},
    {"shilling-word", "[of] shillings", "KES", After, true},
    // "A man in his 40s"
    {"decade-of-age", "s", "year-person", After, false, 1, true},
    {"egp-code", "egp", "EGP", Before},
    {"sar-word", "sar", "SAR"}, {"riyal-word", "[of] riyal~", "SAR", After, true},
    {"rial-word", "[of] rial~", "IRR", After, true},
    {"dinar-word", "[of] dinar~", "KWD", After, true}, {"sar-code", "sar", "SAR", Before},
    {"aed-word", "([of] uae dirhams|aed)", "AED"},
    {"dirham-word", "[of] dirham~", "AED", After, true},
    {"aed-code", "(aed|dh|dhs)", "AED", Before},
    {"qar-code", "qar", "QAR", Before}, {"omr-code", "omr", "OMR", Before},
    {"kwd-code", "kwd", "KWD", Before}, {"bhd-code", "bhd", "BHD", Before},
    {"jod-code", "jod", "JOD", Before}, {"ils-sign", "(₪|nis|ils)", "ILS", Before},
    {"try-sign", "₺", "TRY", Before}, {"uah-sign", "(₴|uah)", "UAH", Before},
    {"kzt-sign", "(₸|kzt)", "KZT", Before}, {"rub-code", "rub", "RUB", Before},
    {"etb-word", "[of] birr", "ETB"}, {"ghs-sign", "(gh₵|ghs)", "GHS", Before},
    {"ghs-word", "[of] (cedi|cedis)", "GHS"},
    {"kwacha-word", "[of] kwacha~", "ZMW", After, true}, {"cfa-word", "[of] cfa francs", "XOF",
        After, true},
    {"gel-word", "[of] lari", "GEL"},
    {"amd-word", "[of] dram~", "AMD", OfCountry}, {"manat-word", "[of] manat~", "AZN", After, true},
    {"uzs-word", "[of] (soum~|uzbek (sum~|som~))", "UZS"},
    {"kgs-word", "[of] (som|soms)", "KGS", OfCountry},
    {"tjs-word", "[of] somoni~", "TJS"}, {"afn-word", "[of] (afghani|afghanis)", "AFN", OfCountry},
    {"mnt-word", "[of] (tugrik~|togrog~|tögrög~)", "MNT"}, {"mmk-word", "[of] kyat~", "MMK"},
    {"khr-word", "[of] riel~", "KHR"}, {"lak-word", "[of] kip", "LAK", OfCountry},
    {"pen-word", "[of] (soles|sols|sol)", "PEN", OfCountry},
    {"ves-word", "[of] (bolivar~|bolívar~)", "VES"},
    {"pyg-word", "[of] (guarani~|guaraní~)", "PYG", OfCountry},
    {"hnl-word", "[of] lempira~", "HNL"},
    {"gtq-word", "[of] (quetzals|quetzales)", "GTQ", OfCountry},
    {"htg-word", "[of] gourde~", "HTG"},
    {"gmd-word", "[of] dalasi~", "GMD"}, {"bwp-word", "[of] pula", "BWP", OfCountry},
    {"mzn-word", "[of] (meticais|metical~)", "MZN"}, {"aoa-word", "[of] kwanza~", "AOA"},
    {"mga-word", "[of] ariary~", "MGA"}, {"lsl-word", "[of] maloti", "LSL"},
    {"szl-word", "[of] emalangeni", "SZL"}, {"mop-word", "[of] pataca~", "MOP"},
    {"mkd-word", "[of] denar~", "MKD"}, {"all-word", "[of] (lek|leke|lekë)", "ALL", OfCountry},
    {"pgk-word", "[of] kina", "PGK", OfCountry}, {"mvr-word", "[of] rufiyaa", "MVR"},
    {"cent", "([us|u.s.] (cents|cts)|¢|cent ^ (a|per) share|- cent)", "cent"},
    {"grosz", "(grosz|groszy)", "grosz"}, {"paisa", "(paisa|paise)", "paisa"},
    {"ore", "([swedish] (öre|ore) ^ (per|a|,|.|from|to|in|<end>))", "ore"},
    {"kobo", "kobo", "kobo"}, {"sen", "[malaysian] sen ^ (per|a|to|from|at|in|on|against|lower|"
        "higher)", "sen"},
    {"piastre", "(piastre~|piaster~)", "piastre"}, {"agora", "agorot", "agora"},
    {"kurus", "(kurus|kuruş)", "kurus"}, {"satang", "satang", "satang"},
    {"pesewa", "pesewa~", "pesewa"}, {"halala", "halala~", "halala"}, {"fils", "fils", "fils"},
    {"rappen", "rappen", "rappen"}, {"kopeck", "(kopek~|kopeck~)", "kopeck"},
    {"pence", "(pence|p ^ (a|per|on|from|to|in|last|at|this|next|today|yesterday|or|by|each|an|"
        "now|when|while|but|against|compared|than|after|before|since|as|with|<p>|"
        "for|and|cheaper|dearer|higher|lower|coin~|rise~|increase~|cut|tax|levy|charge|fine~|off|"
        "more|less|share|dividend|"
        ",|.|;|<end>))", "penny"},

    {"rate", "(per|to the|to one|against the|for one|for each|a) ([us|u.s.|american] dollar|euro|"
        "pound|greenback)", "", Worth},

    // Age and time.
    {"age", "([the] age [of]|[the] ages [of]|aged|rang~ in age)", "year-person", Before},
    {"old-of-job", "[-] year [-] old ^ <w> [<w>] (owner|manager|driver|worker|director|clerk|"
        "student|"
        "teacher|guard|officer|boss|employee|developer|designer|engineer|technician|thief|dealer|"
        "trainer|breeder|player|captain|pilot|conductor|attendant|keeper|curator|principal|nurse|"
        "doctor|patient|prisoner|inmate|founder|executive|chief|leader|member|cleaner|cook|"
        "operator|"
        "mechanic|farmer|labourer|laborer|lecturer|professor|graduate|pupil|fan|enthusiast|lover|"
        "rider|walker|salesman|saleswoman|chairman|chairwoman|secretary|treasurer|analyst|"
        "consultant|lawyer|editor|reporter|journalist|intern|apprentice|passenger|volunteer|"
        "planner|"
        "inspector|investigator|hand|buff|agent|broker|builder|contractor|commuter)",
        "year-person"},
    // What is no person: "a 140-year-old stone bridge".
    {"old-thing", "[-] year [-] old ^ [stone|brick|wooden|listed|former|family|private|public|"
        "concrete|steel|disused|derelict|historic|state] (bridge|building|house|home|church|chapel|"
        "cathedral|mosque|temple|castle|palace|hotel|pub|school|hospital|theatre|theater|cinema|"
        "museum|stadium|mill|factory|plant|mine|refinery|reactor|dam|canal|tunnel|tower|pier|wall|"
        "road|railway|line|station|airport|port|crossing|viaduct|pipeline|pipe|sewer|bunker|barn|"
        "farm|farmhouse|cottage|manor|tree|oak|yew|ship|ferry|vessel|boat|tanker|submarine|liner|"
        "aircraft|plane|jet|airliner|helicopter|train|tram|bus|truck|lorry|car|van|satellite|"
        "company|firm|bank|brewery|brewer|retailer|chain|airline|carrier|brand|newspaper|magazine|"
        "club|charity|institution|party|dynasty|law|ban|treaty|agreement|deal|contract|embargo|"
        "policy|tradition|custom|record|feud|dispute|conflict|war|insurgency|rivalry|row|monarchy|"
        "mystery|murder|case|document|manuscript|painting|statue|monument|skull|skeleton|fossil|"
        "tomb|whisky|whiskey|wine|tortoise|elephant|horse|mare|gelding|colt|dog|cat|gorilla|"
        "chimpanzee|orangutan|system|network|software|structure|tenement|slum|prison|jail|shipyard|"
        "smelter|furnace|landfill|reservoir|browser|app|website|programme|"
        "program|project|plan|rule|vehicle|business|startup|organisation|organization|"
        "association|investigation|aqueduct|lighthouse|windmill|roof|boiler|lift)",
        "year"},
    {"year-old", "([-] year [s] [-] old~|years old|years [of] age)", "year-person"},
    {"month-old", "([-] month [-] old~|months old)", "month-person"},
    {"week-old", "([-] week [-] old~|weeks old)", "week-person"}, {"day-old", "([-] day [-] old~|"
        "days old)", "day-person"},
    {"straight-years", "<streak> years", "year"}, {"straight-months", "<streak> months", "month"},
    {"straight-weeks", "<streak> weeks", "week"}, {"straight-days", "<streak> days", "day"},
    {"straight-quarters", "<streak> quarters", "quarter"}, {"straight-hours", "<streak> hours",
        "hour"},
    {"kind-of-days", "[-] (working|business|calendar|trading|full|whole) [-] day~", "day"},
    {"kind-of-weeks", "[-] (full|whole|calendar) [-] week~", "week"},
    {"kind-of-months", "[-] (full|whole|calendar) [-] month~", "month"},
    {"kind-of-years", "[-] (full|whole|calendar) [-] year~", "year"},
    {"kind-of-hours", "[-] (full|whole|solid|working) [-] hour~", "hour"},
    {"year", "([-] year~|yr~)", "year"}, {"decade", "[-] decade~", "year", After, false, 10},
        {"century", "(century|centuries)", "year", After, false, 100},
    {"fortnight", "fortnight~", "week", After, false, 2}, {"quarter", "[-] quarters ^ (in a row|"
        "running|.|,|of)", "quarter"}, {"month", "[-] month~", "month"},
    {"week", "[-] week~", "week"}, {"day", "[-] day~", "day"}, {"night", "[-] night~", "night"},
    {"hour", "([-] hour~|hrs|hr|h)", "hour"}, {"minute", "([-] minute~|mins|min)", "minute"},
    {"hour-stop", "(hr|hrs) . ^ (<n>|of|in|and|at|after)", "hour"},
    {"minute-stop", "(min|mins) . ^ (<n>|of|in|and|at|after)", "minute"},
    {"second-stop", "(sec|secs) . ^ (<n>|of|in|and|at|after)", "second"},
    {"week-letters", "(wk|wks) ^ (.|,|;|\\)|and|of|in|at|after|for|to|from|later|ago|"
        "<end>)", "week"},
    {"day-letter", "d ^ (.|,|;|\\)|and|of|at|after|post|later|<end>)", "day"},
    {"seconds", "([-] seconds|- second|secs|sec)", "second"},
    {"second-one", "second ^ (faster|slower|quicker|ahead|behind|adrift|clear|delay|gap|apart|"
        "better|outside|inside|off|short|long|later|pause|burst|exposure|rule|.|,|;|"
        "<end>)", "second"},
    // "8 s", but not "the 80s".
    {"second-letter", "s ^ (quicker|faster|slower|back|behind|ahead|clear|adrift|off|longer|"
        "shorter|.|,|;|:|\\)|\\(|and|or|of|to|in|on|at|after|for|from|with|per|long|"
        "before|"
        "apart|later|by|until|then|while|between|each|is|was|were|<end>)", "second"},
    {"second-of-one", "second", "second", OfOne},
    {"millisecond", "([-] millisecond~|ms|msec)", "millisecond"},
    {"microsecond", "([-] microsecond~|µs|μs)", "microsecond"},
    {"nanosecond", "([-] nanosecond~|ns)", "nanosecond"},
    {"picosecond", "[-] picosecond~", "picosecond"},
    {"femtosecond", "[-] femtosecond~", "femtosecond"},
    {"attosecond", "[-] attosecond~", "attosecond"},

    // Speed, length, area, volume, mass.
    {"km-per-hour", "([-] km / h|[-] kph|[-] kmh|[-] kmph|km an hour|(kilometres|kilometers) (an|"
        "per) hour)",
        "kilometer-per-hour"},
    {"mile-per-hour", "([-] mph|[-] miles [-] (per|an) [-] hour|[-] mile - an - "
        "hour)", "mile-per-hour"},
    {"knot-letters", "kt ^ (wind~|gust~|breeze|from)", "knot"},
    {"knot", "([-] knots|- knot|kts)", "knot"},
    {"metre-per-second", "(m / s|(metres|meters) (per|a) second)", "meter-per-second"},
    {"square-kilometre", "([-] square [-] (kilometre~|kilometer~)|sq [.] km|km²|km2)",
        "square-kilometer"},
    {"square-centimetre", "([-] square [-] (centimetre~|centimeter~)|sq [.] cm|cm²|cm2)",
        "square-centimeter"},
    {"square-millimetre", "([-] square [-] (millimetre~|millimeter~)|sq [.] mm|mm²|mm2)",
        "square-millimeter"},
    {"square-inch", "([-] square [-] (inch|inches)|sq [.] in)", "square-inch"},
    {"metre-per-second-squared", "(m / (s²|s2)|(metres|meters) per (second squared|second per "
        "second|square second))", "meter-per-square-second"},
    {"square-metre", "([-] square [-] (metre~|meter~)|sq [.] m|sqm|m²|m2)", "square-meter"},
    {"square-mile", "([-] square [-] mile~|sq [.] mile~)", "square-mile"},
    {"square-yard", "([-] square [-] yard~|sq [.] yd~)", "square-yard"},
    {"square-foot", "([-] square [-] (foot|feet)|[-] sq [.] [-] ft)", "square-foot"},
    {"cubic-metre", "([-] cubic [-] (metre~|meter~)|cu [.] m|m³|m3)", "cubic-meter"},
    {"cubic-kilometre", "([-] cubic [-] (kilometre~|kilometer~)|km³|km3)", "cubic-kilometer"},
    {"cubic-centimetre", "([-] cubic [-] (centimetre~|centimeter~)|[-] cc|ccs|cm³|cm3)",
        "cubic-centimeter"},
    {"cubic-foot", "([-] cubic [-] (foot|feet)|cu [.] ft)", "cubic-foot"},
    {"cubic-inch", "([-] cubic [-] (inch|inches)|cu [.] in)", "cubic-inch"},
    {"cubic-mile", "[-] cubic [-] mile~", "cubic-mile"},
    {"cubic-yard", "([-] cubic [-] yard~|cu [.] (yd|yds))", "cubic-yard"},
    {"acre-foot", "([-] acre [-] (foot|feet|ft))", "acre-foot"},
    {"board-foot", "([-] board [-] (foot|feet))", "board-foot"}, {"cusec", "(cusec|cusecs)",
        "cubic-foot-per-second"},
    {"kilometre", "([-] kilometre~|[-] kilometer~|[-] km|kms)", "kilometer"},
    {"metre", "([-] metre~|"
        "[-] meter~|m)", "meter"},
    {"metre-race", "- m ^ (race~|sprint~|dash|hurdles|freestyle|butterfly|backstroke|breaststroke|"
        "relay|final~|title|record|event|champion~|medley|deep|high|tall|wide|long|pool|run|row)",
        "meter"},
    {"centimetre", "([-] centimetre~|[-] centimeter~|[-] cm|cms)", "centimeter"},
    {"millimetre", "([-] millimetre~|[-] millimeter~|[-] mm)", "millimeter"},
    {"micrometre", "([-] micrometre~|[-] micrometer~|[-] micron~|µm)", "micrometer"},
    {"nanometre", "([-] nanometre~|[-] nanometer~|nm)", "nanometer"},
    {"nautical-mile-letters", "nm ^ (of|off|from|out|north|south|east|west|north - east|"
        "north - west|south - east|south - west)", "nautical-mile"},
    {"light-year", "[-] light [-] year~", "light-year"},
    {"nautical-mile", "[-] nautical mile~", "nautical-mile"}, {"mile", "[-] mile~", "mile"},
    {"mile-letters", "(mi|mi . ^ (<n>|long|from|of|away|north|south|east|west|in|to|and))", "mile"},
    {"foot", "([-] feet|[-] foot|[-] ft)", "foot"},
    {"foot-stop", "[-] ft . ^ (<n>|tall|high|long|wide|deep|above|below|by|x|×|of|in|from|and|off|"
        "away|across|thick)", "foot"},
    {"inch", "[-] (inch|inches|ins)", "inch"},
    // "12 in wide", "1.5 in.", "a 10-in. pipe"
    {"inch-letters", "in [.] ^ ((long|wide|tall|thick|deep|high|diameter|across|apart) (.|,|;|\\)|"
        "and|by|at|on|<end>)|in (diameter|length|width|height|depth|thickness)|of (rain|snow|"
        "rainfall|snowfall|water|mercury)|by <n>|x <n>|× <n>)", "inch"},
    {"inch-last", "in ^ (. <end>|<end>|\\))", "inch", After, true},
    {"inch-of-screen", "([-] in ^ (display|touchscreen|screen~|tv|tvs|monitor~|laptop~|"
        "tablet~|pizza|alloys|alloy)|- in ^ [<w>] (display|screen|panel|wheels|pipe))", "inch"},
    {"inch-stop", "- in . ^ <w>", "inch"},
    {"yard", "([-] yard~|yd|yds)", "yard"},
    {"yard-stop", "(yd|yds) . ^ (<n>|long|wide|of|from|away|in)", "yard"},
    {"fathom", "[-] fathom~", "fathom"}, {"furlong", "[-] furlong~", "furlong"},
    {"parsec", "[-] parsec~", "parsec"}, {"kiloparsec", "([-] kiloparsec~|kpc)", "kiloparsec"},
    {"megaparsec", "([-] megaparsec~|mpc)", "megaparsec"},
    {"astronomical-unit", "([-] astronomical [-] unit~|au ^ (.|,|;|\\)|from|away|of|out|in|and|"
        "wide|"
        "<end>))", "astronomical-unit"},
    {"solar-mass", "[-] solar [-] (mass|masses)", "solar-mass"},
    {"earth-mass", "[-] earth [-] (mass|masses)", "earth-mass"},
    {"dunam", "[-] dunam~", "dunam"},
    {"hectare", "([-] hectare~|ha)", "hectare"}, {"acre", "[-] acre~", "acre"},
    {"tonne", "([-] [of] [metric] tonne~|[-] [of] [metric] ton~|mt|t)", "tonne"},
    {"pound-of-force", "([-] pound~ ^ of (thrust|force)|lbf|[-] pounds - force|[-] pounds thrust)",
        "pound-force"},
    {"megatonne", "[-] (megatonne~|megaton~)", "megatonne"},
    {"quintal", "quintal~", "quintal"}, {"hundredweight", "(hundredweight~|cwt)", "hundredweight"},
    {"kilogram", "([-] kilogram~|[-] kilogramme~|[-] kilo~|[-] kg|kgs)", "kilogram"},
    {"milligram", "([-] milligram~|[-] mg)", "milligram"}, {"microgram",
        "([-] microgram~|[-] µg|[-] mcg|ug)", "microgram"},
    {"nanogram", "([-] nanogram~|ng ^ (/|per|of))", "nanogram"},
    {"picogram", "([-] picogram~|pg ^ (/|per))", "picogram"},
    {"gram", "([-] gram~|[-] gramme~|g)", "gram"}, {"pound", "([-] pound ^ (of|bag|baby|fish|"
        "bomb|turkey|weight|object|load|child|cat|dog|bear|stone|rock|sledgehammer|test)|[-] lb|"
        "[-] lbs)", "pound"},
    {"pound-stop", "(lb|lbs) . ^ (<n>|of|and|in|per)", "pound"},
    {"troy-ounce", "(troy ounce~|oz t)", "ounce-troy"}, {"fluid-ounce",
        "([-] fluid [-] ounce~|[-] fl [.] oz)", "fluid-ounce"},
    {"ounce", "([-] ounce~|[-] oz)", "ounce"}, {"ounce-stop", "oz . ^ (<n>|of|and|can|bottle)",
        "ounce"},
    {"carat", "[-] carat~", "carat"},
    {"karat", "([-] karat~|[-] (carat~|ct|k) ^ [yellow|white|rose|solid] gold)", "karat"},
    {"stone-letters", "st ^ <n> [lb|lbs]", "stone"},
    {"stone",
        "stone ^ (in weight|<n>|.|,|and ^ <n>|heavier|lighter|overweight|in ^ <p>|since|over ^ <p>|"
        "<end>)", "stone"},
    {"pint", "[-] pint~", "pint"}, {"quart", "[-] quart~", "quart"},
    {"litre", "([-] litre~|[-] liter~|l ^ (.|,|;|\\)|/|of|per|and|in|a|each|bottle~|tank~|"
        "engine~|v6|v8|v10|v12|petrol|diesel|turbo|hybrid|twin|inline|straight|jug~|carton~|"
        "<end>))", "liter"},
    {"millilitre", "([-] millilitre~|[-] milliliter~|[-] ml|[-] mls)", "milliliter"},
    {"centilitre", "([-] centilitre~|[-] centiliter~|[-] cl)", "centiliter"},
    {"decilitre", "([-] decilitre~|[-] deciliter~|[-] dl)", "deciliter"},
    {"microlitre", "([-] microlitre~|[-] microliter~|µl|ul)", "microliter"},
    {"hectolitre", "([-] hectolitre~|[-] hectoliter~|hl)", "hectoliter"},
    {"megalitre", "([-] megalitre~|[-] megaliter~)", "megaliter"},
    {"gigalitre", "([-] gigalitre~|[-] gigaliter~)", "gigaliter"},
    // Of a recipe, and no trophies.
    {"cup", "[-] cup~ ^ (of|\\(|<int> (g|grams|ml) \\)|[<w> [<w>]] (flour|sugar|milk|water|butter|"
        "oil|cream|rice|cheese|stock|broth|juice|coffee|tea|onion~|tomatoes|beans|nuts|oats|"
        "vinegar|honey|syrup|parsley|basil|cilantro|berries|spinach|yogurt|yoghurt))", "cup"},
    {"tablespoon", "([-] tablespoon~|tbsp|tbsps|tbs)", "tablespoon"},
    {"teaspoon", "([-] teaspoon~|tsp|tsps)", "teaspoon"},
    {"spoon-stop", "tbsp . ^ <w>", "tablespoon"}, {"small-spoon-stop", "tsp . ^ <w>", "teaspoon"},
    {"gallon", "([-] gallon~|gal|gals)", "gallon"},
    {"barrel", "([-] [of] barrel~|bbl|bbls)", "barrel"},
    {"bpd", "(bpd|b / d|bopd)", "barrel-per-day"},
        {"bushel", "[-] bushel~", "bushel"},

    // Heat, force, energy, data.
    {"degrees-of-freedom", "degrees ^ of (freedom|separation|difficulty|protection)", "count"},
    {"degrees", ATTEST_DEGREES, "celsius", After, true},
    {"degrees-may-be-angle", ATTEST_DEGREES, "degree"},
    // "turn the oven to 180 degrees": of warmth, whatever is turned.
    {"angle-decides", "(angle|angles|inclination|azimuth|latitude|longitude)", "degree", Deciding},
    {"turning-decides", "(turn|turned|turns|turning|rotate|rotated|rotates|rotating|tilt|tilted|"
        "tilts|tilting|leans|leaning|leaned|leant|"
        "slope|slopes|sloped|inclined|incline|gradient|swivel|swivels|swivelled|pivot|"
        "pivots|pivoted|flexed|flexes|orbit|skewed|deflected|"
        "elevation|arc|steered|veered|hinge|hinges|reclines|recline)", "degree", Deciding, true},
    {"warmth-decides", "(temperature|temperatures|oven|heat|heated|thermostat|thermometer|water|"
        "weather|mercury|warm|warmed|warmer|warming|cool|cooled|cooler|cold|colder|hot|hotter|"
        "forecast|climate|fever)", "celsius", Deciding},
    {"weight-decides", "(weigh|weighs|weighed|weighing|weight|payload|birthweight)", "pound",
        Deciding},
    {"lifting-decides", "(bench|benched|benches|squat|deadlift|deadlifted)", "pound", Deciding,
        true},
    {"another-matter", "(<joining>|—|–)", "", Deciding},
    {"degrees-of-angle", "([-] degree~|°) ^ ([of|in] (latitude|longitude|arc|rotation|turn~|angle~|"
        "slope~|incline~|gradient|inclination|tilt|bend~|corner~|camera~|view~|video~|photo~|"
        "image~|"
        "panorama~|panoramic|field|vision|footage|swivel|spin~|review~|feedback|flip|pan|pivot|"
        "swing|ramp|bank|roll|descent|dive|grade)|(north|south|east|west) (latitude|"
        "longitude|,|.|;|and|of the (equator|meridian)|<end>)|[to the] (left|"
        "right|horizontal|vertical)|(from|to|off) (the (horizontal|vertical|equator)|vertical|"
        "horizontal|true|centre|center)|clockwise|counterclockwise|anticlockwise|above the horizon|"
        "(n|s|e|w) (,|.|and|<n>|<end>|\\)))", "degree"},
    {"celsius", "([-] degrees (celsius|centigrade|c)|- degree - (celsius|c)|° c|°c|oc|celsius|c "
        "^ (.|,|;|:|\\)|\\(|/|fan|oven|in|on|and|at|by|for|above|below|to|or|from|but|while|with|"
        "during|over|as|this|next|last|heat~|"
        "high~|low~|temperature~|day~|record~|mark|barrier|scorcher~|blast~|sunshine|weather|<p>|"
        "<end>))", "celsius"},
    {"fahrenheit", "([-] degrees (fahrenheit|f)|- degree - (fahrenheit|f)|° f|°f|fahrenheit|f ^ "
        "(.|,|;|\\(|/|in|on|and|at|by|for|above|"
        "below|to|\\)|<p>|<end>))", "fahrenheit"},
    {"kelvin", "kelvin~", "kelvin"}, {"hectopascal", "(hectopascal~|hpa)", "hectopascal"},
    {"millibar", "(millibar~|mbar|mb ^ (of pressure|pressure|low|central))", "millibar"},
    {"psi", "([-] psi|pounds (per|a) square inch)",
        "pound-force-per-square-inch"},
    {"pascal", "pascals", "pascal"}, {"kilopascal", "(kilopascal~|kpa)", "kilopascal"},
    {"megapascal", "(megapascal~|mpa)", "megapascal"}, {"gigapascal", "gigapascal~", "gigapascal"},
    {"bar", "bar ^ (of pressure|pressure|absolute|gauge|at|when)", "bar"},
    {"atmosphere", "(atmospheres|atm ^ (.|of|pressure|<end>))", "atmosphere"},
    {"inch-mercury", "(inches of mercury|inhg)", "inch-ofhg"},
    {"newton", "(newtons|n ^ of force|- newton)", "newton"}, {"kilonewton", "kilonewton~",
        "kilonewton"}, {"meganewton", "meganewton~", "meganewton"},
    {"newton-metre", "(newton [-] (metre~|meter~)|n - m|nm ^ (of torque|torque|at <n> rpm))",
        "newton-meter"},
    {"pound-foot", "([-] pound [-] feet|[-] pound [-] foot|lb [-] ft|lbs [-] ft|foot [-] pounds|"
        "ft [-] lb|ft [-] lbs)", "pound-force-foot"},
    {"rpm", "([-] rpm|revolutions (per|a) minute)", "revolution-per-minute"},
    {"g-force", "(g - force~|gs ^ (.|,|of|in|on|at|during|<end>))", "g-force"},
    {"radian", "(radian|radians)", "radian"},
    {"arc-minute", "(arcminute~|arc [-] minute~|minutes of arc)", "arc-minute"},
    {"arc-second", "(arcsecond~|arc [-] second~|seconds of arc)", "arc-second"},
    {"millimetre-mercury", "(mmhg|mm hg|(millimetres|millimeters) of mercury)",
        "millimeter-ofhg"},
    {"horsepower", "([-] horsepower|[-] bhp|- hp|hp ^ (.|,|;|\\)|engine~|motor~|electric|diesel|"
        "petrol|v6|"
        "v8|and|at|from|"
        "of|with|to|for|<end>))", "horsepower"},
    {"kilowatt-hour", "(kilowatt [-] hour~|[-] kwh)", "kilowatt-hour"},
    {"megawatt-hour", "(megawatt "
        "[-] hour~|[-] mwh)", "megawatt-hour"},
    {"gigawatt-hour", "(gigawatt [-] hour~|gwh)", "gigawatt-hour"}, {"terawatt-hour", "(terawatt "
        "[-] hour~|twh)", "terawatt-hour"},
    {"kilowatt", "([-] kilowatt~|[-] kw|kwp)", "kilowatt"},
    {"megawatt", "([-] megawatt~|[-] mw|mwe|mwp)",
        "megawatt"},
    {"gigawatt", "([-] gigawatt~|[-] gw|gwe|gwp)", "gigawatt"},
    {"terawatt", "terawatt~", "terawatt"},
    {"milliwatt", "milliwatt~", "milliwatt"},
    {"watt", "([-] watt~|w ^ (.|,|;|/|\\)|of|and|at|bulb~|charger~|charging|speaker~|solar|power|"
        "<end>))", "watt"},
    {"watt-hour", "([-] watt [-] hour~|wh)", "watt-hour"},
    {"volt", "([-] volt~|v ^ (,|;|\\)|cell~|battery|batteries|supply|charger~|system~|at|of|dc|"
        "ac|power|"
        "socket~|outlet~|circuit~|line~|electrical|mains|and <n>|. <end>))", "volt"},
    {"millivolt", "(millivolt~|mv ^ (.|,|of|at|\\)|<end>))", "millivolt"},
    {"kilovolt", "([-] kilovolt~|[-] kv)", "kilovolt"},
    {"ampere", "([-] ampere~|[-] amp~|a ^ (fuse|plug|socket|circuit|breaker|current|. <end>|"
        "<end>))", "ampere"},
    {"milliampere", "(milliamp~|milliampere~|ma ^ (.|,|of|at|current|\\)|<end>))", "milliampere"},
    {"ampere-hour", "([-] amp [-] hour~|ah ^ (battery|batteries|.|,|<end>))", "ampere-hour"},
    {"ohm", "([-] ohm~|ω)", "ohm"}, {"kilohm", "(kilohm~|kiloohm~|kω)", "kiloohm"},
    {"farad", "farad~", "farad"}, {"microfarad", "(microfarad~|µf)", "microfarad"},
    {"coulomb", "coulombs", "coulomb"},
    {"tesla", "[-] tesla ^ (. <end>|magnet~|magnetic|field|mri|scanner~|of)", "tesla"},
    {"electronvolt", "electron [-] volt~", "electronvolt"},
    {"kiloelectronvolt", "(kev|kiloelectron [-] volt~|kiloelectronvolt~)", "kiloelectronvolt"},
    {"megaelectronvolt", "(mev|megaelectronvolt~)", "megaelectronvolt"},
    {"gigaelectronvolt", "(gev|gigaelectronvolt~)", "gigaelectronvolt"},
    {"teraelectronvolt", "(tev|teraelectronvolt~)", "teraelectronvolt"},
    {"milliampere-hour", "([-] mah|milliamp~ [-] hour~)", "milliampere-hour"},
    {"hertz", "(hertz|[-] hz)", "hertz"}, {"megahertz", "(megahertz|[-] mhz)", "megahertz"},
    {"gigahertz", "([-] gigahertz|[-] ghz)", "gigahertz"},
    {"kilohertz", "(kilohertz|khz)", "kilohertz"}, {"terahertz", "(terahertz|thz)", "terahertz"},
    {"joule", "joule~", "joule"}, {"kilojoule", "([-] kilojoule~|kj)", "kilojoule"},
    {"megajoule", "(megajoule~|mj)", "megajoule"}, {"gigajoule", "(gigajoule~|gj)", "gigajoule"},
    {"terajoule", "(terajoule~|tj)", "terajoule"}, {"petajoule", "(petajoule~|pj)", "petajoule"},
    {"exajoule", "exajoule~", "exajoule"}, {"zettajoule", "zettajoule~", "zettajoule"},
    {"btu", "(btu~|british thermal unit~)", "british-thermal-unit"},
    {"therm", "therms", "therm-us"},
    {"calorie", "([-] calorie~|[-] kilocalorie~|kcal|kcals)", "kilocalorie"}, {"decibel",
        "([-] decibel~|[-] db|dba)", "decibel"},
    {"lumen", "([-] lumen~)", "lumen"}, {"candela", "candela~", "candela"},
    {"mole", "(mol|mole~ ^ (of|per))", "mole"}, {"millimole", "(millimole~|mmol)", "millimole"},
    {"micromole", "(micromole~|µmol)", "micromole"}, {"nanomole", "(nanomole~|nmol)", "nanomole"},
    {"millimole-per-litre", "(mmol / l|millimoles (per|a) (litre|liter))", "millimole-per-liter"},
    {"dalton", "(daltons|kda)", "dalton"},
    {"ppm", "(ppm|parts per million)", "part-per-million"}, {"ppt", "parts per trillion",
        "part-per-trillion"}, {"ppb", "(ppb|parts per billion)",
        "part-per-billion"},
    {"lux", "lux ^ (.|,|of|at|in|and|<end>)", "lux"}, {"becquerel", "(becquerel~|bq)", "becquerel"},
    {"sievert", "sievert~", "sievert"}, {"millisievert", "(millisievert~|msv)", "millisievert"},
    {"microsievert", "(microsievert~|µsv)", "microsievert"},
    {"megapixel", "([-] megapixel~|mp ^ (.|,|camera~|sensor~|main|selfie|front|rear|photo~|"
        "ultrawide|ultra|resolution|and|with|lens|lenses|primary|wide|<end>))", "megapixel"},
    {"dots-per-inch", "(dpi|dots (per|an) inch)", "dot-per-inch"},
    {"pixels-per-inch", "(ppi|pixels (per|an) inch)", "pixel-per-inch"},
    {"pixel", "([-] pixels|- pixel)", "pixel"},
    {"frames-per-second", "([-] fps|frames (per|a) second)", "count-per-second"},
    {"beats-per-minute", "(bpm|beats (per|a) minute)", "count-per-minute"},
    {"miles-per-gallon", "([-] mpg|miles (per|to the) gallon)", "mile-per-gallon"},
    {"gigabyte", "([-] gigabyte~|[-] gb)", "gigabyte"},
    {"terabyte", "([-] terabyte~|[-] tb)", "terabyte"},
    {"megabyte", "[-] megabyte~", "megabyte"}, {"mb", "[-] mb", "megabyte", After, true},
    {"mb-may-be-pressure", "mb", "millibar"},
    {"air-decides", "(pressure|barometric|deepened|isobar~)", "millibar",
        Deciding},
    {"kilobyte", "([-] kilobyte~|[-] kb)",
        "kilobyte"},
    {"petabyte", "([-] petabyte~|pb ^ (of|.|,|<end>))", "petabyte"},
    {"exabyte", "[-] exabyte~", "exabyte"}, {"zettabyte", "[-] zettabyte~", "zettabyte"},
    {"byte", "([-] bytes|- byte)", "byte"}, {"bit", "bits ^ (of (data|information)|per)", "bit"},
    {"megabit-per-second", "([-] mbps|[-] megabit~ (per|a) second|mbit / s)", "megabit-per-second"},
    {"gigabit-per-second", "([-] gbps|[-] gigabit~ (per|a) second|gbit / s)", "gigabit-per-second"},
    {"kilobit-per-second", "([-] kbps|[-] kilobit~ (per|a) second|kbit / s)", "kilobit-per-second"},
    {"terabit-per-second", "([-] tbps|[-] terabit~ (per|a) second)", "terabit-per-second"},
    {"megabit", "[-] megabit~", "megabit"}, {"gigabit", "[-] gigabit~", "gigabit"},
    {"gigatonne", "([-] gigatonne~|[-] gigaton~|gt ^ (of|co2|carbon|per|a year|in|. <end>|,))",
        "gigatonne"},
    {"kiloton", "([-] kiloton~|kt)", "kiloton"},
    {"times-letter", "x", "ratio"},
    {"times-as", "times ^ (as|more|higher|larger|bigger|greater|farther|further|faster|"
        "heavier|hotter|brighter|stronger|longer|deeper|denser|cheaper|wider|the|that|those|what|"
        "its|their|last|"
        "normal|average|annual|earnings|sales|revenue~|profit~|ebitda|gdp|book)", "ratio"},
    {"times", "times", "count"}, {"strong", "- strong", "person"},

    // "A monthly stipend of $200", "a litre of petrol costs £1.40".
    {"monthly-pay", "monthly [<w> [<w>]] (stipend~|wage~|pay|salary|salaries|rent~|pension~|"
        "income~|"
        "fee~|payment~|allowance~|benefit~|bill~|earnings|instalment~|installment~|premium~|"
        "contribution~|output|production|consumption|capacity|rainfall)", "month", Leading},
    {"weekly-pay", "weekly [<w> [<w>]] (wage~|pay|rent~|pension~|income~|fee~|payment~|allowance~|"
        "benefit~|bill~|earnings|output|production|capacity)", "week", Leading},
    {"daily-pay", "daily [<w> [<w>]] (wage~|pay|fee~|allowance~|output|production|consumption|"
        "capacity|rainfall|exports|imports|flow~|average ^ of)", "day", Leading},
    {"hourly-pay", "hourly [<w> [<w>]] (wage~|pay|rate~|fee~|earnings)", "hour", Leading},
    {"annual-pay", "(annual|yearly) [<w> [<w>]] (wage~|pay|salary|salaries|rent~|pension~|fee~|"
        "allowance~|bill~|premium~|subscription~|capacity)", "year", Leading},
    {"kilo-costs", "(a|the) (kilo|kilogram|kilogramme|kg) of <w> [<w> [<w>]] " ATTEST_COSTS,
        "kilogram", Leading},
    {"litre-costs", "(a|the) (litre|liter) of <w> [<w> [<w>]] " ATTEST_COSTS, "liter", Leading},
    {"gallon-costs", "(a|the) gallon of <w> [<w> [<w>]] " ATTEST_COSTS, "gallon", Leading},
    {"barrel-costs", "(a|the) barrel of <w> [<w> [<w>]] " ATTEST_COSTS, "barrel", Leading},
    {"tonne-costs", "(a|the) (tonne|ton) of <w> [<w> [<w>]] " ATTEST_COSTS, "tonne", Leading},
    {"ounce-costs", "(a|an|the) ounce of <w> [<w> [<w>]] " ATTEST_COSTS, "ounce", Leading},

    // "a month", "per head": what the number is reckoned on.
    {"per-year", "(a year|- a - year|per year|each year|every year|annually|per annum|yearly|/ "
        "year)",
        "year", Around},
    {"per-month", "(a month|- a - month|per month|each month|every month|monthly|/ month)",
        "month", Around},
    {"per-week", "(a week|- a - week|per week|each week|every week|weekly)", "week", Around},
    {"per-day", "(a day|- a - day|per day|each day|every day|daily)", "day", Around},
    // "15 m s−1", "1.2 g cm⁻³"
    {"per-second-power", "s (−|-) 1", "second", Around}, {"per-hour-power", "h (−|-) 1", "hour",
        Around}, {"per-day-power", "(d|day) (−|-) 1", "day", Around},
    {"per-year-power", "(yr|y|year) (−|-) 1", "year", Around},
    {"per-litre-power", "l (−|-) 1", "liter", Around}, {"per-ml-power", "ml (−|-) 1",
        "milliliter", Around}, {"per-kg-power", "kg (−|-) 1", "kilogram", Around},
    {"per-hectare-power", "ha (−|-) 1", "hectare", Around},
    {"per-square-metre-power", "m (−|-) 2", "square-meter", Around},
    {"per-cubic-metre-power", "m (−|-) 3", "cubic-meter", Around},
    {"per-square-km-power", "km (−|-) 2", "square-kilometer", Around},
    {"per-cubic-cm-power", "cm (−|-) 3", "cubic-centimeter", Around},
    {"per-night", "(a night|per night)", "night", Around},
    {"per-hour", "(/ (h|hr|hour)|an hour|- an - hour|"
        "per hour|"
        "hourly)", "hour", Around},
    {"per-minute", "(a minute|per minute|/ (min|minute))", "minute",
        Around}, {"per-second", "(a second|per second|/ (s|sec|second))", "second", Around},
    {"per-millilitre", "(per (millilitre|milliliter|ml)|/ ml)", "milliliter", Around},
    {"per-decilitre", "(per (decilitre|deciliter|dl)|/ dl)", "deciliter", Around},
    {"per-cubic-centimetre", "(per cubic (centimetre|centimeter)|per cc|/ (cc|cm³|cm3))",
        "cubic-centimeter", Around},
    {"per-square-centimetre", "(per square (centimetre|centimeter)|/ (cm²|cm2))",
        "square-centimeter", Around},
    {"per-gram", "(per gram|a gram|/ g)", "gram", Around},
    {"per-100-km", "(per 100 (km|kilometres|kilometers)|/ 100 km)", "100-kilometer", Around},
    {"per-day-stroke", "/ (day|d)", "day", Around}, {"per-week-stroke", "/ (week|wk)", "week",
        Around}, {"per-year-stroke", "/ yr", "year", Around},
    {"per-tonne", "(a tonne|per tonne|a ton|per ton|per metric ton|/ (t|mt|ton|tonne))", "tonne",
        Around},
    {"per-barrel", "(a barrel|per barrel|a bbl|per bbl|/ (bbl|barrel))", "barrel", Around},
    {"per-bushel", "(a bushel|per bushel|/ (bu|bushel))", "bushel", Around},
    {"per-kilogram", "(a kilo|a kilogram|per kilogram|per kilo|per kg|/ kg)", "kilogram", Around},
    {"per-quintal", "(a quintal|per quintal)", "quintal", Around},
    {"per-pint", "(a pint|per pint)", "pint", Around},
    {"per-hundredweight", "(a hundredweight|per hundredweight|per cwt)", "hundredweight", Around},
    {"per-ounce", "(an ounce|per ounce|/ (oz|ounce))", "ounce", Around},
    {"per-pound", "(per pound|per lb|/ (lb|pound))", "pound", Around},
    {"per-litre", "(a litre|a liter|per litre|per liter|/ (l|litre|liter))", "liter", Around},
    {"per-gallon", "(a gallon|per gallon|/ (gal|gallon))", "gallon", Around},
    {"per-hectare", "(a hectare|per hectare|/ ha)", "hectare", Around}, {"per-acre", "(an acre|"
        "per acre|/ acre)", "acre", Around},
    {"per-square-metre", "((a|per|every) (square|sq [.]) (metre|meter|m)|per m²|/ (m²|m2|sqm|sq m)|"
        "per sqm)", "square-meter", Around},
    {"per-square-foot", "((a|per|every) (square|sq [.]) (foot|ft)|psf|/ sq ft)", "square-foot",
        Around},
    {"per-square-kilometre", "((a|per|every) (square|sq [.]) (kilometre|kilometer|km)|per km²|/ "
        "(km²|km2|sq km))", "square-kilometer", Around},
    {"per-person", "((a|per) person|per (head|capita)|a head ^ (.|,|;|in|for|to|at|and|from|on|"
        "<end>))",
        "person", Around},
    {"per-cubic-metre", "((a|per) cubic (metre|meter)|/ (m³|m3))", "cubic-meter", Around},
    {"per-square-mile", "(a|per|every) (square|sq [.]) mile", "square-mile", Around},
    {"per-kilometre", "((a|per) (kilometre|kilometer)|per km|/ km)", "kilometer", Around},
    {"per-mile", "((a|per) mile|/ mile)", "mile", Around},
    {"per-mmbtu", "(per mmbtu|/ mmbtu|(a|per) million (british thermal units|btu))",
        "million-british-thermal-unit", Around},
    {"per-megawatt-hour", "((a|per) megawatt [-] hour|/ mwh|per mwh)",
        "megawatt-hour", Around},
    {"per-kilowatt-hour", "((a|per) kilowatt [-] hour|/ kwh|per kwh)",
        "kilowatt-hour", Around},
};
#undef ATTEST_COSTS
#undef ATTEST_DEGREES
// clang-format on

}  // namespace attest::languages::en
