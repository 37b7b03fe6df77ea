// The elements of a stream, written out again: markup that stands as elements in other markup.
#pragma once

#include <string>
#include <string_view>

#include "indexer/readers/xml_stream.h"

namespace attest {

// As HTML: without prefixes, and without the end tags that it has not.
class XmlRewriter {
 public:
  // Keeps `out` by reference.
  explicit XmlRewriter(std::string& out) : out_(out) {}
  void open(const XmlTag& tag);
  void close(std::string_view name);
  void characters(std::string_view text);

 private:
  std::string& out_;
};

}  // namespace attest
