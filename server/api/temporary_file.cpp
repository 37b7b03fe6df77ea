#include "server/api/temporary_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>

#include "text/error.h"

namespace attest::server {

namespace {

[[noreturn]] void fail() {
  throw Error(ErrorCode::NoSpace, "the temporary folder is full or cannot be written");
}

int nameless_file() {
  std::string name = (std::filesystem::temp_directory_path() / "attest-XXXXXX").string();
  const int descriptor = mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0) fail();
  unlink(name.c_str());
  return descriptor;
}

}  // namespace

TemporaryFile::Buffer::Buffer(std::uint64_t most_bytes,
                              std::shared_ptr<const std::atomic<bool>> given_up)
    : most_bytes_(most_bytes), given_up_(std::move(given_up)) {
  setp(waiting_.data(), waiting_.data() + waiting_.size());
}

void TemporaryFile::Buffer::write_out() {
  if (given_up_ != nullptr && *given_up_) throw Error(ErrorCode::Usage, "nobody waits for it");
  const char* from = pbase();
  while (from < pptr()) {
    const ssize_t written = write(descriptor, from, static_cast<std::size_t>(pptr() - from));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail();
    from += written;
    size += static_cast<std::uint64_t>(written);
  }
  setp(waiting_.data(), waiting_.data() + waiting_.size());
  if (size > most_bytes_)
    throw Error(ErrorCode::TooLarge, "more than " + std::to_string(most_bytes_) +
                                         " bytes; ask for less, or use `attest export`");
}

TemporaryFile::Buffer::int_type TemporaryFile::Buffer::overflow(int_type next) {
  write_out();
  return traits_type::eq_int_type(next, traits_type::eof())
             ? traits_type::not_eof(next)
             : sputc(traits_type::to_char_type(next));
}

int TemporaryFile::Buffer::sync() { return 0; }  // nobody reads it before it is whole

TemporaryFile::TemporaryFile(std::uint64_t most_bytes,
                             std::shared_ptr<const std::atomic<bool>> given_up)
    : buffer_(most_bytes, std::move(given_up)), stream_(&buffer_) {
  buffer_.descriptor = nameless_file();
  stream_.exceptions(std::ios::badbit);  // what the buffer throws goes through
}

TemporaryFile::~TemporaryFile() {
  if (buffer_.descriptor >= 0) close(buffer_.descriptor);
}

void TemporaryFile::give_to(Response& response, std::uint64_t most_in_memory) {
  buffer_.write_out();
  if (lseek(buffer_.descriptor, 0, SEEK_SET) != 0) fail();
  if (buffer_.size > most_in_memory) {
    response.file =
        std::make_shared<BodyFile>(std::exchange(buffer_.descriptor, -1), buffer_.size);
    return;
  }
  response.body.resize(static_cast<std::size_t>(buffer_.size));
  std::size_t at = 0;
  while (at < response.body.size()) {
    const ssize_t got = read(buffer_.descriptor, response.body.data() + at,
                             response.body.size() - at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) fail();
    at += static_cast<std::size_t>(got);
  }
}

}  // namespace attest::server
