// SHA-256 of bytes, in lower-case hexadecimal.
#pragma once

#include <string>
#include <string_view>

namespace attest {

[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace attest
