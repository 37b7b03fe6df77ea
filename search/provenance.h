// What answers say of where an article was found, and of its other versions.
#pragma once

#include <string>

#include "claims/article.h"

namespace attest {

// "2014-01-14": the day of a version, as far as it is known; else empty.
[[nodiscard]] std::string day_of(const Version& version);

// "superseded by the version of 2014-01-14", "revised since 2014-01-13", "also in b.txt"; empty
// for an article with one copy and one version.
[[nodiscard]] std::string standing_text(const Article& article);

}  // namespace attest
