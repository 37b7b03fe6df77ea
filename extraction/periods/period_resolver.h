// When an expression of time is: resolved against the day of publication and the
// period talked of before.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claims/budget_year.h"
#include "claims/period.h"
#include "extraction/periods/periods.h"
#include "extraction/sentence/draft.h"

namespace attest {

struct Calendar {
  std::optional<Period> published;        // of the section
  std::optional<Period> context;          // the period talked of last
  const FiscalQuarter* fiscal = nullptr;  // of the section
  std::optional<BudgetYear> budget = std::nullopt;  // of the country that the section is on
  std::optional<Period> fixed = std::nullopt;  // what Anchor::Fixed is here, where the text says it
};

// nullopt when the expression needs a date that is not known.
[[nodiscard]] std::optional<Period> resolve(const Grammar& grammar,
                                            const std::vector<PeriodFound>& found,
                                            std::uint32_t index, const Calendar& calendar);

}  // namespace attest
