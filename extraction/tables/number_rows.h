// Rows of the tables of numerals, and words that belong to a class.  Patterns: rules.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace attest {

enum class NumberRole : std::uint8_t {
  Addend,  // one … ninety, сто … девятьсот, полтора: adds to what stands before
  Power,       // multiplies the addend before it: hundred, 십, 백, 천
  GroupPower,  // closes a group and multiplies all of it: thousand, млн, 만, 억
  Set,         // counts sets of so many and stands alone too: dozen, десяток, сотня
  Article,     // "a", "an": one, but only before a Power, GroupPower or Set
  Join,        // "and" inside a numeral
  Vague,       // "hundreds", «тысячи», 수백: names only the order of magnitude
  Sign,        // "minus", 영하: value -1 or 1, before the number
  Hedge,       // 여 inside a numeral: 4백여만 is about four million; value 1: more than
  Letter,      // a group power of one letter, behind money only: "$5m", "€2b"; with
               // Alone::Counted also before a noun in the plural: "5m people"
};

enum class Alone : std::uint8_t {
  Number,   // read wherever it stands
  Counted,  // read as a number only before a unit, a counter or a counted noun: 한, "one", 두
  Never,    // only as part of a longer numeral: 삼 of 삼십
  Vague,  // alone an order of magnitude, unless hedged: «тысячи», but «около тысячи», «три тысячи»
};

struct NumberWord {
  std::string_view
      pattern;  // one word; with a full stop ("тыс.") the stop belongs to it when there
  std::int64_t value = 0;  // powers give the factor itself: 1000
  NumberRole role = NumberRole::Addend;
  Alone alone = Alone::Number;
  int scale = 0;  // decimals of `value`: полтора is 15 with scale 1
  int upto = 0;   // the upper end, where it names a range: 서너 is 3 up to 4
  bool about = false;  // no more than about so many: 여남은
};

// A word that belongs to a named class and carries a value: {"month", "январ~", 1}.
struct ClassWord {
  std::string_view cls;
  std::string_view pattern;  // one word
  int value = 0;
};

}  // namespace attest
