#include "extraction/quantities/fractions.h"

#include "extraction/quantities/amounts.h"
#include "extraction/quantities/factors.h"
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

// To four places, and to as many digits of what is below a thousandth.
std::optional<Decimal> over(const Decimal& a, const Decimal& b) {
  constexpr int kPlaces = 4, kMost = 13;
  int places = kPlaces;
  for (auto whole = multiply(a, Decimal(1000)); whole && *whole < b && places < kMost; places += 3)
    whole = multiply(*whole, Decimal(1000));
  const auto quotient = divide(a, b, places);
  return quotient ? std::optional(normalised(*quotient)) : std::nullopt;
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

std::optional<Decimal> fraction_value(const Surroundings& in, const PhraseMatch& match) {
  const FractionRow& row = in.rules.fractions[match.row.row];
  const std::vector<Decimal> values = in.captured(match);
  switch (row.op) {
    case FractionOp::Constant:
      return over(Decimal(row.numerator), Decimal(row.denominator));
    case FractionOp::Parts:
      return values.empty() ? std::nullopt : over(values[0], Decimal(row.denominator));
    case FractionOp::OneIn:
      return values.empty() ? std::nullopt : over(Decimal(1), values.back());
    case FractionOp::OutOf:  // "one out of three", but "50 seats out of 75"
      if (values.size() < 2 || !is_round_base(values[1])) return std::nullopt;
      [[fallthrough]];
    case FractionOp::Of:
      return values.size() < 2 || values[1] < values[0] ? std::nullopt : over(values[0], values[1]);
    case FractionOp::RateOf:
      if (values.empty() || !is_round_base(values[0])) return std::nullopt;
      [[fallthrough]];
    case FractionOp::InOf:
      if (values.size() > 1 && values[0] < values[1]) return of_particle(in, match, values[0]);
      return values.size() < 2 ? std::nullopt : over(values[1], values[0]);
    case FractionOp::Places:
      return in_places(values);
    case FractionOp::Mixed: {
      if (values.size() < 3) return std::nullopt;
      const bool stroke = values[1] < values[2];  // 1과 1/2컵
      const auto part = stroke ? over(values[1], values[2]) : over(values[2], values[1]);
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

// 100분의 1초, 1/2컵, 반 시간: so much of the unit right behind it, and no share.
std::optional<QuantityFound> part_of_unit_behind(const Surroundings& in, const PhraseMatch& match,
                                                 const Decimal& part) {
  if (!in.rules.fractions[match.row.row].of_unit) return std::nullopt;
  const PhraseMatch* unit = in.unit_at(match.end, UnitPlace::After);
  const PhraseMatch* counter = in.phrases.beginning_at(match.end, Table::Counted);
  const bool counts = counter != nullptr && (unit == nullptr || counter->end > unit->end);
  const PhraseMatch* of = counts ? counter : unit;
  if (of == nullptr) return std::nullopt;
  QuantityFound found = factor(match, part);
  found.quantity.unit =
      counts ? in.rules.counted[of->row.row].unit : in.rules.units[of->row.row].unit;
  found.rules.push_back(of->row);
  found.end = of->end;
  found.span.end = in.phrase_end_byte(*of);
  take_modifiers(in, found);
  return found;
}

// «2/3 голосов»: what else is written with a stroke is no number.
bool is_written_in_digits(const Surroundings& in, const PhraseMatch& match) {
  return match.end == match.begin + 3 && in.view.is_mark(match.begin + 1, "/");
}

}  // namespace

std::optional<QuantityFound> read_fraction(const Surroundings& in, std::uint32_t at) {
  const PhraseMatch* match = in.phrases.beginning_at(at, Table::Fraction);
  if (match == nullptr || (in.any_rejected(*match) && !is_written_in_digits(in, *match)))
    return std::nullopt;
  const auto value = fraction_value(in, *match);
  if (!value) return std::nullopt;
  if (auto found = part_of_power(in, *match, *value)) return found;
  if (auto found = part_of_unit_behind(in, *match, *value)) return found;
  QuantityFound found = factor(*match, *value);
  found.role = Role::Share;
  found.span.end = in.phrase_end_byte(*match);
  range_of_fractions(in, found);
  take_modifiers(in, found);
  return found;
}

}  // namespace attest
