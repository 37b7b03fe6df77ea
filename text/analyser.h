// From text to index terms: the same chain for articles and for queries.
//
//   fold → words (split at Hangul/Latin/Cyrillic/digit borders) → per word:
//     Word  the folded word itself, with its position (phrases, wildcards)
//     Stem  what its inflected forms share, at most two, no position: irregular
//           words, then Snowball and stem endings; Hangul by dictionary, then
//           particles; a verb made of a noun has the noun's stem (감소했다 → 감소)
//     Gram  the parts of a Hangul compound, no position: 한국회사 → 한국, 회사.  A
//           noun that is no compound is its own part, so that 탈북 meets 탈북자;
//           where the dictionary knows nothing, pairs of syllables stand in.
// Numbers are not read here: value terms come from extraction.
//
// The rule of finding: a word of a query is found in a text when its Word or one of
// its Stems stands there, or all of its Grams.  (For ranking, each that stands
// there adds its weight.)  So 국회 is not found in 한국회사, and 주민 alone is
// no 북한이탈주민.
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

// Where Debian installs the dictionaries that TextRules name.
inline constexpr std::string_view kDictionaryFolder = "/usr/share/hunspell";

// Immutable tables plus a memo of stems; one per thread.
class Analyser {
 public:
  // `rules` must outlive the analyser; usually text_rules() of the language packs.
  // A dictionary missing from `dictionary_folder` is done without: particles still go.
  explicit Analyser(std::span<const TextRules* const> rules,
                    std::string_view dictionary_folder = kDictionaryFolder);
  ~Analyser();
  Analyser(Analyser&&) noexcept;
  Analyser& operator=(Analyser&&) noexcept;

  // Appends the terms of `text` to `out`, in text order; the terms of one word
  // stand together, its Word first.  `language` chooses among rules of one script
  // ("" or a language without rules = the first of them).
  void analyse(std::string_view text, std::string_view language, std::vector<Term>& out);

  [[nodiscard]] bool is_stop_word(std::string_view folded_word) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
