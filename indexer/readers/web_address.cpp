#include "indexer/readers/web_address.h"

#include <algorithm>

namespace attest {
namespace {

// "/a/b/../c/./d" → "/a/c/d"
std::string without_dots(std::string_view path) {
  std::string plain;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    const bool last = path.empty();
    if (segment == "/..") {
      plain.resize(std::min(plain.rfind('/'), plain.size()));
      if (last) plain.push_back('/');
    } else if (segment == "/.") {
      if (last) plain.push_back('/');
    } else {
      plain.append(segment);
    }
  }
  return plain;
}

}  // namespace

bool is_absolute(std::string_view address) {
  const std::size_t colon = address.find(':');
  return colon != std::string_view::npos && colon > 1 &&
         address.substr(0, colon).find_first_of("/?# ") == std::string_view::npos;
}

std::string resolved(std::string_view base, std::string_view reference) {
  const std::size_t scheme = base.find("://");
  if (is_absolute(reference) || scheme == std::string_view::npos) return std::string(reference);
  if (reference.starts_with("//")) return std::string(base.substr(0, scheme + 1)).append(reference);
  base = base.substr(0, base.find('#'));
  if (reference.empty() || reference.front() == '#') return std::string(base).append(reference);
  const std::string_view bare = base.substr(0, base.find('?'));
  if (reference.front() == '?') return std::string(bare).append(reference);
  const std::size_t root = std::min(bare.find('/', scheme + 3), bare.size());
  const std::size_t query = std::min(reference.find_first_of("?#"), reference.size());
  std::string path(reference.substr(0, query));
  if (path.front() != '/') {
    const std::string_view folder = bare.substr(root);
    path = std::string(folder.substr(0, std::min(folder.rfind('/'), folder.size()))) + "/" + path;
  }
  return std::string(bare.substr(0, root)) + without_dots(path) +
         std::string(reference.substr(query));
}

}  // namespace attest
