#include "extraction/quantities/fractions.h"

#include "claims/unit.h"
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

std::optional<Decimal> fraction_value(const Surroundings& in, const PhraseMatch& match) {
  const FractionRow& row = in.rules.fractions[match.row.row];
  const std::vector<Decimal> values = in.captured(match);
  const auto over = [](const Decimal& a, const Decimal& b) -> std::optional<Decimal> {
    const auto quotient = divide(a, b, 4);
    if (!quotient) return std::nullopt;
    return normalised(*quotient);
  };
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
    case FractionOp::Decimals: {
      const auto part = over(values.size() > 1 ? values[1] : Decimal(1), Decimal(row.denominator));
      return values.empty() || !part ? std::nullopt : add(values[0], *part);
    }
    case FractionOp::RateOf:
      if (values.empty() || !is_round_base(values[0])) return std::nullopt;
      [[fallthrough]];
    case FractionOp::InOf:
      return values.size() < 2 || values[0] < values[1] ? std::nullopt : over(values[1], values[0]);
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

// «Три сотых секунды», «две целых и пять десятых процента»: decimals are of what they are written
// with, and no share of it.
void take_unit_of_decimals(const Surroundings& in, const PhraseMatch& match,
                           QuantityFound& found) {
  const FractionRow& row = in.rules.fractions[match.row.row];
  const bool decimals = row.op == FractionOp::Decimals;
  const bool parts = row.op == FractionOp::Parts || row.op == FractionOp::Constant;
  if (!decimals && !(parts && row.denominator % 10 == 0)) return;
  if (const PhraseMatch* unit = in.unit_at(match.end, UnitPlace::After)) {
    Amount amount;
    take_unit(in, *unit, amount);
    amount.end = unit->end;
    amount.end_byte = in.phrase_end_byte(*unit);
    take_around(in, amount);
    set_unit(found, amount);
    found.rules.insert(found.rules.end(), amount.rules.begin(), amount.rules.end());
    found.end = amount.end;
    found.span.end = amount.end_byte;
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
  QuantityFound found = factor(*match, *value);
  found.role = Role::Share;
  found.span.end = in.phrase_end_byte(*match);
  take_unit_of_decimals(in, *match, found);
  range_of_fractions(in, found);
  take_modifiers(in, found);
  return found;
}

}  // namespace attest
