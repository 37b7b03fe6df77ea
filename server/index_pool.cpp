#include "server/index_pool.h"

#include <sys/stat.h>

#include <exception>
#include <utility>

#include "indexer/thesauri.h"

namespace attest::server {

namespace {

// Of 1,000,000 figures one takes a few megabytes.
constexpr std::size_t kMostRankings = 8;

// Another folder or stub file at the same place has another one; servers have none.
std::string place_of(const std::string& where) {
  struct stat status = {};
  if (stat(where.c_str(), &status) != 0) return {};
  std::string place = std::to_string(status.st_dev) + "-" + std::to_string(status.st_ino);
  if (S_ISREG(status.st_mode)) place += "-" + std::to_string(status.st_mtime);
  return place;
}

}  // namespace

OpenIndex::OpenIndex(std::string where, std::shared_ptr<const IndexWords> words,
                     RankingCache& rankings)
    : where_(std::move(where)),
      place_(place_of(where_)),
      store_(where_),
      revision_(store_.revision()),
      words_digest_(digest_of(store_.thesauri())),
      words_(std::move(words)),
      rankings_(rankings) {}

void OpenIndex::refresh() {
  store_.reopen();
  std::string newest = store_.revision();
  if (newest == revision_) return;
  revision_ = std::move(newest);
  words_digest_ = digest_of(store_.thesauri());
  if (searcher_) searcher_->store().reopen();
  checker_.reset();
  conflicts_.reset();
  series_.reset();
}

void OpenIndex::use(std::shared_ptr<const IndexWords> words) {
  if (words == words_) return;
  searcher_.reset();
  checker_.reset();
  conflicts_.reset();
  series_.reset();
  walk_.reset();
  words_ = std::move(words);
}

bool OpenIndex::is_newest() {
  store_.reopen();
  return store_.revision() == revision_ && !is_replaced();
}

bool OpenIndex::is_replaced() const { return place_of(where_) != place_; }

Searcher& OpenIndex::searcher() {
  if (!searcher_) searcher_ = std::make_unique<Searcher>(where_, &thesaurus());
  return *searcher_;
}

Checker& OpenIndex::checker() {
  if (!checker_) checker_ = std::make_unique<Checker>(where_, thesaurus());
  return *checker_;
}

ConflictFinder& OpenIndex::conflicts() {
  if (!conflicts_) conflicts_ = std::make_unique<ConflictFinder>(where_, thesaurus());
  return *conflicts_;
}

std::shared_ptr<const GroupRanking> OpenIndex::ranking(const ConflictRequest& request,
                                                       const std::function<void()>& between) {
  const std::string key = revision_ + '\n' + words_name() + '\n' +
                          (request.since ? to_string(*request.since) : "") + '\n' +
                          (request.since_revision ? std::to_string(*request.since_revision) : "") +
                          '\n' + request.query;
  if (auto kept = rankings_.find(key)) return kept;
  auto made = std::make_shared<const GroupRanking>(conflicts(), request, between);
  if (is_newest()) rankings_.keep(key, made);
  return made;
}

SeriesReader& OpenIndex::series() {
  if (!series_) series_ = std::make_unique<SeriesReader>(where_, thesaurus());
  return *series_;
}

QueryWalk& OpenIndex::walk() {
  if (!walk_) walk_ = std::make_unique<QueryWalk>(where_, thesaurus());
  return *walk_;
}

IndexPool::IndexPool(std::string where, std::vector<std::string> thesauri)
    : where_(std::move(where)), thesauri_(std::move(thesauri)), rankings_(kMostRankings) {}

std::unique_ptr<OpenIndex> IndexPool::idle() {
  const std::lock_guard lock(mutex_);
  if (idle_.empty()) return nullptr;
  std::unique_ptr<OpenIndex> index = std::move(idle_.back());
  idle_.pop_back();
  return index;
}

std::size_t IndexPool::open_count() {
  const std::lock_guard lock(mutex_);
  return idle_.size();
}

// Read anew only where the index keeps other words than those that are known.
std::shared_ptr<const IndexWords> IndexPool::words() {
  auto read = std::make_shared<IndexWords>();
  read->digest = digest_of(kept_thesauri(where_));
  {
    const std::lock_guard lock(mutex_);
    if (words_ && words_->digest == read->digest) return words_;
  }
  read->thesaurus = words_of(where_, thesauri_);
  read->name = digest_of({{"", read->thesaurus}});
  const std::lock_guard lock(mutex_);
  return words_ = std::move(read);
}

IndexPool::Lease IndexPool::borrow() {
  while (std::unique_ptr<OpenIndex> index = idle()) {
    if (index->is_replaced()) continue;
    index->refresh();
    if (index->words_digest_ != index->words_->digest) index->use(words());
    return {*this, std::move(index)};
  }
  return {*this, std::make_unique<OpenIndex>(where_, words(), rankings_)};
}

IndexPool::Lease::Lease(IndexPool& pool, std::unique_ptr<OpenIndex> index)
    : pool_(pool), index_(std::move(index)), exceptions_(std::uncaught_exceptions()) {}

IndexPool::Lease::~Lease() {
  if (std::uncaught_exceptions() > exceptions_) return;
  const std::lock_guard lock(pool_.mutex_);
  pool_.idle_.push_back(std::move(index_));
}

}  // namespace attest::server
