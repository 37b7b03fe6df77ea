// attest watch: keeps an index in step with folders, and tells what contradicts what is there.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/indexing.h"
#include "cli/messages.h"
#include "indexer/folder_watch.h"
#include "indexer/thesauri.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/conflicts_json.h"
#include "search/conflicts/conflicts_text.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> folders;
  std::string database;
  std::string format = "text";
};

std::uint32_t last_revision(const std::string& index) {
  try {
    const std::vector<IndexRun> runs = StoreReader(index).runs();
    return runs.empty() ? 0 : runs.back().number;
  } catch (const Error& error) {
    if (error.code() == ErrorCode::NotFound) return 0;
    throw;
  }
}

class Watching {
 public:
  explicit Watching(const Options& options)
      : options_(options), revision_(last_revision(options.database)) {}

  int run() {
    FolderWatch watch(options_.folders, options_.database);
    const bool is_new = revision_ == 0;
    update(options_.folders, !is_new);
    if (!stop_asked())
      tell("watching; Ctrl-C stops" +
           std::string(is_new ? "; `attest conflicts` shows what contradicts already" : ""));
    while (!stop_asked()) {
      const FolderChanges changes = watch.wait(stop_asked());
      for (const std::string& folder : changes.lost)
        throw Error(ErrorCode::NotFound, folder +
                                             ": the watched folder is gone; the index keeps its "
                                             "articles until `attest index --prune`");
      if (changes.any) update(whole(changes) ? options_.folders : changes.paths, true);
    }
    return kDone;
  }

 private:
  // Files of "." are not named as its walk names them.
  static bool whole(const FolderChanges& changes) {
    return changes.paths.empty() || changes.paths.front().starts_with("./");
  }

  void update(const std::vector<std::string>& paths, bool tells_conflicts) {
    IndexReport report = indexed(paths);
    // What is gone again was a passing file, or has been removed.
    report.failed -= std::erase_if(report.diagnostics, [](const Diagnostic& diagnostic) {
      return diagnostic.code == ErrorCode::NotFound && !std::filesystem::exists(diagnostic.path);
    });
    for (const Diagnostic& diagnostic : report.diagnostics) complain(to_string(diagnostic));
    if (report.revision == 0) return;
    tell_plainly(summary(report));
    if (tells_conflicts) print_conflicts();
    revision_ = report.revision;
  }

  // Waits while another process writes to the index.
  IndexReport indexed(const std::vector<std::string>& paths) {
    for (bool told = false;; told = true) {
      try {
        return index(paths);
      } catch (const Error& error) {
        if (error.code() != ErrorCode::Locked) throw;
        if (stop_asked()) return {};
        if (!told)
          tell(options_.database + ": another process is writing to this index; waiting for it");
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
      }
    }
  }

  IndexReport index(const std::vector<std::string>& paths) {
    const std::vector<KeptThesaurus> kept = kept_thesauri(options_.database);
    words_ = all_words(kept);
    IndexOptions index;
    index.keep = &kept;
    index.thesaurus = &words_;
    index.folder = options_.database;
    index.prune = true;
    index.stop = &stop_asked();
    ProgressBar bar;
    index.progress = [&](const IndexProgress& progress) { show(bar, progress); };
    return index_paths(paths, index);
  }

  void print_conflicts() {
    ConflictFinder finder(options_.database, words_);
    ConflictRequest request;
    request.since_revision = revision_;
    (void)finder.find(request, [&](ConflictGroup&& group) { print_news(std::move(group)); });
    std::cout.flush();
  }

  // Of an article that was written again the old contradictions are found again, too.
  void print_news(ConflictGroup&& group) {
    std::erase_if(group.pairs, [&](const FigurePair& pair) {
      if (pair.comparison.relation != Relation::Contradicts) return true;
      return !told_.emplace(group.figures[pair.a].claim.id, group.figures[pair.b].claim.id).second;
    });
    if (group.pairs.empty()) return;
    if (options_.format == "text")
      std::cout << conflicts_text(group);
    else
      std::cout << conflicts_json(group) << '\n';
  }

  const Options& options_;
  std::uint32_t revision_;  // up to which conflicts have been told
  Thesaurus words_;
  std::set<std::pair<std::string, std::string>> told_;
};

int run(const Options& options) {
  stop_at_signals();
  return Watching(options).run();
}

}  // namespace

void add_watch(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"watch",
       "Keep an index in step with a folder; tell new conflicts",
       {{"attest watch articles/", "until Ctrl-C"},
        {"attest watch articles/ --format jsonl", "new contradictions as lines of JSON"}},
       "What came while nobody watched is read first. Then articles that come, change, move or go, "
       "in all folders below, are in the index a moment later, and contradictions that they bring "
       "are printed. While another process writes to the index, it waits."},
      [options] { return run(*options); });
  command.add_option("DIR", options->folders, "folders of articles")->required();
  add_database(command, options->database);
  one_of(*command.add_option("--format", options->format, "of conflicts: text (default) or jsonl")
              ->type_name("FORMAT"),
         {"text", "jsonl"});
}

}  // namespace attest::cli
