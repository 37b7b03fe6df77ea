// Russian: units, money, and what a figure is reckoned on.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::ru {

// clang-format off
using enum UnitPlace;
// «Метров на тридцать», «дней через пять»
// What a letter alone is followed by where it is a unit: «220 В.», but not «220 в год».
#define ATTEST_LETTER_ENDS "(. <end>|,|;|\\)|»|. <n>|<end>)"
#define ATTEST_VOLT_ENDS "(. <end>|,|;|\\)|переменного|постоянного|при|частотой|<end>)"
#define ATTEST_DEGREES "°|градус~|град .|град ^ (,|<end>)"
#define ATTEST_MILES "(мили|миль|миля|милю|миле|милей|милям|милями|милях)"
#define ATTEST_ABOUT "[(на|в|до|через|за|по|с|под|около|эдак|этак) ^ <n>]"
#define ATTEST_FEW "((два|две|три|четыре|полтора) (.|,|;|—|\\)|<end>|назад|спустя|воды|молока|"\
    "снега|глубины|высоты|ширины|длины|ткани|в|до|от|не|и|за|подряд|кряду))"
#define ATTEST_HEADS "[живых] (человек|населения|жителей|граждан|россиян|родившихся|" \
    "новорожденных|живорожденных|детей|взрослых|женщин|мужчин|работающих|занятых)"
// A price between the thing and its figure.
#define ATTEST_THING "[<w> [<w> [<w> [<w> [<w>]]]]] [- <w>] [<p>] "
#define ATTEST_COSTS "(стоит|стоил~|обходи*|обойдется|обош*|торгуется|подорожал~|подешевел~|" \
    "дорожает|дешевеет|прибавил~|оценивается)"
#define ATTEST_FOR(of) "за " of " [<w> [<w> [<w> [<w> [<w> [<w>]]]]]] [<p>] (дают|дает|давал~|" \
    "платят|платит|платил~|просят|просит|просил~|предлага*|отдают|отдает|берут|берет|брал~|" \
    "выруча*|запрашива*)"
// Whose it may be where it is told in roubles: not Apple's, not that of another country.
#define ATTEST_WHOSE " [[местн~|средн~|обычн~|молод~] (жител~|учител~|врач~|медсест~|работник~|" \
    "сотрудник~|рабочих|россиян~|горожан~|граждан~|населения|города|области|края|региона|района|" \
    "республики|компании|завода|фирмы|предприяти~|банка|семьи|семей|пенсионер~|студент~|мужчин~|" \
    "женщин~|водител~|строител~|бюджета|муниципалитета|школы|школ|больницы|театра|музея|клуба|" \
    "магазина|организации|учреждени~|ведомства|должник~|заемщик~|клиент~|собственник~|фермер~)]"
// Money by its noun: «долги жителей достигли 300 млн».
#define ATTEST_MONEY "(долг|долги|долгом|задолженность|задолженностью|ущерб|ущербом|убыток|" \
    "убытки|доход|доходы|расходы|затраты|траты|выручка|выручку|прибыль|зарплата|" \
    "зарплаты|зарплату|зарплатой|оклад|оклады|пенсия|пенсию|пенсии|пособие|выплата|выплаты|" \
    "штраф|штрафом|бюджет|бюджетом|стоимость|стоимостью|цена|цены|цену|ценой|чек|налог|" \
    "сбережения|инвестиции|капитализация|аренда|стипендия|стипендию|взятка|" \
    "взятку|компенсация|компенсацию|субсидия|субсидию|взнос|гонорар|сумма|сумму|аванс|иск|" \
    "недоимка)"
// What moves such a sum, and what joins it to its noun.
#define ATTEST_MOVES "(вырос~|выросл~|вырастет|вырастут|увеличится|увеличатся|увеличил~|" \
    "возрос~|возросл~|снизил~|снизится|сократил~|сократится|упал~|подрос~|подросл~|поднял~|" \
    "поднимется|подскочил~|уменьшил~|просел~|повысил~|повысят|поднимут|урезал~|урежут)"
#define ATTEST_AMOUNTS "(составил~|составит|составят|составляет|составляют|достиг~|достигл~|" \
    "достигает|достигают|достигнет|превысил~|превышает|превысит|приблизил~ к|перевалил~ за|" \
    "равна|равен|равны|оценивается в|оценивают в|оценил~ в|" ATTEST_MOVES " (до|на))"
// «Цена тонны пшеницы в октябре выросла до …»: of what it is the price, up to the verb.
#define ATTEST_PRICE "(цена|цены|цену|ценник|стоимость|стоимости)"
#define ATTEST_PRICED " [<w> [<w> [<w> [<w> [<w>]]]]] [<p>] (составил~|составля*|вырос~|возрос~|" \
    "поднял~|повысил~|увеличил~|достиг~|достигает|достигала|превысил~|превышает|превышала|" \
    "упал~|снизил~|уменьшил~|сократил~|опустил~|подскочил~|была|равна|равнялась|" \
    "оценивается|колеблется|держится|—|–)"
