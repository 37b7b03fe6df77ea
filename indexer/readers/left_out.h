// What lies beside the articles of a container and is none: images, style sheets, fonts.
#pragma once

#include <string_view>

#include "indexer/readers/format.h"

namespace attest {

// By its media type or, where that says nothing, by the ending of its name: before anybody
// unpacks it.  Said after a count ("images"); empty for what may be an article.
[[nodiscard]] std::string_view reason_by_name(std::string_view name, std::string_view media_type);

// By what it begins with.  `format`: the one that would read it.
[[nodiscard]] std::string_view reason_by_content(const Head& head, const Format& format,
                                                 const Input& input);

}  // namespace attest
