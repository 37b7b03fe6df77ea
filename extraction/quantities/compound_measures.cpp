#include "extraction/quantities/compound_measures.h"

#include <algorithm>
#include <string_view>

#include "claims/unit.h"
#include "extraction/quantities/bare_ages.h"

namespace attest {
namespace {

struct Step {
  std::string_view larger, smaller;
  int times;
  std::string_view unit = {};  // what both are in, where it is not `smaller`
};
constexpr Step kSteps[] = {
    {"year", "month", 12}, {"week", "day", 7}, {"day", "hour", 24}, {"hour", "minute", 60},
    {"minute", "second", 60},
    // «2 м 10 см», "5 ft 11 in", «5 кг 300 г»
    {"meter", "centimeter", 100}, {"kilometer", "meter", 1000}, {"centimeter", "millimeter", 10},
    {"kilogram", "gram", 1000}, {"tonne", "kilogram", 1000}, {"foot", "inch", 12},
    {"hour", "meter", 60, "minute"}, {"meter", "second", 60},  // "3h 25m", "1m 40s"
    {"pound", "ounce", 16}, {"stone", "pound", 14},
    // Pounds beside ounces or stones are no money.
    {"GBP", "ounce", 16}, {"stone", "GBP", 14, "pound"},
};

const Step* step_between(std::string_view larger, std::string_view smaller) {
  const auto* step = std::find_if(std::begin(kSteps), std::end(kSteps), [&](const Step& one) {
    return one.larger == larger && one.smaller == smaller;
  });
  return step == std::end(kSteps) ? nullptr : step;
}

bool is_point(const Quantity& q) {
  return q.low && q.low == q.high;
}

bool is_whole_point(const Quantity& q) {
  return is_point(q) && is_whole(q);
}

// «До 2 часов 38 минут», «более 3 лет 2 месяцев»: the one end there is of what is bounded.
std::optional<Decimal> whole_end(const Quantity& q) {
  if (q.low && q.high && q.low != q.high) return std::nullopt;
  const std::optional<Decimal>& end = q.low ? q.low : q.high;
  return end && end->scale() == 0 ? end : std::nullopt;
}

// Nothing, an "and" or a comma stands between.
bool stand_together(const Grammar& grammar, const SentenceView& view, const QuantityFound& one,
                    const QuantityFound& other) {
  const Symbol joining = grammar.pack_classes.joining;
  return other.begin == one.end ||
         (other.begin == one.end + 1 && ((joining != 0 && view.has(one.end, joining)) ||
                                         view.is_mark(one.end, ",")));
}

// "6ft 2in", "6 feet 2", "6-foot-2": the inches go without their unit, or are told by what is glued
// to them.
void take_inches(const SentenceView& view, const QuantityFound& one, QuantityFound& other) {
  constexpr Decimal kInches = 12;
  if (one.quantity.unit != "foot" || !one.unit_written || other.unit_written) return;
  const bool hyphen = other.begin == one.end + 1 && view.is_mark(one.end, "-");
  if ((!hyphen && other.begin != one.end) || other.end != other.begin + 1) return;
  if (!is_whole_point(other.quantity) || !(*other.quantity.low < kInches)) return;
  const auto glued = [&](std::uint32_t at) {
    return at < view.items.size() && !view.tokens[view.items[at].first].space_before;
  };
  const bool named = glued(other.end) && view.items[other.end].kind == Item::Kind::Word;
  if (glued(other.end) && view.is_mark(other.end, "-")) return;  // "6 feet 2-3 times"
  if (named) {
    other.span.end = view.tokens[view.items[other.end].last - 1].span.end;
    ++other.end;
  }
  other.quantity.unit = "inch";
  other.unit_written = true;
}

// 6'2", 5' 11": feet and inches by their marks.
void take_foot_marks(const SentenceView& view, QuantityFound& one, QuantityFound& other) {
  constexpr Decimal kFeet = 10, kInches = 12, kSeconds = 60;
  if (one.unit_written || other.unit_written || other.begin != one.end + 1) return;
  if (!is_whole_point(one.quantity) || !is_point(other.quantity) ||
      !(*one.quantity.low < kFeet) || !(*other.quantity.low < kSeconds))
    return;
  const bool inches = *other.quantity.low < kInches;  // a gap of 1'23" is of minutes
  const auto is_glued = [&](std::uint32_t at, std::string_view mark) {
    return view.is_mark(at, mark) && !view.tokens[view.items[at].first].space_before;
  };
  const auto is_single = [&](std::uint32_t at) {
    return is_glued(at, "'") || is_glued(at, "’") || is_glued(at, "′");
  };
  std::uint32_t end = other.end;
  if (is_glued(end, "\"") || is_glued(end, "”"))
    ++end;
  else if (is_single(end) && is_single(end + 1))
    end += 2;
  const bool touches = !view.tokens[view.items[other.begin].first].space_before;
  if (!is_single(one.end) || ((!touches || !inches) && end == other.end)) return;
  one.quantity.unit = inches ? "foot" : "minute";
  other.quantity.unit = inches ? "inch" : "second";
  one.unit_written = other.unit_written = true;
  one.end = other.begin;
  other.end = end;
  other.span.end = view.tokens[view.items[end - 1].last - 1].span.end;
}

bool stand_apart(const Grammar& grammar, const SentenceView& view, const QuantityFound& one,
                 const QuantityFound& other) {
  const bool hyphen = other.begin == one.end + 1 && view.is_mark(one.end, "-") &&
                      one.quantity.unit == "foot";
  return !hyphen && !stand_together(grammar, view, one, other);
}

bool join(const Grammar& grammar, const SentenceView& view, QuantityFound& one,
          QuantityFound& other) {
  take_inches(view, one, other);
  take_foot_marks(view, one, other);
  const Step* step = step_between(one.quantity.unit, other.quantity.unit);
  if (step == nullptr || !one.unit_written || !other.unit_written ||
      stand_apart(grammar, view, one, other))
    return false;
  // «По 2 кг и 500 г»: an "and" joins lengths of time alone.
  if (other.begin != one.end && !view.is_mark(one.end, "-") && !view.is_mark(one.end, ",") &&
      !unit::is_duration(one.quantity.unit))
    return false;
  constexpr Decimal kMinutes = 30;  // the greatest number of an "m" that is of minutes
  if (one.quantity.unit == "meter" && step->smaller == "second" &&
      !(one.quantity.low && *one.quantity.low < kMinutes))
    return false;
  const int times = step->times;
  const Quantity &large = one.quantity, &small = other.quantity;
  const bool hedged = small.modifier == Modifier::About;
  const std::optional<Decimal> end = whole_end(large);
  if (!end || large.modifier == Modifier::Vague || !is_point(small) ||
      !(*small.low < Decimal(times)) || !(hedged || small.modifier == Modifier::Exact))
    return false;
  const auto whole = multiply(*end, Decimal(times));
  const auto sum = whole ? add(*whole, *small.low) : std::nullopt;
  if (!sum) return false;
  if (one.quantity.low) one.quantity.low = sum;
  if (one.quantity.high) one.quantity.high = sum;
  one.quantity.step = small.step;
  one.quantity.unit = step->unit.empty() ? std::string_view(small.unit) : step->unit;
  one.ambiguous_unit = false;
  if (hedged && large.modifier == Modifier::Exact) one.quantity.modifier = Modifier::About;
  one.rules.insert(one.rules.end(), other.rules.begin(), other.rules.end());
  one.end = other.end;
  one.span.end = other.span.end;
  return true;
}

}  // namespace

void join_measures(const Grammar& grammar, const SentenceView& view,
                   std::vector<QuantityFound>& quantities) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    if (kept > 0 && join(grammar, view, quantities[kept - 1], quantities[i])) continue;
    if (kept != i) quantities[kept] = std::move(quantities[i]);
    ++kept;
  }
  quantities.resize(kept);
}

}  // namespace attest
