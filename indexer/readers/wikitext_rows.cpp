#include "indexer/readers/wikitext_rows.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::size_t kMaxColumns = 200;
constexpr std::size_t kMaxRows = 1000;

// colspan="2", colspan=2
std::size_t span_of(std::string_view attributes, std::string_view name, std::size_t most) {
  std::size_t at = attributes.find(name);
  if (at == std::string_view::npos) return 1;
  at = attributes.find_first_not_of(" =\"'", at + name.size());
  std::size_t span = 0;
  for (; at < attributes.size() && attributes[at] >= '0' && attributes[at] <= '9'; ++at)
    span = std::min(span * 10 + static_cast<std::size_t>(attributes[at] - '0'), most);
  return std::max<std::size_t>(span, 1);
}

}  // namespace

void WikiRows::begin_table() {
  spanned_.clear();
  column_ = 0;
  wide_ = 0;
}

void WikiRows::begin_row() {
  // A row without cells is none.
  if (column_ > 0)
    for (std::size_t i = column_ + wide_; i < spanned_.size(); ++i)
      if (spanned_[i] > 0) --spanned_[i];
  column_ = 0;
  wide_ = 0;
}

// The first cell of a row has something in it, for the columns are counted from there.
void WikiRows::place_empty() {
  if (budget_ == 0) return;
  --budget_;
  if (column_ > 0)
    out_.next_cell();
  else
    out_.characters("\u00A0");
  ++column_;
}

void WikiRows::begin_cell(std::string_view attributes, bool empty) {
  for (; wide_ > 0; --wide_) place_empty();
  while (budget_ > 0 && column_ < spanned_.size() && spanned_[column_] > 0) {
    --spanned_[column_];
    place_empty();
  }
  if (column_ > 0)
    out_.next_cell();
  else if (empty)
    out_.characters("\u00A0");
  const std::size_t columns = span_of(attributes, "colspan", kMaxColumns);
  const std::size_t rows = span_of(attributes, "rowspan", kMaxRows);
  if (column_ < kMaxColumns && (rows > 1 || column_ < spanned_.size())) {
    spanned_.resize(std::max(spanned_.size(), column_ + columns), 0);
    std::fill_n(spanned_.begin() + static_cast<std::ptrdiff_t>(column_), columns, rows - 1);
  }
  ++column_;
  wide_ = columns - 1;
}

}  // namespace attest
