// From what an address names to what the index holds.
#pragma once

#include <string>

#include "search/conflicts/figure.h"
#include "store/store.h"

namespace attest::server {

// The key of the article that `name` is the key, the content hash or the id of; of several with
// one id the one that no other version supersedes.  Throws NoSuchThing where there is none, and
// Error{Usage} where several are left, with their keys.
[[nodiscard]] std::string article_key(const StoreReader& store, const std::string& name);

// Of the article named, where one is.  Throws as article_key() does.
[[nodiscard]] CitedFigure figure_named(const StoreReader& store, const std::string& id,
                                       const std::string& article);

}  // namespace attest::server
