// What tells whether a file has changed since it was indexed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace attest {

struct FileState {
  std::uint64_t size = 0;
  std::int64_t modified_ns = 0;
  // Size and time of the sources.json beside the file, whose metadata the articles
  // carry; empty when there is none.
  std::string sidecar;
};

// nullopt when there is no such file, or it may not be looked at.
[[nodiscard]] std::optional<FileState> file_state(const std::string& path);

// "sha256:…" of the bytes; nullopt when they cannot be read.
[[nodiscard]] std::optional<std::string> hash_file(const std::string& path);

// False only when the file system says that nothing of this name exists.
[[nodiscard]] bool may_exist(const std::string& path);

}  // namespace attest
