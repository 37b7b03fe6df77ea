// The changes of a sentence read so far: the time that they ran over, the levels they led to.
#pragma once

#include <optional>

#include "extraction/sentence/clause_marks.h"
#include "extraction/sentence/draft.h"
#include "extraction/tables/period_rows.h"

namespace attest {

class ChangesRead {
 public:
  // To be called for each figure of the sentence in turn: for the words of its own time first,
  // where it has some, then for the figure itself.
  void note_time(const PeriodRow& row) { lately_ = is_up_to_now(row); }
  void note(const ClaimDraft& draft);

  // "July prices stood at $3,000.  The index fell 3% for the year ended July", "over the past three
  // weeks": is the figure read last a change whose time ran up to the one talked of, or up to now?
  [[nodiscard]] bool ran_up_to(const std::optional<Period>& talked_of,
                               const ClaimDraft& draft) const;
  // "Is down 2% at $209m": the change right before a level, which holds when it has changed.
  [[nodiscard]] const ClaimDraft* leading_to(const ClauseMarks& marks,
                                             const ClaimDraft& draft) const;
  // "Rose 11 cents over the past three weeks, to $4.09": so much it is now.
  [[nodiscard]] bool ended_now(const ClauseMarks& marks, const ClaimDraft& draft) const;

 private:
  static bool is_up_to_now(const PeriodRow& row) {
    return row.part == Part::LastSteps && row.anchor == Anchor::Published;
  }

  const ClaimDraft* last_ = nullptr;
  bool lately_ = false;      // the time of the figure read last ends now
  bool ran_lately_ = false;  // that of `last_`
};

}  // namespace attest
