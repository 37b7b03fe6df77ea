// What time a figure is of where its sentence names none: what was talked of before.
#pragma once

#include <optional>

#include "extraction/draft.h"
#include "extraction/period_placing.h"

namespace attest {

class PeriodCarrying {
 public:
  PeriodCarrying(const PeriodSetting& setting, const PeriodPlacing& placing);

  // The period of the sentences before that the figure goes on with.
  [[nodiscard]] std::optional<Period> carried(const ClaimDraft& draft) const;
  // "A third dearer than in December 2022", in a text on 2023: in December 2023; "than the day
  // before": of no year.
  [[nodiscard]] std::optional<Period> like_compared(const std::optional<Period>& told) const;

 private:
  [[nodiscard]] std::optional<Period> talked_of(const ClaimDraft& draft) const;
  [[nodiscard]] std::optional<Period> behind_compared(const std::optional<Period>& told) const;
  [[nodiscard]] bool is_longer_than_compared(const std::optional<Period>& told,
                                             const Placed& base) const;
  [[nodiscard]] bool is_resolved_on(const ClaimDraft& draft) const;
  [[nodiscard]] std::optional<Period> told_before(const std::optional<Period>& talked_of,
                                                  std::uint32_t at) const;

  const SentenceView& view_;
  const Context& context_;
  const ClauseMarks& marks_;
  const PeriodSetting& setting_;
  const PeriodPlacing& placing_;
  bool aside_;  // the sentence before named an older record
};

// Carries on what a sentence was about: its first figures, asserted and forecast, or none.
struct SentenceTopic {
  const ClaimDraft* main = nullptr;
  const ClaimDraft* forecast = nullptr;
  bool of_the_day = false;  // a figure was dated by "today"
  bool has_figures = false;
  bool ranked = false;  // it names a record
  bool since_change = false;  // a figure tells what changed since some time: of that alone
};
// 2021년 24곳, 2022년 25곳으로 늘었다: where verbs come last, the last of a row is what is told of.
[[nodiscard]] bool goes_on_to(const Grammar& grammar, const ClaimDraft& first,
                              const ClaimDraft& next);
void remember(const SentenceTopic& topic, const PeriodPlacing& placing, Context& context);

// «Аналитики ждут 5 млн тонн. Это на 2 % больше»: what stands for a forecast is one.
void foresee_again(const Grammar& grammar, const SentenceView& view, const Context& context,
                   std::vector<ClaimDraft>& drafts);

// To be called before each sentence: notes when a new paragraph begins.
void enter_block(Context& context, std::uint32_t block);

}  // namespace attest
