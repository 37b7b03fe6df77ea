// A list of words in a language's tables: most questions of it are answered by a filter.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace attest {

// A view; the words outlive it.  They are folded, and none is empty.
class WordList {
 public:
  constexpr WordList() = default;
  template <std::size_t Size>
  constexpr WordList(const std::string_view (&words)[Size])  // NOLINT(google-explicit-constructor)
      : WordList(std::span<const std::string_view>(words)) {}
  template <std::size_t Size>
  constexpr WordList(const std::array<std::string_view, Size>& words)  // NOLINT
      : WordList(std::span<const std::string_view>(words)) {}
  constexpr explicit WordList(std::span<const std::string_view> words) : words_(words) {
    for (const std::string_view word : words) filter_[slot(word) / 64] |= bit(word);
  }

  [[nodiscard]] constexpr auto begin() const { return words_.begin(); }
  [[nodiscard]] constexpr auto end() const { return words_.end(); }
  [[nodiscard]] constexpr bool empty() const { return words_.empty(); }
  [[nodiscard]] constexpr std::size_t size() const { return words_.size(); }

  [[nodiscard]] constexpr bool contains(std::string_view text) const {
    if (text.empty() || (filter_[slot(text) / 64] & bit(text)) == 0) return false;
    for (const std::string_view word : words_)
      if (word.size() == text.size() && word.back() == text.back() && word == text) return true;
    return false;
  }

 private:
  // One of 256, by the length and three of the bytes.
  static constexpr std::size_t slot(std::string_view word) {
    const auto byte = [&](std::size_t at) -> std::size_t {
      return static_cast<unsigned char>(word[at]);
    };
    return (29 * word.size() + 5 * byte(0) + 17 * byte(word.size() / 2) +
            3 * byte(word.size() - 1)) % 256;
  }
  static constexpr std::uint64_t bit(std::string_view word) {
    return std::uint64_t{1} << (slot(word) % 64);
  }

  std::span<const std::string_view> words_;
  std::array<std::uint64_t, 4> filter_{};  // what no word has a bit for is not in the list
};

}  // namespace attest
