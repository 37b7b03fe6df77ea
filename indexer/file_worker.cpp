#include "indexer/file_worker.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <utility>

#include "claims/identity.h"
#include "indexer/reader.h"

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

// In place of the digest while some articles of a file may still be of other words: equals
// none, so that all of them are made again, whatever the words then are.
constexpr std::string_view kMixedWords = "\nmixed";

// An article that is all of a file has the file's own hash.
void complete_copy(Article& article, const std::string& file_hash) {
  article.provenance.resize(1);
  Provenance& copy = article.provenance.front();
  copy.container = article.path;
  copy.member = article.member;
  if (copy.hash.empty() && copy.member.empty()) copy.hash = file_hash;
}

}  // namespace

Diagnostic not_indexed(const std::string& path, const std::exception& error) {
  return {ErrorCode::Internal,
          path,
          {},
          {},
          std::string("this article could not be indexed and is left out: ") + error.what()};
}

struct FileWorker::Job {
  const std::string& path;
  const Sink& sink;
  std::string hash;          // of the file
  bool known = false;        // the index has articles of it
  bool other_words = false;  // they were read with other thesauri
  std::size_t articles = 0;  // read by now
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

// What the writer will say is not known here, but what it is likely to need is.
bool FileWorker::needs_documents(const Job& job, const ArticleRecord& record) {
  if (job.other_words) return true;
  const std::string& text = record.article.content_hash;
  const std::string identity = identity_of(record.article);
  const bool is_first = texts_.add(text, identity);
  if (is_first && !known_.holds_text(text, identity)) return true;
  if (!is_first || !job.known) return false;
  const std::optional<ArticleRecord> before = known_.article(record.key);
  return before && before->article.content_hash == text &&
         before->article.provenance.size() == 1 &&
         !same_but_for_copies(before->article, record.article);
}

void FileWorker::take(Job& job, Article&& article) {
  ++job.articles;
  article.path = job.path;
  complete_copy(article, job.hash);
  ArticleRecord record;
  record.key = place_of(article);
  record.since = run_;
  record.article = std::move(article);
  if (needs_documents(job, record))
    build(job, std::move(record));
  else
    job.hand_over(ArticleMet{std::move(record)});
}

void FileWorker::build(Job& job, ArticleRecord&& record) {
  ArticleBegins begin{{}, job.other_words};
  std::string text = std::move(record.article.text);
  begin.record = record;
  record.article.text = std::move(text);
  job.hand_over(std::move(begin));
  ArticleEnds end;
  try {
    end.counts = builder_.build(std::move(record), [&](DocumentBatch&& batch) {
      job.hand_over(std::move(batch));
    });
  } catch (const std::exception& error) {
    if (job.sink_failed) throw;
    end.failed = true;
    job.end.diagnostics.push_back(not_indexed(job.path, error));
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
  Job job{path, sink, {}, false, false, 0, {}};
  job.end.path = path;
  // Looked at before reading: a file that changes meanwhile differs the next time.
  // Standard input has no state, and so is always read.
  const bool is_file = path != kStandardInput;
  FileState state = is_file ? file_state(path).value_or(FileState{}) : FileState{};
  const std::string mixed = state.sidecar + std::string(kMixedWords);
  if (!words_.empty()) state.sidecar += "\n" + words_;
  const std::optional<FileRecord> old = known_.file(path);
  job.known = old.has_value();
  job.other_words = old && words_of_record(*old) != words_;
  job.end.skipped = old && same_state(*old, state);
  if (job.end.skipped) {
    job.end.unchanged = known_.article_documents(path);
    return sink(std::move(job.end));
  }
  job.hash = is_file ? hash_file(path).value_or("") : "";
  FileRecord record{path, state.size, state.modified_ns, job.hash, state.sidecar, 0};
  if (old && !job.hash.empty() && old->content_hash == job.hash &&
      old->sidecar == state.sidecar) {
    job.end.skipped = true;
    job.end.unchanged = known_.article_documents(path);
    record.articles = old->articles;
    job.end.record = std::move(record);
    return sink(std::move(job.end));
  }
  const bool same_bytes = old && !job.hash.empty() && old->content_hash == job.hash;
  sink(FileBegins{!old         ? FileBefore::Unknown
                  : same_bytes ? FileBefore::Same
                               : FileBefore::Other,
                  job.other_words ? mixed : state.sidecar});
  read(job);

  const auto& diagnostics = job.end.diagnostics;
  const bool unreadable = std::any_of(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.code == ErrorCode::Unreadable; });
  // What cannot be read now may well be the same as before: nothing is taken away.
  job.end.complete = !unreadable && (diagnostics.empty() || job.articles > 0);
  // Without its hash the file is read again, and its trouble told again, next time.
  if (!diagnostics.empty()) record.content_hash.clear();
  if (job.other_words && !job.end.complete) record.sidecar = mixed;
  job.end.record = std::move(record);
  sink(std::move(job.end));
}

}  // namespace attest
