// One number with the units written at it: "$1.2bn", "400 people a day", 시간당 30㎜.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

struct Amount {
  std::uint32_t begin = 0, end = 0;  // items, with units, without modifiers
  std::uint32_t number = 0;          // item of the number
  std::uint32_t end_byte = 0;        // where the claim's words end
  std::string unit;                  // empty when none is written
  int times = 1;                     // how many of the unit it is
  bool below_zero = false;           // degrees of frost
  bool ambiguous = false;
  std::optional<Modifier> modifier;  // between number and unit: 여
  std::vector<RowRef> rules;
};

// The amount whose first item (a unit before it, or the number) is `at`.
[[nodiscard]] std::optional<Amount> read_amount(const Surroundings& in, std::uint32_t at);

// Gives `amount` the unit of a phrase of Table::Unit.
void take_unit(const Surroundings& in, const PhraseMatch& match, Amount& amount);

// "a month", "per tonne": what the unit so far is reckoned on.
void take_around(const Surroundings& in, Amount& found);

// A rate without what it is a rate of: 시속, 배럴당.
[[nodiscard]] bool is_rate(std::string_view unit);

// Are two things counted with counters of their own? 2곳에서 5건
[[nodiscard]] bool have_other_counters(const Amount& one, const Amount& other);

// Gives `found` the unit of `amount`.
void set_unit(QuantityFound& found, const Amount& amount);

// `value` so many `times`: "two decades" is 20 years.
[[nodiscard]] Decimal in_unit(const Decimal& value, int times);

}  // namespace attest
