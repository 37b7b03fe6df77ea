// The days that feeds name: RFC 822 ("Mon, 13 Jan 2014 11:02:00 +0900") and RFC 3339.
#pragma once

#include <optional>
#include <string_view>

#include "claims/period.h"

namespace attest {

// The day in its own zone, as the outlet prints it.  nullopt when it is no date.
[[nodiscard]] std::optional<Period> feed_date(std::string_view text);

}  // namespace attest
