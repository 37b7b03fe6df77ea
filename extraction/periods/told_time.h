// Up to when an institution told, and where the text goes on to a later time by itself.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claims/article.h"
#include "claims/period.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

class ToldTime {
 public:
  struct Voices {
    bool stated;    // the sentence names its own source
    bool own_text;  // its paragraph is the text's own already
    bool person;    // whoever speaks speaks for the paragraph only
    std::optional<Period> today = {};  // the day of publication
  };
  // 통일부는 작년 입국자가 … 밝혔다.  올해 예산은 …: does a paragraph begin here that goes on to a
  // later time than was told of, or to a year that is not over, and does not say that it reports
  // (것으로 나타났다)?  Remembers the times of the figures otherwise.  To be called for each
  // sentence in turn.
  bool leaves(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
              const std::vector<ClaimDraft>& drafts, Voices voices);

 private:
  std::optional<Date> last_;         // the last day told of
  std::uint32_t read_block_ = ~0U;  // of the last sentence with figures
};

}  // namespace attest
