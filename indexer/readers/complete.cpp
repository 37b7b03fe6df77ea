#include "indexer/readers/complete.h"

#include <algorithm>

#include "indexer/readers/language.h"
#include "text/digest.h"

namespace attest {
namespace {

std::vector<Block> blocks_of(std::string_view text) {
  std::vector<Block> blocks;
  std::size_t at = 0;
  while (true) {
    at = text.find_first_not_of(" \t\r\n\f", at);
    if (at == std::string_view::npos) return blocks;
    std::size_t end = std::min(text.find("\n\n", at), text.size());
    blocks.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                      BlockKind::Paragraph, {}});
    at = end;
  }
}

}  // namespace

void complete(Article& article, const SourceEntry* entry) {
  if (entry != nullptr) apply(*entry, article);
  if (article.blocks.empty()) article.blocks = blocks_of(article.text);
  if (article.title.empty() && !article.blocks.empty()) {
    const std::string_view first = slice(article.text, article.blocks.front().span);
    article.title = first.substr(0, first.find('\n'));
  }
  set_languages(article);
  if (article.sections.empty())
    article.sections.push_back({{0, static_cast<std::uint32_t>(article.text.size())},
                                article.title, article.published, {}});
  article.content_hash = "sha256:" + sha256(article.text);
}

}  // namespace attest
