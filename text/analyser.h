// From text to index terms: the same chain for articles and for queries.
//
//   fold → words (split at Hangul/Latin/Cyrillic/digit borders) → per word:
//     Word  the folded word itself, with its position (phrases, wildcards)
//     Stem  what its inflected forms share (Snowball; irregular forms; Korean by
//           hunspell, then a particle rule), no position
//     Gram  character bigrams of Hangul words, no position
// Numbers are not read here: value terms come from extraction.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"
#include "text/text_rules.h"

namespace attest {

enum class TermKind : std::uint8_t { Word, Stem, Gram };

struct Term {
  TermKind kind = TermKind::Word;
  std::string text;            // at most 60 bytes; longer words are cut on a code point
  std::uint32_t position = 0;  // ordinal of its word, from 1
  Span span;                   // the word in the original text
};

// Immutable tables plus a memo of stems; one per thread.
class Analyser {
 public:
  // `rules` must outlive the analyser; usually text_rules() of the language packs.
  explicit Analyser(std::span<const TextRules* const> rules);
  ~Analyser();
  Analyser(Analyser&&) noexcept;
  Analyser& operator=(Analyser&&) noexcept;

  // Appends the terms of `text` to `out`, in text order; the terms of one word
  // stand together.  `language` chooses among rules of one script ("" = all of them).
  void analyse(std::string_view text, std::string_view language, std::vector<Term>& out);

  [[nodiscard]] bool is_stop_word(std::string_view folded_word) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
