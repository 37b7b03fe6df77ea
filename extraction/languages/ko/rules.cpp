// Korean: how newsrooms word figures.  Numbers, counters and particles are written
// together; `~` allows the particles and endings that follow a noun.
#include "extraction/tables/rules.h"

#include "extraction/languages/ko/counted.h"
#include "extraction/languages/ko/cues.h"
#include "extraction/languages/ko/numbers.h"
#include "extraction/languages/ko/particles.h"
#include "extraction/languages/ko/periods.h"
#include "extraction/languages/ko/quantities.h"
#include "extraction/languages/ko/units.h"

namespace attest::languages::ko {

extern const ExtractionRules rules;
extern constinit const ExtractionRules rules{
    .decimal_marks = ".",
    .group_marks = ",",
    .endings = kEndings,
    .order = WordOrder::HeadLast,
    .glued_words = true,
    .always_counted = true,
    .bare_sum = "KRW",
    .whole_words = kWholeWords,
    .number_words = kNumberWords,
    .ordinal_suffixes = {},
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
    .ending_cues = kEndingCues,
};

}  // namespace attest::languages::ko
