// Builds the JSON value of a whole article, for reading it with its figures marked.  For .cpp
// files only: this header shows nlohmann's type.
#pragma once

#include <nlohmann/json.hpp>

#include "store/store.h"

namespace attest {

// {"id", "key", "path", "title", "authors", "publisher", "published", "url", "lang",
// "content_hash", "provenance", "revision", "text", "sections": [{"start", "end", "title",
// "published", "author"}], "blocks": [{"start", "end", "kind", "lang"}], "sentences": [[start,
// end]], "pages": [{"start", "end", "label"}], "claims": [claim]}; offsets are code points.
[[nodiscard]] nlohmann::ordered_json article_value(const WholeArticle& whole);

// "paragraph", "heading", …
[[nodiscard]] std::string_view to_string(BlockKind kind);

}  // namespace attest
