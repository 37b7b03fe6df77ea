#include "extraction/quantities/quantities.h"

#include <tuple>
#include <utility>

#include "claims/unit.h"
#include "extraction/quantities/amounts.h"
#include "extraction/quantities/coins.h"
#include "extraction/quantities/deciding_words.h"
#include "extraction/quantities/factors.h"
#include "extraction/quantities/fractions.h"
#include "extraction/quantities/inverted_amounts.h"
#include "extraction/quantities/margins.h"
#include "extraction/quantities/numbered_names.h"
#include "extraction/quantities/pounds.h"
#include "extraction/quantities/quantity_modifiers.h"
#include "extraction/quantities/ranges.h"
#include "extraction/quantities/smaller_units.h"
#include "extraction/sentence/cells.h"

namespace attest {
namespace {

// «47,5 тыс. и -20 %», but not «ставки -0,1 % и -0,5 %»: a figure of another unit before the "and".
bool joins_other_unit(const Surroundings& in, std::uint32_t at) {
  constexpr std::uint32_t kUnit = 4;  // items from the number to the "and"
  const SentenceView& view = in.view;
  const Symbol joining = in.grammar.pack_classes.joining;
  if (joining == 0 || at < 2 || !view.has(at - 1, joining)) return false;
  for (std::uint32_t back = at - 1; back > 0 && back + kUnit >= at - 1; --back) {
    const Item::Kind kind = view.items[back - 1].kind;
    if (kind == Item::Kind::Number) return true;
    const PhraseMatch* unit = in.unit_at(back - 1, UnitPlace::After);
    const bool share = unit != nullptr && in.rules.units[unit->row.row].unit == unit::kPercent;
    if (share || (kind == Item::Kind::Mark && !view.is_mark(back - 1, "."))) return false;
  }
  return false;
}

// "(-24.7%)", 배추(-24.7%), «8,9 тыс., –43 %», "(+214 kg)": a sign in a bracket, behind a comma, or
// joined to another figure, is the way that a change went; "rates of -0.5%" are a level.
void take_sign_of_change(const Surroundings& in, const Number& read, QuantityFound& found) {
  Quantity& q = found.quantity;
  const SentenceView& view = in.view;
  const std::uint32_t at = found.begin;
  const auto set_off = [&](std::uint32_t item) {
    return item > 0 && (view.is_mark(item - 1, "(") || view.is_mark(item - 1, ","));
  };
  const bool below = q.low && *q.low < Decimal(0);
  const bool counted = q.unit == unit::kPerson || q.unit == unit::kPercentagePoint;
  const bool share = q.unit == unit::kPercent || q.unit == unit::kPercentagePoint;
  const bool dash = at > 0 && (view.is_mark(at - 1, "–") || view.is_mark(at - 1, "—"));
  const bool glued = dash && !view.tokens[view.items[at].first].space_before;
  const bool bracketed = at > 0 && view.is_mark(at - 1, "(");
  const bool measured = (found.unit_written || bracketed) && q.unit != "celsius" && set_off(at);
  const bool signed_below = counted || (q.unit == unit::kPercent ? set_off(at) ||
                                                                       joins_other_unit(in, at)
                                                                 : measured && bracketed);
  const bool minus = (below && signed_below) ||
                     ((share || (at > 1 && view.is_mark(at - 2, "("))) && glued && set_off(at - 1));
  const bool plus = read.plus && (q.unit == unit::kPercent || measured);
  if (!minus && !plus) return;
  if (below) q.low = q.high = Decimal(-q.low->coefficient(), q.low->scale());
  found.role = Role::Change;
  found.direction = minus ? Direction::Down : Direction::Up;
}

QuantityFound read_point(const Surroundings& in, const Amount& amount) {
  QuantityFound found;
  const Number& read = in.number(amount.number);
  found.quantity.low = found.quantity.high = in_unit(read.value, amount.times);
  found.quantity.step = in_unit(read.step, amount.times);
  found.begin = amount.begin;
  found.end = amount.end;
  found.rules = amount.rules;
  set_unit(found, amount);
  found.span.end = amount.end_byte;
  found.multiplier = read.multiplier;
  take_subunits(in, found);
  take_smaller_durations(in, found);
  take_bare_decimals(in, found);
  take_sign_of_change(in, read, found);
  if (read.spread > 0)  // 서너 명
    if (const auto upper = add(read.value, Decimal(read.spread))) {
      found.quantity.high = in_unit(*upper, amount.times);
      if (amount.modifier == Modifier::Between && amount.unit == "year-person")  // 사오십 대
        found.quantity.high = add(*found.quantity.high, Decimal(9));
      found.quantity.modifier = Modifier::Between;
    }
  if (read.hedged) found.quantity.modifier = Modifier::About;
  if (read.exceeded) found.quantity.modifier = Modifier::MoreThan;
  const bool hedged = !read.vague && in.modifier_before(found.begin) != nullptr;
  if (read.vague || (read.vague_alone && !hedged)) found.quantity.modifier = Modifier::Vague;
  if (amount.modifier && !read.vague) found.quantity.modifier = *amount.modifier;
  take_modifiers(in, found);
  if (amount.below_zero) turn_below_zero(found);
  return found;
}

// Where counters are never left out, a bare "38" is a name or a score; but "name(27)" is
// an age.
bool counts_nothing(const Surroundings& in, const QuantityFound& found, const Number& read) {
  if (!in.rules.always_counted || !read.plain || found.unit_written) return false;
  if (found.quantity.modifier != Modifier::Exact) return false;
  const Span words = in.view.span_of(found.begin, found.end);
  if (fills_cell(in.view.cells, words) && words.begin != in.view.cells.front().begin) return false;
  const bool in_bracket = found.begin > 0 && in.view.is_mark(found.begin - 1, "(");
  return !in_bracket || in.view.is_mark(found.end, "-");
}

// "US$1=W1,024": what one of the first is worth, as one claim.
std::optional<QuantityFound> read_exchange_rate(const Surroundings& in, const Amount& one) {
  if (one.unit.empty() || in.number(one.number).value != Decimal(1)) return std::nullopt;
  if (!in.view.is_mark(one.end, "=")) return std::nullopt;
  auto worth = read_amount(in, one.end + 1);
  if (!worth || worth->unit.empty() || worth->unit == one.unit) return std::nullopt;
  worth->begin = one.begin;
  worth->modifier.reset();
  QuantityFound found;
  found.quantity.low = found.quantity.high = in.number(worth->number).value;
  found.quantity.step = in.number(worth->number).step;
  found.begin = one.begin;
  found.end = worth->end;
  found.rules = worth->rules;
  found.exchange_rate = true;
  found.span.end = worth->end_byte;
  set_unit(found, *worth);
  return found;
}

class QuantityReader {
 public:
  QuantityReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::vector<QuantityFound>& out)
      : in_(grammar, view, phrases), out_(out) {
    mark_ranked();
  }

