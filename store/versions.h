// Which versions of an article does the index hold, and which of them is the newest?
// Part of store/store.cpp.
//
// Nothing of this is written down: it follows from the articles of one identity, so that
// adding or removing a version leaves no other stale.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/store.h"

namespace attest {

// One article among those of its identity.
struct HeldVersion {
  std::string key;
  Version version;
  std::string container;  // of its first copy
  bool gone = false;      // from there
  std::uint32_t since = 0;
  std::string day;  // its own, else the last of those that came before it
  bool dated = false;
};

// Oldest first: by the day of publication or, where it is not known, of fetching; of one day
// by when they were fetched last, and then by the order of indexing.
void put_in_order(std::vector<HeldVersion>& versions);

// Parts of one page rather than versions: of one address, in one file at the same time, and
// nothing says which came later.
[[nodiscard]] bool are_parts(const HeldVersion& a, const HeldVersion& b);

// Keeps what it has found, up to a bound.
class VersionFinder {
 public:
  // Fills in what came before `record` and what is the newest.
  void find(const Xapian::Database& database, ArticleRecord& record);
  void forget() {
    known_.clear();
    kept_ = 0;
  }

 private:
  using Versions = std::shared_ptr<const std::vector<HeldVersion>>;
  std::unordered_map<std::string, Versions> known_;  // by identity
  std::size_t kept_ = 0;                             // versions
};

}  // namespace attest
