#include "extraction/attribution/name_starts.h"

#include <algorithm>

#include "text/code_points.h"

namespace attest {

bool has_surname(const NameWords& words, std::uint32_t item) {
  constexpr std::size_t kSyllables = 3;
  const WordList surnames = words.rules.surnames;
  if (surnames.empty() || !words.may_be_inside(item)) return false;
  const std::string_view word = words.word(item);
  return count_code_points(word) == kSyllables &&
         std::any_of(surnames.begin(), surnames.end(),
                     [&](std::string_view surname) { return word.starts_with(surname); });
}

bool is_surnamed(const NameWords& words, std::uint32_t item) {
  return has_surname(words, item) && has_tail(words.word(item), words.rules.given_tails);
}

bool leads_office(const NameWords& words, const SourceName& office) {
  return office.role == InformantRole::Person && office.begin > 0 &&
         is_surnamed(words, office.begin - 1);
}

std::uint32_t two_scripts_before(const NameWords& words, std::uint32_t begin,
                                 std::uint32_t floor) {
  if (!words.grammar.rules.glued_words || begin < floor + 2) return 0;
  const std::uint32_t rest = begin - 1, first = begin - 2;
  const bool glued = words.is_word(rest) && !words.token(rest).space_before;
  if (!glued || has_tail(words.word(rest), words.rules.left_stops)) return 0;
  return words.is_word(first) && words.token(first).all_caps ? 2 : 0;
}

}  // namespace attest
