// UTF-8: validity, and the border between bytes (inside) and code points (outside).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace attest {

// The first byte that is not valid UTF-8 (overlong forms and surrogates count as
// invalid), or nullopt when all of it is.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// Number of code points.  REQUIRES: valid UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

// Converts both ways in O(1) amortised: every 64th code point is remembered.
// Keeps a view of `text`, which must outlive it.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);

  // REQUIRES: byte <= text size, on a code-point boundary.
  [[nodiscard]] std::uint32_t code_point(std::uint32_t byte) const;
  // REQUIRES: code_point <= size().
  [[nodiscard]] std::uint32_t byte(std::uint32_t code_point) const;
  [[nodiscard]] std::uint32_t size() const { return size_; }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> byte_of_;        // of code points 0, 64, 128, …
  std::vector<std::uint32_t> code_point_of_;  // code points that begin before byte 0, 64, 128, …
  std::uint32_t size_ = 0;
  bool ascii_ = false;
};

}  // namespace attest
