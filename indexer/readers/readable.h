// Names and addresses as files state them, safe to be shown and stored.
#pragma once

#include <string>
#include <string_view>

namespace attest {

// Valid UTF-8, from whatever encoding fits, and blanks for control characters.
[[nodiscard]] std::string readable(std::string_view name);

}  // namespace attest
