// Which language is this?  By script: letters are counted, and the packs say
// whose script it is.
#pragma once

#include <string_view>
#include <vector>

#include "claims/article.h"

namespace attest {

// The code of the pack whose script most letters of `text` have; empty when none
// of its letters is of any pack's script.  The first pack wins for a script.
[[nodiscard]] std::string_view language_of(std::string_view text);

// Sets the article's language (unless known) and the language of each block
// that is written in another script than the article's.
void set_languages(Article& article);

}  // namespace attest
