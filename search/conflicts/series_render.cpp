#include "search/conflicts/series_render.h"

#include <algorithm>
#include <sstream>

#include "search/claim_text.h"
#include "search/conflicts/figure_json.h"
#include "search/export/csv_cells.h"

namespace attest {

namespace {

std::string shown(const std::optional<Decimal>& value) {
  return value ? to_string(*value) : "";
}

const std::string& outlet(const CitedFigure& figure) {
  const Article& article = figure.article->article;
  return article.publisher.empty() ? article.title : article.publisher;
}

std::string published(const CitedFigure& figure) {
  const auto& date = figure.published();
  return date ? date->edtf : std::string();
}

}  // namespace

std::string series_json(const std::string& query, const Series& series, JsonLayout layout) {
  using Json = nlohmann::ordered_json;
  Json rows = Json::array();
  for (const SeriesRow& row : series.rows) {
    Json values = Json::array();
    for (const SeriesValue& value : row.values) {
      const Quantity& quantity = value.figure.claim.quantity;
      values.push_back(Json{{"text", value.figure.words},
                            {"low", text_or_null(shown(quantity.low))},
                            {"high", text_or_null(shown(quantity.high))},
                            {"origin", value.origin},
                            {"claim", figure_value(value.figure)}});
    }
    rows.push_back(Json{
        {"period", row.period.edtf}, {"disputed", row.disputed}, {"values", std::move(values)}});
  }
  const Json whole{{"query", query},
                   {"concepts", series.concepts},
                   {"unit", text_or_null(series.unit)},
                   {"rows", std::move(rows)}};
  return layout == JsonLayout::OneLine ? dumped(whole)
                                       : whole.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string series_csv(const Series& series) {
  std::ostringstream out;
  CsvCells csv(out);
  for (const char* name : {"period", "low", "high", "unit", "words", "status", "outlet",
                           "published", "path", "origin", "disputed"})
    csv.cell(name);
  csv.end_row();
  for (const SeriesRow& row : series.rows)
    for (const SeriesValue& value : row.values) {
      const Claim& claim = value.figure.claim;
      for (const std::string& cell :
           {row.period.edtf, shown(claim.quantity.low), shown(claim.quantity.high), series.unit,
            value.figure.words, std::string(to_string(claim.status)), outlet(value.figure),
            published(value.figure), value.figure.article->article.path,
            std::to_string(value.origin), std::string(row.disputed ? "yes" : "no")})
        csv.cell(cell);
      csv.end_row();
    }
  return out.str();
}

std::string series_text(const Series& series) {
  std::string text;
  for (const SeriesRow& row : series.rows) {
    text += row.period.edtf + (row.disputed ? " !\n" : "\n");
    for (const SeriesValue& value : row.values) {
      text += "   " + quantity_text(value.figure.claim.quantity);
      if (value.figure.claim.status != Status::Asserted)
        text.append(" (").append(to_string(value.figure.claim.status)).append(")");
      text += " — “" + value.figure.words + "”, " + outlet(value.figure);
      if (const std::string date = published(value.figure); !date.empty()) text += ", " + date;
      text += " [origin " + std::to_string(value.origin) + "]\n";
    }
  }
  return text;
}

}  // namespace attest
