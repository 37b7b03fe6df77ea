// Russian: how newsrooms word figures.  Nouns and adjectives are given as stems with
// the endings of all cases (`~`), since a figure governs the case of what follows it.
#include "extraction/rules.h"

namespace attest::languages::ru {

extern const ExtractionRules rules;

namespace {

// clang-format off
constexpr std::string_view kEndings[] = {
    "а", "я", "у", "ю", "е", "и", "ы", "о", "ь", "й", "ой", "ей", "ою", "ею", "ом", "ем", "ам", "ям",
    "ами", "ями", "ах", "ях", "ов", "ев", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его",
    "ому", "ему", "ым", "им", "ых", "их", "ыми", "ими", "ую", "юю", "ью", "ия", "ию", "ии", "ием", "ией",
    "иям", "иями", "иях", "л", "ла", "ло", "ли", "ся", "лся", "лась", "лось", "лись", "т", "ет", "ит",
    "ют", "ят", "ут", "ется", "ится", "ются", "ются", "ть", "ться"};

using enum NumberRole;
constexpr Alone kCountedOnly = Alone::Counted;
constexpr NumberWord kNumberWords[] = {
    {"ноль", 0}, {"нул~", 0},
    {"один", 1, Addend, kCountedOnly}, {"одн~", 1, Addend, kCountedOnly}, {"одного", 1, Addend, kCountedOnly},
    {"два", 2}, {"две", 2}, {"двух", 2}, {"двум", 2}, {"двумя", 2}, {"двое", 2}, {"двоих", 2}, {"двоим", 2}, {"двоими", 2},
    {"три", 3}, {"трех", 3}, {"трем", 3}, {"тремя", 3}, {"трое", 3}, {"троих", 3}, {"троим", 3},
    {"четыре", 4}, {"четырех", 4}, {"четырем", 4}, {"четырьмя", 4}, {"четверо", 4}, {"четверых", 4}, {"четверым", 4},
    {"пять", 5}, {"пяти", 5}, {"пятью", 5}, {"пятеро", 5}, {"пятерых", 5}, {"пятерым", 5},
    {"шесть", 6}, {"шести", 6}, {"шестью", 6}, {"шестеро", 6}, {"шестерых", 6}, {"шестерым", 6},
    {"семь", 7}, {"семи", 7}, {"семью", 7, Addend, Alone::Never}, {"семеро", 7}, {"семерых", 7}, {"семерым", 7},
    {"восемь", 8}, {"восьми", 8}, {"восемью", 8}, {"восемью", 8}, {"восьмеро", 8}, {"восьмерых", 8},
    {"девять", 9}, {"девяти", 9}, {"девятью", 9}, {"десять", 10}, {"десяти", 10}, {"десятью", 10},
    {"одиннадцат~", 11}, {"двенадцат~", 12}, {"тринадцат~", 13}, {"четырнадцат~", 14}, {"пятнадцат~", 15},
    {"шестнадцат~", 16}, {"семнадцат~", 17}, {"восемнадцат~", 18}, {"девятнадцат~", 19},
    {"двадцать", 20}, {"двадцати", 20}, {"двадцатью", 20}, {"тридцать", 30}, {"тридцати", 30}, {"тридцатью", 30},
    {"сорок", 40}, {"сорока", 40}, {"пятьдесят", 50}, {"пятидесяти", 50}, {"шестьдесят", 60}, {"шестидесяти", 60},
    {"семьдесят", 70}, {"семидесяти", 70}, {"восемьдесят", 80}, {"восьмидесяти", 80}, {"девяносто", 90}, {"девяноста", 90},
    {"сто", 100}, {"ста", 100}, {"двести", 200}, {"двухсот", 200}, {"двумстам", 200}, {"двумястами", 200}, {"двухстах", 200},
    {"триста", 300}, {"трехсот", 300}, {"тремстам", 300}, {"тремястами", 300}, {"трехстах", 300},
    {"четыреста", 400}, {"четырехсот", 400}, {"четыремстам", 400}, {"четырехстах", 400},
    {"пятьсот", 500}, {"пятисот", 500}, {"пятистам", 500}, {"пятистах", 500}, {"шестьсот", 600}, {"шестисот", 600}, {"шестистах", 600},
    {"семьсот", 700}, {"семисот", 700}, {"семистах", 700}, {"восемьсот", 800}, {"восьмисот", 800}, {"девятьсот", 900}, {"девятисот", 900},
    {"полтора", 15, Addend, Alone::Number, 1}, {"полторы", 15, Addend, Alone::Number, 1}, {"полутора", 15, Addend, Alone::Number, 1},
    {"тысяч", 1'000, GroupPower}, {"тысяча", 1'000, GroupPower}, {"тысячи", 1'000, GroupPower}, {"тысячу", 1'000, GroupPower},
    {"тысячей", 1'000, GroupPower}, {"тысячам", 1'000, GroupPower}, {"тысячами", 1'000, GroupPower}, {"тысячах", 1'000, GroupPower},
    {"тыс.", 1'000, GroupPower},
    {"миллион~", 1'000'000, GroupPower}, {"млн.", 1'000'000, GroupPower},
    {"миллиард~", 1'000'000'000, GroupPower}, {"млрд.", 1'000'000'000, GroupPower},
    {"триллион~", 1'000'000'000'000, GroupPower}, {"трлн.", 1'000'000'000'000, GroupPower},
    {"десяток", 10, Set}, {"десятка", 10, Set}, {"десятков", 10, Set}, {"десяткам", 10, Set}, {"десятками", 10, Set},
    {"дюжин~", 12, Set}, {"сотня", 100, Set}, {"сотню", 100, Set}, {"сотни", 100, Set},
    {"сотен", 100, Vague}, {"сотнями", 100, Vague},
    {"минус", -1, Sign}, {"плюс", 1, Sign},
};

constexpr std::string_view kOrdinalSuffixes[] = {
    "й", "я", "е", "го", "му", "м", "ю", "х", "ой", "ая", "ое", "ый", "ый", "ых", "ым", "ей", "ого", "ому", "ом", "ую"};

constexpr ClassWord kClassWords[] = {
    {"month", "январ~", 1}, {"month", "феврал~", 2}, {"month", "март~", 3}, {"month", "апрел~", 4},
    {"month", "май", 5}, {"month", "мая", 5}, {"month", "мае", 5}, {"month", "маю", 5}, {"month", "июн~", 6}, {"month", "июл~", 7},
    {"month", "август~", 8}, {"month", "сентябр~", 9}, {"month", "октябр~", 10}, {"month", "ноябр~", 11},
    {"month", "декабр~", 12},
    {"weekday", "понедельник~", 1}, {"weekday", "вторник~", 2}, {"weekday", "сред~", 3}, {"weekday", "четверг~", 4},
    {"weekday", "пятниц~", 5}, {"weekday", "суббот~", 6}, {"weekday", "воскресень~", 7},
    {"ord", "перв~", 1}, {"ord", "втор~", 2}, {"ord", "трет~", 3}, {"ord", "треть~", 3}, {"ord", "четверт~", 4},
    {"ord", "пят~", 5}, {"ord", "шест~", 6}, {"ord", "седьм~", 7}, {"ord", "восьм~", 8}, {"ord", "девят~", 9},
    {"ord", "десят~", 10}, {"ord", "двадцат~", 20}, {"ord", "сот~", 100},
    {"roman", "i", 1}, {"roman", "ii", 2}, {"roman", "iii", 3}, {"roman", "iv", 4},
};

constexpr UnitRow kUnits[] = {
    {"percent", "(%|процент~|проц .)", "percent"},
    {"percentage-point", "(процентн~ пункт~|п . п .|пп|% пункт~)", "percentage-point"},
    {"permille", "(‰|промилле)", "permille"},
    {"usd-sign", "$", "USD", UnitPlace::Before, true}, {"usd-word", "(доллар~ [сша]|долл .|долл)", "USD"},
    {"eur-sign", "€", "EUR", UnitPlace::Before}, {"eur-word", "евро", "EUR"},
    {"rub-word", "(рубл~|руб .|руб)", "RUB"}, {"rub-sign", "₽", "RUB"},
    {"krw-word", "(южнокорейск~ вон~|вон|воны|вона)", "KRW", UnitPlace::After, true},
    {"kpw-word", "северокорейск~ вон~", "KPW"}, {"kpw-word", "северокорейских вон", "KPW"},
    {"cny-word", "юан~", "CNY"}, {"jpy-word", "(иен~|йен~)", "JPY"}, {"gbp-word", "фунт~ стерлинг~", "GBP"},
    {"uah-word", "(гривен|гривн~)", "UAH"}, {"kzt-word", "тенге", "KZT"}, {"kopeck", "копе*", "kopeck"},
    {"age-years", "(лет|год|года|годами|летн~|- летн~)", "year"},
    {"month", "(месяц~|мес .)", "month"}, {"week", "недел~", "week"}, {"day", "(день|дня|дней|дням|днями|сутки|суток|сут .)", "day"},
    {"hour", "(час|часа|часов|часами|часам)", "hour"}, {"minute", "(минут~|мин .)", "minute"}, {"second", "секунд~", "second"},
    {"km-per-hour", "(км / ч|километр~ в час)", "kilometer-per-hour"}, {"metre-per-second", "(м / с|метр~ в секунду)", "meter-per-second"},
    {"kilometre", "(километр~|км)", "kilometer"}, {"metre", "(метр~|м)", "meter"}, {"centimetre", "(сантиметр~|см)", "centimeter"},
    {"millimetre", "(миллиметр~|мм)", "millimeter"},
    {"square-kilometre", "(кв . км|квадратн~ километр~|км2)", "square-kilometer"},
    {"square-metre", "(кв . м|квадратн~ метр~|м2)", "square-meter"},
    {"hectare", "(гектар~|га)", "hectare"},
    {"tonne", "(тонн~|т)", "tonne"}, {"centner", "(центнер~|ц)", "centner"}, {"kilogram", "(килограмм~|кг)", "kilogram"}, {"gram", "(грамм~|г)", "gram"},
    {"litre", "литр~", "liter"}, {"barrel", "баррел~", "barrel"},
    {"cubic-metre", "(куб . м|кубометр~|кубических метров)", "cubic-meter"},
    {"celsius", "(°|° c|° с|градус~ [цельсия]|°c)", "celsius"},
    {"megawatt", "(мегаватт~|мвт)", "megawatt"}, {"gigawatt", "(гигаватт~|гвт)", "gigawatt"}, {"kilowatt", "(киловатт~|квт)", "kilowatt"},
    {"kilowatt-hour", "(квт ⋅ ч|квт - ч|киловатт - час~)", "kilowatt-hour"},
    {"times", "(раз|раза)", "count"},
    {"per-year", "(в год|ежегодно|за год)", "year", UnitPlace::Around}, {"per-month", "(в месяц|ежемесячно)", "month", UnitPlace::Around},
    {"per-week", "в неделю", "week", UnitPlace::Around}, {"per-day", "(в день|в сутки)", "day", UnitPlace::Around},
    {"per-hour", "в час", "hour", UnitPlace::Around}, {"per-tonne", "за тонну", "tonne", UnitPlace::Around},
    {"per-barrel", "за баррель", "barrel", UnitPlace::Around}, {"per-hectare", "с гектара", "hectare", UnitPlace::Around},
    {"per-square-metre", "за квадратный метр", "square-meter", UnitPlace::Around},
};

constexpr CountedRow counter(std::string_view noun) { return {noun, "person", true}; }
constexpr CountedRow person(std::string_view noun) { return {noun, "person"}; }
constexpr CountedRow kCounted[] = {
    counter("человек"), counter("человека"), counter("человеку"), counter("человеками"), counter("чел ."),
    person("люд~"), person("людей"), person("женщин~"), person("мужчин~"), person("дет~"), person("детей"), person("ребен*"),
    person("беженц~"), person("беженец"), person("перебежчик~"), person("переселенц~"), person("мигрант~"), person("выходц~"),
    person("беглец~"), person("жител~"), person("гражданин~"), person("граждан"), person("гражданам"), person("населени~"),
    person("работник~"), person("сотрудник~"), person("рабоч~"), person("студент~"), person("школьник~"), person("учител~"),
    person("врач~"), person("пациент~"), person("больн~"), person("заболевш~"), person("пострадавш~"), person("погибш~"), person("погиб~"),
    person("ранен~"), person("умерш~"), person("умер~"), person("пропавш~"), person("жертв~"), person("солдат~"), person("военн~"),
    person("офицер~"), person("депутат~"), person("избирател~"), person("зрител~"), person("болельщик~"), person("посетител~"),
    person("турист~"), person("пассажир~"), person("участник~"), person("участниц~"), person("респондент~"), person("опрошенн~"),
    person("клиент~"), person("подопечн~"), person("сестр~"), person("пенсионер~"), person("родивш~"), person("новорожден~"),
    person("задержан~"), person("осужден~"), person("безработн~"), person("фермер~"), person("аналитик~"), person("посещени~"),
    {"дом~", "count"}, {"семей", "count"}, {"семь~", "count"}, {"случа~", "count"}, {"авари~", "count"}, {"аварий", "count"}, {"дтп", "count"},
    {"компани~", "count"}, {"компаний", "count"}, {"предприяти~", "count"}, {"предприятий", "count"}, {"школ~", "count"}, {"машин~", "count"}, {"автомобил~", "count"},
    {"вертолет~", "count"}, {"вылет~", "count"}, {"самолет~", "count"}, {"регион~", "count"}, {"провинци~", "count"}, {"провинций", "count"},
    {"област~", "count"}, {"стран~", "count"}, {"город~", "count"}, {"мест~", "count"}, {"голос~", "count"}, {"мандат~", "count"},
    {"преступлени~", "count"}, {"пожар~", "count"}, {"квартир~", "count"}, {"штук~", "count"}, {"единиц~", "count"}, {"поле~", "count"}, {"поля", "count"},
    {"предложени~", "count"}, {"звонк~", "count"}, {"экз .", "count"}, {"голов", "count"}, {"матч~", "count"}, {"гол~", "count"},
};

constexpr ModifierRow kModifiers[] = {
    {"about", "(около|примерно|порядка|приблизительно|почти|ориентировочно|без малого|в районе|чуть ли не)", Position::Before, Modifier::About},
    {"more-than", "(более [чем]|больше [чем]|свыше|чуть более [чем]|чуть больше [чем]|немногим более|немногим больше|выше|превысил~|с лишним)", Position::Before, Modifier::MoreThan},
    {"less-than", "(менее [чем]|меньше [чем]|чуть менее [чем]|чуть меньше [чем]|ниже|не дотягивает до)", Position::Before, Modifier::LessThan},
    {"at-least", "(не менее [чем]|не меньше [чем]|как минимум|минимум|по меньшей мере|по крайней мере)", Position::Before, Modifier::AtLeast},
    {"at-most", "(не более [чем]|не больше [чем]|максимум|до|не превысит|не превышает|в лучшем случае)", Position::Before, Modifier::AtMost},
    {"faster", "быстрее", Position::Before, Modifier::MoreThan, InSpan::No},
    {"odd", "с лишним", Position::AfterNumber, Modifier::MoreThan},
};

constexpr RangeRow kRanges[] = {
    {"ot-do", "от", "до", ""}, {"s-do", "с", "до", ""}, {"dash", "", "(-|–|—|‑)", ""},
};

constexpr FractionRow kFractions[] = {
    {"half", "(половин~|пол)", FractionOp::Constant, 1, 2}, {"third", "(треть|трети|третью|третей)", FractionOp::Constant, 1, 3},
    {"quarter", "(четверть|четверти|четвертью)", FractionOp::Constant, 1, 4},
    {"fifth", "(пят~ част~|одн~ пят~)", FractionOp::Constant, 1, 5}, {"tenth", "десят~ част~", FractionOp::Constant, 1, 10},
    {"thirds", "<n> (трети|третей|третям)", FractionOp::Parts, 1, 3}, {"quarters", "<n> (четверти|четвертей|четвертям)", FractionOp::Parts, 1, 4},
    {"fifths", "<n> пятых", FractionOp::Parts, 1, 5}, {"tenths", "<n> десятых", FractionOp::Parts, 1, 10},
    {"every", "кажд~ <ord>", FractionOp::OneIn},
    {"of", "<n> из <n>", FractionOp::Of}, {"noun-of", "<n> <w> из <n>", FractionOp::Of},
};

constexpr MultipleRow kMultiples[] = {
    {"twice", "(вдвое|в два раза|двукратно)", 20}, {"thrice", "(втрое|в три раза)", 30}, {"four-fold", "вчетверо", 40},
    {"five-fold", "впятеро", 50}, {"one-and-a-half", "(в полтора раза|в полтора с лишним раза)", 15},
    {"times", "в <n> раз~", 0}, {"times-plain", "в <n> раз", 0}, {"doubled", "удвоил~", 20, Direction::Up}, {"tripled", "утроил~", 30, Direction::Up},
};

constexpr RejectRow kRejects[] = {
    {"number", "(№|no|n) <n>"}, {"page", "(стр .|стр|страниц~|рис .|рис|табл .|част~|пункт~|стать~|глав~|дом|корпус|кабинет~|маршрут~|рейс~|трасс~|указ~|закон~|гост|фз|шоссе|школа|лицей|канал) [№] <n>"},
    {"code", "(ил|ту|су|миг|ми|ка|як|ан|м|р|а|с|covid|g) - <n>"}, {"codeless", "(с|т|м|р)1"},
    {"phone", "+ <n>"}, {"one-of", "(один из|одна из|одно из|одной из|одного из|одному из|ни один|ни одного|ни одной|ни на одно|один на один)"},
};

using enum Anchor;
using enum Part;
constexpr PeriodRow kPeriods[] = {
    {"year-word", "<year> (год~|г .|гг .)", Level::Year, Captured}, {"year-ordinal", "<year> - (м|го|й|му)", Level::Year, Captured},
    {"year-in", "(в|за|с|к|на) <year> (год~|г .)", Level::Year, Captured},
    {"last-year", "(прошл~ год~|прошлогодн~|минувш~ год~)", Level::Year, Published, Step::Year, -1},
    {"this-year", "(эт~ год~|нынешн~ год~|текущ~ год~)", Level::Year, Published, Step::Year, 0},
    {"next-year", "(следующ~ год~|будущ~ год~)", Level::Year, Published, Step::Year, 1},
    {"year-before", "(годом ранее|год назад|годом раньше|предыдущ~ год~)", Level::Year, Context, Step::Year, -1},

    {"date", "<day> <month> <yr>", Level::Point, Captured, Step::Day, 0, Day},
    {"date-plain", "<day> <month> <year>", Level::Point, Captured, Step::Day, 0, Day},
    {"day-month", "<day> <month>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"month-year", "<month> <yr>", Level::Point, Captured, Step::Year, 0, Month},
    {"months-year", "<month> (-|–|по) <month> <yr>", Level::Point, Captured, Step::Year, 0, MonthSpan},
    {"months", "(в|за|с) <month> (-|–|по) <month>", Level::Point, Published, Step::Year, 0, MonthSpan},
    {"month", "(в|за|на|к|с|до) <month>", Level::Point, NearestPast, Step::Month, 0, Month},
    {"end-month-year", "(на конец|к концу|на начало) <month> <yr>", Level::Point, Captured, Step::Year, 0, Month, 0, Frame::AsOf},
    {"end-year", "(на конец|к концу) <yr>", Level::Point, Captured, Step::Year, 0, Whole, 0, Frame::AsOf},
    {"half-of", "[за] <ord> полугоди~ <yr>", Level::Point, Captured, Step::Year, 0, Half}, {"half", "[за] <ord> полугоди~", Level::Point, Published, Step::Year, 0, Half},
    {"quarter-of", "(<ord>|<roman>) квартал~ <yr>", Level::Point, Captured, Step::Year, 0, Quarter}, {"quarter", "(<ord>|<roman>) квартал~", Level::Point, Published, Step::Year, 0, Quarter},
    {"first-months", "(перв~ <n> месяц~|<n> месяц~) <yr>", Level::Point, Captured, Step::Year, 0, FirstMonths},
    {"same-period", "(аналогичн~|соответствующ~) период~ (<yr>|год~ ранее)", Level::Point, Context, Step::Year, -1, SamePart},
    {"last-month", "прошл~ месяц~", Level::Point, Published, Step::Month, -1}, {"last-week", "прошл~ недел~", Level::Point, Published, Step::Week, -1},
    {"today", "(сейчас|сегодня|теперь|ныне)", Level::Point, Published, Step::Day, 0}, {"yesterday", "вчера", Level::Point, Published, Step::Day, -1},

    {"years", "(в|за) <year> (-|–) <year> (год~|гг .)", Level::Point, Captured},
    {"from-to", "с <p> (по|до) <p>", Level::Span, Captured}, {"dash", "<p> (-|–|—) <p>", Level::Span, Captured},
    {"since", "(с|начиная с) <p>", Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Since},
};

constexpr CueRow kCues[] = {
    {"up", "(вырос~|выросл~|возрос~|возросл~|увеличил~|увеличи*|поднял~|подня*|подорожа*|прибавил~|рост~|больше|выше|дороже|плюс|повышен*|вверх)", Cue::Up},
    {"down", "(снизил~|сниж*|упал~|упа~|сократил~|сокра*|уменьшил~|меньше|ниже|подешевел~|потерял~|минус|спад~|падени~)", Cue::Down},
    {"by", "на", Cue::ByAmount}, {"to", "до", Cue::ToLevel}, {"level", "(безработиц~|явк~|инфляци~|ставк~)", Cue::LevelOf},
    {"forecast", "(прогноз~|ожида*|ждал~|ждут|жд*|предполага*|приедут|составит|рассчитыва*|планиру*)", Cue::Forecast},
    {"estimated", "(оценк~|оценива*|оценил~|по прикидкам)", Cue::Estimated}, {"alleged", "(утвержда*|якобы)", Cue::Alleged},
    {"denied", "(опроверг*|отверг*|отрица*)", Cue::Denied}, {"provisional", "предварительн~", Cue::Provisional},
    {"revised", "(уточнил~|уточненн~)", Cue::Revised}, {"final", "окончательн~", Cue::Final}, {"clause", "(тогда как|в то время как)", Cue::Clause},
};
// clang-format on

}  // namespace

extern constinit const ExtractionRules rules{
    .decimal_marks = ",.",
    .group_marks = " ",
    .endings = kEndings,
    .order = WordOrder::HeadFirst,
    .number_words = kNumberWords,
    .ordinal_suffixes = kOrdinalSuffixes,
    .class_words = kClassWords,
    .units = kUnits,
    .counted = kCounted,
    .modifiers = kModifiers,
    .ranges = kRanges,
    .fractions = kFractions,
    .multiples = kMultiples,
    .rejects = kRejects,
    .periods = kPeriods,
    .cues = kCues,
};

}  // namespace attest::languages::ru
