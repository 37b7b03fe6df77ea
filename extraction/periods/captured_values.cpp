#include "extraction/periods/captured_values.h"

namespace attest {

std::optional<int> CapturedValues::value(const PeriodFound& found, std::string_view cls,
                                         std::size_t nth) const {
  const Symbol symbol = grammar_.lexicon.find_class(cls);
  for (const auto& [s, v] : found.values)
    if ((s == symbol || (cls == "year" && is_year(s))) && nth-- == 0) return v;
  return std::nullopt;
}

std::optional<int> CapturedValues::day_value(const PeriodFound& found, std::size_t nth) const {
  const Symbol day = grammar_.lexicon.find_class("day");
  const bool of_days = grammar_.rules.periods[found.row].part == Part::Day;
  for (const auto& [s, v] : found.values)
    if ((s == day || (of_days && s == grammar_.classes.ordinal)) && nth-- == 0) return v;
  return std::nullopt;
}

bool CapturedValues::is_year(Symbol symbol) const {
  return symbol == grammar_.classes.ordinal_year || symbol == grammar_.classes.decade;
}

std::optional<int> CapturedValues::weekday_value(const PeriodFound& found) const {
  const auto named = value(found, "weekday");
  return named ? named : value(found, "of-weekday");
}

std::optional<int> CapturedValues::month_value(const PeriodFound& found, std::size_t nth) const {
  if (const auto m = value(found, "month", nth)) return m;
  for (const std::string_view cls : {"of-month", "weak-month", "sure-month", "may-month"})
    if (const auto m = value(found, cls, nth)) return m;
  return value(found, "month#", nth);
}

}  // namespace attest
