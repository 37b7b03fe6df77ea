#include "extraction/quantities/units.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/bare_ages.h"
#include "extraction/quantities/counted_nouns.h"
#include "extraction/quantities/neighbour_units.h"

namespace attest {
namespace {

// Units that a bare number may take over from the figure before it: "80.7 million
// tonnes, others 81.5 million".  A share is always written as one, and a duration is no
// measure of the thing.
bool carries(std::string_view unit) {
  for (const std::string_view own :
       {unit::kPercent, unit::kPercentagePoint, unit::kRatio, unit::kRank})
    if (unit == own) return false;
  return unit != "permille" && !unit::is_duration(unit) && !unit.empty() &&
         !unit.ends_with("-person");
}

constexpr std::int64_t kBareSum = 100'000'000;  // a bare number of so many units may be money

// 270억 투입: what is bare and so much is money.
bool is_bare_sum(const Grammar& grammar, const QuantityFound& found) {
  return !grammar.rules.bare_sum.empty() && found.quantity.low &&
         *found.quantity.low >= Decimal(kBareSum);
}

// "A fire that killed 19 is 80 percent contained"
bool is_verb(const Grammar& grammar, const Phrases& phrases, std::uint32_t item) {
  for (const PhraseMatch* m : phrases.all_beginning(item, Table::Cue))
    if (grammar.rules.cues[m->row.row].cue == Cue::Present) return true;
  return false;
}

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

// "Put Labour on 37%, the Conservatives on 20 and Reform on 17": shares behind one preposition,
// in a list that nothing breaks.
bool is_share_in_parallel(const Grammar& grammar, const SentenceView& view,
                          const std::vector<ClaimDraft>& drafts, std::size_t i) {
  constexpr Decimal kWhole = 100;
  const PackClasses& classes = grammar.pack_classes;
  const QuantityFound& own = drafts[i].found;
  if (i == 0 || own.begin == 0 || !view.has(own.begin - 1, classes.governing)) return false;
  const QuantityFound& before = drafts[i - 1].found;
  if (before.quantity.unit != unit::kPercent || before.begin == 0) return false;
  if (!own.quantity.high || *own.quantity.high > kWhole) return false;
  const auto word = [&](std::uint32_t item) { return view.tokens[view.items[item].first].text; };
  const bool ends = own.end >= view.items.size() || view.items[own.end].kind == Item::Kind::Mark ||
                    view.has(own.end, classes.joining);
  return ends && view.items[before.begin - 1].kind == Item::Kind::Word &&
         word(before.begin - 1) == word(own.begin - 1) && before.end < own.begin &&
         goes_on_with_name(grammar, view, before.end, own.begin - 1);
}

// «Родным погибших — по миллиону рублей, раненым — от 200 до 400 тысяч»: who stands before the dash
// gets it; «население — 12 тысяч» gets nothing.
bool is_paid(const Grammar& grammar, const SentenceView& view, const QuantityFound& found,
             std::string_view previous) {
  constexpr Decimal kSum = 1000;  // fewer are people
  if (!unit::is_currency(previous) || !found.quantity.high || *found.quantity.high < kSum ||
      found.begin < 2)
    return false;
  const std::uint32_t dash = found.begin - 1;
  return (view.is_mark(dash, "—") || view.is_mark(dash, "–")) &&
         view.has(dash - 1, grammar.pack_classes.receiving) &&
         !view.tokens[view.items[dash - 1].first].capital;
}

// "The official rate is 640 won, while the market rate was 615": of one noun, alike in size.
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

// «С 64 до 97 дней», «на 0,4 млн до 43,4 млн тонн»
bool begins_change(const Grammar& grammar, const Phrases& phrases, const QuantityFound& own) {
  bool by = false, to = false;
  for (const PhraseMatch* m : phrases.all_ending(own.begin, Table::Cue)) {
    const Cue cue = grammar.rules.cues[m->row.row].cue;
    if (cue == Cue::FromLevel) return true;
    by = by || cue == Cue::ByAmount;
  }
  for (const PhraseMatch* m : phrases.all_beginning(own.end, Table::Cue))
    to = to || grammar.rules.cues[m->row.row].cue == Cue::ToLevel;
  return by && to && own.multiplier > 1;
}

// "The largest states are Kapuni (1.3 million), Lomas (840,000)", in a talk of their people: not so
// many states.
bool stands_beside_name(const SentenceView& view, const QuantityFound& own) {
  constexpr Decimal kMany = 1000;
  if (own.begin < 2 || !view.is_mark(own.begin - 1, "(") || !view.is_mark(own.end, ")"))
    return false;
  const Item& before = view.items[own.begin - 2];
  return before.kind == Item::Kind::Word && view.tokens[before.first].capital &&
         own.quantity.low && *own.quantity.low >= kMany;
}

// "the won traded at 1,366 per dollar": the money named last before, "" when none is.
std::string_view worth_in(const Grammar& grammar, const Phrases& phrases,
                          const QuantityFound& found) {
  bool worth = false;
  for (const PhraseMatch* m : phrases.all_beginning(found.end, Table::Unit))
    worth = worth || grammar.rules.units[m->row.row].place == UnitPlace::Worth;
  for (std::uint32_t back = 0; worth && back < kReachBefore && back < found.begin; ++back)
    for (const PhraseMatch* m : phrases.all_ending(found.begin - back, Table::Unit))
      if (const std::string_view unit = grammar.rules.units[m->row.row].unit;
          unit::is_currency(unit))
        return unit;
  return {};
}

// 북한 돈 9천원, 혜산은 1만원: money that two countries call alike is that named last.
void read_whose_money(const Grammar& grammar, const Phrases& phrases,
                      std::vector<ClaimDraft>& drafts, std::string& money) {
  constexpr std::string_view kSouth = "KRW", kNorth = "KPW";
  auto match = phrases.all().begin();
  for (ClaimDraft& draft : drafts) {
    for (; match != phrases.all().end() && match->begin < draft.found.end; ++match) {
      if (match->row.table != Table::Unit) continue;
      const UnitRow& row = grammar.rules.units[match->row.row];
      if (row.place == UnitPlace::Before && (row.unit == kNorth || row.unit == kSouth))
        money = row.unit;
    }
    std::string& unit = draft.found.quantity.unit;
    if (draft.found.ambiguous_unit && unit == kSouth && money == kNorth) unit = kNorth;
  }
}

}  // namespace

void infer_units(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::vector<ClaimDraft>& drafts, Context& context) {
  const CountedNouns nouns(grammar, view, phrases);
  read_whose_money(grammar, phrases, drafts, context.money);
  std::string previous;    // of the figure before, in this sentence
  std::string fractional;  // of the figure before that was no whole number
  std::uint32_t previous_end = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    ClaimDraft& draft = drafts[i];
    QuantityFound& found = draft.found;
    const bool bare = found.quantity.unit.empty();
    if (i > 0 && in_other_cells(view, drafts[i - 1].found, found)) {
      previous.clear();
      fractional.clear();
    }
    // «2,1 тыс. опрошенных, 48 %»: what is counted is written already.
    const bool noun_next = phrases.beginning_at(found.end, Table::Counted) != nullptr;
    const bool does = !noun_next && is_verb(grammar, phrases, found.end);
    const bool counted = noun_next || does;
    const bool from = bare && begins_change(grammar, phrases, found);  // «с 64 до 97 дней»
    const bool scaled_alike = found.multiplier > 1 && found.multiplier == context.scale;
    const PhraseMatch* noun = nouns.noun_of(found);
    // 명, 대: a counter belongs to some number and names nothing.
    const bool names = noun != nullptr && !grammar.rules.counted[noun->row.row].in_span;
    if (names) draft.noun = noun->begin;
    if (names) draft.measure.text = slice(view.text, view.span_of(noun->begin, noun->end));
    const bool countable = is_whole(found.quantity);
    const auto take = [&](const PhraseMatch& named, double sure) {
      found.quantity.unit = grammar.rules.counted[named.row.row].unit;
      found.rules.push_back(named.row);
      draft.confidence *= sure;
    };
    const std::string_view shared =
        bare ? unit_of_next(grammar, view, drafts, i, from, counted) : std::string_view();
    if (const std::string_view against = time_set_against(grammar, view, phrases, drafts, i);
        !against.empty()) {
      found.quantity.unit = against;
    } else if (!shared.empty()) {
      found.quantity.unit = shared;
      const QuantityFound* last = end_of_list(grammar, view, drafts, i);
      if (from) share_power(found, drafts[i + 1].found);
      if (last != nullptr && joins_powers(found, *last)) share_power(found, *last);
    } else if (bare && is_share_in_parallel(grammar, view, drafts, i)) {
      found.quantity.unit = unit::kPercent;
    } else if (bare && (is_age_in_apposition(grammar, view, phrases, found) ||
                        is_age_of_group(grammar, view, phrases, found) ||
                        (is_next_age(drafts, i) && nouns.noun_after(found.end) == nullptr))) {
      found.quantity.unit = "year-person";
    } else if (const std::string_view worth = bare ? worth_in(grammar, phrases, found) : "";
               !worth.empty()) {
      found.quantity.unit = worth;
    } else if (bare && !countable && is_of_percentage(grammar, view, found)) {
      found.quantity.unit = unit::kPercent;  // "The pass percentage is 94.48"
    } else if (bare && !countable && !fractional.empty()) {
      found.quantity.unit = fractional;  // "81.1 years for women and 76.2 for men"
      draft.confidence *= 0.9;
    } else if (found.quantity.unit.empty()) {
      // «30 тысяч человек, 505 из которых»
      const bool of_these = view.has(found.end, grammar.pack_classes.part_of) &&
                            grammar.pack_classes.these != 0 &&
                            view.has(found.end + 1, grammar.pack_classes.these);
      const std::string& before = previous.empty() ? context.unit : previous;
      const PhraseMatch* after = does ? nullptr : nouns.noun_after(found.end);
      const PhraseMatch* own =
          nouns.is_part(found) ? nullptr : nouns.noun_before(found.begin, previous_end);
      if (of_these && !before.empty()) {
        found.quantity.unit = before;
      } else if (after != nullptr) {
        take(*after, 1);
      } else if (nouns.names_plural(found)) {
        found.quantity.unit = unit::kCount;
      } else if (nouns.counts_people(found)) {
        found.quantity.unit = unit::kPerson;
      } else if (!context.unit.empty() && stands_beside_name(view, found)) {
        found.quantity.unit = context.unit;
        draft.confidence *= 0.85;
      } else if (nouns.names_thing(found) && found.end + 1 < view.items.size() &&
                 view.is_mark(found.end + 1, "-") && !unit::is_duration(previous)) {
        found.quantity.unit = unit::kCount;  // "400,000 Olympic-sized pools"
      } else if (own == nullptr && previous == unit::kCount && is_bare_sum(grammar, found)) {
        found.quantity.unit = grammar.rules.bare_sum;  // 340만 돌파, 270억 대작
        draft.confidence *= 0.8;
      } else if (!previous.empty() && (own == nullptr || is_paid(grammar, view, found, previous) ||
                                       is_of_same_noun(view, drafts[i - 1].found, found))) {
        found.quantity.unit = previous;  // "… 80 in May, 64 in June"
        draft.confidence *= 0.9;
      } else if (scaled_alike) {
        found.quantity.unit =
            context.scaled_unit;  // "82.4 million tonnes. Barley gave 16.7 million"
        draft.confidence *= 0.85;
      } else if (own != nullptr) {
        take(*own, 0.95);
      } else if (found.multiplier > 1 && context.scale > 1) {
        found.quantity.unit = context.scaled_unit;  // «1,24 млн человек — больше, чем (540 тыс.)»
        draft.confidence *= 0.8;
      } else if (is_bare_sum(grammar, found)) {
        found.quantity.unit = grammar.rules.bare_sum;
        draft.confidence *= 0.8;
      } else if (nouns.names_thing(found)) {
        found.quantity.unit = unit::kCount;
      } else {
        found.quantity.unit = context.unit.empty() ? std::string(unit::kCount) : context.unit;
        draft.confidence *= 0.7;
      }
    }
    if (bare && i > 0 && !countable && goes_on_in_power(view, drafts[i - 1].found, found))
      share_power(found, drafts[i - 1].found);
    if (bare && i > 0 && drafts[i - 1].found.below_zero &&
        found.quantity.unit == drafts[i - 1].found.quantity.unit)
      turn_below_zero(found);  // «ночью 20–25 градусов мороза, днём 13–15»
    const bool measured = carries(found.quantity.unit) || unit::is_duration(found.quantity.unit);
    if (!countable && found.unit_written && measured) fractional = found.quantity.unit;
    if (!carries(found.quantity.unit)) continue;
    if (found.unit_written && found.multiplier > 1) {
      context.scale = found.multiplier;
      context.scaled_unit = found.quantity.unit;
    }
    previous_end = found.end;
    previous = found.quantity.unit;
    // Money is written at each figure, so only what nouns count goes on to the next sentence.
    if (bare && noun != nullptr && grammar.rules.counted[noun->row.row].unit == previous)
      context.unit = previous;
  }
}

}  // namespace attest
