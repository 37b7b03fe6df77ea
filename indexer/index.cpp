#include "indexer/index.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <unordered_set>
#include <utility>

#include "indexer/file_worker.h"
#include "indexer/index_folder.h"
#include "indexer/index_writer.h"
#include "indexer/ordered_queue.h"
#include "indexer/reader.h"
#include "indexer/readers/skos.h"
#include "indexer/thesauri.h"
#include "store/writer.h"

namespace attest {
namespace {

using Clock = std::chrono::steady_clock;

// Documents made but not yet written; about 20 KB each.
constexpr std::size_t kMostWaiting = 1'000;
constexpr std::size_t kDocumentBytes = 20'000;

std::size_t weight_of(const Piece& piece) {
  if (const auto* batch = std::get_if<DocumentBatch>(&piece)) return batch->size();
  const auto* met = std::get_if<ArticleMet>(&piece);
  return 1 + (met != nullptr ? met->record.article.text.size() / kDocumentBytes : 0);
}

// "./corpus//" and "corpus/" are one folder, so that no file is indexed twice.
std::string normal(const std::string& path) {
  return std::filesystem::path(path).lexically_normal().string();
}

// But those of the index, which may lie in the folder that it is made of.
std::vector<std::string> files_under(const std::vector<std::string>& paths,
                                     const std::string& index,
                                     std::vector<Diagnostic>& diagnostics) {
  const IndexFolder own(index);
  std::vector<std::string> files;
  std::unordered_set<std::string> seen;
  for (const std::string& path : paths) {
    std::vector<std::string> found =
        path == "-" ? std::vector<std::string>{path} : list_files({path}, diagnostics);
    for (const std::string& file : found)
      if (!own.holds(file) && seen.insert(normal(file)).second) files.push_back(normal(file));
  }
  return files;
}

// Thrown through a reader to leave it early: the queue was cancelled.
struct Cancelled {};

// The one writer is what a long run waits for, so on a machine with few cores the threads
// that feed it take what it leaves; and what other programs leave, so that a few files
// would wait long on a busy machine.  On Linux 0 means the calling thread.
constexpr std::size_t kLongRun = 1'000;  // documents made by one thread
void yield_to_writer() {
  constexpr int kNice = 10;
  setpriority(PRIO_PROCESS, 0, kNice);
}

// Threads that make the pieces of files 0, 1, … for `queue`.
class WorkerPool {
 public:
  WorkerPool(const IndexOptions& options, const std::vector<std::string>& files,
             std::uint32_t run)
      : index_(options.folder),
        thesaurus_(options.thesaurus != nullptr ? *options.thesaurus : builtin_thesaurus()),
        words_(options.keep != nullptr ? digest_of(*options.keep) : ""),
        files_(files),
        run_(run),
        queue_(kMostWaiting) {
    const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < (options.workers != 0 ? options.workers : cores); ++i)
      threads_.emplace_back([this] { work(); });
  }
  ~WorkerPool() { stop(); }
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  // The next piece of the file whose turn it is; nullopt when it has no more.  Throws
  // what stopped a worker.
  std::optional<Piece> pop() {
    std::optional<Piece> piece = queue_.pop();
    if (failed_.load()) std::rethrow_exception(failure_);
    return piece;
  }

  // Freeing the documents of a written batch costs as much as a tenth of writing it, and
  // writing is what all wait for: the builders do it.
  void free_later(DocumentBatch&& batch) {
    const std::lock_guard lock(spent_mutex_);
    spent_.push_back(std::move(batch));
  }

  void stop() {
    queue_.cancel();
    for (std::thread& thread : threads_)
      if (thread.joinable()) thread.join();
  }

 private:
  void work() {
    try {
      FileWorker worker(index_, thesaurus_, words_, texts_, run_);
      std::size_t made = 0;
      for (std::size_t job = next_++; job < files_.size(); job = next_++) {
        worker.run(files_[job], [&](Piece&& piece) {
          const std::size_t weight = weight_of(piece);
          if (made < kLongRun && (made += weight) >= kLongRun) yield_to_writer();
          if (!queue_.push(job, std::move(piece), weight)) throw Cancelled{};
          free_spent();
        });
        queue_.finish(job);
      }
    } catch (const Cancelled&) {
    } catch (...) {
      if (!failing_.exchange(true)) {
        failure_ = std::current_exception();
        failed_.store(true);
      }
      queue_.cancel();
    }
  }

