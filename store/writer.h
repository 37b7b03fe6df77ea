// Writing to the store: one writer, whole articles, all or nothing per commit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/documents.h"
#include "store/store.h"

namespace attest {

// One process at a time; not to be shared between threads.  All that was done since
// the last commit() becomes visible together or, after an error, a kill or the
// destructor, not at all.  Every function throws attest::Error: NoSpace, Locked,
// Damaged, …
class StoreWriter {
 public:
  // Opens the index in `folder` or makes a new one there (parents too).  Refuses a
  // folder that holds other things (Usage) and other format versions (WrongVersion).
  explicit StoreWriter(const std::string& folder);
  ~StoreWriter();
  StoreWriter(StoreWriter&&) noexcept;
  StoreWriter& operator=(StoreWriter&&) noexcept;

  // The batches of one article are added one after another, with no other's between.
  void add(const DocumentBatch& batch);
  // With its passages and claims; nothing happens when there is none.
  void remove_article(std::string_view key);

  // In place of the record of the article with this key, and of where its copies are; its
  // passages and claims stay.
  void put_article(const ArticleRecord& article);

  // What the index holds, with all that was done since the last commit.
  [[nodiscard]] bool has_article(std::string_view key) const;
  [[nodiscard]] std::optional<ArticleRecord> article(std::string_view key) const;
  // Those of this text and this identity, then the first others of this text: what stands in
  // place of a thousand pages ("subscribe to read on") is not looked through.
  [[nodiscard]] std::vector<ArticleRecord> articles_of_text(std::string_view content_hash,
                                                            const std::string& identity) const;
  [[nodiscard]] std::vector<std::string> article_keys(std::string_view path) const;  // of one file
  // The number of its document, which stays until the article is removed.
  [[nodiscard]] std::optional<std::uint32_t> article_document(std::string_view key) const;
  [[nodiscard]] std::string article_text(const ArticleRecord& article) const;
  // The number that end_run() will give.
  [[nodiscard]] std::uint32_t next_run() const;
  // Documents that came after the last run that was numbered.
  [[nodiscard]] bool has_documents_of_no_run() const;

  void put_file(const FileRecord& file);
  // The record alone; articles are removed by their own keys.
  void remove_file(std::string_view path);

  // Replaces the one of the same name.  Throws TooLarge over 60 MB.
  void put_thesaurus(const KeptThesaurus& thesaurus);
  void remove_thesaurus(std::string_view name);

  // Numbers the run and notes its end, which is now.  To be followed by commit().
  std::uint32_t end_run();

  void commit();
  // Documents added and articles removed since the last commit.
  [[nodiscard]] std::size_t pending() const;

 private:
  [[nodiscard]] IndexRun last_run() const;  // number 0: there is none

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
