#include "search/export/anchor.h"

#include "text/graphemes.h"

namespace attest {

namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// UTF-16 units of the character that begins at `at`: two beyond the basic plane.
std::size_t units_at(std::string_view text, std::uint32_t at) {
  return static_cast<unsigned char>(text[at]) >= 0xF0U ? 2 : 1;
}

std::uint32_t before(std::string_view text, std::uint32_t at) {
  do --at;
  while (at > 0 && continues(text[at]));
  return at;
}

std::uint32_t behind(std::string_view text, std::uint32_t at) {
  do ++at;
  while (at < text.size() && continues(text[at]));
  return at;
}

std::uint32_t back(std::string_view text, std::uint32_t at, std::size_t units) {
  while (at > 0) {
    const std::uint32_t next = before(text, at);
    const std::size_t own = units_at(text, next);
    if (own > units) break;
    units -= own;
    at = next;
  }
  return at;
}

std::uint32_t forward(std::string_view text, std::uint32_t at, std::size_t units) {
  while (at < text.size() && units_at(text, at) <= units) {
    units -= units_at(text, at);
    at = behind(text, at);
  }
  return at;
}

}  // namespace

Anchor anchor_of(std::string_view text, Span span, std::size_t units) {
  Anchor anchor;
  anchor.exact = widened_to_graphemes(text, span);
  const std::uint32_t begin = anchor.exact.begin;
  const std::uint32_t end = anchor.exact.end;
  anchor.prefix = {back(text, begin, units), begin};
  anchor.suffix = {end, forward(text, end, units)};
  // Both meet the quote on a border; only their far ends may cut a character.
  anchor.prefix = {narrowed_to_graphemes(text, anchor.prefix).begin, begin};
  anchor.suffix = {end, narrowed_to_graphemes(text, anchor.suffix).end};
  if (anchor.prefix.begin > begin) anchor.prefix.begin = begin;
  return anchor;
}

}  // namespace attest
