// Texts in an order that is known only when the last one is: kept on disk meanwhile.
#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "search/conflicts/conflicts.h"

namespace attest {

// A temporary file that is gone when the spool is; in memory are a few numbers a text.
class GroupSpool {
 public:
  // Throws Error{NoSpace} as the other functions do.
  GroupSpool();

  void add(const GroupRank& rank, std::string_view text);
  // By rank; those of one rank as they were added.
  void replay(const std::function<void(const std::string&)>& sink);
  [[nodiscard]] std::size_t size() const { return places_.size(); }

 private:
  struct Place {
    GroupRank rank;
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
  };

  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
  std::vector<Place> places_;
  std::uint64_t end_ = 0;
};

}  // namespace attest
