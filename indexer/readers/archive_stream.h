// Archives and compressed files, unpacked as they are read.  libarchive enters here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "indexer/readers/input.h"

namespace attest {

struct ArchiveMember {
  enum class Kind : std::uint8_t { File, Folder, Link, Device };
  std::string name;  // UTF-8, as the archive has it: never a path to write to
  Kind kind = Kind::File;
  std::size_t size = 0;      // where the archive says so
  std::optional<std::uint64_t> offset;  // of its header; 7z has none
  bool encrypted = false;
};

class ArchiveStream {
 public:
  enum class Content : std::uint8_t {
    Members,     // zip, tar, 7z
    Compressed,  // bzip2, xz, zstd, lzip, compress: one nameless member
  };
  // `from_offset` may be empty; with it what nobody reads is not unpacked, and formats with
  // their directory at the end are read by that.
  ArchiveStream(ByteSource source, BytesFrom from_offset, std::uint64_t size, Content content);
  ~ArchiveStream();
  ArchiveStream(const ArchiveStream&) = delete;
  ArchiveStream& operator=(const ArchiveStream&) = delete;

  // How often what is Compressed is: 0 where it only begins so.
  // REQUIRES: next() was called.
  [[nodiscard]] int layers() const;

  // nullopt at the end.  Throws InputError where the archive is damaged: there is no more.
  std::optional<ArchiveMember> next();
  // Of the member at hand, 0 at its end.  Throws InputError where it is damaged; the next may
  // still be whole.
  std::size_t read(char* into, std::size_t size);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace attest
