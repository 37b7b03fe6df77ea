#include "server/site/problem_page.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "server/pages/layout.h"
#include "server/site/requests.h"
#include "text/ascii.h"

namespace attest::server {

namespace {

// "text/html;q=0.9": how much each type is wanted; nothing where it is not named.
double weight_of(std::string_view accepted, std::string_view type) {
  while (!accepted.empty()) {
    const std::size_t end = std::min(accepted.find(','), accepted.size());
    const std::string_view item = accepted.substr(0, end);
    accepted.remove_prefix(std::min(end + 1, accepted.size()));
    const std::size_t semicolon = std::min(item.find(';'), item.size());
    if (ascii::lowered(ascii::trimmed(item.substr(0, semicolon))) != type) continue;
    const std::size_t q = item.find("q=", semicolon);
    return q == std::string_view::npos
               ? 1
               : std::strtod(std::string(item.substr(q + 2)).c_str(), nullptr);
  }
  return 0;
}

bool is_for_programs(const Request& request) {
  return !request.segments.empty() &&
         (request.segments.front() == "api" || request.segments.front() == "mcp");
}

std::string detail_of(const Response& problem) {
  const auto value = nlohmann::json::parse(problem.body, nullptr, false);
  return value.is_object() ? value.value("detail", std::string()) : std::string();
}

}  // namespace

bool wants_page(const Request& request) {
  const std::string* accept = request.header("Accept");
  if (accept == nullptr || is_for_programs(request)) return false;
  const double page = weight_of(*accept, "text/html");
  return page > 0 && page >= weight_of(*accept, "application/json") &&
         page >= weight_of(*accept, "application/problem+json");
}

Response problem_page(const Request& request, Response problem) {
  if (!wants_page(request)) return problem;
  const pages::Words& words = words_for(request);
  const bool is_missing = problem.status == 404;
  const std::string_view sentence = is_missing              ? "error.not-found"
                                    : problem.status >= 500 ? "error.server"
                                                            : "error.request";
  problem.body = pages::error_page(words, address_of(request), words(sentence),
                                   is_missing ? std::string() : detail_of(problem));
  problem.set("Content-Type", "text/html; charset=utf-8");
  problem.set("Content-Language", words.code());
  return problem;
}

}  // namespace attest::server
