// Rows of the tables that make a number a quantity: units, counted nouns, bounds, ranges,
// fractions, factors.  Patterns: rules.h.
#pragma once

#include <cstdint>
#include <string_view>

#include "claims/claim.h"
#include "claims/quantity.h"

namespace attest {

enum class UnitPlace : std::uint8_t {
  After,        // "16 percent", "5.2 metres", 명
  OfCountry,    // money behind its country's name only: "Peruvian sol"
  Inverted,     // before the number, which is then about right: «минут десять», «человек семьсот»
  Before,       // "$1.2bn", "W1.41 million", 배럴당
  BeforeGlued,  // a letter that is a unit only when all of it touches the digits: W1,024, A$600
  Around,       // never used by itself: a "per" tail, "a month", "в год", "a head"
  // In words before it, of units that are written alike: 각도 45도, "turned 180 degrees".  Where
  // `ambiguous`, others farther back overrule them, and no figure stands between; -1 `times` tells
  // of frost; without a unit they end the search ("and", "but").
  Deciding,
  Leading,      // in a word before the amount, with words between: "monthly pay of $900"
  Clause,       // said once before rates that are told as counts: 인구 1000명당
  Base,         // the same, right behind the first of them: «20,3 на 1000 человек»
  OfOne,        // behind a part of one only: "two hundredths of a second"
  Worth,        // "per dollar": the bare number before it is in the money named before
};

struct UnitRow {
  std::string_view name;
  std::string_view pattern;
  std::string_view unit;  // claims/unit.h; for Around the part after "-per-"
  UnitPlace place = UnitPlace::After;
  bool ambiguous = false;  // "$", "won": context may decide otherwise
  int times = 1;           // how many of `unit` it is: a decade is 10 years; -1: below zero
  // Names all from the number to the next round one: 20대; where `ambiguous`, of tens only, and
  // where no noun stands right before it.
  bool band = false;
};

// A noun or counter that says what is counted.  `in_span`: the language writes it as
// a counter belonging to the number (명), so the claim's words include it.
struct CountedRow {
  std::string_view pattern;
  std::string_view unit;  // person, count, year, …
  bool in_span = false;
  bool verb = false;  // no noun, but what befell those counted: "12 killed"
};

enum class Position : std::uint8_t {
  Before,
  AfterNumber,
  AfterUnit,
  Ending,  // glued to the unit, whatever follows it: 명가량, 세이상
};
enum class InSpan : std::uint8_t { Yes, No };  // do its words belong to the claim's?

struct ModifierRow {
  std::string_view name;
  std::string_view pattern;
  Position place = Position::Before;
  Modifier modifier = Modifier::About;
  InSpan in_span = InSpan::Yes;
  int third = 0;  // of the band that it stands behind: 3%대 초반 is 3 to 3.3, 중반 3.4 to 3.6
};

// "between A and B": any of the three parts may be empty, not the middle one.
struct RangeRow {
  std::string_view name;
  std::string_view open;
  std::string_view middle;
  std::string_view close;
};

enum class FractionOp : std::uint8_t {
  Constant,  // "half": numerator/denominator as given
  Parts,     // "three quarters": <n> over `denominator`
  OneIn,     // "каждый <ord>", "one in <n>": 1 over the captured number
  Of,        // "<n> in <n>", "<n> из <n>": first over second
  OutOf,     // "<n> out of <n>": the same, where the second is a round base, not a count
  InOf,      // <n>분의 <n>: second over first
  RateOf,    // "<n>명 중 <n>명": the same, where the first is a round base, not a count
  Decimals,  // «две целых пять десятых»: the first, and the second (or 1) over `denominator`
  Places,    // 3할 2푼 5리: each number one decimal place below the one before
  Mixed,     // 6과 3분의 1: the first, and third over second
};

struct FractionRow {
  std::string_view name;
  std::string_view pattern;
  FractionOp op = FractionOp::Constant;
  int numerator = 1;
  int denominator = 2;
  bool of_unit = false;  // what stands right behind is so much of that: 100분의 1초, 반 시간
};

// Factors: "doubled", "вдвое", "<n>배".  value 0 takes the captured number.
struct MultipleRow {
  std::string_view name;
  std::string_view pattern;
  int tenths = 0;  // 20 is twice; 5 is half
  Direction direction = Direction::None;
  Role role = Role::Change;
};

// A quantity in one word, without a number: 사흘 "three days", «сутки».  value 0 takes that of the
// first captured word.
struct AmountRow {
  std::string_view name;
  std::string_view pattern;
  std::string_view unit;
  int value = 1;
  int scale = 0;  // decimals of `value`: "half a percentage point" is 5 with scale 1
  int upto = 0;   // the upper end, where it names a range: 사나흘 is 3 up to 4
};

// An ordinal that ranks: "<ord> highest", "ranked <ord>"; the claim is the ordinal alone.
struct RankRow {
  std::string_view name;
  std::string_view pattern;
};

// Numbers that are no claim: "room <n>", «№ <n>», 제<n>사단.
struct RejectRow {
  std::string_view name;
  std::string_view pattern;
};

}  // namespace attest
