// attest index: brings an index up to date with files and folders.
#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/indexing.h"
#include "cli/messages.h"
#include "cli/places.h"
#include "cli/progress.h"
#include "indexer/index.h"
#include "indexer/readers/skos.h"
#include "indexer/thesauri.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string database;
  std::vector<std::string> thesauri;
  bool prune = false;
  bool forget_thesauri = false;
};

// What the index is to keep: the files given, and what it kept before.
std::vector<KeptThesaurus> thesauri_for(const Options& options) {
  std::vector<KeptThesaurus> kept;
  if (!options.forget_thesauri) kept = kept_thesauri(options.database);
  for (const std::string& path : options.thesauri) {
    SkosReport report;
    KeptThesaurus added{path, read_skos_file(path, &report)};
    std::erase_if(kept, [&](const KeptThesaurus& one) { return one.name == path; });
    Thesaurus known = all_words(kept);
    report.known = join(known, Thesaurus(added.words));
    tell(to_string(report, path));
    kept.push_back(std::move(added));
  }
  std::sort(kept.begin(), kept.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return kept;
}

int run(const Options& options) {
  stop_at_signals();
  const bool is_new = !std::filesystem::exists(options.database);
  const std::vector<KeptThesaurus> kept = thesauri_for(options);
  const Thesaurus thesaurus = all_words(kept);
  IndexOptions index;
  index.keep = &kept;
  index.thesaurus = &thesaurus;
  index.folder = options.database;
  index.prune = options.prune;
  index.stop = &stop_asked();
  ProgressBar bar;
  index.progress = [&](const IndexProgress& progress) { show(bar, progress); };
  const IndexReport report = index_paths(options.paths, index);

  bar.clear();
  for (const Diagnostic& diagnostic : report.diagnostics) complain(to_string(diagnostic));
  tell_plainly(summary(report));
  for (const FormatReport& format : report.formats) tell_plainly("  " + to_string(format));
  if (is_new && options.database == data_place("index"))
    tell("the index is " + options.database + "; --db DIR or ATTEST_DB names another");
  if (report.new_words)
    tell("the thesauri of the index have changed; articles that PATH does not name keep the "
         "concepts that they have");
  if (report.interrupted)
    complain("stopped; what was read is in the index, the same command goes on");
  if (report.interrupted || report.failed > 0) return kFailed;
  const bool any = report.added + report.updated + report.unchanged + report.removed +
                       report.copies + report.kept > 0;
  return any ? kDone : kNothingFound;
}

}  // namespace

void add_index(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"index",
       "Read articles into an index, or bring it up to date",
       {{"attest index articles/", "made when it does not exist"},
        {"attest index articles/ --prune", "and forget what is gone"},
        {"attest index article.txt --db figures.db", "an index in a place of your own"},
        {"attest index articles/ --thesaurus words.rdf", "whose words later commands know too"}},
       "Formats are found by content: `man attest-index` lists them. Unchanged files cost a "
       "look. Ctrl-C stops at the end of an article; the same command goes on from there. Where "
       "no --db, ATTEST_DB or configuration says otherwise, the index is "
       "~/.local/share/attest/index."},
      [options] { return run(*options); });
  command.add_option("PATH", options->paths, "files or folders; - reads standard input")
      ->required();
  command.add_flag("--prune", options->prune,
                   "remove the articles of files under PATH that are gone");
  command.add_flag("--forget-thesauri", options->forget_thesauri,
                   "keep only the thesauri given now");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
}

}  // namespace attest::cli
