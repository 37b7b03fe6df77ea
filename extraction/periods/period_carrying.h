// What time a figure is of where its sentence names none: what was talked of before.
#pragma once

#include <optional>

#include "extraction/periods/period_placing.h"
#include "extraction/sentence/draft.h"

namespace attest {

class PeriodCarrying {
 public:
  PeriodCarrying(const PeriodSetting& setting, const PeriodPlacing& placing);

  // The period of the sentences before that the figure goes on with.
  [[nodiscard]] std::optional<Period> carried(const ClaimDraft& draft) const;
  // What the present tense speaks of: the day of publication, or the one of these days that the
  // talk has just said it counts up to (11일 오전 9시 현재), where nobody's words are quoted.
  [[nodiscard]] const std::optional<Period>& present(const ClaimDraft& draft) const;
  // "A third dearer than in December 2022", in a text on 2023: in December 2023; "than the day
  // before": of no year.
  [[nodiscard]] std::optional<Period> like_compared(const std::optional<Period>& told) const;

  // "That is one in 11": the figure before, said once more, and of its time.
  [[nodiscard]] bool is_said_again(const ClaimDraft& draft) const;

 private:
  [[nodiscard]] std::optional<Period> talked_of(const ClaimDraft& draft) const;
  [[nodiscard]] std::optional<Period> behind_compared(const std::optional<Period>& told) const;
  [[nodiscard]] std::optional<Period> behind_level_left(std::optional<Period> told,
                                                        std::uint32_t at) const;
  [[nodiscard]] bool is_longer_than_compared(const std::optional<Period>& told,
                                             const Placed& base) const;
  [[nodiscard]] bool may_be_planned(const ClaimDraft& draft) const;
  [[nodiscard]] bool is_of_counted(const ClaimDraft& draft) const;
  [[nodiscard]] bool is_set_against_long_ago(const Period& talk) const;
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

}  // namespace attest
