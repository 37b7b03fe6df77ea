#include "indexer/readers/pdf_joins.h"

#include <array>

#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";

std::string_view last_word(std::string_view line) {
  const std::size_t blank = line.find_last_of(" \t");
  return blank == std::string_view::npos ? line : line.substr(blank + 1);
}

std::string_view first_word(std::string_view line) {
  return line.substr(0, line.find_first_of(" \t"));
}

// Without the marks around it.
std::string_view bare(std::string_view word) {
  constexpr std::array<std::string_view, 18> kMarks = {
      ".", ",", ";", ":", "!", "?", "(", ")", "\"", "'", "“", "”", "‘", "’", "«", "»", "[", "]"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : kMarks) {
      if (word.starts_with(mark)) {
        word.remove_prefix(mark.size());
        found = true;
      }
      if (word.ends_with(mark)) {
        word.remove_suffix(mark.size());
        found = true;
      }
    }
  }
  return word;
}

std::string_view last_character(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && utf8::is_continuation(text[at - 1])) --at;
  return at == 0 ? text : text.substr(at - 1);
}

// Latin or Cyrillic, as far as one look tells: а…я are D0 B0 … D1 8F, ё is D1 91.
bool starts_lower(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] >= 'a' && text[0] <= 'z') return true;
  if (text.size() < 2) return false;
  const auto lead = static_cast<unsigned char>(text[0]);
  const auto next = static_cast<unsigned char>(text[1]);
  return (lead == 0xD0 && next >= 0xB0) || (lead == 0xD1 && next <= 0x9F) ||
         (lead == 0xC3 && next >= 0x9F);
}

bool ends_in_letter(std::string_view text) {
  if (text.empty()) return false;
  const char last = text.back();
  if ((last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z')) return true;
  const auto lead = static_cast<unsigned char>(last_character(text).front());
  return lead == 0xD0 || lead == 0xD1 || lead == 0xC3;
}

bool ends_in_digit(std::string_view text) {
  return !text.empty() && text.back() >= '0' && text.back() <= '9';
}

// The hyphen that ends a line; empty where none does.
std::string_view hyphen_of(std::string_view text) {
  for (const std::string_view hyphen : {std::string_view("-"), kSoftHyphen, std::string_view("‐")})
    if (text.ends_with(hyphen)) return hyphen;
  return {};
}

}  // namespace

void PdfJoins::learn(std::string_view line) {
  // The first and the last word may be halves.
  std::size_t at = line.find_first_of(" \t");
  while (at != std::string_view::npos) {
    const std::size_t end = line.find_first_of(" \t", at + 1);
    if (end == std::string_view::npos) break;
    const std::string_view word = bare(line.substr(at + 1, end - at - 1));
    if (!word.empty() && word.size() < 100) words_.emplace(word);
    at = end;
  }
}

void PdfJoins::see(const PdfLine& above, const PdfLine& below, double right) {
  if (ends_with_hangul(above.text) && starts_with_hangul(below.text)) hangul_.see(above, right);
}

void PdfJoins::decide() {
  hangul_.decide();
}

bool PdfJoins::stands_whole(std::string_view word) const {
  return words_.contains(std::string(bare(word)));
}

// Of text whose lines are broken at any syllable.
bool PdfJoins::is_one_word(std::string_view above, std::string_view below) const {
  const std::string_view last = last_word(above);
  const std::string_view first = first_word(below);
  const bool whole = stands_whole(std::string(last) + std::string(first));
  const bool apart = stands_whole(last) && stands_whole(first);
  return whole != apart ? whole : hangul_.are_one_word(last, first);
}

void PdfJoins::join(std::string& text, std::string_view line) const {
  if (const std::string_view hyphen = hyphen_of(text); !hyphen.empty()) {
    const std::string_view before =
        last_word(std::string_view(text).substr(0, text.size() - hyphen.size()));
    const bool word = ends_in_letter(before) && starts_lower(line);
    const std::string first(first_word(line));
    const std::string kept = std::string(before) + "-" + first;
    const std::string whole = std::string(before) + first;
    const bool own = hyphen != kSoftHyphen && stands_whole(kept) && !stands_whole(whole);
    if (hyphen == kSoftHyphen || (word && !own)) text.resize(text.size() - hyphen.size());
    // "the 48-" and "year-old", but not "5 -" and "10".
    if (before.empty()) text.push_back(' ');
    text += line;
    return;
  }
  const bool hangul = hangul_.breaks_words() && starts_with_hangul(line) &&
                      (ends_with_hangul(text) || ends_in_digit(text));
  const bool apart = !hangul || !is_one_word(text, line);
  if (apart) text.push_back(' ');
  text += line;
}

}  // namespace attest
