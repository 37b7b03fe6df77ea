#include "indexer/readers/undecodable.h"

#include <algorithm>

namespace attest {
namespace {

// "utf8", "UTF-8" and "utf_8" are one name.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char byte : name.substr(0, 40)) {
    if (byte >= 'A' && byte <= 'Z')
      plain.push_back(static_cast<char>(byte + 32));
    else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
      plain.push_back(byte);
  }
  return plain;
}

}  // namespace

Diagnostic undecodable(const std::string& path, const DecodeFailure& failure,
                       std::string_view bytes) {
  if (failure.binary) {
    const bool is_nul = failure.offset < bytes.size() && bytes[failure.offset] == '\0';
    return {ErrorCode::Malformed, path, std::nullopt, failure.offset,
            std::string(is_nul ? "a NUL byte" : "control bytes") +
                ", so this is no article; give text, HTML, XML or JSON Lines"};
  }
  const auto line = static_cast<std::uint64_t>(
      1 +
      std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(failure.offset), '\n'));
  return {ErrorCode::Malformed, path, line, failure.offset,
          "not valid UTF-8 at byte " + std::to_string(failure.offset) +
              ", and no other encoding fits; convert the file to UTF-8"};
}

std::optional<Diagnostic> contradicted(const std::string& path, std::string_view declared,
                                       const Decoded& decoded, std::string_view bytes) {
  const std::string claimed = plain_name(declared);
  // "UTF-16" leaves its byte order to the mark.
  if (claimed.empty() || plain_name(decoded.encoding).starts_with(claimed)) return std::nullopt;
  const bool ascii = std::all_of(bytes.begin(), bytes.end(),
                                 [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
  if (ascii && decoded.encoding == "UTF-8") return std::nullopt;
  return Diagnostic{ErrorCode::Malformed, path, std::nullopt, std::nullopt,
                    "declares " + std::string(declared.substr(0, 40)) + " but its bytes are " +
                        decoded.encoding + "; read as that, correct the declaration"};
}

}  // namespace attest
