#include "extraction/quantities/amounts.h"

#include <algorithm>
#include <cstdlib>

#include "claims/unit.h"
#include "extraction/quantities/national_money.h"
#include "extraction/quantities/number_words.h"
#include "extraction/quantities/unit_letters.h"

namespace attest {
namespace {

// A counter belongs to the number's words, a counted noun only names the unit.
void take_counter(const Surroundings& in, Amount& found) {
  const PhraseMatch* counter = in.phrases.beginning_at(found.end, Table::Counted);
  if (counter == nullptr) return;
  const CountedRow& row = in.rules.counted[counter->row.row];
  if (!row.in_span) return;
  found.unit = std::string(row.unit) + found.unit;
  found.rules.push_back(counter->row);
  found.end = counter->end;
  found.end_byte = in.phrase_end_byte(*counter);
}

// 20대와 50대도: tens of years, where what follows has `named` them so, or where no noun stands
// right before that is counted (소방차 20대).
bool is_age_band(const Surroundings& in, std::uint32_t number, bool named) {
  const auto& n = in.number(number);
  bool tens = false;
  for (int age = 10; age <= 90; age += 10) tens = tens || n.value == Decimal(age);
  // 131만대, 20 대; but 이십 대, for vehicles are told in the other numerals: 스무 대
  const bool spelt = !n.in_digits && !n.hedged && n.last == n.first + 2;
  if (!tens || (!spelt && (!n.plain || !in.touches(number + 1)))) return false;
  if (named || number == 0) return true;
  const Item& before = in.view.items[number - 1];
  if (before.kind == Item::Kind::Mark) return !in.view.is_mark(number - 1, ")");
  const Symbol lead = in.grammar.pack_classes.band_lead;
  return before.kind == Item::Kind::Period || (lead != 0 && in.view.has(number - 1, lead));
}

// "5 million Ugandan shillings"
bool take_national_money(const Surroundings& in, Amount& found) {
  const auto own = found.unit.empty() ? national_money(in, found.end) : std::nullopt;
  if (!own) return false;
  take_unit(in, *own->coin, found);
  found.unit = own->money;
  found.ambiguous = false;
  found.end = own->coin->end;
  found.end_byte = in.phrase_end_byte(*own->coin);
  return true;
}

// 3천주: shares or trees, for nobody tells a length in thousands of weeks.
bool is_too_many(const Surroundings& in, const PhraseMatch& unit, const Number& number) {
  constexpr Decimal kLongest = 1000;
  return unit::is_duration(in.rules.units[unit.row.row].unit) && !(number.value < kLongest);
}

// "12m 30s": behind a figure in one letter of time, a letter goes on with it.
bool goes_on_in_letters(const Surroundings& in, std::uint32_t number) {
  return number > 1 && in.is_number(number - 2) && !in.touches(number) && in.touches(number - 1) &&
         in.view.tokens[in.view.items[number - 1].first].text.size() == 1 &&
         in.view.items[number - 1].kind == Item::Kind::Word;
}

// "5 S. Korean", "the 7s", "4x4": a letter that is no unit where it stands.
bool is_stray_letter(const Surroundings& in, const PhraseMatch& unit, const Number& number,
                     bool goes_on) {
  constexpr Decimal kFew = 10, kMany = 100;
  constexpr std::int64_t kTens = 10;
  const Token& letter = in.view.tokens[in.view.items[unit.begin].first];
  if (unit.end != unit.begin + 1 || letter.text.size() != 1 || letter.kind != TokenKind::Word)
    return false;
  const std::string_view of = in.rules.units[unit.row.row].unit;
  const bool glued = !letter.space_before;
  if (of == unit::kRatio) {
    const bool alone = unit.end >= in.view.items.size() ||
                       (!in.touches(unit.end) && !in.is_number(unit.end)) ||
                       in.view.items[unit.end].kind == Item::Kind::Mark;
    return !glued || !alone || !number.in_digits;
  }
  if (of == "gram") return letter.capital && glued;  // "5G"
  if (!unit::is_duration(of)) return false;
  const bool plural = of == "second" && glued && number.plain && !goes_on &&
                      (number.value < kFew || !(number.value < kMany) ||
                       number.value.coefficient() % kTens == 0);
  return letter.capital || plural || !number.in_digits;
}

// "They brought 12 in.": a preposition at the end of the sentence.
bool is_stray_preposition(const Surroundings& in, const PhraseMatch& unit, const Number& number) {
  const PackClasses& classes = in.grammar.pack_classes;
  const bool last = unit.end == unit.begin + 1 && unit.end + 1 >= in.view.items.size() &&
                    in.rules.units[unit.row.row].ambiguous && !in.touches(unit.begin);
  return last && number.plain && classes.noun_end != 0 &&
         in.view.has(unit.begin, classes.noun_end);
}

// The best unit behind the number.
const PhraseMatch* unit_behind(const Surroundings& in, const Amount& found) {
  const PhraseMatch* best = nullptr;
  const bool goes_on = goes_on_in_letters(in, found.number);
  for (const PhraseMatch* m : in.phrases.all_beginning(found.end, Table::Unit)) {
    const UnitRow& row = in.rules.units[m->row.row];
    const Number& number = in.number(found.number);
    if (row.place != UnitPlace::After || is_stray_letter(in, *m, number, goes_on) ||
        is_stray_preposition(in, *m, number) || in.holds_loose_digit(*m) ||
        (row.band && goes_on && row.unit == "year-person" && !in.rules.glued_words) ||
        (row.band && !is_age_band(in, found.number, !row.ambiguous)))
      continue;
    if (best == nullptr || m->end > best->end || (m->end == best->end && m->looked > best->looked))
      best = m;
  }
  return best;
}

// "Dozens of hours", "thousands of hectares": the unit that so many of are told roughly.
const PhraseMatch* unit_of_many(const Surroundings& in, const Amount& found) {
  const Symbol of = in.grammar.pack_classes.part_of;
  if (of == 0 || !in.number(found.number).vague || !in.view.has(found.end, of)) return nullptr;
  Amount behind = found;
  ++behind.end;
  return unit_behind(in, behind);
}

// 여, then the unit or counter, then "a month".
void take_after_number(const Surroundings& in, Amount& found) {
  if (const PhraseMatch* m = in.modifier_at(found.end, Position::AfterNumber)) {
    found.modifier = in.rules.modifiers[m->row.row].modifier;
    found.rules.push_back(m->row);
    found.end = m->end;
    found.end_byte = in.phrase_end_byte(*m);
  }
  const bool has_before = !found.unit.empty();
  const PhraseMatch* unit = unit_behind(in, found);
  if (unit == nullptr) unit = unit_of_many(in, found);
  // "A £14.5m day surgery unit": what is in money is in nothing else.
  if (unit != nullptr && unit::is_currency(found.unit) &&
      !unit::is_currency(in.rules.units[unit->row.row].unit))
    return take_around(in, found);
  const PhraseMatch* counter = in.phrases.beginning_at(found.end, Table::Counted);
  const bool alike = unit != nullptr && counter != nullptr && counter->end == unit->end;
  const bool counter_is_longer =
      alike && (counter->last_stem > unit->last_stem ||  // 세대, not 세 + 대
                is_too_many(in, *unit, in.number(found.number)));
  if (take_national_money(in, found)) return take_around(in, found);
  if (unit != nullptr && !counter_is_longer) {
    const std::string head = found.unit;
    take_unit(in, *unit, found);
    if (head == found.unit + "-person") found.unit = head;  // «в возрасте 18 лет»
    // 북한 돈 9천원, «крутящий момент — 45 Нм»
    if (found.ambiguous && !head.empty() && !is_rate(head)) {
      found.unit = head;
      if (!unit::is_currency(head)) found.begin = found.number;
    }
    // 배럴당 78달러, 시속 30㎞: what stands before completes the unit.
    if (has_before && is_rate(head) && found.unit != unit::kPercent) found.unit += head;
    found.end = unit->end;
    found.end_byte = in.phrase_end_byte(*unit);
  } else if (!has_before || is_rate(found.unit)) {
    take_counter(in, found);
  }
  if (!found.unit.empty()) take_around(in, found);
}

// "One more death": a word of adding stands before the noun.
bool counts_further(const Surroundings& in, std::uint32_t item) {
  const Symbol further = in.grammar.pack_classes.further;
  return further != 0 && item < in.view.items.size() && in.view.has(item, further) &&
         in.phrases.beginning_at(item + 1, Table::Counted) != nullptr;
}

// "$3.49 a dozen", but "bet $5 a dozen times"
bool is_by_dozen(const Surroundings& in, const Amount& found) {
  constexpr Decimal kDozen = 12;
  if (!unit::is_currency(found.unit) || unit::is_compound(found.unit) || !in.is_number(found.end) ||
      in.phrases.beginning_at(found.end + 1, Table::Counted) != nullptr ||
      in.unit_at(found.end + 1, UnitPlace::After) != nullptr)
    return false;
  const Number& number = in.number(found.end);
  return !number.in_digits && number.value == kDozen &&
         NumberWords(in.grammar, in.view.tokens).is_article(number.first);
}

// "15 more days"
void take_further(const Surroundings& in, Amount& found) {
  const Symbol further = in.grammar.pack_classes.further;
  if (further == 0 || !found.unit.empty() || !in.view.has(found.end, further)) return;
  const PhraseMatch* unit = in.unit_at(found.end + 1, UnitPlace::After);
  if (unit == nullptr || in.phrases.beginning_at(found.end + 1, Table::Counted) != nullptr) return;
  take_unit(in, *unit, found);
  found.end = unit->end;
  found.end_byte = in.phrase_end_byte(*unit);
}

// «Ей 40 рублей дали»: what somebody was given is no age.
bool is_age_of_other_unit(const Surroundings& in, const PhraseMatch& before) {
  if (!in.rules.units[before.row.row].unit.ends_with("-person")) return false;
  const PhraseMatch* own = in.unit_at(before.end + 1, UnitPlace::After);
  if (own == nullptr) return false;
  const std::string_view unit = in.rules.units[own->row.row].unit;
  return !unit.ends_with("-person") && !unit::is_duration(unit);
}

}  // namespace

// The amount whose first item (a unit before it, or the number) is `at`.
std::optional<Amount> read_amount(const Surroundings& in, std::uint32_t at) {
  std::uint32_t number_item = at;
  const PhraseMatch* before = nullptr;
  if (!in.is_number(at)) {
    const PhraseMatch* unit = in.unit_at(at, UnitPlace::Before);
    if (unit == nullptr) unit = in.unit_at(at, UnitPlace::BeforeGlued);
    // 3.3㎡당 2천만원: what is reckoned on so many of the unit is none of one.
    if (unit == nullptr || in.any_rejected(*unit) || !in.is_number(unit->end)) return std::nullopt;
    number_item = unit->end;
    before = in.unit_before(number_item);
    if (before == nullptr || before->begin != at) return std::nullopt;
    if (in.modifier_before(number_item) != nullptr) return std::nullopt;  // «старше 65 лет»
    if (is_age_of_other_unit(in, *before)) return std::nullopt;
  }
  Amount found;
  found.begin = at;
  found.number = number_item;
  found.end = number_item + 1;
  found.end_byte = in.item_end_byte(number_item);
  if (before != nullptr) take_unit(in, *before, found);
  take_after_number(in, found);
  take_further(in, found);
  if (in.number(number_item).needs_counted && found.unit.empty() &&
      in.phrases.beginning_at(found.end, Table::Counted) == nullptr &&
      !counts_further(in, found.end))
    return std::nullopt;
  return found;
}

bool have_other_counters(const Amount& one, const Amount& other) {
  const auto counter = [](const Amount& amount) {
    return std::find_if(amount.rules.begin(), amount.rules.end(),
                        [](const RowRef& rule) { return rule.table == Table::Counted; });
  };
  const auto its = counter(one), others = counter(other);
  return its != one.rules.end() && others != other.rules.end() && !(*its == *others);
}

void take_unit(const Surroundings& in, const PhraseMatch& match, Amount& amount) {
  const UnitRow& row = in.rules.units[match.row.row];
  amount.unit = unit_as_written(in, match);
  amount.times = std::abs(row.times);
  amount.below_zero = row.times < 0;
  if (row.band) amount.modifier = Modifier::Between;
  amount.ambiguous = row.ambiguous;
  amount.rules.push_back(match.row);
}

// "a month", "per tonne": what the unit so far is reckoned on.
void take_around(const Surroundings& in, Amount& found) {
  const PhraseMatch* per = in.unit_at(found.end, UnitPlace::Around);
  if (per == nullptr && is_by_dozen(in, found)) {
    found.unit += "-per-dozen";
    found.end_byte = in.item_end_byte(found.end++);
  }
  // "Grew 2.4 percent a year": a pace, told in percent as any other.
  if (per == nullptr || found.unit == unit::kPercent) return;
  found.unit += "-per-" + std::string(in.rules.units[per->row.row].unit);
  found.rules.push_back(per->row);
  found.end = per->end;
  found.end_byte = in.phrase_end_byte(*per);
}

// A rate without what it is a rate of: 시속, 배럴당.
bool is_rate(std::string_view unit) {
  return unit.starts_with("-per-");
}

void set_unit(QuantityFound& found, const Amount& amount) {
  found.quantity.unit = is_rate(amount.unit) ? std::string() : amount.unit;
  found.unit_written = !found.quantity.unit.empty();
  if (found.quantity.unit == unit::kRank) found.role = Role::Rank;
  found.ambiguous_unit = amount.ambiguous;
}

// "two decades" is 20 years.
Decimal in_unit(const Decimal& value, int times) {
  return times == 1 ? value : normalised(multiply(value, Decimal(times)).value_or(value));
}

}  // namespace attest
