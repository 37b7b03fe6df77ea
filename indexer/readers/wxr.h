// What WordPress adds to RSS in its exports (WXR 1.2).
#pragma once

#include <string>
#include <string_view>

#include "indexer/readers/feed_entry.h"

namespace attest {

// Why an item of an export is no article: an attachment, a draft.  Empty when it is one.
[[nodiscard]] std::string_view why_unpublished(const FeedEntry& entry);

// Makes an item a post: its content as WordPress shows it, paragraphs for blank lines and
// without [shortcodes] (the words between an opening and a closing one stay); its day and
// name.
void as_post(FeedEntry& entry);

}  // namespace attest
