// An article of which each line is a paragraph, and what is read in it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/extract.h"

namespace attest::testkit {

// `published` as CLAIMS.md writes periods ("2014-01-13"); "" when not known.
inline Article line_article(std::string_view text, std::string_view lang,
                            std::string_view published = {}) {
  Article article;
  article.id = "test";
  article.lang.assign(lang);
  article.text.assign(text);
  if (!published.empty()) article.published = parse_period(published);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Span line{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (end > begin) article.blocks.push_back({line, BlockKind::Paragraph, {}});
    begin = end + 1;
  }
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  article.sections.push_back({all, {}, article.published, {}});
  return article;
}

inline std::vector<Claim> claims_of(const Article& article) {
  static Extractor extractor;
  return extractor.claims(article, extractor.sentences(article));
}

}  // namespace attest::testkit
