// Wikitext without what can nest: templates, links, notes, comments and tags are dissolved
// into words; lines, lists and tables stay as they are.  Part of indexer/readers/wikitext.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/wikitext.h"

namespace attest {

// Text that is to be taken as it is (<nowiki>, <pre>) has character references for the
// signs that mean something.  Tables of HTML are those of wikitext.  A line that begins with
// kQuoteMark is quoted from elsewhere.
inline constexpr char kQuoteMark = '\x01';

// Where a note with an address stood is a kNoteMark; `notes` are the addresses, one a mark.
// Those in templates, links and tags that are dropped are dropped with them.
inline constexpr char kNoteMark = '\x02';
struct FlatWikitext {
  std::string text;
  std::vector<std::string> notes;
};
[[nodiscard]] FlatWikitext flat_wikitext(std::string_view source, const WikiNames& names);

}  // namespace attest
