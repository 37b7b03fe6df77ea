// Entries of a feed, of whatever format, as articles: the last step of their readers.
#pragma once

#include <cstddef>

#include "indexer/readers/feed_entry.h"
#include "indexer/readers/reading.h"

namespace attest {

class FeedEntries {
 public:
  // Keeps both by reference.
  FeedEntries(Input& input, Reading& reading) : input_(input), reading_(reading) {}

  void add(FeedEntry&& entry, const FeedChannel& channel);

  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  Input& input_;
  Reading& reading_;
  std::size_t count_ = 0;
};

}  // namespace attest
