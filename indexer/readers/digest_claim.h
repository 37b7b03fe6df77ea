// A digest as a web archive states it: "sha1:" and base 32, or hexadecimal.
#pragma once

#include <optional>
#include <string_view>

namespace attest {

// Whether `bytes` have the digest that `stated` says; nullopt where its algorithm is unknown
// or it is none.
[[nodiscard]] std::optional<bool> digest_holds(std::string_view stated, std::string_view bytes);

}  // namespace attest
