// Bytes from a regular file or a stream, never more than a limit in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

#include "text/error.h"

namespace attest {

// Fills `into` (capacity `size`), returns how many bytes came; 0 at the end.
using ByteSource = std::function<std::size_t(char* into, std::size_t size)>;

// The bytes from an offset on, of what can be read more than once.
using BytesFrom = std::function<ByteSource(std::uint64_t offset)>;

// Bytes in memory, which must outlive the source.
[[nodiscard]] ByteSource bytes_in(std::string_view bytes);

// The same, kept by the source.
[[nodiscard]] ByteSource owned_bytes(std::string bytes);

// What was read already, then what is behind it.
[[nodiscard]] ByteSource joined(std::string head, ByteSource rest);

// The next `most` bytes, or all where there are fewer.
[[nodiscard]] std::string first_bytes(const ByteSource& source, std::size_t most);

// What is wrong with a file itself; anything else that is thrown while reading it
// comes from whoever takes the articles, and is not ours to catch.
struct InputError : Error {
  using Error::Error;
};

// An open regular file.  Anything else (a folder, a FIFO, a device) is refused
// unopened or unread, so that nothing can hang.
class InputFile {
 public:
  // Throws InputError (NotFound, Unreadable), its message without the path.
  explicit InputFile(const std::string& path);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  [[nodiscard]] std::size_t size() const { return size_; }
  // Throws InputError (Unreadable) on trouble of the device.
  std::size_t read(char* into, std::size_t size);
  // The same from any place, wherever read() is.
  std::size_t read_at(std::uint64_t offset, char* into, std::size_t size);

 private:
  int descriptor_ = -1;
  std::size_t size_ = 0;
};

// Everything that `source` still has, after `head`; nullopt when head and rest
// are longer than `limit`.
[[nodiscard]] std::optional<std::string> read_all(const ByteSource& source, std::string_view head,
                                                  std::size_t limit);

// Lines of a source, each at most `limit` bytes; longer ones are passed over
// without being kept.
class BoundedLines {
 public:
  // `head` is what was read already.
  BoundedLines(ByteSource source, std::string head, std::size_t limit);

  enum class Line : std::uint8_t { Whole, TooLong, End };
  // `line` is valid until the next call, without its line feed.
  Line next(std::string_view& line);

 private:
  bool fill();

  ByteSource source_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::size_t limit_;
};

}  // namespace attest
