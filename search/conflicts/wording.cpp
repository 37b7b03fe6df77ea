#include "search/conflicts/wording.h"

#include <algorithm>

namespace attest {

namespace {

constexpr std::size_t kFewestWords = 2;
constexpr double kMost = 0.6;
constexpr std::size_t kShortWord = 4;  // bytes

bool is_number(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::vector<std::set<std::string>> Wording::words_of(std::string_view text, std::string_view lang) {
  std::vector<Term> terms;
  analyser_.analyse(text, lang, terms);
  std::vector<std::set<std::string>> words;
  bool kept = false;
  for (Term& term : terms) {
    if (term.kind == TermKind::Gram) continue;
    if (term.kind == TermKind::Word) {
      kept = term.text.size() >= kShortWord && !is_number(term.text) &&
             !analyser_.is_stop_word(term.text);
      if (kept) words.emplace_back();
    }
    if (kept) words.back().insert(std::move(term.text));
  }
  return words;
}

bool Wording::is_alike(const CitedFigure& stated, const CitedFigure& found) {
  if (stated.claim.lang != found.claim.lang) return false;
  const auto own = words_of(stated.sentence, stated.claim.lang);
  std::set<std::string> other;
  for (const auto& word : words_of(found.sentence, found.claim.lang))
    other.insert(word.begin(), word.end());
  const auto shared =
      static_cast<std::size_t>(std::count_if(own.begin(), own.end(), [&](const auto& word) {
        return std::any_of(word.begin(), word.end(),
                           [&](const std::string& form) { return other.contains(form); });
      }));
  return shared >= kFewestWords &&
         static_cast<double>(shared) >= kMost * static_cast<double>(own.size());
}

}  // namespace attest
