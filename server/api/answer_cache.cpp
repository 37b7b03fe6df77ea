#include "server/api/answer_cache.h"

namespace attest::server {

namespace {

// What an entry takes beside its texts, roughly.
constexpr std::size_t kEntryBytes = 512;
constexpr std::size_t kLargestShare = 8;

std::size_t size_of(const std::string& key, const Response& response) {
  return kEntryBytes + key.size() + response.body.size();
}

}  // namespace

std::optional<Response> AnswerCache::find(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto place = places_.find(key);
  if (place == places_.end()) return std::nullopt;
  entries_.splice(entries_.begin(), entries_, place->second);
  return place->second->second;
}

void AnswerCache::drop_last() {
  const auto& [key, response] = entries_.back();
  bytes_ -= size_of(key, response);
  places_.erase(key);
  entries_.pop_back();
}

void AnswerCache::keep(const std::string& key, const Response& response) {
  const std::size_t size = size_of(key, response);
  if (response.file != nullptr || size > most_bytes_ / kLargestShare) return;
  const std::lock_guard lock(mutex_);
  if (places_.contains(key)) return;
  entries_.emplace_front(key, response);
  places_.emplace(entries_.front().first, entries_.begin());
  bytes_ += size;
  while (bytes_ > most_bytes_) drop_last();
}

}  // namespace attest::server
