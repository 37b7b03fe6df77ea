#include "server/api/sent_text.h"

#include <nlohmann/json.hpp>

#include "claims/period.h"
#include "text/ascii.h"
#include "text/code_points.h"
#include "text/error.h"

namespace attest::server {

namespace {

using Json = nlohmann::json;

[[noreturn]] void reject(const std::string& why) { throw Error(ErrorCode::Malformed, why); }

// Without a limit of its own the parser would recurse as deep as the text nests.
Json parsed(const std::string& body) {
  constexpr int kDeepest = 8;
  const auto not_too_deep = [](int depth, Json::parse_event_t, Json&) {
    if (depth > kDeepest) reject("the object is nested too deeply");
    return true;
  };
  Json value = Json::parse(body, not_too_deep, false);
  if (value.is_discarded()) reject("the body is no JSON");
  return value;
}

SentText in_object(const std::string& body, const std::string& name) {
  const Json value = parsed(body);
  const auto text = value.is_object() ? value.find(name) : value.end();
  if (text == value.end() || !text->is_string())
    reject("the body is to be an object with a text '" + name + "'");
  SentText sent{text->get<std::string>(), {}};
  for (const auto& [key, given] : value.items()) {
    if (key == name) continue;
    if (key != "date") reject("there is no '" + key + "' here");
    if (!given.is_string() || !parse_date(given.get<std::string>()))
      reject("'date' is a day such as 2015-01-31");
    sent.day = given.get<std::string>();
  }
  return sent;
}

}  // namespace

std::string_view media_type(const Request& request) {
  const std::string* type = request.header("Content-Type");
  if (type == nullptr) return {};
  return ascii::trimmed(std::string_view(*type).substr(0, type->find(';')));
}

SentText sent_text(const Request& request, std::string_view name) {
  if (first_invalid_utf8(request.body)) reject("the body is not UTF-8");
  const std::string_view media = media_type(request);
  if (same_name(media, "application/json")) return in_object(request.body, std::string(name));
  if (media.empty() || same_name(media, "text/plain")) return {request.body, {}};
  reject("the body is to be text/plain or application/json");
}

}  // namespace attest::server
