#include "indexer/readers/input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace attest {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;

std::string reason(int error) {
  return std::strerror(error);
}

// Once more when a signal came between.
template <typename Read>
std::size_t whole_read(Read read) {
  for (;;) {
    const ssize_t count = read();
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR)
      throw InputError(ErrorCode::Unreadable,
                       "cannot be read (" + reason(errno) + "); check the disk");
  }
}

}  // namespace

ByteSource bytes_in(std::string_view bytes) {
  return [bytes](char* into, std::size_t size) mutable {
    size = std::min(size, bytes.size());
    std::memcpy(into, bytes.data(), size);
    bytes.remove_prefix(size);
    return size;
  };
}

ByteSource owned_bytes(std::string bytes) {
  const auto kept = std::make_shared<const std::string>(std::move(bytes));  // copies share it
  return [kept, from = bytes_in(*kept)](char* into, std::size_t size) { return from(into, size); };
}

ByteSource joined(std::string head, ByteSource rest) {
  return [head = owned_bytes(std::move(head)), rest = std::move(rest), behind = false](
             char* into, std::size_t size) mutable {
    if (!behind)
      if (const std::size_t count = head(into, size); count > 0 || size == 0) return count;
    behind = true;
    return rest(into, size);
  };
}

std::string first_bytes(const ByteSource& source, std::size_t most) {
  std::string bytes;
  while (bytes.size() < most) {
    const std::size_t before = bytes.size();
    bytes.resize(before + std::min(kChunk, most - before));
    const std::size_t count = source(bytes.data() + before, bytes.size() - before);
    bytes.resize(before + count);
    if (count == 0) break;
  }
  return bytes;
}

InputFile::InputFile(const std::string& path) {
  // O_NONBLOCK: opening a FIFO without a writer returns at once.
  descriptor_ = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (descriptor_ < 0) {
    const int error = errno;
    if (error == ENOENT || error == ENOTDIR)
      throw InputError(ErrorCode::NotFound, "there is no such file; check the path");
    throw InputError(ErrorCode::Unreadable,
                     "cannot be opened (" + reason(error) + "); check its permissions");
  }
  struct stat status {};
  if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(descriptor_);
    throw InputError(ErrorCode::Unreadable, S_ISDIR(status.st_mode)
                                                ? "is a folder, not a file; its name ends like one"
                                                : "is not a regular file; only those are read");
  }
  size_ = static_cast<std::size_t>(status.st_size);
}

InputFile::~InputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::size_t InputFile::read(char* into, std::size_t size) {
  return whole_read([&] { return ::read(descriptor_, into, size); });
}

std::size_t InputFile::read_at(std::uint64_t offset, char* into, std::size_t size) {
  return whole_read([&] { return ::pread(descriptor_, into, size, static_cast<off_t>(offset)); });
}

std::optional<std::string> read_all(const ByteSource& source, std::string_view head,
                                    std::size_t limit) {
  constexpr std::size_t kArticle = 16 << 10;  // most files are no larger, and room is zeroed first
  std::string bytes(head);
  while (bytes.size() <= limit) {
    const std::size_t before = bytes.size(), room = std::clamp(before, kArticle, kChunk);
    bytes.resize(before + room);
    const std::size_t count = source(bytes.data() + before, room);
    bytes.resize(before + count);
    if (count == 0) return bytes;
  }
  return std::nullopt;
}

BoundedLines::BoundedLines(ByteSource source, std::string head, std::size_t limit)
    : source_(std::move(source)), buffer_(std::move(head)), limit_(limit) {}

bool BoundedLines::fill() {
  buffer_.erase(0, begin_);
  begin_ = 0;
  const std::size_t before = buffer_.size();
  buffer_.resize(before + kChunk);
  const std::size_t count = source_(buffer_.data() + before, kChunk);
  buffer_.resize(before + count);
  return count > 0;
}

BoundedLines::Line BoundedLines::next(std::string_view& line) {
  bool too_long = false;
  std::size_t searched = begin_;
  for (;;) {
    const std::size_t feed = buffer_.find('\n', searched);
    if (feed != std::string::npos) {
      line = std::string_view(buffer_).substr(begin_, feed - begin_);
      begin_ = feed + 1;
      return too_long || line.size() > limit_ ? Line::TooLong : Line::Whole;
    }
    if (buffer_.size() - begin_ > limit_) {
      too_long = true;
      buffer_.clear();
      begin_ = 0;
    }
    searched = buffer_.size() - begin_;  // where fill() puts the new bytes
    if (fill()) continue;
    line = std::string_view(buffer_).substr(begin_);
    begin_ = buffer_.size();
    if (too_long) return Line::TooLong;
    return line.empty() ? Line::End : Line::Whole;
  }
}

}  // namespace attest
