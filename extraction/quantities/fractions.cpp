#include "extraction/quantities/fractions.h"

#include "claims/unit.h"
#include "extraction/quantities/amounts.h"
#include "extraction/quantities/factors.h"
#include "extraction/quantities/number_words.h"
#include "extraction/quantities/quantity_modifiers.h"

namespace attest {
namespace {

// Rates are said of up to ten, or of a hundred, a thousand …: 7 of 23 are two counts.
bool is_round_base(const Decimal& base) {
  if (base <= Decimal(10)) return true;
  std::int64_t rest = normalised(base).coefficient();
  while (rest % 10 == 0 && rest > 1) rest /= 10;
  return rest == 1 && base.scale() == 0;
}

constexpr int kPlaces = 4;  // of a share

// To so many places, and to as many digits of what is below a thousandth; nullopt where that is
// nought: a second in an aeon.
std::optional<Decimal> over(const Decimal& a, const Decimal& b, int places = kPlaces) {
  constexpr int kMost = 13;
  for (auto whole = multiply(a, Decimal(1000)); whole && *whole < b && places < kMost; places += 3)
    whole = multiply(*whole, Decimal(1000));
  const auto quotient = divide(a, b, places);
  if (!quotient || *quotient == Decimal(0)) return std::nullopt;
  return normalised(*quotient);
}

// 3할 2푼 5리
std::optional<Decimal> in_places(const std::vector<Decimal>& values) {
  constexpr Decimal kTen = 10;
  std::optional<Decimal> sum = Decimal(0);
  int place = 0;
  for (const Decimal& value : values) {
    const auto part = value < kTen ? shift(value, --place) : std::nullopt;
    sum = part && sum ? add(*sum, *part) : std::nullopt;
  }
  return sum;
}

// 3분의 1만: the power behind the last digits is a particle.
std::optional<Decimal> of_particle(const Surroundings& in, const PhraseMatch& match,
                                   const Decimal& base) {
  const Number& last = in.number(match.captures.back().item);
  const auto digit = divide(last.value, Decimal(last.multiplier), 0);
  const bool particle = in.rules.glued_words && last.in_digits && last.multiplier > 1 &&
                        last.last == last.first + 2 && digit && *digit <= base;
  return particle ? over(*digit, base) : std::nullopt;
}

std::optional<Decimal> fraction_value(const Surroundings& in, const PhraseMatch& match,
                                      int places = kPlaces) {
  const FractionRow& row = in.rules.fractions[match.row.row];
  const std::vector<Decimal> values = in.captured(match);
  const Decimal base = row.denominator;
  switch (row.op) {
    case FractionOp::Constant:
      return over(Decimal(row.numerator), base, places);
    case FractionOp::Parts:
      return values.empty() ? std::nullopt : over(values[0], base, places);
    case FractionOp::OneIn:
      return values.empty() ? std::nullopt : over(Decimal(1), values.back(), places);
    case FractionOp::OutOf:  // "one out of three", but "50 seats out of 75"
      if (values.size() < 2 || !is_round_base(values[1])) return std::nullopt;
      [[fallthrough]];
    case FractionOp::Of:
      if (values.size() < 2 || values[1] < values[0]) return std::nullopt;
      return over(values[0], values[1], places);
    case FractionOp::Decimals: {
      const auto part = over(values.size() > 1 ? values[1] : Decimal(1), base, places);
      return values.empty() || !part ? std::nullopt : add(values[0], *part);
    }
    case FractionOp::RateOf:
      if (values.empty() || !is_round_base(values[0])) return std::nullopt;
      [[fallthrough]];
    case FractionOp::InOf:
      if (values.size() > 1 && values[0] < values[1]) return of_particle(in, match, values[0]);
      return values.size() < 2 ? std::nullopt : over(values[1], values[0], places);
    case FractionOp::Places:
      return in_places(values);
    case FractionOp::Mixed: {
      if (values.size() < 3) return std::nullopt;
      const bool stroke = values[1] < values[2];  // 1과 1/2컵
      const auto part = over(values[stroke ? 1 : 2], values[stroke ? 2 : 1], places);
      return part && *part < Decimal(1) ? add(values[0], *part) : std::nullopt;
    }
  }
  return std::nullopt;
}

// "half to three quarters"
void range_of_fractions(const Surroundings& in, QuantityFound& found) {
  for (const PhraseMatch* middle : in.phrases.all_beginning(found.end, Table::RangeMiddle)) {
    const PhraseMatch* second = in.phrases.beginning_at(middle->end, Table::Fraction);
    if (second == nullptr) continue;
    const RangeRow& row = in.rules.ranges[middle->row.row];
    const PhraseMatch* open =
        in.matching(found.begin, {Table::RangeOpen, middle->row.row}, Surroundings::Side::Ends);
    if ((!row.open.empty() && open == nullptr) || !row.close.empty()) continue;
    const auto high = fraction_value(in, *second);
    if (!high || !(*found.quantity.low < *high)) continue;
    found.quantity.high = *high;
    found.quantity.modifier = Modifier::Between;
    if (open != nullptr) found.begin = open->begin;
    found.end = second->end;
    found.rules.push_back(middle->row);
    found.span.end = in.phrase_end_byte(*second);
    return;
  }
}

// "A quarter of a million people", «треть миллиона»: so many, and no share.
std::optional<QuantityFound> part_of_power(const Surroundings& in, const PhraseMatch& match,
                                           const Decimal& part) {
  constexpr std::int64_t kPower = 1000;
  std::uint32_t at = match.end;
  if (in.grammar.pack_classes.part_of != 0 && at < in.view.items.size() &&
      in.view.has(at, in.grammar.pack_classes.part_of))
    ++at;
  if (!(part < Decimal(1)) || !in.is_number(at)) return std::nullopt;
  const Number& power = in.number(at);
  if (power.in_digits || power.multiplier < kPower || power.value != Decimal(power.multiplier))
    return std::nullopt;
  const auto amount = read_amount(in, at);
  const auto value = multiply(part, power.value);
  if (!amount || !value) return std::nullopt;
  QuantityFound found;
  found.quantity.low = found.quantity.high = normalised(*value);
  found.quantity.step = normalised(multiply(Decimal(1, 2), power.value).value_or(Decimal(1)));
  found.begin = match.begin;
  found.end = amount->end;
  found.rules = amount->rules;
  found.rules.push_back(match.row);
  found.multiplier = power.multiplier;
  set_unit(found, *amount);
  found.span.end = amount->end_byte;
  take_modifiers(in, found);
  return found;
}

// The unit alone, with what it is reckoned on: "a hundredth of a dollar a litre".
Amount amount_of(const Surroundings& in, const PhraseMatch& unit) {
  Amount amount;
  take_unit(in, unit, amount);
  amount.end = unit.end;
  amount.end_byte = in.phrase_end_byte(unit);
  take_around(in, amount);
  return amount;
}

void end_with(const Amount& amount, QuantityFound& found) {
  set_unit(found, amount);
  found.rules.insert(found.rules.end(), amount.rules.begin(), amount.rules.end());
  found.end = amount.end;
  found.span.end = amount.end_byte;
}

// «Три сотых секунды», «две целых и пять десятых процента»: decimals are of what they are written
// with, and no share of it.
void take_unit_of_decimals(const Surroundings& in, const PhraseMatch& match,
                           QuantityFound& found) {
  const FractionRow& row = in.rules.fractions[match.row.row];
  const bool decimals = row.op == FractionOp::Decimals;
  const bool parts = row.op == FractionOp::Parts || row.op == FractionOp::Constant;
  if (!decimals && !(parts && row.denominator % 10 == 0)) return;
  if (const PhraseMatch* unit = in.unit_at(match.end, UnitPlace::After)) {
    end_with(amount_of(in, *unit), found);
  } else if (const PhraseMatch* noun = in.phrases.beginning_at(match.end, Table::Counted)) {
    if (in.rules.counted[noun->row.row].unit != "point") return;
    found.quantity.unit = in.rules.counted[noun->row.row].unit;  // «пять десятых балла»
  } else if (!decimals) {
    return;
  } else {
    found.quantity.unit = unit::kCount;
  }
  found.role.reset();
}

// 100분의 1초, 1/2컵, 반 시간: so much of the unit right behind it, and no share.
std::optional<QuantityFound> part_of_unit_behind(const Surroundings& in, const PhraseMatch& match,
                                                 const Decimal& part) {
  if (!in.rules.fractions[match.row.row].of_unit) return std::nullopt;
  const PhraseMatch* unit = in.unit_at(match.end, UnitPlace::After);
  const PhraseMatch* counter = in.phrases.beginning_at(match.end, Table::Counted);
  const bool counts = counter != nullptr && (unit == nullptr || counter->end > unit->end);
  if (!counts && unit == nullptr) return std::nullopt;
  QuantityFound found = factor(match, part);
  if (counts) {
    found.quantity.unit = in.rules.counted[counter->row.row].unit;
    found.rules.push_back(counter->row);
    found.end = counter->end;
    found.span.end = in.phrase_end_byte(*counter);
  } else {
    end_with(amount_of(in, *unit), found);
  }
  take_modifiers(in, found);
  return found;
}

// «2/3 голосов»: what else is written with a stroke is no number.
bool is_written_in_digits(const Surroundings& in, const PhraseMatch& match) {
  return match.end == match.begin + 3 && in.view.is_mark(match.begin + 1, "/");
}

// "In half an acre", though "in half" tells no share.
bool is_half_of_one(const Surroundings& in, const PhraseMatch& match) {
  const FractionRow& row = in.rules.fractions[match.row.row];
  return row.op == FractionOp::Constant && row.denominator == 2 &&
         is_article(in.grammar, in.view, match.end);
}

// The item of a unit of one: "of an hour", "of 1 percent"; "half an hour" goes without the "of",
// "3/8 inch" and "one-eighth inch" without the "an", too.
std::optional<std::uint32_t> one_of_unit(const Surroundings& in, const PhraseMatch& match) {
  std::uint32_t at = match.end;
  const bool hyphen = match.end == match.begin + 3 && in.view.is_mark(match.begin + 1, "-");
  if ((hyphen || is_written_in_digits(in, match)) && in.unit_at(at, UnitPlace::After) != nullptr)
    return at;
  const Symbol part_of = in.grammar.pack_classes.part_of;
  const bool of = part_of != 0 && in.view.has(at, part_of);
  const FractionRow& row = in.rules.fractions[match.row.row];
  const bool half = row.op == FractionOp::Constant && row.denominator == 2;
  if (!of && !half) return std::nullopt;
  if (of) ++at;
  if (at >= in.view.items.size()) return std::nullopt;
  if (of && in.is_number(at) && in.number(at).value == Decimal(1)) return at + 1;
  return is_article(in.grammar, in.view, at) ? std::optional(at + 1) : std::nullopt;
}

// "Three quarters of an hour", "two hundredths of a second", "half a teaspoon": so much, and no
// share.
std::optional<QuantityFound> part_of_unit(const Surroundings& in, const PhraseMatch& match,
                                          Decimal part) {
  constexpr Decimal kSmall = Decimal(1, 2);
  const auto at = one_of_unit(in, match);
  if (!at) return std::nullopt;
  if (part < kSmall) part = fraction_value(in, match, kPlaces + 2).value_or(part);  // 1/8000 second
  const PhraseMatch* unit = in.unit_at(*at, UnitPlace::After);
  if (unit == nullptr) unit = in.unit_at(*at, UnitPlace::OfOne);
  if (unit == nullptr || in.any_rejected(*unit)) return std::nullopt;
  const std::string_view of = in.rules.units[unit->row.row].unit;
  if (of == unit::kRatio || of == unit::kCount || of == unit::kPerson) return std::nullopt;
  const Amount amount = amount_of(in, *unit);
  QuantityFound found = factor(match, normalised(in_unit(part, amount.times)));
  end_with(amount, found);
  take_modifiers(in, found);
  return found;
}

}  // namespace

std::optional<QuantityFound> read_fraction(const Surroundings& in, std::uint32_t at) {
  const PhraseMatch* match = in.phrases.beginning_at(at, Table::Fraction);
  if (match == nullptr || (in.any_rejected(*match) && !is_written_in_digits(in, *match) &&
                           !is_half_of_one(in, *match)))
    return std::nullopt;
  const auto value = fraction_value(in, *match);
  if (!value) return std::nullopt;
  if (auto found = part_of_power(in, *match, *value)) return found;
  if (auto found = part_of_unit(in, *match, *value)) return found;
  if (auto found = part_of_unit_behind(in, *match, *value)) return found;
  if (in.any_rejected(*match) && !is_written_in_digits(in, *match)) return std::nullopt;
  QuantityFound found = factor(*match, *value);
  found.role = Role::Share;
  found.span.end = in.phrase_end_byte(*match);
  take_unit_of_decimals(in, *match, found);
  range_of_fractions(in, found);
  take_modifiers(in, found);
  return found;
}

}  // namespace attest
