#include "extraction/periods/told_time.h"

#include <algorithm>

#include "extraction/attribution/nameless_speakers.h"
#include "extraction/lexicon/grammar.h"

namespace attest {
namespace {

bool reports(const Grammar& grammar, const SentenceView& view) {
  const PackClasses& classes = grammar.pack_classes;
  if (view.holds(classes.reported_end) || view.holds(classes.informing)) return true;
  return ends_saying(grammar, view);  // 또 … 전했다
}

// 11월 출생아는 …. 지난해 사망자는: a time that holds what was told of is the same report's; 올해 예산은,
// a year that goes on, is not.
bool is_later(const Period& time, const Date& told, const std::optional<Period>& today) {
  if (time.from && *time.from > told) return true;
  const bool goes_on = today && today->to && time.to && *time.to > *today->to;
  return goes_on && *time.to > told && time.edtf.size() == 4;
}

}  // namespace

bool ToldTime::leaves(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
                      const std::vector<ClaimDraft>& drafts, Voices voices) {
  if (sentence.kind == BlockKind::Heading || drafts.empty() ||
      grammar.pack_classes.reported_end == 0)
    return false;
  const bool opens = sentence.block != read_block_;
  read_block_ = sentence.block;
  if (voices.stated && voices.person) return false;
  if (voices.stated) last_.reset();
  const std::optional<Period>& first = drafts.front().period;
  const bool later = last_ && first && is_later(*first, *last_, voices.today);
  const bool of_those = view.has(0, grammar.pack_classes.same_lead);  // 이 가운데 쌀은
  if (opens && later && !voices.stated && !of_those && !reports(grammar, view)) return true;
  if (voices.own_text) return false;
  for (const ClaimDraft& draft : drafts)
    if (draft.period && draft.period->to && (voices.stated || draft.status != Status::Forecast))
      last_ = std::max(last_.value_or(*draft.period->to), *draft.period->to);
  return false;
}

}  // namespace attest
