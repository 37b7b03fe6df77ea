// What a word that is being typed may become.  For the .cpp files of search/ only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "text/analyser.h"

namespace attest {

// `typed` with its last word completed, most frequent first.  None for a single letter, a stop
// word or an operator.
[[nodiscard]] std::vector<std::string> completed(std::string_view typed, std::size_t most,
                                                 const Xapian::Database& database,
                                                 const Analyser& analyser);

}  // namespace attest
