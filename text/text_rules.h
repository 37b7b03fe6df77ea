// What the text analyser must know about one language: data only.
//
// A language pack (extraction/languages/xx) holds one of these; text/ itself
// names no language.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace attest {

// An inflected form that no suffix rule reaches, and its dictionary form:
// {"rose", "rise"}, {"дней", "день"}.  Folded (text/fold.h), both.
struct IrregularForm {
  std::string_view form;
  std::string_view lemma;
};

enum class Script : std::uint8_t { Latin, Cyrillic, Hangul };

struct TextRules {
  std::string_view code;                                // BCP 47 language
  Script script = Script::Latin;                        // the words these rules are for
  std::string_view snowball;                            // algorithm name, empty if none
  std::string_view hunspell;                            // dictionary stem ("ko"), empty if none
  std::span<const IrregularForm> irregular;             // tried before any stemmer
  std::span<const std::string_view> particles;          // glued to the end of nouns, longest first
  std::span<const std::string_view> stop_words;         // left out of queries, never of the index
  std::span<const std::string_view> abbreviations;      // end in '.', do not end a sentence
  bool grams = false;                                   // index character bigrams of words
};

}  // namespace attest
