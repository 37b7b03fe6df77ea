// The orders of groups that were asked for lately, for whoever turns the pages: finding all groups
// of a large index takes many seconds, finding those of a page again hardly any time.
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "search/conflicts/group_ranking.h"

namespace attest::server {

// Safe from any thread.  Two who ask for the same at a time may both be told that it is missing.
class RankingCache {
 public:
  explicit RankingCache(std::size_t most) : most_(most) {}

  // nullptr when it is not kept.
  [[nodiscard]] std::shared_ptr<const GroupRanking> find(const std::string& key);
  // The one that was used longest ago makes room.
  void keep(const std::string& key, std::shared_ptr<const GroupRanking> ranking);

 private:
  using Entry = std::pair<std::string, std::shared_ptr<const GroupRanking>>;

  std::mutex mutex_;
  std::size_t most_;
  std::list<Entry> entries_;  // the one used last first
};

}  // namespace attest::server
