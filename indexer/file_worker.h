// Making the pieces of one file that the writer needs.  Part of indexer/index.cpp.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "indexer/article_builder.h"
#include "indexer/copies.h"
#include "indexer/file_state.h"
#include "indexer/read_report.h"
#include "indexer/texts_met.h"
#include "store/store.h"
#include "text/error.h"

namespace attest {

// The first piece of every file that is read.
struct FileBegins {
  FileBefore before = FileBefore::Unknown;
  std::string sidecar;  // for the file's record while it is half read
};

// Its documents follow, which belong to the article of `record.key`.
struct ArticleBegins {
  ArticleRecord record;  // without text
  bool again = false;    // is to be written though the index has it
};

struct ArticleEnds {
  bool failed = false;  // what was written of it must go
  ArticleCounts counts;
};

// Of a text that was met before, it seems: no documents were made of it.
struct ArticleMet {
  ArticleRecord record;  // with its text
};

// The last piece of every file.
struct FileEnds {
  std::string path;
  bool skipped = false;              // nothing was read of it: it holds what it held
  bool complete = false;             // what was not met is not in it any more
  std::optional<FileRecord> record;  // to be written; its number of articles where it was skipped
  std::vector<std::uint32_t> unchanged;  // documents of the articles of a file that was skipped
  std::vector<FormatReport> formats;
  std::vector<Diagnostic> diagnostics;
};

using Piece =
    std::variant<FileBegins, ArticleBegins, DocumentBatch, ArticleEnds, ArticleMet, FileEnds>;

[[nodiscard]] Diagnostic not_indexed(const std::string& path, const std::exception& error);

// One per thread.
class FileWorker {
 public:
  using Sink = std::function<void(Piece&&)>;

  // `index`: the folder of the index, for what is known of files and articles.
  // `thesaurus` must outlive the worker; `words`: digest_of() what of it is the user's.
  // `texts`: of all workers; `run`: the number of this run.
  FileWorker(const std::string& index, const Thesaurus& thesaurus, const std::string& words,
             TextsMet& texts, std::uint32_t run)
      : known_(index), builder_(thesaurus), words_(words), texts_(texts), run_(run) {}

  // Hands over all pieces of the file.  What `sink` throws passes through.  Throws
  // Error when the index cannot be read.
  void run(const std::string& path, const Sink& sink);

 private:
  struct Job;
  void read(Job& job);
  void take(Job& job, Article&& article);
  void build(Job& job, ArticleRecord&& record);
  [[nodiscard]] bool needs_documents(const Job& job, const ArticleRecord& record);

  StoreReader known_;
  ArticleBuilder builder_;
  std::string words_;
  TextsMet& texts_;
  std::uint32_t run_;
};

}  // namespace attest
