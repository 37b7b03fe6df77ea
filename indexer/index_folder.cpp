#include "indexer/index_folder.h"

#include <filesystem>

namespace attest {
namespace {

namespace fs = std::filesystem;

std::string as_prefix(const std::string& path) {
  return (fs::absolute(path).lexically_normal() / "").string();
}

}  // namespace

IndexFolder::IndexFolder(const std::string& path)
    : prefix_(path.empty() ? std::string() : as_prefix(path)) {}

bool IndexFolder::holds(const std::string& path) const {
  return !prefix_.empty() && !path.empty() && as_prefix(path).starts_with(prefix_);
}

}  // namespace attest
