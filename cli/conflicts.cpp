// attest conflicts: who contradicts whom?
#include "search/conflicts/conflicts.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "claims/period.h"
#include "cli/command.h"
#include "cli/exporting.h"
#include "indexer/readers/skos.h"
#include "search/conflicts/conflicts_json.h"
#include "search/conflicts/conflicts_text.h"
#include "search/export/reports.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string database;
  std::string since;
  std::vector<std::string> thesauri;
  Format format = Format::JsonLines;
  ExportChoice choice;
};

ConflictRequest request_for(const Options& options) {
  ConflictRequest request;
  for (const std::string& word : options.words)
    request.query += (request.query.empty() ? "" : " ") + word;
  if (options.since.empty()) return request;
  request.since = parse_date(options.since);
  if (!request.since)
    throw Error(ErrorCode::Usage, "--since " + options.since + ": not a day such as 2015-01-31");
  return request;
}

void print(const std::vector<ConflictGroup>& groups, Format format) {
  bool first = true;
  for (const ConflictGroup& group : groups) {
    if (format == Format::Text) std::cout << conflicts_text(group);
    if (format == Format::JsonLines) std::cout << conflicts_json(group) << '\n';
    if (format == Format::Json) std::cout << (first ? "[\n" : ",\n") << conflicts_json(group);
    first = false;
  }
  if (format == Format::Json) std::cout << (first ? "[]\n" : "\n]\n");
}

ExportCounts write_groups(const StoreReader& store, const std::vector<ConflictGroup>& groups,
                          ExportWriter& writer) {
  std::vector<CitedFigure> figures;
  for (const ConflictGroup& group : groups)
    figures.insert(figures.end(), group.figures.begin(), group.figures.end());
  const ExportCounts counts = export_figures(store, figures, writer);
  for (const ConflictGroup& group : groups)
    for (const FigurePair& pair : group.pairs) writer.pair(exported_pair(group, pair));
  return counts;
}

// A table and a page show the pairs; the other formats the claims, and pairs where they can.
void write(const std::vector<ConflictGroup>& groups, const Options& options,
           const std::string& query) {
  const ExportSettings settings = export_settings(query);
  const std::string& name = options.choice.name;
  if (name == "csv" || name == "html") {
    write_report(options.choice, [&](std::ostream& out) {
      name == "csv" ? conflicts_csv(out, groups, settings) : conflicts_html(out, groups, settings);
    });
    return;
  }
  const StoreReader store(options.database);
  write_export(export_format(name), options.choice.output, settings,
               [&](ExportWriter& writer) { return write_groups(store, groups, writer); });
}

int run(const Options& options) {
  const Thesaurus thesaurus = with_builtin(options.thesauri);
  ConflictFinder finder(options.database, thesaurus);
  const ConflictRequest request = request_for(options);
  const std::vector<ConflictGroup> groups = finder.find(request);
  if (options.choice.is_export())
    write(groups, options, request.query);
  else
    print(groups, options.format);
  if (groups.empty()) std::cerr << "attest: no two figures of one measure and period\n";
  return groups.empty() ? kNothingFound : kDone;
}

}  // namespace

void add_conflicts(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      "conflicts", "Show which figures contradict, revise or confirm one another",
      "  attest conflicts --format text              all, contradictions first\n"
      "  attest conflicts arrivals 2013 | jq .values  of what a query finds\n"
      "  attest conflicts --since 2015-01-31         with articles of that day or later\n",
      [options] { return run(*options); });
  command.add_option("QUERY", options->words, "only groups with a figure that it finds");
  command.add_option("--since", options->since, "only groups with an article of that day or later")
      ->type_name("DAY");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
  add_formats(command, options->format, options->choice);
}

}  // namespace attest::cli
