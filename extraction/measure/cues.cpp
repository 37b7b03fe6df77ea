#include "extraction/measure/cues.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/measure/cue_view.h"
#include "extraction/measure/paces_of_change.h"
#include "extraction/measure/percent_levels.h"
#include "extraction/measure/repeated_changes.h"
#include "extraction/measure/roles.h"
#include "extraction/measure/standing.h"
#include "extraction/measure/told_on_others.h"
#include "extraction/quantities/level_bounds.h"

namespace attest {
namespace {

// 실업률은 3.2%였다. 남성은 3.4%, 여성은 2.9%였다: what is not said again is still a level.
// 부산이 0.15%로 가장 많이 올랐고 제주(0.11%)가 뒤를 이었다: in brackets beside a change, the same.
void change_alike(std::vector<ClaimDraft>& drafts, const SentenceView& view) {
  const auto changed = std::find_if(drafts.begin(), drafts.end(), [](const ClaimDraft& d) {
    return d.measure.role == Role::Change && d.found.quantity.unit == unit::kPercent;
  });
  if (changed == drafts.end()) return;
  for (ClaimDraft& draft : drafts) {
    const std::uint32_t at = draft.found.begin;
    if (!draft.bare_share || at == 0 || !view.is_mark(at - 1, "(")) continue;
    draft.measure.role = Role::Change;
    draft.measure.direction = changed->measure.direction;
    draft.bare_share = false;
  }
}

void go_on_with_rates(std::vector<ClaimDraft>& drafts, Context& context) {
  for (ClaimDraft& draft : drafts) {
    Role& role = draft.measure.role;
    if (draft.found.quantity.unit != unit::kPercent || role == Role::Change) continue;
    if (draft.bare_share && context.rates) role = Role::Level;
    if (!draft.bare_share) context.rates = role == Role::Level;
  }
}

}  // namespace

void read_cues(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
               std::vector<ClaimDraft>& drafts, Context& context) {
  if (drafts.empty()) return;
  const CueView cues(grammar, view, phrases);
  const ClaimDraft *before = nullptr, *changed = nullptr;
  for (ClaimDraft& draft : drafts) {
    unbind(cues, draft, before);
    read_role(cues, draft, changed);
    read_pace(cues, before, draft);
    set_against_others(cues, draft);
    grow_from_earlier(cues, draft);
    go_on_with_level(cues, before, draft);
    if (draft.measure.direction != Direction::None) changed = &draft;
    read_standing(cues, draft, before);
    before = &draft;
  }
  repeat_changes(cues, drafts);
  change_alike(drafts, view);
  go_on_with_rates(drafts, context);
}

}  // namespace attest
