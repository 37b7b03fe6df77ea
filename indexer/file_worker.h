// Making the pieces of one file that the writer needs.  Part of indexer/index.cpp.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <unordered_set>
#include <variant>
#include <vector>

#include "indexer/article_builder.h"
#include "indexer/file_state.h"
#include "indexer/read_report.h"
#include "store/store.h"
#include "text/error.h"

namespace attest {

struct ArticleBegins {
  std::string key;
  bool replaces = false;
};

struct ArticleEnds {
  std::string key;
  bool failed = false;  // what was written of it must go
  bool replaces = false;
  ArticleCounts counts;
};

// The last piece of every file.
struct FileEnds {
  std::string path;
  std::optional<FileRecord> record;  // to be written; none where the old one holds, or none is due
  std::vector<std::string> gone;     // articles that are no longer in the file
  std::size_t unchanged = 0;         // articles
  std::vector<FormatReport> formats;
  std::vector<Diagnostic> diagnostics;
};

using Piece = std::variant<ArticleBegins, DocumentBatch, ArticleEnds, FileEnds>;

// One per thread.
class FileWorker {
 public:
  using Sink = std::function<void(Piece&&)>;

  // `index`: the folder of the index, for what is known of files and articles.
  // `thesaurus` must outlive the worker; `words`: digest_of() what of it is the user's.
  FileWorker(const std::string& index, const Thesaurus& thesaurus, const std::string& words)
      : known_(index), builder_(thesaurus), words_(words) {}

  // Hands over all pieces of the file.  What `sink` throws passes through.  Throws
  // Error when the index cannot be read.
  void run(const std::string& path, const Sink& sink);

 private:
  struct Job;
  void read(Job& job);
  void take(Job& job, Article&& article);
  [[nodiscard]] bool is_unchanged(const std::string& key, const Article& article) const;

  StoreReader known_;
  ArticleBuilder builder_;
  std::string words_;
};

}  // namespace attest
