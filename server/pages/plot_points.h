// What a plot is drawn from: by the script, rows of a table that say all that a point needs.
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

// A figure and what is drawn from left to right.  It outlives the point.
struct PlotPoint {
  const CitedFigure* figure = nullptr;
  Period days;
  std::size_t origin = 0;
  std::size_t shape = 0;
};

// "■ origin 2"
[[nodiscard]] Html origin_cell(const Words& words, std::size_t origin, std::size_t shape);

// The attributes of its row.
[[nodiscard]] Attributes point_attributes(const Words& words, const PlotPoint& point);

// The plot of the table that follows it, which a script draws anew.  Hidden where there is nothing
// to draw, and the table says all.
[[nodiscard]] Html plot_figure(const Words& words, const std::vector<PlotPoint>& points,
                               std::string_view unit, std::string_view label,
                               std::string_view about);

}  // namespace attest::server::pages
