#include "extraction/measure/changes_read.h"

#include "extraction/periods/lengths_of_time.h"

namespace attest {

void ChangesRead::note(const ClaimDraft& draft) {
  if (draft.measure.role == Role::Change) {
    last_ = &draft;
    ran_lately_ = lately_;
  }
  lately_ = false;
}

bool ChangesRead::ran_up_to(const std::optional<Period>& talked_of,
                            const ClaimDraft& draft) const {
  if (draft.measure.role != Role::Change || !draft.period) return false;
  if (last_ == &draft && ran_lately_) return true;
  return is_rolling_year(draft.period) && talked_of && talked_of->to == draft.period->to;
}

const ClaimDraft* ChangesRead::leading_to(const ClauseMarks& marks,
                                          const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin;
  if (last_ == nullptr || draft.measure.role != Role::Level) return nullptr;
  const bool beside =
      last_->found.end + 1 == at && marks.stretch(last_->found.begin) == marks.stretch(at);
  // «На 1,5 пункта, до 16 %», wherever the verb stands
  const bool dated = last_->period && !last_->period->text.empty();
  const bool reached = dated && last_->found.end + 2 == at && marks.after_to(at) &&
                       marks.stretch(last_->found.begin) + 1 == marks.stretch(at);
  return beside || reached ? last_ : nullptr;
}

bool ChangesRead::ended_now(const ClauseMarks& marks, const ClaimDraft& draft) const {
  const std::uint32_t at = draft.found.begin;
  return last_ != nullptr && ran_lately_ && draft.measure.role == Role::Level &&
         marks.after_to(at) && marks.stretch(at) <= marks.stretch(last_->found.begin) + 1;
}

}  // namespace attest
