#include "extraction/table_columns.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/periods/period_resolver.h"
#include "extraction/sentence/cells.h"

namespace attest {
namespace {

constexpr std::size_t kLongestLabel = 80;   // bytes of a cell that names something
constexpr std::size_t kLongestTitle = 240;  // and of the line above a table

// The row that a sentence is, or is part of.
Span row_around(std::string_view text, Span span) {
  while (span.begin > 0 && text[span.begin - 1] != '\n') --span.begin;
  while (span.end < text.size() && text[span.end] != '\n') ++span.end;
  return span;
}

// Does an empty line part it from what stands above?
bool follows_gap(std::string_view text, Span row) {
  std::uint32_t at = row.begin > 0 ? row.begin - 1 : 0;  // the end of the line above
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\r')) --at;
  return at > 0 && text[at - 1] == '\n';
}

std::string_view label_of(const SentenceView& view) {
  if (view.cells.empty() || view.cells.front().size() > kLongestLabel) return {};
  return slice(view.text, view.cells.front());
}

bool has_digit(std::string_view words) {
  return words.find_first_of("0123456789") != std::string_view::npos;
}

bool has_figure(const std::vector<ClaimDraft>& drafts, Span cell) {
  return std::any_of(drafts.begin(), drafts.end(),
                     [&](const ClaimDraft& d) { return cell.overlaps(d.found.span); });
}

// «Добыча, млн тонн» without its unit; "Voters" is both.
std::string name_of(std::string_view label, const std::optional<NamedUnit>& unit) {
  const bool unit_follows = unit && unit->words.begin > 0;
  std::string name(unit_follows ? label.substr(0, unit->words.begin) : label);
  while (!name.empty() && (name.back() == ' ' || name.back() == ',' || name.back() == ':'))
    name.pop_back();
  return name;
}

}  // namespace

void TableColumns::enter(const Sentence& sentence, SentenceView& view) {
  const bool row = sentence.kind == BlockKind::TableRow;
  if (!row && in_table_) *this = {};
  list_.enter(view.text, sentence.span);
  view.cells = {};
  const bool tabbed = slice(view.text, sentence.span).find('\t') != std::string_view::npos;
  if (!row && !tabbed) return;
  if (sentence.block != block_) {
    const Span line = row_around(view.text, sentence.span);
    if (in_table_ && follows_gap(view.text, line)) *this = {};
    cells_ = cells_of(view.text, line);
    block_ = sentence.block;
  }
  if (row && !in_table_) in_table_ = in_head_ = true;
  view.cells = cells_;
}

void TableColumns::read_title(std::string_view title, Span span, UnitWords& units,
                              std::vector<ClaimDraft>& drafts) {
  unit_.reset();
  if (title.size() > kLongestTitle) return;
  // (단위: 천명, %): units of which nobody knows which is whose.
  if (title.ends_with(')'))
    erase_drafts(drafts, [&](const ClaimDraft& d) {
      const std::uint32_t at = d.found.span.begin - span.begin;
      return at > title.rfind('(') && !has_digit(title.substr(at, d.found.span.size()));
    });
  unit_ = units.of_label(title, false);
  // "At a cost of millions of dollars." is a sentence, «Добыча, млн руб.» none.
  constexpr std::uint32_t kAbbreviated = 28;
  const bool sentence = title.ends_with('.') || title.ends_with('!') || title.ends_with('?');
  if (unit_ && sentence && unit_->words.size() > kAbbreviated) unit_.reset();
  if (!unit_) return;
  const Span words{span.begin + unit_->words.begin, span.begin + unit_->words.end};
  erase_drafts(drafts, [&](const ClaimDraft& d) { return words.overlaps(d.found.span); });
}

const TableColumns::Column* TableColumns::above(const SentenceView& view,
                                                const ClaimDraft& draft) const {
  const auto cell = cell_of(view.cells, draft.found.span);
  // The first cell of a head is left empty, or out.
  if (!cell || *cell == 0) return nullptr;
  if (columns_.size() == view.cells.size()) return &columns_[*cell];
  if (columns_.size() + 1 == view.cells.size()) return &columns_[*cell - 1];
  return nullptr;
}

void TableColumns::take_units(const SentenceView& view, UnitWords& units,
                              std::vector<ClaimDraft>& drafts) const {
  list_.take_units(view, drafts);
  if (!in_table_ || drafts.empty()) return;
  const std::string_view label = label_of(view);
  const bool names_unit = label.find_first_of(",(:") != std::string_view::npos;
  std::optional<NamedUnit> of_row = names_unit ? units.of_label(label, false) : std::nullopt;
  if (!of_row && !columns_.empty()) of_row = units.of_counted(label);
  const bool other = !of_row && label.ends_with(')');  // "EPS (pence)": not in the table's unit
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    if (!takes_unit(draft)) continue;
    if (cell_of(view.cells, found.span).value_or(0) == 0) continue;
    const Column* column = above(view, draft);
    // "Growth" beside "2012" and "2013" is in neither their unit nor their money.
    const bool aside = column != nullptr && dated_ && !column->period;
    if (column != nullptr && column->unit)
      take_unit(*column->unit, found);
    else if (of_row && !aside)
      take_unit(*of_row, found);
    else if (unit_ && !aside && !other)
      take_unit(*unit_, found);
    else if (column != nullptr)
      found.quantity.unit = unit::kCount;  // no unit of the text before the table
  }
}

