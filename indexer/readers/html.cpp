#include "indexer/readers/html.h"

#include <algorithm>

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/html_body.h"
#include "indexer/readers/html_content.h"
#include "indexer/readers/html_metadata.h"
#include "indexer/readers/html_tree.h"
#include "indexer/readers/undecodable.h"
#include "indexer/readers/xml_source.h"
#include "text/encoding.h"

namespace attest {
namespace {

// Browsers stop at 512; the parser's time grows with the depth at every tag.
constexpr std::size_t kMaxDepth = 1000;

bool opens_html(std::string_view markup) {
  if (markup.starts_with("<!doctype html")) return true;
  for (const std::string_view name : {"html", "head", "body", "title", "meta", "div", "p",
                                      "article", "main", "script", "table", "h1", "h2", "section"})
    if (names_element(markup, name)) return true;
  return false;
}

std::optional<Diagnostic> too_deep(std::string_view page, const std::string& path) {
  const auto deep = html_deeper_than(page, kMaxDepth);
  if (!deep) return std::nullopt;
  const auto end = page.begin() + static_cast<std::ptrdiff_t>(*deep);
  return Diagnostic{ErrorCode::Malformed, path,
                    static_cast<std::uint64_t>(1 + std::count(page.begin(), end, '\n')),
                    std::nullopt,
                    "elements nested more than " + std::to_string(kMaxDepth) +
                        " deep; page skipped, browsers do not show that either"};
}

}  // namespace

bool is_html(const Head& head) {
  if (head.ending == "html" || head.ending == "htm" || head.ending == "xhtml") return true;
  return head.text.starts_with('<') && opens_html(head.markup());
}

std::optional<Article> read_html(std::string_view bytes, std::string_view charset,
                                 const std::string& path, std::vector<Diagnostic>& diagnostics,
                                 HtmlScope scope) {
  std::string_view declared = charset;
  if (declared.empty()) declared = declared_xml_encoding(bytes);
  if (declared.empty()) declared = declared_html_encoding(bytes);
  Decoded decoded;
  DecodeFailure failure;
  if (!decode(bytes, declared, Damage::Replace, decoded, failure)) {
    diagnostics.push_back(undecodable(path, failure, bytes));
    return std::nullopt;
  }
  if (auto remark = contradicted(path, declared, decoded, bytes))
    diagnostics.push_back(std::move(*remark));
  if (auto deep = too_deep(decoded.text, path)) {
    diagnostics.push_back(std::move(*deep));
    return std::nullopt;
  }
  const auto tree = HtmlTree::parse(decoded.text);
  if (!tree) {
    diagnostics.push_back({ErrorCode::TooLarge, path, std::nullopt, std::nullopt,
                           "its elements would fill the memory; page skipped, split it"});
    return std::nullopt;
  }
  Article article;
  read_html_metadata(*tree, article);
  const HtmlContent content(tree->root());
  if (scope == HtmlScope::Whole) {
    read_html_body(content, tree->root(), {}, article);
  } else {
    read_html_body(content, content.find(), article.title, article);
    mark_furniture(article);
  }
  const std::string own = article.lang.substr(0, article.lang.find('-'));
  article.lang = own;
  for (Block& block : article.blocks) {
    block.lang.resize(std::min(block.lang.find('-'), block.lang.size()));
    if (block.lang == own) block.lang.clear();
  }
  return article;
}

}  // namespace attest
