// What CMake puts into the program: the catalogue and the files that pages load.
#pragma once

#include <span>
#include <string_view>

#include "server/pages/assets.h"

namespace attest::server::pages {

extern const std::string_view kCatalogueJson;

[[nodiscard]] std::span<const Asset> embedded_assets();

}  // namespace attest::server::pages
