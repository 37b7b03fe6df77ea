#include "indexer/readers/pdf_tables.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "text/ascii.h"

namespace attest {
namespace {

constexpr std::size_t kLongestCell = 40;    // bytes; a longer one is prose in a column
constexpr std::size_t kLongestLabel = 120;  // of the first cell, which names the row
constexpr double kCellGap = 1.1;            // in sizes of the font
constexpr double kPairGap = 2;              // between a label and its only figure, the same
constexpr double kRowGap = 2.6;             // between the baselines, the same

// Words on one line of the page, whatever column they are in.
std::vector<std::vector<std::size_t>> levels_of(const std::vector<PdfWord>& words) {
  std::vector<std::size_t> order(words.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return words[a].bottom < words[b].bottom;
  });
  std::vector<std::vector<std::size_t>> levels;
  double bottom = 0;
  for (const std::size_t i : order) {
    if (levels.empty() || words[i].bottom - bottom > 0.35 * words[i].size) {
      levels.emplace_back();
      bottom = words[i].bottom;
    }
    levels.back().push_back(i);
  }
  for (auto& level : levels)
    std::stable_sort(level.begin(), level.end(), [&](std::size_t a, std::size_t b) {
      return words[a].left < words[b].left;
    });
  return levels;
}

PdfRow row_of(const std::vector<PdfWord>& words, const std::vector<std::size_t>& level) {
  PdfRow row;
  row.top = words[level.front()].top;
  row.bottom = words[level.front()].bottom;
  double right = 0;
  for (const std::size_t i : level) {
    const PdfWord& word = words[i];
    if (row.cells.empty() || word.left - right > kCellGap * word.size) row.cells.emplace_back();
    row.cells.back().push_back(i);
    right = std::max(right, word.right);
    row.top = std::min(row.top, word.top);
    row.bottom = std::max(row.bottom, word.bottom);
  }
  return row;
}

class Finder {
 public:
  explicit Finder(const std::vector<PdfWord>& words) : words_(words) {
    for (const auto& level : levels_of(words)) rows_.push_back(row_of(words, level));
  }

  PdfTables find() {
    PdfTables found;
    std::size_t tables = 0;
    for (std::size_t first = 0; first < rows_.size(); ++first) {
      if (!is_tabular(rows_[first])) continue;
      std::size_t end = first + 1;
      while (end < rows_.size() && is_tabular(rows_[end]) && stand_together(end - 1, end)) ++end;
      if (end - first < (is_narrow(first, end) ? 3 : 2)) continue;
      std::size_t begin = first;
      if (begin > last_ && is_head(begin - 1) && stand_together(begin - 1, begin)) --begin;
      for (std::size_t row = begin; row < end; ++row) {
        found.rows.push_back(rows_[row]);
        found.tables.push_back(tables);
      }
      ++tables;
      last_ = end;
      first = end - 1;
    }
    return found;
  }

 private:
  [[nodiscard]] std::size_t bytes_of(const std::vector<std::size_t>& cell) const {
    std::size_t bytes = cell.size() - 1;
    for (const std::size_t i : cell) bytes += words_[i].text.size();
    return bytes;
  }

  // Begins with its figure, but for a sign or a currency: "1,516", "-3.2%", "$12", "(4)".
  [[nodiscard]] bool is_figure(const std::vector<std::size_t>& cell) const {
    const std::string& word = words_[cell.front()].text;
    const auto digit = std::find_if(word.begin(), word.end(), ascii::is_digit);
    if (cell.size() > 3 || bytes_of(cell) > kLongestCell) return false;
    if (digit != word.end()) return digit - word.begin() <= 4;
    return word == "-" || word == "–" || word == "—" || word == "…" || word == "..";
  }

  [[nodiscard]] bool is_tabular(const PdfRow& row) const {
    if (row.cells.size() < 2 || bytes_of(row.cells.front()) > kLongestLabel) return false;
    std::size_t figures = 0;
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      if (bytes_of(row.cells[i]) > kLongestCell) return false;
      figures += is_figure(row.cells[i]);
    }
    return 2 * figures >= row.cells.size() - 1;
  }

  // A label and a figure without much between them, row after row: two of them may be chance.
  [[nodiscard]] bool is_narrow(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (rows_[i].cells.size() > 2 || gap_before_last(rows_[i]) >= kPairGap) return false;
    return true;
  }

  // In sizes of the font.
  [[nodiscard]] double gap_before_last(const PdfRow& row) const {
    const PdfWord& before = words_[row.cells[row.cells.size() - 2].back()];
    const PdfWord& last = words_[row.cells.back().front()];
    return (last.left - before.right) / last.size;
  }

  [[nodiscard]] bool is_head(std::size_t row) const {
    const auto& cells = rows_[row].cells;
    return cells.size() >= 2 && std::all_of(cells.begin(), cells.end(), [&](const auto& cell) {
             return bytes_of(cell) <= kLongestCell;
           });
  }

  // Close above one another, most cells but the first (it names the row) under or over another:
  // lines that are set to both edges have wide gaps too, but never twice in one place.
  [[nodiscard]] bool stand_together(std::size_t above, std::size_t below) const {
    const double size = words_[rows_[below].cells.front().front()].size;
    if (rows_[below].bottom - rows_[above].bottom > kRowGap * size) return false;
    const auto& few = rows_[above].cells.size() < rows_[below].cells.size() ? rows_[above].cells
                                                                            : rows_[below].cells;
    const auto& many = &few == &rows_[above].cells ? rows_[below].cells : rows_[above].cells;
    std::size_t aligned = 0;
    for (std::size_t i = 1; i < few.size(); ++i)
      aligned += std::any_of(many.begin() + 1, many.end(), [&](const auto& other) {
        return are_aligned(few[i], other, 0.5 * size);
      });
    return 4 * aligned >= 3 * (few.size() - 1);
  }

  using Cell = std::vector<std::size_t>;

  // At the left, the right or in the middle.
  [[nodiscard]] bool are_aligned(const Cell& a, const Cell& b, double within) const {
    const double left = words_[a.front()].left - words_[b.front()].left;
    const double right = words_[a.back()].right - words_[b.back()].right;
    return std::min({std::abs(left), std::abs(right), std::abs(left + right) / 2}) < within;
  }

  const std::vector<PdfWord>& words_;
  std::vector<PdfRow> rows_;
  std::size_t last_ = 0;  // rows before it are taken
};

}  // namespace

PdfTables find_tables(const std::vector<PdfWord>& words) {
  return Finder(words).find();
}

}  // namespace attest
