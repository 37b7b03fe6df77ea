// The numbers, months and weekdays that an expression of time captured.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extraction/lexicon/grammar.h"
#include "extraction/periods/periods.h"

namespace attest {

class CapturedValues {
 public:
  explicit CapturedValues(const Grammar& grammar) : grammar_(grammar) {}

  // The nth value of a class.
  [[nodiscard]] std::optional<int> value(const PeriodFound& found, std::string_view cls,
                                         std::size_t nth = 0) const;
  // The nth day of a month; "15th" is one where the expression is of days.
  [[nodiscard]] std::optional<int> day_value(const PeriodFound& found, std::size_t nth = 0) const;
  [[nodiscard]] std::optional<int> weekday_value(const PeriodFound& found) const;
  [[nodiscard]] std::optional<int> month_value(const PeriodFound& found, std::size_t nth) const;

 private:
  [[nodiscard]] bool is_year(Symbol symbol) const;

  const Grammar& grammar_;
};

}  // namespace attest
