#include "indexer/file_state.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstddef>
#include <fstream>

#include "text/digest.h"

namespace attest {
namespace {

constexpr std::size_t kHashedPiece = std::size_t{4} << 20;
constexpr std::size_t kDigestLength = 64;

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
  std::string piece;
  std::string hashes;
  std::size_t pieces = 0;
  do {
    piece.resize(kHashedPiece);
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    if (in.bad()) return std::nullopt;
    piece.resize(static_cast<std::size_t>(in.gcount()));
    if (!piece.empty() || pieces == 0) hashes += sha256(piece);
    ++pieces;
  } while (in);
  return "sha256:" + (hashes.size() == kDigestLength ? hashes : sha256(hashes));
}

bool may_exist(const std::string& path) {
  struct stat entry {};
  return ::lstat(path.c_str(), &entry) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

}  // namespace attest
