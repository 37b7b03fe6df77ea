#include "search/conflicts/series_render.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string_view>
#include <vector>

#include "search/claim_text.h"
#include "search/conflicts/figure_json.h"
#include "search/export/csv_cells.h"
#include "search/text_of.h"

namespace attest {

namespace {

const std::string& outlet(const CitedFigure& figure) {
  const Article& article = figure.article->article;
  if (!article.publisher.empty()) return article.publisher;
  return article.title.empty() ? article.path : article.title;
}

// Who is said to have counted; empty where the article names nobody.
std::string origin_name(const CitedFigure& figure) {
  const auto& chain = figure.claim.attribution;
  return chain.empty() ? std::string() : chain.back().name;
}

// "> 1000 person (forecast, early)"
std::string value_text(const SeriesValue& value) {
  const Claim& claim = value.figure.claim;
  std::string text = quantity_text(claim.quantity);
  std::string marks;
  const auto mark = [&](std::string_view word) {
    marks.append(marks.empty() ? "" : ", ").append(word);
  };
  if (claim.status != Status::Asserted) mark(to_string(claim.status));
  if (claim.vintage != Vintage::Unknown) mark(to_string(claim.vintage));
  if (value.early && claim.status != Status::Forecast) mark("before its end");
  return marks.empty() ? text : text + " (" + marks + ")";
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
                            {"low", text_or_null(text_of(quantity.low))},
                            {"high", text_or_null(text_of(quantity.high))},
                            {"origin", value.origin},
                            {"early", value.early},
                            {"claim", figure_value(value.figure)}});
    }
    rows.push_back(Json{
        {"period", row.period.edtf}, {"disputed", row.disputed}, {"values", std::move(values)}});
  }
  Json apart = Json::array();
  for (const CitedFigure& figure : series.apart)
    apart.push_back(Json{{"period", figure.claim.period->edtf},
                         {"text", figure.words},
                         {"claim", figure_value(figure)}});
  const Json whole{{"query", query},
                   {"concepts", series.concepts},
                   {"unit", text_or_null(series.unit)},
                   {"rows", std::move(rows)},
                   {"apart", std::move(apart)}};
  return layout == JsonLayout::OneLine ? dumped(whole)
                                       : whole.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string series_csv(const Series& series) {
  std::ostringstream out;
  CsvCells csv(out);
  csv.byte_order_mark();
  for (const char* name :
       {"period", "low", "high", "modifier", "unit", "words", "status", "vintage", "early",
        "measure", "outlet", "published", "path", "said by", "origin", "disputed"})
    csv.cell(name);
  csv.end_row();
  for (const SeriesRow& row : series.rows)
    for (const SeriesValue& value : row.values) {
      const Claim& claim = value.figure.claim;
      for (const std::string& cell :
           {row.period.edtf, text_of(claim.quantity.low), text_of(claim.quantity.high),
            std::string(to_string(claim.quantity.modifier)), series.unit, value.figure.words,
            std::string(to_string(claim.status)), std::string(to_string(claim.vintage)),
            std::string(value.early ? "yes" : "no"), claim.measure.text, outlet(value.figure),
            published(value.figure), value.figure.article->article.path,
            origin_name(value.figure), std::to_string(value.origin),
            std::string(row.disputed ? "yes" : "no")})
        csv.cell(cell);
      csv.end_row();
    }
  return out.str();
}

std::string series_wide_csv(const Series& series) {
  std::vector<std::string> sources;
  for (const SeriesRow& row : series.rows)
    for (const SeriesValue& value : row.values)
      if (std::find(sources.begin(), sources.end(), outlet(value.figure)) == sources.end())
        sources.push_back(outlet(value.figure));
  std::ostringstream out;
  CsvCells csv(out);
  csv.byte_order_mark();
  for (const char* name : {"period", "disputed", "origins"}) csv.cell(name);
  for (const std::string& source : sources) csv.cell(source);
  csv.end_row();
  for (const SeriesRow& row : series.rows) {
    std::set<std::size_t> origins;
    std::map<std::string, std::vector<std::string>> cells;
    for (const SeriesValue& value : row.values) {
      origins.insert(value.origin);
      std::vector<std::string>& cell = cells[outlet(value.figure)];
      const std::string text = value_text(value);
      if (std::find(cell.begin(), cell.end(), text) == cell.end()) cell.push_back(text);
    }
    csv.cell(row.period.edtf);
    csv.cell(row.disputed ? "yes" : "no");
    csv.cell(std::to_string(origins.size()));
    for (const std::string& source : sources) {
      std::string all;
      for (const std::string& text : cells[source])
        all.append(all.empty() ? "" : "; ").append(text);
      csv.cell(all);
    }
    csv.end_row();
  }
  return out.str();
}

namespace {

// What one voice says of one period, and in which articles.
struct Said {
  std::string value;
  std::size_t origin = 0;
  std::vector<const CitedFigure*> figures;
};

std::vector<Said> said_in(const SeriesRow& row) {
  std::vector<Said> all;
  for (const SeriesValue& value : row.values) {
    const std::string text = value_text(value);
    const auto known = std::find_if(all.begin(), all.end(), [&](const Said& one) {
      return one.value == text && one.origin == value.origin;
    });
    Said& said = known != all.end() ? *known : all.emplace_back(Said{text, value.origin, {}});
    said.figures.push_back(&value.figure);
  }
  std::stable_sort(all.begin(), all.end(), [](const Said& a, const Said& b) {
    return a.figures.size() > b.figures.size();
  });
  return all;
}

std::string source_text(const CitedFigure& figure) {
  std::string text = outlet(figure);
  if (const std::string date = published(figure); !date.empty()) text += ", " + date;
  return text + " “" + figure.words + "”";
}

}  // namespace

std::string series_text(const Series& series) {
  std::string text;
  for (const SeriesRow& row : series.rows) {
    text += row.period.edtf + (row.disputed ? " !\n" : "\n");
    for (const Said& said : said_in(row)) {
      text += "   " + said.value + " — ";
      for (std::size_t i = 0; i < said.figures.size(); ++i)
        text.append(i == 0 ? "" : "; ").append(source_text(*said.figures[i]));
      text += " [origin " + std::to_string(said.origin);
      if (said.figures.size() > 1)
        text += ", " + std::to_string(said.figures.size()) + " mentions";
      text += "]\n";
    }
  }
  if (!series.apart.empty())
    text += "far from the others of their period, so perhaps of a part or a sum:\n";
  for (const CitedFigure& figure : series.apart)
    text += "   " + figure.claim.period->edtf + ": " + quantity_text(figure.claim.quantity) +
            " — " + source_text(figure) + "\n";
  return text;
}

}  // namespace attest
