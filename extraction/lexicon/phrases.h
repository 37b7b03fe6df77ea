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

  void clear();

  [[nodiscard]] const std::vector<PhraseMatch>& all() const { return matches_; }

  // The longest phrase of `table` that begins, or ends, at this item.
  [[nodiscard]] const PhraseMatch* beginning_at(std::uint32_t item, Table table) const {
    return has(begin_tables_, item, table) ? longest_beginning(item, table) : nullptr;
  }
  [[nodiscard]] const PhraseMatch* ending_at(std::uint32_t item, Table table) const {
    return has(end_tables_, item, table) ? longest_ending(item, table) : nullptr;
  }
  // All of them; some tables keep every phrase, not only the longest.
  [[nodiscard]] std::vector<const PhraseMatch*> all_beginning(std::uint32_t item,
                                                              Table table) const {
    if (!has(begin_tables_, item, table)) return {};
    return every_beginning(item, table);
  }
  [[nodiscard]] std::vector<const PhraseMatch*> all_ending(std::uint32_t item, Table table) const {
    if (!has(end_tables_, item, table)) return {};
    return every_ending(item, table);
  }
  // Does any phrase begin at this item?
  [[nodiscard]] bool begins_at(std::uint32_t item) const {
    return item < begin_tables_.size() && begin_tables_[item] != 0;
  }

 private:
  using Tables = std::vector<std::uint32_t>;  // per item: a bit for each table

  static std::uint32_t bit(Table table) { return 1U << static_cast<unsigned>(table); }
  // Most items begin and end nothing.
  static bool has(const Tables& tables, std::uint32_t item, Table table) {
    return item < tables.size() && (tables[item] & bit(table)) != 0;
  }
  [[nodiscard]] const PhraseMatch* longest_beginning(std::uint32_t item, Table table) const;
  [[nodiscard]] const PhraseMatch* longest_ending(std::uint32_t item, Table table) const;
  [[nodiscard]] std::vector<const PhraseMatch*> every_beginning(std::uint32_t item,
                                                                Table table) const;
  [[nodiscard]] std::vector<const PhraseMatch*> every_ending(std::uint32_t item, Table table) const;
  std::uint32_t drop_voided(const Grammar& grammar, std::uint32_t first, std::uint32_t voided);
  void note_ends(std::size_t places);

  std::vector<PhraseMatch> matches_;     // by begin
  std::vector<std::uint32_t> first_at_;  // per item: first match that begins there
  std::vector<std::vector<std::uint32_t>> ends_;
  Tables begin_tables_;
  Tables end_tables_;
};

}  // namespace attest
