// Rows of text and who says each figure in it: the chain as "figure<name<name".
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest::testkit {

inline std::string attributions_in(std::string_view text, std::string_view lang) {
  const Article article = line_article(text, lang);
  std::string shown;
  for (const Claim& claim : claims_of(article)) {
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
