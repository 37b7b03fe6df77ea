// What reading needs of one language, kept from sentence to sentence.
#pragma once

#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/periods/periods.h"
#include "extraction/quantities/quantities.h"
#include "extraction/quantities/unit_words.h"
#include "extraction/sentence/items.h"
#include "text/sentences.h"

namespace attest {

struct LanguageState {
  explicit LanguageState(const Grammar& g)
      : grammar(g), breaker(g.pack.text), memo(g.lexicon, g.begins_of), units(g) {}
  const Grammar& grammar;
  SentenceBreaker breaker;
  WordMemo memo;
  UnitWords units;
  SentenceView view;
  Phrases phrases;
  std::vector<PeriodFound> periods;
  std::vector<QuantityFound> quantities;
};

}  // namespace attest
