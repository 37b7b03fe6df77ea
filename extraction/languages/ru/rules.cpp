// Russian: how newsrooms word figures.  Nouns and adjectives are given as stems with
// the endings of all cases (`~`), since a figure governs the case of what follows it.
#include "extraction/tables/rules.h"

#include "extraction/languages/ru/counted.h"
#include "extraction/languages/ru/cues.h"
#include "extraction/languages/ru/numbers.h"
#include "extraction/languages/ru/periods.h"
#include "extraction/languages/ru/quantities.h"
#include "extraction/languages/ru/units.h"

namespace attest::languages::ru {
namespace {

constexpr std::string_view kEndings[] = {
    // Nouns and adjectives.
    "а", "я", "у", "ю", "е", "и", "ы", "о", "ь", "й", "ой", "ей", "ою", "ею", "ом", "ем", "ам",
    "ям", "ами", "ями", "ах", "ях", "ов", "ев", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие",
    "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ыми", "ими", "ую", "юю", "ью", "ия",
        "ию",
    "ии", "ием", "ией", "иям", "иями", "иях",
    // Verbs.
    "л", "ла", "ло", "ли", "ся", "лся", "лась", "лось", "лись", "ась", "ось", "ись", "сь", "т",
        "ет", "ит", "ют", "ят",
    "ут", "ется", "ится", "ются", "ятся", "ть", "ться", "в", "вший", "вшие", "вших", "вшего"};

// Of the genitive and locative plural, the cases that a number puts a noun in: «в 3 округах».
constexpr std::string_view kCountedEndings[] = {"ов", "ев", "ах", "ях", "ий", "ств", "ек", "ок",
                                                "ей", "ия", "ии", "ию", "ые", "тен",
    // «40 картин», «12 чаш»: without an ending.
    "б", "в", "г", "д", "ж", "з", "ик", "ук", "ак", "рк", "ам", "рм", "мм", "зм", "н", "п", "р",
    "с", "рт", "от", "кет", "зет", "фет", "онет", "ст", "ф", "ц", "ч", "ш", "щ"};
// «12 решил», «40 идёт», «12 подряд»
constexpr std::string_view kNoPluralEndings[] = {"этот", "вокруг", "вдруг", "сейчас", "через",
    "назад", "подряд", "перед", "вперед", "смог", "помог", "погиб", "умер", "вырос", "принес",
    "спас", "привез", "должен", "нужен", "против", "вместо"};
constexpr std::string_view kGenitivePlurals[] = {"ов", "ев", "ий"};
constexpr std::string_view kModifierEndings[] = {"ых", "их", "ой", "ую", "ая", "ый", "ого", "ое"};
constexpr std::string_view kPeopleEndings[] = {"ых", "их"};

}  // namespace

extern const ExtractionRules rules;
extern constinit const ExtractionRules rules{
    .decimal_marks = ",.",
    .group_marks = " ",
    .endings = kEndings,
    .order = WordOrder::HeadFirst,
    .counted_endings = kCountedEndings,
    .genitive_plurals = kGenitivePlurals,
    .modifier_endings = kModifierEndings,
    .no_plural_endings = kNoPluralEndings,
    .people_endings = kPeopleEndings,
    .subject_follows = true,
    .money_goes_on = true,
    .percent_goes_on = true,
    .number_words = kNumberWords,
    .ordinal_suffixes = kOrdinalSuffixes,
    .decade_suffixes = kDecadeSuffixes,
    .class_words = kClassWords,
    .units = kUnits,
    .counted = kCounted,
    .modifiers = kModifiers,
    .ranges = kRanges,
    .fractions = kFractions,
    .multiples = kMultiples,
    .amounts = kAmounts,
    .ranks = kRanks,
    .rejects = kRejects,
    .periods = kPeriods,
    .cues = kCues,
};

}  // namespace attest::languages::ru
