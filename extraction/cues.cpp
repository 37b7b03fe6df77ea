#include "extraction/cues.h"

#include "extraction/cue_view.h"
#include "extraction/level_bounds.h"
#include "extraction/repeated_changes.h"
#include "extraction/roles.h"
#include "extraction/standing.h"

namespace attest {

void read_cues(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
               std::vector<ClaimDraft>& drafts) {
  if (drafts.empty()) return;
  const CueView cues(grammar, view, phrases);
  const ClaimDraft *before = nullptr, *changed = nullptr;
  for (ClaimDraft& draft : drafts) {
    unbind(cues, draft, before);
    read_role(cues, draft, changed);
    if (draft.measure.direction != Direction::None) changed = &draft;
    read_standing(cues, draft, before);
    before = &draft;
  }
  repeat_changes(cues, drafts);
}

}  // namespace attest
