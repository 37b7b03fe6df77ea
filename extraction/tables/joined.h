// A table in parts: one that would be longer than a page is written as several and joined.
#pragma once

#include <array>
#include <cstddef>

namespace attest {

// The rows of all tables, in order.
template <typename Row, std::size_t... Sizes>
consteval auto joined(const Row (&... tables)[Sizes]) {
  std::array<Row, (Sizes + ...)> rows{};
  std::size_t at = 0;
  const auto append = [&](const auto& table) {
    for (const Row& row : table) rows[at++] = row;
  };
  (append(tables), ...);
  return rows;
}

}  // namespace attest
