#include "extraction/quantities/own_scales.h"

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/quantities/bare_ages.h"
#include "extraction/quantities/number_words.h"

namespace attest {
namespace {

// What is measured with an instrument: what is counted or paid goes on in other ways.
bool is_measure(std::string_view unit) {
  return !unit.empty() && !unit::is_currency(unit) && unit != unit::kPerson &&
         unit != unit::kCount && unit != unit::kPercent && unit != unit::kRank &&
         unit != unit::kRatio && unit != unit::kPercentagePoint && !unit.ends_with("-person");
}

// "24,000 TEU": capitals behind it are a unit of their own.
bool is_before_sign(const SentenceView& view, const QuantityFound& found) {
  return found.end < view.items.size() && view.items[found.end].kind == Item::Kind::Word &&
         view.tokens[view.items[found.end].first].all_caps;
}

// "A score of 12 goals"
bool counts_something(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      const QuantityFound& found) {
  const PackClasses& classes = grammar.pack_classes;
  if (found.end >= view.items.size()) return false;
  return phrases.beginning_at(found.end, Table::Counted) != nullptr ||
         (view.items[found.end].kind == Item::Kind::Word &&
          !view.has(found.end, classes.noun_end) && !view.has(found.end, classes.joining));
}

// "8.3 webers": a word that no table knows, and no way on to another thing ("5.4 for women").
bool is_before_unknown(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                       const QuantityFound& found) {
  return counts_something(grammar, view, phrases, found) &&
         phrases.beginning_at(found.end, Table::Counted) == nullptr &&
         phrases.beginning_at(found.end, Table::Cue) == nullptr;
}

// "The 100 metres in 9.8", but "at 20 m/s by day and at 28 by night".
bool is_under_another_preposition(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases, const QuantityFound* before,
                                  const QuantityFound& found) {
  std::uint32_t at = found.begin - 1;
  if (at > 2 && view.has(at, grammar.pack_classes.top_noun) && is_article(grammar, view, at - 1))
    at -= 2;  // "in a record 19.8"
  if (before == nullptr || !view.has(at, grammar.pack_classes.governing)) return false;
  if (ends_cue(grammar, phrases, found.begin,
               {Cue::FromLevel, Cue::ToLevel, Cue::Difference, Cue::ByAmount}))
    return false;
  const auto word = [&](std::uint32_t item) { return view.tokens[view.items[item].first].text; };
  return before->begin == 0 || word(before->begin - 1) != word(at);
}

}  // namespace

bool is_on_own_scale(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                     const QuantityFound* before, const QuantityFound& found,
                     std::string_view previous) {
  const PackClasses& classes = grammar.pack_classes;
  const std::uint32_t at = found.begin;
  if (classes.scaled_noun == 0 || at == 0 || found.multiplier > 1) return false;
  if ((is_measure(previous) || unit::is_currency(previous)) && is_before_sign(view, found))
    return true;
  if (!is_whole(found.quantity) && is_measure(previous) &&
      is_before_unknown(grammar, view, phrases, found))
    return true;
  if (is_whole(found.quantity) && counts_something(grammar, view, phrases, found)) return false;
  if (view.has(at - 1, classes.scaled_noun)) return true;  // "pH 7.4"
  const bool linked = view.has(at - 1, classes.part_of) || view.has(at - 1, classes.was);
  if (at > 1 && linked && view.has(at - 2, classes.scaled_noun)) return true;
  if (is_measure(previous) && is_under_another_preposition(grammar, view, phrases, before, found))
    return true;
  // "A mass of 2 kg and a radius of 5", but "a low of 5"
  return at > 2 && is_measure(previous) && view.has(at - 1, classes.part_of) &&
         view.items[at - 2].kind == Item::Kind::Word && !view.has(at - 2, classes.top_noun) &&
         is_article(grammar, view, at - 3);
}

}  // namespace attest
