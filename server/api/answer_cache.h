// Answers that were given lately, for whoever asks the same of the same commit.
#pragma once

#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "server/http/message.h"

namespace attest::server {

class AnswerCache {
 public:
  explicit AnswerCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  [[nodiscard]] std::optional<Response> find(const std::string& key);
  // Those that were used longest ago make room.  An answer that would take an eighth of all
  // room is not kept, nor is one in a file.
  void keep(const std::string& key, const Response& response);

  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  using Entry = std::pair<std::string, Response>;

  void drop_last();

  std::mutex mutex_;
  std::size_t most_bytes_;
  std::size_t bytes_ = 0;
  std::list<Entry> entries_;  // the one used last first
  std::unordered_map<std::string_view, std::list<Entry>::iterator> places_;
};

}  // namespace attest::server
