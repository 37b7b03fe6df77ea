#include "indexer/readers/feed_entries.h"

#include <string>
#include <utility>

#include "indexer/readers/format.h"
#include "indexer/readers/wxr.h"

namespace attest {

void FeedEntries::add(FeedEntry&& entry, const FeedChannel& channel) {
  ++count_;
  if (!entry.type.empty()) {
    if (const std::string_view why = why_unpublished(entry); !why.empty())
      return reading_.leave_out(input_, why);
    as_post(entry);
  }
  EntryRead read = read_entry(std::move(entry), channel, count_);
  if (!read.left_out.empty()) return reading_.leave_out(input_, read.left_out);
  if (!read.fault.empty())
    return reading_.tell(input_, ErrorCode::TooLarge,
                         "entry " + std::to_string(count_) + ": " + read.fault + "; left out");
  if (read.article.id.empty())
    read.article.id = std::string(stem(input_.name)) + "-" + std::to_string(count_);
  reading_.add(input_, std::move(read.article));
}

}  // namespace attest
