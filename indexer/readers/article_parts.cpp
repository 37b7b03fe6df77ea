#include "indexer/readers/article_parts.h"

#include <iterator>
#include <utility>

namespace attest {

void add_part(Article&& part, Article& article) {
  if (!article.text.empty()) article.text.push_back('\n');
  shift(part.blocks, static_cast<std::ptrdiff_t>(article.text.size()));
  for (Block& block : part.blocks)
    if (block.lang.empty() && part.lang != article.lang) block.lang = part.lang;
  article.text += part.text;
  article.blocks.insert(article.blocks.end(), std::make_move_iterator(part.blocks.begin()),
                        std::make_move_iterator(part.blocks.end()));
}

void shift(std::vector<Block>& blocks, std::ptrdiff_t bytes) {
  const auto by = static_cast<std::uint32_t>(bytes);  // modulo 2^32, so that it may be negative
  for (Block& block : blocks) {
    block.span.begin += by;
    block.span.end += by;
  }
}

}  // namespace attest
