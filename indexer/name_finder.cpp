#include "indexer/name_finder.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/characters.h"
#include "text/hangul.h"
#include "text/sound.h"
#include "text/utf8.h"

namespace attest {
namespace {

// A word with what the analyser says of it.
struct Word {
  const Term* word = nullptr;
  std::vector<std::string> stems;
  std::vector<std::string_view> grams;
};

// Where the dictionary knows nothing, pairs of syllables stand for parts, each with the
// last one of the pair before; a word of two syllables may be a name or not.
bool is_unknown(const std::vector<std::string_view>& grams) {
  for (std::size_t i = 1; i < grams.size(); ++i)
    if (grams[i].substr(0, hangul::kSyllableBytes) !=
        grams[i - 1].substr(grams[i - 1].size() - hangul::kSyllableBytes))
      return false;
  return !grams.empty() && std::all_of(grams.begin(), grams.end(), [](std::string_view gram) {
    return gram.size() == 2 * hangul::kSyllableBytes;
  });
}

// A capital that begins a sentence says nothing.
bool begins_sentence(const PassageRecord& passage, Span word) {
  const std::uint32_t at = passage.passage.stretch.begin + word.begin;
  constexpr std::uint32_t kQuoteBytes = 3;
  return std::any_of(passage.passage.sentences.begin(), passage.passage.sentences.end(),
                     [&](Span sentence) {
                       return at >= sentence.begin && at <= sentence.begin + kQuoteBytes;
                     });
}

bool may_be_name(const PassageRecord& passage, const Word& word) {
  const Span span = word.word->span;
  const char32_t first = utf8::decode(passage.text, span.begin).point;
  if (hangul::is_syllable(first)) return is_unknown(word.grams);
  return is_upper(first) && !begins_sentence(passage, span);
}

}  // namespace

void find_names(const PassageRecord& passage, std::span<const Term> terms,
                const std::function<void(std::string_view, std::string_view)>& sink) {
  for (std::size_t at = 0; at < terms.size();) {
    Word word;
    const std::uint32_t position = terms[at].position;
    for (; at < terms.size() && terms[at].position == position; ++at) {
      const Term& term = terms[at];
      if (term.kind == TermKind::Word) word.word = &term;
      if (term.kind == TermKind::Stem) word.stems.push_back(term.text);
      if (term.kind == TermKind::Gram) word.grams.push_back(term.text);
    }
    if (word.word == nullptr || !may_be_name(passage, word)) continue;
    for (const std::string_view name : name_forms(word.word->text, word.stems))
      if (const std::string key = sound_key(name); !key.empty()) sink(key, name);
  }
}

}  // namespace attest
