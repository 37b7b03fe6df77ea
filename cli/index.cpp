// attest index: brings an index up to date with files and folders.
#include <csignal>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <iomanip>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
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

std::atomic<bool> stop_asked = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

// The first Ctrl-C finishes the article at hand and commits, the second kills.
void stop_at_signals() {
  struct sigaction action = {};
  action.sa_handler = [](int) { stop_asked = true; };
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

void show(ProgressBar& bar, const IndexProgress& progress) {
  bar.show(progress.files_done, progress.files,
           std::to_string(progress.files_done) + " of " + counted(progress.files, "file") + ", " +
               counted(progress.articles, "article") + ", " +
               counted(progress.passages, "passage"));
}

// "24 articles: 24 added; 310 passages and 905 figures in 0.4 s; revision 3"
std::string summary(const IndexReport& report) {
  std::ostringstream out;
  out << counted(report.added + report.updated + report.unchanged, "article");
  const char* separator = ": ";
  const auto part = [&](std::size_t count, const char* what) {
    if (count == 0) return;
    out << separator << count << ' ' << what;
    separator = ", ";
  };
  part(report.added, "added");
  part(report.updated, "updated");
  part(report.unchanged, "unchanged");
  part(report.removed, "removed");
  part(report.copies, "met again");
  part(report.kept, "kept that left their files");
  if (report.added + report.updated > 0)
    out << "; " << counted(report.passages, "passage") << " and "
        << counted(report.claims, "figure");
  out << " in " << std::fixed << std::setprecision(1) << report.seconds << " s";
  if (report.revision > 0) out << "; revision " << report.revision;
  if (report.failed > 0) out << "; " << counted(report.failed, "file") << " could not be read";
  return out.str();
}

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
  index.stop = &stop_asked;
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
