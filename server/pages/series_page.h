// One measure over time: a plot where a script can draw it, and always the table.
#pragma once

#include <string>

#include "search/conflicts/series.h"
#include "server/pages/catalogue.h"

namespace attest::server::pages {

struct SeriesView {
  std::string query;
  std::string unit;     // asked for, or empty
  std::string address;
  Series series;
  const Thesaurus* thesaurus = nullptr;  // that names its concepts
};

[[nodiscard]] std::string series_page(const Words& words, const SeriesView& view);

}  // namespace attest::server::pages
