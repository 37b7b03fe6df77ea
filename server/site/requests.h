// What requests for pages say: the language of the interface, a search with its filters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "server/http/message.h"
#include "server/pages/catalogue.h"
#include "server/pages/search_page.h"

namespace attest::server {

// Of the parameter `ui`, else of the cookie that keeps the last choice, else as the browser
// prefers.
[[nodiscard]] const pages::Words& words_for(const Request& request);

// The parameter, or empty.
[[nodiscard]] std::string parameter(const Request& request, std::string_view name);

// The same, no longer than a query may be.
[[nodiscard]] std::string query_parameter(const Request& request, std::string_view name);

// The parameter as a number from 1 on; 1 for anything else.
[[nodiscard]] std::size_t counted_parameter(const Request& request, std::string_view name);

[[nodiscard]] pages::SearchAsked asked_of(const Request& request);

// "http://127.0.0.1:8484": this server, as the request names it.
[[nodiscard]] std::string site_of(const Request& request);

// Path and query, without the choice of a language.
[[nodiscard]] std::string address_of(const Request& request);

}  // namespace attest::server
