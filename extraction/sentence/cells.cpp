#include "extraction/sentence/cells.h"

#include <algorithm>

namespace attest {
namespace {

Span trimmed(std::string_view text, Span cell) {
  while (cell.begin < cell.end && text[cell.begin] == ' ') ++cell.begin;
  while (cell.begin < cell.end && text[cell.end - 1] == ' ') --cell.end;
  return cell;
}

}  // namespace

std::vector<Span> cells_of(std::string_view text, Span row) {
  const std::string_view words = slice(text, row);
  const auto holds = [&](std::string_view mark) {
    return words.find(mark) != std::string_view::npos;
  };
  const std::string_view border = holds("\t") ? "\t" : holds(" | ") ? " | " : "  ";
  std::vector<Span> cells;
  std::uint32_t begin = row.begin;
  for (std::size_t at = words.find(border); at != std::string_view::npos;
       at = words.find(border, begin - row.begin)) {
    cells.push_back(trimmed(text, {begin, row.begin + static_cast<std::uint32_t>(at)}));
    begin = row.begin + static_cast<std::uint32_t>(at + border.size());
    if (border != "  ") continue;
    while (begin < row.end && text[begin] == ' ') ++begin;
  }
  cells.push_back(trimmed(text, {begin, row.end}));
  return cells;
}

std::optional<std::size_t> cell_of(std::span<const Span> cells, Span span) {
  const auto at = std::partition_point(cells.begin(), cells.end(),
                                       [&](Span cell) { return cell.end < span.end; });
  if (at == cells.end() || !at->contains(span)) return std::nullopt;
  return static_cast<std::size_t>(at - cells.begin());
}

bool fills_cell(std::span<const Span> cells, Span span) {
  const auto cell = cell_of(cells, span);
  return cell && cells[*cell] == span;
}

}  // namespace attest
