// What the text rules of every pack must keep, whatever the language.
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>

#include "extraction/language_pack.h"
#include "testkit/random_text.h"
#include "text/analyser.h"
#include "text/fold.h"
#include "text/words.h"

namespace attest {
namespace {

constexpr WordKind kind_of(Script script) {
  return script == Script::Latin      ? WordKind::Latin
         : script == Script::Cyrillic ? WordKind::Cyrillic
                                      : WordKind::Hangul;
}

// One word of the pack's own script and nothing else.
bool is_own_word(std::string_view text, const TextRules& rules) {
  std::size_t at = 0;
  const auto word = next_word(text, at);
  return word && word->kind == kind_of(rules.script) &&
         word->span == Span{0, static_cast<std::uint32_t>(text.size())};
}

void check_words(std::span<const std::string_view> words, const TextRules& rules) {
  std::set<std::string_view> seen;
  for (const std::string_view word : words) {
    CAPTURE(rules.code, word);
    CHECK(folded(word) == word);
    CHECK(seen.insert(word).second);
    CHECK(is_own_word(word, rules));
  }
}

TEST_CASE("Words of a pack are folded, its own, and listed once", "[contract]") {
  for (const TextRules* rules : text_rules()) {
    check_words(rules->stop_words, *rules);
    check_words(rules->verb_suffixes, *rules);
    check_words(rules->noun_suffixes, *rules);
    std::vector<std::string_view> particles;
    for (const Particle& particle : rules->particles) particles.push_back(particle.text);
    check_words(particles, *rules);
    CHECK_FALSE(rules->stop_words.empty());
  }
}

TEST_CASE("Irregular words are folded, and no pair stands twice", "[contract]") {
  for (const TextRules* rules : text_rules()) {
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const IrregularWord& word : rules->irregular) {
      CAPTURE(rules->code, word.lemma, word.forms);
      CHECK(is_own_word(word.lemma, *rules));
      CHECK(folded(word.lemma) == word.lemma);
      CHECK(folded(word.forms) == word.forms);
      std::size_t at = 0;
      while (const auto form = next_word(word.forms, at)) {
        CHECK(form->kind == kind_of(rules->script));
        CHECK(seen.emplace(word.lemma, slice(word.forms, form->span)).second);
      }
    }
  }
}

TEST_CASE("Abbreviations are folded, end in a full stop, and are listed once", "[contract]") {
  for (const TextRules* rules : text_rules()) {
    std::set<std::string_view> seen;
    for (const auto list : {rules->abbreviations, rules->number_abbreviations})
      for (const std::string_view word : list) {
        CAPTURE(rules->code, word);
        CHECK(folded(word) == word);
        CHECK(word.ends_with('.'));
        CHECK(seen.insert(word).second);
      }
  }
}

void check_terms(std::string_view text, const std::vector<Term>& terms) {
  std::uint32_t position = 0;
  Span last{0, 0};
  for (const Term& term : terms) {
    if (term.kind == TermKind::Word) {
      CHECK(term.position == position + 1);
      CHECK(term.span.begin >= last.begin);
      CHECK(folded(slice(text, term.span)).find(term.text) != std::string::npos);
      position = term.position;
      last = term.span;
    } else {
      CHECK(term.position == position);
      CHECK(term.span == last);
    }
    CHECK_FALSE(term.text.empty());
  }
}

TEST_CASE("Any text is analysed, the same twice, and its terms lead back to it", "[contract]") {
  std::mt19937 random(20240501);
  Analyser analyser(text_rules());
  for (int round = 0; round < 300; ++round) {
    const std::string text = testkit::random_text(random, 200);
    for (const TextRules* rules : text_rules()) {
      CAPTURE(rules->code, text);
      std::vector<Term> first, second;
      analyser.analyse(text, rules->code, first);
      Analyser(text_rules()).analyse(text, rules->code, second);
      check_terms(text, first);
      REQUIRE(first.size() == second.size());
      for (std::size_t i = 0; i < first.size(); ++i) CHECK(first[i].text == second[i].text);
    }
  }
}

}  // namespace
}  // namespace attest
