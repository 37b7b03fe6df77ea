// How two figures of the same measure relate (CLAIMS.md, section 4).
//
// Whether two claims are of the same measure is decided elsewhere, from words and
// concepts; this page knows values, periods, status and dates of publication only.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "claims/claim.h"

namespace attest {

enum class Relation : std::uint8_t {
  Agrees,
  Contradicts,
  Revises,      // same origin, later publication, other value
  Forecast,     // one was foreseen or counted before the period was over, the other is the outcome
  OtherPeriod,  // not comparable from here on, but close
  OtherBase,
  OtherScope,
  OtherUnit,
};

enum class How : std::uint8_t {
  None,
  Exact,
  Rounded,  // equal after the rounding that the wording shows
  Hedged,   // a bound or a range that holds
};

// What the values alone say.  Units are brought to one; nullopt where their dimensions
// differ, or one of the two is too vague or too round to tell ("hundreds" beside 1,100, "2 million"
// beside 1.6 million).
struct ValueComparison {
  bool meets = false;
  How how = How::None;
};
[[nodiscard]] std::optional<ValueComparison> compare_values(const Quantity& a, const Quantity& b);

// A change told as a factor ("doubled") and one told as a percentage ("rose 100 percent").
[[nodiscard]] bool are_factor_and_percentage(const Claim& a, const Claim& b);

// What their values say: they meet, or nothing, for a rise "by three times" is of 200 percent to
// some writers and of 300 to others.  REQUIRES: are_factor_and_percentage(a, b).
[[nodiscard]] std::optional<ValueComparison> compare_ways_of_change(const Claim& a, const Claim& b);

// What the periods alone say.
enum class PeriodRelation : std::uint8_t {
  Same,      // the same days, or counts up to the same day
  EachYear,  // one is a span of years for each of which a range is stated, the other one of them
  Nearly,    // counts from one day, each up to about the day of its telling
  ToDate,    // one ends within the other and has no begin: a count before the end
  Part,      // one lies within the other
  Apart,
  Unknown,  // one of the two has none
};
[[nodiscard]] PeriodRelation compare_periods(const Claim& a, const Claim& b);

// A claim and when it was printed.
struct PublishedClaim {
  const Claim& claim;
  std::optional<Period> published;
};

// Printed well before its own period was over: in its last twentieth the books are closed.
[[nodiscard]] bool is_early(const PublishedClaim& side);

struct Comparison {
  Relation relation = Relation::Agrees;
  How how = How::None;
};

// REQUIRES: both are of one measure.  `same_origin`: one voice says both.  nullopt where
// nothing can be said, as of two counts that ended on different days.
[[nodiscard]] std::optional<Comparison> compare(const PublishedClaim& a, const PublishedClaim& b,
                                                bool same_origin);

[[nodiscard]] std::string_view to_string(Relation relation);
[[nodiscard]] std::string_view to_string(How how);  // empty for None

}  // namespace attest
