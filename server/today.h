// The day that a text without a date is read on.
#pragma once

#include <chrono>

#include "claims/period.h"

namespace attest::server {

// In UTC.
[[nodiscard]] inline Date today() {
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

}  // namespace attest::server
