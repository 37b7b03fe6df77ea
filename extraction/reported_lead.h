// Paragraphs that say that something has been found and not by whom, which the next one does.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/article.h"
#include "extraction/draft.h"
#include "extraction/grammar.h"
#include "extraction/items.h"

namespace attest {

// 지난해 환자가 17만 명인 것으로 집계됐다. / 질병청은 27일 …: the lead is the agency's.
class ReportedLead {
 public:
  // To be called for each sentence in turn; `stated`: it names its own source.
  void see(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
           const std::vector<ClaimDraft>& drafts, bool stated);
  // Does who speaks in `block` speak for the paragraph before it, too?
  [[nodiscard]] bool is_before(std::uint32_t block) const;

 private:
  std::uint32_t block_ = ~0U;  // of the last such sentence
};

}  // namespace attest
