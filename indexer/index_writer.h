// The one thread that writes: pieces of files into the store, commits between articles.
// Part of indexer/index.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "indexer/article_builder.h"
#include "indexer/copies.h"
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
  void write(FileBegins&& file);
  void write(ArticleBegins&& article);
  // Takes the documents away where they are not needed.
  void add(DocumentBatch& batch);
  void write(ArticleEnds&& article);
  void write(ArticleMet&& article);
  void write(FileEnds&& file);

  // With the copies of articles that were in it.
  void remove_file(const std::string& path);

  [[nodiscard]] std::uint32_t next_run() const { return store_.next_run(); }

  // REQUIRES: between_articles().
  void commit();

  // Numbers the run, where it has changed the index, and commits all that is left.
  void end_run();

  [[nodiscard]] bool between_articles() const { return !in_article_; }
  [[nodiscard]] bool between_files() const { return !in_file_; }

 private:
  void place(const ArticleRecord& read, bool again);
  void build(ArticleRecord&& record);
  void count(const ArticleCounts& counts);
  void count_unchanged(std::uint32_t document);
  void fail();

  const IndexOptions& options_;
  IndexReport& report_;
  StoreWriter store_;
  std::optional<ArticleBuilder> builder_;  // made when it is needed, which is seldom
  std::string path_;                       // of the file at hand
  std::string sidecar_;                    // of its record while it is half read
  std::optional<FileCopies> copies_;       // of its articles
  Placement placement_;                    // of the article at hand
  ArticlePlace place_;
  bool unused_ = false;  // the documents that come for it do not serve
  bool moved_ = false;   // they are to stand elsewhere than they were made for
  bool in_file_ = false;
  bool in_article_ = false;
  std::unordered_set<std::uint32_t> unchanged_;  // documents of the articles counted as that
};

}  // namespace attest
