// Writing to the store: one writer, whole articles, all or nothing per commit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

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
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
