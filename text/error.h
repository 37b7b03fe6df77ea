// What can go wrong, and how it is told.
//
// Nothing found is an empty optional.  One bad input is a Diagnostic, and the
// run goes on.  An operation that cannot go on throws Error.
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace attest {

enum class ErrorCode : std::uint8_t {
  Usage,          // the caller asked for something that makes no sense
  NotFound,       // a file, an index or an id that does not exist
  Unreadable,     // permission, device or I/O trouble while reading
  Malformed,      // the bytes are not what their format demands
  TooLarge,       // over a limit that protects memory
  Locked,         // another process writes to this index
  WrongVersion,   // an index of another format version
  Damaged,        // an index that contradicts itself
  NoSpace,        // the disk is full
  Internal,       // a foreign library failed in a way it should not
};

// `message` names the thing, the place and the way out, in one line.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& message) : std::runtime_error(message), code_(code) {}
  [[nodiscard]] ErrorCode code() const { return code_; }

 private:
  ErrorCode code_;
};

// What went wrong with one input while the others go on.
struct Diagnostic {
  ErrorCode code = ErrorCode::Malformed;
  std::string path;                            // the file, as the user named it
  std::optional<std::uint64_t> line;           // 1-based, where the format has lines
  std::optional<std::uint64_t> offset;         // bytes from the start of the file
  std::string message;                         // what is wrong, and what happens or helps now
};

// "path:line: message", or "path: byte 12: message".
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

}  // namespace attest
