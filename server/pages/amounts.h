// Amounts and periods in the words of the interface.
#pragma once

#include <string>
#include <string_view>

#include "claims/period.h"
#include "claims/quantity.h"
#include "server/pages/catalogue.h"

namespace attest::server::pages {

// "July 2013", "1st half of 2013", "2008–2011", "since 2006".
[[nodiscard]] std::string period_text(const Words& words, const Period& period);

// "about 1,500 people", "at least 70%", "2,400–2,900 people".
[[nodiscard]] std::string quantity_text(const Words& words, const Quantity& quantity);

// "1,450 – 1,550": what the written form allows.  Empty where it has no limit.
[[nodiscard]] std::string interval_text(const Words& words, const Quantity& quantity);

// "people", "percent", "US dollars" or failing that the identifier.
[[nodiscard]] std::string unit_text(const Words& words, std::string_view unit);

}  // namespace attest::server::pages
