// Rows of the tables of words that tell what is said of a quantity: that it rose, that it is
// expected, that it is denied.  Patterns: rules.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace attest {

enum class Cue : std::uint8_t {
  Up,
  Down,        // a change: "rose", «снизился», 늘었다
  Difference,  // a comparison: "from a year earlier", «чем», 보다, 대비
  ShareOf,     // makes a percentage a share: "of", "accounted for", 가운데, 차지
  LevelOf,     // keeps a percentage a level: "unemployment", "turnout", 실업률
  ByAmount,    // the amount of a change: "by", «на», 만큼
  ToLevel,     // the level after a change: "to", «до», 로
  FromLevel,   // the level before it: "from", «с», 에서
  Rank,        // "highest", "largest"
  Flow,
  Stock,  // over a period; at a date
  Estimated,
  Forecast,
  Future,  // a forecast told by a finite verb of the future: a day beside it is to come: «выйдут»
  Expected,  // a verb of the past: forecast then, for the time talked of: «рассчитывал на»
  Expects,  // a verb of the present: forecast is what its subject expects, not the subject itself
  Alleged,
  Denied,
  Hypothetical,
  Provisional,
  Revised,
  Final,
  Replaced,  // the figure beside it was given before, and another has taken its place
  Aside,     // names another time only beside the one talked of: 수해 때는, 당시에는
  Gap,       // what lies between two at one time is no change: "the gap", 격차, 표본오차
  Clause,    // separates clauses: "while", «тогда как», 반면
  Present,   // a finite verb of the present: "is", "receive", «составляет», 있다
  Said,      // a verb of saying; a day beside it is the day it was said on
  Relative,  // a relative pronoun: what follows tells of the noun: "who", "which"
  Traded,    // the move of a price at an exchange, which is of the day: "its shares fell"
  When,      // behind a time: what follows was then: "in 2011, when", «когда»
  None,      // looks like a cue and is none: "fell ill", "gunned down"
};

struct CueRow {
  std::string_view name;
  std::string_view pattern;
  Cue cue = Cue::Up;
};

// An ending that says of the figure it stands at what a cue would say: 보다 is Difference.
struct EndingCue {
  std::string_view ending;
  Cue cue = Cue::ToLevel;
};

}  // namespace attest
