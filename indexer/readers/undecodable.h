// How bytes that are no text, or not in the encoding that they claim, are told of,
// the same for every format.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/encoding.h"
#include "text/error.h"

namespace attest {

[[nodiscard]] Diagnostic undecodable(const std::string& path, const DecodeFailure& failure,
                                     std::string_view bytes);

// What to say when the file declares an encoding and its bytes are in another;
// nullopt when they agree, or when ASCII leaves nothing to disagree about.
[[nodiscard]] std::optional<Diagnostic> contradicted(const std::string& path,
                                                     std::string_view declared,
                                                     const Decoded& decoded,
                                                     std::string_view bytes);

}  // namespace attest
