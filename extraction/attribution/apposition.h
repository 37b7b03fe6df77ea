// One source told twice in a row: its name, and what it is.
#pragma once

#include <vector>

#include "extraction/attribution/source_names.h"

namespace attest {

// "Kestrel Air, Norland's largest airline, said": the name that `name` only tells more of, or
// `name` itself.
[[nodiscard]] const SourceName* apposed_to(const SentenceView& view,
                                           const std::vector<SourceName>& names,
                                           const SourceName* name);

}  // namespace attest
