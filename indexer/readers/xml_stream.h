// XML as a stream of elements and characters: dumps and feeds of any size.
//
// Entities that a document declares are not expanded (a document that declares one is
// refused), nesting and the length of a tag are bounded, and nothing is kept: memory is
// what the handler keeps.  Expat enters here.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/readers/input.h"

namespace attest {

// Names of elements and attributes have the usual prefix of their namespace ("atom:entry",
// "content:encoded", "wp:post_id"), whatever prefix the document uses.  Those of RSS and of
// MediaWiki have none, and neither has a default namespace that is not known.
struct XmlTag {
  std::string_view name;
  std::span<const std::pair<std::string_view, std::string_view>> attributes;

  // Empty when there is none.
  [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void open(const XmlTag& tag) = 0;
  virtual void close(std::string_view name) = 0;
  virtual void characters(std::string_view text) = 0;  // of one text, in any number of pieces

  // Of the tag or text that is being told of: bytes from the beginning.
  std::uint64_t offset = 0;
};

struct XmlFault {
  std::uint64_t line = 0;
  std::string message;  // what is wrong, without what happens now
};

// Tells `handler` of all that `bytes` hold, up to the first fault.  They are UTF-8, whatever the
// document says of itself: decoded before, or by the rule of its format.  Bytes that are none
// become U+FFFD, and control characters spaces, so that one of them does not end a dump.  What
// `handler` throws passes through.
[[nodiscard]] std::optional<XmlFault> parse_xml(const ByteSource& bytes, XmlHandler& handler);

}  // namespace attest
