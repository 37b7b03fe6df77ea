#include "extraction/short_names.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace attest {
namespace {

bool is_contraction_of_word(std::string_view text, std::string_view full) {
  constexpr int kLeast = 3, kBeside = 1;  // syllables; pairs that stand side by side in both
  int syllables = 0, beside = 0;
  for (std::size_t from = 0, at = 0; from < text.size(); ++syllables) {
    const std::size_t size = utf8::decode(text, from).size;
    const std::size_t found = full.find(text.substr(from, size), at);
    if (size == 1 || found == std::string_view::npos || (from == 0 && found != 0)) return false;
    if (from > 0 && found == at && ++beside > kBeside) return false;
    from += size;
    at = found + size;
  }
  return syllables >= kLeast;
}

}  // namespace

bool is_initials(std::string_view text, std::string_view full) {
  constexpr std::size_t kLeast = 3;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (text.size() < kLeast || !std::all_of(text.begin(), text.end(), is_capital)) return false;
  std::string capitals;
  for (std::size_t at = 0; at < full.size(); ++at)
    if (is_capital(full[at]) && (at == 0 || full[at - 1] == ' ')) capitals += full[at];
  return capitals == text && full != text;
}

bool is_contraction(std::string_view text, std::string_view full) {
  if (full.find(text) != std::string_view::npos) return false;
  for (std::size_t word = 0; word < full.size(); ++word) {
    if (is_contraction_of_word(text, full.substr(word))) return true;
    word = std::min(full.find(' ', word), full.size());
  }
  return false;
}

}  // namespace attest
