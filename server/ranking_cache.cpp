#include "server/ranking_cache.h"

#include <algorithm>

namespace attest::server {

std::shared_ptr<const GroupRanking> RankingCache::find(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto entry = std::find_if(entries_.begin(), entries_.end(),
                                  [&](const Entry& kept) { return kept.first == key; });
  if (entry == entries_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, entry);
  return entry->second;
}

void RankingCache::keep(const std::string& key, std::shared_ptr<const GroupRanking> ranking) {
  const std::lock_guard lock(mutex_);
  entries_.emplace_front(key, std::move(ranking));
  if (entries_.size() > most_) entries_.pop_back();
}

}  // namespace attest::server
