#include "extraction/quantities/smaller_units.h"

#include "extraction/quantities/amounts.h"
#include "extraction/quantities/coins.h"

namespace attest {

void take_subunits(const Surroundings& in, QuantityFound& found) {
  const std::string_view coin = coin_of(found.quantity.unit);
  if (coin.empty() || !in.is_number(found.end)) return;
  const auto part = read_amount(in, found.end);
  if (!part || !(part->unit == coin || part->unit.starts_with(std::string(coin) + "-per-")) ||
      !(in.number(part->number).value < Decimal(100))) return;
  const auto hundredths = shift(in.number(part->number).value, -2);
  const auto sum = hundredths ? add(*found.quantity.low, *hundredths) : std::nullopt;
  if (!sum) return;
  found.quantity.low = found.quantity.high = *sum;
  found.quantity.step = Decimal(1, 2);
  found.quantity.unit += part->unit.substr(coin.size());  // «60 копеек за литр»
  found.end = part->end;
  found.span.end = part->end_byte;
}

void take_smaller_durations(const Surroundings& in, QuantityFound& found) {
  struct Parts {
    std::string_view unit, smaller;
    int times;
  };
  constexpr Parts kParts[] = {
      {"year", "month", 12}, {"hour", "minute", 60}, {"minute", "second", 60}};
  for (const Parts& parts : kParts) {
    if (!in.rules.glued_words || found.quantity.unit != parts.unit || !in.is_number(found.end))
      continue;
    if (found.span.end != in.item_end_byte(found.end - 1)) return;  // 2년간 5개월
    const auto part = read_amount(in, found.end);
    if (!part || part->unit != parts.smaller || part->modifier) return;
    const Decimal& less = in.number(part->number).value;
    const auto more = multiply(*found.quantity.low, Decimal(parts.times));
    const auto sum = more && less < Decimal(parts.times) ? add(*more, less) : std::nullopt;
    if (!sum) return;
    found.quantity.low = found.quantity.high = normalised(*sum);
    found.quantity.step = in.number(part->number).step;
    found.quantity.unit = parts.smaller;
    found.rules.insert(found.rules.end(), part->rules.begin(), part->rules.end());
    found.end = part->end;
    found.span.end = part->end_byte;
  }
}

void take_bare_decimals(const Surroundings& in, QuantityFound& found) {
  constexpr std::size_t kHundredths = 2, kThousandths = 3;
  Quantity& q = found.quantity;
  const std::uint32_t at = found.end;
  if (!in.rules.glued_words || !(q.unit == "second" || q.unit == "meter") ||
      at >= in.view.items.size())
    return;
  const Item& tail = in.view.items[at];
  const Token& token = in.view.tokens[tail.first];
  const std::size_t places = token.text.size();
  const bool digits = token.kind == TokenKind::Digits && tail.last == tail.first + 1 &&
                      (places == kHundredths || (places == kThousandths && q.unit == "second"));
  const bool whole = q.low && q.low == q.high && q.low->scale() == 0;
  if (!digits || !whole || found.span.end != in.item_end_byte(at - 1)) return;
  // 10초 20명: not what a unit or a counter of its own is written at.
  const auto own = in.is_number(at) ? read_amount(in, at) : std::nullopt;
  if (own && (own->end != at + 1 || !own->unit.empty())) return;
  const bool ends = at + 1 >= in.view.items.size() || in.touches(at + 1);
  if (!in.touches(at) && !ends) return;
  std::int64_t part = 0;
  for (const char c : token.text) part = part * 10 + (c - '0');
  const auto sum = add(*q.low, Decimal(part, static_cast<int>(places)));
  if (!sum) return;
  q.low = q.high = *sum;
  q.step = Decimal(1, static_cast<int>(places));
  found.end = at + 1;
  found.span.end = in.item_end_byte(at);
}

}  // namespace attest
