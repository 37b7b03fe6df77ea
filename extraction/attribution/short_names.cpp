#include "extraction/attribution/short_names.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/ascii.h"
#include "text/split.h"
#include "text/utf8.h"

namespace attest {
namespace {

// `text` has syllables of `full` only, in their order, from its first on.
bool is_contraction_of_word(std::string_view text, std::string_view full) {
  constexpr int kLeast = 3;                  // syllables
  constexpr int kBeside = 1, kOneWord = 2;  // pairs that stand side by side in both
  int syllables = 0, beside = 0, words = 0;
  bool alone = true;  // the syllable before stands beside none
  for (std::size_t from = 0, at = 0; from < text.size(); ++syllables) {
    const std::size_t size = utf8::decode(text, from).size;
    const std::size_t found = full.find(text.substr(from, size), at);
    if (size == 1 || found == std::string_view::npos || (from == 0 && found != 0)) return false;
    const bool next = from > 0 && found == at;
    if (next && ++beside > 0 && alone) ++words;
    alone = !next;
    from += size;
    at = found + size;
  }
  return syllables >= kLeast &&
         (beside <= kBeside || (beside == kOneWord && words == 1 && syllables > kLeast));
}

// All of a long word, behind what it is written onto.
bool is_whole_end(std::string_view text, std::string_view full) {
  constexpr std::size_t kFourSyllables = 12;
  return text.size() >= kFourSyllables && full.size() > text.size() && full.ends_with(text);
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

// The first letters, in small ones, of the words with a capital or of all.
std::string letters_of(const std::vector<std::string_view>& words, bool of_all) {
  std::string letters;
  for (const std::string_view word : words)
    if (is_capital(word.front()) || (of_all && is_small(word.front())))
      letters += ascii::lower(word.front());
  return letters;
}

// "Stat" and "Stats" begin "Statistics".
bool shortens_word(std::string_view piece, std::string_view word) {
  if (word.starts_with(piece)) return true;
  const std::size_t begin = piece.size() - 1;
  return begin > 2 && word.starts_with(piece.substr(0, begin)) && piece.back() == word.back();
}

}  // namespace

bool is_initials(std::string_view text, std::string_view full) {
  constexpr std::size_t kLeast = 3, kMostCapitals = 16;
  const bool capitals = std::all_of(text.begin(), text.end(), is_capital);
  const bool mixed = !text.empty() && is_capital(text.front()) && is_capital(text.back()) &&
                     std::all_of(text.begin(), text.end(),
                                 [](char c) { return is_capital(c) || is_small(c); });
  if (text.size() < kLeast || text.size() > kMostCapitals || full == text) return false;
  if (!capitals && !mixed) return false;
  std::string folded(text);
  std::transform(folded.begin(), folded.end(), folded.begin(), ascii::lower);
  std::vector<std::string_view> words = split_at_spaces(full);
  if (letters_of(words, true) == folded) return true;
  if (!capitals) return false;
  // "The ministry's Farm Data Service": whose it is has no letter among them.
  const auto owner = std::find_if(words.rbegin(), words.rend(), [](std::string_view word) {
    return word.find('\'') != std::string_view::npos || word.find("’") != std::string_view::npos;
  });
  words.erase(words.begin(), owner.base());
  const auto joint = std::find(words.begin(), words.end(), "and");
  return letters_of(words, false) == folded ||
         letters_of({words.begin(), joint}, false) == folded;
}

bool is_coined(std::string_view text, std::string_view full) {
  constexpr std::size_t kLeast = 5, kMost = 16;
  const auto wordy = [](char c) { return is_capital(c) || is_small(c); };
  if (text.size() < kLeast || text.size() > kMost || !is_capital(text.front())) return false;
  if (!is_small(text[1]) || !std::all_of(text.begin(), text.end(), wordy)) return false;
  std::size_t pieces = 0;
  const std::vector<std::string_view> words = split_at_spaces(full);
  auto word = words.begin();
  for (std::size_t at = 0; at < text.size(); ++pieces) {
    std::size_t end = at + 1;
    while (end < text.size() && is_small(text[end])) ++end;
    while (word != words.end() && pieces > 0 && !is_capital(word->front())) ++word;
    if (word == words.end() || !shortens_word(text.substr(at, end - at), *word)) return false;
    ++word;
    at = end;
  }
  return pieces > 1;
}

bool is_contraction(std::string_view text, std::string_view full) {
  constexpr std::size_t kLand = 6;  // bytes: two syllables
  if (full.find(text) != std::string_view::npos) return false;
  for (std::size_t word = 0; word < full.size(); ++word) {
    const std::string_view rest = full.substr(word);
    if (is_contraction_of_word(text, rest)) return true;
    // 가나국해양수산원: 해수원, without its land.
    if (rest.size() > kLand && is_contraction_of_word(text, rest.substr(kLand))) return true;
    word = std::min(full.find(' ', word), full.size());
  }
  return false;
}

bool is_branch(std::string_view text, std::string_view full) {
  const std::size_t at = full.rfind(text);
  if (text.empty() || at == std::string_view::npos || at + text.size() >= full.size()) return false;
  return at + text.size() + utf8::decode(full, at + text.size()).size == full.size();
}

bool is_surname(std::string_view text, std::string_view full, std::string_view courtesy) {
  if (text.empty() || courtesy.empty()) return false;
  const std::size_t size = utf8::decode(text, 0).size;
  const std::string_view surname = text.substr(0, size);
  std::string_view title = text.substr(size);
  const bool spaced = title.starts_with(' ');
  if (spaced) title.remove_prefix(1);
  if (size == 1 || title.empty() || title.find(' ') != std::string_view::npos) return false;
  if (title != courtesy && (!spaced || !full.ends_with(title))) return false;
  const std::vector<std::string_view> words = split_at_spaces(full);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return word.size() > size && word.starts_with(surname) && word != title && word != text;
  });
}

bool is_without_land(std::string_view text, std::string_view full) {
  constexpr std::size_t kTwoSyllables = 6, kFourSyllables = 12;
  return text.size() >= kFourSyllables && full.size() == text.size() + kTwoSyllables &&
         full.ends_with(text) && full.find(' ') == std::string_view::npos;
}

bool stands_for(const SourceRules& rules, const SourceName& name, std::string_view full) {
  if (is_contraction(name.text, full)) return true;
  if (name.role == InformantRole::Origin && !name.only_head && is_without_land(name.text, full))
    return true;
  // 대책본부 after 가나시재난안전대책본부: such a word is nobody's name.
  if (name.kind == HeadKind::Generic && name.heads.size() == 1 && is_whole_end(name.text, full))
    return true;
  if (name.role == InformantRole::Person) return is_surname(name.text, full, rules.courtesy);
  return name.only_head && name.kind == HeadKind::Named && is_branch(name.text, full);
}

}  // namespace attest
