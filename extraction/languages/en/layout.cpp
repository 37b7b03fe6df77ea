// How English-language articles sign, date and frame themselves.
#include "extraction/tables/layout_rules.h"

namespace attest::languages::en {
namespace {

constexpr MonthName kMonths[] = {
    {"january", 1},   {"february", 2},  {"march", 3},  {"april", 4},     {"may", 5},
    {"june", 6},      {"july", 7},      {"august", 8}, {"september", 9}, {"october", 10},
    {"november", 11}, {"december", 12}, {"jan", 1},    {"feb", 2},       {"mar", 3},
    {"apr", 4},       {"jun", 6},       {"jul", 7},    {"aug", 8},       {"sep", 9},
    {"sept", 9},      {"oct", 10},      {"nov", 11},   {"dec", 12}};
constexpr std::string_view kWeekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues",   "wed",     "thu",       "thur",     "thurs",  "fri",      "sat",    "sun"};
constexpr std::string_view kDateForms[] = {"d of M y", "d M y", "M d y", "d-M-y"};
constexpr std::string_view kDayForms[] = {"d M", "M d"};
constexpr std::string_view kDayEndings[] = {"st", "nd", "rd", "th"};
constexpr std::string_view kTimeWords[] = {"am",  "pm",  "a",    "p",   "m",   "kst", "gmt",
                                           "utc", "est", "edt",  "et",  "pst", "pdt", "pt",
                                           "bst", "cet", "cest", "msk", "jst", "at",  "noon"};
constexpr std::string_view kPublished[] = {"published", "posted", "first published", "issued",
                                           "filed"};
constexpr std::string_view kUpdated[] = {"updated",  "last updated", "last modified",
                                         "modified", "revised",      "edited"};
constexpr std::string_view kBylineStarts[] = {"posted by",   "written by",   "compiled by",
                                              "reported by", "words by",     "text by",
                                              "story by",    "submitted by", "by"};
constexpr std::string_view kBylineStops[] = {"on", "in", "for", "at", "from", "with", "the"};
constexpr std::string_view kBylineEnds[] = {"wrote,", "wrote:", "writes:", "reports", "reporting"};
constexpr std::string_view kNameJoins[] = {"and", "with"};
constexpr std::string_view kReporters[] = {"staff writer", "staff reporter", "correspondent",
                                           "reporter",     "contributor",    "contributing writer",
                                           "editor"};
constexpr std::string_view kDesks[] = {"staff",         "agencies",          "news services",
                                       "staff reports", "wire services",     "wires",
                                       "data desk",     "our correspondent", "newsroom"};
// "mail", "mirror" and "sun" are left out: too many people are called so, or live in a street so
// named.
constexpr std::string_view kOutlets[] = {
    "times",    "post",        "news",    "wire",       "courier",   "ledger",   "observer",
    "tribune",  "herald",      "journal", "gazette",    "chronicle", "agency",   "daily",
    "weekly",   "press",       "review",  "desk",       "notes",     "bulletin", "telegraph",
    "guardian", "standard",    "record",  "dispatch",   "examiner",  "monitor",  "digest",
    "magazine", "independent", "globe",   "inquirer",   "register",  "sentinel", "today",
    "report",   "newsletter",  "blog",    "television", "radio"};
constexpr std::string_view kNoticeStarts[] = {"subscribe",
                                              "unsubscribe",
                                              "sign up",
                                              "sign in",
                                              "log in",
                                              "read more",
                                              "read also",
                                              "read next",
                                              "read the full story",
                                              "read the full stories",
                                              "read the original",
                                              "see also",
                                              "also read",
                                              "related:",
                                              "related stories",
                                              "related articles",
                                              "related topics",
                                              "more from",
                                              "more on",
                                              "most read",
                                              "most popular",
                                              "tags:",
                                              "topics:",
                                              "filed under",
                                              "posted in",
                                              "categories:",
                                              "category:",
                                              "share this",
                                              "share on",
                                              "follow us",
                                              "leave a reply",
                                              "leave a comment",
                                              "post a comment",
                                              "post a new comment",
                                              "comments (",
                                              "skip to",
                                              "skip navigation",
                                              "back to top",
                                              "click here",
                                              "download our app",
                                              "download the app",
                                              "photo:",
                                              "photo by",
                                              "photos:",
                                              "picture:",
                                              "pictures:",
                                              "image:",
                                              "images:",
                                              "file photo",
                                              "credit:",
                                              "all rights reserved",
                                              "contact:",
                                              "contact us",
                                              "tel:",
                                              "tel.",
                                              "phone:",
                                              "fax:",
                                              "e-mail:",
                                              "email:",
                                              "newsroom:",
                                              "hotline:",
                                              "next issue",
                                              "print edition",
                                              "continued on page",
                                              "continued from page",
                                              "privacy policy",
                                              "terms of use",
                                              "we use cookies",
                                              "your ip address",
                                              "anonymous comments",
                                              "default userpic",
                                              "get the latest",
                                              "join the conversation",
                                              "support our journalism",
                                              "editing by",
                                              "reporting by",
                                              "additional reporting",
                                              "this article was",
                                              "this story was",
                                              "this article first appeared"};
// "Advertisement", but "Advertisement sales fell 5 percent" is text.
constexpr std::string_view kNoticeLabels[] = {"close", "copyright", "advertisement", "sponsored",
                                              "cookie"};
constexpr std::string_view kNoticeWords[] = {"subscribe",   "subscription", "subscribers only",
                                             "unsubscribe", "newsletter",   "inbox",
                                             "see page",    "on page",      "all rights reserved",
                                             "tel.",        "hotline",      "newsroom",
                                             "write to",    "e-mail",       "email",
                                             "comments",    "download",
                                             "our app",     "read more",    "see also",
                                             "qr code"};

}  // namespace

extern constinit const LayoutRules layout{.months = kMonths,
                                          .weekdays = kWeekdays,
                                          .date_forms = kDateForms,
                                          .day_forms = kDayForms,
                                          .day_endings = kDayEndings,
                                          .slashes_day_first = false,
                                          .time_words = kTimeWords,
                                          .published = kPublished,
                                          .updated = kUpdated,
                                          .byline_starts = kBylineStarts,
                                          .byline_stops = kBylineStops,
                                          .byline_ends = kBylineEnds,
                                          .name_joins = kNameJoins,
                                          .reporters = kReporters,
                                          .desks = kDesks,
                                          .outlets = kOutlets,
                                          .outlet_kinds = {},
                                          .notice_starts = kNoticeStarts,
                                          .notice_labels = kNoticeLabels,
                                          .notice_words = kNoticeWords};

}  // namespace attest::languages::en
