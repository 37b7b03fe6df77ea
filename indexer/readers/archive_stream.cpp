#include "indexer/readers/archive_stream.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <exception>
#include <new>
#include <string_view>
#include <utility>

#include "indexer/readers/readable.h"

namespace attest {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;

// libarchive makes names of the locale's characters; ours are UTF-8 whatever it is.
class Utf8Names {
 public:
  Utf8Names() : before_(uselocale(utf8())) {}
  ~Utf8Names() { uselocale(before_); }
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;

 private:
  static locale_t utf8() {
    static const locale_t made = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return made;
  }
  locale_t before_;
};

ArchiveMember::Kind kind_of(archive_entry* entry) {
  if (archive_entry_hardlink(entry) != nullptr) return ArchiveMember::Kind::Link;
  switch (archive_entry_filetype(entry)) {
    case AE_IFDIR:
      return ArchiveMember::Kind::Folder;
    case AE_IFLNK:
      return ArchiveMember::Kind::Link;
    case AE_IFREG:
    case 0:  // formats that know only files
      return ArchiveMember::Kind::File;
    default:
      return ArchiveMember::Kind::Device;
  }
}

}  // namespace

struct ArchiveStream::State {
  ByteSource source;
  BytesFrom from_offset;
  std::uint64_t size = 0;
  std::uint64_t at = 0;
  std::string chunk = std::string(kChunk, '\0');
  std::exception_ptr failure;  // of the source: it must not pass through a C library
  archive* handle = nullptr;

  static la_ssize_t on_read(archive* handle, void* self, const void** into) {
    auto& state = *static_cast<State*>(self);
    *into = state.chunk.data();
    try {
      const std::size_t count = state.source(state.chunk.data(), kChunk);
      state.at += count;
      return static_cast<la_ssize_t>(count);
    } catch (...) {
      state.failure = std::current_exception();
      archive_set_error(handle, EIO, "cannot be read");
      return ARCHIVE_FATAL;
    }
  }

  static la_int64_t on_skip(archive*, void* self, la_int64_t request) {
    auto& state = *static_cast<State*>(self);
    if (request <= 0) return 0;
    const auto count = static_cast<std::uint64_t>(request);
    if (state.at > state.size || count > state.size - state.at) return 0;
    state.at += count;
    state.source = state.from_offset(state.at);
    return request;
  }

  static la_int64_t on_seek(archive*, void* self, la_int64_t offset, int whence) {
    auto& state = *static_cast<State*>(self);
    la_int64_t base = 0;
    if (whence == SEEK_CUR) base = static_cast<la_int64_t>(state.at);
    if (whence == SEEK_END) base = static_cast<la_int64_t>(state.size);
    if (offset < -base || offset > static_cast<la_int64_t>(state.size) - base) return ARCHIVE_FATAL;
    state.at = static_cast<std::uint64_t>(base + offset);
    state.source = state.from_offset(state.at);
    return base + offset;
  }

  // Of the member at hand.  The library tells only where its bytes begin, right behind it.
  [[nodiscard]] std::optional<std::uint64_t> zip_header() const {
    constexpr std::string_view kMagic = "PK\3\4";
    constexpr std::size_t kFixed = 30;
    constexpr std::uint64_t kMost = kFixed + 4096;  // with the name
    const auto end = static_cast<std::uint64_t>(archive_filter_bytes(handle, 0));
    if (!from_offset || end > size) return std::nullopt;
    const std::uint64_t begin = end - std::min(end, kMost);
    const auto bytes = first_bytes(from_offset(begin), end - begin);
    const auto length = [&](std::size_t i) {
      return static_cast<unsigned char>(bytes[i]) + 256U * static_cast<unsigned char>(bytes[i + 1]);
    };
    for (std::size_t found = bytes.rfind(kMagic); found != std::string::npos;
         found = found == 0 ? std::string::npos : bytes.rfind(kMagic, found - 1))
      if (found + kFixed <= bytes.size() &&
          found + kFixed + length(found + 26) + length(found + 28) == bytes.size())
        return begin + found;
    return std::nullopt;
  }

