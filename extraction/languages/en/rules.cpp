// English: how newsrooms word figures, in British and American spelling.
#include "extraction/tables/rules.h"

#include "extraction/languages/en/counted.h"
#include "extraction/languages/en/cues.h"
#include "extraction/languages/en/numbers.h"
#include "extraction/languages/en/periods.h"
#include "extraction/languages/en/quantities.h"
#include "extraction/languages/en/units.h"

namespace attest::languages::en {
namespace {

constexpr std::string_view kEndings[] = {"s", "es", "'s", "’s", "s'", "s’", "ed", "d", "ing", "ly"};

constexpr std::string_view kCountedEndings[] = {"s"};
constexpr std::string_view kNoPluralEndings[] = {"ss", "us", "is", "ways", "others", "'s", "’s"};

}  // namespace

extern const ExtractionRules rules;
extern constinit const ExtractionRules rules{
    .decimal_marks = ".",
    .group_marks = ", ",
    .endings = kEndings,
    .order = WordOrder::HeadFirst,
    .plural_ending = "s",
    .counted_endings = kCountedEndings,
    .no_plural_endings = kNoPluralEndings,
    .compounds = true,
    .number_words = kNumberWords,
    .ordinal_suffixes = kOrdinalSuffixes,
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

}  // namespace attest::languages::en
