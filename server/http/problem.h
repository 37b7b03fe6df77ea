// Errors as RFC 9457 wants them: application/problem+json.
#pragma once

#include <string>
#include <string_view>

#include "server/http/message.h"
#include "text/error.h"

namespace attest::server {

// `detail` says in one sentence what is wrong and what helps.
[[nodiscard]] Response problem(int status, const std::string& detail);

// "Not Found"
[[nodiscard]] std::string_view reason_phrase(int status);

// What a failure of the program means for whoever asked.
[[nodiscard]] Response problem_of(const Error& error);

}  // namespace attest::server
