// What the text analyser must know about one language: data only.
//
// A language pack (extraction/languages/xx) holds one of these; text/ itself
// names no language.  All words are in folded form (text/fold.h), and no list
// holds one twice; tests/contract/ checks both for every pack.
// docs/languages.md tells what each table is for and how to fill it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace attest {

// A dictionary form and those of its forms that no suffix rule reaches, with
// spaces between: {"rise", "rose risen"}, {"день", "дня дню дней"}.
// A form may stand in several rows; a form that is a word of its own as well
// (a rose) stands in its own row too: {"rose", "rose roses"}.
struct IrregularWord {
  std::string_view lemma;
  std::string_view forms;
};

// Two endings of one stem, as the stemmer leaves them: {"ец", "ц"} makes беженец
// and беженц (of «беженцев») one.  Applied to every stem, so that the worst it
// can do is to join two words that are not one.
struct StemEnding {
  std::string_view from;  // after a consonant, and at least two letters stay before it
  std::string_view to;
};

// Where a particle may stand: 이 follows a consonant, 가 a vowel, 에서 anything.
enum class After : std::uint8_t { Any, Vowel, Consonant };

struct Particle {
  std::string_view text;
  After after = After::Any;
};

enum class Script : std::uint8_t { Latin, Cyrillic, Hangul };

struct TextRules {
  std::string_view code;                            // BCP 47 language
  Script script = Script::Latin;                    // the words these rules are for
  std::string_view snowball;                        // algorithm name, empty if none
  std::string_view hunspell;                        // dictionary stem ("ko"), empty if none
  std::span<const IrregularWord> irregular;         // tried before any stemmer
  std::span<const StemEnding> stem_endings;         // rewritten after the stemmer, first match only
  std::span<const Particle> particles;              // glued to the end of nouns
  std::span<const std::string_view> verb_suffixes;  // make a verb of a noun: 감소 + 하다
  std::span<const std::string_view> noun_suffixes;  // make a noun of a noun: 탈북 + 자
  std::span<const std::string_view> stop_words;     // themselves in the index, without stems
  std::span<const std::string_view> abbreviations;  // end in '.', do not end a sentence
  std::span<const std::string_view> number_abbreviations;  // only before a number: "no. 5"
  bool parts = false;                               // index parts of compound words
};

}  // namespace attest
