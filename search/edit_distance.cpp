#include "search/edit_distance.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace attest {

namespace {

// Words as code points: the lead byte and its continuation bytes as one number.
std::vector<char32_t> letters(std::string_view word) {
  std::vector<char32_t> out;
  for (const char byte : word) {
    const auto value = static_cast<unsigned char>(byte);
    const bool continues = (value & 0xC0U) == 0x80U;
    if (continues && !out.empty())
      out.back() = (out.back() << 8U) | value;
    else
      out.push_back(value);
  }
  return out;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const std::vector<char32_t> from = letters(a);
  const std::vector<char32_t> to = letters(b);
  std::vector<std::size_t> before(to.size() + 1);
  std::vector<std::size_t> above(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[to.size()];
}

}  // namespace attest
