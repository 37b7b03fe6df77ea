// Texts that a run has met, so that a copy is not analysed in vain.
//
// Nothing is decided by it: which of two workers comes first is chance.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_set>

namespace attest {

class TextsMet {
 public:
  // False when this text was met before under this identity.  Beyond a bound what was met is
  // forgotten.
  bool add(const std::string& content_hash, const std::string& identity) {
    constexpr std::size_t kMost = 2'000'000;
    const std::size_t text = std::hash<std::string>{}(content_hash + ' ' + identity);
    const std::lock_guard lock(mutex_);
    if (texts_.size() >= kMost) texts_.clear();
    return texts_.insert(text).second;
  }

 private:
  std::mutex mutex_;
  std::unordered_set<std::size_t> texts_;
};

}  // namespace attest
