#include "indexer/file_worker.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <utility>

#include "indexer/reader.h"
#include "store/record.h"

namespace attest {
namespace {

constexpr std::string_view kStandardInput = "-";

bool same_state(const FileRecord& record, const FileState& state) {
  return !record.content_hash.empty() && record.size == state.size &&
         record.modified_ns == state.modified_ns && record.sidecar == state.sidecar;
}

// The digest of the thesauri that its articles were read with, behind what is known of
// sources.json.
std::string words_of_record(const FileRecord& record) {
  const std::size_t line = record.sidecar.find('\n');
  return line == std::string::npos ? "" : record.sidecar.substr(line + 1);
}

std::string article_key(const Article& article) {
  return article.member.empty() ? article.path : article.path + " # " + article.member;
}

}  // namespace

struct FileWorker::Job {
  const std::string& path;
  const Sink& sink;
  std::unordered_set<std::string> old_keys;  // of the articles that the index holds
  std::unordered_set<std::string> keys;      // of those read by now
  bool other_words = false;  // the old articles were read with other thesauri
  FileEnds end;

  // What is half written cannot be taken back from here: a failure of the sink is
  // not a failure of the article.
  bool sink_failed = false;
  void hand_over(Piece&& piece) {
    sink_failed = true;
    sink(std::move(piece));
    sink_failed = false;
  }
};

bool FileWorker::is_unchanged(const std::string& key, const Article& article) const {
  const std::optional<ArticleRecord> old = known_.article(key);
  if (!old) return false;
  ArticleRecord now{key, article, old->passages, old->text_bytes};
  return record::encode(now) == record::encode(*old);
}

void FileWorker::take(Job& job, Article&& article) {
  article.path = job.path;
  std::string key = article_key(article);
  while (!job.keys.insert(key).second) key += " again";
  const bool replaces = job.old_keys.erase(key) > 0;
  if (replaces && !job.other_words && is_unchanged(key, article)) {
    ++job.end.unchanged;
    return;
  }
  ArticleEnds end{key, false, replaces, {}};
  job.hand_over(ArticleBegins{key, replaces});
  try {
    end.counts = builder_.build(std::move(article), key,
                                [&](DocumentBatch&& batch) { job.hand_over(std::move(batch)); });
  } catch (const std::exception& error) {
    if (job.sink_failed) throw;
    end.failed = true;
    job.end.diagnostics.push_back(
        {ErrorCode::Internal,
         job.path,
         {},
         {},
         std::string("this article could not be indexed and is left out: ") + error.what()});
  }
  job.hand_over(std::move(end));
}

void FileWorker::read(Job& job) {
  const auto sink = [&](Article&& article) { take(job, std::move(article)); };
  ReadReport report = job.path == kStandardInput ? read_stream(std::cin, job.path, sink)
                                                 : read_file(job.path, sink);
  job.end.formats = std::move(report.formats);
  auto& diagnostics = job.end.diagnostics;
  diagnostics.insert(diagnostics.end(), std::make_move_iterator(report.diagnostics.begin()),
                     std::make_move_iterator(report.diagnostics.end()));
}

void FileWorker::run(const std::string& path, const Sink& sink) {
  Job job{path, sink, {}, {}, false, {}};
  job.end.path = path;
  // Looked at before reading: a file that changes meanwhile differs the next time.
  // Standard input has no state, and so is always read.
  const bool is_file = path != kStandardInput;
  FileState state = is_file ? file_state(path).value_or(FileState{}) : FileState{};
  if (!words_.empty()) state.sidecar += "\n" + words_;
  const std::optional<FileRecord> old = known_.file(path);
  job.other_words = old && words_of_record(*old) != words_;
  if (old && same_state(*old, state)) {
    job.end.unchanged = old->articles;
    return sink(std::move(job.end));
  }
  const std::string hash = is_file ? hash_file(path).value_or("") : "";
  FileRecord record{path, state.size, state.modified_ns, hash, state.sidecar, 0};
  if (old && !hash.empty() && old->content_hash == hash && old->sidecar == state.sidecar) {
    job.end.unchanged = record.articles = old->articles;
    job.end.record = std::move(record);
    return sink(std::move(job.end));
  }
  if (old)
    for (std::string& key : known_.article_keys(path)) job.old_keys.insert(std::move(key));
  read(job);

  const auto& diagnostics = job.end.diagnostics;
  const bool unreadable = std::any_of(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.code == ErrorCode::Unreadable; });
  // What cannot be read now may well be the same as before: nothing is taken away.
  if (!unreadable && (diagnostics.empty() || !job.keys.empty()))
    job.end.gone.assign(job.old_keys.begin(), job.old_keys.end());
  std::sort(job.end.gone.begin(), job.end.gone.end());
  const std::size_t kept = job.old_keys.size() - job.end.gone.size();
  record.articles = static_cast<std::uint32_t>(job.keys.size() + kept);
  // Without its hash the file is read again, and its trouble told again, next time.
  if (!diagnostics.empty()) record.content_hash.clear();
  if (record.articles > 0 || diagnostics.empty()) job.end.record = std::move(record);
  sink(std::move(job.end));
}

}  // namespace attest
