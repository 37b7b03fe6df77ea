// Russian: numbers in digits and words, months and weekdays.
//
// Numerals are declined, each part of a long one, so all cases stand here: «пятьюстами
// двадцатью тремя».  What a form does alone differs: «тысячи людей» are thousands, but
// «около тысячи» is one thousand.
#pragma once

#include "extraction/rules.h"

namespace attest::languages::ru {

// clang-format off
using enum NumberRole;
inline constexpr NumberWord kNumberWords[] = {
    {"ноль", 0}, {"нуля", 0}, {"нулю", 0}, {"нулем", 0}, {"нулей", 0},
    {"один", 1, Addend, Alone::Counted}, {"одна", 1, Addend, Alone::Counted}, {"одно", 1, Addend,
        Alone::Counted},
    {"одного", 1, Addend, Alone::Counted}, {"одной", 1, Addend, Alone::Counted}, {"одному", 1,
        Addend, Alone::Counted},
    {"одним", 1, Addend, Alone::Counted}, {"одном", 1, Addend, Alone::Counted}, {"одну", 1,
        Addend, Alone::Counted},
    {"одни", 1, Addend, Alone::Never}, {"одних", 1, Addend, Alone::Never}, {"одними", 1, Addend,
        Alone::Never},
    {"два", 2}, {"две", 2}, {"двух", 2}, {"двум", 2}, {"двумя", 2},
    {"двое", 2}, {"двоих", 2}, {"двоим", 2}, {"двоими", 2},
    {"три", 3}, {"трех", 3}, {"трем", 3}, {"тремя", 3}, {"трое", 3}, {"троих", 3}, {"троим", 3},
        {"троими", 3},
    {"четыре", 4}, {"четырех", 4}, {"четырем", 4}, {"четырьмя", 4},
    {"четверо", 4}, {"четверых", 4}, {"четверым", 4}, {"четверыми", 4},
    {"пять", 5}, {"пяти", 5}, {"пятью", 5}, {"пятеро", 5}, {"пятерых", 5}, {"пятерым", 5},
        {"пятерыми", 5},
    {"шесть", 6}, {"шести", 6}, {"шестью", 6}, {"шестеро", 6}, {"шестерых", 6}, {"шестерым", 6},
        {"шестерыми", 6},
    // «семью» is also somebody's family.
    {"семь", 7}, {"семи", 7}, {"семью", 7, Addend, Alone::Counted},
    {"семеро", 7}, {"семерых", 7}, {"семерым", 7}, {"семерыми", 7},
    {"восемь", 8}, {"восьми", 8}, {"восемью", 8}, {"восьмью", 8}, {"восьмеро", 8}, {"восьмерых",
        8}, {"восьмерым", 8},
    {"девять", 9}, {"девяти", 9}, {"девятью", 9}, {"девятеро", 9}, {"девятерых", 9},
    {"десять", 10}, {"десяти", 10}, {"десятью", 10}, {"десятеро", 10}, {"десятерых", 10},
    {"одиннадцать", 11}, {"одиннадцати", 11}, {"одиннадцатью", 11}, {"двенадцать", 12},
        {"двенадцати", 12}, {"двенадцатью", 12},
    {"тринадцать", 13}, {"тринадцати", 13}, {"тринадцатью", 13}, {"четырнадцать", 14},
        {"четырнадцати", 14}, {"четырнадцатью", 14},
    {"пятнадцать", 15}, {"пятнадцати", 15}, {"пятнадцатью", 15}, {"шестнадцать", 16},
        {"шестнадцати", 16}, {"шестнадцатью", 16},
    {"семнадцать", 17}, {"семнадцати", 17}, {"семнадцатью", 17}, {"восемнадцать", 18},
        {"восемнадцати", 18}, {"восемнадцатью", 18},
    {"девятнадцать", 19}, {"девятнадцати", 19}, {"девятнадцатью", 19},
    {"двадцать", 20}, {"двадцати", 20}, {"двадцатью", 20}, {"тридцать", 30}, {"тридцати", 30},
        {"тридцатью", 30},
    {"сорок", 40}, {"сорока", 40},
    {"пятьдесят", 50}, {"пятидесяти", 50}, {"пятьюдесятью", 50}, {"шестьдесят", 60},
        {"шестидесяти", 60}, {"шестьюдесятью", 60},
    {"семьдесят", 70}, {"семидесяти", 70}, {"семьюдесятью", 70},
    {"восемьдесят", 80}, {"восьмидесяти", 80}, {"восемьюдесятью", 80}, {"восьмьюдесятью", 80},
    {"девяносто", 90}, {"девяноста", 90},
    {"сто", 100}, {"ста", 100},
    {"двести", 200}, {"двухсот", 200}, {"двумстам", 200}, {"двумястами", 200}, {"двухстах", 200},
    {"триста", 300}, {"трехсот", 300}, {"тремстам", 300}, {"тремястами", 300}, {"трехстах", 300},
    {"четыреста", 400}, {"четырехсот", 400}, {"четыремстам", 400}, {"четырьмястами", 400},
        {"четырехстах", 400},
    {"пятьсот", 500}, {"пятисот", 500}, {"пятистам", 500}, {"пятьюстами", 500}, {"пятистах", 500},
    {"шестьсот", 600}, {"шестисот", 600}, {"шестистам", 600}, {"шестьюстами", 600}, {"шестистах",
        600},
    {"семьсот", 700}, {"семисот", 700}, {"семистам", 700}, {"семьюстами", 700}, {"семистах", 700},
    {"восемьсот", 800}, {"восьмисот", 800}, {"восьмистам", 800}, {"восемьюстами", 800},
        {"восьмьюстами", 800}, {"восьмистах", 800},
    {"девятьсот", 900}, {"девятисот", 900}, {"девятистам", 900}, {"девятьюстами", 900},
        {"девятистах", 900},
    {"полтора", 15, Addend, Alone::Number, 1}, {"полторы", 15, Addend, Alone::Number, 1},
        {"полутора", 15, Addend, Alone::Number, 1},
    {"полтораста", 150}, {"полмиллиона", 500'000}, {"полумиллион~", 500'000}, {"полумиллиард~",
        500'000'000}, {"полмиллиарда", 500'000'000}, {"полтысячи",
        500}, {"полсотни", 50},

    {"тысяча", 1'000, GroupPower}, {"тысячу", 1'000, GroupPower}, {"тысячей", 1'000, GroupPower},
        {"тысячью", 1'000, GroupPower},
    {"тысяче", 1'000, GroupPower}, {"тысяч", 1'000, GroupPower}, {"тысячи", 1'000, GroupPower,
        Alone::Vague},
    {"тысячам", 1'000, GroupPower, Alone::Vague}, {"тысячами", 1'000, GroupPower, Alone::Vague},
        {"тысячах", 1'000, GroupPower, Alone::Vague},
    {"тыс.", 1'000, GroupPower, Alone::Never},
    {"миллион", 1'000'000, GroupPower}, {"миллиона", 1'000'000, GroupPower}, {"миллиону",
        1'000'000, GroupPower}, {"миллионом", 1'000'000, GroupPower},
    {"миллионе", 1'000'000, GroupPower}, {"миллионов", 1'000'000, GroupPower}, {"миллионы",
        1'000'000, GroupPower, Alone::Vague},
    {"миллионам", 1'000'000, GroupPower, Alone::Vague}, {"миллионами", 1'000'000, GroupPower,
        Alone::Vague}, {"миллионах", 1'000'000, GroupPower, Alone::Vague},
    {"млн.", 1'000'000, GroupPower, Alone::Never},
    {"миллиард", 1'000'000'000, GroupPower}, {"миллиарда", 1'000'000'000, GroupPower},
        {"миллиарду", 1'000'000'000, GroupPower}, {"миллиардом", 1'000'000'000, GroupPower},
    {"миллиарде", 1'000'000'000, GroupPower}, {"миллиардов", 1'000'000'000, GroupPower},
        {"миллиарды", 1'000'000'000, GroupPower, Alone::Vague},
    {"миллиардам", 1'000'000'000, GroupPower, Alone::Vague}, {"миллиардами", 1'000'000'000,
        GroupPower, Alone::Vague}, {"миллиардах", 1'000'000'000, GroupPower, Alone::Vague},
    {"млрд.", 1'000'000'000, GroupPower, Alone::Never}, {"тысячн~", 1'000, GroupPower,
        Alone::Never}, {"миллионн~", 1'000'000, GroupPower,
        Alone::Never}, {"миллиардн~", 1'000'000'000, GroupPower,
        Alone::Never},
    {"триллион~", 1'000'000'000'000, GroupPower}, {"трлн.", 1'000'000'000'000, GroupPower,
        Alone::Never},

    {"десяток", 10, Set}, {"десятка", 10, Set}, {"десятку", 10, Set}, {"десятком", 10, Set},
    {"десятки", 10, Set, Alone::Vague}, {"десятков", 10, Set, Alone::Vague}, {"десяткам", 10,
        Set, Alone::Vague},
    {"десятками", 10, Set, Alone::Vague}, {"десятках", 10, Set, Alone::Vague},
    {"дюжина", 12, Set}, {"дюжину", 12, Set}, {"дюжины", 12, Set}, {"дюжиной", 12, Set},
        {"дюжин", 12, Set},
    {"сотня", 100, Set}, {"сотню", 100, Set}, {"сотней", 100, Set}, {"сотне", 100, Set},
    {"сотни", 100, Set, Alone::Vague}, {"сотен", 100, Set, Alone::Vague}, {"сотням", 100, Set,
        Alone::Vague},
    {"сотнями", 100, Set, Alone::Vague}, {"сотнях", 100, Set, Alone::Vague},
    {"с", 0, Join, Alone::Never}, {"лишним", 1, Hedge},
    // «Два с половиной миллиона»; alone it is a share.
    {"половиной", 5, Addend, Alone::Never, 1},
    {"минус", -1, Sign}, {"плюс", 1, Sign},
};

inline constexpr std::string_view kDecadeSuffixes[] = {"е", "х", "ых", "ые"};  // «1990-е»
inline constexpr std::string_view kOrdinalSuffixes[] = {
    "е", "х", "ых", "ые", "й", "я", "го", "му", "м", "ю", "ой", "ая", "ое", "ый", "ым", "ей",
        "ого", "ому", "ом", "ую"};

// «Девятимесячный», «двадцатипятилетняя»: ages in one word.
#define ATTEST_OLD(cls, unit) {cls, "двух" unit, 2}, {cls, "трех" unit, 3}, \
    {cls, "четырех" unit, 4}, {cls, "пяти" unit, 5}, {cls, "шести" unit, 6}, \
    {cls, "семи" unit, 7}, {cls, "восьми" unit, 8}, {cls, "девяти" unit, 9}, \
    {cls, "десяти" unit, 10}, {cls, "одиннадцати" unit, 11}, {cls, "двенадцати" unit, 12}
#define ATTEST_TEENS_OLD(unit) {"years-old", "тринадцати" unit, 13}, \
    {"years-old", "четырнадцати" unit, 14}, {"years-old", "пятнадцати" unit, 15}, \
    {"years-old", "шестнадцати" unit, 16}, {"years-old", "семнадцати" unit, 17}, \
    {"years-old", "восемнадцати" unit, 18}, {"years-old", "девятнадцати" unit, 19}
#define ATTEST_TENS_OLD(tens, n) {"years-old", tens "летн~", n}, \
    {"years-old", tens "однолетн~", n + 1}, {"years-old", tens "двухлетн~", n + 2}, \
    {"years-old", tens "трехлетн~", n + 3}, {"years-old", tens "четырехлетн~", n + 4}, \
    {"years-old", tens "пятилетн~", n + 5}, {"years-old", tens "шестилетн~", n + 6}, \
    {"years-old", tens "семилетн~", n + 7}, {"years-old", tens "восьмилетн~", n + 8}, \
    {"years-old", tens "девятилетн~", n + 9}
inline constexpr ClassWord kClassWords[] = {
    ATTEST_OLD("years-old", "летн~"), ATTEST_TEENS_OLD("летн~"),
    {"years-old", "годовал~", 1}, {"years-old", "двухгодовал~", 2},
    ATTEST_TENS_OLD("двадцати", 20), ATTEST_TENS_OLD("тридцати", 30),
    ATTEST_TENS_OLD("сорока", 40), ATTEST_TENS_OLD("пятидесяти", 50),
    ATTEST_TENS_OLD("шестидесяти", 60), ATTEST_TENS_OLD("семидесяти", 70),
    ATTEST_TENS_OLD("восьмидесяти", 80), ATTEST_TENS_OLD("девяносто", 90),
    ATTEST_OLD("months-old", "месячн~"), {"months-old", "одномесячн~", 1},
    {"months-old", "месячн~", 1},
    {"weeks-old", "двухнедельн~", 2}, {"weeks-old", "трехнедельн~", 3},
    ATTEST_OLD("days-old", "дневн~"),
    {"month", "январ~", 1}, {"month", "феврал~", 2}, {"month", "март", 3}, {"month", "марта", 3},
        {"month", "марте", 3},
    {"month", "марту", 3}, {"month", "мартом", 3}, {"month", "апрел~", 4}, {"month", "май", 5},
        {"month", "мая", 5},
    {"month", "мае", 5}, {"month", "маю", 5}, {"month", "маем", 5}, {"month", "июн~", 6},
        {"month", "июл~", 7},
    {"month", "август", 8}, {"month", "августа", 8}, {"month", "августе", 8}, {"month",
        "августу", 8}, {"month", "августом", 8},
    {"month", "сентябр~", 9}, {"month", "октябр~", 10}, {"month", "ноябр~", 11}, {"month",
        "декабр~", 12},
    {"month", "янв", 1}, {"month", "фев", 2}, {"month", "февр", 2}, {"month", "апр", 4},
        {"month", "авг", 8},
    {"month", "сент", 9}, {"month", "сен", 9}, {"month", "мар", 3}, {"month", "окт", 10},
        {"month", "нояб", 11}, {"month", "дек", 12},
    // «майские заморозки»
    {"of-month", "январск~", 1}, {"of-month", "февральск~", 2}, {"of-month", "мартовск~", 3},
        {"of-month", "апрельск~", 4},
    {"of-month", "майск~", 5}, {"of-month", "июньск~", 6}, {"of-month", "июльск~", 7},
        {"of-month", "августовск~", 8},
    {"of-month", "сентябрьск~", 9}, {"of-month", "октябрьск~", 10}, {"of-month", "ноябрьск~",
        11}, {"of-month", "декабрьск~", 12},
    {"weekday", "понедельник~", 1}, {"weekday", "вторник~", 2}, {"weekday", "среда", 3},
        {"weekday", "среду", 3}, {"weekday", "среды", 3},
    {"weekday", "четверг~", 4}, {"weekday", "пятниц~", 5}, {"weekday", "суббот~", 6}, {"weekday",
        "воскресень~", 7},
    {"ord", "перв~", 1}, {"ord", "втор~", 2}, {"ord", "трет~", 3}, {"ord", "треть~", 3}, {"ord",
        "четверт~", 4},
    {"ord", "пят~", 5}, {"ord", "шест~", 6}, {"ord", "седьм~", 7}, {"ord", "восьм~", 8}, {"ord",
        "девят~", 9},
    {"ord", "десят~", 10}, {"ord", "двадцат~", 20}, {"ord", "сот~", 100},
    {"roman", "i", 1}, {"roman", "ii", 2}, {"roman", "iii", 3}, {"roman", "iv", 4},
    {"of-people", "двое"}, {"of-people", "двоих"}, {"of-people", "двоим"}, {"of-people", "трое"},
        {"of-people", "троих"}, {"of-people", "троим"},
    {"of-people", "четверо"}, {"of-people", "четверых"}, {"of-people", "четверым"}, {"of-people",
        "пятеро"}, {"of-people", "пятерых"}, {"of-people", "пятерым"},
    {"of-people", "шестеро"}, {"of-people", "шестерых"}, {"of-people", "шестерым"}, {"of-people",
        "семеро"}, {"of-people", "семерых"}, {"of-people", "семерым"},
    {"of-people", "восьмеро"}, {"of-people", "восьмерых"}, {"of-people", "девятеро"},
        {"of-people", "девятерых"}, {"of-people", "десятерых"},
        {"of-people", "десятеро"},
    // Where a noun phrase ends: «девять — в Москве».
    {"noun-end", "в"}, {"noun-end", "во"}, {"noun-end", "на"}, {"noun-end", "с"}, {"noun-end",
        "со"}, {"noun-end", "к"},
    {"noun-end", "от"}, {"noun-end", "до"}, {"noun-end", "по"}, {"noun-end", "за"}, {"noun-end",
        "из"}, {"noun-end", "у"},
    {"noun-end", "о"}, {"noun-end", "об"}, {"noun-end", "для"}, {"noun-end", "при"}, {"noun-end",
        "против"}, {"noun-end", "чем"},
    {"noun-end", "что"}, {"noun-end", "который"}, {"noun-end", "которые"}, {"noun-end",
        "которых"}, {"noun-end", "а"}, {"noun-end", "но"},
    {"noun-end", "или"}, {"noun-end", "как"}, {"noun-end", "если"}, {"noun-end", "когда"},
        {"noun-end", "был"}, {"noun-end", "была"},
    {"noun-end", "было"}, {"noun-end", "были"}, {"noun-end", "не"}, {"noun-end", "раньше"},
        {"noun-end", "меньше"}, {"noun-end", "больше"},
    {"saying-lead", "*но"}, {"saying-lead", "также"}, {"saying-lead", "тоже"},
    {"saying-lead", "ранее"}, {"saying-lead", "позже"}, {"saying-lead", "уже"},
    {"saying-lead", "еще"}, {"saying-lead", "и"}, {"saying-lead", "вчера"},
    {"saying-lead", "сегодня"}, {"saying-lead", "накануне"}, {"saying-lead", "утром"},
    {"saying-lead", "вечером"}, {"saying-lead", "днем"}, {"saying-lead", "затем"},
    {"saying-lead", "потом"}, {"saying-lead", "сам"}, {"saying-lead", "сама"},
    {"saying-lead", "само"}, {"saying-lead", "сами"}, {"saying-lead", "первым"},
    {"saying-lead", "впервые"}, {"saying-lead", "не"}, {"saying-lead", "же"},
    {"saying-lead", "теперь"}, {"saying-lead", "тогда"},
    {"saying-lead", "снова"}, {"saying-lead", "вновь"}, {"saying-lead", "опять"},
    {"saying-lead", "прямо"}, {"saying-lead", "дважды"}, {"saying-lead", "сразу"},
    {"same-figure", "доля"}, {"same-figure", "доли"}, {"same-figure", "показатель"},
        {"same-figure", "показателя"}, {"same-figure", "цифра"},
    {"same-lead", "эта"}, {"same-lead", "этот"}, {"same-lead", "их"}, {"same-lead", "его"},
    {"own-voice", "рискну"}, {"own-voice", "полагаю"}, {"own-voice", "думаю"}, {"own-voice",
        "считаю"},
    {"own-voice", "осмелюсь"}, {"own-voice", "прикинул"}, {"own-voice", "моим"}, {"own-voice",
        "моей"},
    {"receiving", "*ам"}, {"receiving", "*ям"}, {"receiving", "*ным"}, {"receiving", "*шим"},
    {"receiving", "*щим"}, {"receiving", "*дому"},
    {"survey", "опрос~"}, {"survey", "исследован~"}, {"survey", "анкетирован~"},
    {"fieldwork", "опросили"}, {"fieldwork", "опросил"}, {"fieldwork", "опросила"},
    {"fieldwork", "опрошен*"}, {"fieldwork", "проведен*"}, {"fieldwork", "проведён*"},
    {"fieldwork", "провел*"}, {"fieldwork", "провёл"}, {"fieldwork", "проводил*"},
    {"fieldwork", "прошел"}, {"fieldwork", "прошёл"},
    {"plan-noun", "бюджет"}, {"plan-noun", "бюджета"}, {"plan-noun", "бюджете"},
    {"earlier-lead", "ранее"}, {"earlier-lead", "прежде"},
    {"part-of", "из"}, {"turning", "напомним"}, {"turning", "временем"}, {"turning",
        "тем"}, {"whole-lead", "за"}, {"whole-lead", "по"}, {"whole-lead", "итогам"},
    // «Рост цен на бензин составил 5 %»
    {"change-noun", "рост"}, {"change-noun", "прирост"}, {"change-noun", "увеличение"},
        {"change-noun", "прибавка"},
        {"change-noun", "подорожание"}, {"change-noun", "удорожание"}, {"change-noun",
        "снижение"}, {"change-noun", "падение"}, {"change-noun", "сокращение"}, {"change-noun",
        "спад"}, {"change-noun", "удешевление"},
    {"amounting", "составил*"}, {"amounting", "составит"}, {"amounting", "составят"},
        {"amounting", "составляет"}, {"amounting", "составляют"}, {"amounting", "достиг"},
        {"amounting", "достигло"}, {"amounting", "достигла"}, {"amounting", "равняется"},
    // «Число жертв землетрясения», «это на 5 % больше»
    {"number-of", "число"}, {"number-of", "числа"}, {"number-of", "количество"}, {"number-of",
        "количества"}, {"number-of", "численность"}, {"number-of", "численности"},
    {"this-figure", "это"},
    {"same-lead", "этот"}, {"same-lead", "эта"}, {"back-noun", "показатель"},
        {"back-noun", "цифра"},
        {"back-noun", "доля"}, {"back-noun", "сумма"}, {"back-noun", "величина"},
    {"base-month", "месяц*"}, {"base-quarter", "квартал*"}, {"base-year", "год*"},
    {"base-year", "прошлогодн*"}, {"base-year", "аналогичн*"},
    {"respectively", "соответственно"},
    {"joining", "и"}, {"joining", "а"}, {"joining", "но"}, {"restating",
        "или"}, {"foregoing", "этом"}, {"foregoing", "такие"}, {"foregoing",
        "информацию"},
        {"these", "которых"}, {"these", "них"},  // «Об этом сообщили в мэрии.»
    {"whose-age", "было"}, {"whose-age", "им"}, {"whose-age", "которым"}, {"whose-age",
        "пострадавшим"}, {"whose-age", "погибшим"}, {"whose-age", "раненым"}, {"whose-age",
        "задержанным"}, {"whose-age", "подозреваемым"}, {"whose-age", "обвиняемым"},
    // «в трёхстах метрах от поста»
    {"at-place", "в"}, {"at-place", "за"}, {"away-from", "от"}, {"away-from", "к"}, {"away-from",
        "севернее"}, {"away-from", "южнее"}, {"away-from", "западнее"}, {"away-from", "восточнее"},
};
#undef ATTEST_OLD
#undef ATTEST_TEENS_OLD
#undef ATTEST_TENS_OLD
// clang-format on

}  // namespace attest::languages::ru
