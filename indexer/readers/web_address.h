// Addresses that documents give relative to their own.
#pragma once

#include <string>
#include <string_view>

namespace attest {

[[nodiscard]] bool is_absolute(std::string_view address);

// `reference` as seen from `base` (RFC 3986, section 5); as it is where `base` is no address.
[[nodiscard]] std::string resolved(std::string_view base, std::string_view reference);

}  // namespace attest
