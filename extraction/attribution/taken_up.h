// Does a paragraph take up what the one before it told of?
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

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
  std::vector<std::size_t> own_, before_;  // hashes of words; `before_` sorted
  std::uint32_t block_ = ~0U;
  bool shared_ = false;
};

}  // namespace attest
