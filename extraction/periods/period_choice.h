// Which of the periods of its sentence is the figure's: the cheapest one.
//
// The price is the distance, and what stands between: commas, brackets, relative clauses.
#pragma once

#include <cstdint>

#include "extraction/periods/period_placing.h"
#include "extraction/periods/period_reach.h"
#include "extraction/sentence/draft.h"

namespace attest {

class PeriodChoice {
 public:
  PeriodChoice(const PeriodSetting& setting, const PeriodPlacing& placing);

  struct Chosen {
    const Placed* placed = nullptr;
    bool later = false;  // behind the next comma: what was talked of before is likelier
  };
  // The cheapest period of this use, or a narrower one that stands before it and lies within;
  // none where nothing fits.
  [[nodiscard]] Chosen nearest(const ClaimDraft& draft, Use use) const;
  // `at_date`, or the time since something up to that very date, where the sentence tells it.
  [[nodiscard]] const Placed* sum_to(const Placed* at_date, const ClaimDraft& draft) const;
  // Does it tell of one event, or a noun, whose own time is not said?
  [[nodiscard]] bool is_of_one_event(const ClaimDraft& draft) const;

 private:
  [[nodiscard]] bool is_in_next_speech(const ClaimDraft& draft, std::uint32_t period) const;
  [[nodiscard]] const Placed* narrowed(const Placed* best) const;
  [[nodiscard]] std::uint32_t cost(const Placed& p, const ClaimDraft& draft) const;
  [[nodiscard]] std::uint32_t price_behind(const Placed& p, const ClaimDraft& draft,
                                           std::uint32_t apart) const;
  [[nodiscard]] bool closes_item_of_list(const Placed& now, const ClaimDraft& draft) const;
  [[nodiscard]] bool opens_for(const Placed& p, std::uint32_t at) const;
  [[nodiscard]] bool dates_clause(std::uint32_t item) const;
  [[nodiscard]] bool is_dated_behind(const Placed& now, std::uint32_t at) const;
  [[nodiscard]] std::uint32_t stretches_to(const Placed& p, const ClaimDraft& draft) const;
  [[nodiscard]] bool is_dated_by_dash(const ClaimDraft& draft, std::uint32_t period) const;
  [[nodiscard]] bool is_subject_with_aside(const ClaimDraft& draft, std::uint32_t period) const;

  const Grammar& grammar_;
  const SentenceView& view_;
  const Context& context_;
  const ClauseMarks& marks_;
  const PeriodSetting& setting_;
  const std::vector<Placed>& placed_;
  const PeriodReach reach_;
};

}  // namespace attest
