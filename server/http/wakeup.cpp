#include "server/http/wakeup.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

#include "text/error.h"

namespace attest::server {

Wakeup::Wakeup() : descriptor_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  if (descriptor_ < 0) throw Error(ErrorCode::Internal, "no file descriptor is left");
}

Wakeup::~Wakeup() { close(descriptor_); }

// It can fail only where it is readable already, or where there is nothing to clear.
void Wakeup::wake() const {
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t written = write(descriptor_, &one, sizeof one);
}

void Wakeup::clear() const {
  std::uint64_t count = 0;
  [[maybe_unused]] const ssize_t got = read(descriptor_, &count, sizeof count);
}

}  // namespace attest::server
