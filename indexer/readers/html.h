// Articles from pages of the web, by HTML5's own rules for what a page means.
//
// Navigation, comments, advertisements and other furniture of the page are left
// out; headings, paragraphs, list items, table rows and quotations become blocks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/format.h"
#include "text/error.h"

namespace attest {

// Pages beyond this are no articles, and their trees would fill the memory.
inline constexpr std::size_t kMaxHtmlBytes = std::size_t{16} << 20;

[[nodiscard]] bool is_html(const Head& head);

enum class HtmlScope : std::uint8_t {
  Article,  // of a page of the web: what stands around its article is left out
  Whole,    // all of the text is meant: a chapter, a letter, a feed's item
};

// `charset`: what the transport says; it goes before what the page says of itself.
// Text, blocks and metadata.  nullopt, and why in `diagnostics`, when the page
// cannot be read.
[[nodiscard]] std::optional<Article> read_html(std::string_view bytes, std::string_view charset,
                                               const std::string& path,
                                               std::vector<Diagnostic>& diagnostics,
                                               HtmlScope scope = HtmlScope::Article);

}  // namespace attest
