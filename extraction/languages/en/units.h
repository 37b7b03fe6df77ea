// English: units of measure and money.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
using enum UnitPlace;
// A price between the thing and its figure.
#define ATTEST_COSTS "(costs|cost|costing|goes for|went for|sells for|sold for|fetches|" \
        "fetched|sells at|sold at|traded at|trades at|is|was)"
inline constexpr UnitRow kUnits[] = {
    // Shares.
    {"percent", "([-] percent|%|pct|per cent|pc)", "percent"},
    {"percentage-point", "([-] percentage [-] point~|percent point~|pct point~|pp|ppt~|%-point~|% "
        "point~)", "percentage-point"},
    // Of a percentage that was told before; else of a game, an index.
    {"points", "[-] point~", "percentage-point", After, true},
    {"basis-point", "([-] basis [-] point~|bps)", "permyriad"}, {"permille", "(‰|per mille)",
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
        "thrust|muscle|honey|grain|wheat|corn|seed~|fertiliser|fertilizer|pesticide~|fireworks)",
        "pound"},
    {"gbp-word", "([of] pound~ sterling|[of] british pounds|sterling)", "GBP"},
    {"pound-word", "[of] pounds", "GBP", After, true},
    {"pound-of", "[-] pound ^ (fine|penalty|deal|contract|bid|offer|loss|profit|takeover|"
        "investment|bill|cut|package|settlement|loan|project|scheme|budget|lawsuit|award|bonus|"
        "payout|prize|industry|business|market|empire|home~|house~|mansion~|property|development|"
        "estate|racket|fraud|scam|operation|drug~|illicit|trade|"
        "shortfall|surplus|deficit|debt|sale|programme|fund|grant|rescue|bailout)", "GBP", After,
        true},
    {"jpy-sign", "¥", "JPY", Before, true}, {"jpy-word", "([of] yen|[of] japanese yen|jpy)",
        "JPY"},
    {"cny-word", "([of] [chinese] yuan|renminbi|rmb|cny)", "CNY"}, {"cny-code", "(rmb|cny)",
        "CNY", Before},
    {"zar-letter", "r", "ZAR", BeforeGlued},
    {"cent-c", "c ^ / (l|litre|liter|kg|kilo|kwh)", "cent"},
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
        "for|and|coin~|rise~|increase~|cut|tax|levy|charge|fine~|off|more|less|share|dividend|"
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
    {"year", "([-] year~|yr~)", "year"}, {"decade", "[-] decade~", "year", After, false, 10},
        {"century", "(century|centuries)", "year", After, false, 100},
    {"fortnight", "fortnight~", "week", After, false, 2}, {"quarter", "[-] quarters ^ (in a row|"
        "running|.|,|of)", "quarter"}, {"month", "[-] month~", "month"},
    {"week", "[-] week~", "week"}, {"day", "[-] day~", "day"}, {"night", "[-] night~", "night"},
    {"hour", "([-] hour~|hrs)", "hour"}, {"minute", "([-] minute~|mins|min)", "minute"},
    {"seconds", "(seconds|- second|secs|sec)", "second"}, {"millisecond", "(millisecond~|ms)",
        "millisecond"},

    // Speed, length, area, volume, mass.
    {"km-per-hour", "(km / h|kph|kmh|kmph|km an hour|(kilometres|kilometers) (an|per) hour)",
        "kilometer-per-hour"},
    {"mile-per-hour", "(mph|miles (per|an) hour)", "mile-per-hour"}, {"knot", "knots", "knot"},
    {"metre-per-second", "(m / s|(metres|meters) (per|a) second)", "meter-per-second"},
    {"square-kilometre", "([-] square [-] (kilometre~|kilometer~)|sq [.] km|km²|km2)",
        "square-kilometer"},
    {"square-metre", "([-] square [-] (metre~|meter~)|sq [.] m|sqm|m²|m2)", "square-meter"},
    {"square-mile", "([-] square [-] mile~|sq [.] mile~)", "square-mile"},
    {"square-yard", "([-] square [-] yard~|sq [.] yd~)", "square-yard"},
    {"square-foot", "([-] square [-] (foot|feet)|sq [.] ft)", "square-foot"},
    {"cubic-metre", "(cubic [-] (metre~|meter~)|m³|m3)", "cubic-meter"},
    {"cubic-kilometre", "cubic [-] (kilometre~|kilometer~)", "cubic-kilometer"},
    {"cubic-foot", "cubic [-] (foot|feet)", "cubic-foot"},
    {"cubic-yard", "cubic [-] yard~", "cubic-yard"}, {"cusec", "(cusec|cusecs)",
        "cubic-foot-per-second"},
    {"kilometre", "([-] kilometre~|[-] kilometer~|km|kms)", "kilometer"}, {"metre", "([-] metre~|"
        "[-] meter~|m)", "meter"},
    {"centimetre", "([-] centimetre~|[-] centimeter~|cm)", "centimeter"},
    {"millimetre", "([-] millimetre~|[-] millimeter~|mm)", "millimeter"},
    {"micrometre", "([-] micrometre~|[-] micrometer~|[-] micron~|µm)", "micrometer"},
    {"nanometre", "([-] nanometre~|[-] nanometer~|nm)", "nanometer"},
    {"nautical-mile-letters", "nm ^ (of|off|from|out|north|south|east|west|north - east|"
        "north - west|south - east|south - west)", "nautical-mile"},
    {"light-year", "[-] light - year~", "light-year"},
    {"nautical-mile", "[-] nautical mile~", "nautical-mile"}, {"mile", "[-] mile~", "mile"},
    {"foot", "([-] feet|[-] foot|ft)", "foot"}, {"inch", "[-] (inch|inches)", "inch"}, {"yard",
        "[-] yard~", "yard"},
    {"hectare", "([-] hectare~|ha)", "hectare"}, {"acre", "[-] acre~", "acre"},
    {"tonne", "([-] [of] [metric] tonne~|[-] [of] [metric] ton~|mt|t)", "tonne"},
    {"kilogram", "([-] kilogram~|[-] kilogramme~|[-] kilo~|kg|kgs)", "kilogram"},
    {"milligram", "(milligram~|mg)", "milligram"}, {"microgram", "(microgram~|µg|mcg)",
        "microgram"},
    {"gram", "([-] gram~|[-] gramme~|g)", "gram"}, {"pound", "([-] pound ^ (of|bag|baby|fish|"
        "bomb)|lb|lbs)", "pound"},
    {"troy-ounce", "(troy ounce~|oz t)", "ounce-troy"}, {"ounce", "(ounce~|oz)", "ounce"},
    {"carat", "([-] carat~|[-] karat~)", "carat"}, {"stone",
        "stone ^ (in weight|<n>|.|,|and ^ <n>|heavier|lighter|overweight|in ^ <p>|since|over ^ <p>|"
        "<end>)", "stone"},
    {"pint", "[-] pint~", "pint"}, {"quart", "[-] quart~", "quart"},
    {"litre", "([-] litre~|[-] liter~)", "liter"}, {"millilitre", "(millilitre~|milliliter~|ml)",
        "milliliter"},
    {"gallon", "[-] gallon~", "gallon"}, {"barrel", "([-] [of] barrel~|bbl|bbls)", "barrel"},
    {"bpd", "(bpd|b / d|bopd)", "barrel-per-day"},
        {"bushel", "bushel~", "bushel"},

    // Heat, force, energy, data.
    {"celsius", "(degrees (celsius|centigrade)|° c|°c|oc|celsius|[-] degrees|- degree|degree ^ (of|"
        "<w> than|.|,|;|heat|cold|temperature~|weather|rise|increase|warming|drop|difference|"
        "<end>)|°|c ^ (.|,|;|:|\\)|in|on|and|at|by|for|above|below|to|or|from|but|while|with|"
        "during|over|as|this|next|last|heat~|"
        "high~|low~|temperature~|day~|record~|mark|barrier|scorcher~|blast~|sunshine|weather|<p>|"
        "<end>))", "celsius", After, true},
    {"fahrenheit", "(degrees fahrenheit|° f|°f|fahrenheit|f ^ (.|,|;|in|on|and|at|by|for|above|"
        "below|to|\\)|<p>|<end>))", "fahrenheit"},
    {"kelvin", "kelvin~", "kelvin"}, {"hectopascal", "(hectopascal~|hpa)", "hectopascal"},
    {"millibar", "(millibar~|mbar)", "millibar"}, {"psi", "(psi|pounds per square inch)",
        "pound-force-per-square-inch"},
    {"millimetre-mercury", "(mmhg|mm hg|(millimetres|millimeters) of mercury)",
        "millimeter-ofhg"},
    {"horsepower", "([-] horsepower|bhp|hp ^ (.|,|;|\\)|engine~|motor~|electric|diesel|petrol|v6|"
        "v8|and|at|from|"
        "of|with|to|for|<end>))", "horsepower"},
    {"kilowatt-hour", "(kilowatt [-] hour~|kwh)", "kilowatt-hour"}, {"megawatt-hour", "(megawatt "
        "[-] hour~|mwh)", "megawatt-hour"},
    {"gigawatt-hour", "(gigawatt [-] hour~|gwh)", "gigawatt-hour"}, {"terawatt-hour", "(terawatt "
        "[-] hour~|twh)", "terawatt-hour"},
    {"kilowatt", "([-] kilowatt~|kw)", "kilowatt"}, {"megawatt", "([-] megawatt~|mw)",
        "megawatt"},
    {"gigawatt", "([-] gigawatt~|gw)", "gigawatt"}, {"watt", "watt~", "watt"}, {"volt",
        "[-] volt~", "volt"},
    {"kilovolt", "([-] kilovolt~|kv)", "kilovolt"}, {"ampere", "ampere~", "ampere"},
    {"milliampere-hour", "(mah|milliamp~ [-] hour~)", "milliampere-hour"},
    {"hertz", "(hertz|hz)", "hertz"}, {"megahertz", "(megahertz|mhz)", "megahertz"},
    {"gigahertz", "(gigahertz|ghz)", "gigahertz"},
    {"joule", "joule~", "joule"}, {"kilojoule", "(kilojoule~|kj)", "kilojoule"},
    {"btu", "(btu~|british thermal unit~)", "british-thermal-unit"},
    {"calorie", "(calorie~|kilocalorie~|kcal)", "kilocalorie"}, {"decibel", "(decibel~|db)",
        "decibel"},
    {"ppm", "(ppm|parts per million)", "part-per-million"}, {"ppb", "(ppb|parts per billion)",
        "part-per-billion"},
    {"lux", "lux ^ (.|,|of|at|in|and|<end>)", "lux"}, {"becquerel", "becquerel~", "becquerel"},
    {"sievert", "sievert~", "sievert"}, {"millisievert", "(millisievert~|msv)", "millisievert"},
    {"microsievert", "microsievert~", "microsievert"}, {"megapixel", "[-] megapixel~",
        "megapixel"},
    {"miles-per-gallon", "(mpg|miles (per|to the) gallon)", "mile-per-gallon"},
    {"gigabyte", "(gigabyte~|gb)", "gigabyte"}, {"terabyte", "(terabyte~|tb)", "terabyte"},
    {"megabyte", "(megabyte~|mb)", "megabyte"}, {"megabit-per-second", "(mbps|megabit~ per "
        "second)", "megabit-per-second"},
    {"gigabit-per-second", "(gbps|gigabit~ per second)", "gigabit-per-second"},
    {"gigatonne", "[-] (gigatonne~|gigaton~)", "gigatonne"},
    {"kiloton", "([-] kiloton~|kt)", "kiloton"},
    {"times-as", "times ^ (as|more|higher|larger|bigger|greater|the|that|those|what|its|their|last|"
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
    {"per-night", "(a night|per night)", "night", Around}, {"per-hour", "(an hour|- an - hour|"
        "per hour|"
        "hourly)", "hour", Around},
    {"per-minute", "(a minute|per minute)", "minute", Around}, {"per-second", "(a second|per "
        "second)", "second", Around},
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
// clang-format on

}  // namespace attest::languages::en
