// A name or a title cut at its spaces: not words as a reader counts them (text/words.h).
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace attest {

// Views of `text`, none of them empty.
[[nodiscard]] inline std::vector<std::string_view> split_at_spaces(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

}  // namespace attest
