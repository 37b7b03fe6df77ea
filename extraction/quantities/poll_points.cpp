#include "extraction/quantities/poll_points.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/quantities/margins.h"

namespace attest {
namespace {

bool is_open(const QuantityFound& found) {
  return found.ambiguous_unit && found.quantity.unit == unit::kPercentagePoint;
}

bool is_percentage(const QuantityFound& found) {
  return found.quantity.unit == unit::kPercent ||
         (found.quantity.unit == unit::kPercentagePoint && !found.ambiguous_unit);
}

// "Two points ahead", "a six-point lead", "a lead of six points"
bool is_lead(const Grammar& grammar, const Phrases& phrases, const QuantityFound& found) {
  return begins_cue(grammar, phrases, found.end - 1, {Cue::Gap}) ||
         ends_cue(grammar, phrases, found.begin, {Cue::Gap});
}

// "Up four points", "four points to 38 percent", "four points lower"
bool is_move(const Grammar& grammar, const Phrases& phrases, const QuantityFound& found) {
  return ends_cue(grammar, phrases, found.begin,
                  {Cue::Up, Cue::Down, Cue::ByAmount, Cue::ToLevel}) ||
         begins_cue(grammar, phrases, found.end, {Cue::Up, Cue::Down, Cue::ToLevel});
}

// "Plus or minus 3 points", "± 3 points": how far a survey may be off.
bool is_margin(const Grammar& grammar, const SentenceView& view, const QuantityFound& found) {
  constexpr std::uint32_t kSign = 3;  // items: "plus or minus"
  for (std::uint32_t back = 1; back <= kSign && back <= found.begin; ++back)
    if (margin_sign_end(grammar, view, found.begin - back) == found.begin) return true;
  return false;
}

// "35 points, or 1.2 percent", "35 points (1.2 percent)", "35 points to 2,400", "a 300-point gap"
bool is_of_index(const Grammar& grammar, const SentenceView& view, const QuantityFound& own,
                 const QuantityFound* next) {
  constexpr Decimal kHighest = 100;
  constexpr std::uint32_t kBetween = 3;  // the comma and "or" and «на», or the "to"
  if (own.quantity.low && kHighest < *own.quantity.low) return true;
  if (next == nullptr || next->begin > own.end + kBetween) return false;
  const bool level =
      next->quantity.unit.empty() && next->quantity.low && *next->quantity.low > kHighest;
  const bool restates =
      next->begin == own.end + 2 || view.has(own.end + 1, grammar.pack_classes.restating);
  const bool again = (next->begin >= own.end + 2 && view.is_mark(own.end, ",") && restates) ||
                     (next->begin == own.end + 1 && view.is_mark(own.end, "("));
  return level || (again && next->quantity.unit == unit::kPercent);
}

// The words of the unit are none of the figure's.
void take_off(const SentenceView& view, const Phrases& phrases, QuantityFound& found) {
  const auto units = phrases.all_ending(found.end, Table::Unit);
  if (!units.empty()) {
    const std::uint32_t begin = (*units.begin())->begin;
    found.span.end = view.span_of(found.begin, begin).end;
    found.end = begin;
  }
  found.quantity.unit.clear();
  found.unit_written = found.ambiguous_unit = false;
}

}  // namespace

void settle_points(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                   std::vector<ClaimDraft>& drafts, Context& context) {
  const bool told = context.percentages ||
                    std::any_of(drafts.begin(), drafts.end(),
                                [](const ClaimDraft& d) { return is_percentage(d.found); });
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    QuantityFound& found = drafts[i].found;
    const QuantityFound* next = i + 1 < drafts.size() ? &drafts[i + 1].found : nullptr;
    if (is_open(found)) {
      const bool lead = is_lead(grammar, phrases, found);
      // A survey tells of shares, though it gives only how far apart they are.
      const bool of_shares = told ? lead || is_move(grammar, phrases, found)
                                  : lead && view.holds(grammar.pack_classes.survey);
      if (is_margin(grammar, view, found) ||
          (of_shares && !is_of_index(grammar, view, found, next)))
        found.ambiguous_unit = false;
      else
        take_off(view, phrases, found);
    }
    if (found.unit_written) context.percentages = is_percentage(found);
  }
}

}  // namespace attest
