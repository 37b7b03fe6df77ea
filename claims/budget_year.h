// When the budget year of a country begins, and by which of its two years it is called.
#pragma once

#include <optional>
#include <string_view>

#include "claims/period.h"

namespace attest {

struct BudgetYear {
  unsigned first_month = 1;  // 1-12; 1: that of the calendar
  bool by_start = false;     // "fiscal 2024" began in 2024, not ended
  bool told = false;         // by a text itself
};

// That of a country, or of a part of one ("IN-DL"), by ISO 3166; nullopt where none is known.
// Source: The World Factbook, field "Fiscal year"; years that begin within a month, as Nepal's,
// are given that month.
[[nodiscard]] std::optional<BudgetYear> budget_year_of(std::string_view region);

// The year called `name`: "fiscal 2024" is 2024.
[[nodiscard]] Period named_budget_year(const BudgetYear& kind, int name);
// The one that began in `year`: 2024 of "2024-25"; of a calendar year itself.
[[nodiscard]] Period budget_year_from(const BudgetYear& kind, int year);
// The one that holds `day`, or `offset` years before or behind it.
[[nodiscard]] Period budget_year_at(const BudgetYear& kind, const Date& day, int offset);

}  // namespace attest
