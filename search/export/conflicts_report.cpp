#include <ostream>

#include "search/export/csv_cells.h"
#include "search/export/html_page.h"
#include "search/export/reports.h"
#include "search/text_of.h"

namespace attest {

namespace {

std::string period_of(const CitedFigure& figure) {
  return figure.claim.period ? figure.claim.period->edtf : std::string();
}

void figure_cells(CsvCells& csv, const CitedFigure& figure) {
  const Quantity& quantity = figure.claim.quantity;
  csv.cell(figure.claim.id);
  csv.cell(figure.words);
  csv.cell(text_of(quantity.low));
  csv.cell(text_of(quantity.high));
  source_cells(csv, figure);
}

std::string pairs_table(const ConflictGroup& group) {
  std::string table =
      "<table>\n<caption>How they relate</caption>\n<thead><tr><th scope=\"col\">Relation</th>"
      "<th scope=\"col\">Why</th><th scope=\"col\">Voices</th></tr></thead>\n<tbody>\n";
  for (const FigurePair& pair : group.pairs)
    table += "<tr>" + html_element("th", to_string(pair.comparison.relation), " scope=\"row\"") +
             html_element("td", told_of(reason_of(group, pair)), " dir=\"auto\"") +
             html_element("td", pair.independent ? "independent" : "one and the same") +
             "</tr>\n";
  return table + "</tbody>\n</table>\n";
}

}  // namespace

void conflicts_csv(std::ostream& out, const std::vector<ConflictGroup>& groups,
                   const ExportSettings& settings) {
  CsvCells csv(out, settings.separator);
  csv.byte_order_mark();
  for (const char* name : {"measure", "period", "unit", "relation", "how", "independent", "why"})
    csv.cell(name);
  for (const std::string side : {"a_", "b_"})
    for (const char* name : {"claim", "text", "low", "high", "passage", "publisher", "published",
                             "title", "url", "path"})
      csv.cell(side + name);
  csv.end_row();
  for (const ConflictGroup& group : groups)
    for (const FigurePair& pair : group.pairs) {
      const CitedFigure& a = group.figures[pair.a];
      csv.cell(measure_name(group));
      csv.cell(period_of(a));
      csv.cell(a.claim.quantity.unit);
      csv.cell(to_string(pair.comparison.relation));
      csv.cell(to_string(pair.comparison.how));
      csv.cell(pair.independent ? "yes" : "no");
      csv.cell(told_of(reason_of(group, pair)));
      figure_cells(csv, a);
      figure_cells(csv, group.figures[pair.b]);
      csv.end_row();
    }
}

void conflicts_html(std::ostream& out, const std::vector<ConflictGroup>& groups,
                    const ExportSettings& settings) {
  const std::string title = settings.query.empty() ? "Conflicts" : "Conflicts: " + settings.query;
  out << html_begin(title,
                    "Figures of one measure and time: which contradict, revise or confirm one "
                    "another, contradictions first.",
                    settings);
  if (groups.empty()) out << "<p>No two figures of one measure and time.</p>\n";
  std::size_t number = 0;
  for (const ConflictGroup& group : groups) {
    const std::string id = "group-" + std::to_string(++number);
    const std::string period = period_of(group.figures.front());
    out << "<section aria-labelledby=\"" << id << "\">\n"
        << html_element("h2", measure_name(group) + (period.empty() ? "" : ", " + period),
                        " id=\"" + id + "\" dir=\"auto\"")
        << "\n"
        << html_element("p", std::to_string(group.figures.size()) + " mentions, " +
                                 std::to_string(group.origins) +
                                 (group.origins == 1 ? " origin" : " origins"))
        << "\n"
        << pairs_table(group);
    for (const CitedFigure& figure : group.figures) out << html_figure(figure);
    out << "</section>\n";
  }
  out << html_end();
}

}  // namespace attest
