#include "indexer/file_state.h"

#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <fstream>

#include "text/digest.h"

namespace attest {
namespace {

constexpr std::size_t kReadBytes = 32768;

std::int64_t modified_ns(const struct stat& entry) {
  return std::int64_t{entry.st_mtim.tv_sec} * 1'000'000'000 + entry.st_mtim.tv_nsec;
}

}  // namespace

std::optional<FileState> file_state(const std::string& path) {
  struct stat entry {};
  if (::stat(path.c_str(), &entry) != 0) return std::nullopt;
  FileState state{static_cast<std::uint64_t>(entry.st_size), modified_ns(entry), ""};
  const std::string folder = path.substr(0, path.rfind('/') + 1);
  if (::stat((folder + "sources.json").c_str(), &entry) == 0)
    state.sidecar = std::to_string(entry.st_size) + " " + std::to_string(modified_ns(entry));
  return state;
}

std::optional<std::string> hash_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  Sha256 hash;
  std::array<char, kReadBytes> piece;  // left as it is: most files are smaller
  do {
    in.read(piece.data(), piece.size());
    if (in.bad()) return std::nullopt;
    hash.update({piece.data(), static_cast<std::size_t>(in.gcount())});
  } while (in);
  return "sha256:" + hash.digest();
}

bool may_exist(const std::string& path) {
  struct stat entry {};
  return ::lstat(path.c_str(), &entry) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

}  // namespace attest
