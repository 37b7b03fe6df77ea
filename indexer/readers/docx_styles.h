// What the styles of a Word document make of its paragraphs.
#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "claims/article.h"

namespace attest {

struct DocxStyle {
  BlockKind kind = BlockKind::Paragraph;
  bool title = false;
};

class DocxStyles {
 public:
  DocxStyles() = default;
  // `root`: <w:styles>.
  explicit DocxStyles(const pugi::xml_node& root);

  // By its own properties first, then by those of its style.
  [[nodiscard]] DocxStyle of(const pugi::xml_node& paragraph) const;

 private:
  std::map<std::string, DocxStyle, std::less<>> styles_;  // by their id
};

}  // namespace attest
