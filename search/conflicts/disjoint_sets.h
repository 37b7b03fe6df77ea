// Sets that only grow together (union-find).
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace attest {

// Of the numbers 0 to size - 1, each alone at first.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parents_(size) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }

  void join(std::size_t a, std::size_t b) { parents_[root(a)] = root(b); }

  // The same number for all of one set.
  [[nodiscard]] std::size_t root(std::size_t at) const {
    while (parents_[at] != at) at = parents_[at] = parents_[parents_[at]];
    return at;
  }

 private:
  mutable std::vector<std::size_t> parents_;  // reading shortens the way
};

}  // namespace attest
