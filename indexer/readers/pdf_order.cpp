#include "indexer/readers/pdf_order.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

// Pages of more parts are no text in columns; the time grows with the cube.
constexpr std::size_t kMostParts = 250;

struct Part {
  std::size_t first = 0;
  std::size_t end = 0;
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

bool share_column(const Part& a, const Part& b) {
  return a.left < b.right && b.left < a.right;
}

std::vector<Part> parts_of(const std::vector<PdfLine>& lines) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PdfLine& line = lines[i];
    const bool goes_on = i > 0 && line.bottom > lines[i - 1].bottom &&
                         line.top - lines[i - 1].bottom < 1.5 * line.size &&
                         line.left < lines[i - 1].right && line.right > lines[i - 1].left &&
                         std::abs(line.size - lines[i - 1].size) < 0.1 * line.size;
    if (!goes_on) parts.push_back({i, i, line.left, line.top, line.right, line.bottom});
    Part& part = parts.back();
    part.end = i + 1;
    part.left = std::min(part.left, line.left);
    part.top = std::min(part.top, line.top);
    part.right = std::max(part.right, line.right);
    part.bottom = std::max(part.bottom, line.bottom);
  }
  return parts;
}

// The two rules of T. Breuel (High Performance Document Layout Analysis, 2003): what is above
// in one column comes first, and what is to the left, unless something over both columns parts
// them.
bool comes_before(const std::vector<Part>& parts, std::size_t a, std::size_t b) {
  const Part& first = parts[a];
  const Part& second = parts[b];
  if (share_column(first, second)) return first.middle() < second.middle();
  if (first.right > second.left) return false;
  const double low = std::min(first.middle(), second.middle());
  const double high = std::max(first.middle(), second.middle());
  return std::none_of(parts.begin(), parts.end(), [&](const Part& between) {
    return between.middle() > low && between.middle() < high && share_column(between, first) &&
           share_column(between, second);
  });
}

// Numbers of parts; where the rules contradict one another, as they came.
std::vector<std::size_t> order_of(const std::vector<Part>& parts) {
  const std::size_t count = parts.size();
  std::vector<std::size_t> waits_for(count, 0);
  std::vector<std::vector<std::size_t>> followers(count);
  for (std::size_t a = 0; a < count; ++a)
    for (std::size_t b = 0; b < count; ++b)
      if (a != b && comes_before(parts, a, b)) {
        followers[a].push_back(b);
        ++waits_for[b];
      }
  std::vector<bool> done(count, false);
  std::vector<std::size_t> order;
  while (order.size() < count) {
    std::size_t next = count;
    for (std::size_t i = 0; i < count; ++i) {
      if (done[i]) continue;
      if (next == count || waits_for[i] < waits_for[next]) next = i;
    }
    done[next] = true;
    order.push_back(next);
    for (const std::size_t follower : followers[next]) --waits_for[follower];
  }
  return order;
}

}  // namespace

void put_in_reading_order(std::vector<PdfLine>& lines) {
  const std::vector<Part> parts = parts_of(lines);
  if (parts.size() < 2 || parts.size() > kMostParts) return;
  std::vector<PdfLine> ordered;
  ordered.reserve(lines.size());
  for (const std::size_t part : order_of(parts))
    for (std::size_t i = parts[part].first; i < parts[part].end; ++i)
      ordered.push_back(std::move(lines[i]));
  lines = std::move(ordered);
}

}  // namespace attest
