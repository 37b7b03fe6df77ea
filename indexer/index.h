// Bringing an index up to date with files and folders.
//
// Files are read, extracted and analysed in worker threads; one thread writes.  The
// result does not depend on the number of threads.  At every commit the index holds
// whole articles only, so that a kill at any moment leaves the last commit.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "claims/thesaurus.h"
#include "indexer/read_report.h"
#include "store/store.h"
#include "text/error.h"

namespace attest {

struct IndexProgress {
  std::size_t files_done = 0;
  std::size_t files = 0;
  std::size_t articles = 0;  // added and updated
  std::size_t passages = 0;
};

struct IndexOptions {
  std::string folder;                     // of the index; made when it does not exist
  bool prune = false;                     // remove what was indexed from under `paths` and is gone
  const Thesaurus* thesaurus = nullptr;   // nullptr: that of the program
  // What of it is the user's, to be kept in the index in place of what was; by name.
  const std::vector<KeptThesaurus>* keep = nullptr;
  unsigned workers = 0;                   // 0: one for each core
  std::size_t commit_documents = 3'000;  // commit at the first end of an article after so many
  const std::atomic<bool>* stop = nullptr;  // set: finish the article, commit, return
  // Called by the thread that called index_paths, after each step.
  std::function<void(const IndexProgress&)> progress;
};

struct IndexReport {
  // Articles.
  std::size_t added = 0;
  std::size_t updated = 0;
  std::size_t unchanged = 0;
  std::size_t removed = 0;
  std::size_t copies = 0;  // met again in another file or record: one article, one more copy
  std::size_t kept = 0;    // no longer in their files, but versions of something: still citable
  // Files that were not read, or not wholly; what they gave before stays indexed.
  std::size_t failed = 0;
  std::size_t passages = 0;  // of the articles added and updated
  std::size_t claims = 0;
  std::uint32_t revision = 0;  // the number of this run; 0 when it changed nothing
  double seconds = 0;
  bool new_words = false;    // the thesauri differ from those kept before
  bool interrupted = false;  // `stop` was set before all was done
  std::vector<FormatReport> formats;  // of the files read in this run, by name
  std::vector<Diagnostic> diagnostics;
};

// Indexes the files under `paths` ("-" is standard input).  Throws Error when the
// index cannot be opened or written (Locked, WrongVersion, NoSpace, Damaged, …); it
// then stays as it was last committed.
IndexReport index_paths(const std::vector<std::string>& paths, const IndexOptions& options);

}  // namespace attest
