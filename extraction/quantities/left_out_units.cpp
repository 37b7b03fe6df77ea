#include "extraction/quantities/left_out_units.h"

#include <algorithm>
#include <optional>

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/quantities/bare_ages.h"
#include "extraction/quantities/number_words.h"
#include "extraction/tables/number_rows.h"

namespace attest {

bool ends_at_mark_or_joining(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  if (at >= view.items.size() || view.has(at, grammar.pack_classes.joining)) return true;
  return view.items[at].kind == Item::Kind::Mark && !view.is_mark(at, "(") &&
         !view.is_mark(at, "-") && !view.is_mark(at, "%");
}

namespace {

// «10 %, или 0,1»: the same as a factor.
bool restates(const QuantityFound& before, const QuantityFound& own) {
  const auto hundredth = before.quantity.low ? shift(*before.quantity.low, -2) : std::nullopt;
  return hundredth && own.quantity.low && *hundredth == *own.quantity.low;
}

// «…, теперь 13», «…, в 2015-м было 15»: a time right before, or a word between the two.
bool stands_behind_time(const SentenceView& view, const QuantityFound& found) {
  for (std::uint32_t back = 1; back <= 2 && back <= found.begin; ++back) {
    const Item::Kind kind = view.items[found.begin - back].kind;
    if (kind == Item::Kind::Period) return true;
    if (kind != Item::Kind::Word) return false;
  }
  return false;
}

// "+5", "−5"
bool is_signed(const SentenceView& view, const QuantityFound& found) {
  for (std::uint32_t item = found.begin; item < found.end; ++item) {
    const std::string_view sign = view.tokens[view.items[item].first].text;
    if (view.items[item].kind == Item::Kind::Number &&
        (sign == "+" || sign == "-" || sign == "\u2212"))
      return true;
  }
  return false;
}

// What the weather's word at the item is worth: 1 of warmth, -1 of frost, 0 of neither; nullopt of
// any other word.
std::optional<int> weather_at(const Grammar& grammar, const SentenceView& view,
                              std::uint32_t item) {
  const Symbol weather = grammar.pack_classes.weather;
  if (weather == 0) return std::nullopt;
  const Item& word = view.items[item];
  for (std::uint32_t s = word.symbols_begin; s < word.symbols_end; ++s)
    if (view.symbols[s].symbol == weather) {
      const auto value = view.symbols[s].value;
      return value > 0 ? 1 : value < 0 ? -1 : 0;
    }
  return std::nullopt;
}

// The value of a word of the weather up to `reach` items back, with nothing but words between: 1 of
// warmth, -1 of frost, 0 of neither and for none.
int weather_beside(const Grammar& grammar, const SentenceView& view, std::uint32_t begin,
                   std::uint32_t reach) {
  for (std::uint32_t at = begin; at > 0 && begin - at < reach; --at) {
    const Item& item = view.items[at - 1];
    if (item.kind == Item::Kind::Number || item.kind == Item::Kind::Mark) return 0;
    const int value = weather_at(grammar, view, at - 1).value_or(0);
    if (value != 0) return value;
  }
  return 0;
}

// «Столбик опустится до −12»: a sign is of degrees where the sentence tells of the weather; none is
// needed behind a word of it that has a value above 0: «температура поднялась до 39».
bool is_told_of_weather(const Grammar& grammar, const SentenceView& view,
                        const QuantityFound& found) {
  constexpr std::uint32_t kReach = 24, kNear = 7;  // items back to the word that tells so
  if (grammar.pack_classes.weather == 0) return false;
  if (weather_beside(grammar, view, found.begin, kNear) > 0) return true;
  const auto& value = found.quantity.low ? found.quantity.low : found.quantity.high;
  const bool zero = value && *value == Decimal(0);  // «опустится до нуля»
  if (!is_whole(found.quantity) || !(zero || is_signed(view, found))) return false;
  bool deed = false;  // «Днём индекс прибавил +12»: a time of day tells of whatever is done then
  for (std::uint32_t at = found.begin; at > 0 && found.begin - at < kReach; --at) {
    const std::optional<int> weather = weather_at(grammar, view, at - 1);
    if (weather && (!deed || *weather != 0)) return true;
    deed = deed || view.has(at - 1, grammar.pack_classes.past_final);
  }
  return false;
}

}  // namespace

bool goes_on_in_percent(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                        const std::vector<ClaimDraft>& drafts, std::size_t i) {
  constexpr Decimal kWhole = 100;
  constexpr std::uint32_t kReach = 14;  // items between the two figures
  const ExtractionRules& rules = grammar.rules;
  if (i == 0 || !rules.percent_goes_on) return false;
  const QuantityFound &before = drafts[i - 1].found, &own = drafts[i].found;
  if (before.quantity.unit != unit::kPercent || own.multiplier > 1) return false;
  const auto& value = own.quantity.low ? own.quantity.low : own.quantity.high;
  if (!value || *value > kWhole || *value < Decimal(0) || own.begin > before.end + kReach)
    return false;
  if (!ends_at_mark_or_joining(grammar, view, own.end)) return false;
  if (!is_whole(own.quantity)) return !restates(before, own);
  if (ends_cue(grammar, phrases, before.begin, {Cue::Up, Cue::Down, Cue::ByAmount})) return false;
  const bool dash = own.begin > 1 && view.is_dash(own.begin - 1);
  // «Доля — 12 %, число аварий — 14»
  if (dash && phrases.ending_at(own.begin - 1, Table::Counted) != nullptr) return false;
  return dash || stands_behind_time(view, own);
}

bool is_temperature(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    const QuantityFound& found) {
  constexpr Decimal kHottest = 60;
  if (grammar.rules.order != WordOrder::HeadFirst || found.multiplier > 1) return false;
  const auto& value = found.quantity.low ? found.quantity.low : found.quantity.high;
  if (!value || kHottest < *value || *value < Decimal(-60)) return false;
  const bool told = is_told_of_weather(grammar, view, found);
  if (!told && !is_whole(found.quantity)) return false;
  if (phrases.beginning_at(found.end, Table::Counted) != nullptr) return false;
  bool sign = told;
  const PackClasses& classes = grammar.pack_classes;
  const NumberWords words(grammar, view.tokens);
  for (std::uint32_t item = found.begin; item < found.end; ++item) {
    if (view.has(item, classes.plus) && view.has(item + 1, classes.restating))
      return false;  // "30 plus or minus 5"
    for (std::uint32_t at = view.items[item].first; at < view.items[item].last; ++at)
      if (const NumberWord* word = words.at(at)) sign = sign || word->role == NumberRole::Sign;
  }
  const bool in_formula = view.is_mark(found.end, ")");
  // «Морозы до −30 ударят», whatever follows
  if (told && is_signed(view, found) && weather_beside(grammar, view, found.begin, 3) != 0)
    return true;
  return sign && !in_formula && (ends_at_mark_or_joining(grammar, view, found.end) ||
                  view.items[found.end].kind == Item::Kind::Period);
}

void take_power_beside(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                       std::vector<ClaimDraft>& drafts, std::size_t i) {
  QuantityFound& own = drafts[i].found;
  if (own.multiplier > 1) return;
  if (i + 1 < drafts.size() && drafts[i + 1].found.begin <= own.end + 1 &&
      ends_cue(grammar, phrases, own.begin, {Cue::FromLevel}) &&
      begins_cue(grammar, phrases, own.end, {Cue::ToLevel})) {
    share_power(own, drafts[i + 1].found);
  } else if (i > 0 && drafts[i - 1].found.end + 1 == own.begin &&
             ends_cue(grammar, phrases, own.begin, {Cue::Difference}) &&
             ends_at_mark_or_joining(grammar, view, own.end)) {
    share_power(own, drafts[i - 1].found);
  }
}

bool is_of_percentage(const Grammar& grammar, const SentenceView& view,
                      const QuantityFound& found) {
  constexpr std::uint32_t kReach = 12;
  const Symbol noun = grammar.pack_classes.percent_noun;
  for (std::uint32_t at = found.begin; noun != 0 && at > 0 && found.begin - at < kReach; --at) {
    if (view.has(at - 1, noun)) return true;
    if (view.items[at - 1].kind == Item::Kind::Number) return false;
  }
  return false;
}

std::string_view money_of_milliards(const Grammar& grammar, const Context& context,
                                    std::string_view previous, const PhraseMatch* noun,
                                    const QuantityFound& found) {
  constexpr Decimal kMilliard = 1'000'000'000, kPeople = 9'000'000'000;
  const auto& value = found.quantity.low ? found.quantity.low : found.quantity.high;
  if (!grammar.rules.money_goes_on || found.multiplier == 1 || !value ||
      *value < (noun == nullptr ? kMilliard : kPeople))
    return {};
  if (unit::is_currency(previous)) return previous;
  if (!context.sum.empty()) return context.sum;
  return unit::is_currency(context.scaled_unit) ? std::string_view(context.scaled_unit)
                                                : std::string_view();
}

bool is_difference(const Grammar& grammar, const Phrases& phrases, const QuantityFound& found) {
  return !grammar.rules.compounds && ends_cue(grammar, phrases, found.begin, {Cue::ByAmount}) &&
         begins_cue(grammar, phrases, found.end, {Cue::Up, Cue::Down, Cue::Difference});
}

bool is_set_against(const Grammar& grammar, const Phrases& phrases, const QuantityFound& found) {
  return grammar.rules.compounds && ends_cue(grammar, phrases, found.begin, {Cue::Difference});
}

bool is_hung_on(const Grammar& grammar, const PhraseMatch& noun, const QuantityFound& found) {
  return grammar.rules.compounds && noun.end == found.begin;
}

bool stands_at(const Grammar& grammar, const Phrases& phrases, const PhraseMatch& noun,
               const QuantityFound& found) {
  constexpr std::uint32_t kVerb = 2;  // "stood at"
  return grammar.rules.compounds && noun.end + kVerb == found.begin &&
         ends_cue(grammar, phrases, found.begin, {Cue::ToLevel});
}

namespace {

// "Fell to 31 percent from 34", "is at 31 percent, up from 24 in May": at the end of a clause.
bool is_whole_share_left(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                         const QuantityFound& before, const QuantityFound& found) {
  constexpr Decimal kWhole = 100;
  constexpr std::uint32_t kBetween = 4;  // items: ", up from"
  if (!found.quantity.high || kWhole < *found.quantity.high || found.multiplier > 1 ||
      found.begin > before.end + kBetween ||
      ends_cue(grammar, phrases, before.begin, {Cue::Up, Cue::Down, Cue::ByAmount}))
    return false;
  for (std::uint32_t at = before.end; at < found.begin; ++at)
    if (view.items[at].kind == Item::Kind::Mark && !view.is_mark(at, ",")) return false;
  return ends_at_mark_or_joining(grammar, view, found.end) ||
         view.items[found.end].kind == Item::Kind::Period;
}

}  // namespace

bool is_share_left(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                   const QuantityFound& before, const QuantityFound& found) {
  if (!before.unit_written || before.quantity.unit != unit::kPercent ||
      !ends_cue(grammar, phrases, found.begin, {Cue::FromLevel}))
    return false;
  if (is_whole_share_left(grammar, view, phrases, before, found)) return true;
  if (is_whole(before.quantity) || is_whole(found.quantity)) return false;
  return std::none_of(view.items.begin() + before.end, view.items.begin() + found.begin,
                      [](const Item& item) { return item.kind == Item::Kind::Mark; });
}

std::string_view unit_gone_on_with(const SentenceView& view,
                                   const std::vector<ClaimDraft>& drafts, std::size_t i,
                                   std::string_view previous) {
  constexpr std::int64_t kMillion = 1'000'000;
  constexpr Decimal kFew = 100, kMany = 1000;
  const QuantityFound& found = drafts[i].found;
  // "To 14.6 percent from 205,000 or 12.8 percent": no share is so great beside one that is none.
  const auto is_many = [&](const QuantityFound& q) {
    return q.quantity.low && kMany <= *q.quantity.low;
  };
  if (previous == unit::kPercent && i > 0 && is_many(found) && !is_many(drafts[i - 1].found))
    return unit::kCount;
  const bool few = found.multiplier == 1 && found.quantity.high && *found.quantity.high < kFew;
  const bool ends =
      found.end >= view.items.size() || view.items[found.end].kind != Item::Kind::Word;
  if (!few || ends || i < 2 || !unit::is_currency(previous)) return previous;
  const QuantityFound &sum = drafts[i - 1].found, &counted = drafts[i - 2].found;
  const std::string& unit = counted.quantity.unit;
  const bool of_kind = unit == unit::kCount || unit == unit::kPerson;
  return of_kind && sum.multiplier >= kMillion ? std::string_view(unit) : previous;
}

}  // namespace attest