  void read_all() {
    for (std::uint32_t at = 0; at < in_.view.items.size();) {
      const std::uint32_t next = may_begin(at) ? read(at) : at;
      at = next > at ? next : at + 1;
    }
  }

 private:
  // Most items begin no quantity of any kind.
  bool may_begin(std::uint32_t at) const {
    return in_.is_number(at) || ranked_[at] != nullptr || in_.phrases.begins_at(at);
  }

  // Tries every kind at this item; the end of what was read, or `at`.
  std::uint32_t read(std::uint32_t at) {
    if (auto found = read_amount_word(in_, at)) return push(std::move(*found));
    if (auto found = read_rank(at)) return push(std::move(*found));  // «третью строчку»: no third
    if (auto found = read_fraction(in_, at)) return push(std::move(*found));
    if (auto found = read_multiple(in_, at)) return push(std::move(*found));
    if (const auto inverted = inverted_amount(in_, at)) {
      if (auto found = read_range(in_, *inverted)) return push(std::move(*found));
      return read_point_at(*inverted);
    }
    const auto first = read_amount(in_, at);
    if (!first) return at;
    if (auto found = read_exchange_rate(in_, *first)) return push(std::move(*found));
    if (auto found = read_margin(in_, *first)) return push(std::move(*found));
    if (auto found = read_range(in_, *first)) {
      const bool bare = found->quantity.unit.empty() && in_.number(first->number).plain;
      if (in_.rules.always_counted && bare) return found->end;  // a score, a pair of codes
      return push(std::move(*found));
    }
    return read_point_at(*first);
  }

