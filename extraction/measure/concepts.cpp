#include "extraction/measure/concepts.h"

#include <algorithm>

#include "text/code_points.h"

namespace attest {
namespace {

// The words of a text: each with its forms, as the analyser's terms give them.
struct Word {
  Span span;
  std::vector<std::string_view> forms;
};

std::vector<Word> words_of(std::span<const Term> terms) {
  std::vector<Word> words;
  std::uint32_t position = 0;
  for (const Term& term : terms) {
    if (words.empty() || term.position != position) words.push_back({term.span, {}});
    position = term.position;
    words.back().forms.push_back(term.text);
  }
  return words;
}

// Letters of a stem that still tells words apart: a Hangul syllable says more than a letter.
std::size_t shortest(std::string_view stem) {
  constexpr std::size_t kBytesOfSyllable = 3;
  return stem.size() >= kBytesOfSyllable * count_code_points(stem) ? 2 : 3;
}

bool has_any(const Word& word, const std::vector<std::string>& wanted) {
  return std::any_of(word.forms.begin(), word.forms.end(), [&](std::string_view form) {
    return std::find(wanted.begin(), wanted.end(), form) != wanted.end();
  });
}

}  // namespace

ConceptFinder::ConceptFinder(const Thesaurus& thesaurus, Analyser& analyser)
    : thesaurus_(thesaurus), kinds_(concept_kinds(thesaurus)) {
  std::vector<Term> terms;
  for (std::uint32_t at = 0; at < thesaurus.concepts.size(); ++at) {
    for (const Label& label : thesaurus.concepts[at].labels) {
      terms.clear();
      analyser.analyse(label.text, label.lang, terms);
      // Parts of a label's own compounds would find less than it says, and stems of a
      // letter or two (заем → за, 인도 → 인) anything.
      std::erase_if(terms, [](const Term& term) {
        return term.kind == TermKind::Gram ||
               (term.kind == TermKind::Stem && count_code_points(term.text) < shortest(term.text));
      });
      Wording wording;
      wording.concept_at = at;
      for (const Word& word : words_of(terms))
        wording.words.emplace_back(word.forms.begin(), word.forms.end());
      if (wording.words.empty()) continue;
      const auto number = static_cast<std::uint32_t>(wordings_.size());
      for (const std::string& form : wording.words.front()) {
        auto& beginning = by_first_[form];
        if (beginning.empty() || beginning.back() != number) beginning.push_back(number);
      }
      wordings_.push_back(std::move(wording));
    }
  }
}

std::vector<ConceptMention> ConceptFinder::find(std::span<const Term> terms) const {
  const std::vector<Word> words = words_of(terms);
  std::vector<ConceptMention> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::size_t longest = 0;
    ConceptMention best;
    for (const std::string_view form : words[at].forms) {
      const auto beginning = by_first_.find(std::string(form));
      if (beginning == by_first_.end()) continue;
      for (const std::uint32_t number : beginning->second) {
        const Wording& wording = wordings_[number];
        const std::size_t size = wording.words.size();
        if (size <= longest || at + size > words.size()) continue;
        std::size_t met = 1;
        while (met < size && has_any(words[at + met], wording.words[met])) ++met;
        if (met < size) continue;
        longest = size;
        best = {{words[at].span.begin, words[at + size - 1].span.end}, wording.concept_at};
      }
    }
    if (longest == 0) continue;
    found.push_back(best);
    at += longest - 1;
  }
  return found;
}

}  // namespace attest
