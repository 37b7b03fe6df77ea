#include "indexer/readers/undecodable.h"

#include <algorithm>

namespace attest {

Diagnostic undecodable(const std::string& path, const DecodeFailure& failure,
                       std::string_view bytes) {
  if (failure.binary) {
    const bool is_nul = failure.offset < bytes.size() && bytes[failure.offset] == '\0';
    return {ErrorCode::Malformed, path, std::nullopt, failure.offset,
            std::string(is_nul ? "a NUL byte" : "control bytes") +
                ", so this is no article; give text, HTML, XML or JSON Lines"};
  }
  const auto line = static_cast<std::uint64_t>(
      1 +
      std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(failure.offset), '\n'));
  return {ErrorCode::Malformed, path, line, failure.offset,
          "not valid UTF-8 at byte " + std::to_string(failure.offset) +
              ", and no other encoding fits; convert the file to UTF-8"};
}

}  // namespace attest
