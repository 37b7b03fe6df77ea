// A page that holds several dated entries, and where each begins.
//
// Two shapes, each counted only when it comes at least twice: a title with a line
// of nothing but a date below it, and a paragraph or line that opens with a date,
// a mark and a title ("2 October 2024: Full houses", "■ 15일 수요일: 꽃게"), or a short
// line that ends with them ("POLICE | Monday, Oct. 10").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/layout/dates.h"
#include "indexer/layout/lines.h"

namespace attest {

// A line that is a date and a title, with no text after them.
[[nodiscard]] bool is_entry_heading(std::string_view line);

struct Entry {
  std::uint32_t begin = 0;  // byte of the text
  std::string title;
  DateFound date;
  std::string author;
};

// In order; empty when the page is one article.
[[nodiscard]] std::vector<Entry> find_entries(std::string_view text,
                                              const std::vector<Line>& lines);

// Sections that tile the text: one for all of it when there are no entries.
// Titles and dates of entries are their own; the rest has the article's, whose
// day also gives the year to dates that have none.
[[nodiscard]] std::vector<Section> sections_of(const Article& article, std::vector<Entry> entries);

}  // namespace attest
