// What the script draws a plot from: rows of a table that say all that a point needs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "search/conflicts/figure.h"
#include "server/pages/catalogue.h"
#include "server/pages/html.h"

namespace attest::server::pages {

// Which shape an origin has, in the plot and in the table: in the order in which they come.
// Those that come after all shapes are used share the last, which is "others".
class Shapes {
 public:
  [[nodiscard]] std::size_t of(std::size_t origin);
  // The shape as a character.
  [[nodiscard]] static std::string_view sign(std::size_t shape);

 private:
  std::vector<std::size_t> origins_;
};

// "■ origin 2"
[[nodiscard]] Html origin_cell(const Words& words, std::size_t origin, std::size_t shape);

// The attributes of the row of a figure.  `days`: what is drawn from left to right.
[[nodiscard]] Attributes point_attributes(const Words& words, const CitedFigure& figure,
                                          const Period& days, std::size_t origin,
                                          std::size_t shape);

// An empty figure, which the script fills from the table that follows it; without one it stays
// hidden, and the table says all.
[[nodiscard]] Html plot_place(std::string_view unit, std::string_view label,
                              std::string_view about);

}  // namespace attest::server::pages
