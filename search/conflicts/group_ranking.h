// The order of all groups that a request finds, kept without the groups.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "search/conflicts/conflicts.h"

namespace attest {

// Some twenty bytes a group, where a group has all its figures: small enough to be kept for whoever
// turns the pages.
class GroupRanking {
 public:
  // Finds all groups.  `between` is called after each; what it throws goes through.
  GroupRanking(ConflictFinder& finder, const ConflictRequest& request,
               const std::function<void()>& between = [] {});

  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  // The keys that were not compared whole.
  [[nodiscard]] const std::vector<Crowd>& crowds() const { return crowds_; }
  // Of at most `limit` groups from `offset` on, first those that say most.
  [[nodiscard]] std::vector<GroupPlace> page(std::size_t offset, std::size_t limit) const;

 private:
  struct Entry {
    GroupRank rank;
    std::uint32_t key = 0;  // in keys_
    std::uint32_t at = 0;
  };

  std::vector<std::string> keys_;
  std::vector<Entry> entries_;
  std::vector<Crowd> crowds_;
};

}  // namespace attest
