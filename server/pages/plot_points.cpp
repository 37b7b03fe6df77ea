#include "server/pages/plot_points.h"

#include <algorithm>
#include <array>

#include "search/text_of.h"
#include "server/pages/amounts.h"
#include "server/pages/figure_view.h"
#include "server/pages/plot_svg.h"

namespace attest::server::pages {

namespace {

// As server/page/src/plot.ts draws them; the last is for all further origins.
constexpr std::array<std::string_view, 9> kSigns{"●", "■", "▲", "◆", "✚", "★", "Y", "✱", "×"};

// Towards which values it is open: "at least 400" has no highest one.
std::string open_end(const Interval& allowed) {
  if (allowed.low && !allowed.high) return "high";
  return allowed.high && !allowed.low ? "low" : "";
}

}  // namespace

std::size_t Shapes::of(std::size_t origin) {
  const auto known = std::find(origins_.begin(), origins_.end(), origin);
  const auto place = static_cast<std::size_t>(known - origins_.begin());
  if (known == origins_.end()) origins_.push_back(origin);
  return std::min(place, kSigns.size() - 1);
}

std::string_view Shapes::sign(std::size_t shape) { return kSigns.at(shape); }

Html origin_cell(const Words& words, std::size_t origin, std::size_t shape) {
  Html cell = element("span", {{"class", "shape"}, {"aria-hidden", "true"}}, Shapes::sign(shape));
  cell.text(words("table.origin-n", {{"n", std::to_string(origin)}}));
  return element("td", {{"class", "day"}}, cell);
}

Attributes point_attributes(const Words& words, const PlotPoint& point) {
  const CitedFigure& figure = *point.figure;
  const Period& days = point.days;
  const Claim& claim = figure.claim;
  const Interval allowed = interval(claim.quantity);
  const Article& article = figure.article->article;
  const auto& published = figure.published();
  return {{"data-period", claim.period ? period_text(words, *claim.period) : ""},
          {"data-from", text_of(days.from)},
          {"data-to", text_of(days.to)},
          {"data-low", text_of(claim.quantity.low)},
          {"data-high", text_of(claim.quantity.high)},
          {"data-min", text_of(allowed.low)},
          {"data-max", text_of(allowed.high)},
          {"data-open", open_end(allowed)},
          {"data-origin", std::to_string(point.origin)},
          {"data-shape", std::to_string(point.shape)},
          {"data-status", std::string(to_string(claim.status))},
          {"data-published", published ? text_of(published->from) : ""},
          {"data-outlet", article.publisher.empty() ? article.title : article.publisher},
          {"data-written", figure.words},
          {"data-href", claim_address(claim.id)}};
}

Html plot_figure(const Words& words, const std::vector<PlotPoint>& points, std::string_view unit,
                 std::string_view label, std::string_view about) {
  Html drawn = plot_svg(words, points, unit, label, about);
  Attributes attributes{{"class", "plot"},
                        {"data-unit", std::string(unit)},
                        {"data-label", std::string(label)}};
  if (drawn.empty()) attributes.push_back({"hidden", std::nullopt});
  return element("figure", attributes, drawn.add(element("figcaption", {}, about)));
}

}  // namespace attest::server::pages
