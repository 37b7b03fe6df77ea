// What of a claim its passage says, and what was read from the text around it.
//
// A figure's time and source often stand sentences before it, or only follow from the
// day of publication.  Whoever cites the passage must see which: what its words do not
// say is shown in square brackets, as an editor's addition is.
#pragma once

#include <string>
#include <string_view>

#include "claims/claim.h"

namespace attest {

[[nodiscard]] bool is_inferred(const Period& period);

// True where a word of the name is missing from `passage`, the sentence of the claim; the case
// of letters apart.
[[nodiscard]] bool is_inferred(const Informant& informant, std::string_view passage);

// "[2013]" where `inferred`, else "2013".
[[nodiscard]] std::string bracketed(std::string text, bool inferred);

// "2013" or "[2013]".
[[nodiscard]] std::string period_text(const Period& period);

}  // namespace attest
