#include "indexer/layout/entries.h"

#include <algorithm>

#include "indexer/layout/byline.h"
#include "indexer/layout/furniture.h"
#include "text/code_points.h"

namespace attest {
namespace {

constexpr std::uint32_t kLongestTitle = 200;
constexpr std::size_t kLongestInlineTitle = 60;  // code points

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// "2 October 2024: Full houses", "31 марта. Урожай. Росстат уточнил …": the title
// is what stands between the date's mark and the next full stop or the line's end.
struct Opening {
  DateFound date;
  std::string_view title;
  bool has_text = false;
};
std::optional<Opening> opening_of(std::string_view line) {
  const std::string_view start = line.substr(0, 400);
  const bool cut = start.size() < line.size();
  std::string_view valid = start;
  while (cut && !valid.empty() && (static_cast<unsigned char>(valid.back()) & 0x80) != 0)
    valid.remove_suffix(1);
  const auto date = leading_date(valid);
  if (!date) return std::nullopt;
  std::string_view rest = trim(valid.substr(date->span.end));
  const std::size_t mark = rest.starts_with("—") || rest.starts_with("–") ? 3
                           : rest.starts_with(':') || rest.starts_with('.') ||
                                   rest.starts_with('-') || rest.starts_with('|')
                               ? 1
                               : 0;
  if (mark == 0) return std::nullopt;
  rest = trim(rest.substr(mark));
  if (rest.empty() || (rest.front() >= '0' && rest.front() <= '9')) return std::nullopt;
  const std::size_t stop = rest.find(". ");
  Opening opening{*date, rest.substr(0, stop), stop != std::string_view::npos};
  if (!opening.has_text && (cut || rest.ends_with('.'))) return std::nullopt;
  if (opening.has_text && count_code_points(opening.title) > kLongestInlineTitle)
    return std::nullopt;
  return opening;
}

// The line with the title of the date line `i`: the nearest above it, alone in its
// group or first of the date's own.
std::optional<std::size_t> title_above(const std::vector<Line>& lines, std::string_view text,
                                       std::size_t i) {
  if (i == 0) return std::nullopt;
  const Line& above = lines[i - 1];
  const bool alone = above.opens_group && (above.closes_group || !lines[i].opens_group);
  if (!alone || above.points > kLongestTitle || is_date_line(slice(text, above.span)))
    return std::nullopt;
  return i - 1;
}

std::vector<Entry> with_date_lines(std::string_view text, const std::vector<Line>& lines) {
  std::vector<Entry> entries;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string_view line = slice(text, lines[i].span);
    if (lines[i].points > 80 || !is_date_line(line)) continue;
    const auto title = title_above(lines, text, i);
    if (!title) continue;
    Entry entry{lines[*title].span.begin,
                std::string(slice(text, lines[*title].span)),
                find_dates(line).front(),
                {}};
    if (i + 1 < lines.size() && is_byline(slice(text, lines[i + 1].span), Zone::Head))
      if (const auto names = authors_of(slice(text, lines[i + 1].span)); !names.empty())
        entry.author = names.front();
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<Entry> with_dated_titles(std::string_view text, const std::vector<Line>& lines) {
  std::vector<Entry> entries;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!lines[i].opens_group) continue;
    const std::string_view line = slice(text, lines[i].span);
    if (const auto opening = opening_of(line)) {
      entries.push_back({lines[i].span.begin, std::string(opening->title), opening->date, {}});
    } else if (lines[i].points <= kLongestInlineTitle) {
      if (const auto date = trailing_date(line))
        entries.push_back({lines[i].span.begin,
                           std::string(trim(line.substr(0, date->span.begin))), *date, {}});
    }
  }
  return entries;
}

}  // namespace

bool is_entry_heading(std::string_view line) {
  const auto opening = line.size() <= 3 * kLongestTitle ? opening_of(line) : std::nullopt;
  if (!opening) return trailing_date(line) && count_code_points(line) <= kLongestInlineTitle;
  return !opening->has_text && find_dates(line).size() <= 1 &&
         line.find(" | ") == std::string_view::npos;
}

std::vector<Entry> find_entries(std::string_view text, const std::vector<Line>& lines) {
  std::vector<Entry> entries = with_date_lines(text, lines);
  if (entries.size() < 2) entries = with_dated_titles(text, lines);
  if (entries.size() < 2) entries.clear();
  return entries;
}

std::vector<Section> sections_of(const Article& article, std::vector<Entry> entries) {
  const auto size = static_cast<std::uint32_t>(article.text.size());
  if (entries.empty())
    return {{{0, size},
             article.title,
             article.published,
             article.authors.empty() ? std::string() : article.authors.front()}};
  std::vector<Section> sections;
  if (entries.front().begin > 0)
    sections.push_back({{0, entries.front().begin}, article.title, article.published, {}});
  const bool has_day = article.published && article.published->to;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::uint32_t end = i + 1 < entries.size() ? entries[i + 1].begin : size;
    std::optional<Date> date = entries[i].date.date;
    if (!date && has_day)
      date = with_year(entries[i].date.month, entries[i].date.day, *article.published->to);
    Section section{{entries[i].begin, end},
                    std::move(entries[i].title),
                    std::nullopt,
                    std::move(entries[i].author)};
    section.published = date ? std::optional(day_period(*date)) : article.published;
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace attest
