// The unit that the head of a table names: "(in millions of dollars)", «млн руб.», (단위: 억원), "$m".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

struct NamedUnit {
  std::string unit;
  std::int64_t multiplier = 1;  // what its figures are written in: millions
  Span words;                   // in the label, with the brackets around them
};

// Reads labels of one language.  What a unit is, the tables of its figures say: the words are read
// with a one before them.
class UnitWords {
 public:
  explicit UnitWords(const Grammar& grammar)
      : grammar_(grammar), memo_(grammar.lexicon, grammar.begins_of) {}

  // Of the words in brackets, behind the last comma or colon, or (of a `column`) at the end.  A
  // letter alone is none ("W", "Kent (K)"), nor are several units ("천명, %").
  [[nodiscard]] std::optional<NamedUnit> of_label(std::string_view label, bool column);
  // Of what is counted: "Women", «Погибшие», "Stores"; people or things.
  [[nodiscard]] std::optional<NamedUnit> of_counted(std::string_view label);

 private:
  [[nodiscard]] std::optional<NamedUnit> of_words(std::string_view words);
  [[nodiscard]] std::optional<NamedUnit> of_zeros(std::string_view words, std::size_t zeros);
  [[nodiscard]] std::optional<NamedUnit> of_one(const std::string& figure);
  [[nodiscard]] std::optional<ClaimDraft> read_one(const std::string& figure);

  const Grammar& grammar_;
  WordMemo memo_;
  SentenceView view_;
  Phrases phrases_;
};

}  // namespace attest
