// Compact binary encoding of records: variable-length integers and counted strings.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "text/error.h"
#include "text/span.h"

namespace attest::binary {

// Appends to `out`; what Decoder reads back in the same order.
class Encoder {
 public:
  // Seven bits a byte, the lowest first; small numbers take one byte.
  void put(std::uint64_t number) {
    while (number >= 0x80) {
      out_.push_back(static_cast<char>(number | 0x80));
      number >>= 7;
    }
    out_.push_back(static_cast<char>(number));
  }
  // Zigzag: numbers near zero are short, whatever their sign.
  void put_signed(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    put((bits << 1) ^ (number < 0 ? ~std::uint64_t{0} : 0));
  }
  void put(std::string_view text) {
    put(std::uint64_t{text.size()});
    out_.append(text);
  }
  void put(Span span) {
    put(std::uint64_t{span.begin});
    put(std::uint64_t{span.size()});
  }
  void put(double number) {
    const auto bits = std::bit_cast<std::uint64_t>(number);
    for (int shift = 0; shift < 64; shift += 8) out_.push_back(static_cast<char>(bits >> shift));
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

// Throws Error{Damaged} where the bytes end early or contradict themselves.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const auto byte = static_cast<unsigned char>(take(1)[0]);
      value |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return value;
    }
    fail();
  }
  [[nodiscard]] std::uint32_t number32() {
    const std::uint64_t value = number();
    if (value > UINT32_MAX) fail();
    return static_cast<std::uint32_t>(value);
  }
  [[nodiscard]] std::int64_t signed_number() {
    const std::uint64_t bits = number();
    return static_cast<std::int64_t>((bits >> 1) ^ (bits & 1 ? ~std::uint64_t{0} : 0));
  }
  [[nodiscard]] std::string_view text() { return take(number()); }
  [[nodiscard]] Span span() {
    const std::uint64_t begin = number32();
    const std::uint64_t end = begin + number32();
    if (end > UINT32_MAX) fail();
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  [[nodiscard]] double real() {
    const std::string_view bytes = take(8);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i)
      bits |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return std::bit_cast<double>(bits);
  }
  // An enumerator that is at most `last`.
  template <typename Enum>
  [[nodiscard]] Enum enumerator(Enum last) {
    const std::uint64_t value = number();
    if (value > static_cast<std::uint64_t>(last)) fail();
    return static_cast<Enum>(value);
  }
  // How many items follow; each takes a byte at least, so a wild count is caught
  // before memory is asked for.
  [[nodiscard]] std::size_t count() {
    const std::uint64_t items = number();
    if (items > rest_.size()) fail();
    return static_cast<std::size_t>(items);
  }

  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  void expect_end() const {
    if (!at_end()) fail();
  }

  [[noreturn]] static void fail() {
    throw Error(ErrorCode::Damaged,
                "the index is damaged: a record cannot be read; rebuild it with `attest index`");
  }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > rest_.size()) fail();
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(static_cast<std::size_t>(size));
    return taken;
  }

  std::string_view rest_;
};

}  // namespace attest::binary
