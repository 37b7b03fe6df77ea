// How bytes that are no text are told of, the same for every format.
#pragma once

#include <string>
#include <string_view>

#include "text/encoding.h"
#include "text/error.h"

namespace attest {

[[nodiscard]] Diagnostic undecodable(const std::string& path, const DecodeFailure& failure,
                                     std::string_view bytes);

}  // namespace attest
