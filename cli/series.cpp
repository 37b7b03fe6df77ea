// attest series: one measure over time.
#include "search/conflicts/series.h"

#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/exporting.h"
#include "cli/messages.h"
#include "indexer/thesauri.h"
#include "search/conflicts/series_render.h"
#include "search/text_of.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string database;
  std::string unit;
  std::vector<std::string> thesauri;
  Format format = Format::Text;
  ExportChoice choice;
  bool wide = false;
};

// A table has a row a value; the other formats have the claims.
void write(const Series& series, const std::string& query, const Options& options) {
  if (options.choice.name == "csv") {
    write_report(options.choice, [&](std::ostream& out) {
      out << (options.wide ? series_wide_csv(series) : series_csv(series));
    });
    return;
  }
  std::vector<CitedFigure> figures;
  for (const SeriesRow& row : series.rows)
    for (const SeriesValue& value : row.values) figures.push_back(value.figure);
  const StoreReader store(options.database);
  write_export(export_format(options.choice.name), options.choice.output, export_settings(query),
               [&](ExportWriter& writer) { return export_figures(store, figures, writer); });
}

int run(const Options& options) {
  const std::string query = joined(options.words, " ");
  const Thesaurus thesaurus = words_of(options.database, options.thesauri);
  if (options.wide && options.choice.name != "csv")
    throw Error(ErrorCode::Usage, "--wide needs --format csv");
  SeriesReader reader(options.database, thesaurus);
  const Series series = reader.read(query, options.unit);
  if (options.choice.is_export())
    write(series, query, options);
  else if (options.format == Format::Text)
    std::cout << series_text(series);
  else
    std::cout << series_json(query, series,
                             options.format == Format::Json ? JsonLayout::Indented
                                                            : JsonLayout::OneLine)
              << '\n';
  if (series.cut)
    tell("some years have hundreds of figures, of which the newest that differ are shown; name "
         "the measure more narrowly");
  if (!series.rows.empty()) return kDone;
  tell(series.concepts.empty()
           ? "no word of the query is in a thesaurus; --thesaurus FILE adds words"
           : "the index has no such figure");
  return kNothingFound;
}

}  // namespace

void add_series(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"series",
       "Show one measure over time, source by source",
       {{"attest series North Korean arrivals in the South", ""},
        {"attest series прибытие перебежчиков --format csv", "a line a figure"},
        {"attest series arrivals --format csv --wide >table.csv", "a column a source"},
        {"attest series arrivals --unit person", ""}},
       ""},
      [options] { return run(*options); });
  command.add_option("QUERY", options->words, "what is counted, in any language")->required();
  command.add_option("--unit", options->unit, "by default the unit of the most figures")
      ->type_name("UNIT");
  command.add_flag("--wide", options->wide, "CSV with a line a period and a column a source");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
  add_formats(command, options->format, options->choice);
}

}  // namespace attest::cli
