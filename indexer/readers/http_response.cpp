#include "indexer/readers/http_response.h"

#include <algorithm>
#include <charconv>

#include "indexer/readers/brotli.h"
#include "indexer/readers/inflate.h"
#include "text/ascii.h"

namespace attest {
namespace {

// "1a2b;extension\r\n" at the front of `body`, which loses it.
std::optional<std::size_t> take_chunk_size(std::string_view& body) {
  const std::size_t end = body.substr(0, 1024).find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view line = ascii::trimmed(body.substr(0, end), " \t\r");
  line = ascii::trimmed(line.substr(0, line.find(';')), " \t");
  std::size_t size = 0;
  const auto [stop, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
  if (error != std::errc() || stop != line.data() + line.size()) return std::nullopt;
  body.remove_prefix(end + 1);
  return size;
}

// Servers mean either of two things by "deflate".
bool has_zlib_header(std::string_view body) {
  if (body.size() < 2) return false;
  const auto first = static_cast<unsigned char>(body[0]);
  const auto second = static_cast<unsigned char>(body[1]);
  return (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
}

}  // namespace

std::optional<HttpResponse> parse_http(std::string_view bytes) {
  if (!bytes.starts_with("HTTP/")) return std::nullopt;
  const std::string_view line = bytes.substr(0, bytes.find('\n'));
  const std::size_t blank = line.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  HttpResponse response;
  const std::string_view status = ascii::trimmed(line.substr(blank), " \r").substr(0, 3);
  std::from_chars(status.data(), status.data() + status.size(), response.status);
  const std::size_t end = header_end(bytes).value_or(bytes.size());
  response.fields = parse_fields(
      bytes.substr(std::min(line.size() + 1, end), end - std::min(line.size() + 1, end)));
  response.body = bytes.substr(end);
  return response;
}

MediaType parse_media_type(std::string_view value) {
  MediaType found;
  const std::size_t semicolon = value.find(';');
  found.type = ascii::lowered(ascii::trimmed(value.substr(0, semicolon), " \t"));
  while (semicolon != std::string_view::npos && !value.empty()) {
    value.remove_prefix(std::min(value.find(';'), value.size() - 1) + 1);
    const std::string_view parameter = ascii::trimmed(value.substr(0, value.find(';')), " \t");
    const std::size_t equals = parameter.find('=');
    if (equals != std::string_view::npos &&
        ascii::same(ascii::trimmed(parameter.substr(0, equals), " \t"), "charset"))
      found.charset = ascii::lowered(ascii::trimmed(parameter.substr(equals + 1), " \t\"'"));
    if (value.find(';') == std::string_view::npos) break;
  }
  return found;
}

std::optional<std::string> without_chunks(const HttpResponse& response) {
  if (ascii::lowered(response.fields.get("Transfer-Encoding")).find("chunked") == std::string::npos)
    return std::nullopt;
  std::string_view body = response.body;
  std::string joined;
  for (bool first = true;; first = false) {
    const auto size = take_chunk_size(body);
    // The crawler had joined them; or, later, somebody lied: what is there is the page.
    if (!size && first) return std::nullopt;
    if (!size || *size == 0) return joined;
    joined += body.substr(0, *size);
    body.remove_prefix(std::min(*size, body.size()));
    body.remove_prefix(
        std::min(body.find_first_not_of("\r\n"), std::min<std::size_t>(2, body.size())));
  }
}

ByteSource entity_of(const HttpResponse& response) {
  const std::string encoding = ascii::lowered(response.fields.get("Content-Encoding"));
  auto joined = without_chunks(response);
  const std::string_view seen = joined ? std::string_view(*joined) : response.body;
  const bool gzip =
      seen.starts_with("\x1F\x8B") && encoding.find("gzip") != std::string::npos;
  const bool zlib = has_zlib_header(seen);
  ByteSource source = joined ? owned_bytes(*std::move(joined)) : bytes_in(response.body);
  if (gzip) return inflated(std::move(source), Inflater::Wrapping::Gzip);
  if (encoding == "deflate")
    return inflated(std::move(source), zlib ? Inflater::Wrapping::Zlib : Inflater::Wrapping::None);
  if (encoding == "br") return without_brotli(std::move(source));
  return source;
}

}  // namespace attest
