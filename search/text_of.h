// Values as the text of a cell; what is not known is the empty text.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "claims/decimal.h"
#include "claims/period.h"

namespace attest {

[[nodiscard]] inline std::string text_of(const std::optional<Decimal>& value) {
  return value ? to_string(*value) : std::string();
}

[[nodiscard]] inline std::string text_of(const std::optional<Date>& day) {
  return day ? to_string(*day) : std::string();
}

[[nodiscard]] inline std::string joined(std::span<const std::string> parts,
                                        std::string_view between) {
  std::string all;
  for (const std::string& part : parts) {
    if (!all.empty()) all += between;
    all += part;
  }
  return all;
}

}  // namespace attest
