// Numbers in digits, in words and in both.
//
// One algorithm for all languages: addends add up, powers multiply the addend before
// them, group powers close a group.  "two hundred and six thousand", «двести шесть
// тысяч», 20만6천 and "206,000" are the same four steps; which words play which part
// is in the tables.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/decimal.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/tokens.h"

namespace attest {

struct Number {
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  Span span;
  Decimal value;
  Decimal step = 1;             // weight of the last digit written
  std::int64_t multiplier = 1;  // the group power that its last part was multiplied by
  std::int64_t spread = 0;      // from `value` up, where a word names a range: 서너
  bool in_digits = false;       // has at least one digit
  bool plain = false;           // digits only, without any mark or word
  bool needs_counted = false;   // no number unless something counted follows
  bool hedged = false;          // a hedge stands inside it
  bool exceeded = false;        // the hedge says "more than"
  bool vague = false;           // only an order of magnitude
  bool vague_alone = false;     // the same, unless something hedges it
  bool ordinal = false;
  bool plus = false;    // written with a plus
  bool decade = false;  // an ordinal year that stands for its decade
};

// Cuts the words that a language glues together ("천오백십육명") into number words and
// the rest, in place.  `folded` and `sentence` are what the tokens were cut from.
void split_glued_numbers(const Grammar& grammar, const Folded& folded, Span sentence,
                         std::vector<Token>& tokens);

// All numbers of one sentence, in order, disjoint.  Numbers that need something
// counted are among them; the caller looks at what follows.
void read_numbers(const Grammar& grammar, std::string_view text, const std::vector<Token>& tokens,
                  std::vector<Number>& out);

// Does something counted stand right behind the number: a unit, a counter, a noun?
[[nodiscard]] bool is_counted(const Grammar& grammar, const std::vector<Token>& tokens,
                              const Number& number);

}  // namespace attest
