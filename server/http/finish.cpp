#include "server/http/finish.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

#include "server/http/gzip.h"
#include "server/http/problem.h"
#include "text/ascii.h"
#include "text/digest.h"

namespace attest::server {

namespace {

// Smaller bodies fit into one packet as they are.
constexpr std::size_t kLeastPacked = 1024;

constexpr std::pair<std::string_view, std::string_view> kSecurity[] = {
    {"Content-Security-Policy",
     "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
     "object-src 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
};

// The part before the next `separator`, taken off `text`.
std::string_view next_part(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return ascii::trimmed(part);
}

// ";q=0" and its like; any other weight will do.
bool is_refused(std::string_view parameters) {
  while (!parameters.empty()) {
    const std::string_view parameter = next_part(parameters, ';');
    if (parameter.starts_with("q=") || parameter.starts_with("Q="))
      return parameter.substr(2).find_first_not_of("0.") == std::string_view::npos;
  }
  return false;
}

bool is_text(std::string_view type) {
  for (const std::string_view packed : {"application/zip", "application/gzip", "image/", "font/"})
    if (type.starts_with(packed)) return type.starts_with("image/svg");
  return true;
}

bool is_packable(const Response& response) {
  if (response.file != nullptr || response.body.size() < kLeastPacked) return false;
  if (response.header("Content-Encoding") != nullptr) return false;
  const std::string* type = response.header("Content-Type");
  return type != nullptr && is_text(*type);
}

// What other methods do is done, whoever has what (RFC 9110, 13.1.2).
const std::string* condition(const Request& request) {
  const bool reads = request.method == "GET" || request.method == "HEAD";
  return reads ? request.header("If-None-Match") : nullptr;
}

bool knows_any(const Request& request) {
  const std::string* known = condition(request);
  return known != nullptr && ascii::trimmed(*known) == "*";
}

// As weak comparison wants it: W/"x" and "x" name the same.
std::string_view opaque(std::string_view tag) {
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  return tag;
}

}  // namespace

void add_security_headers(Response& response) {
  for (const auto& [name, value] : kSecurity)
    if (response.header(name) == nullptr) response.set(name, std::string(value));
}

std::string etag_of(std::string_view content) {
  constexpr std::size_t kDigits = 24;
  const std::string digest = sha256(content);
  return '"' + digest.substr(digest.size() - kDigits) + '"';
}

bool is_named(const Request& request, std::string_view etag) {
  const std::string* known = condition(request);
  if (known == nullptr) return false;
  for (std::string_view rest = *known; !rest.empty();)
    if (opaque(next_part(rest, ',')) == opaque(etag)) return true;
  return false;
}

void leave_out_known(const Request& request, Response& response) {
  const std::string* etag = response.header("ETag");
  if (etag == nullptr || response.status != 200) return;
  if (!is_named(request, *etag) && !knows_any(request)) return;
  if (is_packable(response)) response.set("Vary", "Accept-Encoding");
  response.status = 304;
  response.body.clear();
  response.file = nullptr;
  std::erase_if(response.headers, [](const auto& field) {
    return same_name(field.first, "Content-Type") ||
           same_name(field.first, "Content-Disposition");
  });
}

bool takes_gzip(const Request& request) {
  const std::string* accepted = request.header("Accept-Encoding");
  if (accepted == nullptr) return false;
  std::optional<bool> any;
  for (std::string_view rest = *accepted; !rest.empty();) {
    std::string_view part = next_part(rest, ',');
    const std::string_view coding = next_part(part, ';');
    if (same_name(coding, "gzip") || same_name(coding, "x-gzip")) return !is_refused(part);
    if (coding == "*") any = !is_refused(part);
  }
  return any.value_or(false);
}

void compress(const Request& request, Response& response) {
  if (!is_packable(response)) return;
  response.set("Vary", "Accept-Encoding");
  if (!takes_gzip(request)) return;
  response.body = gzip(response.body);
  response.set("Content-Encoding", "gzip");
  // Other bytes are another representation, though they say the same.
  if (const std::string* etag = response.header("ETag"); etag != nullptr && etag->starts_with('"'))
    response.set("ETag", "W/" + *etag);
}

void finish(const Request& request, Response& response) {
  leave_out_known(request, response);
  compress(request, response);
  add_security_headers(response);
}

Response finished_answer(const Router& router, const Request& request) {
  try {
    Response response = router.answer(request);
    finish(request, response);
    return response;
  } catch (const std::exception& error) {
    return problem(500, error.what());
  } catch (...) {
    return problem(500, "the answer cannot be made");
  }
}

}  // namespace attest::server
