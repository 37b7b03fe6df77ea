#include "text/code_points.h"

#include <algorithm>

#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::uint32_t kStride = 64;

// Length of the valid code point at `at`, or 0.  The limits of the second byte
// shut out overlong forms, surrogates and what lies beyond U+10FFFF (Unicode, table 3-7).
std::size_t valid_length(std::string_view text, std::size_t at) {
  const std::uint32_t lead = utf8::byte_at(text, at);
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() - at < length) return 0;
  const std::uint32_t second = utf8::byte_at(text, at + 1);
  const std::uint32_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const std::uint32_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if (!utf8::is_continuation(text[at + i])) return 0;
  return length;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; (at = utf8::ascii_end(text, at)) < text.size();) {
    const std::size_t length = valid_length(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !utf8::is_continuation(c); }));
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  ascii_ = utf8::ascii_end(text, 0) == text.size();
  if (ascii_) {
    size_ = static_cast<std::uint32_t>(text.size());
    return;
  }
  // At byte 64·k stands the number of code points that begin before it.
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    if (at % kStride == 0) code_point_of_.push_back(size_);
    if (utf8::is_continuation(text[at])) continue;
    if (size_ % kStride == 0) byte_of_.push_back(at);
    ++size_;
  }
}

std::uint32_t CodePointIndex::code_point(std::uint32_t byte) const {
  if (ascii_) return byte;
  if (byte >= text_.size()) return size_;
  const std::uint32_t from = byte / kStride * kStride;
  return code_point_of_[byte / kStride] +
         static_cast<std::uint32_t>(count_code_points(text_.substr(from, byte - from)));
}

std::uint32_t CodePointIndex::byte(std::uint32_t code_point) const {
  if (ascii_) return code_point;
  if (code_point >= size_) return static_cast<std::uint32_t>(text_.size());
  std::uint32_t at = byte_of_[code_point / kStride];
  for (std::uint32_t left = code_point % kStride; left > 0; --left)
    at += utf8::decode(text_, at).size;
  return at;
}

}  // namespace attest
