#include "extraction/periods/timeless_figures.h"

#include <algorithm>

#include "claims/ages.h"

namespace attest {
namespace {

// "In his 40s"
bool is_decade(const QuantityFound& found) {
  constexpr double kDecade = 9;  // from its first year to its last
  const Quantity& q = found.quantity;
  return q.modifier == Modifier::Between && q.low && q.high &&
         to_double(*q.high) - to_double(*q.low) == kDecade;
}

// "Was shot and killed", "were found dead"
bool is_led_by_was(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  constexpr std::uint32_t kBetween = 4;  // items
  for (std::uint32_t back = 1; back <= kBetween && back <= at; ++back) {
    if (view.items[at - back].kind != Item::Kind::Word) return false;
    if (view.has(at - back, grammar.pack_classes.was)) return true;
  }
  return false;
}

// "The bodies of two men aged"
bool is_of_corpse(const Grammar& grammar, const SentenceView& view, std::uint32_t age) {
  constexpr std::uint32_t kBetween = 6;  // items
  for (std::uint32_t back = 2; back <= kBetween && back <= age; ++back)
    if (view.has(age - back, grammar.pack_classes.corpse) &&
        view.has(age - back + 1, grammar.pack_classes.part_of))
      return true;
  return false;
}

}  // namespace

bool bounds_a_group(const Grammar& grammar, const SentenceView& view, const QuantityFound& q) {
  const Modifier modifier = q.quantity.modifier;
  const std::uint32_t at = q.begin;
  // «Беглецам было от 19 до 34 лет», "a man in his 40s", "a man (40s)"
  const Symbol whose = grammar.pack_classes.whose_age;
  const bool bracket = at > 0 && view.is_mark(at - 1, "(") && view.is_mark(q.end, ")");
  // 60대 남성
  if (grammar.rules.order == WordOrder::HeadLast && whose != 0 && is_decade(q) &&
      q.end < view.items.size() && view.has(q.end, whose))
    return false;
  if (at > 0 && (view.has(at - 1, whose) || (whose != 0 && bracket && is_decade(q)))) return false;
  return unit::is_age(q.quantity.unit) && modifier != Modifier::Exact &&
         modifier != Modifier::About && modifier != Modifier::Vague;
}

bool is_whereabouts(const Grammar& grammar, const SentenceView& view, const QuantityFound& q) {
  const Symbol at = grammar.pack_classes.at_place;
  const Symbol away = grammar.pack_classes.away_from;
  return at != 0 && away != 0 && q.begin > 0 && q.end < view.items.size() &&
         q.quantity.unit.ends_with("meter") && view.has(q.begin - 1, at) && view.has(q.end, away);
}

bool is_age_then(const Grammar& grammar, const SentenceView& view, const QuantityFound& q) {
  const std::uint32_t at = q.begin;
  return at > 0 && unit::is_age(q.quantity.unit) &&
         view.has(at - 1, grammar.pack_classes.age_lead);
}

bool is_age_at_death(const Grammar& grammar, const SentenceView& view, const QuantityFound& q) {
  const PackClasses& classes = grammar.pack_classes;
  if (classes.dying == 0 || !unit::is_age(q.quantity.unit)) return false;
  constexpr std::uint32_t kVerb = 30;  // items from the age to what became of whom
  const auto end = std::min(q.end + kVerb, static_cast<std::uint32_t>(view.items.size()));
  for (std::uint32_t at = q.end; at < end; ++at) {
    // "Lee, 40, whose father died", "Lee, 40, said that nobody was killed", "; his wife died"
    if (view.has(at, classes.saying_verb) || view.is_mark(at, ";")) break;
    // 정모(61)씨는 "동생이 숨졌다"고 했다
    const bool speech = view.is_mark(at, "\"") || view.is_mark(at, "“");
    if (speech && grammar.rules.order == WordOrder::HeadLast) break;
    if (view.has(at, classes.dying)) return true;
    if (view.has(at, classes.slain) && is_led_by_was(grammar, view, at)) return true;
  }
  // «В аварии погиб 35-летний водитель», «среди погибших — 35-летний водитель»
  constexpr std::uint32_t kBefore = 12;  // items
  for (std::uint32_t back = 1; back <= kBefore && back <= q.begin; ++back) {
    if (view.is_mark(q.begin - back, ";")) break;
    if (grammar.rules.subject_follows && view.has(q.begin - back, classes.dying)) return true;
    if (view.has(q.begin - back, classes.the_dead)) return true;
  }
  return is_of_corpse(grammar, view, q.begin);
}

bool is_of_the_day(const QuantityFound& found) {
  const Quantity& q = found.quantity;
  const bool mean = q.low && q.low->scale() > 0;  // 33.7 years is nobody's age
  return found.exchange_rate ||
         (unit::is_age(q.unit) && !mean &&
          (q.modifier != Modifier::Between || is_decade(found)));
}

bool tells_of_noun(const Grammar& grammar, const SentenceView& view, const QuantityFound& q) {
  const Symbol told_of = grammar.pack_classes.told_of;
  if (told_of == 0 || q.end >= view.items.size()) return false;
  const bool bounded = q.end + 1 < view.items.size() && view.has(q.end + 1, told_of);
  return view.has(q.end - 1, told_of) || view.has(q.end, told_of) || bounded;
}

}  // namespace attest
