#include "extraction/quantities/ranges.h"

#include <utility>

#include "claims/unit.h"
#include "extraction/quantities/coins.h"
#include "extraction/quantities/figure_endings.h"
#include "extraction/quantities/number_words.h"

namespace attest {
namespace {

using Side = Surroundings::Side;

// What a language of glued words writes behind the amount within its last word.
std::string_view ending_of(const Surroundings& in, const Amount& amount) {
  const std::uint32_t word_end = in.item_end_byte(amount.end - 1);
  if (!in.rules.glued_words || amount.end_byte >= word_end) return {};
  return slice(in.view.text, {amount.end_byte, word_end});
}

// The hundred of «три сотни», the ten of «три десятка»; 0 for none.
std::int64_t set_of(const Surroundings& in, const Number& number) {
  if (number.last != number.first + 2) return 0;
  const NumberWord* set = NumberWords(in.grammar, in.view.tokens).at(number.last - 1);
  return set != nullptr && set->role == NumberRole::Set && set->scale == 0 ? set->value : 0;
}

// 2~3백 명, 1~2백만 원: a digit, and the power that only the digit behind it writes.
Decimal in_shared_power(const Surroundings& in, const Number& low, const Number& high) {
  constexpr int kPlaces = 15;
  const std::string_view head = in.view.tokens[high.first].text;
  if (!low.in_digits || head.size() != 1 || head[0] < '1' || head[0] > '9') return low.value;
  const Decimal digit = head[0] - '0';
  if (!(low.value < digit)) return low.value;
  for (int places = 1; places <= kPlaces; ++places)
    if (shift(digit, places) == high.value) return shift(low.value, places).value_or(low.value);
  return low.value;
}

// "Two or three hundred votes", «2–3 сотни»: the power that only the last word of the second end
// writes.
Decimal low_end(const Surroundings& in, const Amount& a, const Amount& b) {
  constexpr Decimal kTen = 10, kHundred = 100;
  const Number &low = in.number(a.number), &high = in.number(b.number);
  if (const std::int64_t set = set_of(in, high); set > 0 && low.last == low.first + 1)
    if (const auto scaled = multiply(low.value, Decimal(set)); scaled && *scaled < high.value)
      return *scaled;
  const bool words = !low.in_digits && !high.in_digits && high.last == high.first + 2;
  const bool hundreds = words && low.value < kTen && high.step == kHundred &&
                        high.value < multiply(kTen, kHundred).value_or(0);
  if (hundreds) return multiply(low.value, kHundred).value_or(low.value);
  return in.rules.glued_words ? in_shared_power(in, low, high) : low.value;
}

// «Выросли с 13,9 % до 14 %»: behind a word of change, the opening of a range is where the change
// began.
bool is_moved(const Surroundings& in, std::uint32_t open) {
  constexpr std::uint32_t kReach = 12;  // items back to that word
  // «На 9 % — с 66 до 72 млн»: told once more behind a mark.
  std::uint32_t numbers = 0;  // «в полтора раза с 8 до 12»: one may stand between
  const bool again = open > 0 && in.view.items[open - 1].kind == Item::Kind::Mark;
  for (std::uint32_t at = open; at > 0 && at + (again ? 2 * kReach : kReach) > open; --at) {
    if (!again && in.view.items[at - 1].kind == Item::Kind::Number && ++numbers > 1) return false;
    for (const PhraseMatch* m : in.phrases.all_ending(at, Table::Cue)) {
      const Cue cue = in.rules.cues[m->row.row].cue;
      if (cue == Cue::Up || cue == Cue::Down) return true;
    }
  }
  return false;
}

// "rose from 5 to 7", "fell 3% to 200", "fell by 2 million to 1.4 billion": a change and
// where it led, not a range.
bool is_course(const Surroundings& in, const Amount& first, const Amount& second) {
  if (first.unit == unit::kPercent && second.unit.empty()) return true;  // «на 2 % — 13 859»
  if (in.view.items[first.end].kind == Item::Kind::Mark) return false;  // «с 4,5–5 %»
  const auto tenfold = multiply(low_end(in, first, second), Decimal(10));
  const bool far_apart = tenfold && *tenfold <= in.number(second.number).value;
  // "Rose 12 paise to 74.30": the rate itself is written without its money.
  const bool coins = (coin_of(second.unit) == first.unit && !first.unit.empty()) ||
                     (second.unit.empty() && is_coin(first.unit));
  // "Cut its estimate by about 330,000 barrels to 550,000 barrels"
  const bool behind = first.end > first.number + 1;  // "2 feet to 14": a range has its unit last
  const bool measured = !first.unit.empty() && (!second.unit.empty() || behind) &&
                        first.unit != unit::kPercent && first.unit != unit::kPercentagePoint;
  // "By 12,000 to 102,000", "16p to 135p": the ends of such a range lie closer.
  const bool thousands = first.unit.empty() && in.number(first.number).value >= Decimal(1000);
  const bool parted = (thousands || measured) &&
                      multiply(in.number(first.number).value, Decimal(4)).value_or(0) <=
                          in.number(second.number).value;
  const PhraseMatch* about = in.modifier_before(first.begin);
  const auto says_course = [&](std::uint32_t end) {
    for (const PhraseMatch* m : in.phrases.all_ending(end, Table::Cue)) {
      const Cue cue = in.rules.cues[m->row.row].cue;
      if (cue == Cue::FromLevel || (cue == Cue::ByAmount && measured)) return true;
      const bool moves = cue == Cue::ByAmount || cue == Cue::Up || cue == Cue::Down;
      const bool by_measure = measured && behind && !unit::is_currency(first.unit) &&
                              !is_coin(first.unit);
      if ((far_apart || coins || parted || by_measure) && moves) return true;
    }
    return false;
  };
  if (says_course(first.begin) || (about != nullptr && says_course(about->begin))) return true;
  // "Cut its price 2 dollars to 16 dollars": what is cut stands between.
  const std::uint32_t begin = about != nullptr ? about->begin : first.begin;
  return measured && parted && begin > 0 && in.view.items[begin - 1].kind == Item::Kind::Word &&
         !in.view.has(begin - 1, in.grammar.pack_classes.noun_end) && is_moved(in, begin);
}

// "5-foot-11": feet and inches.
bool is_height(const Surroundings& in, const Amount& first, const Amount& second) {
  return first.unit == "foot" && second.unit.empty() && in.view.is_mark(first.end, "-") &&
         in.number(second.number).value < Decimal(12);
}

// 20명에서 30명이 탄다, 5에서 20㎜가 온다: a range, but 20명에서 30명으로, 20%에서 30% 늘었다; 2곳에서 5건.
bool goes_from_to(const Surroundings& in, const Amount& first, const Amount& second) {
  constexpr std::uint32_t kReach = 8;  // items to a word of change
  const bool aged = second.unit == "year-person";
  const bool counts = aged || second.unit == unit::kPerson || second.unit == unit::kCount;
  const bool measured = first.unit.empty() && !second.unit.empty() && !counts;
  const auto highest = multiply(low_end(in, first, second), Decimal(measured ? 10 : 3));
  if (!highest || *highest < in.number(second.number).value) return true;
  const bool alike = first.unit.empty() || first.unit == second.unit ||
                     first.unit.starts_with(second.unit + "-per-");
  if (!alike || !(counts ? !have_other_counters(first, second)
                         : measured || unit::is_currency(second.unit)))
    return true;
  if (figure_ending(in.grammar, in.view, second.end) == Cue::ToLevel) return true;
  const std::string_view glued = glued_ending(in.grammar, in.view, second.end);  // 5에서 20㎜로
  if (ends_as_cue(in.grammar, glued, Cue::ToLevel)) return true;
  if (measured || aged) return false;  // 3에서 8㎝가 내린다, 7살에서 12살이 많다
  for (std::uint32_t at = second.end; at < second.end + kReach && at < in.view.items.size(); ++at)
    for (const PhraseMatch* m : in.phrases.all_beginning(at, Table::Cue)) {
      const Cue cue = in.rules.cues[m->row.row].cue;
      if (cue == Cue::Up || cue == Cue::Down) return true;
      if (cue == Cue::ToLevel && at == second.end) return true;
    }
  return false;
}

// A word that opens ranges and says from what something changed too: «с», but not «от».
bool begins_change(const Surroundings& in, const PhraseMatch& open) {
  for (const PhraseMatch* m : in.phrases.all_ending(open.end, Table::Cue))
    if (m->begin == open.begin && in.rules.cues[m->row.row].cue == Cue::FromLevel) return true;
  return false;
}

// "aged between 18 and 24": the unit stands before the whole range.
void take_unit_before(const Surroundings& in, QuantityFound& found) {
  const PhraseMatch* unit = in.unit_before(found.begin);
  const PhraseMatch* inside = in.unit_at(found.begin, UnitPlace::Before);  // "aged from 35 to 39"
  if (inside != nullptr && found.quantity.unit.empty()) {
    found.quantity.unit = in.rules.units[inside->row.row].unit;
    found.unit_written = true;
    found.rules.push_back(inside->row);
    return;
  }
  if (unit == nullptr) return;
  const std::string name(in.rules.units[unit->row.row].unit);
  const bool age = name == found.quantity.unit + "-person";  // "aged 18 to 24 years"
  if (!found.quantity.unit.empty() && !age) return;
  found.quantity.unit = name;
  found.unit_written = true;
  if (!age) found.begin = unit->begin;
  found.rules.push_back(unit->row);
}

void take_range_modifier(const Surroundings& in, QuantityFound& found) {
  const PhraseMatch* m = in.modifier_before(found.begin);
  if (m != nullptr && in.rules.modifiers[m->row.row].in_span == InSpan::Yes) found.begin = m->begin;
}

// «Минус 5–7 градусов», «−5–7», 영하 10∼5도: a sign before the first end of a range of warmth is of
// both, where the second has none of its own; but 영하 5~5도, and "-7 - 5" with a mark for a sign.
Decimal high_end(const Surroundings& in, const Amount& a, const Amount& b) {
  const Number &low = in.number(a.number), &high = in.number(b.number);
  const Decimal frost(-high.value.coefficient(), high.value.scale());
  const bool word = in.view.tokens[low.first].kind == TokenKind::Word;
  const bool digits = in.view.tokens[high.first].kind == TokenKind::Digits;
  const bool dash = in.view.is_dash(a.end) || in.view.is_mark(a.end, "-");
  const bool joined = in.rules.glued_words ? word && digits && high.plain : dash;
  const bool warmth = b.unit == "celsius" || (b.unit.empty() && !in.rules.glued_words);
  const bool both = joined && warmth && a.unit.empty() && low.value < Decimal(0) &&
                    Decimal(0) < high.value && !high.plus &&
                    (word ? !(frost == low.value) : frost < low.value);
  return both ? frost : high.value;
}

// The ends of a range share what only one of them writes: unit and multiplier.
std::optional<QuantityFound> joined(const Surroundings& in, const Amount& a, const Amount& b) {
  const Number &low = in.number(a.number), &high = in.number(b.number);
  if (low.vague || high.vague) return std::nullopt;
  const bool shared_rate = is_rate(a.unit) && !b.unit.empty();       // 시간당 30∼50㎜
  const bool coins = !a.unit.empty() && coin_of(b.unit) == a.unit;   // "94 cents to $1.03"
  const bool age = !b.unit.empty() && a.unit == b.unit + "-person";  // "age 4 to 18 years"
  const bool rate_before = !b.unit.empty() && a.unit.starts_with(b.unit + "-per-");  // 월 3만∼5만원
  const bool alike = b.unit.starts_with(a.unit) || shared_rate || coins || age || rate_before;
  if (!a.unit.empty() && !b.unit.empty() && !alike) return std::nullopt;
  Decimal from = coins ? shift(low.value, -2).value_or(low.value) : low_end(in, a, b);
  const bool as_worded = from == low.value;
  if (as_worded && low.multiplier == 1 && high.multiplier > 1 && low.value < high.value) {
    auto scaled = multiply(low.value, Decimal(high.multiplier));
    if (scaled && high.multiplier > 1) scaled = normalised(*scaled);
    if (scaled && *scaled <= high.value) from = *scaled;
  }
  const Decimal to = high_end(in, a, b);
  // «От -5 до -10 градусов»: told from the warmer end.
  const bool below_zero =
      !(Decimal(0) < from) && to < Decimal(0) && to < from && low.multiplier == 1;
  if (!(from < to) && !below_zero) return std::nullopt;
  QuantityFound found;
  found.quantity.low = normalised(in_unit(from, b.times));
  found.quantity.high = in_unit(to, b.times);
  if (high.spread > 0)  // 서너 명에서 대여섯 명
    found.quantity.high = add(*found.quantity.high, in_unit(Decimal(high.spread), b.times));
  if (below_zero) std::swap(found.quantity.low, found.quantity.high);
  if (b.modifier == Modifier::Between && b.unit == "year-person") {  // 20~30대, 2~30대: up to 39
    found.quantity.high = add(*found.quantity.high, Decimal(9));
    if (from < Decimal(10)) found.quantity.low = shift(from, 1);
  }
  found.quantity.modifier = Modifier::Between;
  found.quantity.step = in_unit(high.step, b.times);
  found.multiplier = high.multiplier;
  found.begin = a.begin;
  found.end = b.end;
  found.rules = b.rules;
  set_unit(found, b.unit.empty() || age || rate_before ? a : b);
  if (b.below_zero) turn_below_zero(found);
  if (shared_rate) found.quantity.unit = b.unit == unit::kPercent ? b.unit : b.unit + a.unit;
  return found;
}

// "From a minimum of 5 to a maximum of 10", 최소 5명에서 최대 10명: the bounds of both ends.
struct EndBounds {
  const PhraseMatch* least = nullptr;
  const PhraseMatch* most = nullptr;
};

// Those of the range whose second end begins at `at`; none where only one is bounded.
EndBounds end_bounds(const Surroundings& in, const Amount& first, std::uint32_t at) {
  const PhraseMatch* least = in.modifier_before(first.begin);
  const PhraseMatch* most = in.modifier_at(at, Position::Before);
  const auto bounds = [&](const PhraseMatch* match, Modifier modifier) {
    return match != nullptr && in.rules.modifiers[match->row.row].modifier == modifier;
  };
  const bool both = bounds(least, Modifier::AtLeast) && bounds(most, Modifier::AtMost);
  return both ? EndBounds{least, most} : EndBounds{};
}

// The range whose second end begins at `at`.
std::optional<QuantityFound> read_range(const Surroundings& in, const Amount& first,
                                        std::uint16_t index, std::uint32_t at) {
  const RangeRow& row = in.rules.ranges[index];
  const EndBounds bounds = end_bounds(in, first, at);
  const bool bounded = bounds.most != nullptr;
  auto second = read_amount(in, bounded ? bounds.most->end : at);
  if (second && is_height(in, first, *second)) return std::nullopt;
  if (!second || (row.open.empty() && !bounded && is_course(in, first, *second)))
    return std::nullopt;
  const std::uint32_t begin = bounded ? bounds.least->begin : first.begin;
  const PhraseMatch* open = in.matching(begin, {Table::RangeOpen, index}, Side::Ends);
  if (!row.open.empty() && open == nullptr) return std::nullopt;
  if (open != nullptr && begins_change(in, *open) && is_moved(in, open->begin)) return std::nullopt;
  const PhraseMatch* close = in.matching(second->end, {Table::RangeClose, index}, Side::Begins);
  if (!row.close.empty() && close == nullptr && ending_of(in, *second) != row.close)
    return std::nullopt;
  const bool level_left = row.open.empty() && row.close.empty() &&
                          ends_as_cue(in.grammar, row.middle, Cue::FromLevel);
  if (level_left && !bounded && goes_from_to(in, first, *second)) return std::nullopt;
  if (second->unit.empty() && !first.unit.empty()) {  // "$240-242 a tonne"
    second->unit = first.unit;
    take_around(in, *second);
  }
  auto found = joined(in, first, *second);
  if (!found) return std::nullopt;
  found->rules.push_back({Table::RangeMiddle, index});
  if (open != nullptr) found->begin = open->begin;
  take_unit_before(in, *found);
  found->span.end = second->end_byte;
  if (close != nullptr) found->end = close->end;
  if (close != nullptr) found->span.end = in.phrase_end_byte(*close);
  take_range_modifier(in, *found);
  return found;
}

}  // namespace

std::optional<QuantityFound> read_range(const Surroundings& in, const Amount& first) {
  for (const PhraseMatch* middle : in.phrases.all_beginning(first.end, Table::RangeMiddle))
    if (auto found = read_range(in, first, middle->row.row, middle->end)) return found;
  const std::string_view ending = ending_of(in, first);  // 28도에서 33도 사이
  for (std::uint16_t row = 0; !ending.empty() && row < in.rules.ranges.size(); ++row)
    if (in.rules.ranges[row].middle == ending)
      if (auto found = read_range(in, first, row, first.end)) return found;
  return std::nullopt;
}

}  // namespace attest
