// Rows of text and who says each figure in it: the chain as "figure<name<name".
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "extraction/extract.h"

namespace attest::testkit {

inline std::string attributions_in(std::string_view text, std::string_view lang) {
  static Extractor extractor;
  Article article;
  article.id = "row";
  article.lang = lang;
  article.text = text;
  std::uint32_t begin = 0;
  while (begin < text.size()) {
    const auto line_end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
    if (line_end > begin) article.blocks.push_back({{begin, line_end}, BlockKind::Paragraph, ""});
    begin = line_end + 1;
  }
  article.sections.push_back({{0, static_cast<std::uint32_t>(text.size())}, "", std::nullopt, ""});
  std::string shown;
  for (const Claim& claim : extractor.claims(article, extractor.sentences(article))) {
    shown += shown.empty() ? "" : "; ";
    shown += slice(text, claim.span);
    for (const Informant& informant : claim.attribution) shown += "<" + informant.name;
  }
  return shown;
}

struct SourceRow {
  std::string_view text, expect;
};

inline void check_sources(std::span<const SourceRow> cases, std::string_view lang) {
  for (const SourceRow& c : cases) {
    CAPTURE(c.text);
    CHECK(attributions_in(c.text, lang) == c.expect);
  }
}

}  // namespace attest::testkit
