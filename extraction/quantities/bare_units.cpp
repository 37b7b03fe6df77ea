#include "extraction/quantities/bare_units.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/quantities/counted_nouns.h"

namespace attest {
namespace {

constexpr std::int64_t kBareSum = 100'000'000;  // a bare number of so many units may be money

// "…, the Conservatives on": a mark or an "and", then a name, then the preposition.
bool goes_on_with_name(const Grammar& grammar, const SentenceView& view, std::uint32_t begin,
                       std::uint32_t end) {
  constexpr std::uint32_t kLongest = 8;
  const auto is_joint = [&](std::uint32_t at) {
    return view.is_mark(at, ",") || view.has(at, grammar.pack_classes.joining);
  };
  if (end > begin + kLongest || begin == end || !is_joint(begin)) return false;
  while (begin < end && is_joint(begin)) ++begin;
  const auto is_capital = [&](std::uint32_t at) {
    return view.items[at].kind == Item::Kind::Word && view.tokens[view.items[at].first].capital;
  };
  if (begin + 1 < end && !is_capital(begin)) ++begin;  // the article
  for (std::uint32_t at = begin; at < end; ++at)
    if (!is_capital(at)) return false;
  return begin < end;
}

// "…, with the Liberals on": back from the preposition, a name, and a mark or an "and" before it.
bool is_behind_name(const Grammar& grammar, const SentenceView& view, std::uint32_t preposition) {
  constexpr std::uint32_t kLeading = 2;  // "with the"
  const auto is_word = [&](std::uint32_t at, bool capital) {
    return view.items[at].kind == Item::Kind::Word &&
           view.tokens[view.items[at].first].capital == capital;
  };
  std::uint32_t begin = preposition;
  while (begin > 0 && is_word(begin - 1, true)) --begin;
  if (begin == preposition) return false;
  const auto is_joint = [&](std::uint32_t at) {
    return view.is_mark(at, ",") || view.has(at, grammar.pack_classes.joining);
  };
  for (std::uint32_t back = 0; back <= kLeading && begin > 0; ++back, --begin) {
    if (is_joint(begin - 1)) return true;
    if (!is_word(begin - 1, false)) return false;
  }
  return false;
}

// "Labour on 37%, the Conservatives on": behind the same preposition.
bool goes_on_alike(const Grammar& grammar, const SentenceView& view, const QuantityFound& before,
                   const QuantityFound& own) {
  const auto word = [&](std::uint32_t item) { return view.tokens[view.items[item].first].text; };
  return view.items[before.begin - 1].kind == Item::Kind::Word &&
         word(before.begin - 1) == word(own.begin - 1) && before.end < own.begin &&
         goes_on_with_name(grammar, view, before.end, own.begin - 1);
}

// "Rose 3%"
bool is_moved(const Grammar& grammar, const Phrases& phrases, const QuantityFound& found) {
  return ends_cue(grammar, phrases, found.begin, {Cue::Up, Cue::Down, Cue::ByAmount});
}

}  // namespace

bool is_bare_sum(const Grammar& grammar, const QuantityFound& found) {
  return !grammar.rules.bare_sum.empty() && found.quantity.low &&
         *found.quantity.low >= Decimal(kBareSum);
}

bool carries(std::string_view unit) {
  for (const std::string_view own :
       {unit::kPercent, unit::kPercentagePoint, unit::kRatio, unit::kRank})
    if (unit == own) return false;
  return unit != "permille" && !unit::is_duration(unit) && !unit.empty() &&
         !unit.ends_with("-person");
}

bool is_worded(const QuantityFound& found) {
  const std::string& unit = found.quantity.unit;
  return unit != unit::kPerson && unit != unit::kCount && !unit::is_currency(unit) &&
         std::any_of(found.rules.begin(), found.rules.end(),
                     [](const RowRef& rule) { return rule.table == Table::Amount; });
}

bool begins_verb(const Grammar& grammar, const Phrases& phrases, std::uint32_t item) {
  return begins_cue(grammar, phrases, item, {Cue::Present});
}

bool is_share_in_parallel(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                          const std::vector<ClaimDraft>& drafts, std::size_t i) {
  constexpr Decimal kWhole = 100;
  const PackClasses& classes = grammar.pack_classes;
  const QuantityFound& own = drafts[i].found;
  if (i == 0 || own.begin == 0 || !view.has(own.begin - 1, classes.governing)) return false;
  if (!own.quantity.high || *own.quantity.high > kWhole) return false;
  const bool ends = own.end >= view.items.size() || view.items[own.end].kind == Item::Kind::Mark ||
                    view.has(own.end, classes.joining);
  std::size_t share = i;  // the last percentage before it
  while (share > 0 && drafts[share - 1].found.quantity.unit == unit::kPercentagePoint) --share;
  if (!ends || share == 0 || drafts[share - 1].found.quantity.unit != unit::kPercent) return false;
  const QuantityFound& before = drafts[share - 1].found;
  if (before.begin > 0 && share == i && goes_on_alike(grammar, view, before, own)) return true;
  return is_behind_name(grammar, view, own.begin - 1) && !is_moved(grammar, phrases, before);
}

namespace {

// «300 рублей для взрослых и 150 для детей»: nobody is counted.
bool is_for_whom(const Grammar& grammar, const SentenceView& view, const QuantityFound& found) {
  constexpr std::uint32_t kWhom = 6;  // items between the preposition and the figure
  const auto preposition = [&](std::uint32_t at) -> std::string_view {
    if (at >= view.items.size() || view.items[at].kind != Item::Kind::Word) return {};
    const std::string_view word = view.tokens[view.items[at].first].text;
    const auto& all = grammar.sources.prepositions;
    return std::find(all.begin(), all.end(), word) != all.end() ? word : std::string_view();
  };
  const bool dash = view.is_dash(found.end);
  const std::string_view same = preposition(found.end + (dash ? 1 : 0));
  for (std::uint32_t back = 2; !same.empty() && back <= kWhom && back <= found.begin; ++back) {
    if (view.items[found.begin - back].kind == Item::Kind::Number) return false;
    if (preposition(found.begin - back) == same) return true;
  }
  return false;
}

}  // namespace

bool is_paid(const Grammar& grammar, const SentenceView& view, const QuantityFound& found,
             std::string_view previous) {
  constexpr Decimal kSum = 1000;  // fewer are people
  if (is_for_whom(grammar, view, found)) return true;
  if (!unit::is_currency(previous) || !found.quantity.high || *found.quantity.high < kSum ||
      found.begin < 2)
    return false;
  const std::uint32_t dash = found.begin - 1;
  return view.is_dash(dash) &&
         view.has(dash - 1, grammar.pack_classes.receiving) &&
         !view.tokens[view.items[dash - 1].first].capital;
}

bool is_of_same_noun(const SentenceView& view, const QuantityFound& before,
                     const QuantityFound& own) {
  constexpr std::uint32_t kNoun = 3;    // items back from the figure: "rate was"
  constexpr std::uint32_t kBefore = 6;  // items back from the figure before: "rate of"
  constexpr std::size_t kLetters = 4;
  constexpr Decimal kTimes = 3;
  const auto& one = before.quantity.low;
  const auto& other = own.quantity.low;
  const auto most = [&](const Decimal& value) { return multiply(value, kTimes); };
  if (!unit::is_currency(before.quantity.unit) || !before.unit_written || !one || !other ||
      *one > most(*other).value_or(0) || *other > most(*one).value_or(0))
    return false;
  const bool ends = own.end >= view.items.size() || view.items[own.end].kind == Item::Kind::Mark;
  const auto word = [&](std::uint32_t at) {
    return view.items[at].kind == Item::Kind::Word ? view.tokens[view.items[at].first].text
                                                   : std::string_view();
  };
  for (std::uint32_t back = 1; ends && back < kNoun && before.end + back < own.begin; ++back)
    for (std::uint32_t at = before.begin - std::min(kBefore, before.begin); at < before.begin; ++at)
      if (word(own.begin - back).size() >= kLetters && word(own.begin - back) == word(at))
        return true;
  return false;
}

bool begins_change(const Grammar& grammar, const Phrases& phrases, const QuantityFound& own) {
  return ends_cue(grammar, phrases, own.begin, {Cue::FromLevel}) ||
         (own.multiplier > 1 && ends_cue(grammar, phrases, own.begin, {Cue::ByAmount}) &&
          begins_cue(grammar, phrases, own.end, {Cue::ToLevel}));
}

bool stands_beside_name(const SentenceView& view, const QuantityFound& own) {
  constexpr Decimal kMany = 1000;
  if (own.begin < 2 || !view.is_mark(own.begin - 1, "(") || !view.is_mark(own.end, ")"))
    return false;
  const Item& before = view.items[own.begin - 2];
  return before.kind == Item::Kind::Word && view.tokens[before.first].capital &&
         own.quantity.low && *own.quantity.low >= kMany;
}

std::string_view sum_by_noun(const Grammar& grammar, const Phrases& phrases,
                             const Context& context, const QuantityFound& found) {
  constexpr Decimal kSum = 1000;  // fewer may be anything
  const Quantity& q = found.quantity;
  const std::optional<Decimal>& most = q.high ? q.high : q.low;
  if (!most || *most < kSum) return {};
  for (const PhraseMatch* m : phrases.all_ending(found.begin, Table::Unit)) {
    const UnitRow& row = grammar.rules.units[m->row.row];
    if (row.place != UnitPlace::Worth || row.unit.empty()) continue;
    if (!context.sum.empty()) return context.sum;
    return context.outlet_money.empty() ? row.unit : std::string_view(context.outlet_money);
  }
  return {};
}

std::string_view worth_in(const Grammar& grammar, const Phrases& phrases,
                          const QuantityFound& found) {
  bool worth = false;
  for (const PhraseMatch* m : phrases.all_beginning(found.end, Table::Unit))
    worth = worth || (grammar.rules.units[m->row.row].place == UnitPlace::Worth &&
                      grammar.rules.units[m->row.row].unit.empty());
  for (std::uint32_t back = 0; worth && back < kReachBefore && back < found.begin; ++back)
    for (const PhraseMatch* m : phrases.all_ending(found.begin - back, Table::Unit))
      if (const std::string_view unit = grammar.rules.units[m->row.row].unit;
          unit::is_currency(unit))
        return unit;
  return {};
}

}  // namespace attest
