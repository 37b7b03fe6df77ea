// What is wrong with many feeds and means one thing only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace attest {

// With "&amp;" for each "&" that begins no reference ("?a=1&b=2" in a link), outside comments and
// CDATA.  nullopt when there is none.
[[nodiscard]] std::optional<std::string> with_ampersands_escaped(std::string_view document);

}  // namespace attest
