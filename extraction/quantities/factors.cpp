#include "extraction/quantities/factors.h"

#include "claims/unit.h"
#include "extraction/quantities/quantity_modifiers.h"

namespace attest {

QuantityFound factor(const PhraseMatch& match, const Decimal& value) {
  QuantityFound found;
  found.begin = match.begin;
  found.end = match.end;
  found.quantity.low = found.quantity.high = value;
  found.quantity.step = Decimal(1, value.scale());
  found.quantity.unit = unit::kRatio;
  found.unit_written = true;
  found.rules.push_back(match.row);
  return found;
}

namespace {

// 50대 1명: the last number of the factor counts something itself.
bool ends_in_counted(const Surroundings& in, const PhraseMatch& match) {
  if (!in.rules.glued_words || !in.is_number(match.end - 1)) return false;
  const bool touches = match.end < in.view.items.size() &&
                       !in.view.tokens[in.view.items[match.end].first].space_before;
  return touches && in.view.has(match.end, in.grammar.counted);
}

// 두 시간 반: what a row is worth is more than the number that it captured.
std::optional<Decimal> added_to_number(const Surroundings& in, const PhraseMatch& match,
                                       const Decimal& more) {
  for (const Capture& capture : match.captures) {
    if (in.view.items[capture.item].kind != Item::Kind::Number) continue;
    const Number& read = in.number(capture.item);
    return read.vague || read.spread > 0 ? std::nullopt : add(read.value, more);
  }
  return more;
}

// The number of a factor; nullptr for one that says in a word how many times.
const Number* number_of(const Surroundings& in, const PhraseMatch& match) {
  for (const Capture& capture : match.captures)
    if (in.view.items[capture.item].kind == Item::Kind::Number) return &in.number(capture.item);
  return nullptr;
}

// 서너 배, 수십 배, 십여 배, «в сотни раз»: what the words of the number leave open.
void take_number_words(const Number* number, QuantityFound& found) {
  if (number == nullptr) return;
  if (number->spread > 0 && found.quantity.high) {
    found.quantity.high = add(*found.quantity.high, Decimal(number->spread));
    found.quantity.modifier = Modifier::Between;
  }
  if (number->hedged) found.quantity.modifier = Modifier::About;
  if (number->vague || number->vague_alone) found.quantity.modifier = Modifier::Vague;
}

}  // namespace

std::optional<QuantityFound> read_multiple(const Surroundings& in, std::uint32_t at) {
  const PhraseMatch* match = in.phrases.beginning_at(at, Table::Multiple);
  if (match == nullptr || in.any_rejected(*match) || ends_in_counted(in, *match))
    return std::nullopt;
  const MultipleRow& row = in.rules.multiples[match->row.row];
  std::optional<Decimal> value = normalised(Decimal(row.tenths, 1));
  if (row.tenths == 0) {
    const std::vector<Decimal> values = in.captured(*match);
    if (values.empty()) return std::nullopt;
    value = values[0];
  }
  QuantityFound found = factor(*match, *value);
  for (const Capture& capture : match->captures)  // «в полтора с лишним раза»
    if (const PhraseMatch* m = in.modifier_at(capture.item + 1, Position::AfterNumber);
        m != nullptr && m->end <= match->end)
      found.quantity.modifier = in.rules.modifiers[m->row.row].modifier;
  if (const auto values = in.captured(*match); row.tenths == 0 && values.size() == 2) {
    if (!(values[0] < values[1])) return std::nullopt;  // «в 3–4 раза»
    found.quantity.high = values[1];
    found.quantity.modifier = Modifier::Between;
  }
  found.role = row.role;
  found.direction = row.direction;
  found.span.end = in.phrase_end_byte(*match);
  take_number_words(number_of(in, *match), found);
  // "twice a year" counts occasions and compares nothing.
  if (const PhraseMatch* per = in.unit_at(found.end, UnitPlace::Around)) {
    found.quantity.unit =
        std::string(unit::kCount) + "-per-" + std::string(in.rules.units[per->row.row].unit);
    found.role = Role::Level;
    found.direction = Direction::None;
    found.end = per->end;
    found.span.end = in.phrase_end_byte(*per);
  }
  take_modifiers(in, found);
  return found;
}

// 사흘 "three days"
std::optional<QuantityFound> read_amount_word(const Surroundings& in, std::uint32_t at) {
  const PhraseMatch* match = in.phrases.beginning_at(at, Table::Amount);
  if (match == nullptr || in.any_rejected(*match)) return std::nullopt;
  const AmountRow& row = in.rules.amounts[match->row.row];
  const bool told = row.value == 0 && !match->captures.empty();  // «четырехлетняя»: by the word
  const bool behind = told && in.rules.glued_words;  // 나이는 예순여섯: the noun stands before it
  const Capture* word =
      !told ? nullptr : behind ? &match->captures.back() : &match->captures.front();
  const Decimal value(word != nullptr ? word->value : row.value, row.scale);
  const auto sum = told ? std::optional(value) : added_to_number(in, *match, value);
  if (!sum) return std::nullopt;
  QuantityFound found = factor(*match, *sum);
  found.quantity.unit = row.unit;
  if (behind) found.begin = word->item;
  if (row.upto > row.value) {
    found.quantity.high = Decimal(row.upto, row.scale);
    found.quantity.modifier = Modifier::Between;
  }
  found.span.end = in.phrase_end_byte(*match);
  // «Больше года»: the bound is among the words of the row.
  if (const PhraseMatch* m = in.modifier_at(at, Position::Before);
      m != nullptr && m->end < match->end)
    found.quantity.modifier = in.rules.modifiers[m->row.row].modifier;
  take_modifiers(in, found);
  return found;
}

}  // namespace attest
