#include "extraction/quantities/fronted_nouns.h"

#include <algorithm>
#include <string_view>

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"

namespace attest {
namespace {

constexpr std::uint32_t kLead = 2;   // words before the noun's end: «стобалльных работ»
constexpr std::uint32_t kAside = 7;  // items from one comma to the other
constexpr std::uint32_t kVerb = 2;   // words between the aside and the number

}  // namespace

const PhraseMatch* noun_before_aside(const Phrases& phrases, const SentenceView& view,
                                     std::uint32_t item, std::uint32_t limit) {
  if (limit > 0) return nullptr;
  for (std::uint32_t end = 1; end <= kLead && end < item; ++end) {
    if (!view.is_mark(end, ",")) continue;
    const PhraseMatch* noun = phrases.ending_at(end, Table::Counted);
    if (noun == nullptr || view.items[0].kind != Item::Kind::Word) return nullptr;
    for (std::uint32_t at = end + 1; at < item; ++at) {
      if (view.is_mark(at, ",")) return item <= at + 1 + kVerb ? noun : nullptr;
      if (view.items[at].kind != Item::Kind::Word || at > end + kAside) return nullptr;
    }
  }
  return nullptr;
}

bool opens_on_what_it_counts(const Grammar& grammar, const SentenceView& view,
                             const QuantityFound& found) {
  constexpr std::uint32_t kClause = 5;  // items before the number
  const bool ends =
      found.end >= view.items.size() || view.items[found.end].kind == Item::Kind::Mark;
  if (!ends || found.begin == 0 || found.begin > kClause) return false;
  for (std::uint32_t at = 0; at < found.begin; ++at)  // «врачей в области — 9 тысяч»
    if (view.items[at].kind != Item::Kind::Word && (at + 1 != found.begin || !view.is_dash(at)))
      return false;
  const std::string_view noun = view.tokens[view.items[0].last - 1].text;
  const auto& endings = grammar.rules.genitive_plurals;
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return noun.ends_with(ending); });
}

bool counts_quoted(const Grammar& grammar, const SentenceView& view,
                   const QuantityFound& found) {
  constexpr std::uint32_t kName = 3;  // words: «Дальневосточных гектаров»
  const std::uint32_t open = found.end;
  if (grammar.rules.order != WordOrder::HeadFirst || !view.is_mark(open, "«")) return false;
  for (std::uint32_t at = open + 1; at <= open + kName + 1; ++at) {
    if (view.is_mark(at, "»")) return at > open + 1;
    if (at >= view.items.size() || view.items[at].kind != Item::Kind::Word) return false;
    const Token& word = view.tokens[view.items[at].first];
    if (at == open + 1 && !word.capital) return false;
  }
  return false;
}

bool is_who_expects(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    const PhraseMatch& noun) {
  if (grammar.rules.order != WordOrder::HeadFirst) return false;
  if (grammar.rules.counted[noun.row.row].unit != unit::kPerson) return false;
  const auto expects = [&](std::uint32_t at) {
    return !view.has(at, grammar.pack_classes.wont) &&
           begins_cue(grammar, phrases, at, {Cue::Expects, Cue::Expected, Cue::Forecast});
  };
  if (expects(noun.end)) return true;
  const bool passive = view.has(noun.end, grammar.pack_classes.was) ||
                       begins_cue(grammar, phrases, noun.end, {Cue::Present});
  return view.has(noun.end, grammar.pack_classes.past_final) && !passive && expects(noun.end + 1);
}

}  // namespace attest
