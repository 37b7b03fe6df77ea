#include "extraction/periods/period_lists.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::uint32_t kBack = 30;       // items looked at before the period
constexpr std::uint32_t kWithin = 60;     // the longest list, in items
constexpr std::uint32_t kNext = 3;        // items in which a period leads another figure
constexpr std::uint32_t kApposition = 5;  // items on either side of its figure
constexpr std::uint32_t kLeading = 2;     // items from a period to the figure it leads

bool is_end_or_mark(const SentenceView& view, std::uint32_t item) {
  return item >= view.items.size() || view.items[item].kind == Item::Kind::Mark;
}

// "725, 487 and 414 visitors in May": bare figures on both sides of the comma, and one
// behind the word that ends the list.
bool lists_figures(const Grammar& grammar, const SentenceView& view, std::uint32_t comma,
                   std::uint32_t end) {
  if (!view.is_mark(comma, ",") || !is_number_at(view, comma - 1)) return false;
  std::uint32_t at = comma + 1;
  while (at + 1 < end && is_number_at(view, at) && view.is_mark(at + 1, ",")) at += 2;
  const bool ended = is_number_at(view, at) && at + 2 < end &&
                     view.has(at + 1, grammar.pack_classes.joining);
  return ended && is_number_at(view, at + 2);
}

}  // namespace

bool is_list_of_dated(const SentenceView& view, const ClauseMarks& marks, std::uint32_t item) {
  const std::uint32_t own = marks.stretch(item);
  std::uint32_t balance = 0, at = item;
  const auto same = [&](std::uint32_t i) {
    return marks.stretch(i) == own && marks.compared(i) == marks.compared(item);
  };
  while (at > 0 && same(at - 1) && item - at < kBack) --at;
  bool dated = true;
  const auto end = std::min<std::size_t>(view.items.size(), at + kWithin);
  for (; at < end && same(at) && dated; ++at) {
    if (at > 0 && is_within_range(view, at - 1)) continue;  // «13–14 %» is one figure
    if (view.items[at].kind == Item::Kind::Number) dated = ++balance == 1;
    if (view.items[at].kind == Item::Kind::Period) dated = balance-- == 1;
  }
  return dated && balance == 0;
}

bool leads_a_figure(const SentenceView& view, const ClauseMarks& marks, std::uint32_t item) {
  if (is_list_of_dated(view, marks, item)) return false;
  for (std::uint32_t at = item + 1; at < view.items.size() && at <= item + kLeading; ++at) {
    if (marks.stretch(at) != marks.stretch(item)) return false;
    if (view.items[at].kind == Item::Kind::Number) return true;
  }
  return false;
}

bool leads_dashed_figure(const SentenceView& view, std::uint32_t item) {
  const bool dash = view.is_mark(item + 1, "—") || view.is_mark(item + 1, "–");
  return dash && (is_number_at(view, item + 2) || is_number_at(view, item + 3));
}

bool is_dated_by_next_dash(const SentenceView& view, std::uint32_t item) {
  constexpr std::uint32_t kReach = 5;
  const auto is_time = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Period;
  };
  for (std::uint32_t at = item + 1; at + 1 < view.items.size() && at < item + kReach; ++at) {
    const bool dash = view.is_mark(at, "—") || view.is_mark(at, "–");
    if (dash) return is_time(at + 1) || is_time(at + 2);
    if (view.items[at].kind != Item::Kind::Word) return false;
  }
  return false;
}

bool stands_alone(const SentenceView& view, std::uint32_t item) {
  const auto is_number = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Number;
  };
  if (item == 0 || !is_end_or_mark(view, item + 1) || is_number(item + 2)) return false;
  const bool dash = view.is_mark(item + 1, "—") || view.is_mark(item + 1, "–");
  if (dash && is_number(item + 3)) return false;  // «, годом ранее — на 14»
  return view.is_mark(item - 1, ",");
}

bool is_apposition(const SentenceView& view, const ClauseMarks& marks, std::uint32_t item,
                   std::uint32_t period) {
  for (std::uint32_t at = period + 1; at <= period + kNext && at < view.items.size(); ++at)
    if (view.items[at].kind == Item::Kind::Number) return false;
  std::uint32_t open = item, close = item;
  while (open > 0 && item - open < kApposition && !view.is_mark(open, ",")) --open;
  while (close < view.items.size() && close - item < kApposition && !view.is_mark(close, ","))
    ++close;
  if (!view.is_mark(open, ",") || !view.is_mark(close, ",") || open < 2) return false;
  return !marks.begins_clause(close + 1) && !marks.in_aside(close + 1) &&
         close + 1 < view.items.size() && view.items[close + 1].kind == Item::Kind::Word;
}