inline constexpr UnitRow kUnits[] = {
    // Shares.
    {"percent", "([-] % [-] (ный|ная|ное|ные|ного|ной|ному|ным|ных)|[-] %|[-] "
        "процент~|[-] процентов|- процентн~|проц .)", "percent"},
    {"percentage-point", "(процентн~ пункт~|п . п .|п . п|п п|пп|пункт~ ^ (до|ниже|выше|за)|% - "
        "ных пункт~|% - го пункт~)", "percentage-point"},
    // «Поднял ставку на два пункта — до 21 %», in a talk of percentages, but of no index.
    {"points", "(пункт|пункта|пунктов)", "percentage-point", After, true},
    {"basis-point", "(базисн~ пункт~|б . п .)", "permyriad"}, {"permille", "(‰|промилле)",
        "permille"},
    {"on-thousand", "на [каждую|каждые|одну] <n> " ATTEST_HEADS, "permille", Base},
    {"thousand-of-rate", "(рождаемост~|смертност~|заболеваемост~|летальност~|брачност~|"
        "разводимост~|рождений|смертей|браков|разводов|умерших|прироста|убыли|(в расчете|из "
        "расчета)) на [каждую|каждые|одну] <n> " ATTEST_HEADS, "permille", Clause},
    {"falls-to-thousand", "на [каждую|каждые|одну] <n> " ATTEST_HEADS " (пришлось|приходится|"
        "приходилось|приходятся|родил~|рождается|умерл~|умирает)", "permille", Clause},

    // Money.
    {"usd-sign", "$", "USD", Before, true}, {"usd-word", "([американск~] доллар~ [сша]|долл .|"
        "долл|usd)", "USD"},
    // «500 $», but «5 млн и $3 млн», «рост с $10 до $12»
    {"usd-behind", "$ ^ (.|,|;|:|!|\\)|»|<w>|—|–|/|<end>)", "USD", After, true},
    {"eur-behind", "€ ^ (.|,|;|:|!|\\)|»|<w>|—|–|/|<end>)", "EUR"},
    {"eur-sign", "€", "EUR", Before}, {"eur-word", "(евро|eur)", "EUR"},
    {"rub-own-word", "(российск~ рубл~|rub)", "RUB"},
    {"rub-word", "(рубл~|руб .|руб|р .)", "RUB", After, true},
    {"thousand-roubles", "т . р .", "RUB", After, true, 1000}, {"conventional-unit", "(у . е .|у . "
        "е)", "USD"}, {"rub-sign", "₽", "RUB"},
    {"gbp-sign", "£", "GBP", Before}, {"gbp-word", "фунт~ стерлингов", "GBP"},
    {"pound-word", "фунтов", "GBP", After, true},
    {"jpy-sign", "¥", "JPY", Before, true}, {"jpy-word", "([японск~] (иен~|йен~))", "JPY"},
    {"cny-word", "([китайск~] юан~)", "CNY"}, {"kpw-word", "северокорейск~ (вон|воны|вона|вону)",
        "KPW"},
    {"krw-own-word", "южнокорейск~ (вон|воны|вона|вону)", "KRW"},
    {"krw-word", "(вон|воны|вона|вону)", "KRW", After, true}, {"krw-sign", "₩",
        "KRW", Before},
    {"byn-sign", "br", "BYN", BeforeGlued},
    {"uah-word", "(гривен|гривн~|грн)", "UAH"}, {"kzt-word", "тенге", "KZT"}, {"byn-word",
        "белорусск~ рубл~", "BYN"},
    {"uzs-word", "сум~ ^ (в|за|на|по)", "UZS"},
    {"mdl-word", "(лей|лея|леев|леи) ^ (.|,|;|в|за|на|по|и|\\(|<end>)", "MDL"},
    {"ron-word", "румынск~ (лей|лея|леев|леи|леям~|леями|леях)", "RON"},
    {"gel-word", "лари", "GEL"}, {"amd-word", "драм~", "AMD"},
    {"azn-word", "манат~", "AZN", After, true},
    {"rial-word", "(риал~|риял~)", "IRR", After, true}, {"sar-word", "саудовск~ реал~", "SAR"},
    {"dinar-word", "динар~", "KWD", After, true}, {"brl-word", "бразильск~ реал~", "BRL"},
    {"thb-word", "(бат|бата|батов|батам~)", "THB"}, {"myr-word", "ринггит~", "MYR"},
    {"vnd-word", "(донг|донга|донгов|донгам~)", "VND"},
    {"shilling-word", "шиллинг~", "KES", After, true},
    {"ngn-word", "найр~", "NGN"}, {"ghs-word", "седи", "GHS"}, {"zar-word", "рэнд~", "ZAR"},
    {"rand-word", "ранд~", "ZAR"}, {"etb-word", "(быр|быра|быров)", "ETB"},
    {"kwacha-word", "квач~", "ZMW", After, true}, {"huf-word", "форинт~", "HUF"},
    {"bgn-word", "(левов|болгарск~ лев~)", "BGN"}, {"mnt-word", "тугрик~", "MNT"},
    {"mmk-word", "кьят~", "MMK"}, {"khr-word", "риел~", "KHR"}, {"lak-word", "лаосск~ кип~",
        "LAK"}, {"tjs-word", "сомони", "TJS"}, {"afn-word", "афгани", "AFN"},
    {"ves-word", "боливар~", "VES"},
    {"pen-word", "перуанск~ сол~", "PEN"}, {"mkd-word", "денар~", "MKD"},
    {"all-word", "албанск~ лек~", "ALL"}, {"isk-word", "исландск~ крон~", "ISK"},
    {"kgs-word", "(сом|сома|сомов) ^ (в|за|на|по|.|,|;|\\(|<end>)", "KGS"},
    {"try-word", "турецк~ лир~", "TRY"},
    {"lira-word", "лир", "TRY", After, true}, {"inr-word", "индийск~ (рупи~|рупий)", "INR"},
    {"rupee-word", "(рупи~|рупий)", "INR", After, true}, {"peso-word", "песо", "MXN", After, true},
    {"crown-word", "(крон|кроны|крона|крону)", "SEK", After, true},
    {"chf-word", "швейцарск~ франк~", "CHF"},
    {"franc-word", "франк~", "CHF", After, true}, {"pln-word", "злот~", "PLN"}, {"sek-word",
        "шведск~ крон~", "SEK"},
    {"nok-word", "норвежск~ крон~", "NOK"}, {"czk-word", "чешск~ крон~", "CZK"}, {"ils-word",
        "шекел~", "ILS"}, {"aed-word", "дирхам~ оаэ", "AED"},
        {"dirham-word", "дирхам~", "AED", After, true},
    {"kopeck", "(копе*|коп .)", "kopeck"}, {"cent", "цент~ ^ (за|до|с|в|.|,)", "cent"},
    // «За тонну пшеницы элеватор даёт 9800 рублей»
    {"given-for-tonne", ATTEST_FOR("тонну"), "tonne", Leading},
    {"given-for-litre", ATTEST_FOR("литр"), "liter", Leading},
    {"given-for-kilogram", ATTEST_FOR("(килограмм|кило)"), "kilogram", Leading},
    {"given-for-metre", ATTEST_FOR("(квадратный метр|квадрат)"), "square-meter", Leading},
    // «Тонна пшеницы на юге стоит 16 500 рублей», «ежемесячная выплата — 9 тысяч».
    {"tonne-costs", "тонна " ATTEST_THING ATTEST_COSTS, "tonne", Leading},
    {"litre-costs", "литр " ATTEST_THING ATTEST_COSTS, "liter", Leading},
    {"kilogram-costs", "(килограмм|кило) " ATTEST_THING ATTEST_COSTS,
        "kilogram", Leading},
    {"barrel-costs", "баррель " ATTEST_THING ATTEST_COSTS, "barrel", Leading},
    {"ounce-costs", "унция " ATTEST_THING ATTEST_COSTS, "ounce", Leading},
    {"metre-costs", "(квадратный метр|квадрат|метр (там|здесь|тут|жилья)) " ATTEST_THING
        ATTEST_COSTS, "square-meter", Leading},
    {"cubic-metre-costs", "(кубометр|кубический метр) " ATTEST_THING ATTEST_COSTS, "cubic-meter",
        Leading},
    {"hectare-costs", "гектар " ATTEST_THING ATTEST_COSTS, "hectare", Leading},
    {"are-costs", "сотка " ATTEST_THING ATTEST_COSTS, "are", Leading},
    {"gigacalorie-costs", "гигакалория " ATTEST_THING ATTEST_COSTS, "gigacalorie", Leading},
    {"kilowatt-hour-costs", "киловатт - час " ATTEST_THING ATTEST_COSTS, "kilowatt-hour", Leading},
    {"price-of-tonne", ATTEST_PRICE " (тонны|за тонну|одной тонны)" ATTEST_PRICED, "tonne",
        Leading},
    {"price-of-litre", ATTEST_PRICE " (литра|за литр|одного литра)" ATTEST_PRICED, "liter",
        Leading},
    {"price-of-kilogram", ATTEST_PRICE " (килограмма|кило|кг|за килограмм|за кг|одного килограмма)"
        ATTEST_PRICED, "kilogram", Leading},
    {"price-of-barrel", ATTEST_PRICE " (барреля|за баррель)" ATTEST_PRICED, "barrel", Leading},
    {"price-of-ounce", ATTEST_PRICE " [тройской] (унции|за [тройскую] унцию)" ATTEST_PRICED,
        "ounce", Leading},
    {"price-of-metre", ATTEST_PRICE " (квадратного метра|[1] кв . м|[1] кв . метра|квадрата|"
        "за квадратный метр|за [1] кв . м|за квадрат|одного квадратного метра)" ATTEST_PRICED,
        "square-meter", Leading},
    {"price-of-cubic-metre", ATTEST_PRICE " (кубометра|за кубометр)" ATTEST_PRICED, "cubic-meter",
        Leading},
    {"price-of-kilowatt-hour", ATTEST_PRICE " (киловатт - часа|за киловатт - час)" ATTEST_PRICED,
        "kilowatt-hour", Leading},
    {"rate", "за ([американск~] доллар|евро|юань)", "", Worth},
    // «Долги жителей достигли 300 млн», «зарплата учителей — 60 тысяч»
    {"sum-of-noun", ATTEST_MONEY ATTEST_WHOSE " " ATTEST_AMOUNTS, "RUB", Worth},
    {"sum-moved-to", ATTEST_MONEY ATTEST_WHOSE " " ATTEST_MOVES " ^ до <n>", "RUB", Worth},
    {"sum-raised", ATTEST_MOVES " [<w>] " ATTEST_MONEY " (до|на|^ до <n>)", "RUB", Worth},
    {"sum-beside-noun", "(" ATTEST_MONEY "|дырка|дыра) (в|на|до|[<w>] (—|–|:|-))", "RUB", Worth},
    {"sum-set-aside", "на <w> [<w> [<w> [<w>]]] (выделил~|выделят|выделено|заложено|"
        "заложили|потратил~|потратят)", "RUB", Worth},
    {"sum-paid", "(потратил~|потратят|потратит|израсходовал~|заработал~|заработает|заработают|"
        "похитил~|заплатил~|заплатит|заплатят|выплатил~|выплатит|выплатят|задолжал~|выручил~|"
        "ассигновал~|пожертвовал~|отсудил~|стоит|стоил~|обошел~ в|обойдется в|обойдутся в|"
        "обходится в|обходились в|обходился в|обходилась в|оштрафовал~ на|оштрафован~ на|"
        "оштрафуют на) [почти|лишь|всего|уже|еще|по|до]", "RUB", Worth},

    // Age and time.  «лет» are somebody's where the words before say so.
    {"age", "(в возрасте|возраст~|исполнилось|исполнится|старше|младше|моложе)", "year-person",
        Before},
    {"age-was", "(ему|ей|им|которому|которой|которым|мне|нам|ребенку|мужчине|женщине|девочке|"
        "мальчику|беглецам|беженцам|погибшему|погибшим|"
        "пострадавшему|пострадавшим|раненым|умершим|задержанному|задержанным|подозреваемому|"
        "подозреваемым|обвиняемому|обвиняемым|жертвам|подростку|подросткам|девушке|юноше|сыну|"
        "дочери|дочке|мужу|жене|брату|сестре|внуку|внучке|матери|маме|отцу|папе|бабушке|дедушке|"
        "старшему|младшему|старшей|младшей|пенсионеру|пенсионерке|водителю) [было|"
        "было всего|всего|сейчас|уже] ^ (<int> [(-|–|—|и|или) <int>] (лет|год|года|.|,|;|\\)|и|"
        "а|но|<end>)|<n> (лет|год|года)|от|около|до|более)", "year-person", Before},
    {"age-of-whom", "(водителю|пассажиру|пассажирке|пешеходу|мотоциклисту|велосипедисту|"
        "фигуранту|потерпевшему|потерпевшей|пациенту|пациентке|школьнику|школьнице|студенту|"
        "студентке|ученику|ученице|малышу|младенцу|спортсмену|спортсменке|убитому|убитой|"
        "нападавшему|стрелку|хозяину|хозяйке|владельцу|директору|мэру|губернатору|тренеру|"
        "учителю|учительнице|врачу|актеру|актрисе|певцу|певице|режиссеру|художнику|писателю|"
        "ветерану|горожанину|москвичу|петербуржцу) [« <w> »|иномарки|"
        "такси|автобуса|фуры|грузовика|скутера|кроссовера|легковушки|клуба|города|района|театра|"
        "школы|гимназии|вуза] [было|всего|сейчас|уже] ^ "
        "(<n> (лет|год|года))", "year-person", Before},
    // «Когда Носову было 107 лет», «дожила до 108 лет»
    {"age-when", "когда (<name>|<name> <name>|[<w>] (мужу|отцу|сыну)) (было|исполнилось|"
        "исполнится|стукнуло) ^ (<n> (лет|год|года))", "year-person", Before},
    {"lived-to", "(дожил~ [только|лишь|почти]|не дожил~|доживш~|дожить|доживает|доживают|"
        "проработал~ [там]|прожил~) до ^ (<n> (лет|года))", "year-person", Before},
    {"having-lived", "проживш~ ^ (<n> (лет|год|года) (и|,|.))", "year-person", Before},
    // «Младшему из раненых полтора года, старшему — 47», «самой юной участнице 12»
    // «Ей за пятьдесят», «ему под сорок лет»
    {"age-beyond", "(ему|ей|им|мне|нам|обоим|которому|которой) [уже|сейчас|было|далеко|давно|"
        "хорошо|"
        "сильно|чуть|немного] (за|под|около) ^ (<n> (.|,|;|—|\\)|<end>|лет|и|но|а|хотя))",
        "year-person", Before},
    {"age-about", "(ему|ей|им|мне|нам|обоим|которому|которой|мальчику|девочке|сыну|дочери|внуку|"
        "внучке|ребенку|мужу|жене) [уже|сейчас|было|всего|теперь] ^ (лет [под|около|за] <n>|года "
        "(два|три|четыре|полтора))", "year-person", Before},
    // «Разрешён с 12 лет»
    {"age-allowed", "(разрешен~|разрешается|разрешают|можно|допускаются|допускается|допустим~|"
        "применя~|применяют|применяется|назнача*|рекоменд*|подходит|показан~|вакцинируют|прививают|"
        "продают|продается|зарегистрирован~) с ^ (<n> (лет|года))", "year-person", Before},
    {"age-most", "([само~] (младш~|старш~|юно~|юны~|молод~|пожил~|взросл~|маленьк~) "
        "(из (<w>|<w> <w>)|участни*|пациент*|больно~|погибш*|пострадавш*|ученик~|ученице|"
        "студент~|студентке|игрок~|победител*|жертв~|ребенк~|спортсмен*|депутат~|волонтер~|"
        "жител*|призер*|выпускник~|туристу|задержанн~|водител*)|(старшему|младшему|старшей|"
        "младшей|самому (юному|молодому|пожилому|старшему|младшему)|самой (юной|молодой|пожилой|"
        "старшей|младшей))) [—|–|было|всего|едва] ^ (<int> (,|.|;|<end>|лет|год|года|и)|"
        "<n> (лет|год|года|,|.|;))", "year-person", Before},
    {"months-of-youngest", "([само~] (младш~|юно~|маленьк~) (из (<w>|<w> <w>)|пациент*|больно~|"
        "погибш*|пострадавш*|ребенк~|пассажир*)|(младшему|младшей|мальчику|девочке|ребенку|"
        "малышу|младенцу|сыну|дочери)) [—|–|было|всего|едва|сейчас] ^ (<n> (месяц~|месяцев))",
        "month-person", Before},
    {"age-of", "(дети|детей|детям|детьми|детях|подростк~|подростков|граждан~|граждан|гражданам|"
        "лица|"
        "лиц|лицам|людей|людям|люди|россиян~|россиян|женщин~|женщин|мужчин~|мужчин|молодеж~|"
        "молодых|"
        "населени~|девоч~|мальчик~|девушек|девушк~|пациент~|пациентов|школьник~|участник~|"
        "участников|"
        "спортсмен~|спортсменов|специалист~|специалистов|студент~|студентов|учител~|учителей|"
        "врач~|врачей|заявител~|кандидат~|юнош~|абитуриент~|пенсионер~|жител~|жителей|заемщик~|"
        "заемщиков|родител~|клиент~|клиентов|доброволец|добровольц~|ветеран~) ^ ((до|от|старше|"
        "младше) <n> (лет|года)|от <n> (до|-|–) <n> (лет|года)|<n> (-|–) <n> лет)",
        "year-person", Before},
    {"years-adjective", "[-] летн~ ^ (максимум~|минимум~|период~|контракт~|план~|срок~|перерыв~|"
        "истори~|юбиле~|рекорд~|программ~|войн~|стаж~|опыт~|облигаци~|бумаг~|цикл~|ипотек~|"
        "кредит~|мораторий~|аренд~|гаранти~|исследовани~|наблюдени~|перспектив~|прогноз~|пауз~|"
        "эксплуатаци~|горизонт~|минимальн~|максимальн~|тренд~|отсрочк~|заключени~|служб~|карьер~|"
        "правлени~|конфликт~|лицензи~|договор~|соглашени~|подписк~|проект~|экспедици~|"
        "дистанци~|стратеги~|ожидани~|эпопе~|обучени~|турн~|путешестви~|сотрудничеств~)",
        "year"},
    {"years-old", "[-] летн~", "year-person"},
    // «Шести- и восьмилетняя», «5- и 7-летний»
    {"years-hanging", "- ^ (и|,|или) (<years-old>|<n> - летн~)", "year-person"},
    {"age-after", "(лет от роду|(лет|года) ^ и (старше|младше|более))", "year-person"},
    {"year-suffixed", "- (ти|ми|и|х) лет", "year"},
    {"year", "(лет|год|года|году|годом|годам|годами|годах)", "year"}, {"decade", "десятилети~",
        "year", After, false, 10},
    {"century", "(век|века|веков|столети~)", "year", After, false, 100},
    {"quarter", "квартал~ (подряд|кряду)", "quarter"}, {"month", "(месяц~|месяцев|мес .|мес|- "
        "месячн~)", "month"},
    {"months-old", "- месячн~ ^ (мальчи*|девоч*|ребен*|младен*|малыш*|сын~|дочь|дочер~|дочк~|"
        "внук~|внуч*|брат~|сестр~|пассажир*|близнец~)", "month-person"},
    {"week", "(недел~|недель|- недельн~)", "week"}, {"day", "(день|дня|дней|дням|днями|днях|сутки|"
        "суток|сутками|сутках|суткам|сут .|дн .|- дневн~|- суточн~)", "day"},
    {"night", "(ночь|ночи|ночей)", "night"}, {"hour", "(час|часа|часов|часам|часами|часах|- "
        "часов~|ч ^ " ATTEST_LETTER_ENDS ")", "hour"},
    {"minute", "(минут~|мин .|мин|- минутн~)", "minute"}, {"second", "(секунд~|сек .|сек|- "
        "секундн~|с ^ " ATTEST_LETTER_ENDS ")", "second"},
    {"millisecond", "(миллисекунд~|мс)", "millisecond"},
    {"microsecond", "(микросекунд~|мкс)", "microsecond"}, {"nanosecond", "(наносекунд~|нс)",
        "nanosecond"},

    // Speed, length, area, volume, mass.
    {"km-per-hour", "(км / ч|км / час|километр~ в час|км в час)", "kilometer-per-hour"},
        {"metre-per-second", "(м / с|метр~ в секунду|м / сек|м в секунду)", "meter-per-second"},
    {"metre-per-second-squared", "(м / с²|м / с2|метр~ в секунду (за секунду|"
        "в квадрате))",
        "meter-per-square-second"},
    {"kilometre-per-second", "(км / с|км / сек|километр~ в секунду|км в секунду)",
        "kilometer-per-second"},
    {"knot", "узл~", "knot"},
    {"revolution", "оборот~ ^ (в (минуту|секунду|час))", "revolution"},
    {"revolution-per-minute", "(об / мин|об . / мин|об . в минуту|об / минуту)",
        "revolution-per-minute"},
    {"frame-per-second", "(к / с|кадр~ / с|fps)", "count-per-second"},
    {"square-kilometre", "(кв . км|кв км|квадратн~ километр~|км²|км2)", "square-kilometer"},
    {"square-metre", "(кв . м|кв м|[жил~] кв . метр~|[жил~] кв метр~|[жил~] квадратн~ метр~|м²|м2|"
        "квадрат~ ^ жилья|квадратов ^ (.|,|;|за|<end>|<past-final>)|« квадрат~ »|"
        "\" квадрат~ \")", "square-meter"},
    {"cubic-kilometre", "(куб . км|кубическ~ километр~|км³|км3)", "cubic-kilometer"},
    {"cubic-metre", "(кубов ^ (воды|леса|древесины|газа|бетона|земли|грунта|дров|песка|щебня|"
        "снега|мусора|"
        "нефти|в (секунду|сутки|час))|куб . м|куб м|куб . метр~|куб метр~|кубометр~|"
        "кубическ~ метр~|м³|м3)",
        "cubic-meter"},
    {"kilometre", "([-] километр~|км|[-] километров~)", "kilometer"}, {"metre", "([-] метр~|м|[-] "
        "метров~)", "meter"},
    {"centimetre", "(сантиметр~|см|[-] сантиметров~)", "centimeter"}, {"millimetre", "(миллиметр~|"
        "мм|[-] миллиметров~)", "millimeter"}, {"decimetre", "(дециметр~|дм)", "decimeter"},
    {"nanometre", "(нанометр~|- нанометров~)", "nanometer"},
    // «Крутящий момент — 45 Нм»
    {"nanometre-in-letters", "нм", "nanometer", After, true},
    {"torque", "момент~ [двигателя|мотора|силой|составляет|достигает|равен|вырос|увеличен] [—|–|:|"
        "в|"
        "до|на|около] ^ (<n> нм)", "newton-meter", Before},
    {"weighing-pounds", "(весит|весят|весил~|весом|вес|массой|масса|похудел~|сбросил~|набрал~) "
        "[—|–|в|на|около|почти] ^ (<n> фунт~)", "pound", Before},
    {"micrometre", "(микрометр~|микрон~|мкм)",
        "micrometer"},
    {"light-year", "светов~ (год~|лет)", "light-year"},
    {"nautical-mile", "морск~ " ATTEST_MILES, "nautical-mile"},
    {"mile", ATTEST_MILES, "mile"}, {"acre", "(акр|акра|акров)", "acre"},
        {"yard", "(ярд|ярда|ярдов)", "yard"},
    {"foot", "(фут|фута|футов|футам|футах|футами|- футов~)", "foot"},
    {"inch", "(дюйм~|[-] дюймов~|″)", "inch"},
    {"parsec", "парсек~", "parsec"}, {"kiloparsec", "(килопарсек~|кпк)",
        "kiloparsec"}, {"megaparsec", "(мегапарсек~|мпк)", "megaparsec"},
    {"astronomical-unit", "(астрономическ~ единиц~|а . е .)", "astronomical-unit"},
    {"verst", "(верст~|версту)", "verst"}, {"arshin", "(аршин~|аршин)", "arshin"},
    {"sazhen", "(сажен~|саженей)", "sazhen"}, {"square-centimetre", "(квадратн~ сантиметр~|"
        "кв . см|кв см|см²|см2)", "square-centimeter"}, {"square-millimetre",
        "(квадратн~ миллиметр~|кв . мм|мм²|мм2)", "square-millimeter"}, {"cubic-centimetre",
        "(кубическ~ сантиметр~|куб . см|куб см|см³|см3)", "cubic-centimeter"},
    {"hectare", "(гектар~|га)", "hectare"}, {"are", "(сотк~|соток)", "are"},
    {"tonne", "([-] тонн~|т|[-] тонн)", "tonne"}, {"centner", "(центнер~|ц)", "quintal"},
    {"kilogram", "(килограмм~|кг|кило ^ (.|,|;|<w>|\\)|<end>)|[-] килограммов~)", "kilogram"},
    {"milligram",
        "(миллиграмм~|мг)", "milligram"},
    {"gram", "(грамм~|г ^ (в|на|.|,|;|/|и|\\)|сахара|белка|соли|кокаина|героина|золота|наркотик~|"
        "веществ~|муки|масла|сыра|мяса|риса|воды|жиров|жира|углеводов|клетчатки|продукта|сухого|"
        "порошка)|- граммов~|- грамм~)", "gram"},
    {"litre-per-hundred", "(литр~|л) (на|/) <n> (км|километров)", "liter-per-100-kilometer"},
    {"litre", "([-] литр~|л|- литров~)", "liter"}, {"millilitre", "(миллилитр~|мл|- миллилитров~)",
        "milliliter"}, {"hectolitre", "гектолитр~", "hectoliter"},
        {"barrel", "(баррел~|барр .|барр)", "barrel"}, {"barrel-per-day", "(б / с|б / сут .|б / "
        "сутки|(баррел~|барр .|барр) / (сутки|сут .|сут|день)|(баррел~|барр .|барр) [сырой] нефти "
        "(в сутки|в день|ежесуточно))", "barrel-per-day"},
    {"troy-ounce", "тройск~ унци~", "ounce-troy"}, {"ounce", "унци~", "ounce"},
    {"carat", "(карат~|каратов)", "carat"}, {"pood", "(пуд|пуда|пудов)", "pood"},
    {"gallon", "(галлон~|галлонов)", "gallon"}, {"weight-pound",
        "(фунт|фунта|фунтов) ^ (мяса|кокаина|героина|марихуаны|хлеба|золота|веса|взрывчатки)",
        "pound"},

    // Heat, force, energy, data.
    {"celsius", "(° c|° с|°c|°с|℃|градус~ (цельсия|по цельсию|тепла|жары|выше нуля|по шкале "
        "цельсия))", "celsius"},
    // Of an angle, or the strength of a drink, where the words before say so.
    {"degrees", "(" ATTEST_DEGREES ")", "celsius", After, true},
    {"degrees-in-word", "- градусн~", "celsius", After, true},
    {"degrees-may-be-angle", "(- градусн~|" ATTEST_DEGREES ")", "degree"},
    {"degrees-may-be-proof", "(- градусн~|" ATTEST_DEGREES ")", "percent"},
    {"angle-decides", "(угол|угла|углом|угле|углы|углов|углами|наклон~|наклонен*|наклонил*|"
        "уклон~|крен~|азимут~|поворот~|поворачив*|повернул*|повернуть|поверните|повернут*|"
        "разворот~|развернул*|развернуть*|разверните|развернет*|разворачив*|вращ*|обзор~|обзором|"
        "зрения|сектор~|отклонил*|отклонен*|широты|долготы|накренил*)", "degree", Deciding},
    {"proof-decides", "(крепость ^ (напит~|водк~|настойк~|вина|пива|спирт~|коньяк~|самогон~|ликер~|"
        "виски|рома|—|–|составля~|достига~)|крепостью|крепче)", "percent", Deciding},
    {"warmth-decides", "(температур~|термометр~|столбик~)", "celsius", Deciding},
    // «Морозы усилятся до 35 градусов»
    {"frost-decides", "(мороз|морозы|морозом|морозе|стужа) ^ [<w>] [<w>] <n>", "celsius",
        Deciding, false, -1},
    {"frost", "(градус~|°|° c|° с|°c|°с) (мороза|ниже нуля|холода)", "celsius", After, false, -1},
    // «Днём 3–8 мороза», «2–4 тепла»
    {"frost-without-degrees", "(мороза|ниже нуля)", "celsius", After, false, -1},
    {"warmth-without-degrees", "(тепла|выше нуля) ^ (.|,|;|<end>|днем|ночью|и|в|на|—)", "celsius"},
    {"frost-in-word", "- градусн~ ^ ([<w>] (мороз~|холод~|стуж~))", "celsius", After, false, -1},
    {"of-arc", "(градус~|°) ^ ([и <n> минут~] (северн~|южн~|восточн~|западн~|с . ш|ю . ш|в . д|з . "
        "д|долгот~|широт~|к горизонту|к северу|к югу|к востоку|к западу|по (вертикали|"
        "горизонтали|азимуту)|против часовой|по часовой))", "degree"},
    {"of-arc-in-word", "- градусн~ ^ ([<w>] (угол|угла|углом|поворот~|разворот~|обзор~|панорам~|"
        "камер~|съемк~|склон~|наклон~|сектор~|широт~|вираж~|видео|меридиан~))", "degree"},
    {"of-drink-in-word", "- градусн~ ^ ([<w>] (водк~|настойк~|напит~|спирт~|самогон~|коньяк~|"
        "бренди|виски|алкогол~|пойл~|ликер~|бальзам~|наливк~))", "percent"},
    {"magnitude", "(балл~ ^ (по|в|.|,)|баллов)", "point"}, {"hectopascal", "(гектопаскал~|гпа)",
        "hectopascal"}, {"pascal", "(паскал~|па ^ (.|,|;|\\)|<end>))", "pascal"},
    {"kilopascal", "(килопаскал~|кпа)", "kilopascal"}, {"megapascal", "(мегапаскал~|мпа)",
        "megapascal"}, {"gigapascal", "гигапаскал~", "gigapascal"},
    {"bar", "бар", "bar"},
    {"millimetre-mercury", "((мм|миллиметр~) (рт . ст .|рт . ст|рт ст|"
        "ртутного столба))", "millimeter-ofhg"},
    {"kilowatt-hour", "(квт ч|квт ⋅ ч|квт · ч|квт * ч|квт - ч|квт . ч [.]|квт / ч|квтч|"
        "киловатт - час~|"
        "киловатт час~)",
        "kilowatt-hour"},
    {"megawatt-hour", "(мвт ч|мвт ⋅ ч|мвт · ч|мвт - ч|мвт . ч [.]|мвтч|мегаватт - час~)",
        "megawatt-hour"},
    {"gigawatt-hour", "(гвт ч|гвт ⋅ ч|гвт · ч|гвт - ч|гвт . ч [.]|гигаватт - час~)",
        "gigawatt-hour"},
    {"kilowatt", "(киловатт~|квт|- киловаттн~)", "kilowatt"},
    {"megawatt", "(мегаватт~|мвт|- мегаваттн~)",
        "megawatt"}, {"gigawatt", "(гигаватт~|гвт)", "gigawatt"}, {"milliwatt", "(милливатт~)",
        "milliwatt"}, {"watt-hour", "(вт ч|вт ⋅ ч|вт · ч|вт - ч|вт * ч|втч|ватт - час~)",
        "watt-hour"}, {"ohm", "(ом|ома|омов)", "ohm"}, {"kiloohm", "килоом~", "kiloohm"},
    {"millivolt", "(милливольт~)", "millivolt"}, {"milliampere", "(миллиампер~|ма ^ (.|,|;|\\)|"
        "<end>))", "milliampere"}, {"ampere-hour", "(а · ч|а ⋅ ч|ампер - час~)", "ampere-hour"},
    {"newton", "(ньютон~|н ^ (,|;|\\)|. <end>|<end>))", "newton"}, {"kilonewton",
        "(килоньютон~|кн ^ (,|\\)|<end>))", "kilonewton"},
    {"newton-metre", "(ньютон - метр~|н · м|н ⋅ м|н * м|н • м|"
        "нм ^ (крутящ~|момент~|вращающ~))", "newton-meter"}, {"tesla", "тесла ^ (.|,|;|\\)|<end>)",
        "tesla"}, {"lux", "(люкс~|лк)", "lux"},
    {"lumen", "(люмен~|лм)", "lumen"}, {"candela", "кандел~", "candela"}, {"nit", "(нит|нита|"
        "нитов)", "nit"}, {"kelvin", "кельвин~", "kelvin"},
    {"volt", "(вольт~|- вольтов~|в ^ " ATTEST_VOLT_ENDS ")", "volt"},
    {"kilovolt", "(киловольт~|кв ^ (лини~|,|. <end>|и|на|\\)|»|<end>))", "kilovolt"},
    {"ampere", "(ампер~|а ^ (,|;|\\)|при|переменного|постоянного))", "ampere"},
    {"milliampere-hour", "(ма · ч|ма ⋅ ч|ма ч|ма - ч|мач)",
        "milliampere-hour"},
    {"hertz", "(герц|герца|герцев|гц|- герцов~)", "hertz"},
    {"kilohertz", "(килогерц~|кгц)", "kilohertz"}, {"megahertz", "(мегагерц~|мгц)", "megahertz"},
    {"gigahertz", "(гигагерц~|ггц)", "gigahertz"},
    {"atmosphere", "(атмосфер~ ^ (.|,|и|на|до|<end>)|атм .)", "atmosphere"},
    {"microsievert", "(микрозиверт~|мкзв)", "microsievert"}, {"sievert", "зиверт~", "sievert"},
    {"roentgen", "(рентген ^ (.|,|;|в час|/|\\)|<end>)|рентгена|рентгенов)", "roentgen"}, {"curie",
        "кюри", "curie"}, {"millisievert",
        "(миллизиверт~|мзв)", "millisievert"},
    {"microroentgen-per-hour", "(микрорентген~ в час|мкр / ч|мкр / час)",
        "microroentgen-per-hour"},
    {"megapixel", "(мегапиксел~|мп ^ " ATTEST_LETTER_ENDS "|мпикс|мпикс .|- мегапиксельн~|- "
        "мегапикселев~)", "megapixel"},
        {"horsepower", "(л . с .|л . с|лс ^ (.|,|;|\\)|и|<end>)|лошадин~ сил~|- сильн~)",
        "horsepower"},
    {"kilocalorie", "(килокалори~|ккал)", "kilocalorie"}, {"gigacalorie", "(гигакалори~|гкал)",
        "gigacalorie"}, {"decibel", "(децибел~|дб|дба)", "decibel"},
    {"gigabyte", "(гигабайт~|гб|гбайт)", "gigabyte"},
    {"terabyte", "(терабайт~|тб|тбайт)", "terabyte"}, {"megabyte", "(мегабайт~|мб|мбайт)",
        "megabyte"}, {"megabit-per-second", "(мбит / с|мегабит~ в секунду)",
        "megabit-per-second"}, {"gigabit-per-second", "(гбит / с|гигабит~ в секунду)",
        "gigabit-per-second"},
    {"ppm", "ppm", "part-per-million"},
    {"terawatt-hour", "(твт ч|твт ⋅ ч|твт · ч|твт - ч|твтч|тераватт - час~)", "terawatt-hour"},
    {"watt", "(ватт|ватта|ваттов|вт|- ваттн~)", "watt"},
    {"microgram", "(микрограмм~|мкг)", "microgram"},
    {"mach", "(маха|мах|махов)", "mach"},
    {"arc-second", "(угловы* секунд~|секунд~ дуги)", "arc-second"},
    {"arc-minute", "(угловы* минут~|минут~ дуги)", "arc-minute"},
    {"tablespoon", "(столов~ (ложк~|ложек)|столовых ложек|ст . (л .|л|ложк~)|ст л)", "tablespoon"},
    {"teaspoon", "(чайн~ (ложк~|ложек)|ч . (л .|л|ложк~)|ч л)", "teaspoon"},
    {"joule", "(джоул~|дж ^ (,|;|\\)|. <end>|на|/|<end>))", "joule"},
    {"kilojoule", "(килоджоул~|кдж)", "kilojoule"},
    {"megajoule", "(мегаджоул~|мдж)", "megajoule"}, {"becquerel", "(беккерел~|бк ^ (.|,|;|\\)|/|"
        "<end>))", "becquerel"}, {"kilobecquerel", "кбк", "kilobecquerel"},
    {"calorie", "(калори~|кал)", "calorie"}, {"bit", "(бит|бита)", "bit"},
    {"kilobit-per-second", "(кбит / с|килобит~ в секунду)", "kilobit-per-second"},
    {"kilobyte", "(килобайт~|кб|кбайт)", "kilobyte"}, {"byte", "(байт|байта|байтов)", "byte"},
    {"petabyte", "(петабайт~|пб)", "petabyte"}, {"millimole", "ммоль", "millimole"},
    {"mole", "моль ^ (.|,|;|\\)|/|<end>)", "mole"}, {"micromole", "мкмоль", "micromole"},
    {"international-unit", "(международн~ единиц~|ме ^ (.|,|;|\\)|/|в|витамин~|<end>))",
        "international-unit"}, {"ppb", "ppb", "part-per-billion"},
    {"millibar", "миллибар~", "millibar"}, {"bushel", "(бушел~|бушелей)", "bushel"},
    {"fahrenheit", "(градус~ (фаренгейта|по фаренгейту)|° f)", "fahrenheit"},
    {"square-mile", "(квадратн~|кв .) " ATTEST_MILES, "square-mile"},
    {"square-foot", "(квадратн~|кв .) (фут|фута|футов)", "square-foot"},
    {"cubic-foot", "(кубическ~|куб .) (фут|фута|футов)", "cubic-foot"},
    {"mile-per-hour", ATTEST_MILES " в час", "mile-per-hour"},
    {"gigatonne", "(гигатонн~|гт ^ (в|на|,|. <end>|<w>|<end>))", "gigatonne"},
    {"megatonne", "(мегатонн~|мт ^ (в|на|,|. <end>|<end>))", "megatonne"},
    {"kiloton", "(килотонн~|кт)", "kiloton"},
    {"times", "(раз|раза|разам)", "count"}, {"fold", "(x|х) ^ (с|до|на|против|.|,|;|\\))", "ratio"},

    // «минут десять»: the genitive plural before its number.
    // A preposition may stand between the two: «метров на тридцать», «человек в шестьдесят».
    {"about-people", "(человек|человек (в|до|на|по|из) ^ (<n> (.|,|;|—|–|\\)|»|<end>)))", "person",
        Inverted}, {"about-years", "лет " ATTEST_ABOUT,
        "year", Inverted},
        {"about-minutes", "минут " ATTEST_ABOUT,
        "minute", Inverted},
    // «Ждали часа три», but «в течение часа три пожара»
    {"about-two-hours", "часа ^ " ATTEST_FEW, "hour", Inverted},
    {"about-two-days", "дня ^ " ATTEST_FEW, "day", Inverted},
    {"about-two-weeks", "недели ^ " ATTEST_FEW, "week", Inverted},
    {"about-two-months", "месяца ^ " ATTEST_FEW, "month", Inverted},
    {"about-two-years", "года ^ " ATTEST_FEW, "year", Inverted},
    {"about-two-minutes", "минуты ^ " ATTEST_FEW, "minute", Inverted},
    {"about-hours", "часов " ATTEST_ABOUT,
        "hour", Inverted}, {"about-days", "дней " ATTEST_ABOUT,
        "day", Inverted},
        {"about-weeks", "недель " ATTEST_ABOUT,
        "week", Inverted},
    {"about-months", "месяцев " ATTEST_ABOUT,
        "month", Inverted}, {"about-roubles", "рублей " ATTEST_ABOUT,
        "RUB", Inverted},
        {"about-dollars", "долларов " ATTEST_ABOUT,
        "USD", Inverted},
    {"about-percent", "процентов " ATTEST_ABOUT,
        "percent", Inverted}, {"about-kilometres", "километров " ATTEST_ABOUT,
        "kilometer", Inverted},
    {"about-metres", "метров " ATTEST_ABOUT,
        "meter", Inverted}, {"about-tonnes", "тонн " ATTEST_ABOUT,
        "tonne", Inverted},
        {"about-centimetres", "сантиметров " ATTEST_ABOUT, "centimeter", Inverted},
    {"about-millimetres", "миллиметров " ATTEST_ABOUT, "millimeter", Inverted},
    {"about-kilograms", "(килограммов|кило) " ATTEST_ABOUT, "kilogram", Inverted},
    {"about-grams", "граммов " ATTEST_ABOUT, "gram", Inverted},
    {"about-litres", "литров " ATTEST_ABOUT, "liter", Inverted},
    {"about-degrees", "градусов " ATTEST_ABOUT, "celsius", Inverted},
    {"about-hectares", "гектаров " ATTEST_ABOUT, "hectare", Inverted},
    {"about-seconds", "секунд " ATTEST_ABOUT, "second", Inverted},
    {"about-euros", "евро " ATTEST_ABOUT, "EUR", Inverted},
    {"about-two-litres", "литра ^ " ATTEST_FEW, "liter", Inverted},
    {"about-two-metres", "метра ^ " ATTEST_FEW, "meter", Inverted},
    {"about-two-kilometres", "километра ^ " ATTEST_FEW, "kilometer", Inverted},
    {"about-two-kilograms", "килограмма ^ " ATTEST_FEW, "kilogram", Inverted},
    {"about-two-tonnes", "тонны ^ " ATTEST_FEW, "tonne", Inverted},
    {"about-two-degrees", "градуса ^ " ATTEST_FEW, "celsius", Inverted},
    {"about-two-roubles", "рубля ^ " ATTEST_FEW, "RUB", Inverted},
        {"about-times", "раз", "count", Inverted},

    // «в месяц», «с гектара»: what the number is reckoned on.
    {"per-year", "(в год|/ год)", "year", Around}, {"per-month", "(в месяц|ежемесячно|/ мес .|/ "
        "мес)", "month", Around},
    {"per-week", "(в неделю|еженедельно)", "week", Around}, {"per-day", "(в день|в сутки|"
        "ежедневно|ежесуточно)", "day", Around},
    {"per-hour", "(в час|/ час|/ ч)", "hour", Around},
    {"per-minute", "(в минуту|/ мин)", "minute", Around},
        {"per-second", "(в секунду|/ с|/ сек)", "second", Around},
    {"per-tonne", "(за тонну|/ т|/ тонна|за 1 т|за (одну|1|каждую) тонну|на [одну|1|каждую] "
        "тонну (зерна|сырья|продукции|стали|угля|нефти|муки))", "tonne", Around}, {"per-barrel",
        "(за баррель|/ баррель|/ барр|/ барр .|за барр .)", "barrel", Around},
    {"per-square-kilometre", "(на [1|один] (квадратный километр|кв . км|кв . километр)|/ кв . км|"
        "/ км²|/ км2)", "square-kilometer", Around},
    {"per-thousand-cubic-metres", "((за|/) (тысячу|1000|1 тыс .|тыс .|1 тыс|тыс) (кубометров|куб . "
        "м|куб . метров|кубических метров|м³|м3|кубов))", "1000-cubic-meter", Around},
    {"per-kilogram", "(за килограмм|за кило|за кг|/ кг|за 1 кг|за один килограмм|"
        "на килограмм (веса|массы|тела)|"
        "на кг (веса|массы|тела))", "kilogram",
        Around}, {"per-litre", "((за|на) [один|1|каждый] литр|/ л|в литре)", "liter", Around},
    {"per-cubic-centimetre", "(/ см³|/ см3|на кубический сантиметр)", "cubic-centimeter", Around},
    {"per-square-centimetre", "(/ см²|/ см2|на квадратный сантиметр)", "square-centimeter", Around},
    {"per-decilitre", "/ дл", "deciliter", Around}, {"per-millilitre", "(/ мл|на миллилитр)",
        "milliliter", Around}, {"per-gram", "(/ г|за грамм|на грамм)", "gram", Around},
    {"per-mole", "/ моль", "mole", Around},
    {"per-ounce", "за унцию", "ounce", Around},
    {"per-hectare", "((с|на) [одного|один|1|каждого|каждый] (гектара|гектар|га)|/ га)", "hectare",
        Around},
    {"per-gigacalorie", "(за [1|одну] гигакалорию|за [1] гкал|/ гкал|/ 1 гкал)",
        "gigacalorie", Around},
    {"per-square-metre", "(/ м²|/ м2|на кв . м|за [1|один] квадратный метр|за [1] кв . м|"
        "за квадрат|/ кв . м|"
        "за кв . метр|на квадратный метр)", "square-meter", Around},
    {"per-cubic-metre", "(за кубометр|за куб . м|/ [1] куб . м|"
        "/ м3|/ м³|/ кубометр|на кубометр|на кубический метр|в кубометре|"
        "на куб . м)", "cubic-meter", Around},
    {"per-kilowatt-hour", "(за киловатт - час|за квт - ч|за квт ⋅ ч|за квт · ч|за квтч|/ квт - ч|"
        "/ квт . ч [.]|/ квт ч|/ квт ⋅ ч|/ квт · ч|/ квтч)",
        "kilowatt-hour", Around},
    {"per-are", "(с|за) [одной|одну|1|каждой|каждую] (сотки|сотку)", "are", Around},
    {"per-person", "(/ чел .|/ чел|/ человека|за человека|на человека|на душу населения|с человека|"
        "на одного человека|на одного "
        "жителя)", "person", Around},
};
#undef ATTEST_MONEY
#undef ATTEST_AMOUNTS
#undef ATTEST_MOVES
#undef ATTEST_PRICED
#undef ATTEST_PRICE
#undef ATTEST_COSTS
#undef ATTEST_THING
#undef ATTEST_FOR
#undef ATTEST_HEADS
#undef ATTEST_ABOUT
#undef ATTEST_FEW
#undef ATTEST_LETTER_ENDS
#undef ATTEST_VOLT_ENDS
#undef ATTEST_MILES
#undef ATTEST_DEGREES
// clang-format on

}  // namespace attest::languages::ru
