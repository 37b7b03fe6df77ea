#include "search/literal.h"

#include <cstdint>
#include <string>
#include <utility>

#include "text/ascii.h"
#include "text/fold.h"

namespace attest {

namespace {

// Length of the white space at `at`, 0 if there is none: ASCII, no-break (U+00A0),
// and the spaces that typography puts into figures (U+2000…U+200A, U+202F, U+3000).
std::size_t space_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == ' ' || (byte(0) >= '\t' && byte(0) <= '\r')) return 1;
  if (byte(0) == 0xC2 && byte(1) == 0xA0) return 2;
  if (byte(0) == 0xE2 && byte(1) == 0x80)
    return (byte(2) >= 0x80 && byte(2) <= 0x8A) || byte(2) == 0xAF ? 3 : 0;
  return byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0;
}

// A text whose white space is single blanks, and where each byte of it came from.
struct Blanked {
  std::string text;
  std::vector<std::uint32_t> from;  // text.size() + 1 entries
};

Blanked blanked(std::string_view original) {
  Blanked out;
  std::size_t at = 0;
  while (at < original.size()) {
    const auto begin = static_cast<std::uint32_t>(at);
    std::size_t space = space_at(original, at);
    if (space == 0) {
      out.text += original[at++];
    } else {
      for (; space > 0; space = space_at(original, at)) at += space;
      out.text += ' ';
    }
    out.from.push_back(begin);
  }
  out.from.push_back(static_cast<std::uint32_t>(at));
  return out;
}

// Letters of scripts that put spaces between words; Hangul glues particles to words.
bool is_spaced_letter(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 0xC3 && byte <= 0xD4);  // lead bytes of Latin-1 letters … Cyrillic
}

bool continues_number(std::string_view text, std::size_t end) {
  if (end >= text.size()) return false;
  if (ascii::is_digit(text[end])) return true;
  return (text[end] == ',' || text[end] == '.') && end + 1 < text.size() &&
         ascii::is_digit(text[end + 1]);
}

bool comes_from_number(std::string_view text, std::size_t begin) {
  if (begin == 0) return false;
  if (ascii::is_digit(text[begin - 1])) return true;
  return (text[begin - 1] == ',' || text[begin - 1] == '.') && begin > 1 &&
         ascii::is_digit(text[begin - 2]);
}

unsigned char lead_before(std::string_view text, std::size_t at) {
  while (at > 0) {
    const auto byte = static_cast<unsigned char>(text[--at]);
    if ((byte & 0xC0U) != 0x80U) return byte;
  }
  return 0;
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  if (ascii::is_digit(text[begin]) && comes_from_number(text, begin)) return false;
  if (ascii::is_digit(text[end - 1]) && continues_number(text, end)) return false;
  if (is_spaced_letter(static_cast<unsigned char>(text[begin])) &&
      is_spaced_letter(lead_before(text, begin)))
    return false;
  return !(is_spaced_letter(lead_before(text, end)) && end < text.size() &&
           is_spaced_letter(static_cast<unsigned char>(text[end])));
}

std::vector<Span> find_exact(std::string_view wanted, std::string_view text) {
  std::vector<Span> found;
  const std::string needle = blanked(wanted).text;
  if (needle.empty()) return found;
  const Blanked hay = blanked(text);
  for (std::size_t at = hay.text.find(needle); at != std::string::npos;
       at = hay.text.find(needle, at + 1)) {
    const std::size_t end = at + needle.size();
    if (stands_alone(hay.text, at, end)) found.push_back({hay.from[at], hay.from[end]});
  }
  return found;
}

}  // namespace

std::vector<Span> find_literal(const WantedLiteral& wanted, std::string_view text) {
  if (wanted.exact) return find_exact(wanted.text, text);
  const Folded hay = fold(text);
  std::vector<Span> found = find_exact(folded(wanted.text), hay.text());
  for (Span& span : found) span = hay.original(span);
  return found;
}

}  // namespace attest
