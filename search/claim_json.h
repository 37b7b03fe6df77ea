// Builds the JSON value of a claim, for whatever contains claims.  For the .cpp
// files of search/ only: this header shows nlohmann's type.
#pragma once

#include <nlohmann/json.hpp>

#include "claims/article.h"
#include "claims/claim.h"
#include "search/stretch.h"

namespace attest {

[[nodiscard]] nlohmann::ordered_json claim_value(const Claim& claim, const Article& article,
                                                 const Stretch& around);

// `source` of CLAIMS.md, section 3, of what stands at `span` in a section of the article.
[[nodiscard]] nlohmann::ordered_json source_value(const Article& article, Span span,
                                                  std::uint32_t section);

// "provenance" of CLAIMS.md's `source`: each copy of the article.
[[nodiscard]] nlohmann::ordered_json provenance_value(const Article& article);

// {"of":…,"superseded_by":…}; null for an article of which no other version is held.
[[nodiscard]] nlohmann::ordered_json revision_value(const Article& article);

// null for an empty text.
[[nodiscard]] nlohmann::ordered_json text_or_null(const std::string& text);

// On one line.  File names may hold any bytes; those that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string dumped(const nlohmann::ordered_json& value);

}  // namespace attest
