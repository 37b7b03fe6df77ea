// English: numbers in digits and words, months and weekdays.
#pragma once

#include "extraction/rules.h"

namespace attest::languages::en {

// clang-format off
using enum NumberRole;
inline constexpr NumberWord kNumberWords[] = {
    {"zero", 0}, {"one", 1, Addend, Alone::Counted}, {"two", 2}, {"three", 3}, {"four", 4},
        {"five", 5},
    {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11}, {"twelve",
        12},
    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
    {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty",
        50},
    {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90},
    {"hundred", 100, Power},
    {"thousand", 1'000, GroupPower}, {"k", 1'000, GroupPower},
    {"million", 1'000'000, GroupPower}, {"mln", 1'000'000, GroupPower}, {"mn", 1'000'000,
        GroupPower},
    {"billion", 1'000'000'000, GroupPower}, {"bn", 1'000'000'000, GroupPower},
    {"bln", 1'000'000'000, GroupPower},
    {"trillion", 1'000'000'000'000, GroupPower}, {"tn", 1'000'000'000'000, GroupPower},
    {"trn", 1'000'000'000'000, GroupPower},
    {"lakh", 100'000, GroupPower}, {"crore", 10'000'000, GroupPower}, {"crores", 10'000'000,
        GroupPower},
    {"quadrillion", 1'000'000'000'000'000, GroupPower},
    // "$5m" is money, "5m people" a count, "5m" five metres.
    {"m", 1'000'000, Letter, Alone::Counted}, {"b", 1'000'000'000, Letter}, {"t",
        1'000'000'000'000, Letter},
    {"dozen", 12, Set},
    // "a couple of dozen", but a couple is most often two people who are married.
    {"couple", 2, Addend, Alone::Never},
    // "half a million", "two and a half": alone it is a share, see the fractions.
    {"half", 5, Addend, Alone::Never, 1},
    {"a", 1, Article}, {"an", 1, Article},
    {"and", 0, Join}, {"of", 0, Join},
    {"hundreds", 100, Vague}, {"thousands", 1'000, Vague}, {"millions", 1'000'000, Vague},
    {"billions", 1'000'000'000, Vague}, {"trillions", 1'000'000'000'000, Vague}, {"dozens", 12,
        Vague}, {"tens", 10, Vague}, {"scores", 20, Vague},
    {"minus", -1, Sign},
};

inline constexpr std::string_view kOrdinalSuffixes[] = {"st", "nd", "rd", "th"};

inline constexpr ClassWord kClassWords[] = {
    {"month", "january", 1}, {"month", "jan", 1}, {"month", "february", 2}, {"month", "feb", 2},
    {"month", "march", 3}, {"month", "mar", 3}, {"month", "april", 4}, {"month", "apr", 4},
    {"month", "may", 5}, {"month", "june", 6}, {"month", "jun", 6}, {"month", "july", 7},
    {"month", "jul", 7}, {"month", "august", 8}, {"month", "aug", 8}, {"month", "september", 9},
    {"month", "sept", 9}, {"month", "sep", 9}, {"month", "october", 10}, {"month", "oct", 10},
    {"month", "november", 11}, {"month", "nov", 11}, {"month", "december", 12}, {"month", "dec",
        12},
    // Months whose name is no other word, so that they need no "in" before them.
    {"sure-month", "january", 1}, {"sure-month", "february", 2}, {"sure-month", "april", 4},
    {"sure-month", "june", 6}, {"sure-month", "july", 7}, {"sure-month", "august", 8},
    {"sure-month", "september", 9}, {"sure-month", "october", 10}, {"sure-month", "november", 11},
    {"sure-month", "december", 12},
    // Behind these no noun phrase goes on: "nine in the programme's first year".
    {"noun-end", "in"}, {"noun-end", "on"}, {"noun-end", "at"}, {"noun-end", "to"}, {"noun-end",
        "for"},
    {"noun-end", "from"}, {"noun-end", "by"}, {"noun-end", "with"}, {"noun-end", "about"},
        {"noun-end", "into"},
    {"noun-end", "over"}, {"noun-end", "under"}, {"noun-end", "after"}, {"noun-end", "before"},
    {"noun-end", "between"}, {"noun-end", "among"}, {"noun-end", "during"}, {"noun-end",
        "through"},
    {"noun-end", "against"}, {"noun-end", "per"}, {"noun-end", "within"}, {"noun-end", "without"},
    {"noun-end", "if"}, {"noun-end", "than"}, {"noun-end", "as"}, {"noun-end", "because"},
        {"noun-end", "while"},
    {"noun-end", "although"}, {"noun-end", "when"}, {"noun-end", "where"}, {"noun-end", "who"},
    {"noun-end", "which"}, {"noun-end", "that"}, {"noun-end", "but"}, {"noun-end", "or"},
        {"noun-end", "is"},
    {"noun-end", "are"}, {"noun-end", "was"}, {"noun-end", "were"}, {"noun-end", "be"},
        {"noun-end", "been"},
    {"noun-end", "has"}, {"noun-end", "have"}, {"noun-end", "had"}, {"noun-end", "will"},
        {"noun-end", "would"},
    {"noun-end", "could"}, {"noun-end", "can"}, {"noun-end", "may"}, {"noun-end", "might"},
        {"noun-end", "the"},
    {"noun-end", "its"}, {"noun-end", "their"}, {"noun-end", "his"}, {"noun-end", "her"},
        {"noun-end", "our"},
    {"noun-end", "this"}, {"noun-end", "these"}, {"noun-end", "those"}, {"noun-end", "it"},
        {"noun-end", "they"},
    {"noun-end", "he"}, {"noun-end", "she"}, {"noun-end", "we"}, {"noun-end", "not"},
        {"noun-end", "since"},
    {"noun-end", "until"},
    {"part-of", "of"}, {"restating", "or"}, {"age-lead", "then"},
    {"plural", "people"}, {"plural", "children"}, {"plural", "men"}, {"plural", "women"},
        {"plural", "families"},
    {"plural", "companies"}, {"plural", "businesses"},
    // "about a year": "a" is a number only between these.
    {"span", "second"}, {"span", "minute"}, {"span", "hour"}, {"span", "day"}, {"span", "night"},
    {"span", "week"}, {"span", "fortnight"}, {"span", "month"}, {"span", "year"}, {"span",
        "decade"},
    {"span", "century"},
    {"span-lead", "for"}, {"span-lead", "about"}, {"span-lead", "nearly"}, {"span-lead",
        "almost"},
    {"span-lead", "over"}, {"span-lead", "than"}, {"span-lead", "least"}, {"span-lead",
        "roughly"},
    {"span-lead", "around"}, {"span-lead", "after"}, {"span-lead", "within"}, {"span-lead",
        "approximately"},
    {"span-lead", "under"}, {"span-lead", "takes"}, {"span-lead", "took"}, {"span-lead", "take"},
    {"span-lead", "taking"}, {"span-lead", "last"}, {"span-lead", "lasts"}, {"span-lead",
        "lasted"},
    {"span-lead", "lasting"}, {"span-lead", "spent"}, {"span-lead", "spend"}, {"span-lead",
        "spends"},
    {"span-lead", "spending"}, {"span-lead", "another"},
    {"weekday", "monday", 1}, {"weekday", "tuesday", 2}, {"weekday", "wednesday", 3},
    {"weekday", "thursday", 4}, {"weekday", "friday", 5}, {"weekday", "saturday", 6},
    {"weekday", "sunday", 7},
    {"ord", "first", 1}, {"ord", "second", 2}, {"ord", "third", 3}, {"ord", "fourth", 4},
    {"ord", "fifth", 5}, {"ord", "sixth", 6}, {"ord", "seventh", 7}, {"ord", "eighth", 8},
    {"ord", "ninth", 9}, {"ord", "tenth", 10}, {"ord", "eleventh", 11}, {"ord", "twelfth", 12},
};
// clang-format on

}  // namespace attest::languages::en
