#include "search/conflicts/group_ranking.h"

#include <algorithm>

namespace attest {

// Groups of one key come one after another.
GroupRanking::GroupRanking(ConflictFinder& finder, const ConflictRequest& request,
                           const std::function<void()>& between) {
  crowds_ = finder.find(request, [&](ConflictGroup&& group) {
    if (keys_.empty() || keys_.back() != group.place.key) keys_.push_back(group.place.key);
    entries_.push_back({rank_of(group), static_cast<std::uint32_t>(keys_.size() - 1),
                        static_cast<std::uint32_t>(group.place.at)});
    between();
  });
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.rank < b.rank; });
}

std::vector<GroupPlace> GroupRanking::page(std::size_t offset, std::size_t limit) const {
  std::vector<GroupPlace> places;
  for (std::size_t i = offset; i < entries_.size() && places.size() < limit; ++i)
    places.push_back({keys_[entries_[i].key], entries_[i].at});
  return places;
}

}  // namespace attest
