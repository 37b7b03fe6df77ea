// Errors as RFC 9457 wants them: application/problem+json.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "server/http/message.h"
#include "text/error.h"

namespace attest::server {

inline constexpr std::string_view kProblemType = "application/problem+json";

// `detail` says in one sentence what is wrong and what helps.
[[nodiscard]] Response problem(int status, const std::string& detail);

// "Not Found"
[[nodiscard]] std::string_view reason_phrase(int status);

// What an address names does not exist: a 404.
class NoSuchThing : public std::runtime_error {
 public:
  explicit NoSuchThing(const std::string& what);
};

// Whether `code` is the fault of whoever asked, and the index is as good as before.
[[nodiscard]] bool is_askers(ErrorCode code);

// A long piece of work looks in from time to time.  Throws Error{Usage} when nobody waits for
// its answer any more.
void stop_if_given_up(const Request& request);

// What a failure of the program means for whoever asked.
[[nodiscard]] Response problem_of(const Error& error);

}  // namespace attest::server
