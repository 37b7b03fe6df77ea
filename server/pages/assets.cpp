#include "server/pages/assets.h"

#include "server/pages/embedded.h"

namespace attest::server::pages {

const Asset* find_asset(std::string_view name) {
  for (const Asset& asset : embedded_assets())
    if (asset.name == name) return &asset;
  return nullptr;
}

std::string asset_address(std::string_view stem, std::string_view extension) {
  for (const Asset& asset : embedded_assets())
    if (asset.name.starts_with(stem) && asset.name.substr(stem.size()).starts_with('.') &&
        asset.name.ends_with("." + std::string(extension)))
      return "/assets/" + std::string(asset.name);
  return {};
}

}  // namespace attest::server::pages