void TableColumns::take_periods(const Grammar& grammar, const SentenceView& view,
                                std::vector<ClaimDraft>& drafts) const {
  list_.take_periods(grammar, view, drafts);
  if (!in_table_ || columns_.empty()) return;
  const bool dated = view.holds(grammar.classes.period);
  for (ClaimDraft& draft : drafts) {
    const Column* column = above(view, draft);
    if (column == nullptr || !column->period || dated) continue;
    draft.period = column->period;
    draft.timeless = false;
    draft.dated = Dated::During;
  }
}

void TableColumns::take_names(const SentenceView& view, std::vector<ClaimDraft>& drafts) const {
  if (!in_table_) return;
  for (ClaimDraft& draft : drafts) {
    if (!draft.measure.text.empty() || cell_of(view.cells, draft.found.span).value_or(0) == 0)
      continue;
    const Column* column = above(view, draft);
    if (column != nullptr && !column->name.empty())
      draft.measure.text = column->name;
    else if (!has_figure(drafts, view.cells.front()))
      draft.measure.text = name_of(label_of(view), std::nullopt);
  }
}

void TableColumns::note_row(const Grammar& grammar, const SentenceView& view,
                            const std::vector<PeriodFound>& periods,
                            const Context& context, UnitWords& units,
                            std::vector<ClaimDraft>& drafts) {
  if (!in_table_) return list_.note(grammar, view, periods, context, units, drafts);
  // "$ millions" is a unit in a head, and no figure.
  const bool figures = std::any_of(drafts.begin(), drafts.end(), [&](const ClaimDraft& draft) {
    const auto cell = cell_of(view.cells, draft.found.span);
    return !cell || has_digit(slice(view.text, view.cells[*cell]));
  });
  in_head_ = in_head_ && !figures && view.cells.size() > 1;
  if (!in_head_) return;
  drafts.clear();
  if (columns_.size() != view.cells.size()) columns_.assign(view.cells.size(), {});
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    if (view.items[at].kind != Item::Kind::Period) continue;
    const auto cell = cell_of(view.cells, view.span_of(at, at + 1));
    if (!cell) continue;
    auto& period = columns_[*cell].period;
    period =
        resolve(grammar, periods, view.items[at].index,
                {context.published, context.topic, nullptr, context.budget_year, context.fixed});
    dated_ = dated_ || period;
  }
  for (std::size_t k = 0; k < view.cells.size(); ++k) {
    Column& column = columns_[k];
    const std::string_view label = slice(view.text, view.cells[k]);
    if (label.empty() || label.size() > kLongestLabel) continue;
    if (auto unit = units.of_label(label, !column.period)) column.unit = std::move(unit);
    if (!column.period) column.name = name_of(label, column.unit);
  }
  // "Group ($000)" above the labels of the rows: of all of them.
  if (!unit_ && columns_.front().unit && columns_.front().unit->words.begin > 0)
    unit_ = columns_.front().unit;
}

}  // namespace attest
