// Does a paragraph take up what the one before it told of?
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/items.h"

namespace attest {

// "The fire began in the dye house, the brigade said. / Of 83 people in the dye house …": one word
// of length that both have, function words and names apart.
class TakenUp {
 public:
  // A sentence of the paragraph `block`.  Has the paragraph, as far as read, a word of the one
  // right before it?
  bool read(const Grammar& grammar, const SentenceView& view, std::uint32_t block);

 private:
  std::unordered_set<std::string> own_, before_;
  std::uint32_t block_ = ~0U;
  bool shared_ = false;
};

}  // namespace attest
