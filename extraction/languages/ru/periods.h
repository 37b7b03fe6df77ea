// Russian: when.
//
// Names of months are no other words, so they stand alone; a year is told by «год»
// behind it or by its ending («в 2013-м»), never by its digits alone.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::ru {

// clang-format off
#define ATTEST_SPLIT_YEAR "[сезон~|сельхозгод~|маркетингов~ год~|сельскохозяйственн~ год~] " \
    "<year> / <yy> [маркетингов~|сельскохозяйственн~|зернов~] [год~|сезон~|сельхозгод~]"
using enum Anchor;
using enum Part;
// A verb of the past in the next words.
#define ATTEST_WAS " ^ [<w> [<w> [<w> [<w>]]]] (был|была|было|были|стал|стала|стало|стали|" \
    "вырос|выросла|выросло|выросли|упал|упала|упало|упали|составил|составила|составило|" \
    "составили|достиг|достигла|достигло|достигли|увеличил~|снизил~|сократил~|поднял~|получил~|" \
    "построил~|открыл~|закрыл~|купил~|продал~|собрал~|выпустил~|родил~|прибыл~|приехал~|" \
    "уехал~|принял~|посетил~|заболел~|погиб~|умер~|ушел|ушла|ушло|ушли|пришел|пришла|пришли|" \
    "дал|дала|дало|дали|нашел|нашла|нашли|вышел|вышла|вышло|вышли|взял~|ввел~|начал~|" \
    "закончил~|стоил~|насчитал~)"
