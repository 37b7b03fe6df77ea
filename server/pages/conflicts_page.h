// Where the sources disagree: groups of figures of one measure and time.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "search/conflicts/conflicts.h"
#include "server/pages/catalogue.h"
#include "server/pages/html.h"

namespace attest::server::pages {

inline constexpr std::size_t kGroupsPerPage = 20;

struct ConflictsView {
  std::string query;
  std::string address;
  std::size_t page = 1;
  std::vector<ConflictGroup> groups;  // of this page; contradictions first
  std::size_t total = 0;              // groups on all pages
  const Thesaurus* thesaurus = nullptr;  // that names their concepts
};

[[nodiscard]] std::string conflicts_page(const Words& words, const ConflictsView& view);

// The cells that rows of figures share: value, outlet with its date, who said it.
[[nodiscard]] Html figure_cells(const Words& words, const CitedFigure& figure);

// A table in a frame of its own, which scrolls where the window is narrow.
[[nodiscard]] Html data_table(const Words& words, std::string_view caption,
                              const std::vector<std::string_view>& heads, const Html& rows);

}  // namespace attest::server::pages
