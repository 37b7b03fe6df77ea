#include "server/http/problem.h"

#include <nlohmann/json.hpp>

namespace attest::server {

namespace {

// An index that cannot be read now may be there again in a moment.
constexpr auto kRetryIndex = "5";

}  // namespace

std::string_view reason_phrase(int status) {
  switch (status) {
    case 200: return "OK";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Unknown";
  }
}

Response problem(int status, const std::string& detail) {
  // "about:blank": the status says what kind of problem it is.
  const nlohmann::ordered_json value{{"type", "about:blank"},
                                     {"title", reason_phrase(status)},
                                     {"status", status},
                                     {"detail", detail}};
  Response response;
  response.status = status;
  response.set("Content-Type", std::string(kProblemType));
  response.set("Cache-Control", "no-store");
  response.body =
      value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
  return response;
}

NoSuchThing::NoSuchThing(const std::string& what)
    : std::runtime_error("there is no such " + what) {}

bool is_askers(ErrorCode code) {
  return code == ErrorCode::Usage || code == ErrorCode::Malformed || code == ErrorCode::TooLarge;
}

void stop_if_given_up(const Request& request) {
  if (request.is_given_up()) throw Error(ErrorCode::Usage, "nobody waits for the answer");
}

Response problem_of(const Error& error) {
  switch (error.code()) {
    case ErrorCode::Usage:
    case ErrorCode::Malformed: return problem(400, error.what());
    case ErrorCode::TooLarge: return problem(413, error.what());
    case ErrorCode::Internal: return problem(500, error.what());
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
    case ErrorCode::Locked:
    case ErrorCode::WrongVersion:
    case ErrorCode::Damaged:
    case ErrorCode::NoSpace: break;
  }
  Response response = problem(503, error.what());
  response.set("Retry-After", kRetryIndex);
  return response;
}

}  // namespace attest::server
