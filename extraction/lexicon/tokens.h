// Words, digits and marks of one sentence, each with the literals it satisfies.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "extraction/lexicon/lexicon.h"
#include "text/characters.h"
#include "text/fold.h"
#include "text/span.h"

namespace attest {

enum class TokenKind : std::uint8_t { Word, Digits, Mark };

struct Token {
  TokenKind kind = TokenKind::Word;
  CharacterKind script = CharacterKind::Mark;
  bool space_before = false;             // false: it touches the token before it
  bool no_break_space = false;           // the space before is one that keeps numbers together
  bool gap_before = false;               // it is a tab or a run of blanks, as between cells
  bool capital = false;                  // begins with a capital letter in the original
  bool all_caps = false;                 // has two or more letters, all of them capitals
  Span span;                             // in the article's text
  std::uint32_t folded_at = 0;           // byte of the folded sentence where it begins
  std::string_view text;                 // folded; a view of the Folded it was cut from
  std::span<const SymbolMatch> matches;  // what the tables know of it; none until looked up
  SymbolDigest digest;                   // of the matches

  // How it belongs to the class `cls`; nullptr when it does not.
  [[nodiscard]] const SymbolMatch* find(Symbol cls) const {
    if ((digest.bits & symbol_bit(cls)) == 0) return nullptr;
    for (const SymbolMatch& match : matches)
      if (match.symbol == cls) return &match;
    return nullptr;
  }
  [[nodiscard]] bool is(Symbol cls) const { return find(cls) != nullptr; }
};

// Cuts text[sentence] into tokens.  `folded` is given the folded sentence and must
// outlive the tokens.  A token never crosses a border between Hangul, Latin,
// Cyrillic and digits; an apostrophe between letters stays inside its word.
void tokenise(std::string_view text, Span sentence, Folded& folded, std::vector<Token>& out);

// The article's bytes behind the folded bytes [begin, begin + size) of a sentence.
[[nodiscard]] inline Span original_span(const Folded& folded, Span sentence, std::uint32_t begin,
                                        std::size_t size) {
  const Span span = folded.original({begin, begin + static_cast<std::uint32_t>(size)});
  return {span.begin + sentence.begin, span.end + sentence.begin};
}

}  // namespace attest
