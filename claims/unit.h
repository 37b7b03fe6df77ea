// What a quantity is counted in.
//
// Identifiers are ISO 4217 codes ("KRW"), CLDR units ("kilometer-per-hour"), or
// one of our own: person, count, percentage-point, ratio, rank.  Compounds join
// with "-per-": "USD-per-month".
#pragma once

#include <string_view>

namespace attest::unit {

inline constexpr std::string_view kCount = "count";
inline constexpr std::string_view kPerson = "person";
inline constexpr std::string_view kPercent = "percent";
inline constexpr std::string_view kPercentagePoint = "percentage-point";
inline constexpr std::string_view kRatio = "ratio";
inline constexpr std::string_view kRank = "rank";

// Three capital letters, before any "-per-".
[[nodiscard]] constexpr bool is_currency(std::string_view unit) {
  return unit.size() >= 3 && (unit.size() == 3 || unit[3] == '-') && unit[0] >= 'A' &&
         unit[0] <= 'Z' && unit[1] >= 'A' && unit[1] <= 'Z' && unit[2] >= 'A' && unit[2] <= 'Z';
}

// "USD-per-month".
[[nodiscard]] constexpr bool is_compound(std::string_view unit) {
  return unit.find("-per-") != std::string_view::npos;
}

// What holds on from day to day, and is not added up.
[[nodiscard]] constexpr bool is_rate(std::string_view unit) {
  return unit == kPercent || is_compound(unit);
}

// A stretch of time, of no rate: "month", but not "month-person" or "USD-per-month".
[[nodiscard]] constexpr bool is_duration(std::string_view unit) {
  for (const std::string_view time :
       {"year", "quarter", "month", "week", "day", "night", "hour", "minute", "second"})
    if (unit == time) return true;
  return false;
}

}  // namespace attest::unit
