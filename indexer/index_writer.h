// The one thread that writes: pieces of files into the store, commits between articles.
// Part of indexer/index.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/file_worker.h"
#include "indexer/index.h"
#include "store/writer.h"

namespace attest {

class IndexWriter {
 public:
  // Keeps both arguments by reference.
  IndexWriter(const IndexOptions& options, IndexReport& report)
      : options_(options), report_(report), store_(options.folder) {}

  // Keeps these in place of those that the index has, if they differ, and commits.
  void keep(const std::vector<KeptThesaurus>& thesauri);

  void begin_file(const std::string& path);
  void write(ArticleBegins&& article);
  void write(const DocumentBatch& batch);
  void write(ArticleEnds&& article);
  void write(FileEnds&& file);

  void remove_file(const std::string& path, const std::vector<std::string>& article_keys);

  // REQUIRES: between_articles().
  void commit();

  // Numbers the run, where it has changed the index.
  void end_run();

  [[nodiscard]] bool between_articles() const { return !in_article_; }
  [[nodiscard]] bool between_files() const { return !in_file_; }

 private:
  const IndexOptions& options_;
  IndexReport& report_;
  StoreWriter store_;
  std::string path_;                 // of the file at hand
  std::uint32_t file_articles_ = 0;  // written of it by now
  bool in_file_ = false;
  bool in_article_ = false;
};

}  // namespace attest
