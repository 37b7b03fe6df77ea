// The files that pages load, which travel inside the program.
//
// Names hold a digest of the content, so that a browser may keep them for ever.
#pragma once

#include <string>
#include <string_view>

namespace attest::server::pages {

struct Asset {
  std::string_view name;  // "style.0a1b2c3d.css"
  std::string_view media_type;
  std::string_view content;
};

// nullptr when there is none of that name.
[[nodiscard]] const Asset* find_asset(std::string_view name);

// "/assets/style.0a1b2c3d.css" of "style" and "css"; empty when the program was built without.
[[nodiscard]] std::string asset_address(std::string_view stem, std::string_view extension);

}  // namespace attest::server::pages
