#include "indexer/readers/html_fragment.h"

#include <algorithm>

#include "indexer/readers/character_references.h"
#include "indexer/readers/html.h"
#include "indexer/readers/html_body.h"
#include "indexer/readers/html_content.h"
#include "indexer/readers/html_tree.h"
#include "indexer/readers/metadata.h"

namespace attest {
namespace {

constexpr std::size_t kMaxDepth = 1000;  // as browsers, and read_html
constexpr std::size_t kMaxTitle = 4096;

}  // namespace

std::string read_html_fragment(std::string_view html, std::string_view title, Article& article) {
  if (html.size() > kMaxHtmlBytes) return "a text of over 16 MiB";
  if (html_deeper_than(html, kMaxDepth)) return "elements nested more than 1000 deep";
  const auto tree = HtmlTree::parse(html);
  if (!tree) return "its elements would fill the memory";
  const HtmlContent content(tree->root());
  read_html_body(content, tree->root(), title, article);
  for (Block& block : article.blocks)
    block.lang.resize(std::min(block.lang.find('-'), block.lang.size()));
  return {};
}

std::string words_of_html(std::string_view html) {
  if (html.find_first_of("<&") == std::string_view::npos) return collapsed(html);
  if (!has_tags(html)) return collapsed(without_references(html));
  if (html.size() > kMaxTitle || html_deeper_than(html, kMaxDepth)) return {};
  const auto tree = HtmlTree::parse(html);
  return tree ? text_in(tree->root()) : std::string();
}

bool has_tags(std::string_view text) {
  const std::size_t last = text.rfind('>');
  if (last == std::string_view::npos) return false;
  for (std::size_t at = text.find('<'); at < last; at = text.find('<', at + 1)) {
    const char next = text[at + 1];
    const bool opens =
        (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!';
    if (opens) return true;
  }
  return false;
}

}  // namespace attest