  [[noreturn]] void fail() {
    if (failure) std::rethrow_exception(std::exchange(failure, nullptr));
    const char* said = archive_error_string(handle);
    throw InputError(ErrorCode::Malformed,
                     "the archive is damaged here (" +
                         readable(said != nullptr ? said : "no reason given") +
                         "); what was before it is read, fetch it again");
  }
};

ArchiveStream::ArchiveStream(ByteSource source, BytesFrom from_offset, std::uint64_t size,
                             Content content)
    : state_(std::make_unique<State>()) {
  State& state = *state_;
  state.source = std::move(source);
  state.from_offset = std::move(from_offset);
  state.size = size;
  state.handle = archive_read_new();
  if (state.handle == nullptr) throw std::bad_alloc();
  archive* handle = state.handle;
  if (content == Content::Members) {
    archive_read_support_format_zip(handle);
    archive_read_support_format_tar(handle);
    archive_read_support_format_7zip(handle);
  } else {
    archive_read_support_format_raw(handle);
    archive_read_support_filter_bzip2(handle);
    archive_read_support_filter_xz(handle);
    archive_read_support_filter_zstd(handle);
    archive_read_support_filter_lzip(handle);
    archive_read_support_filter_compress(handle);
  }
  archive_read_set_callback_data(handle, &state);
  archive_read_set_read_callback(handle, State::on_read);
  if (state.from_offset) {
    archive_read_set_skip_callback(handle, State::on_skip);
    archive_read_set_seek_callback(handle, State::on_seek);
  }
  const Utf8Names names;
  if (archive_read_open1(handle) < ARCHIVE_WARN) {
    // The destructor of an object that was never made does not run.
    try {
      state.fail();
    } catch (...) {
      archive_read_free(handle);
      throw;
    }
  }
}

ArchiveStream::~ArchiveStream() {
  archive_read_free(state_->handle);
}

std::optional<ArchiveMember> ArchiveStream::next() {
  const Utf8Names names;
  archive_entry* entry = nullptr;
  int code = ARCHIVE_RETRY;
  for (int tries = 0; code == ARCHIVE_RETRY && tries < 10; ++tries)
    code = archive_read_next_header(state_->handle, &entry);
  if (code == ARCHIVE_EOF) return std::nullopt;
  if (code < ARCHIVE_WARN) state_->fail();
  ArchiveMember member;
  // Archives made on Windows may have names in the code page of their country.
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  member.name = readable(name != nullptr ? name : "");
  member.kind = kind_of(entry);
  if (archive_entry_size_is_set(entry) != 0 && archive_entry_size(entry) > 0)
    member.size = static_cast<std::size_t>(archive_entry_size(entry));
  switch (archive_format(state_->handle) & ARCHIVE_FORMAT_BASE_MASK) {
    case ARCHIVE_FORMAT_TAR:
      member.offset = static_cast<std::uint64_t>(archive_read_header_position(state_->handle));
      break;
    case ARCHIVE_FORMAT_ZIP:
      member.offset = state_->zip_header();
      break;
    default:
      break;
  }
  member.encrypted = archive_entry_is_encrypted(entry) != 0;
  return member;
}

int ArchiveStream::layers() const {
  return archive_filter_count(state_->handle) - 1;  // the bytes as they are count too
}

std::size_t ArchiveStream::read(char* into, std::size_t size) {
  la_ssize_t count = ARCHIVE_RETRY;
  for (int tries = 0; count == ARCHIVE_RETRY && tries < 10; ++tries)
    count = archive_read_data(state_->handle, into, size);
  if (count < 0) state_->fail();
  return static_cast<std::size_t>(count);
}

}  // namespace attest
