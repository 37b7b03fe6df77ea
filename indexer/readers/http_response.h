// What a web server answered, as a web archive keeps it (RFC 9110, RFC 9112).
//
// Lenient, for archives hold what servers really sent and crawlers half undid: a body that
// is not in chunks, or not compressed, though its header says so, is taken as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/readers/input.h"
#include "indexer/readers/warc_records.h"

namespace attest {

struct HttpResponse {
  int status = 0;
  HeaderFields fields;
  std::string_view body;  // as it was sent; a view of what was parsed
};

// nullopt where it does not begin like an answer of HTTP.
[[nodiscard]] std::optional<HttpResponse> parse_http(std::string_view bytes);

struct MediaType {
  std::string type;     // "text/html", in lower case
  std::string charset;  // empty where it does not say
};
// Of the value of a Content-Type.
[[nodiscard]] MediaType parse_media_type(std::string_view value);

// The body without its chunks; nullopt where it has none.
[[nodiscard]] std::optional<std::string> without_chunks(const HttpResponse& response);

// The page itself: without chunks, unpacked as it is read.
// REQUIRES: what was parsed outlives it.
[[nodiscard]] ByteSource entity_of(const HttpResponse& response);

}  // namespace attest
