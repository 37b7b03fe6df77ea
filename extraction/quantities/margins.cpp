#include "extraction/quantities/margins.h"

#include "claims/unit.h"
#include "extraction/quantities/quantity_modifiers.h"

namespace attest {
namespace {

// How far off: in the unit of the figure, or a percentage of it.
std::optional<Decimal> width(const Amount& first, const Decimal& value, const Amount& margin,
                             const Decimal& by) {
  const bool of_it = margin.unit == unit::kPercent && !first.unit.empty() &&
                     first.unit != unit::kPercent;
  if (!of_it) return in_unit(by, margin.times);
  const auto part = multiply(value, by);
  return part ? shift(*part, -2) : std::nullopt;
}

// "70.1 (±12.3) kg"
void close_bracket(const Surroundings& in, const Amount& first, Amount& margin) {
  margin.end_byte = in.item_end_byte(margin.end++);
  const PhraseMatch* unit = in.unit_at(margin.end, UnitPlace::After);
  if (unit == nullptr || !margin.unit.empty() || !first.unit.empty()) return;
  take_unit(in, *unit, margin);
  margin.end = unit->end;
  margin.end_byte = in.phrase_end_byte(*unit);
}

}  // namespace

std::uint32_t margin_sign_end(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  const PackClasses& classes = grammar.pack_classes;
  if (view.is_mark(at, "±")) return at + 1;
  if (view.is_mark(at, "+") && view.is_mark(at + 1, "/"))
    return view.is_mark(at + 2, "-") || view.is_mark(at + 2, "−") ? at + 3 : at;
  const std::uint32_t plus = view.is_mark(at, ",") ? at + 1 : at;
  const bool words = classes.plus != 0 && classes.restating != 0 && view.has(plus, classes.plus) &&
                     view.has(plus + 1, classes.restating) &&
                     view.has(plus + 2, grammar.number_word);
  return words ? plus + 3 : at;
}

std::optional<QuantityFound> read_margin(const Surroundings& in, const Amount& first) {
  const bool bracket = in.view.is_mark(first.end, "(");
  const std::uint32_t sign = bracket ? first.end + 1 : first.end;
  const std::uint32_t at = margin_sign_end(in.grammar, in.view, sign);
  if (at == sign || at >= in.view.items.size()) return std::nullopt;
  auto margin = read_amount(in, at);
  if (!margin || in.number(margin->number).value < Decimal(0)) return std::nullopt;
  const bool alike = margin->unit.empty() || first.unit.empty() || margin->unit == first.unit ||
                     margin->unit == unit::kPercent;
  if (!alike || (bracket && !in.view.is_mark(margin->end, ")"))) return std::nullopt;
  if (bracket) close_bracket(in, first, *margin);
  const bool of_first = margin->unit.empty() || (margin->unit == unit::kPercent &&
                                                 !first.unit.empty());
  const Amount& named = of_first ? first : *margin;
  const Number& number = in.number(first.number);
  const Decimal value = in_unit(number.value, named.times);
  const auto by = width(first, value, *margin, in.number(margin->number).value);
  const auto low = by ? subtract(value, *by) : std::nullopt;
  const auto high = by ? add(value, *by) : std::nullopt;
  if (!low || !high || !(*low < *high)) return std::nullopt;
  QuantityFound found;
  found.quantity.low = *low;
  found.quantity.high = *high;
  found.quantity.modifier = Modifier::Between;
  found.quantity.step = number.step;
  found.begin = first.begin;
  found.end = margin->end;
  found.multiplier = number.multiplier;
  found.rules = named.rules;
  set_unit(found, named);
  found.span.end = margin->end_byte;
  return found;
}

}  // namespace attest
