#include "server/site/requests.h"

#include <algorithm>
#include <charconv>

#include "server/pages/figure_view.h"
#include "text/percent.h"
#include "text/utf8.h"

namespace attest::server {

namespace {

constexpr std::string_view kChoice = "ui";
constexpr std::size_t kMostPages = 1000;
constexpr std::size_t kMostFilters = 20;
constexpr std::size_t kMostQueryBytes = 8000;

std::string cookie(const Request& request, std::string_view name) {
  const std::string* cookies = request.header("Cookie");
  if (cookies == nullptr) return {};
  for (std::size_t at = 0; at < cookies->size();) {
    const std::size_t end = std::min(cookies->find(';', at), cookies->size());
    std::string_view one(cookies->data() + at, end - at);
    while (one.starts_with(' ')) one.remove_prefix(1);
    if (one.starts_with(name) && one.substr(name.size()).starts_with('='))
      return std::string(one.substr(name.size() + 1));
    at = end + 1;
  }
  return {};
}

}  // namespace

const pages::Words& words_for(const Request& request) {
  const std::string* asked = request.param(kChoice);
  const std::string* accepted = request.header("Accept-Language");
  return pages::catalogue().choose(asked != nullptr ? *asked : cookie(request, kChoice),
                                   accepted != nullptr ? *accepted : std::string_view());
}

std::string parameter(const Request& request, std::string_view name) {
  const std::string* value = request.param(name);
  return value != nullptr ? *value : std::string();
}

std::string query_parameter(const Request& request, std::string_view name) {
  return std::string(utf8::cut(parameter(request, name), kMostQueryBytes));
}

std::size_t counted_parameter(const Request& request, std::string_view name) {
  const std::string text = parameter(request, name);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool good = error == std::errc() && end == text.data() + text.size();
  return good && number > 0 && number <= kMostPages ? number : 1;
}

pages::SearchAsked asked_of(const Request& request) {
  pages::SearchAsked asked;
  asked.query = query_parameter(request, "q");
  for (const auto& [name, value] : request.query)
    if (pages::is_filter(name) && !value.empty() && asked.filters.size() < kMostFilters &&
        !asked.has_filter(name, value))
      asked.filters.emplace_back(name, value);
  asked.page = counted_parameter(request, "page");
  return asked;
}

std::string site_of(const Request& request) {
  const std::string* host = request.header("Host");
  return "http://" + (host != nullptr ? *host : std::string("127.0.0.1"));
}

std::string address_of(const Request& request) {
  std::string address;
  for (const std::string& segment : request.segments)
    address += "/" + percent::encoded(segment);
  if (address.empty()) address = "/";
  for (const auto& [name, value] : request.query)
    if (name != kChoice) address = pages::with_query(address, percent::encoded(name), value);
  return address;
}

}  // namespace attest::server
