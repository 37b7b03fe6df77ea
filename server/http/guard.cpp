#include "server/http/guard.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "server/http/problem.h"
#include "text/ascii.h"

namespace attest::server {

namespace {

bool is_port(std::string_view text) {
  return text.size() <= 5 && std::all_of(text.begin(), text.end(), ascii::is_digit);
}

// 192.0.2.1 or [2001:db8::1]
bool is_in_digits(std::string_view host) {
  if (host.starts_with('[')) return true;
  return std::count(host.begin(), host.end(), '.') == 3 &&
         std::all_of(host.begin(), host.end(),
                     [](char c) { return ascii::is_digit(c) || c == '.'; });
}

// Of "http://localhost:8080"; empty for "null" and whatever else is no such origin.
std::string_view origin_host(std::string_view origin) {
  for (const std::string_view scheme : {"http://", "https://"})
    if (origin.starts_with(scheme)) return host_of(origin.substr(scheme.size()));
  return {};
}

std::ptrdiff_t count(const Request& request, std::string_view name) {
  return std::count_if(request.headers.begin(), request.headers.end(),
                       [&](const auto& field) { return same_name(field.first, name); });
}

// A blank before the colon, above all: who reads past it sees a length that we do not see, and
// takes for the body what we take for the next request (RFC 9112, 5.1).
bool is_token(std::string_view name) {
  static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return ascii::is_letter(c) || ascii::is_digit(c) || kMarks.find(c) != std::string_view::npos;
  });
}

bool names_are_tokens(const Request& request) {
  return std::all_of(request.headers.begin(), request.headers.end(),
                     [](const auto& field) { return is_token(field.first); });
}

// Where the next request would begin is not known.
Response last_problem(const std::string& detail) {
  Response response = problem(400, detail);
  response.set("Connection", "close");
  return response;
}

// What a web server in front may read as one request and we as two (RFC 9112, 6.3 and 3.2).
bool is_ambiguous(const Request& request) {
  const auto lengths = count(request, "Content-Length") + count(request, "Transfer-Encoding");
  return lengths > 1 || count(request, "Host") > 1;
}

}  // namespace

std::string_view host_of(std::string_view authority) {
  if (authority.starts_with('[')) {
    const std::size_t end = authority.find(']');
    if (end == std::string_view::npos) return {};
    const std::string_view rest = authority.substr(end + 1);
    if (!rest.empty() && !(rest.starts_with(':') && is_port(rest.substr(1)))) return {};
    return authority.substr(0, end + 1);
  }
  const std::size_t colon = std::min(authority.find(':'), authority.size());
  if (colon < authority.size() && !is_port(authority.substr(colon + 1))) return {};
  return authority.substr(0, colon);
}

Guard::Guard(std::string address, std::vector<std::string> names)
    : any_address_(address == "0.0.0.0" || address == "::"), names_(std::move(names)) {
  names_.insert(names_.end(), {"127.0.0.1", "localhost", "[::1]"});
  if (!any_address_)
    names_.push_back(address.find(':') == std::string::npos ? std::move(address)
                                                            : "[" + address + "]");
}

bool Guard::is_ours(std::string_view host) const {
  if (host.empty()) return false;
  if (any_address_ && is_in_digits(host)) return true;
  return std::any_of(names_.begin(), names_.end(),
                     [&](const std::string& name) { return same_name(name, host); });
}

std::optional<Response> Guard::refusal(const Request& request) const {
  if (!names_are_tokens(request))
    return last_problem("the name of a header field holds a blank or what else no name may hold");
  if (is_ambiguous(request))
    return last_problem("the request can be read in two ways: one Host, and one length");
  const std::string* host = request.header("Host");
  if (host == nullptr) return problem(400, "the request has no Host");
  if (!is_ours(host_of(*host)))
    return problem(403, "this server has no such name; --allow-host gives it one");
  const std::string* origin = request.header("Origin");
  if (origin != nullptr && !is_ours(origin_host(*origin)))
    return problem(403, "pages of other sites may not ask this server");
  return std::nullopt;
}

}  // namespace attest::server
