// The index, open for as many threads as ask at a time.
//
// What reads an index belongs to one thread and is costly to make, so it is lent and taken back.
// Whoever borrows gets the newest commit.  An index that is missing or damaged fails to be
// borrowed, with the reason; one that is there again is opened again.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "claims/thesaurus.h"
#include "search/conflicts/check.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/series.h"
#include "search/export/walk.h"
#include "search/searcher.h"
#include "server/ranking_cache.h"

namespace attest::server {

// The words of an index, shared by all who read it.
struct IndexWords {
  Thesaurus thesaurus;
  std::string digest;  // of those that the index keeps
  std::string name;    // tells them from any others
};

// One reader of each kind, made when first needed.
class OpenIndex {
 public:
  OpenIndex(std::string where, std::shared_ptr<const IndexWords> words, RankingCache& rankings);

  [[nodiscard]] const std::string& where() const { return where_; }
  // Names the commit that all of them read.
  [[nodiscard]] const std::string& revision() const { return revision_; }
  // Whether no other commit has come meanwhile.
  [[nodiscard]] bool is_newest();
  [[nodiscard]] const StoreReader& store() const { return store_; }
  [[nodiscard]] const Thesaurus& thesaurus() const { return words_->thesaurus; }
  // Another one for any other words, be they the program's, the index's or of files.
  [[nodiscard]] const std::string& words_name() const { return words_->name; }

  [[nodiscard]] Searcher& searcher();
  [[nodiscard]] Checker& checker();
  [[nodiscard]] ConflictFinder& conflicts();
  // Its groups in order, found once a commit.  `between` is called as GroupRanking does.
  [[nodiscard]] std::shared_ptr<const GroupRanking> ranking(const ConflictRequest& request,
                                                            const std::function<void()>& between);
  [[nodiscard]] SeriesReader& series();
  [[nodiscard]] QueryWalk& walk();

 private:
  friend class IndexPool;

  // Moves to the newest commit.
  void refresh();
  void use(std::shared_ptr<const IndexWords> words);
  [[nodiscard]] bool is_replaced() const;

  std::string where_;
  std::string place_;  // what lies at `where_`, told from another that has taken its place
  StoreReader store_;
  std::string revision_;
  std::string words_digest_;  // of what the index keeps now
  std::shared_ptr<const IndexWords> words_;
  RankingCache& rankings_;
  std::unique_ptr<Searcher> searcher_;
  std::unique_ptr<Checker> checker_;
  std::unique_ptr<ConflictFinder> conflicts_;
  std::unique_ptr<SeriesReader> series_;
  std::unique_ptr<QueryWalk> walk_;
};

class IndexPool {
 public:
  // `thesauri`: files whose words are added.  Opens nothing yet.
  explicit IndexPool(std::string where, std::vector<std::string> thesauri = {});

  // Gives back when it ends; what an exception interrupts is closed instead.
  class Lease {
   public:
    Lease(IndexPool& pool, std::unique_ptr<OpenIndex> index);
    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    OpenIndex& operator*() const { return *index_; }
    OpenIndex* operator->() const { return index_.get(); }

   private:
    IndexPool& pool_;
    std::unique_ptr<OpenIndex> index_;
    int exceptions_;
  };

  // Throws as StoreReader does.  The pool must outlive the lease.
  [[nodiscard]] Lease borrow();

  [[nodiscard]] const std::string& where() const { return where_; }
  // How many are open and lent to nobody.
  [[nodiscard]] std::size_t open_count();

 private:
  [[nodiscard]] std::shared_ptr<const IndexWords> words();
  [[nodiscard]] std::unique_ptr<OpenIndex> idle();

  std::string where_;
  std::vector<std::string> thesauri_;
  std::mutex mutex_;
  RankingCache rankings_;
  std::vector<std::unique_ptr<OpenIndex>> idle_;
  std::shared_ptr<const IndexWords> words_;
};

}  // namespace attest::server
