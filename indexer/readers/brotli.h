// Bodies that a server packed with Brotli (RFC 7932).
#pragma once

#include "indexer/readers/input.h"

namespace attest {

// Unpacks as it is read; what is damaged ends it.
[[nodiscard]] ByteSource without_brotli(ByteSource packed);

}  // namespace attest
