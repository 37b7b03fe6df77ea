#include "extraction/attribution/reported_lead.h"

#include "extraction/attribution/name_words.h"

namespace attest {
namespace {

constexpr std::uint32_t kNext = 2;  // blocks to the next paragraph: a heading may stand between

bool is_institution(const SourceName& name) {
  return name.subject && !name.heads.empty() && name.role == InformantRole::Origin &&
         !is_publication(name.kind);
}

}  // namespace

void ReportedLead::see(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
                       const std::vector<SourceName>& names, const std::vector<ClaimDraft>& drafts,
                       bool stated) {
  constexpr std::uint32_t kVerb = 3;  // items from the verb to the sentence's end
  const Symbol found = grammar.pack_classes.reported_end;
  if (found == 0 || sentence.kind == BlockKind::Heading) return;
  last_ = sentence.block;
  if (!led_ && !drafts.empty()) led_ = true, lead_ = sentence.block;
  if (stated && sentence.block == lead_) lead_ = ~0U;
  for (const SourceName& name : names)
    if (sentence.block == lead_ && is_institution(name)) topic_ = name.text;
  if (stated || drafts.empty()) return;
  const auto end = static_cast<std::uint32_t>(view.items.size());
  for (std::uint32_t at = end - std::min(end, kVerb); at < end; ++at)
    if (view.has(at, found)) found_ = sentence.block;
}

bool ReportedLead::is_before(std::uint32_t block, const Informant& speaker, bool tells) const {
  const auto is_next = [&](std::uint32_t to) {
    return to != ~0U && block > to && block - to <= kNext;
  };
  if (is_next(found_)) return true;
  // What another institution does, or a newspaper retells, is not the speaker's word.
  const bool own = topic_.empty() || speaker.name.find(topic_) != std::string::npos;
  return is_next(lead_) && last_ == lead_ && own && tells && speaker.role == InformantRole::Origin;
}

}  // namespace attest
