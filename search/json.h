// Claims and answers as the JSON of the contract (CLAIMS.md, sections 3 and 5).
//
// nlohmann's JSON is written here and read in indexer/readers; no header shows it.
// Keys come in the order of the contract; decimals are strings, since JSON numbers
// are binary floating point in most readers; what the source does not say is null.
#pragma once

#include <string>

#include "claims/article.h"
#include "claims/claim.h"
#include "search/answer.h"
#include "search/stretch.h"

namespace attest {

// One object on one line.  `around` holds at least the sentence of the claim;
// `article` needs no text.
[[nodiscard]] std::string claim_json(const Claim& claim, const Article& article,
                                     const Stretch& around);

enum class JsonLayout { OneLine, Indented };

// The object of `attest search`.  Beside the keys of the contract: each passage has the
// `url` that opens its page there, a result has what a citation needs, and `notes` and
// `suggestions` stand at the end where there are any.
[[nodiscard]] std::string answer_json(const Answer& answer, JsonLayout layout);

}  // namespace attest