std::uint32_t enumerating_commas(const Grammar& grammar, const SentenceView& view,
                                 std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t kMember = 2;  // words of a member of the list, at most
  if (to - from > kWithin) return 0;
  const auto is_word = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Word;
  };
  const auto is_name = [&](std::uint32_t at) {
    return is_word(at) && view.tokens[view.items[at].first].capital;
  };
  std::uint32_t commas = 0;
  for (std::uint32_t at = std::max(from, 1U); at < to; ++at) {
    commas += lists_figures(grammar, view, at, to) ? 1 : 0;
    if (!view.is_mark(at, ",") || !is_word(at - 1) || !is_word(at + 1)) continue;
    bool listed = is_name(at - 1) && is_name(at + 1);
    for (std::uint32_t member = 1; member <= kMember && is_word(at + member); ++member)
      listed = listed || (is_word(at + member + 1) &&
                          view.has(at + member + 1, grammar.pack_classes.joining));
    commas += listed ? 1 : 0;
  }
  return commas;
}

std::uint32_t listing_commas(const SentenceView& view, std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t kCounter = 2;  // items from a number to the comma behind it
  std::uint32_t commas = 0;
  for (std::uint32_t at = from + 1; at < to; ++at) {
    if (!view.is_mark(at, ",") || !is_number_at(view, at + 1)) continue;
    for (std::uint32_t back = 1; back <= kCounter; ++back)
      if (at > back && is_number_at(view, at - back)) {
        ++commas;
        break;
      }
  }
  return commas;
}

std::uint32_t restating_commas(const Grammar& grammar, const SentenceView& view,
                               const QuantityFound& figure, std::uint32_t to) {
  constexpr std::uint32_t kLead = 3;  // items from the "or" to its number
  const Symbol restating = grammar.pack_classes.restating;
  const auto opens = [&](std::uint32_t comma) {
    if (restating == 0 || comma + 1 >= view.items.size() || !view.is_mark(comma, ",")) return false;
    if (!view.has(comma + 1, restating)) return false;
    for (std::uint32_t at = comma + 2; at <= comma + 1 + kLead; ++at)
      if (is_number_at(view, at)) return true;
    return false;
  };
  // «1145, или 75,6 %, в 2014-м — 1092»: it is of the figure behind it.
  for (std::uint32_t at = to + 1; at < view.items.size() && !view.is_mark(at, ","); ++at)
    if (is_number_at(view, at)) return 0;
  std::uint32_t commas = 0;
  bool inside = figure.begin > 1 && opens(figure.begin - 2);
  for (std::uint32_t at = figure.end; at < to; ++at) {
    if (!view.is_mark(at, ",")) continue;
    if (!inside && !opens(at)) continue;
    inside = !inside;
    ++commas;
  }
  return commas;
}

bool ends_or_counts(const SentenceView& view, std::uint32_t item) {
  return is_end_or_mark(view, item) || view.items[item].kind == Item::Kind::Number;
}

bool is_number_at(const SentenceView& view, std::uint32_t item) {
  return item < view.items.size() && view.items[item].kind == Item::Kind::Number;
}

bool only_marks(const SentenceView& view, std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t kMarks = 2;
  if (to > from + kMarks) return false;
  if (to == from + kMarks && view.is_mark(from, "—")) return true;
  for (; from < to; ++from)
    if (view.items[from].kind != Item::Kind::Mark) return false;
  return true;
}

bool tells_of_another(const SentenceView& view, const ClauseMarks& marks, std::uint32_t end,
                      std::uint32_t period) {
  const std::uint32_t own = marks.stretch(period);
  for (std::uint32_t at = period; at > end && marks.stretch(at) == own; --at)
    if (is_number_at(view, at - 1) && marks.stretch(at - 1) == own) return true;
  for (std::uint32_t at = period + 1; at < view.items.size() && marks.stretch(at) == own; ++at)
    if (is_number_at(view, at)) return true;
  return false;
}

}  // namespace attest
