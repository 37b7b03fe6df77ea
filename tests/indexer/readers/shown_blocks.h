// The blocks of an article on one line: "heading: Title / paragraph: One."
#pragma once

#include <string>

#include "claims/article.h"

namespace attest::testkit {

inline std::string shown_blocks(const Article& article) {
  constexpr const char* kNames[] = {"paragraph", "heading", "item", "row", "quote", "furniture"};
  std::string shown;
  for (const Block& block : article.blocks) {
    shown += (shown.empty() ? "" : " / ") + std::string(kNames[static_cast<int>(block.kind)]);
    shown += (block.lang.empty() ? "" : "@" + block.lang) + ": ";
    shown += slice(article.text, block.span);
  }
  return shown;
}

}  // namespace attest::testkit
