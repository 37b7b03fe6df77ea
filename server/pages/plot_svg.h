// A timeline as SVG, so that a page without a script has one: the same points as the table that
// follows it.  Where there is a script it draws another in its place.
#pragma once

#include <string_view>
#include <vector>

#include "server/pages/catalogue.h"
#include "server/pages/html.h"
#include "server/pages/plot_points.h"

namespace attest::server::pages {

// Empty where a plot would show nothing: of fewer than two points, or all of one time.
[[nodiscard]] Html plot_svg(const Words& words, const std::vector<PlotPoint>& points,
                            std::string_view unit, std::string_view label, std::string_view about);

}  // namespace attest::server::pages