  void free_spent() {
    std::vector<DocumentBatch> mine;
    {
      const std::lock_guard lock(spent_mutex_);
      mine.swap(spent_);
    }
  }

  const std::string& index_;
  const Thesaurus& thesaurus_;
  const std::string words_;
  const std::vector<std::string>& files_;
  const std::uint32_t run_;
  TextsMet texts_;
  OrderedQueue<Piece> queue_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> failing_ = false;  // the first failure is the one that is told
  std::atomic<bool> failed_ = false;   // `failure_` is set
  std::exception_ptr failure_;
  std::mutex spent_mutex_;
  std::vector<DocumentBatch> spent_;
  std::vector<std::thread> threads_;
};

class Indexing {
 public:
  Indexing(const IndexOptions& options, IndexReport& report)
      : options_(options), report_(report), writer_(options, report) {
    if (options.keep != nullptr) writer_.keep(*options.keep);
  }

  void run(const std::vector<std::string>& files) {
    progress_.files = files.size();
    WorkerPool pool(options_, files, writer_.next_run());
    for (std::size_t done = 0; done < files.size() && !report_.interrupted; ++done) {
      write_file(pool, files[done]);
      progress_.files_done = done + 1;
      show_progress();
    }
    pool.stop();
  }

  void end() { writer_.end_run(); }

  void prune(const std::vector<std::string>& paths, const std::vector<std::string>& files) {
    const std::unordered_set<std::string> there(files.begin(), files.end());
    // What this run has brought since its last commit is not seen here, but is `there`.
    const StoreReader known(options_.folder);
    for (const std::string& path : paths) {
      const std::string folder = path == "." ? "" : path.ends_with('/') ? path : path + "/";
      for (const std::string& file : known.file_paths(path == "." ? "" : path)) {
        const bool under = file == path || file.starts_with(folder);
        if (!under || there.contains(file) || may_exist(file)) continue;
        writer_.remove_file(file);
      }
    }
  }

 private:
  void write_file(WorkerPool& pool, const std::string& file) {
    writer_.begin_file(file);
    while (std::optional<Piece> piece = pool.pop()) {
      const bool at_border = !std::holds_alternative<DocumentBatch>(*piece) &&
                             !std::holds_alternative<FileBegins>(*piece);
      if (auto* batch = std::get_if<DocumentBatch>(&*piece)) {
        writer_.add(*batch);
        pool.free_later(std::move(*batch));
      } else {
        std::visit(
            [&](auto&& part) {
              if constexpr (!std::is_same_v<std::decay_t<decltype(part)>, DocumentBatch>)
                writer_.write(std::move(part));
            },
            std::move(*piece));
      }
      show_progress();
      // Only between articles: the one at hand is finished first.
      if (at_border && writer_.between_articles() && options_.stop != nullptr &&
          options_.stop->load()) {
        report_.interrupted =
            !writer_.between_files() || progress_.files_done + 1 < progress_.files;
        if (report_.interrupted) return;
      }
    }
  }

  void show_progress() {
    if (!options_.progress) return;
    progress_.articles = report_.added + report_.updated;
    progress_.passages = report_.passages;
    options_.progress(progress_);
  }

  const IndexOptions& options_;
  IndexReport& report_;
  IndexWriter writer_;
  IndexProgress progress_;
};

}  // namespace

IndexReport index_paths(const std::vector<std::string>& paths, const IndexOptions& options) {
  const Clock::time_point begin = Clock::now();
  IndexReport report;
  std::vector<std::string> normal_paths;
  for (const std::string& path : paths) normal_paths.push_back(normal(path));
  Indexing indexing(options, report);
  const std::vector<std::string> files =
      files_under(normal_paths, options.folder, report.diagnostics);
  report.failed = report.diagnostics.size();
  indexing.run(files);
  if (options.prune && !report.interrupted) indexing.prune(normal_paths, files);
  indexing.end();
  std::sort(report.formats.begin(), report.formats.end(),
            [](const auto& a, const auto& b) { return a.format < b.format; });
  report.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  return report;
}

}  // namespace attest
