#include "indexer/layout/block_furniture.h"

#include <cstddef>
#include <string_view>

#include "indexer/layout/furniture.h"

namespace attest {

void mark_furniture(Article& article) {
  constexpr std::size_t kLongest = 660;  // bytes of a line that may be one
  constexpr std::size_t kShortestLead = 140;
  constexpr std::size_t kTail = 4;
  Zone zone = Zone::Head;
  for (std::size_t i = 0; i < article.blocks.size(); ++i) {
    Block& block = article.blocks[i];
    if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem) continue;
    const std::string_view words = slice(article.text, block.span);
    if (i + kTail >= article.blocks.size() && zone == Zone::Body) zone = Zone::Tail;
    if (words.size() <= kLongest && (is_byline(words, zone) || is_notice(words, zone)))
      block.kind = BlockKind::Furniture;
    else if (zone == Zone::Head && words.size() >= kShortestLead)
      zone = Zone::Body;
  }
}

}  // namespace attest
