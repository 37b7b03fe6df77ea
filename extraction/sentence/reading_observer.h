// What the stages saw in a sentence, for whoever wants to look on.
#pragma once

#include <vector>

#include "claims/article.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/periods/periods.h"
#include "extraction/sentence/items.h"

namespace attest {

// Lives no longer than the call that it is handed to.
struct Reading {
  const Sentence& sentence;
  const Grammar& grammar;
  const SentenceView& view;
  const Phrases& phrases;
  const std::vector<PeriodFound>& periods;
};

class ReadingObserver {
 public:
  virtual ~ReadingObserver() = default;
  virtual void see(const Reading& reading) = 0;
};

}  // namespace attest
