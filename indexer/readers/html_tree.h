// A page as the HTML5 parser (gumbo) sees it, within bounds of memory and depth.
#pragma once

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attest {

// Memory that is given back all at once.  The parser's own way of freeing a tree
// recurses and would overflow the stack on a deep one.
class HtmlArena {
 public:
  explicit HtmlArena(std::size_t budget) : left_(budget) {}
  void* allocate(std::size_t size);  // nullptr when the budget is spent

 private:
  std::vector<std::unique_ptr<char[]>> chunks_;
  char* free_ = nullptr;
  std::size_t free_size_ = 0;
  std::size_t left_;
};

class HtmlTree {
 public:
  // nullopt when the tree would not fit its budget.  `page` must be valid UTF-8
  // and outlive the tree.
  static std::optional<HtmlTree> parse(std::string_view page);

  [[nodiscard]] const GumboNode* root() const { return root_; }

 private:
  std::unique_ptr<HtmlArena> arena_;
  const GumboNode* root_ = nullptr;
};

[[nodiscard]] inline bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}
[[nodiscard]] inline bool is_tag(const GumboNode* node, GumboTag tag) {
  return is_element(node) && node->v.element.tag == tag;
}
[[nodiscard]] inline bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
         node->type == GUMBO_NODE_CDATA;
}

// Empty when there is none.  REQUIRES: an element.
[[nodiscard]] std::string_view attribute(const GumboNode* node, const char* name);

// All characters within, blanks collapsed.
[[nodiscard]] std::string text_in(const GumboNode* node);

// Calls `enter` for each node below `root` in document order, which says whether
// to go into it, and `leave` for each element gone into.  No recursion: depth
// costs no stack.
template <typename Enter, typename Leave>
void walk_html(const GumboNode* root, Enter enter, Leave leave) {
  const auto first = [](const GumboNode* node) -> const GumboNode* {
    const GumboVector& children = node->v.element.children;
    return children.length == 0 ? nullptr : static_cast<const GumboNode*>(children.data[0]);
  };
  const auto next = [](const GumboNode* node) -> const GumboNode* {
    const GumboVector& siblings = node->parent->v.element.children;
    const std::size_t at = node->index_within_parent + 1;
    return at < siblings.length ? static_cast<const GumboNode*>(siblings.data[at]) : nullptr;
  };
  const GumboNode* node = first(root);
  while (node != nullptr) {
    const bool inside = enter(node) && is_element(node);
    if (inside && first(node) != nullptr) {
      node = first(node);
      continue;
    }
    if (inside) leave(node);
    const GumboNode* following = next(node);
    while (following == nullptr) {
      node = node->parent;
      if (node == root) return;
      leave(node);
      following = next(node);
    }
    node = following;
  }
}

// Where the elements nest deeper than `limit`, those left out that HTML lets go
// unclosed.
[[nodiscard]] std::optional<std::size_t> html_deeper_than(std::string_view page, std::size_t limit);

// The encoding that a <meta> in the first bytes names; empty when none does.
[[nodiscard]] std::string_view declared_html_encoding(std::string_view bytes);

}  // namespace attest
