// attest conflicts: who contradicts whom?
#include "search/conflicts/conflicts.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "claims/period.h"
#include "cli/command.h"
#include "indexer/readers/skos.h"
#include "search/conflicts/conflicts_json.h"
#include "search/conflicts/conflicts_text.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string database;
  std::string since;
  std::vector<std::string> thesauri;
  Format format = Format::JsonLines;
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

int run(const Options& options) {
  const Thesaurus thesaurus = with_builtin(options.thesauri);
  ConflictFinder finder(options.database, thesaurus);
  const std::vector<ConflictGroup> groups = finder.find(request_for(options));
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
  add_format(command, options->format);
}

}  // namespace attest::cli
