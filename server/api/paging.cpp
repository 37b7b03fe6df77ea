#include "server/api/paging.h"

#include <utility>

#include "text/percent.h"

namespace attest::server {

namespace {

using Json = nlohmann::ordered_json;

// The address of the request with another offset.
std::string address_with(const Request& request, std::size_t offset) {
  std::string address;
  for (const std::string& segment : request.segments) address += "/" + percent::encoded(segment);
  address += "?";
  for (const auto& [name, value] : request.query)
    if (name != "offset") address += percent::encoded(name) + "=" + percent::encoded(value) + "&";
  return address + "offset=" + std::to_string(offset);
}

std::string text_of(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// One object of the keys of two.
std::string joined(std::string a, const std::string& b) {
  if (b == "{}") return a;
  if (a == "{}") return b;
  a.back() = ',';
  return a.append(b, 1, std::string::npos);
}

}  // namespace

Parameter limit_parameter(std::uint64_t most, const std::string& what) {
  return {.name = "limit",
          .about = "how many " + what + " at most",
          .type = ParameterType::Count,
          .fallback = "10",
          .most = most,
          .least = 1};
}

Parameter offset_parameter(const std::string& what, std::uint64_t farthest) {
  return {.name = "offset",
          .about = "how many " + what + " to leave out first",
          .type = ParameterType::Count,
          .fallback = "0",
          .most = farthest};
}

void add_page(Json& value, const Call& call, bool is_more, std::uint64_t farthest) {
  const std::size_t limit = call.arguments.count("limit");
  const std::size_t offset = call.arguments.count("offset");
  value["limit"] = limit;
  value["offset"] = offset;
  value["next"] = is_more && offset + limit <= farthest
                      ? Json(address_with(call.request, offset + limit))
                      : Json(nullptr);
}

Response json_response(const Json& value) {
  return joined_response(text_of(value), Json::object());
}

Response joined_response(std::string object, const Json& more) {
  Response response;
  response.set("Content-Type", "application/json");
  response.body = joined(std::move(object), text_of(more)) + "\n";
  return response;
}

Response list_response(const Json& head, std::string_view name,
                       const std::vector<std::string>& items, const Json& tail) {
  std::string list = "{" + Json(name).dump() + ":[";
  for (std::size_t i = 0; i < items.size(); ++i) list.append(i == 0 ? "" : ",").append(items[i]);
  list += "]}";
  return joined_response(joined(text_of(head), std::move(list)), tail);
}

}  // namespace attest::server
