// A text that a request brings: as it is, or in an object of JSON.
#pragma once

#include <string>
#include <string_view>

#include "server/http/message.h"

namespace attest::server {

struct SentText {
  std::string text;
  std::string day;  // "date" of the object; empty where there is none
};

// "text/plain" of "text/plain; charset=utf-8"; empty where the request names none.
[[nodiscard]] std::string_view media_type(const Request& request);

// `name`: the key of the text in the object.  Throws Error{Malformed} for what is no UTF-8, no
// such object or neither text/plain nor application/json.
[[nodiscard]] SentText sent_text(const Request& request, std::string_view name);

}  // namespace attest::server
