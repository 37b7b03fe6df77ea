#include "search/marker.h"

#include <algorithm>

#include "search/literal.h"

namespace attest {

namespace {

bool matches_place(const std::vector<std::string>& forms, const std::string& word) {
  return std::find(forms.begin(), forms.end(), word) != forms.end();
}

}  // namespace

Marker::Marker(const Wanted& wanted, Analyser& analyser, Extractor& extractor)
    : wanted_(wanted), analyser_(analyser), extractor_(extractor) {
  for (std::uint32_t i = 0; i < wanted.words.size(); ++i) {
    if (!wanted.words[i].word.empty()) words_.emplace(wanted.words[i].word, i);
    for (const std::string& stem : wanted.words[i].stems) stems_.emplace(stem, i);
    for (const std::string& name : wanted.words[i].spellings) {
      words_.emplace(name, i);
      stems_.emplace(name, i);
    }
  }
}

void Marker::mark_words(const std::vector<Term>& terms, std::vector<Mark>& marks) const {
  const auto add = [&](const Term& term, std::uint32_t index) {
    marks.push_back({term.span, index, wanted_.words[index].weight});
  };
  for (const Term& term : terms) {
    if (term.kind == TermKind::Gram) continue;
    const auto& known = term.kind == TermKind::Word ? words_ : stems_;
    if (const auto found = known.find(term.text); found != known.end()) {
      add(term, found->second);
    } else if (term.kind == TermKind::Word) {
      for (std::uint32_t i = 0; i < wanted_.words.size(); ++i)
        for (const std::string& prefix : wanted_.words[i].prefixes)
          if (term.text.starts_with(prefix)) add(term, i);
    }
  }
}

void Marker::mark_phrases(const std::vector<Term>& terms, std::vector<Mark>& marks) const {
  std::vector<const Term*> words;
  for (const Term& term : terms)
    if (term.kind == TermKind::Word) words.push_back(&term);
  for (std::uint32_t p = 0; p < wanted_.phrases.size(); ++p) {
    const WantedPhrase& phrase = wanted_.phrases[p];
    const auto what = static_cast<std::uint32_t>(wanted_.words.size()) + p;
    for (std::size_t at = 0; at + phrase.places.size() <= words.size(); ++at) {
      std::size_t place = 0;
      while (place < phrase.places.size() &&
             matches_place(phrase.places[place], words[at + place]->text))
        ++place;
      if (place == phrase.places.size())
        marks.push_back(
            {{words[at]->span.begin, words[at + place - 1]->span.end}, what, phrase.weight});
    }
  }
}

void Marker::mark_numbers(std::string_view text, std::string_view lang, std::vector<Mark>& marks) {
  if (wanted_.numbers.empty()) return;
  const auto first = static_cast<std::uint32_t>(wanted_.words.size() + wanted_.phrases.size());
  for (const NumberFound& found : extractor_.numbers(text, lang)) {
    for (std::uint32_t i = 0; i < wanted_.numbers.size(); ++i) {
      const auto& values = wanted_.numbers[i].values;
      if (std::find(values.begin(), values.end(), found.value) != values.end())
        marks.push_back({found.span, first + i, wanted_.numbers[i].weight});
    }
  }
}

std::vector<Mark> Marker::marks(std::string_view text, std::string_view lang) {
  std::vector<Mark> marks;
  terms_.clear();
  analyser_.analyse(text, lang, terms_);
  mark_words(terms_, marks);
  mark_phrases(terms_, marks);
  mark_numbers(text, lang, marks);
  auto what = static_cast<std::uint32_t>(wanted_.words.size() + wanted_.phrases.size() +
                                         wanted_.numbers.size());
  for (const WantedLiteral& literal : wanted_.literals) {
    for (const Span span : find_literal(literal, text))
      marks.push_back({span, what, literal.weight});
    ++what;
  }
  std::sort(marks.begin(), marks.end(),
            [](const Mark& a, const Mark& b) { return a.span < b.span; });
  return marks;
}

bool Marker::holds_literals(std::string_view text,
                            const std::vector<WantedLiteral>& forbidden) const {
  const auto is_in = [text](const WantedLiteral& literal) {
    return !find_literal(literal, text).empty();
  };
  return std::all_of(wanted_.literals.begin(), wanted_.literals.end(), is_in) &&
         std::none_of(forbidden.begin(), forbidden.end(), is_in);
}

std::vector<Span> joined_spans(const std::vector<Mark>& marks) {
  std::vector<Span> joined;
  for (const Mark& mark : marks) {
    if (!joined.empty() && mark.span.begin < joined.back().end)
      joined.back().end = std::max(joined.back().end, mark.span.end);
    else
      joined.push_back(mark.span);
  }
  return joined;
}

}  // namespace attest
