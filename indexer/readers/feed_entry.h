// An entry of a feed, of whatever format, and the article that it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"

namespace attest {

enum class Markup : std::uint8_t {
  Unsaid,  // RSS: HTML where it has tags or references, else text
  Text,
  Html,
};

struct MarkedText {
  std::string text;
  Markup markup = Markup::Unsaid;
};

struct FeedChannel {
  std::string title;
  std::string link;
  std::string lang;
  std::vector<std::string> authors;  // of entries that name none
};

struct FeedEntry {
  MarkedText title;
  MarkedText content;
  MarkedText summary;  // read where there is no content
  std::string link;
  std::string guid;
  bool guid_is_link = false;  // where there is no other link
  std::string published;
  std::string updated;
  std::string lang;
  std::vector<std::string> authors;
  std::string record;  // what it is called in its file, where not by its guid
  std::optional<std::uint64_t> offset;
  bool too_large = false;

  // Of WordPress only.
  std::string post_id;
  std::string local_date;  // in the outlet's own zone
  std::string status;
  std::string type;
};

// The article, or why there is none: `left_out` for nothing to read, `fault` for what could
// not be read.  `number`: which entry of the file it is.
struct EntryRead {
  Article article;
  std::string left_out;
  std::string fault;
};
[[nodiscard]] EntryRead read_entry(FeedEntry&& entry, const FeedChannel& channel,
                                   std::size_t number);

}  // namespace attest
