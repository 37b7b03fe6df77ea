// How browsers search here from their own box (OpenSearch 1.1).
#pragma once

#include <string>
#include <string_view>

#include "server/pages/catalogue.h"

namespace attest::server::pages {

// `site`: where the pages are, "http://127.0.0.1:8484".
[[nodiscard]] std::string opensearch_description(const Words& words, std::string_view site);

}  // namespace attest::server::pages
