#include "indexer/readers/pdf_margins.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "text/ascii.h"

namespace attest {
namespace {

constexpr double kMargin = 0.14;  // of the height: where heads and feet stand
constexpr std::size_t kMostLines = 4;

// Without its numbers and blanks, so that "12 Report" and "14 Report" are one.
std::string shape_of(std::string_view text) {
  std::string shape;
  for (const char byte : text) {
    if (byte == ' ' || byte == '\t') continue;
    if (!ascii::is_digit(byte))
      shape.push_back(byte);
    else if (shape.empty() || shape.back() != '#')
      shape.push_back('#');
  }
  return shape;
}

// "12", "- 12 -", "12/40", "xii": nothing but where we are.
bool is_page_number(std::string_view text) {
  if (text.size() > 12) return false;
  const bool counted = text.find_first_not_of("0123456789 -–—/|·") == std::string_view::npos &&
                       text.find_first_of("0123456789") != std::string_view::npos;
  return counted || text.find_first_not_of("ivxlc") == std::string_view::npos;
}

// Numbers of the outermost lines of a page, at its head and its foot.
std::vector<std::size_t> outermost(const PdfPageLines& page) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const PdfLine& line = page.lines[i];
    if (line.bottom < kMargin * page.height || line.top > (1 - kMargin) * page.height)
      found.push_back(i);
  }
  const auto middle = page.height / 2;
  std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
    return std::abs(page.lines[a].top - middle) > std::abs(page.lines[b].top - middle);
  });
  if (found.size() > 2 * kMostLines) found.resize(2 * kMostLines);
  return found;
}

using Key = std::pair<std::string, long>;  // shape, and height in steps of four points

long step_of(const PdfLine& line) {
  return std::lround(line.bottom / 4);
}

// The only number in a line: "12", "- 12 -", "12 Annual report".
std::optional<long> number_in(std::string_view text) {
  const std::size_t first = text.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  const std::size_t end = std::min(text.find_first_not_of("0123456789", first), text.size());
  if (end - first > 5 || text.find_first_of("0123456789", end) != std::string_view::npos)
    return std::nullopt;
  // Nothing but a blank beside it: not of "No.12", "2013-" or "12.5".
  const bool apart = (first == 0 || text[first - 1] == ' ' || text[first - 1] == '\t') &&
                     (end == text.size() || text[end] == ' ' || text[end] == '\t');
  if (!apart) return std::nullopt;
  return std::stol(std::string(text.substr(first, end - first)));
}

}  // namespace

std::optional<long> first_number(const std::vector<PdfPageLines>& pages) {
  std::map<long, std::size_t> votes;
  std::size_t voters = 0;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    std::map<long, bool> seen;
    for (const std::size_t i : outermost(pages[p]))
      if (const auto number = number_in(pages[p].lines[i].text))
        seen[*number - static_cast<long>(p)] = true;
    voters += !seen.empty();
    for (const auto& [first, is_seen] : seen) ++votes[first];
  }
  const auto most = std::max_element(votes.begin(), votes.end(),
                                     [](auto& a, auto& b) { return a.second < b.second; });
  if (most == votes.end() || most->second < 3 || 5 * most->second < 3 * voters)
    return std::nullopt;
  return most->first;
}

void drop_margins(std::vector<PdfPageLines>& pages) {
  std::map<Key, std::size_t> counts;
  std::vector<std::vector<std::size_t>> candidates;
  for (const PdfPageLines& page : pages) {
    candidates.push_back(outermost(page));
    for (const std::size_t i : candidates.back())
      // Rows of a table that goes on over pages have one shape, and may have one height.
      if (const PdfLine& line = page.lines[i]; !line.row)
        ++counts[{shape_of(line.text), step_of(line)}];
  }
  // Places are rounded: the next step may hold the same line.
  const auto seen = [&](const PdfLine& line) {
    std::size_t count = 0;
    for (const long by : {-1L, 0L, 1L})
      if (const auto found = counts.find({shape_of(line.text), step_of(line) + by});
          found != counts.end())
        count += found->second;
    return count;
  };
  const std::size_t enough = pages.size() == 2 ? 2 : 3;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    std::vector<bool> drop(pages[p].lines.size(), false);
    for (const std::size_t i : candidates[p]) {
      const PdfLine& line = pages[p].lines[i];
      drop[i] = !line.row && (seen(line) >= enough || is_page_number(line.text));
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < drop.size(); ++i)
      if (!drop[i]) {
        if (kept != i) pages[p].lines[kept] = std::move(pages[p].lines[i]);
        ++kept;
      }
    pages[p].lines.resize(kept);
  }
}

}  // namespace attest
