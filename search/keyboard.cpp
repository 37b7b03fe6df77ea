#include "search/keyboard.h"

#include <string>
#include <utility>

namespace attest {

namespace {

// The same keys in order on QWERTY and on ЙЦУКЕН, lower case then upper.
constexpr std::u32string_view kLatin =
    U"`qwertyuiop[]asdfghjkl;'zxcvbnm,."
    U"~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
constexpr std::u32string_view kCyrillic =
    U"ёйцукенгшщзхъфывапролджэячсмитьбю"
    U"ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
static_assert(kLatin.size() == kCyrillic.size());

std::u32string code_points(std::string_view text) {
  std::u32string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      out += byte;
    else if ((byte & 0xC0U) == 0x80U)
      out.back() = (out.back() << 6U) | (byte & 0x3FU);
    else
      out += byte >= 0xF0 ? byte & 0x07U : byte >= 0xE0 ? byte & 0x0FU : byte & 0x1FU;
  }
  return out;
}

// Both layouts lie below U+0800.
void append(char32_t code_point, std::string& out) {
  if (code_point < 0x80) {
    out += static_cast<char>(code_point);
  } else {
    out += static_cast<char>(0xC0U | (code_point >> 6U));
    out += static_cast<char>(0x80U | (code_point & 0x3FU));
  }
}

std::string retyped(const std::u32string& word, std::u32string_view from, std::u32string_view to) {
  std::string out;
  for (const char32_t c : word) {
    const std::size_t key = from.find(c);
    if (key == std::u32string_view::npos) return {};
    append(to[key], out);
  }
  return out;
}

bool splits_words(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '"' || c == '(' || c == ')';
}

}  // namespace

std::vector<std::string> other_layouts(std::string_view word) {
  std::vector<std::string> others;
  const std::u32string keys = code_points(word);
  for (const auto& [from, to] : {std::pair(kLatin, kCyrillic), std::pair(kCyrillic, kLatin)}) {
    std::string other = retyped(keys, from, to);
    if (!other.empty()) others.push_back(std::move(other));
  }
  return others;
}

Span typed_word(std::string_view query, Span word) {
  while (word.begin > 0 && !splits_words(query[word.begin - 1])) --word.begin;
  while (word.end < query.size() && !splits_words(query[word.end])) ++word.end;
  return word;
}

}  // namespace attest
