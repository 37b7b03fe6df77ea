// All phrases of a sentence, found in one pass and looked up by where they stand.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extraction/sentence/items.h"

namespace attest {

class Phrases {
 public:
  // Finds every phrase of the sentence (periods are collapsed already).
  void find(const Grammar& grammar, const SentenceView& view);

  void clear() { matches_.clear(); }

  [[nodiscard]] const std::vector<PhraseMatch>& all() const { return matches_; }

  // The longest phrase of `table` that begins, or ends, at this item.
  [[nodiscard]] const PhraseMatch* beginning_at(std::uint32_t item, Table table) const;
  [[nodiscard]] const PhraseMatch* ending_at(std::uint32_t item, Table table) const;
  // All of them; some tables keep every phrase, not only the longest.
  [[nodiscard]] std::vector<const PhraseMatch*> all_beginning(std::uint32_t item,
                                                              Table table) const;
  [[nodiscard]] std::vector<const PhraseMatch*> all_ending(std::uint32_t item, Table table) const;

 private:
  std::uint32_t drop_voided(const Grammar& grammar, std::uint32_t first, std::uint32_t voided);

  std::vector<PhraseMatch> matches_;     // by begin
  std::vector<std::uint32_t> first_at_;  // per item: first match that begins there
  std::vector<std::vector<std::uint32_t>> ends_;
};

}  // namespace attest
