#include "extraction/reported_lead.h"

namespace attest {

void ReportedLead::see(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
                       const std::vector<ClaimDraft>& drafts, bool stated) {
  constexpr std::uint32_t kVerb = 3;  // items from the verb to the sentence's end
  const Symbol found = grammar.pack_classes.reported_end;
  if (found == 0 || stated || drafts.empty() || sentence.kind == BlockKind::Heading) return;
  const auto end = static_cast<std::uint32_t>(view.items.size());
  for (std::uint32_t at = end - std::min(end, kVerb); at < end; ++at)
    if (view.has(at, found)) block_ = sentence.block;
}

bool ReportedLead::is_before(std::uint32_t block) const {
  constexpr std::uint32_t kNext = 2;  // blocks: a heading may stand between
  return block_ != ~0U && block > block_ && block - block_ <= kNext;
}

}  // namespace attest
