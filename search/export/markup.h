// Text in XML and HTML.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// `text` as character data or as the value of a quoted attribute.  Characters that XML has
// no way to write, such as NUL, become U+FFFD: one for one, so that offsets stay.
[[nodiscard]] std::string as_markup(std::string_view text);

// `text` with control characters but line feed and tab, and with noncharacters, as U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace attest
