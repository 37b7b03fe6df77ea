// What a section talks of, kept from sentence to sentence.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/periods/period_placing.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Carries on what a sentence was about: its first figures, asserted and forecast, or none.
struct SentenceTopic {
  const ClaimDraft* main = nullptr;
  const ClaimDraft* forecast = nullptr;
  bool of_the_day = false;  // a figure was dated by "today"
  bool has_figures = false;
  bool ranked = false;  // it names a record
  bool since_change = false;  // a figure tells what changed since some time: of that alone
  bool only_changes = true;   // all its figures tell changes
  bool of_foregoing = false;  // it compares a figure before with older times: "the figure was"
  bool bare_contrast = false;  // nothing but how many there were at another time
  bool deed = false;          // somebody tells of a deed on a day that is only that of the telling
  bool of_now = false;        // the first one was dated by a verb of the present
};
// «В ноябре долг снизился. На 1 декабря он составил 3 млрд»: is `day` its last one, or the first
// one behind it?
[[nodiscard]] bool closes(const std::optional<Period>& talked_of, const std::optional<Period>& day);
// 2021년 24곳, 2022년 25곳으로 늘었다: where verbs come last, the last of a row is what is told of.
[[nodiscard]] bool goes_on_to(const Grammar& grammar, const ClaimDraft& first,
                              const ClaimDraft& next);
// `plan` is the time of a plan that the sentence names, or null.
void remember(const SentenceTopic& topic, const Placed* plan, const PeriodPlacing& placing,
              Context& context);

// To be called before each sentence: notes when a new paragraph begins.
void enter_block(Context& context, std::uint32_t block);

}  // namespace attest
