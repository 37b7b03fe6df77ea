#include "extraction/attribution/name_starts.h"

#include <algorithm>

#include "text/code_points.h"

namespace attest {

bool has_surname(const NameWords& words, std::uint32_t item) {
  constexpr std::size_t kSyllables = 3;
  const WordList& surnames = words.rules.surnames;
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

bool leads_to_titled(const NameWords& words, std::uint32_t item) {
  constexpr std::uint32_t kPlace = 6;  // items: "U.S."
  for (std::uint32_t at = item; at <= item + kPlace && words.is_word(at);) {
    const Token& token = words.token(at);
    if (!token.capital || words.phrases.beginning_at(at, Table::Source) != nullptr) return false;
    const bool stop = words.view.is_mark(at + 1, ".");
    if (stop && is_in(words.rules.titles, token.text))
      return words.is_word(at + 2) && words.token(at + 2).capital;
    at += stop && words.is_initial(at) ? 2 : 1;
  }
  return false;
}

std::uint32_t titles_before(const SourceRules& rules, const SentenceView& view,
                            std::uint32_t begin, std::uint32_t floor) {
  const auto token = [&](std::uint32_t at) -> const Token& {
    return view.tokens[view.items[at].first];
  };
  const auto is_capital = [&](std::uint32_t at) {
    return view.items[at].kind == Item::Kind::Word && token(at).capital;
  };
  std::uint32_t at = begin;
  while (at >= floor + 2 && view.is_mark(at - 1, ".") && is_capital(at - 2) &&
         is_in(rules.titles, token(at - 2).text))
    at -= 2;
  const bool titled = at != begin;
  while (titled && at > floor) {
    const std::uint32_t back = view.is_mark(at - 1, ".") ? 2 : 1;
    if (at < floor + back || !is_capital(at - back)) break;
    at -= back;
  }
  return at;
}

std::uint32_t person_before(const NameWords& words, const SourceName& office,
                            std::uint32_t floor) {
  constexpr std::uint32_t kOffice = 4;  // words: 가나금융 재무 담당 부사장
  if (office.role != InformantRole::Person || words.rules.surnames.empty()) return office.begin;
  for (std::uint32_t at = office.begin; at > floor && office.begin - at < kOffice;) {
    if (!words.is_word(--at) || words.ends_names(at)) break;
    const std::string_view word = words.word(at);
    const std::string_view particle = word.substr(word.size() - words.particle(word));
    const bool opens = at == 0 || words.view.items[at - 1].kind == Item::Kind::Mark;
    if (opens && has_surname(words, at) && (particle.empty() || is_surnamed(words, at))) return at;
    if (!particle.empty() && is_in(words.rules.subject_tails, particle)) break;
    if (words.view.has(at, words.grammar.pack_classes.object)) break;
  }
  return office.begin;
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
