#include <ostream>

#include "search/claim_text.h"
#include "search/export/csv_cells.h"
#include "search/export/html_page.h"
#include "search/export/reports.h"
#include "search/text_of.h"

namespace attest {

namespace {

void stated_cells(CsvCells& csv, const CheckedFigure& checked) {
  const Claim& claim = checked.stated.claim;
  csv.cell(checked.stated.words);
  csv.cell(text_of(claim.quantity.low));
  csv.cell(text_of(claim.quantity.high));
  csv.cell(claim.quantity.unit);
  csv.cell(claim.period ? claim.period->edtf : "");
  csv.cell(to_string(checked.verdict));
  csv.cell(told_of(checked));
  csv.cell(std::to_string(checked.origins));
}

void evidence_cells(CsvCells& csv, const Evidence& evidence) {
  csv.cell(to_string(evidence.comparison.relation));
  csv.cell(to_string(evidence.comparison.how));
  csv.cell(evidence.independent ? "yes" : "no");
  csv.cell(told_of(evidence.why));
  csv.cell(evidence.figure.claim.id);
  csv.cell(evidence.figure.words);
  source_cells(csv, evidence.figure);
}

// The sentence of the statement with the figure in it.
std::string stated_quote(const CitedFigure& stated) {
  const std::uint32_t first = stated.passage->passage.stretch.begin;
  const Span sentence{stated.claim.sentence.begin - first, stated.claim.sentence.end - first};
  const Span figure{stated.claim.span.begin - first, stated.claim.span.end - first};
  if (sentence.end > stated.passage->text.size()) return {};
  return html_quote(stated.passage->text, sentence, {figure}, stated.claim.lang);
}

}  // namespace

void source_cells(CsvCells& csv, const CitedFigure& figure) {
  const Article& article = figure.article->article;
  const auto& published = figure.published();
  csv.cell(figure.sentence);
  csv.cell(article.publisher);
  csv.cell(published ? published->edtf : "");
  csv.cell(article.title);
  csv.cell(article.url);
  csv.cell(article.path);
}

void check_csv(std::ostream& out, const std::vector<CheckedFigure>& figures,
               const ExportSettings& settings) {
  CsvCells csv(out, settings.separator);
  csv.byte_order_mark();
  for (const char* name :
       {"figure", "low", "high", "unit", "period", "verdict", "why", "origins", "relation", "how",
        "independent", "evidence_why", "claim", "text", "passage", "publisher", "published",
        "title", "url", "path"})
    csv.cell(name);
  csv.end_row();
  for (const CheckedFigure& checked : figures) {
    for (const Evidence& evidence : checked.evidence) {
      stated_cells(csv, checked);
      evidence_cells(csv, evidence);
      csv.end_row();
    }
    if (!checked.evidence.empty()) continue;
    stated_cells(csv, checked);
    for (int column = 0; column < 12; ++column) csv.cell("");
    csv.end_row();
  }
}

void check_html(std::ostream& out, const std::vector<CheckedFigure>& figures,
                const ExportSettings& settings) {
  out << html_begin("Check of a statement",
                    "Every figure of the statement, what the sources say of it, and where.",
                    settings);
  if (figures.empty()) out << "<p>The statement holds no figure to check.</p>\n";
  std::size_t number_of = 0;
  for (const CheckedFigure& checked : figures) {
    const std::string id = "figure-" + std::to_string(++number_of);
    out << "<section aria-labelledby=\"" << id << "\">\n"
        << html_element("h2",
                        checked.stated.words + ": " + std::string(to_string(checked.verdict)),
                        " id=\"" + id + "\" dir=\"auto\"")
        << "\n"
        << html_element("p", facts_text(checked.stated.claim, checked.stated.sentence),
                        " class=\"facts\"")
        << stated_quote(checked.stated) << html_element("p", told_of(checked), " class=\"verdict\"")
        << "\n"
        << html_element("p", "Evidence of " + std::to_string(checked.origins) +
                                 (checked.origins == 1 ? " origin." : " origins."))
        << "\n";
    for (const Evidence& evidence : checked.evidence)
      out << html_element("h3", to_string(evidence.comparison.relation)) << "\n"
          << html_element("p", told_of(evidence.why), " dir=\"auto\"") << "\n"
          << html_figure(evidence.figure);
    out << "</section>\n";
  }
  out << html_end();
}

}  // namespace attest
