#include "extraction/attribution/informants.h"

namespace attest {
namespace {

constexpr std::size_t kTwoSyllables = 6;

bool tells_of_informant(const NameWords& words, std::uint32_t item) {
  const PhraseMatch* told = words.phrases.beginning_at(item, Table::Attribution);
  if (told == nullptr) return false;
  const AttributionRow& row = words.rules.attributions[told->row.row];
  return row.place == SourcePlace::Before && row.voice == Voice::Says &&
         row.reach == Reach::Onwards && row.speakers == Speakers::Any;
}

// 어시장정보(FMI)에 따르면: the particle stands behind the short form.
bool informs_behind_bracket(const NameWords& words, std::uint32_t item) {
  constexpr std::uint32_t kBracket = 4;  // words
  const SentenceView& view = words.view;
  if (!view.is_mark(item + 1, "(") || words.word(item).size() < kTwoSyllables) return false;
  std::uint32_t close = item + 2;
  while (close < item + 2 + kBracket && words.is_word(close)) ++close;
  return close > item + 2 && view.is_mark(close, ")") && words.is_word(close + 1) &&
         is_in(words.rules.informed_tails, words.word(close + 1)) &&
         !has_tail(words.word(item), words.rules.not_informants) &&
         tells_of_informant(words, close + 2);
}

// «По прогнозу выпадет 30 мм»: what the tables know as a verb tells of nobody.
bool is_verb(const NameWords& words, std::uint32_t item) {
  if (words.view.has(item, words.grammar.pack_classes.past_final) ||
      has_tail(words.word(item), words.rules.reflexive_tails))
    return true;
  for (const PhraseMatch* m : words.phrases.all_beginning(item, Table::Cue)) {
    const Cue cue = words.grammar.rules.cues[m->row.row].cue;
    if (m->end == item + 1 && (cue == Cue::Future || cue == Cue::Up || cue == Cue::Down ||
                               cue == Cue::Forecast || cue == Cue::Present))
      return true;
  }
  const PhraseMatch* counted = words.phrases.beginning_at(item, Table::Counted);
  return counted != nullptr && words.grammar.rules.counted[counted->row.row].verb;
}

}  // namespace

bool is_informant(const NameWords& words, std::uint32_t item) {
  const WordList& tails = words.rules.informed_tails;
  if (tails.empty() && words.phrases.ending_at(item, Table::Attribution) == nullptr) return false;
  if (words.is_told_of_whom(item)) return !is_verb(words, item);
  if (tails.empty()) return false;
  const bool told = tells_of_informant(words, item + 1);
  if ((!told && !words.view.is_mark(item + 1, "(")) || !words.may_be_inside(item)) return false;
  if (informs_behind_bracket(words, item)) return true;
  if (!told) return false;
  const std::string_view word = words.word(item);
  for (const std::string_view tail : tails)
    if (word.size() >= kTwoSyllables + tail.size() && word.ends_with(tail))
      return !has_tail(word.substr(0, word.size() - tail.size()), words.rules.not_informants);
  return false;
}

}  // namespace attest
