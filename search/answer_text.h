// An answer for reading.
#pragma once

#include <string>

#include "search/answer.h"

namespace attest {

enum class Colour { Off, On };

// Title, outlet and date, then the sentences with their offsets (code points) and
// addresses.  Without colour the sentences stand exactly as in their source, so that they
// can be copied; with it, matches are marked.  `first` numbers the first result.
[[nodiscard]] std::string answer_text(const Answer& answer, std::size_t first, Colour colour);

}  // namespace attest
