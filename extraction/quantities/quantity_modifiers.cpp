#include "extraction/quantities/quantity_modifiers.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/amounts.h"
#include "extraction/quantities/bands.h"
#include "extraction/quantities/figure_endings.h"
#include "extraction/quantities/negated_bounds.h"

namespace attest {
namespace {

// A vague number stays vague, whatever hedge stands at it; a band keeps its ends.
Modifier combined(Modifier now, Modifier more) {
  if (now == Modifier::Vague) return now;
  if (now == Modifier::Between || more == Modifier::Exact) return now;
  return more;
}

// «старше 65 лет», «дети до 17 лет»: the modifier, or the word before it, says that the years
// are somebody's age.
void take_age(const Surroundings& in, std::uint32_t modifier, QuantityFound& found) {
  const PhraseMatch* unit = in.unit_before(found.begin);
  if (unit == nullptr) unit = in.unit_before(modifier);
  if (unit == nullptr) return;
  const std::string_view name = in.rules.units[unit->row.row].unit;
  const bool bare = found.quantity.unit.empty() && name.ends_with("-person");  // «ей за пятьдесят»
  if (!bare && name != found.quantity.unit + "-person") return;
  found.quantity.unit = name;
  found.unit_written = true;
}

// 시간당 최대 72.5㎜: the rate stands before the modifier.
void take_rate_before(const Surroundings& in, QuantityFound& found) {
  const PhraseMatch* rate = in.unit_before(found.begin);
  if (rate == nullptr || !found.unit_written || found.quantity.unit == unit::kPercent) return;
  const std::string_view name = in.rules.units[rate->row.row].unit;
  if (!is_rate(name) || unit::is_compound(found.quantity.unit)) return;
  found.quantity.unit += name;
  found.begin = rate->begin;
  found.rules.push_back(rate->row);
}

// 100명가량, 60세이상: the modifier is part of the unit's word.
void take_ending_modifier(const Surroundings& in, QuantityFound& found) {
  const std::uint32_t word_end = in.item_end_byte(found.end - 1);
  if (!in.rules.glued_words || found.span.end >= word_end) return;
  const std::string_view rest = slice(in.view.text, {found.span.end, word_end});
  for (std::size_t i = 0; i < in.rules.modifiers.size(); ++i) {
    const ModifierRow& row = in.rules.modifiers[i];
    if (row.place != Position::Ending || !rest.starts_with(row.pattern)) continue;
    found.quantity.modifier = combined(found.quantity.modifier, row.modifier);
    found.rules.push_back({Table::Modifier, static_cast<std::uint16_t>(i)});
    if (row.in_span == InSpan::Yes)
      found.span.end += static_cast<std::uint32_t>(row.pattern.size());
    return;
  }
}

void open_ends(Quantity& q) {
  switch (q.modifier) {
    case Modifier::AtLeast:
    case Modifier::MoreThan:
    case Modifier::Vague:
      q.high.reset();
      break;
    case Modifier::AtMost:
    case Modifier::LessThan:
      q.low.reset();
      break;
    case Modifier::Between:
      widen_to_band(q);
      break;
    default:
      break;
  }
}

// 경기 30분 초반: of what is no band there are no thirds; ages are told in halves as often, 40대 초반.
bool is_third_of_none(const Surroundings& in, const PhraseMatch& m, const QuantityFound& found) {
  const ModifierRow& row = in.rules.modifiers[m.row.row];
  const bool names_band = m.end > m.begin + 1;  // 3%대 초반
  const bool age = found.quantity.unit.ends_with("-person");
  return row.third != 0 && (age || (!names_band && !is_open_band(found.quantity)));
}

// 4년 전 대회 때의 300명을 넘었다: the words before tell whose the figure is, the verb what passed it.
bool is_passed_itself(const Surroundings& in, const PhraseMatch* before, const PhraseMatch& verb) {
  if (before == nullptr || in.rules.modifiers[verb.row.row].in_span == InSpan::Yes) return false;
  return in.rules.modifiers[before->row.row].modifier == Modifier::Exact;
}

// "Inflation of 2.5% plus 1%": one more figure, and no bound of the first.
bool adds_another(const Surroundings& in, const PhraseMatch& modifier) {
  return modifier.end == modifier.begin + 1 && in.rules.order == WordOrder::HeadFirst &&
         (in.is_number(modifier.end) || in.unit_at(modifier.end, UnitPlace::Before) != nullptr);
}

// 전망치를, 지난해 같은 기간을: what a verb has for its object.
bool is_object(const Surroundings& in, std::uint32_t item) {
  const Symbol object = in.grammar.pack_classes.object;
  if (object == 0) return false;
  if (in.view.items[item].kind != Item::Kind::Period) return in.view.has(item, object);
  return in.view.tokens[in.view.items[item].last - 1].is(object);
}

// 2019년의 77명도 넘어섰다: what another time had, which is passed itself.
bool is_of_time_passed(const Surroundings& in, std::uint32_t item) {
  if (item == 0 || in.view.items[item - 1].kind != Item::Kind::Period) return false;
  const std::string_view last = in.view.tokens[in.view.items[item - 1].last - 1].text;
  return ends_as_cue(in.grammar, last, Cue::ShareOf);
}

// 전망치를 2.1% 웃돈, 평균을 3%포인트 웃돌아: with an object of its own the verb tells by how much
// that is passed.
bool is_by_how_much(const Surroundings& in, const QuantityFound& found, const PhraseMatch& m) {
  const std::string& unit = found.quantity.unit;
  if (found.begin == 0 || in.rules.modifiers[m.row.row].in_span == InSpan::Yes) return false;
  const bool factor = unit == unit::kPercent || unit == unit::kRatio;  // 지난해의 70%를 밑돌았다
  if (!factor && is_of_time_passed(in, found.begin)) return true;
  return (unit == unit::kPercent || unit == unit::kPercentagePoint) && m.end == m.begin + 1 &&
         is_object(in, found.begin - 1);
}

bool may_be_rate(const QuantityFound& found) {
  const std::string& unit = found.quantity.unit;
  return found.unit_written && unit != unit::kPercent && unit != unit::kPercentagePoint &&
         unit != unit::kRatio && unit != unit::kRank && !unit::is_duration(unit) &&
         !unit::is_compound(unit) && !unit.ends_with("-person");
}

// The 2 of 고등학교 2학년, which counts nothing.
bool numbers_noun(const Surroundings& in, std::uint32_t item) {
  return in.view.items[item].kind == Item::Kind::Number && !in.is_number(item);
}

// The row of the words before its amount that made it a rate.
const RowRef* leading_row(const Surroundings& in, const QuantityFound& found) {
  for (const RowRef& row : found.rules) {
    if (row.table != Table::Unit) continue;
    const UnitRow& unit = in.rules.units[row.row];
    if (unit.place == UnitPlace::Leading || (unit.place == UnitPlace::Before && is_rate(unit.unit)))
      return &row;
  }
  return nullptr;
}

// 월평균 임금은 제조업 400만원, 건설업 350만원; 하루 평균 3만명으로 지난해 2만9천명보다: what the noun
// leads on to is of like size; a sum of all of it is not.
bool is_led_on(const Surroundings& in, const QuantityFound& before, const QuantityFound& found) {
  constexpr Decimal kTimes = 2;
  constexpr std::uint32_t kReach = 10;  // items
  const std::string &rate = before.quantity.unit, &unit = found.quantity.unit;
  const bool paid_or_counted =
      unit::is_currency(unit) || unit == unit::kPerson || unit == unit::kCount;
  if (in.rules.order != WordOrder::HeadLast || !paid_or_counted || !may_be_rate(found) ||
      !rate.starts_with(unit + "-per-") || leading_row(in, before) == nullptr)
    return false;
  const auto &one = before.quantity.low, &other = found.quantity.low;
  const auto most = [&](const Decimal& value) { return multiply(value, kTimes); };
  if (!one || !other || *one >= most(*other).value_or(0) || *other >= most(*one).value_or(0))
    return false;
  if (found.begin > before.end + kReach) return false;
  for (std::uint32_t at = before.end; at < found.begin; ++at)
    if (in.view.items[at].kind == Item::Kind::Mark && !in.view.is_mark(at, ",")) return false;
  return true;
}

// «За тонну дают 9 тысяч рублей, год назад платили 11 тысяч рублей»: the same at another time.
bool is_price_of_another_time(const Surroundings& in, const QuantityFound& before,
                              const QuantityFound& found) {
  constexpr Decimal kTimes = 3;
  constexpr std::uint32_t kReach = 8;  // items
  const std::string &rate = before.quantity.unit, &unit = found.quantity.unit;
  const auto &one = before.quantity.low, &other = found.quantity.low;
  if (in.rules.order != WordOrder::HeadFirst || !unit::is_currency(unit) || !one || !other ||
      !rate.starts_with(unit + "-per-") || leading_row(in, before) == nullptr ||
      found.begin > before.end + kReach)
    return false;
  const auto most = [&](const Decimal& value) { return multiply(value, kTimes).value_or(0); };
  if (*one >= most(*other) || *other >= most(*one)) return false;
  for (std::uint32_t at = before.end; at < found.begin; ++at)
    if (in.view.items[at].kind == Item::Kind::Period) return true;
  return false;
}

// 시속 60㎞에서 50㎞로: only a word that says so between a level and the one that follows it.
bool leaves_level(const Surroundings& in, const QuantityFound& before, const QuantityFound& found) {
  if (in.rules.order != WordOrder::HeadLast || before.end + 1 != found.begin) return false;
  for (const PhraseMatch* m : in.phrases.all_ending(found.begin, Table::Cue))
    if (m->begin == before.end && in.rules.cues[m->row.row].cue == Cue::FromLevel) return true;
  return false;
}

}  // namespace

void take_leading_rate(const Surroundings& in, QuantityFound& found) {
  constexpr std::uint32_t kBetween = 3;  // words from the noun to the amount
  std::string& unit = found.quantity.unit;
  if (!may_be_rate(found)) return;
  std::uint32_t words = 0;
  for (std::uint32_t at = found.begin; at > 0; --at) {
    for (const PhraseMatch* m : in.phrases.all_ending(at, Table::Unit)) {
      const UnitRow& row = in.rules.units[m->row.row];
      if (row.place != UnitPlace::Leading) continue;
      unit += "-per-" + std::string(row.unit);
      found.rules.push_back(m->row);
      return;
    }
    if (numbers_noun(in, at - 1) || in.view.items[at - 1].kind == Item::Kind::Period) continue;
    if (in.view.items[at - 1].kind != Item::Kind::Word || ++words > kBetween) return;
  }
}

void take_rate_of_level(const Surroundings& in, const QuantityFound& before, QuantityFound& found) {
  const std::string& rate = before.quantity.unit;
  std::string& unit = found.quantity.unit;
  if (is_led_on(in, before, found)) {
    unit = rate;
    found.rules.push_back(*leading_row(in, before));
    return;
  }
  if (is_price_of_another_time(in, before, found)) unit = rate;
  if (!found.unit_written || !rate.starts_with(unit + "-per-")) return;
  const bool glued = before.end == found.begin &&
                     figure_ending(in.grammar, in.view, before.end) == Cue::FromLevel;
  if (glued || leaves_level(in, before, found)) unit = rate;
}

void take_modifiers(const Surroundings& in, QuantityFound& found) {
  const PhraseMatch* before = in.modifier_before(found.begin);
  if (const PhraseMatch* m = before) {
    const ModifierRow& row = in.rules.modifiers[m->row.row];
    take_age(in, m->begin, found);
    const Modifier bound = bound_as_negated(in, m->begin, row.modifier, found);
    found.quantity.modifier = combined(found.quantity.modifier, bound);
    found.rules.push_back(m->row);
    if (row.in_span == InSpan::Yes) found.begin = m->begin;
    take_rate_before(in, found);
  }
  take_ending_modifier(in, found);
  if (const PhraseMatch* m = in.modifier_at(found.end, Position::AfterUnit);
      m != nullptr && !is_by_how_much(in, found, *m) && !adds_another(in, *m) &&
      !is_third_of_none(in, *m, found) && !is_passed_itself(in, before, *m)) {
    const ModifierRow& row = in.rules.modifiers[m->row.row];
    // 1300원대를 넘어섰다: it has come into the band, and not beyond it.
    if (row.modifier != Modifier::MoreThan || row.in_span == InSpan::Yes)
      bound_band(found.quantity, row.modifier);
    found.quantity.modifier = combined(found.quantity.modifier, row.modifier);
    found.rules.push_back(m->row);
    if (row.in_span == InSpan::Yes) {
      found.end = m->end;
      found.span.end = in.phrase_end_byte(*m);
    }
    if (row.third != 0 && is_open_band(found.quantity))
      return take_third(found.quantity, row.third);
  }
  open_ends(found.quantity);
}

}  // namespace attest
