#include "indexer/readers/pdf_fragments.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attest {
namespace {

constexpr double kNear = 2.2;  // lines above and below, in sizes of the font

class Fragments {
 public:
  explicit Fragments(std::vector<PdfLine>& lines) : lines_(lines), order_(lines.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
      return lines[a].bottom != lines[b].bottom ? lines[a].bottom < lines[b].bottom
                                                : lines[a].left < lines[b].left;
    });
    gone_.resize(lines.size(), false);
  }

  void join() {
    // A line that was put together may be what another's gap is covered by.
    for (bool joined = true; joined;) {
      joined = false;
      for (std::size_t i = 0; i < order_.size(); ++i)
        if (!gone_[order_[i]] && join_next(i)) joined = true;
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (gone_[i]) continue;
      if (kept != i) lines_[kept] = std::move(lines_[i]);
      ++kept;
    }
    lines_.resize(kept);
  }

 private:
  // The nearest to the right of the line, at its height.
  [[nodiscard]] bool join_next(std::size_t at) {
    PdfLine& line = lines_[order_[at]];
    if (line.row) return false;
    std::size_t next = order_.size();
    for (const std::size_t i : level(at)) {
      const PdfLine& other = lines_[order_[i]];
      if (other.left < line.right || other.row) continue;
      if (next == order_.size() || other.left < lines_[order_[next]].left) next = i;
    }
    if (next == order_.size()) return false;
    const PdfLine& other = lines_[order_[next]];
    if (!is_covered(at, line.right, other.left)) return false;
    line.text += ' ' + other.text;
    line.gaps += other.gaps + other.left - line.right;
    line.blanks += other.blanks + 1;
    line.right = other.right;
    line.top = std::min(line.top, other.top);
    line.bold = line.bold && other.bold;
    gone_[order_[next]] = true;
    return true;
  }

  [[nodiscard]] std::vector<std::size_t> level(std::size_t at) const {
    const PdfLine& line = lines_[order_[at]];
    std::vector<std::size_t> found;
    each_near(at, 0.3 * line.size, [&](std::size_t i) {
      const PdfLine& other = lines_[order_[i]];
      if (std::abs(other.size - line.size) < 0.1 * line.size) found.push_back(i);
    });
    return found;
  }

  [[nodiscard]] bool is_covered(std::size_t at, double left, double right) const {
    const PdfLine& line = lines_[order_[at]];
    bool covered = false;
    each_near(at, kNear * line.size, [&](std::size_t i) {
      const PdfLine& other = lines_[order_[i]];
      covered = covered ||
                (!other.row && std::abs(other.size - line.size) < 0.1 * line.size &&
                 std::abs(other.bottom - line.bottom) > 0.5 * line.size &&
                 other.left < left && other.right > right);
    });
    return covered;
  }

  template <typename Visit>
  void each_near(std::size_t at, double within, Visit visit) const {
    const double bottom = lines_[order_[at]].bottom;
    for (std::size_t i = at; i > 0 && bottom - lines_[order_[i - 1]].bottom < within; --i)
      if (!gone_[order_[i - 1]]) visit(i - 1);
    for (std::size_t i = at + 1;
         i < order_.size() && lines_[order_[i]].bottom - bottom < within; ++i)
      if (!gone_[order_[i]]) visit(i);
  }

  std::vector<PdfLine>& lines_;
  std::vector<std::size_t> order_;  // by height
  std::vector<bool> gone_;
};

}  // namespace

void join_fragments(std::vector<PdfLine>& lines) {
  constexpr std::size_t kMost = 2000;  // of a page; more are no text, and the time grows
  if (lines.size() <= kMost) Fragments(lines).join();
}

}  // namespace attest
