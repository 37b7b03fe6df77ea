// How a query was read, and where an article stands, in the language of the interface.
#pragma once

#include <string>

#include "claims/article.h"
#include "search/note.h"
#include "server/pages/catalogue.h"

namespace attest::server::pages {

[[nodiscard]] std::string note_text(const Words& words, const Note& note);

// As standing_text() in search/provenance.h: other versions and other places of the article.
[[nodiscard]] std::string standing_text(const Words& words, const Article& article);

}  // namespace attest::server::pages
