// attest export: what an index holds, or a query finds, in the formats of other programs.
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/exporting.h"
#include "cli/messages.h"
#include "indexer/thesauri.h"
#include "search/conflicts/conflicts.h"
#include "search/text_of.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string format;
  std::string output;
  std::string database;
  std::string separator = ",";
  std::vector<std::string> thesauri;
  ExportSettings settings;
};

char separator_of(const std::string& typed) {
  if (typed == "tab" || typed == "\\t") return '\t';
  if (typed.size() == 1 && std::string_view(",;|\t").find(typed[0]) != std::string_view::npos)
    return typed[0];
  throw Error(ErrorCode::Usage, "--separator " + typed + ": give , ; | or tab");
}

// All pairs of the index: a format that does not know one of the two leaves the pair out.
void write_pairs(const Options& options, const Thesaurus& thesaurus, ExportWriter& writer) {
  ConflictFinder finder(options.database, thesaurus);
  (void)finder.find({}, [&](ConflictGroup&& group) {
    for (const FigurePair& pair : group.pairs) writer.pair(exported_pair(group, pair));
  });
}

int run(const Options& options) {
  const ExportFormat& format = export_format(options.format);
  const std::string query = joined(options.words, " ");
  ExportSettings settings = export_settings(query);
  settings.separator = separator_of(options.separator);
  settings.base = options.settings.base;
  settings.item = options.settings.item;
  settings.property = options.settings.property;
  settings.mapping = options.settings.mapping;
  if (settings.mapping && format.name != "opensearch")
    throw Error(ErrorCode::Usage, "--mapping belongs to --format opensearch");
  const Thesaurus thesaurus = words_of(options.database, options.thesauri);
  QueryWalk walk(options.database, thesaurus);
  const ExportCounts counts =
      write_export(format, options.output, settings, [&](ExportWriter& writer) {
        if (settings.mapping) return ExportCounts{1, 0, 0};
        const ExportCounts written = query.empty() ? export_index(walk.store(), writer)
                                                   : export_query(walk, query, writer);
        if (writer.wants_pairs()) write_pairs(options, thesaurus, writer);
        return written;
      });
  for (const std::string& note : walk.notes()) tell(note);
  if (counts.articles > 0) return kDone;
  tell(query.empty() ? "the index is empty" : "nothing found for: " + query);
  return kNothingFound;
}

std::vector<Term> format_table() {
  std::vector<Term> table;
  for (const ExportFormat& format : export_formats())
    table.push_back({std::string(format.name), std::string(format.description)});
  return table;
}

}  // namespace

void add_export(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"export",
       "Write what an index holds for other programs",
       {{"attest export --format csv -o figures.csv", "all claims"},
        {"attest export --format csv 'arrivals unit:person'", "those that a query finds"},
        {"attest export --format sqlite -o figures.sqlite date:2014", "for Datasette"},
        {"attest export --format biblatex lang:ko >sources.bib", ""}},
       "",
       "Formats",
       format_table()},
      [options] { return run(*options); });
  command.add_option("QUERY", options->words, "only what this finds; without it, everything");
  one_of(*command.add_option("--format", options->format, "one of the formats below")
              ->required()
              ->type_name("NAME"),
         export_names());
  command.add_option("-o,--output", options->output, "write FILE, whole or not at all")
      ->type_name("FILE");
  command.add_option("--base", options->settings.base, "what the addresses of claims begin with")
      ->type_name("IRI");
  command.add_option("--separator", options->separator, "csv: , (default) ; | or tab")
      ->type_name("C");
  command.add_flag("--mapping", options->settings.mapping,
                   "opensearch: the template, to be put first");
  command.add_option("--item", options->settings.item, "quickstatements: what the figures are of")
      ->type_name("QID");
  command
      .add_option("--property", options->settings.property,
                  "quickstatements: which statement they are")
      ->type_name("PID");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
}

}  // namespace attest::cli
