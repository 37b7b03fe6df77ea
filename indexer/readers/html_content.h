// Which part of a page is the article, and what in it is furniture of the page.
#pragma once

#include <string_view>
#include <unordered_map>

#include "indexer/readers/html_tree.h"

namespace attest {

class HtmlContent {
 public:
  explicit HtmlContent(const GumboNode* root);

  // The element that holds the article: what the page marks as one, else what has
  // most text outside links.
  [[nodiscard]] const GumboNode* find() const;

  // Navigation, comments, advertisements, share buttons and the like; scripts too.
  [[nodiscard]] bool is_furniture(const GumboNode* node) const;

  // Bytes of visible text, blanks left out; of it, in links.
  struct Text {
    std::size_t all = 0;
    std::size_t linked = 0;
  };
  [[nodiscard]] Text text_of(const GumboNode* node) const;

 private:
  void measure();
  [[nodiscard]] const GumboNode* marked() const;
  [[nodiscard]] const GumboNode* densest() const;

  const GumboNode* root_;
  std::unordered_map<const GumboNode*, Text> texts_;
  Text total_;
};

// Whether one of the words of class and id (parted by anything but letters) is `word`.
[[nodiscard]] bool has_class_word(const GumboNode* node, std::string_view word);

}  // namespace attest
