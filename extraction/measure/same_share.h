// Shares that are named by nothing but "the portion".
#pragma once

#include <string_view>

#include "claims/claim.h"
#include "extraction/lexicon/grammar.h"

namespace attest {

// "The corresponding portion reached 76 percent": its subject is the share that was told before.
// `text` is that of the article; without a grammar nothing is.
[[nodiscard]] bool names_same_share(const Grammar* grammar, std::string_view text,
                                    const Claim& claim);

}  // namespace attest
