// Как русские издания подписывают и датируют свои статьи: how Russian articles
// sign, date and frame themselves.
#include "extraction/tables/layout_rules.h"

namespace attest::languages::ru {
namespace {

// The genitive stands in dates, the nominative in the names of issues.
constexpr MonthName kMonths[] = {
    {"января", 1},   {"февраля", 2},  {"марта", 3},   {"апреля", 4},   {"мая", 5},
    {"июня", 6},     {"июля", 7},     {"августа", 8}, {"сентября", 9}, {"октября", 10},
    {"ноября", 11},  {"декабря", 12}, {"январь", 1},  {"февраль", 2},  {"март", 3},
    {"апрель", 4},   {"май", 5},      {"июнь", 6},    {"июль", 7},     {"август", 8},
    {"сентябрь", 9}, {"октябрь", 10}, {"ноябрь", 11}, {"декабрь", 12}, {"янв", 1},
    {"фев", 2},      {"мар", 3},      {"апр", 4},     {"авг", 8},      {"сен", 9},
    {"сент", 9},     {"окт", 10},     {"ноя", 11},    {"нояб", 11},    {"дек", 12}};
constexpr std::string_view kWeekdays[] = {
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    "пн",          "вт",      "ср",    "чт",      "пт",      "сб",      "вс"};
constexpr std::string_view kDateForms[] = {"d M y года", "d M y г", "d M y"};
constexpr std::string_view kDayForms[] = {"d M"};
constexpr std::string_view kTimeWords[] = {"мск", "в", "ч", "мин", "utc", "gmt"};
constexpr std::string_view kPublished[] = {"опубликовано", "размещено", "дата публикации", "дата",
                                           "от"};
constexpr std::string_view kUpdated[] = {"обновлено", "изменено", "дата обновления"};
constexpr std::string_view kBylineStarts[] = {
    "автор:",      "авторы:",     "автор",         "текст:",  "подготовил",
    "подготовила", "подготовили", "корреспондент", "записал", "записала"};
constexpr std::string_view kBylineEnds[] = {"пишет:", "написал:", "написала:", "пишет,"};
constexpr std::string_view kNameJoins[] = {"и"};
constexpr std::string_view kReporters[] = {"корреспондент", "обозреватель"};
constexpr std::string_view kDesks[] = {"соб. корр.", "собкор", "спецкор", "редакция",
                                       "собственный корреспондент"};
constexpr std::string_view kOutlets[] = {"новости",  "известия", "ведомости", "газета", "вестник",
                                         "телеграф", "информ",   "медиа",     "журнал", "пресс"};
constexpr std::string_view kOutletKinds[] = {
    "газета",       "журнал",          "агентство", "издание", "портал",
    "еженедельник", "информагентство", "телеканал", "радио",   "бюллетень"};
constexpr std::string_view kNoticeStarts[] = {"читайте также",
                                              "читайте далее",
                                              "читать далее",
                                              "читать еще",
                                              "смотрите также",
                                              "см. также",
                                              "подробнее:",
                                              "подписывайтесь",
                                              "подпишитесь",
                                              "подписной индекс",
                                              "теги:",
                                              "метки:",
                                              "рубрика:",
                                              "оставить комментарий",
                                              "фото:",
                                              "иллюстрация:",
                                              "рис. ",
                                              "источник фото",
                                              "на фото",
                                              "тел.",
                                              "тел:",
                                              "адрес редакции",
                                              "e-mail",
                                              "электронная почта",
                                              "©",
                                              "все права защищены",
                                              "окончание на",
                                              "окончание следует",
                                              "продолжение на",
                                              "продолжение следует",
                                              "начало на стр",
                                              "начало в №",
                                              "версия для печати",
                                              "материалы по теме",
                                              "по теме:",
                                              "наш телеграм",
                                              "мы в соцсетях",
                                              "следите за"};
// «Реклама», «Тираж 12 000 экз.», but «Реклама подорожала на 5 %» is text.
constexpr std::string_view kNoticeLabels[] = {
    "подписаться", "подписка",   "поделиться", "комментарии", "комментировать", "фото",
    "рисунок",     "реклама",    "телефон",    "телефоны",    "горячая линия",  "контакты",
    "факс",        "обновлено",  "опубликовано", "тираж",     "перепечатка",    "главная",
    "наверх"};
constexpr std::string_view kNoticeWords[] = {
    "на стр",  "см. в №",   "стр.",     "подписной индекс", "подписк",
    "экз.",    "телефон:",  "телефон редакции", "тел.",     "qr-код", "приложение «",
    "лента №", "скачайте",  "телеграм-канал",   "все права защищены",
    "читайте", "подписывайтесь", "пишите"};

}  // namespace

extern constinit const LayoutRules layout{.months = kMonths,
                                          .weekdays = kWeekdays,
                                          .date_forms = kDateForms,
                                          .day_forms = kDayForms,
                                          .day_endings = {},
                                          .slashes_day_first = true,
                                          .time_words = kTimeWords,
                                          .published = kPublished,
                                          .updated = kUpdated,
                                          .byline_starts = kBylineStarts,
                                          .byline_stops = {},
                                          .byline_ends = kBylineEnds,
                                          .name_joins = kNameJoins,
                                          .reporters = kReporters,
                                          .desks = kDesks,
                                          .outlets = kOutlets,
                                          .outlet_kinds = kOutletKinds,
                                          .notice_starts = kNoticeStarts,
                                          .notice_labels = kNoticeLabels,
                                          .notice_words = kNoticeWords};

}  // namespace attest::languages::ru
