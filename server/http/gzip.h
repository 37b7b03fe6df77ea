// Packing a body.  zlib stays in the .cpp file.
#pragma once

#include <string>
#include <string_view>

namespace attest::server {

// As a file of gzip (RFC 1952), quickly rather than tightly.
[[nodiscard]] std::string gzip(std::string_view bytes);

}  // namespace attest::server
