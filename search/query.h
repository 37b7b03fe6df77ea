// What the user asked, as a tree: the meaning of a query before any index is seen.
//
// docs/query-language.md explains the operators.  A query is a sequence of clauses:
// those marked Must and MustNot decide what is found, the others only how it ranks
// (unless there are no others: then at least one of them has to match).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/decimal.h"
#include "claims/period.h"
#include "search/note.h"

namespace attest {

enum class Occur : std::uint8_t { Should, Must, MustNot };

enum class ClauseKind : std::uint8_t {
  Text,        // plain words and figures, as typed
  Phrase,      // "these words"
  Prefix,      // переб*
  Near,        // parts within `distance` words of each other, in any order
  Characters,  // ="1,516"
  Rounded,     // ~1516; the number is `low`
  Language,    // lang:ru
  Source,      // source:"Daily NK"
  Title,       // title:defectors
  Author,      // author:Lankov
  Origin,      // origin:KCNA
  Published,   // date:2013..2015
  Holds,       // period:2013
  Unit,        // unit:USD
  Value,       // value:1400..1600
  All,         // a AND b
  Any,         // a OR b
  Sequence,    // clauses side by side, or in parentheses
};

struct Clause {
  ClauseKind kind = ClauseKind::Text;
  Occur occur = Occur::Should;
  std::string text;              // without operator characters
  std::optional<Decimal> low;    // Value: an empty end is open
  std::optional<Decimal> high;
  bool above_low = false;        // value:>70 leaves out 70 itself
  bool below_high = false;
  Period days;                   // Published, Holds
  std::uint32_t distance = 0;    // Near
  std::vector<Clause> parts;     // Near, All, Any, Sequence
};

struct ParsedQuery {
  Clause root;              // a Sequence
  std::vector<Note> notes;  // what looked like an operator and was read as words
};

// One line that shows the tree: `+"north korea" -spy value[1400,1600)`; for tests
// and for whoever wonders how a query was read.
[[nodiscard]] std::string to_string(const Clause& clause);

}  // namespace attest
