#include "indexer/layout/line_tokens.h"

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"

namespace attest {
namespace {

bool is_digit(char32_t point) {
  return point >= U'0' && point <= U'9';
}

bool is_blank(char32_t point) {
  return point <= U' ' || point == 0xA0 || (point >= 0x2000 && point <= 0x200B) ||
         point == 0x202F || point == 0x3000 || point == 0xFEFF;
}

bool is_letter(char32_t point) {
  if (point < 0x80) return (point | 0x20) >= U'a' && (point | 0x20) <= U'z';
  if (point < 0xC0) return point == 0xAA || point == 0xB5 || point == 0xBA;
  if (point == 0xD7 || point == 0xF7) return false;
  if (point >= 0x2000 && point < 0x2C00) return false;  // punctuation, symbols, arrows, shapes
  return !(point >= 0x3000 && point < 0x3040) && !(point >= 0xFF00 && point < 0xFF10);
}

LineTokenKind kind_of(char32_t point) {
  if (is_digit(point)) return LineTokenKind::Number;
  return is_letter(point) ? LineTokenKind::Word : LineTokenKind::Mark;
}

bool is_wordlike(std::string_view text, std::size_t at) {
  const char32_t point = utf8::decode(text, at).point;
  return is_letter(point) || is_digit(point);
}

bool bounded(std::string_view text, std::size_t begin, std::size_t end) {
  const auto touches = [&](std::size_t before, std::size_t at) {
    const char32_t left = utf8::decode_before(text, before).point;
    return (is_letter(left) || is_digit(left)) && is_wordlike(text, at);
  };
  return (begin == 0 || !touches(begin, begin)) && (end >= text.size() || !touches(end, end));
}

// What text/fold.h says, without its map of offsets where ASCII needs none.
std::string folded_token(std::string_view token) {
  std::string lowered(token);
  for (char& byte : lowered) {
    if ((static_cast<unsigned char>(byte) & 0x80) != 0) return folded(token);
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte + 32);
  }
  return lowered;
}

}  // namespace

std::vector<LineToken> line_tokens(std::string_view line) {
  std::vector<LineToken> tokens;
  for (std::size_t at = 0; at < line.size();) {
    const auto [point, size] = utf8::decode(line, at);
    const auto begin = static_cast<std::uint32_t>(at);
    at += size;
    if (is_blank(point)) continue;
    const LineTokenKind kind = kind_of(point);
    while (kind != LineTokenKind::Mark && at < line.size()) {
      const auto next = utf8::decode(line, at);
      if (kind_of(next.point) != kind || is_blank(next.point)) break;
      at += next.size;
    }
    const Span span{begin, static_cast<std::uint32_t>(at)};
    tokens.push_back({kind, span, folded_token(slice(line, span))});
  }
  return tokens;
}

std::string folded_line(std::string_view line) {
  const std::string all = folded(line);
  std::string kept;
  bool blank = false;
  for (std::size_t at = 0; at < all.size();) {
    const auto [point, size] = utf8::decode(all, at);
    if (is_blank(point)) {
      blank = !kept.empty();
    } else {
      if (blank) kept.push_back(' ');
      blank = false;
      kept.append(all, at, size);
    }
    at += size;
  }
  return kept;
}

bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
    if (bounded(text, at, at + word.size())) return true;
  return false;
}

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && bounded(text, 0, word.size());
}

bool contains(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_capitalised(std::string_view word) {
  const std::size_t size = std::min<std::size_t>(utf8::decode(word, 0).size, word.size());
  const std::string_view first = word.substr(0, size);
  return folded_line(first) != first;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    at = text.find_first_not_of(' ', at);
    if (at == std::string_view::npos) break;
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

}  // namespace attest
