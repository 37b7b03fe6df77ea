// What a query looks for in a text, in the terms of the index: the part of a plan
// that does not depend on Xapian.  It decides which characters a result marks and
// which claims it shows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claims/claim.h"
#include "claims/decimal.h"
#include "claims/period.h"

namespace attest {

// One word of the query, with everything that its inflected forms share.
struct WantedWord {
  std::string word;                   // as typed, folded
  std::vector<std::string> stems;
  std::vector<std::string> prefixes;  // a word that begins so is one of its forms
  std::vector<std::string> spellings;  // stems of the same name in other writings
  double weight = 1;                  // how rare it is; orders sentences
};

// Words that stand one after another.  Each place holds the forms that are allowed there.
struct WantedPhrase {
  std::vector<std::vector<std::string>> places;
  double weight = 1;
};

struct WantedNumber {
  std::vector<Decimal> values;  // the readings of one figure: "1,500" is 1500, or 1.5 elsewhere
  double weight = 1;
};

// Characters that have to stand in the text.
struct WantedLiteral {
  std::string text;
  bool exact = true;  // false: letter case and width of characters do not count
  double weight = 1;
};

// One condition on a claim; all that a query has must hold of the same claim.
struct ClaimCondition {
  enum class Kind : std::uint8_t { Value, Rounded, Unit, Holds } kind = Kind::Value;
  std::optional<Decimal> low;    // Value, Rounded
  std::optional<Decimal> high;
  bool above_low = false;
  bool below_high = false;
  std::vector<Decimal> roundings;  // Rounded: coarser forms of the same figure
  std::string unit;
  Period days;
};

struct Wanted {
  std::vector<WantedWord> words;
  std::vector<WantedPhrase> phrases;
  std::vector<WantedNumber> numbers;
  std::vector<WantedLiteral> literals;      // each must be found, or the passage is no result
  std::vector<ClaimCondition> conditions;   // likewise
};

// True when `claim` meets all of `conditions`.
[[nodiscard]] bool meets(const Claim& claim, const std::vector<ClaimCondition>& conditions);

}  // namespace attest
