// Base64 of RFC 4648, section 4, with its padding.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace attest {

// nullopt for what is no Base64, blanks included.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace attest
