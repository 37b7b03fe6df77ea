// What the tags in wikitext do to the text.  Part of indexer/readers/wikitext_flat.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attest {

enum class TagRole : std::uint8_t {
  Dropped,   // with all that it holds: notes, formulas, galleries
  Verbatim,  // what it holds is no wikitext
  Dressing,  // only the tag goes
  Replaced,  // by `words`
};

struct WikiTag {
  std::string_view name;
  TagRole role = TagRole::Dressing;
  std::string_view words = {};        // in place of the opening tag
  std::string_view words_after = {};  // in place of the closing one
};

struct TagFound {
  WikiTag tag;
  bool closes = false;         // </name>
  bool closes_itself = false;  // <name/>
  bool hidden = false;         // by its style
  std::size_t length = 0;      // of the tag in the text
};

// The tag that `text` begins with; nullopt when it is none of MediaWiki's, and so is text.
[[nodiscard]] std::optional<TagFound> leading_tag(std::string_view text);

// Where "</name" begins, from `at` on, in any case of letters; npos when nowhere.
[[nodiscard]] std::size_t find_closing(std::string_view text, std::string_view name,
                                       std::size_t at);

}  // namespace attest
