#include "text/base64.h"

#include <nettle/base64.h>

#include <cstdint>

#include "text/ascii.h"

namespace attest {

std::optional<std::string> from_base64(std::string_view text) {
  for (const char byte : text)
    if (ascii::is_blank(byte)) return std::nullopt;  // which nettle passes over
  base64_decode_ctx context{};
  base64_decode_init(&context);
  std::string bytes(BASE64_DECODE_LENGTH(text.size()), '\0');
  std::size_t size = bytes.size();
  const bool good = base64_decode_update(&context, &size,
                                         reinterpret_cast<std::uint8_t*>(bytes.data()),
                                         text.size(), text.data()) == 1;
  if (!good || base64_decode_final(&context) != 1) return std::nullopt;
  bytes.resize(size);
  return bytes;
}

}  // namespace attest
