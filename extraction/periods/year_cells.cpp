#include "extraction/periods/year_cells.h"

#include <algorithm>
#include <optional>

#include "extraction/sentence/cells.h"

namespace attest {
namespace {

// How the language's own pattern for a year is named in its table.
constexpr std::string_view kYearRow = "year";

std::optional<std::uint16_t> year_row(const Grammar& grammar) {
  const auto& rows = grammar.rules.periods;
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [](const PeriodRow& row) { return row.name == kYearRow; });
  if (found == rows.end()) return std::nullopt;
  return static_cast<std::uint16_t>(found - rows.begin());
}

std::optional<std::int32_t> year_of(const Grammar& grammar, const SentenceView& view,
                                    std::uint32_t item) {
  const Item& one = view.items[item];
  for (std::uint32_t s = one.symbols_begin; s < one.symbols_end; ++s)
    if (view.symbols[s].symbol == grammar.classes.year) return view.symbols[s].value;
  return std::nullopt;
}

}  // namespace

void read_year_cells(const Grammar& grammar, SentenceView& view, std::vector<PeriodFound>& found) {
  if (view.cells.empty()) return;
  const auto row = year_row(grammar);
  if (!row) return;
  std::vector<std::uint32_t> years;
  bool others = false;
  for (std::uint32_t i = 0; i < view.items.size(); ++i) {
    if (view.items[i].kind != Item::Kind::Number) continue;
    if (year_of(grammar, view, i) && fills_cell(view.cells, view.span_of(i, i + 1)))
      years.push_back(i);
    else
      others = true;
  }
  for (const std::uint32_t i : years) {
    Item& item = view.items[i];
    const Span span = view.span_of(i, i + 1);
    if (others && span.begin != view.cells.front().begin) continue;
    PeriodFound period;
    period.row = *row;
    period.span = span;
    period.values.emplace_back(grammar.classes.year, *year_of(grammar, view, i));
    item.kind = Item::Kind::Period;
    item.index = static_cast<std::uint32_t>(found.size());
    item.symbols_begin = static_cast<std::uint32_t>(view.symbols.size());
    view.symbols.push_back({grammar.classes.year_period, 0, 0});
    view.symbols.push_back({grammar.classes.period, 0, 0});
    item.end_symbols(view.symbols, grammar.begins_of);
    found.push_back(std::move(period));
  }
}

}  // namespace attest