inline constexpr PeriodRow kPeriods[] = {
    // Years.
    {"year", "[весь|всего|целом] <year> [календарн~|отчетн~] (год|года|году|годом|годе|гг .|г .|"
        "г)", Level::Year, Captured},
    // «В 2017 году — 40, а в 2018 — 30»
    {"year-dash", "(в|за) <year> ^ (—|–) (на|до|уже|<n> (%|процент~|процентов|тыс|млн|млрд|"
        "человек))", Level::Year, Captured},
    // «Чем в 2013.», «а в 2014 — меньше»
    {"year-end", "(в|за|чем в|чем за) <year> ^ ((—|–|,) <w>|;|\\)|. <end>|<end>)", Level::Year,
        Captured},
    {"year-m", "<ordyear> [год|года|году|годом|годе|г .]", Level::Year, Captured},
    // «До 2027 года построят 30 школ»: from now on; «до 2014 года их было 40»: before it began.
    {"until-year", "до <yr>", Level::Point, Captured, Step::Year, 0,
        Whole, kFromNow},
    {"years-dash", "(<year>|<ordyear>) (-|–|—) (<year>|<ordyear>) (годах|годы|годов|годами|год|"
        "года|году|гг .|гг)", Level::Year, Captured, Step::Year, 0, YearSpan},
    // «В 1985—1990 и 2006—2011 годах», «в 2001, 2005 и 2009 годах»
    {"years-dash-listed", "<year> (-|–|—) <year> ^ ([, <year> [(-|–|—) <year>]] (и|,) <year> "
        "[(-|–|—) <year>] (годах|годы|годов|гг .|гг))", Level::Year, Captured, Step::Year, 0,
        YearSpan},
    {"year-listed", "<year> ^ (, <year> [, <year>] и <year> (годах|годы|годов|гг .|гг)|и <year> "
        "(-|–|—) <year> (годах|годы|годов|гг .|гг))", Level::Year, Captured},
    {"last-of-years", "<year> (годах|гг .)", Level::Year, Captured},
    {"years-from-to", "(с|со|от) (<year>|<ordyear>) [года|г .] (по|до) (<year>|<ordyear>) "
        "[включительно] [год|года|годы|гг .|г .]", Level::Year, Captured, Step::Year, 0,
        YearSpan},
    {"years-between", "между (<year>|<ordyear>) и (<year>|<ordyear>) (годами|гг .)", Level::Year,
        Captured, Step::Year, 0, YearSpan},
    // «Бюджет-2018: дырка в 3 млрд», «на ЧМ-2018»
    {"season-year", "(сезон~|бюджет~|чм|че|евро|егэ|ои|игр|игры|играх|"
        "олимпиад~|универсиад~|паралимпиад~|перепис~|"
        "выбор~|выборах|выборов|урожа~|посевн~|призыв~|итог~|план~|прогноз~|чемпионат~|"
        "евровидени~|путин~|жатв~|кубок|кубка|кубке) - <year>", Level::Year, Captured, Step::Year,
        0, Whole, 0, Frame::Attributive},
    {"years-and", "<year> и <year> (годах|годы|годов|гг .)", Level::Year, Captured, Step::Year,
        0, YearSpan, 1},
    {"split-year", "[сезон~|сельхозгод~|маркетингов~ год~|учебн~ год~|финансов~ год~] [-] <year> "
        "/ <yy> [год~|сезон~|сельхозгод~|г .]", Level::Year, Captured, Step::Year, 0, SplitYear},
    // «За 2023/24 маркетинговый год (сентябрь – август)»
    {"split-year-of-autumn", ATTEST_SPLIT_YEAR " \\( [с] сентябр~ (-|–|—|по) август~ \\)",
        Level::Year, Captured, Step::Year, 0, SplitYear, 9},
    {"split-year-of-october", ATTEST_SPLIT_YEAR " \\( [с] октябр~ (-|–|—|по) сентябр~ \\)",
        Level::Year, Captured, Step::Year, 0, SplitYear, 10},
    {"split-year-of-summer", ATTEST_SPLIT_YEAR " \\( [с] июл~ (-|–|—|по) июн~ \\)", Level::Year,
        Captured, Step::Year, 0, SplitYear, 7},
    {"season-long", "(сезон~|сельхозгод~) [-] <year> / <year> [год~|годов]", Level::Year, Captured,
        Step::Year, 0, SplitYear},
    {"split-year-long", "<year> / <year> (сельхозгод~|маркетингов~ год~|учебн~ год~|финансов~ "
        "год~|год~|сезон~)", Level::Year, Captured, Step::Year, 0, YearSpan},
    {"decade", "<decade> [годы|годов|годах|гг .]", Level::Year, Captured, Step::Year, 0, Decade},
    // «В 90-х годах», «в девяностые».
    {"decade-of-two-digits", "<yy> (годы|годов|годах|гг .)", Level::Year, Captured, Step::Year, 0,
        Decade},
    {"sixties", "(в шестидесятые|в шестидесятых|шестидесятые годы|шестидесятых годов|шестидесятых "
        "годах)", Level::Year, Fixed, Step::Year, 0, Decade, 1960},
    {"seventies", "(в семидесятые|в семидесятых|семидесятые годы|семидесятых годов|семидесятых "
        "годах)", Level::Year, Fixed, Step::Year, 0, Decade, 1970},
    {"eighties", "(в восьмидесятые|в восьмидесятых|восьмидесятые годы|восьмидесятых годов|"
        "восьмидесятых годах)", Level::Year, Fixed, Step::Year, 0, Decade, 1980},
    {"nineties", "(в девяностые|в девяностых|девяностые годы|девяностых годов|девяностых годах)",
        Level::Year, Fixed, Step::Year, 0, Decade, 1990},
    {"noughties", "(в нулевые|в нулевых|нулевые годы|нулевых годов|нулевых годах)", Level::Year,
        Fixed, Step::Year, 0, Decade, 2000},
    {"century", "([в] (<ord>|<int>) (веке|столетии)|(начале|конце|середине|начала|конца|середины) "
        "<ord> (века|столетия))", Level::Point, Published, Step::Year, 0, Century},
    // Пандемия известна всем: последний год до неё — 2019-й.
    {"before-pandemic", "(до (пандемии|эпидемии) [коронавируса]|до (ковида|"
        "коронавируса|covid - 19|covid)|перед пандемией|доковидн~ (год~|времена|период~|уровень|"
        "уровн~|показател~)|допандемийн~ (год~|времена|"
        "период~|уровень|уровн~|показател~))", Level::Year, Fixed, Step::Year, 0, Whole, 2019},
    {"last-year", "[весь|всего|целый] (прошлый год|прошлого года|прошлом году|прошлому году|"
        "прошлым годом|минувший год|минувшего года|минувшем году|минувшему году|истекший год|"
        "истекшего года|истекшем году|ушедший год|ушедшего года|ушедшем году|прошлогодн~)",
        Level::Year, Published, Step::Year, -1},
    // «Упали до 40 рублей с прошлогодних 50»: not since then.
    {"from-last-years", "(с|со) прошлогодн~ ^ <n>", Level::Year, Published, Step::Year, -1, Whole,
        0, Frame::Base},
    // «Вместо прошлогодних двух экзаменов сдавали четыре»
    {"instead-of-last-years", "вместо <yr> ^ <n> <w> <w>", Level::Point, Captured, Step::Year,
        0, Whole, 0, Frame::Base},
    {"this-year", "(этот год|этого года|этом году|этому году|этим годом|нынешний год|нынешнего "
        "года|нынешнем году|нынешнему году|нынешним годом|текущий год|текущего года|текущем году|"
        "текущему году|наступивший год|наступившего года|наступившем году|начавшийся год|"
        "начавшегося года|начавшемся году|т . г .|с . г .|этот сезон|этом сезоне|нынешнем сезоне)",
        Level::Year, Published, Step::Year, 0},
    {"year-to-date", "с [самого] начала [же] [этого|нынешнего|текущего] года", Level::Year,
        Published, Step::Year, 0, ToDate, 1},
    // «В прошлом году построили 40 школ, в этом — 35», «на этой неделе 12, на следующей — 20»
    {"forecast-for-year", "(прогноз|прогноза|прогнозы|ориентир|ориентиры|план|планы) на год",
        Level::Year, Published, Step::Year, 0},
    {"this-one", "в (этом|нынешнем|текущем) ^ (—|–|<n>|планир*|ожида*|ждут|будет|будут|уже|лишь|"
        "только|всего|построят|намерен*|собира*|рассчит*|обещают)", Level::Year, Published,
        Step::Year, 0},
    {"last-one", "(в (прошлом|минувшем) ^ (—|–|<n>|лишь|только|всего|было)|чем в (прошлом|"
        "минувшем) ^ (.|;|<end>))", Level::Year, Published, Step::Year, -1},
    {"next-one", "в (следующем|будущем) ^ (—|–|<n>|планир*|ожида*|ждут|будет|будут|лишь|только|"
        "всего|построят|намерен*|собира*|рассчит*|обещают)", Level::Year, Published, Step::Year, 1},
    {"this-week-one", "на (этой|нынешней|текущей) ^ (—|–|<n>|планир*|ожида*|ждут|уже|лишь|только|"
        "всего)", Level::Point, Published, Step::Week, 0},
    {"last-week-one", "на (прошлой|минувшей) ^ (—|–|<n>|лишь|только|всего|было)", Level::Point,
        Published, Step::Week, -1},
    {"next-week-one", "на (следующей|будущей) ^ (—|–|<n>|планир*|ожида*|ждут|будет|будут|обещают)",
        Level::Point, Published, Step::Week, 1},
    {"outgoing-year", "уходящ~ (год|года|году|годом|годе)", Level::Year, Published, Step::Year, 0},
    {"next-year", "(следующий год|следующего года|следующем году|следующему году|будущий год|"
        "будущего года|будущем году|будущему году|через год)", Level::Year, Published,
        Step::Year, 1},
    // «В новом году», said in December, is of the next one; said in January, of its own.
    {"year-to-begin", "(наступающ~ (год|года|году)|в новом году|на новый год ^ (заложен~|выделен~|"
        "запланирован~|предусмотрен~))", Level::Year, NearestNext, Step::Year, 0},
    {"new-year", "(с нового года|с начала нового года)", Level::Year, Published, Step::Year, 0,
        Whole, 0, Frame::From},
    // Whose season?  A footballer's spans two years, a farmer's one: neither this nor unsaid.
    {"last-season", "(прошлый сезон|прошлого сезона|прошлом сезоне|прошлому сезону|минувшего "
        "сезона|минувшем сезоне|(прошл~|минувш~|предыдущ~) (сельхозгод~|маркетингов~ год~))",
        Level::Year, Published, Step::Year, -1, SplitYear, 0, Frame::Unsaid},
    {"years-ahead", "на (год|полгода|<n> (года|лет|месяца|месяцев)) вперед", Level::Point,
        Published,
        Step::Year, 1, Whole, 0, Frame::NotTime},
    {"born-in-year", "<year> (г . р .|г . рожд .)", Level::Year, Captured, Step::Year, 0, Whole, 0,
        Frame::NotTime},
    {"made-in-year", "<year> (года|г .) (рождения|выпуска|постройки|издания|основания|производства|"
        "призыва)", Level::Year, Captured, Step::Year, 0, Whole, 0, Frame::NotTime},
    {"year-before-last", "(позапрошлый год|позапрошлого года|позапрошлом году)", Level::Year,
        Published, Step::Year, -2},
    {"previous-year", "(предыдущий год|предыдущего года|предыдущем году|предыдущему году|"
        "предыдущим годом|предшествующий год|предшествующего года|предшествующем году)",
        Level::Year, Context, Step::Year, -1},
    // «Мужчин за три года приехало 900»: тех лет, о которых речь; без года в разговоре — ничего.
    {"those-years", "за [эти|все] <n> (года|лет)", Level::Point, Context, Step::Year, 0, LastSteps},
    {"two-years-before", "двумя годами (ранее|раньше)", Level::Year, Context, Step::Year, -2},
    {"year-after", "(годом позже|год спустя|спустя год|через год после)", Level::Year, Context,
        Step::Year, 1},
    // «На выборах 2013 года победил с 63 %. Два года спустя …»
    {"years-after", "([спустя] <n> (года|лет) (спустя|после этого)|спустя <n> (года|лет)|<n> (года|"
        "лет|годами) позже|через <n> (года|лет) после этого) ^ (<w>|<n>|,|.|—)", Level::Year,
        Context, Step::Year, 0, StepsAgo, -1},
    {"months-after", "([спустя] <n> (месяца|месяцев) (спустя|после этого)|спустя <n> (месяца|"
        "месяцев)|<n> (месяца|месяцев|месяцами) позже) ^ (<w>|<n>|,|.|—)", Level::Point, Context,
        Step::Month, 0, StepsAgo, -1},
    {"weeks-after", "([спустя] <n> (недели|недель) (спустя|после этого)|спустя <n> (недели|недель)|"
        "<n> (недели|недель|неделями) позже) ^ (<w>|<n>|,|.|—)", Level::Point, Context, Step::Week,
        0, StepsAgo, -1},
    {"days-after", "([спустя] <n> (дня|дней) (спустя|после этого)|спустя <n> (дня|дней)|<n> (дня|"
        "дней|днями) позже) ^ (<w>|<n>|,|.|—)", Level::Point, Context, Step::Day, 0, StepsAgo, -1},
    {"that-year", "(тот год|того года|том году|тому году|тот же год|того же года|том же году|за "
        "весь год|в течение года|в целом за год|по итогам года|по году)", Level::Year,
        Context, Step::Year, 0},

    // «Выручка за год составит 57 млрд», in a talk of a quarter: of all the year.
    {"over-year-to-come", "за [весь] год ^ (составит|составят|вырастет|вырастут|достигнет|"
        "достигнут|снизится|снизятся|превысит|превысят|увеличится|сократится|будет|будут|"
        "ожидается|планир*|прогнозир*|упадет|упадут)", Level::Year, Published, Step::Year, 0},
    // «За год до выборов партию поддерживали 30 %»
    {"year-before", "за (год|полгода) до ^ <w>", Level::Year, Published, Step::Day, 0, Whole, 0,
        Frame::Unsaid},
    {"time-before", "за (неделю|месяц|сутки|день) до ^ <w>", Level::Point, Published, Step::Day, 0,
        Whole, 0, Frame::Unsaid},
    // «Приближается к доковидным показателям»: the talk is of now.
    {"to-before-covid", "к (доковидн~|допандемийн~) (показател~|уровн~|значени~) ^ (и|,|.|;)",
        Level::Year, Fixed, Step::Year, 0, Whole, 2019, Frame::Base},
    {"over-year", "за год", Level::Year, Context, Step::Year, 0, Whole, 1},

    // Days.
    {"date", "<day> <month> [.] <yr>", Level::Point, Captured, Step::Day, 0, Day},
    {"date-plain", "<day> <month> [.] [,] <year>", Level::Point, Captured, Step::Day, 0, Day},
    {"date-from", "(с|со|начиная с) <day> <month>", Level::Point, NearestPast, Step::Day,
        0, Day, 0, Frame::Since},
    {"date-from-weekday", "(с|со|начиная с) (понедельника|вторника|среды|четверга|пятницы|субботы|"
        "воскресенья) , <day> <month>", Level::Point, NearestPast, Step::Day, 0, Day, 0,
        Frame::Since},
    {"date-from-year", "(с|со|начиная с) <day> <month> [.] <yr>", Level::Point, Captured, Step::Day,
        0, Day, 0, Frame::Since},
    // «Указом от 25 октября увеличил»: what is done by a paper is of its day.
    {"day-of-deed", "(постановлением|приказом|указом|законом|решением|распоряжением|приговором) от "
        "<day> <month>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"day-of-deed-year", "(постановлением|приказом|указом|законом|решением|распоряжением|"
        "приговором) "
        "от <day> <month> [.] <yr>", Level::Point, Captured, Step::Day, 0, Day},
    {"day-of-paper", "(корректировк~|редакци~|постановлени~|приказ~|указ~|письм~|закон~|верси~|"
        "решени~|договор~|распоряжени~|протокол~) от <day> <month> [[.] <yr>]", Level::Point,
        NearestPast, Step::Day, 0, Day, 0, Frame::Base},
    // «Арестован до 20 апреля»: until when he is held is not when it was.
    {"held-until", "(арестовал~|арестован~|арест~|под стражу|под стражей|под стражи|сизо|"
        "содержания) [<w>] до <day> <month> [[.] <yr>]", Level::Point, NearestPast, Step::Day,
        0, Day,
        0, Frame::Unsaid},
    {"date-dots", "[на] <day> . <month#> . <year>", Level::Point, Captured, Step::Day, 0, Day},
    {"gone-days", "за (прошедш~|минувш~|истекш~) <n> (дня|дней|суток)", Level::Point, Published,
        Step::Day, -1, LastSteps},
    {"first-weeks-year", "[за|в] перв~ <n> недел~ <yr>", Level::Point, Captured, Step::Week, 0,
        FirstDays},
    // «За первые 18 дней февраля», «в первой декаде июня», but «за первые три дня» of something.
    {"first-days", "[за|в|по итогам] (перв~ <n>|<n> перв~) (дня|дней|суток|дни) <month>",
        Level::Point, NearestPast, Step::Day, 0, FirstDays},
    {"first-days-year", "[за|в|по итогам] (перв~ <n>|<n> перв~) (дня|дней|суток|дни) <month> "
        "<yr>", Level::Point, Captured, Step::Day, 0, FirstDays},
    {"first-weeks", "[за|в|по итогам] (перв~ <n>|<n> перв~) (недели|недель) <month>",
        Level::Point, NearestPast, Step::Week, 0, FirstDays},
    {"first-weeks-of-month", "[за|в|по итогам] (перв~ <n>|<n> перв~) (недели|недель) <month> <yr>",
        Level::Point, Captured, Step::Week, 0, FirstDays},
    {"first-week", "[за|в|на|по итогам] перв~ недел~ <month>", Level::Point, NearestPast,
        Step::Week, 0, FirstDays, 1},
    {"first-ten-days", "[за|в|по итогам] перв~ декад~ <month>", Level::Point, NearestPast,
        Step::Day, 0, FirstDays, 10},
    {"first-half-month", "[за|в|по итогам] перв~ половин~ <month>", Level::Point,
        NearestPast, Step::Day, 0, FirstDays, 15},
    {"day-month", "<day> <month>", Level::Point, NearestPast, Step::Day, 0, Day},
    {"days", "[с|со] <day> (-|–|—|по|и) <day> <month>", Level::Point, NearestPast, Step::Day, 0,
        Day},
    // «В ночь с 14 на 15 мая»
    {"night-between", "[в ночь] с <day> на <day> <month>", Level::Point, NearestPast, Step::Day, 0,
        Day},
    {"night-between-year", "[в ночь] с <day> на <day> <month> [.] <yr>", Level::Point, Captured,
        Step::Day, 0, Day},
    {"days-year", "[с|со] <day> (-|–|—|по|и) <day> <month> [.] <yr>", Level::Point, Captured,
        Step::Day, 0, Day},
    {"as-of-day", "(на|к|по состоянию на|данные на|по данным на) <day> <month>", Level::Point,
        NearestPast, Step::Day, 0, Day, 0, Frame::AsOf},
    {"as-of-date", "(на|к|по состоянию на|данные на|по данным на) <day> <month> [.] (<yr>|<year>)",
        Level::Point, Captured, Step::Day, 0, Day, 0, Frame::AsOf},
    // «Итоги воскресного голосования»
    {"weekday-of-event", "<weekday> ^ (голосовани~|выбор~|выборов|референдум~|матч~|игр~|гонк~|"
        "забег~|встреч~|пожар~|взрыв~|удар~|обстрел~|атак~|авари~|катастроф~|столкновени~|"
        "землетрясени~|ураган~|шторм~|ливн~|снегопад~|бур~|дожд~|паводк~|наводнени~|митинг~|"
        "марш~|шестви~|протест~|акци~|беспорядк~|заседани~|совещани~|слушани~|торг~|сесси~|"
        "розыгрыш~|тираж~|концерт~|аукцион~|переговор~|опрос~|решени~)", Level::Point, NearestPast,
        Step::Day, 0, Day, 0, Frame::Attributive},
    {"weekday", "[в|во|минувш~|прошл~|эт~] [минувш~|прошл~|эт~] <weekday> [утром|днем|вечером|"
        "ночью]", Level::Point, NearestPast, Step::Day, 0, Day},
    // «Итоги воскресного голосования», but «воскресная школа» is one of all Sundays.
    {"every-weekend", "(воскресн~|субботн~) (школ~|служб~|литурги~|месс~|проповед~|чтени~|рын~|"
        "рынок|ярмарк~|базар~|прогулк~|приложени~|выпуск~|номер~|газет~|групп~|курс~|меню|"
        "тариф~|рейс~|расписани~|программ~|передач~)", Level::Point, NearestPast, Step::Day, 0,
        Whole, 0, Frame::NotTime},
    {"weekday-last-week", "[в|во|с] <weekday> [на] (прошл~|минувш~|предыдущ~) недел~",
        Level::Point, Published, Step::Week, -1, Day},
    {"weekday-this-week", "[в|во|с] <weekday> [на] (эт~|текущ~) недел~", Level::Point, Published,
        Step::Week, 0, Day},
    {"weekday-next-week", "[в|во|с] <weekday> [на] (следующ~|будущ~) недел~", Level::Point,
        Published, Step::Week, 1, Day},
    {"by-weekday", "к <weekday>", Level::Point, NearestPast, Step::Day, 0, Day, 0, Frame::AsOf},
    {"next-weekday", "[в|во] (ближайш~|следующ~|будущ~) <weekday>", Level::Point, NearestNext,
        Step::Day, 0, Day},
    // «Если бы выборы состоялись в ближайшее воскресенье»: that is asked on the day of the poll.
    {"if-polled", "если бы <w> [<w> [<w> [<w>]]] (состоялись|прошли|проходили|проводились|были) "
        "[<w>] [в|во] (ближайш~|следующ~|эт~) <weekday>", Level::Point, Published, Step::Day, 0,
        Whole, 0, Frame::NotTime},
    {"day-before", "(днем ранее|днем раньше|сутками ранее|сутками раньше|за день до этого|за сутки "
        "до этого|предыдущий день|предыдущего дня|предыдущему дню|предыдущих суток|предыдущие "
        "сутки)", Level::Point, Context, Step::Day, -1},
    {"this-day", "(сегодня|сегодняшн~)", Level::Point, Published, Step::Day, 0, Whole, 1},
    {"as-of-today", "(на сегодня|на сегодняшний день|на данный момент|на текущий момент|на этот "
        "момент)", Level::Point, Published, Step::Day, 0, Whole, 0, Frame::AsOf},
    {"at-the-exchange", "(на открытии|при открытии|на закрытии|в начале|в ходе|по итогам) (торгов|"
        "торговой сессии)", Level::Point, Published, Step::Day, 0},
    // «В 2016-м росли, теперь просели»: in the time that is reported on.
    {"now-it-did", "теперь ^ <past-final>", Level::Point, Context, Step::Year, 0, SamePart, 1},
    {"reported-on", "(в|за) (отчетном|отчетный) (квартал|квартале|месяц|месяце|период|периоде)",
        Level::Point, Context, Step::Year, 0, SamePart},
    {"today", "(сейчас|теперь|ныне|в настоящее время|в настоящий момент|нынче|на "
        "момент публикации|до сих пор|по сей день)", Level::Point, Published, Step::Day, 0},
    {"by-the-clock", "(к|на|в|по состоянию на) <int> : <int> (мск|по московскому времени)",
        Level::Point, Published, Step::Day, 0},
    // «Ещё накануне речь шла о шестерых»: named only to set it against what is told of.
    {"still-yesterday", "(еще|лишь|только) (вчера|накануне)", Level::Point, Published, Step::Day,
        -1, Whole, 3},
    // «Накануне выборов»: of something whose day is not said.
    {"eve-of-event", "(накануне|в канун|в преддверии) ([<w>] (выбор~|выборов|праздник~|праздников|"
        "праздновани~|заседани~|матч~|игр~|финал~|турнир~|чемпионат~|сезон~|войн~|кризис~|"
        "революции|саммит~|визит~|встреч~|переговор~|переговоров|голосовани~|референдум~|"
        "старт~|открыти~|закрыти~|запуск~|введени~|вступлени~|повышени~|подорожани~|начал~|"
        "публикаци~|выход~|премьер~|юбиле~|годовщин~|каникул~|каникул|выходных|отпуск~|"
        "экзамен~|экзаменов|реформ~|пандемии|эпидемии|рождеств~|пасхи|поста|олимпиад~|"
        "съезд~|конференци~|форум~|совещани~|суд~|решени~|концерт~|фестивал~|парад~|"
        "отопительного|учебного|торгов)|нового года|нового учебного года|<day> <month>|"
        "дня <w>|рождества)", Level::Point, Published, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"yesterday", "(вчера|накануне|вчерашн~)", Level::Point, Published, Step::Day, -1},
    {"day-before-yesterday", "позавчера", Level::Point, Published, Step::Day, -2},
    {"last-night", "(прошедшей|минувшей|прошлой|этой|сегодняшней) ночью", Level::Point, Published,
        Step::Day, 0},
    {"settled-tomorrow", "расчет~ (на завтра|(«|\") завтра (»|\"))", Level::Point, Published,
        Step::Day, 0, Whole, 0, Frame::NotTime},
    {"tomorrow", "завтра", Level::Point, Published, Step::Day, 1},
    {"days-ago", "<n> (день|дня|дней) назад", Level::Point, Published, Step::Day, 0, StepsAgo},
    // «Средний надой за сутки»: of each.
    {"each-day", "(в среднем|среднесуточн~ [<w>]|от одной коровы|на корову|на человека) за сутки",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"past-day", "за ([последние] (сутки|24 часа)|последний день)", Level::Point, Published,
        Step::Day, 0, Whole, 0},
    {"day-gone", "за ((прошедшие|минувшие|истекшие|прошлые) (сутки|24 часа)|(прошедший|минувший|"
        "истекший) день)", Level::Point, Published, Step::Day, -1, Whole, 2},
    // «За двое суток»: so much has happened until now.
    {"past-days-running", "за <n> суток", Level::Point, Published,
        Step::Day, 0, LastSteps},
    {"past-days", "за последние <n> (дня|дней|суток)", Level::Point, Published, Step::Day, 0,
        LastSteps},

    // Months.
    // «Август», a film
    {"month-in-quotes", "(«|\") <month> (»|\")", Level::Point, NearestPast, Step::Month, 0, Month,
        0, Frame::NotTime},
    // «Пари Сен-Жермен»
    {"saint", "сен - <name>", Level::Point, NearestPast, Step::Month, 0, Month, 0, Frame::NotTime},
    {"month-year", "[в|за|на|из|с начала|начале|середине|конце|до] [начале|середине|конце|"
        "весь] <month> [.] <yr>", Level::Point, Captured, Step::Year, 0, Month},
    {"month-year-plain", "[в|за] <month> [.] [-] <year>", Level::Point, Captured, Step::Year, 0,
        Month},
    // «В прошлом году в мае», «в 2009 году за ноябрь»
    {"month-behind-year", "(в|во) <yr> [,] (в|за) [начале|середине|конце] <month>", Level::Point,
        Captured, Step::Year, 0, Month},
    {"months-year", "[в|за|с] <month> [.] (-|–|—|по) <month> [.] <yr>", Level::Point, Captured,
        Step::Year, 0, MonthSpan},
    {"months", "[в|за|с] <month> [.] (-|–|—|по) <month>", Level::Point, NearestPast, Step::Year, 0,
        MonthSpan},
    {"months-and-year", "[в|за] <month> [.] и <month> [.] <yr>", Level::Point, Captured,
        Step::Year, 0,
        MonthSpan, 1},
    {"months-and", "[в|за] <month> [.] и <month>", Level::Point, NearestPast, Step::Year, 0,
        MonthSpan,
        1},
    {"since-month-year", "(с|со|начиная с) [конца|начала|середины] <month> [.] <yr>", Level::Point,
        Captured, Step::Year, 0, Month, 0, Frame::Since},
    {"since-january", "с января", Level::Point, Published, Step::Year, 0, ToDate, 1},
    {"since-month", "(с|со|начиная с) [конца|начала|середины] <month>", Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::Since},
    {"until-month", "(до [конца|начала|середины]|к (концу|середине)) <month>", Level::Point,
        NearestPast, Step::Month, 0, Month},
    {"end-of-month", "(на конец|к концу|по состоянию на конец) <month>", Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::AsOf},
    {"end-of-month-year", "(на конец|к концу|по состоянию на конец) <month> [.] <yr>", Level::Point,
        Captured, Step::Year, 0, Month, 0, Frame::AsOf},
    // «В конце мая 2023 года на учёте состояли»: that is counted on its last day.
    {"stood-at-end-of-month-year", "в конце <month> [.] <yr> ^ ([<w> [<w> [<w>]]] (состоял~|"
        "состоит|"
        "состоят|числил~|числится|числятся|насчитывал~|зарегистрированы|находил~))", Level::Point,
        Captured, Step::Year, 0, Month, 0, Frame::AsOf},
    {"stood-at-end-of-month", "в конце <month> ^ ([<w> [<w> [<w>]]] (состоял~|состоит|состоят|"
        "числил~|"
        "числится|числятся|насчитывал~|зарегистрированы|находил~))", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::AsOf},
    {"start-of-month-year", "(на начало|к началу) <month> [.] <yr>", Level::Point, Captured,
        Step::Year, 0, Month, 0, Frame::AtStart},
    {"start-of-month", "(на начало|к началу|по состоянию на начало) <month>", Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::AtStart},
    {"results-of-month", "по итогам <month>", Level::Point, NearestPast, Step::Month, 0, Month},
    {"results-of-month-year", "по итогам <month> [.] <yr>", Level::Point, Captured, Step::Year, 0,
        Month},
    {"month", "[в|за|на|из|один|весь] [один|весь|начале|середине|конце|начало|прошл~|эт~|"
        "минувш~] <month>", Level::Point, NearestPast, Step::Month, 0, Month},
    // Of last year, be it the month that goes on now.
    {"last-named-month", "[в|за|к|на|с|до|от|из|по] [начале|середине|конце|начало|начала|"
        "середины|конца|весь] (прошлый|прошлого|прошлому|прошлым|прошлом) <month>", Level::Point,
        Published, Step::Year, -1, Month},
    // «Ускорилась до 19,6 % с октябрьских 18,8 %»: not since then.
    {"from-of-month", "(с|со|против|вместо) <of-month> ^ <n>", Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::Base},
    {"of-month", "<of-month>", Level::Point, NearestPast, Step::Month, 0, Month, 0,
        Frame::Attributive},
    {"data-of-month", "<of-month> (данн~|отчет~|доклад~|прогноз~|обзор~|заседани~|встреч~|"
        "выбор~|стать~|интервью)", Level::Point, NearestPast, Step::Month, 0, Month, 0,
        Frame::NotTime},
    // A name: «в посёлке Октябрьском», «улица Октябрьской революции».
    {"place-of-month", "(поселк~|поселок|сел~|станиц~|район~|город~|улиц~|площад~|проспект~|"
        "станци~|набережн~|рудник~) <of-month>", Level::Point, NearestPast, Step::Month, 0, Month,
        0, Frame::NotTime},
    {"joined-place-of-month", "<w> - <of-month>", Level::Point, NearestPast, Step::Month, 0, Month,
        0, Frame::NotTime},
    {"of-month-place", "<of-month> (район~|район|улиц~|площад~|поселк~|станиц~|револю*|проспект~|"
        "набережн~|железн~ дорог~)", Level::Point, NearestPast, Step::Month, 0, Month, 0,
        Frame::NotTime},
    // What is traded for a month to come: «январский фьючерс», «с поставкой в декабре».
    {"delivery-of-month", "<of-month> (фьючерс~|контракт~|поставк~|фьючерсн~ контракт~)",
        Level::Point, NearestPast,
        Step::Month, 0, Month, 0, Frame::NotTime},
    {"delivery-in-month", "(поставк~|исполнением|экспирацией) (в|на) <month> [[.] <yr>]",
        Level::Point,
        NearestPast, Step::Month, 0, Month, 0, Frame::NotTime},
    {"compared-to-month", "(по сравнению с|в сравнении с|по отношению к|относительно) <month> "
        "[<yr>]",
        Level::Point, NearestPast, Step::Month, 0, Month, 0, Frame::Base},
    {"last-month", "(прошлый месяц|прошлого месяца|прошлом месяце|прошлому месяцу|минувший месяц|"
        "минувшего месяца|минувшем месяце|прошедший месяц|"
        "прошедшего месяца|прошедшем месяце|истекший месяц|истекшего месяца|истекшем месяце|"
        "за последний месяц)",
        Level::Point, Published,
        Step::Month, -1},
    {"this-month", "(этот месяц|этого месяца|этом месяце|текущий месяц|текущего месяца|текущем "
        "месяце)", Level::Point, Published, Step::Month, 0},
    {"month-to-date", "с [самого] начала [этого|нынешнего|текущего] месяца", Level::Point,
        Published, Step::Month, 0, ToDate, 1},
    {"week-to-date", "с [самого] начала [этой|нынешней|текущей] недели", Level::Point, Published,
        Step::Week, 0, Whole, 0, Frame::Since},
    {"next-month", "(следующий месяц|следующего месяца|следующем месяце)", Level::Point,
        Published, Step::Month, 1},
    {"month-before", "(месяцем ранее|месяцем раньше|предыдущий месяц|предыдущего "
        "месяца|предыдущем месяце|предыдущему месяцу|предыдущим месяцем)", Level::Point, Context,
        Step::Month, -1},
    {"months-ago", "<n> (месяц~|месяцев) назад", Level::Point, Published, Step::Month, 0,
        StepsAgo},
    {"last-week", "(прошлая неделя|прошлой неделе|прошлой недели|прошлую неделю|минувшей неделе|"
        "минувшую неделю|минувшая неделя|минувшей недели)",
        Level::Point, Published, Step::Week, -1},
    {"over-week", "за [последнюю|прошедшую|предыдущую] [отчетную] неделю", Level::Point,
        Published, Step::Week,
        -1, Whole, 1},
    {"week-of-year", "[на|за|в|по итогам] (<ord>|<int> - (й|ю|я)) [календарн~|отчетн~] недел~ <yr>",
        Level::Point, Captured, Step::Year, 0, WeekOfYear},
    {"calendar-week", "[на|за|в|по итогам] ((<ord>|<int> - (й|ю|я)) календарн~ недел~|<int> "
        "[календарн~] (неделя|неделю|неделе) года)", Level::Point,
        NearestPast, Step::Year, 0, WeekOfYear},
    // «На второй неделе» may be one of a month: only a number that no month has.
    {"numbered-week", "[на|за|в|по итогам] (<ord>|<int> - (й|ю|я)) недел~", Level::Point,
        NearestPast, Step::Year, 0, WeekOfYear, 6},
    {"week-of-event", "<ord> недел~ (беременности|сезона|чемпионата|турнира|обучения|лечения|"
        "войны|протестов|подряд|поста|конкурса)", Level::Point, Published, Step::Day, 0, Whole, 0,
        Frame::NotTime},
    {"past-weeks", "за (последн~|прошедш~|минувш~) <n> (недели|недель)", Level::Point, Published,
        Step::Week, -1, LastSteps},
    {"this-week", "(эта неделя|этой неделе|этой недели|эту неделю|текущей неделе|текущую "
        "неделю)", Level::Point, Published, Step::Week, 0},
    {"next-week", "(следующей неделе|следующую неделю|будущей неделе)", Level::Point, Published,
        Step::Week, 1},
    {"week-before", "(неделей ранее|неделей раньше|[на|за] "
        "(предыдущей неделей|предыдущей неделе|предыдущую неделю|предыдущей недели))",
        Level::Point, Context, Step::Week, -1},
    {"last-weekend", "(минувшие выходные|прошлые выходные|прошедшие выходные|минувших выходных|"
        "прошлых выходных)", Level::Point, Published, Step::Week, 0, Weekend},
    // On a Sunday, the days that it ends.
    {"over-weekend", "за ([эти] выходные|[минувший|прошедший] (уик - энд|уикенд))", Level::Point,
        Published, Step::Day, 1, Weekend},
    {"weekend", "(на выходные|в выходные|к выходным|к ближайшим выходным|на этих "
        "выходных|в эти выходные|в ближайшие выходные|на выходных)",
        Level::Point, Published, Step::Week, 1, Weekend},

    // Parts of years.
    {"half-year", "[в|за|во|по итогам|на|к] (<ord>|<roman>|<int> - м|<ord> -|<int>) полугоди~ "
        "<yr>",
        Level::Point, Captured, Step::Year, 0, Half},
    {"half", "[в|за|во|по итогам] (<ord>|<roman>) полугоди~", Level::Point, NearestPast,
        Step::Half, 0, Half},
    {"half-in-digits", "(в|во|за|по итогам) <int> (полугодие|полугодии)", Level::Point, NearestPast,
        Step::Half, 0, Half},
    // Who sums up a half-year has it behind.
    {"the-half", "((нынешнего|минувшего|прошедшего|истекшего) полугодия|[в|за] (нынешнем|минувшем|"
        "прошедшем|истекшем|минувшее|прошедшее|истекшее) полугоди~|за полугодие|"
        "(итоги|результаты) полугодия|полугодие ^ (закрыт~|закончил~|завершил~|принесл~|"
        "оказал~|стал~|выдал~)|"
        "за [эти] полгода|по итогам полугодия)", Level::Point,
        NearestPast, Step::Half, 0, Half},
    {"end-of-half-year", "(на конец|к концу|по состоянию на конец) (<ord>|<roman>) полугоди~ <yr>",
        Level::Point, Captured, Step::Year, 0, Half, 0, Frame::AsOf},
    {"end-of-half", "(на конец|к концу|по состоянию на конец) (<ord>|<roman>) полугоди~",
        Level::Point, NearestPast, Step::Half, 0, Half, 0, Frame::AsOf},
    {"half-of-year", "[в|во|за] <ord> половин~ <yr>", Level::Point, Captured, Step::Year, 0,
        Half},
    {"half-of-this-year", "[в|во|за] <ord> половин~ года", Level::Point, NearestPast, Step::Half,
        0, Half},
    {"quarter-year", "[в|за|во|по итогам|на] ((<ord>|<roman>) квартал~|<int> (квартал|квартале)|"
        "(<ord>|<roman>|<int>) (кв .|кв)) <yr>", Level::Point, Captured, Step::Year, 0, Quarter},
    // «В 3 квартале 2023», but «в третьем квартале 2024 человека».
    {"quarter-year-plain", "[в|во|за|на] ((<ord>|<roman>|<int>) (кв .|кв)|(<ord>|<roman>|<int>) "
        "(квартал|квартале|квартала)) <year> ^ (,|.|;|:|и|—|–|-|\\)|против|на|в|было|был|была|"
        "были|по|<end>)",
        Level::Point, Captured, Step::Year, 0, Quarter},
    {"quarter", "[в|за|во|по итогам|на] (<ord>|<roman>) (квартал~|кв .)", Level::Point, NearestPast,
        Step::Quarter, 0, Quarter},
    // «За 2 квартала» are the first two.
    {"quarter-in-digits", "(в|во|за) <int> (квартал|квартале)", Level::Point, NearestPast,
        Step::Quarter, 0, Quarter},
    // «В первом квартале сдали 300 домов, во втором — 400»
    {"beside-quarter", "(в|во) (<ord>|<roman>) ^ (—|–|-|<n>|на <n>)", Level::Point, Context,
        Step::Quarter, 0, Quarter},
    {"end-of-quarter-year", "(на конец|к концу|по состоянию на конец) (<ord>|<roman>) квартал~ "
        "<yr>",
        Level::Point, Captured, Step::Year, 0, Quarter, 0, Frame::AsOf},
    {"start-of-quarter-year", "(на начало|к началу|по состоянию на начало) (<ord>|<roman>) "
        "квартал~ <yr>", Level::Point, Captured, Step::Year, 0, Quarter, 0, Frame::AtStart},
    {"start-of-quarter", "(на начало|к началу|по состоянию на начало) (<ord>|<roman>) квартал~",
        Level::Point, NearestPast, Step::Quarter, 0, Quarter, 0, Frame::AtStart},
    {"end-of-quarter", "(на конец|к концу|по состоянию на конец) (<ord>|<roman>) квартал~",
        Level::Point, NearestPast, Step::Quarter, 0, Quarter, 0, Frame::AsOf},
    {"last-quarter", "(прошлый квартал|прошлого квартала|прошлом квартале|прошлому кварталу|"
        "минувший квартал|минувшего квартала|минувшем квартале|прошедший квартал|"
        "прошедшего квартала|"
        "прошедшем квартале|истекший квартал|истекшего квартала|истекшем квартале)",
        Level::Point, Published, Step::Quarter, -1},
    {"previous-quarter", "(предыдущий квартал|предыдущего квартала|предыдущем квартале|"
        "предыдущему кварталу|предыдущим кварталом|кварталом ранее)", Level::Point, Context,
        Step::Quarter, -1},
    {"this-quarter", "(текущий квартал|текущего квартала|текущем квартале)", Level::Point,
        Published, Step::Quarter, 0},
    {"the-quarter", "за квартал", Level::Point, Context, Step::Quarter, 0},
    {"first-months-year", "[за|по итогам|в] [перв~] <n> [перв~] (месяца|месяцев|месяцам|месяцах|"
        "месяцами|мес .|мес) (<yr>|<year>)", Level::Point, Captured, Step::Year, 0, FirstMonths},
    {"first-month-year", "[за|по итогам|в] [весь] (перв~|1 - й) (месяц|месяца|месяце) <yr>",
        Level::Point, Captured, Step::Year, 0, FirstMonths, 1},
    {"first-months-named", "(за|по итогам|в|в течение) (перв~ <n>|<n> перв~) (месяца|месяцев|"
        "месяцам|месяцах|мес .|мес) [года]", Level::Point, Published, Step::Year, 0, FirstMonths},
    {"first-months", "(за|по итогам|в|в течение) [перв~] <n> [перв~] (месяца|месяцев|месяцам|"
        "месяцах|мес .|мес) [года]", Level::Point, Published, Step::Year, 0, FirstMonths, 1},
    {"first-quarters-year", "[за|по итогам|в] [перв~] <n> [перв~] (квартала|кварталов|кварталам|"
        "кварталах|кварталами) <yr>", Level::Point, Captured, Step::Quarter, 0, FirstMonths},
    {"first-quarters", "((за|по итогам) [перв~] <n> [перв~] (квартала|кварталов|кварталам)|"
        "в (перв~ <n>|"
        "<n> перв~) кварталах) [года]", Level::Point, Published, Step::Quarter, 0, FirstMonths, 1},
    {"past-years", "(за|в|в течение) (последн~|минувш~|прошедш~|предыдущ~) <n> (год~|лет)",
        Level::Point, Published, Step::Year, 0, LastSteps},
    {"past-months", "(за|в|в течение) (последн~|предыдущ~) <n> (месяца|месяцев)", Level::Point,
        Published, Step::Month, 0, LastSteps},
    // The months that are over, one and all.
    {"gone-months", "(за|в|в течение) (минувш~|прошедш~|истекш~) <n> (месяца|месяцев)",
        Level::Point, Published, Step::Month, -1, LastSteps},
    {"a-month-ago", "[всего|еще] месяц назад", Level::Point, Published, Step::Month, -1, Whole, 3},
    {"a-week-ago", "[всего|еще] неделю назад", Level::Point, Published, Step::Day, -7, Whole, 3},
    {"half-a-year-ago", "[всего|еще] полгода назад", Level::Point, Published, Step::Month, -6},
    {"past-decade", "за (последнее|прошедшее|минувшее) десятилетие", Level::Point, Published,
        Step::Year, 0, LastSteps, 10},
    {"next-years", "((в|на|за) (ближайшие|следующие|предстоящие) <n> (года|лет)|в течение "
        "(ближайших|следующих|предстоящих) <n> лет)", Level::Point, Published, Step::Year, 0,
        NextSteps},
    {"next-months", "((в|на|за) (ближайшие|следующие|предстоящие) <n> (месяца|месяцев)|в течение "
        "(ближайших|следующих|предстоящих) <n> месяцев)", Level::Point, Published, Step::Month, 0,
        NextSteps},
    {"past-half-year", "за (последние|прошедшие|минувшие|истекшие) полгода", Level::Point,
        Published, Step::Month, 0, LastSteps, 6},
    {"weeks-ago", "<n> (недели|недель) назад", Level::Point, Published, Step::Week, 0, StepsAgo},
    {"over-month", "за месяц", Level::Point, Context, Step::Month, 0},
    {"month-of-work", "за месяц (до|после|работы|жизни|лечения|службы|войны)", Level::Point,
        Published, Step::Month, 0, Whole, 0, Frame::NotTime},
    {"past-year", "за последний год", Level::Point, Published, Step::Year, 0},
    // «В 2014 году мост достроили, следующей весной он дал трещину»: seen from then.
    {"following-spring", "следующей [же] весной" ATTEST_WAS, Level::Point, Context, Step::Year, 1,
        Season, 1},
    {"following-summer", "следующим [же] летом" ATTEST_WAS, Level::Point, Context, Step::Year, 1,
        Season, 2},
    {"following-autumn", "следующей [же] осенью" ATTEST_WAS, Level::Point, Context, Step::Year, 1,
        Season, 3},
    {"following-winter", "следующей [же] зимой" ATTEST_WAS, Level::Point, Context, Step::Year, 1,
        Season, 4},
    {"following-year", "(следующем году|на следующий год|через год)" ATTEST_WAS, Level::Year,
        Context, Step::Year, 1},
    {"same-spring", "той же весной", Level::Point, Context, Step::Year, 0, Season, 1},
    {"same-summer", "тем же летом", Level::Point, Context, Step::Year, 0, Season, 2},
    {"same-autumn", "той же осенью", Level::Point, Context, Step::Year, 0, Season, 3},
    {"this-spring", "[в] (эт~|нынешн~) (весна|весной|весну|весны)", Level::Point,
        Published, Step::Year, 0, Season, 1},
    {"next-spring", "(следующ~|будущ~) (весна|весной|весну|весны)", Level::Point,
        Published, Step::Year, 1, Season, 1},
    {"spring", "[в|эт~|нынешн~] [эт~|нынешн~] (весна|весной|весну|весны)", Level::Point,
        NearestPast, Step::Year, 0, Season, 1},
    {"this-summer", "[в] (эт~|нынешн~) (летом|лета|лето)", Level::Point,
        Published, Step::Year, 0, Season, 2},
    {"next-summer", "(следующ~|будущ~) (летом|лета|лето)", Level::Point,
        Published, Step::Year, 1, Season, 2},
    {"summer", "[в|эт~|нынешн~] [эт~|нынешн~] (летом|лета|лето|летний сезон|летнего сезона|летнем "
        "сезоне)", Level::Point, NearestPast,
        Step::Year, 0, Season, 2},
    {"this-autumn", "[в] (эт~|нынешн~) (осень|осенью|осени)", Level::Point,
        Published, Step::Year, 0, Season, 3},
    {"next-autumn", "(следующ~|будущ~) (осень|осенью|осени)", Level::Point,
        Published, Step::Year, 1, Season, 3},
    {"autumn", "[в|эт~|нынешн~] [эт~|нынешн~] (осень|осенью|осени)", Level::Point, NearestPast,
        Step::Year, 0, Season, 3},
    {"next-winter", "(следующ~|будущ~|предстоящ~) (зима|зимой|зимы|зиму)", Level::Point,
        NearestNext, Step::Year, 0, Season, 4},
    {"winter", "[в|эт~|нынешн~] [эт~|нынешн~] (зима|зимой|зимы|зиму)", Level::Point, NearestPast,
        Step::Year, -1, Season, 4},
    {"spring-year", "(весной|весна|весны|весну) <yr>", Level::Point, Captured, Step::Year, 0,
        Season, 1},
    {"summer-year", "(летом|лето|лета) <yr>", Level::Point, Captured, Step::Year, 0, Season, 2},
    {"autumn-year", "(осенью|осень|осени) <yr>", Level::Point, Captured, Step::Year, 0, Season,
        3},
    {"winter-year", "(зимой|зима|зимы|зиму) <yr>", Level::Point, Captured, Step::Year, 0, Season,
        4},
    {"spring-of", "[в] <yr> весной", Level::Point, Captured, Step::Year, 0, Season, 1},
    {"summer-of", "[в] <yr> летом", Level::Point, Captured, Step::Year, 0, Season, 2},
    {"autumn-of", "[в] <yr> осенью", Level::Point, Captured, Step::Year, 0, Season, 3},
    {"winter-of", "[в] <yr> зимой", Level::Point, Captured, Step::Year, 0, Season, 4},
    {"end-of-spring", "(на конец|к концу) весны", Level::Point, NearestPast, Step::Year, 0, Season,
        1, Frame::AsOf},
    {"end-of-summer", "(на конец|к концу) лета", Level::Point, NearestPast, Step::Year, 0, Season,
        2, Frame::AsOf},
    {"end-of-autumn", "(на конец|к концу) осени", Level::Point, NearestPast, Step::Year, 0, Season,
        3, Frame::AsOf},
    {"end-of-winter", "(на конец|к концу) зимы", Level::Point, NearestPast, Step::Year, 0, Season,
        4, Frame::AsOf},
    // «Прошлой осенью», in an autumn or behind it, is that of the year before; «минувшей» is the
    // last one.
    {"autumn-before-last", "позапрошл~ (осень|осенью|осени)", Level::Point, Published, Step::Year,
        -2, Season, 3},
    {"spring-before-last", "позапрошл~ (весна|весной|весны|весну)", Level::Point, Published,
        Step::Year, -2, Season, 1},
    {"summer-before-last", "позапрошл~ (лето|летом|лета)", Level::Point, Published, Step::Year, -2,
        Season, 2},
    {"winter-before-last", "позапрошл~ (зима|зимой|зиму|зимы)", Level::Point, NearestPast,
        Step::Year, -2, Season, 4},
    {"last-autumn", "прошл~ (осень|осенью|осени)", Level::Point, Published, Step::Year, -1,
        Season, 3},
    {"last-spring", "прошл~ (весна|весной|весны|весну)", Level::Point, Published, Step::Year, -1,
        Season, 1},
    {"last-summer", "прошл~ (лето|летом|лета)", Level::Point, Published, Step::Year, -1, Season,
        2},
    {"past-autumn", "минувш~ (осень|осенью|осени)", Level::Point, NearestPast, Step::Year, 0,
        Season, 3},
    {"past-spring", "минувш~ (весна|весной|весны|весну)", Level::Point, NearestPast, Step::Year,
        0, Season, 1},
    {"past-summer", "минувш~ (лето|летом|лета)", Level::Point, NearestPast, Step::Year, 0, Season,
        2},
    {"last-winter", "(прошл~|минувш~) (зима|зимой|зиму|зимы)", Level::Point, NearestPast,
        Step::Year, -1, Season, 4},
    {"of-years-ago", "<n> - летн~ давности", Level::Point, Published, Step::Year, 0, StepsAgo},
    {"years-ago", "<n> (года|лет) (назад|тому назад)", Level::Point, Published, Step::Year, 0,
        StepsAgo},
    {"years-earlier", "<n> (годами|лет|года) (ранее|раньше)", Level::Point, Context, Step::Year,
        0, StepsAgo},
    {"decade-ago", "(десять лет назад|десятилетие назад)", Level::Point, Published, Step::Year,
        -10},

    // At an end.
    {"end-of-year", "(на конец|к концу|по состоянию на конец) (<yr>|<year>)", Level::Point,
        Captured, Step::Year, 0, Whole, 0, Frame::AsOf},
    {"end-of-this-year", "(на конец года|к концу года|под конец года)",
        Level::Point, Published, Step::Year, 0, Whole, 0, Frame::AsOf},
    // «До конца года построят 30 школ»: from now on; «цена снизится до 40»: by then.
    {"until-end-of-this-year", "до конца [этого|нынешнего|текущего] года", Level::Point, Published,
        Step::Year, 0, Whole, kFromNow, Frame::AsOf},
    {"until-end-of-this-quarter", "до конца [этого|нынешнего|текущего] квартала", Level::Point,
        Published, Step::Quarter, 0, Whole, kFromNow, Frame::AsOf},
    {"until-end-of-this-month", "до конца [этого|нынешнего|текущего] месяца", Level::Point,
        Published, Step::Month, 0, Whole, kFromNow, Frame::AsOf},
    {"until-end-of-this-week", "до конца [этой|нынешней|текущей] недели", Level::Point, Published,
        Step::Week, 0, Whole, kFromNow, Frame::AsOf},
    {"until-end-of-year", "до конца <yr>", Level::Point, Captured, Step::Year, 0, Whole, 0,
        Frame::In},
    {"start-of-year", "(на начало|к началу|по состоянию на начало) <yr>", Level::Point, Captured,
        Step::Year, 0, Whole, 0, Frame::AtStart},
    {"start-of-this-year", "(на начало года|к началу года)", Level::Point, Published, Step::Year,
        0, Whole, 0, Frame::AtStart},
    {"since-start-of-year", "с начала <yr>", Level::Point, Captured, Step::Year, 0, ToDate, 1},
    {"results-of-year", "(по итогам|по результатам|в начале|в середине|в конце|в течение|на "
        "протяжении) <yr>", Level::Point, Captured},

    // The same time of another year, or the time before.
    {"same-period-of", "[за|в|с|на] [тот же|того же|том же|ту же] (аналогичн~|соответствующ~|"
        "такой же|таком же|таким же|такого же|такому же|тот же|том же|того же|тем же) "
        "(период~|месяц~|квартал~|показател~|"
        "отрезк~|отрезок|временем|врем~|полугоди~) [времени] [в|во] <yr>", Level::Point, Context,
        Step::Year, 0,
        SamePart},
    {"same-period-behind", "[в] <yr> (в|за) (аналогичн~|тот же|том же|такой же|таком же|этот же) "
        "(период~|отрезк~|отрезок|месяц~|квартал~)", Level::Point, Context, Step::Year, 0,
        SamePart},
    // «В 2017 году на эту же дату», «к той же дате прошлого года»
    {"same-date-behind", "[в] <yr> (на|к) (эту|этой|ту|той|аналогичн~) [же] (дату|дате)",
        Level::Point, Context, Step::Year, 0, SamePart},
    {"same-date-of", "(на|к) (эту же|этой же|ту же|той же|аналогичн~) (дату|дате) [в] <yr>",
        Level::Point, Context, Step::Year, 0, SamePart},
    {"than-on-same-date", "(чем|против|по сравнению|относительно) [с] [на|к] (эту же|этой же|ту же|"
        "той же|тем же|аналогичн~) (дату|даты|дате|датой|днем|временем) [в] <yr>", Level::Point,
        Context, Step::Year, 0, SamePart, 0, Frame::Base},
    // «Что на 12 % превышает аналогичный период прошлого года»
    {"passes-same", "(превыша*|превысил~|превысив|превзош*|опередил~|опережа*|перекрыл~) "
        "(аналогичн~|соответствующ~|тот же|такой же) (период~|показател~|результат~|уров~|"
        "значени~) [аналогичного периода|того же периода|соответствующего периода] <yr>",
        Level::Point, Context, Step::Year, 0, SamePart, 0, Frame::Base},
    {"same-period", "[за|в|с] (аналогичн~|соответствующ~) (период~|показател~) (год~ ранее|годом "
        "раньше|год назад|предыдущего года)", Level::Point, Context, Step::Year, -1, SamePart},
    {"same-month-of", "<month> [.] <yr> ^ (года)", Level::Point, Captured, Step::Year, 0, Month},
    // «Год назад килограмм стоил 90 рублей», of no month or quarter: that year.
    {"a-year-ago", "[ровно] год назад ^ (<w>|<n>|.|,|;|\\)|<end>)", Level::Point, Context,
        Step::Year, -1, SamePart, 2},
    // «В сезоне 2023/24 — 15 матчей, сезоном раньше — 11»
    {"season-ago", "(сезоном ранее|сезоном раньше|сезон назад|в (предыдущем|предшествующем) "
        "сезоне|за (предыдущий|предшествующий) сезон)", Level::Point, Context, Step::Year, -1,
        SamePart},
    {"year-ago", "(годом ранее|годом раньше|год назад|тогда же годом ранее|в прошлом году за тот "
        "же период)", Level::Point, Context, Step::Year, -1, SamePart},
    {"compared", "(по сравнению с|в сравнении с|по отношению к|относительно) (<yr>|<year>)",
        Level::Point, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"compared-same", "(по сравнению с|в сравнении с|по отношению к|относительно|к) (аналогичн~|"
        "соответствующ~|тем же|тому же|таким же|такому же) (период~|месяц~|квартал~|показател~|"
        "уровн~) <yr>",
        Level::Point, Context, Step::Year, 0, SamePart, 0, Frame::Base},
    {"of-same", "(показател~|уровн~|результат~|значени~) (аналогичн~|соответствующ~|того же|"
        "такого же) "
        "(период~|месяц~|квартал~|полугоди~|отрезка) <yr>", Level::Point, Context, Step::Year, 0,
        SamePart, 0, Frame::Base},
    {"of-year-old", "(показател~|уровн~|результат~|значени~) (годичн~ давности|годовой давности)",
        Level::Point, Context, Step::Year, -1, SamePart, 0, Frame::Base},
    {"of-years-old", "(показател~|уровн~|результат~|значени~) <n> - летн~ давности", Level::Point,
        Published, Step::Year, 0, StepsAgo, 0, Frame::Base},
    {"of-last-year-level", "прошлогодн~ (показател~|уровн~|уровень|результат~|значени~|итог~)",
        Level::Year, Published, Step::Year, -1, Whole, 0, Frame::Base},
    {"over-level-of", "(превыша*|превысил~|достиг~|повторил~|ниже|выше) (уровень|уровня|показатель|"
        "показатели|показателя|показателей|результат|результата) [начала|конца] <yr>", Level::Point,
        Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"to-same", "(к (уровню|показателю|показателям)|на (уровне|показателе)|"
        "от (уровня|показателя|показателей)|уровня|"
        "показателя|показателей|показателям|с (показателями|показателем|уровнем)) [начала|конца|"
        "середины] <yr>",
        Level::Point, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    {"on-year", "(год к году|в годовом выражении|г / г|в годовом исчислении|за год ^ (,|.|;)|в "
        "годовом сопоставлении|к предыдущему году|относительно предыдущего года)", Level::Point,
        Context, Step::Year, -1, SamePart, 0, Frame::Base},
    {"on-month", "(месяц к месяцу|м / м|к предыдущему месяцу|в месячном выражении)",
        Level::Point, Context, Step::Month, -1, Whole, 0, Frame::Base},
    {"on-quarter", "(квартал к кварталу|кв / кв|к предыдущему кварталу)", Level::Point, Context,
        Step::Quarter, -1, Whole, 0, Frame::Base},
    {"since-then", "(с тех пор|с этого времени|с того времени)", Level::Point, Context,
        Step::Year, 0, Whole, 0, Frame::Since},
    // «В последние недели войны»: of what is over.
    {"last-of-event", "(в|за) последние (годы|месяцы|недели|дни) (войны|осады|блокады|оккупации|"
        "перед|сезона|жизни|правления|существования|кампании|уборки|навигации|эпохи|ссср|"
        "беременности|каникул|отпуска|учебы|работы)", Level::Point, Published, Step::Day, 0,
        Whole, 0, Frame::Unsaid},
    {"of-late", "(в|за) последние (месяцы|недели|дни)", Level::Point, Published, Step::Day, 0,
        Whole, 0, Frame::Until},
    {"recently", "(в последние годы|за последние годы|в последнее время|последние годы|последних "
        "лет)",
        Level::Point, Published, Step::Month, 0, Whole, 0, Frame::Until},

    {"since-season", "с начала [<w> [<w>]] (сезона|кампании|уборки|жатвы|страды|навигации|войны|"
        "эпидемии|пандемии|вспышки|паводка|половодья|наводнения|акции|операции|эвакуации|"
        "вакцинации|прививочной|мобилизации|продаж|приема|работ|стройки|ремонта|реставрации|"
        "наблюдений|эксперимента|строительства|конфликта|кризиса)", Level::Point, Published,
        Step::Day, 0, Whole, 0, Frame::SinceEvent},
    {"since-moment", "с момента (открытия|запуска|создания|основания|введения|начала|постройки|"
        "вступления|публикации|регистрации|появления|аварии|катастрофы|взрыва|землетрясения)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::SinceEvent},
    {"best-of-season", "(лучш~|худш~|рекордн~|максимальн~|минимальн~) (показател~|результат~|"
        "значени~) "
        "(осени|весны|лета|зимы|сезона|года|месяца|недели)", Level::Point, Published, Step::Day, 0,
        Whole, 0, Frame::NotTime},
    // «Раньше там трудились 700 человек»
    {"once", "(раньше|прежде|изначально|первоначально|до этого) ^ ([<w> [<w>]] (*али|*яли|*или|"
        "*ала|*ило|*ало|*ал|*ил|*лось|*лись|*лся|*лась|было|были|был|была|мог|могли))",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::Unsaid},
    {"ahead-of", "(раньше (срока|графика|плана|времени|положенного|обычного|других|всех)|на <n> "
        "(дней|дня|день|месяц~|месяцев|недел~|недель|год~|лет|минут~|час~|часов) раньше)",
        Level::Point, Published, Step::Day, 0, Whole, 0, Frame::NotTime},
    {"of-all-time", "за все время ^ (их|его|было|мы|она|там|в|на|здесь)", Level::Point, Published,
        Step::Day, 0, Whole, 0, Frame::Until},
    // When that was, the text need not say.
    {"in-another", "(в|за|из|на) [весь|всего] (прежн~|предыдущ~|прошл~) [<w>] (созыв~|состав~|"
        "срок~|турнир~|чемпионат~|розыгрыш~|отопительн~ сезон~|выборы|выборах|выборов|"
        "референдум~|олимпиад~|универсиад~|играх|перепис~|первенств~|конкурс~|аукцион~)",
        Level::Point, Published, Step::Year, 0, Whole, 1, Frame::Unsaid},

    // Spans of two periods.
    {"from-to", "(с|со|от) <p> (по|до) <p>", Level::Span, Captured},
    {"between", "между <p> и <p>", Level::Span, Captured},
    {"dash", "<p> (-|–|—) <p>", Level::Span, Captured},
    // «С 29 октября» is read first, as a day to count from; what follows gives its end.
    {"from-day-to-day", "<p> (по|до) <p>", Level::Span, Captured},
    {"since", "(с|со|начиная с) [конца|начала|середины|вечера|утра|ночи|полудня|"
        "<int> (часов|час|часа) [утра|вечера|ночи|дня]|<int> : <int>] <p>", Level::Span, Captured,
        Step::Year, 0, Whole, 0, Frame::Since},
    {"figures-of", "(показателей|показателям|уровня|показателя|(к|от) (уровню|уровня|"
        "показателю|показателя)) <p>", Level::Span, Captured, Step::Year, 0, Whole, 0,
        Frame::Base},
    // «Превышает уровень 8 месяцев 2011 г. на 40 %»
    {"passes-level-of", "уровень <p> ^ ([почти|примерно|более чем|чуть более чем] на <n>|в <n>)",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
    // «Как и в прошлом году, штраф составит 3 тысячи»
    {"as-then", "(как и|так же , как и|наравне с|вслед за) [в|на|за] <p>", Level::Span, Captured,
        Step::Year, 0, Whole, 0, Frame::Base},
    // «Ставка — 20 %. Ещё летом было 16 %»: the talk is of now.
    {"as-late-as", "еще <p>", Level::Span, Captured, Step::Year, 0, Whole, 3},
    {"compared-with", "(по сравнению|в сравнении|по отношению|относительно) [с|к] <p>",
        Level::Span, Captured, Step::Year, 0, Whole, 0, Frame::Base},
};
#undef ATTEST_WAS
#undef ATTEST_SPLIT_YEAR
// clang-format on

}  // namespace attest::languages::ru