  std::uint32_t read_point_at(const Amount& amount) {
    QuantityFound found = read_point(in_, amount);
    if (counts_nothing(in_, found, in_.number(amount.number))) return found.end;
    if (is_in_name(in_, found) || is_in_foreign_name(in_, found) || is_in_code(in_, found) ||
        is_in_title(in_, found) || closes_title(in_, found) || is_time_of_day(in_, found))
      return found.end;
    return push(std::move(found));
  }

  // Which phrase makes an ordinal a rank.
  void mark_ranked() {
    ranked_.assign(in_.view.items.size(), nullptr);
    const BuiltInClasses& classes = in_.grammar.classes;
    for (const PhraseMatch& match : in_.phrases.all()) {
      if (match.row.table != Table::Rank || in_.any_rejected(match)) continue;
      for (const Capture& capture : match.captures)
        if (capture.cls == classes.ordinal || capture.cls == classes.integer ||
            capture.cls == classes.n)
          ranked_[capture.item] = &match;
    }
  }

  // "placed 20th", "the second highest": the ordinal alone is the claim.
  std::optional<QuantityFound> read_rank(std::uint32_t at) const {
    if (ranked_[at] == nullptr) return std::nullopt;
    const std::vector<Decimal> values = in_.captured(*ranked_[at]);
    if (values.empty()) return std::nullopt;
    QuantityFound found = factor(*ranked_[at], values.front());
    // 열네 번째: the counter belongs to the number.
    const bool counter = in_.rules.glued_words && ranked_[at]->begin == at;
    found.begin = at;
    found.end = counter ? ranked_[at]->end : at + 1;
    found.quantity.step = Decimal(1);
    found.quantity.unit = unit::kRank;
    found.role = Role::Rank;
    found.span.end = counter ? in_.phrase_end_byte(*ranked_[at]) : in_.item_end_byte(at);
    return found;
  }

  // Keeps what does not lie in the quantity before it; gives the item behind it.
  std::uint32_t push(QuantityFound&& found) {
    const std::uint32_t end = found.end;
    take_leading_rate(in_, found);
    QuantityFound* before = out_.empty() ? nullptr : &out_.back();
    if (!settle_sum_of_pounds(found)) settle_unit(in_, before, found);
    if (before != nullptr) settle_restated(in_, *before, found);
    if (before != nullptr) take_rate_of_level(in_, *before, found);
    read_coins_as_money(found);
    found.span.begin = in_.view.tokens[in_.view.items[found.begin].first].span.begin;
    if (out_.empty() || out_.back().span.end <= found.span.begin) out_.push_back(std::move(found));
    return end;
  }

  const Surroundings in_;
  std::vector<QuantityFound>& out_;
  std::vector<const PhraseMatch*> ranked_;  // per item: the phrase that makes its ordinal a rank
};

}  // namespace

void turn_below_zero(QuantityFound& found) {
  Quantity& q = found.quantity;
  const auto below = [](const std::optional<Decimal>& value) {
    return value ? std::optional(multiply(*value, Decimal(-1)).value_or(*value)) : std::nullopt;
  };
  std::tie(q.low, q.high) = std::pair(below(q.high), below(q.low));
  switch (q.modifier) {
    case Modifier::AtMost: q.modifier = Modifier::AtLeast; break;
    case Modifier::AtLeast: q.modifier = Modifier::AtMost; break;
    case Modifier::MoreThan: q.modifier = Modifier::LessThan; break;
    case Modifier::LessThan: q.modifier = Modifier::MoreThan; break;
    default: break;
  }
  found.below_zero = true;
}

void share_power(QuantityFound& own, const QuantityFound& next) {
  constexpr Decimal kTimes = 5;
  std::optional<Decimal>&low = own.quantity.low, &high = own.quantity.high;
  const std::optional<Decimal>& to = next.quantity.low ? next.quantity.low : next.quantity.high;
  if (own.multiplier > 1 || next.multiplier == 1 || !low || low != high || !to) return;
  const auto scaled = multiply(*low, Decimal(next.multiplier));
  const auto most = [&](const Decimal& value) { return multiply(value, kTimes).value_or(value); };
  if (!scaled || most(*scaled) < *to || most(*to) < *scaled) return;
  low = high = normalised(*scaled);
  own.multiplier = next.multiplier;
}

void read_quantities(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                     std::vector<QuantityFound>& out) {
  out.clear();
  QuantityReader(grammar, view, phrases, out).read_all();
}

}  // namespace attest
