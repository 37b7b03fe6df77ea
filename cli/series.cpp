// attest series: one measure over time.
#include "search/conflicts/series.h"

#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "indexer/readers/skos.h"
#include "search/conflicts/series_render.h"

namespace attest::cli {

namespace {

enum class Table { Text, Json, JsonLines, Csv };

struct Options {
  std::vector<std::string> words;
  std::string database;
  std::string unit;
  std::vector<std::string> thesauri;
  Table format = Table::Text;
};

int run(const Options& options) {
  std::string query;
  for (const std::string& word : options.words) query += (query.empty() ? "" : " ") + word;
  const Thesaurus thesaurus = with_builtin(options.thesauri);
  SeriesReader reader(options.database, thesaurus);
  const Series series = reader.read(query, options.unit);
  switch (options.format) {
    case Table::Text:
      std::cout << series_text(series);
      break;
    case Table::Csv:
      std::cout << series_csv(series);
      break;
    case Table::Json:
      std::cout << series_json(query, series, JsonLayout::Indented) << '\n';
      break;
    case Table::JsonLines:
      std::cout << series_json(query, series, JsonLayout::OneLine) << '\n';
      break;
  }
  if (!series.rows.empty()) return kDone;
  std::cerr
      << (series.concepts.empty()
              ? "attest: no word of the query is in a thesaurus; --thesaurus FILE adds words\n"
              : "attest: the index has no such figure\n");
  return kNothingFound;
}

}  // namespace

void add_series(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add("series", "Show one measure over time, source by source",
                                  "  attest series 'North Korean arrivals in the South'\n"
                                  "  attest series урожай пшеницы --format csv > wheat.csv\n"
                                  "  attest series exports --unit USD\n",
                                  [options] { return run(*options); });
  command.add_option("QUERY", options->words, "what is counted, in any language")->required();
  command.add_option("--unit", options->unit, "by default the unit of the most figures");
  command.add_option("--format", options->format, "text, json, jsonl or csv")
      ->transform(CLI::CheckedTransformer(std::map<std::string, Table>{{"text", Table::Text},
                                                                       {"json", Table::Json},
                                                                       {"jsonl", Table::JsonLines},
                                                                       {"csv", Table::Csv}}));
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
}

}  // namespace attest::cli
