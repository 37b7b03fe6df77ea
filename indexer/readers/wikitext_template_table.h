// The templates that only dress words or figures.  Part of indexer/readers/wikitext_templates.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace attest {

enum class Shows : std::uint8_t {
  First,     // its first argument
  Second,    // its second: the first is a code
  Last,      // its last
  Words,     // a text of its own: `text`
  Before,    // `text`, then its first argument
  After,     // its first argument, then `text`
  Number,    // a figure, and a unit where the second argument or `u=` gives one
  Measures,  // figures up to the unit, of {{convert}}
  Day,       // year, month, day
  AsOf,      // the same, behind "As of"
  Fraction,  // 1/2, or 3 1/2
  Quote,     // its first argument, as a block
};

struct Template {
  std::string_view name;
  Shows shows;
  std::string_view text = {};
};

// By its name in lower case; nullptr for all others.
[[nodiscard]] const Template* find_template(std::string_view name);

}  // namespace attest
