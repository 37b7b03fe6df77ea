// When an export was made.
#pragma once

#include <ctime>
#include <string>

namespace attest {

// "2014-01-13T09:00:00Z"
[[nodiscard]] std::string time_text(std::time_t seconds);

}  // namespace attest
