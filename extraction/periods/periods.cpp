#include "extraction/periods/periods.h"

#include <algorithm>

#include "extraction/periods/year_cells.h"

namespace attest {
namespace {

// The class <p+tail> of a period whose last word has that ending; 0 when no table asks.
Symbol period_with_ending(const Grammar& grammar, const SentenceView& view,
                          const PhraseMatch& match) {
  const std::string_view last = view.tokens[view.items[match.end - 1].last - 1].text;
  if (match.last_stem == 0 || match.last_stem >= last.size()) return 0;
  return grammar.lexicon.find_class("p+" + std::string(last.substr(match.last_stem)));
}

// The match as a period.
PeriodFound period_of(const SentenceView& view, const PhraseMatch& match) {
  PeriodFound period;
  period.row = match.row.row;
  period.span = view.span_of(match.begin, match.end);
  if (match.last_stem != 0) {
    const Token& last = view.tokens[view.items[match.end - 1].last - 1];
    if (match.last_stem < last.text.size())
      period.span.end =
          original_span(view.folded, view.span, last.folded_at, match.last_stem).end;
  }
  for (const Capture& capture : match.captures) {
    const Item& item = view.items[capture.item];
    if (item.kind == Item::Kind::Period)
      period.inner.push_back(item.index);
    else
      period.values.emplace_back(capture.cls, capture.value);
  }
  return period;
}

// The one item that takes the place of the match's.
Item period_item(const Grammar& grammar, SentenceView& view, const PhraseMatch& match,
                 std::size_t index) {
  Item item;
  item.kind = Item::Kind::Period;
  item.first = view.items[match.begin].first;
  item.last = view.items[match.end - 1].last;
  item.index = static_cast<std::uint32_t>(index);
  item.symbols_begin = static_cast<std::uint32_t>(view.symbols.size());
  if (grammar.rules.periods[match.row.row].level == Level::Year)
    view.symbols.push_back({grammar.classes.year_period, 0, 0});
  view.symbols.push_back({grammar.classes.period, 0, 0});
  if (const Symbol with_ending = period_with_ending(grammar, view, match))
    view.symbols.push_back({with_ending, 0, 0});
  item.end_symbols(view.symbols, grammar.begins_of);
  return item;
}

// "Fair Fares Now said", "USA Today reported": a word of today that ends a name, and no time.
bool ends_name(const Grammar& grammar, const SentenceView& view, const PhraseMatch& match,
               const std::size_t kept) {
  const PeriodRow& row = grammar.rules.periods[match.row.row];
  const bool today = row.anchor == Anchor::Published && row.step == Step::Day &&
                     row.part == Part::Whole && row.offset == 0;
  if (!today || match.end != match.begin + 1 || kept == 0 || match.end >= view.items.size())
    return false;
  const Item &before = view.items[kept - 1], &behind = view.items[match.end];
  if (before.kind != Item::Kind::Word || behind.kind != Item::Kind::Word) return false;
  // "Storm Sinks Boats Today in Dorn"
  if (view.has(match.end, grammar.pack_classes.governing)) return false;
  return view.tokens[view.items[match.begin].first].capital &&
         view.tokens[before.first].capital && !view.tokens[behind.first].capital;
}

// Collapses the phrases of one level into Period items, longest first from the left.
void collapse(const Grammar& grammar, const PhraseAutomaton& automaton, SentenceView& view,
              std::vector<PeriodFound>& found) {
  if (automaton.empty()) return;
  const auto first = std::find_if(view.items.begin(), view.items.end(),
                                  [&](const Item& item) { return automaton.may_begin(item); });
  auto kept = static_cast<std::size_t>(first - view.items.begin());  // items in front that are read
  const auto keep = [&](std::uint32_t at) {
    if (kept != at) view.items[kept] = view.items[at];
    ++kept;
  };
  std::vector<PhraseMatch> matches;
  for (auto at = static_cast<std::uint32_t>(kept); at < view.items.size();) {
    if (!automaton.may_begin(view.items[at])) {
      keep(at++);
      continue;
    }
    matches.clear();
    automaton.match(view.items, view.symbols, at, matches);
    if (matches.empty()) {
      keep(at++);
      continue;
    }
    const PhraseMatch& match = matches.front();
    if (grammar.rules.periods[match.row.row].frame == Frame::NotTime ||
        ends_name(grammar, view, match, kept)) {
      while (at < match.end) keep(at++);
      continue;
    }
    const Item item = period_item(grammar, view, match, found.size());
    found.push_back(period_of(view, match));
    view.items[kept++] = item;
    at = match.end;
  }
  view.items.resize(kept);
}

}  // namespace

void read_periods(const Grammar& grammar, SentenceView& view, std::vector<PeriodFound>& found) {
  found.clear();
  read_year_cells(grammar, view, found);
  collapse(grammar, grammar.year_phrases, view, found);
  collapse(grammar, grammar.point_phrases, view, found);
  collapse(grammar, grammar.span_phrases, view, found);
}

}  // namespace attest
