#include "server/pages/series_page.h"

#include "search/text_of.h"
#include "server/pages/amounts.h"
#include "server/pages/conflicts_page.h"
#include "server/pages/figure_view.h"
#include "server/pages/layout.h"

namespace attest::server::pages {

namespace {

std::string day(const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); }

// What the plot is drawn from: the row says all that a point needs.
Attributes point_of(const Words& words, const SeriesRow& row, const SeriesValue& value) {
  const Claim& claim = value.figure.claim;
  const Interval allowed = interval(claim.quantity);
  const Article& article = value.figure.article->article;
  Attributes attributes{
      {"data-period", period_text(words, row.period)},
      {"data-from", day(row.period.from)},
      {"data-to", day(row.period.to)},
      {"data-low", text_of(claim.quantity.low)},
      {"data-high", text_of(claim.quantity.high)},
      {"data-min", text_of(allowed.low)},
      {"data-max", text_of(allowed.high)},
      {"data-origin", std::to_string(value.origin)},
      {"data-status", std::string(to_string(claim.status))},
      {"data-vintage", std::string(to_string(claim.vintage))},
      {"data-published", value.figure.published() ? day(value.figure.published()->from) : ""},
      {"data-outlet", article.publisher.empty() ? article.title : article.publisher},
      {"data-written", value.figure.words},
      {"data-href", claim_address(claim.id)}};
  if (row.disputed) attributes.push_back({"class", "disputed-row"});
  return attributes;
}

Html row_cells(const Words& words, const SeriesRow& row, const SeriesValue& value) {
  Html period = text(period_text(words, row.period));
  if (row.disputed)
    period.text(" ").add(element("span", {{"class", "verdict contradicts"}},
                                 "≠ " + words("table.disputed")));
  if (value.early)
    period.text(" ").add(element("span", {{"class", "note"}}, words("table.early")));
  Html cells = element("th", {{"scope", "row"}}, period);
  cells.add(figure_cells(words, value.figure));
  return cells.add(element("td", {{"class", "day"}},
                           words("table.origin-n", {{"n", std::to_string(value.origin)}})));
}

Html series_table(const Words& words, const Series& series) {
  Html rows;
  for (const SeriesRow& row : series.rows)
    for (const SeriesValue& value : row.values)
      rows.add(element("tr", point_of(words, row, value), row_cells(words, row, value)));
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

Html results(const Words& words, const SeriesView& view) {
  if (view.query.empty()) return {};
  if (view.series.rows.empty())
    return element("p", {{"role", "status"}}, words("series.none"));
  std::string what;
  for (const std::string& one : view.series.concepts) what += (what.empty() ? "" : ", ") + one;
  const std::string unit = view.series.unit.empty() ? "" : unit_text(words, view.series.unit);
  // Drawn by the script; without one the figure stays away and the table says all.
  Html html = element("figure",
                      {{"class", "plot"}, {"id", "plot"}, {"hidden", std::nullopt},
                       {"data-unit", unit},
                       {"data-label", words("series.plot", {{"what", what}})}},
                      element("figcaption", {}, words("series.plot.about")));
  html.add(series_table(words, view.series));
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
