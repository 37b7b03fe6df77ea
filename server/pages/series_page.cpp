#include "server/pages/series_page.h"

#include "server/pages/amounts.h"
#include "server/pages/concept_name.h"
#include "server/pages/conflicts_page.h"
#include "server/pages/figure_view.h"
#include "server/pages/layout.h"
#include "server/pages/plot_points.h"

namespace attest::server::pages {

namespace {

Html row_cells(const Words& words, const SeriesRow& row, const SeriesValue& value,
               std::size_t shape) {
  Html period = text(period_text(words, row.period));
  if (row.disputed)
    period.text(" ").add(element("span", {{"class", "verdict contradicts"}},
                                 "≠ " + words("table.disputed")));
  if (value.early)
    period.text(" ").add(element("span", {{"class", "note"}}, words("table.early")));
  Html cells = element("th", {{"scope", "row"}}, period);
  cells.add(figure_cells(words, value.figure));
  return cells.add(origin_cell(words, value.origin, shape));
}

// `points`: what the plot is drawn from.
Html series_table(const Words& words, const Series& series, std::vector<PlotPoint>& points) {
  Html rows;
  Shapes shapes;
  for (const SeriesRow& row : series.rows)
    for (const SeriesValue& value : row.values) {
      const std::size_t shape = shapes.of(value.origin);
      points.push_back({&value.figure, row.period, value.origin, shape});
      Attributes attributes = point_attributes(words, points.back());
      if (row.disputed) attributes.push_back({"class", "disputed-row"});
      rows.add(element("tr", attributes, row_cells(words, row, value, shape)));
    }
  return data_table(words, words("series.table"),
                    {"table.period", "table.written", "table.value", "table.outlet",
                     "table.published", "table.said-by", "table.origin"},
                    rows);
}

Html apart_table(const Words& words, const Series& series) {
  if (series.apart.empty()) return {};
  Html rows;
  for (const CitedFigure& figure : series.apart) {
    const auto& period = figure.claim.period;
    Html cells = element("th", {{"scope", "row"}},
                         period ? period_text(words, *period) : words("period.none"));
    rows.add(element("tr", cells.add(figure_cells(words, figure))));
  }
  return data_table(words, words("series.apart"),
                    {"table.period", "table.written", "table.value", "table.outlet",
                     "table.published", "table.said-by"},
                    rows);
}

// The units in which there are figures of it; the others are a link away.
Html unit_links(const Words& words, const SeriesView& view) {
  const auto& units = view.series.units;
  if (units.empty() || (units.size() == 1 && units.front() == view.series.unit)) return {};
  Html html = text(words("series.unit") + ": ");
  for (const std::string& unit : units) {
    if (unit != units.front()) html.text(" · ");
    const std::string name = unit_text(words, unit);
    html.add(unit == view.series.unit
                 ? element("strong", {{"aria-current", "true"}}, name)
                 : element("a", {{"href", series_address(view.query, unit)}}, name));
  }
  return element("p", {{"class", "units"}}, html);
}

Html results(const Words& words, const SeriesView& view) {
  if (view.query.empty()) return {};
  if (view.series.rows.empty())
    return element("p", {{"role", "status"}},
                   view.unit.empty() || view.series.units.empty()
                       ? words("series.none")
                       : words("series.none-of-unit", {{"unit", unit_text(words, view.unit)}}))
        .add(unit_links(words, view));
  const std::string what = concept_text(words, view.thesaurus, view.series.concepts);
  const std::string unit = view.series.unit.empty() ? "" : unit_text(words, view.series.unit);
  Html html = unit_links(words, view);
  std::vector<PlotPoint> points;
  const Html table = series_table(words, view.series, points);
  html.add(plot_figure(words, points, unit, words("series.plot", {{"what", what}}),
                       words("series.plot.about")));
  html.add(table);
  if (view.series.cut) html.add(element("p", {{"class", "note"}}, words("series.cut")));
  return html.add(apart_table(words, view.series));
}

}  // namespace

std::string series_page(const Words& words, const SeriesView& view) {
  Html main = element("h1", {}, words("series.title"));
  Attributes hidden;
  if (!view.unit.empty()) hidden.push_back({"unit", view.unit});
  main.add(search_form(words, "/series", words("series.label"), words("series.button"), view.query,
                       hidden));
  main.add(element("p", {{"class", "note"}}, words("series.hint")));
  main.add(results(words, view));
  Frame frame;
  frame.title = view.query.empty() ? words("series.title") : view.query;
  frame.address = view.address;
  frame.room = Room::Series;
  frame.wide = true;
  return page(words, frame, main);
}

}  // namespace attest::server::pages
