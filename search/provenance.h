// What answers say of where an article was found, and of its other versions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "claims/article.h"

namespace attest {

// The day on which the copy that is cited was fetched, where that is known.
[[nodiscard]] std::optional<Period> fetched_on(const Article& article);

// Where an article stands among its versions and copies.
struct ArticleStanding {
  enum class Version { Only, Superseded, Revised };
  Version version = Version::Only;
  std::string other_day;         // of the other version: "2014-01-13", or with hour and minute
  bool is_gone = false;          // from its file
  std::size_t other_places = 0;  // that have a copy
  std::string other_place;       // the first of them
};
[[nodiscard]] ArticleStanding standing_of(const Article& article);

// "superseded by the version of 2014-01-14", "revised since 2014-01-13"; empty for an article
// of one version.
[[nodiscard]] std::string versions_text(const Article& article);

// The same, and "also in b.txt" or "no longer in its file".
[[nodiscard]] std::string standing_text(const Article& article);

}  // namespace attest
