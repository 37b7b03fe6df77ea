// Why figures have their verdicts and relations, in the language of the interface.
#pragma once

#include <string>

#include "search/conflicts/reason.h"
#include "server/pages/catalogue.h"

namespace attest::server::pages {

// One sentence.  That one voice says both is left to the label beside it.
[[nodiscard]] std::string reason_text(const Words& words, const Reason& reason);

}  // namespace attest::server::pages
