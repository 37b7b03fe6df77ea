// Paragraphs whose source the next one names: such as say that something has been found and not by
// whom, and the first one behind the title, where nobody speaks.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/article.h"
#include "extraction/attribution/source_names.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// 지난해 환자가 17만 명인 것으로 집계됐다. / 질병청은 27일 …: the lead is the agency's.
class ReportedLead {
 public:
  // To be called for each sentence in turn; `stated`: it names its own source.
  void see(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
           const std::vector<SourceName>& names, const std::vector<ClaimDraft>& drafts,
           bool stated);
  // Does `speaker`, who speaks in `block`, speak for the paragraph before it, too?  `tells`: there
  // are figures in the sentence.
  [[nodiscard]] bool is_before(std::uint32_t block, const Informant& speaker, bool tells) const;

 private:
  std::uint32_t found_ = ~0U;  // the block of the last sentence that says what was found
  std::uint32_t lead_ = ~0U;   // the first block that has figures, while nobody speaks in it
  bool led_ = false;           // the lead has begun
  std::uint32_t last_ = ~0U;   // the block of the last sentence
  std::string topic_;          // the institution that the lead tells of, "" where none
};

}  // namespace attest
