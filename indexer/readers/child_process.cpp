#include "indexer/readers/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

namespace attest {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kWorkFailed = 3;

void limit(__rlimit_resource resource, rlim_t most) {
  const rlimit both{most, most};
  ::setrlimit(resource, &both);
}

// The sanitizers reserve terabytes, and more as they go.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr bool kMemoryIsLimited = true;
#else
constexpr bool kMemoryIsLimited = false;
#endif

std::size_t memory_in_use() {
  std::size_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

void write_all(int to, const char* bytes, std::size_t size) {
  while (size > 0) {
    const ssize_t count = ::write(to, bytes, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) ::_exit(kWorkFailed);
    bytes += count;
    size -= static_cast<std::size_t>(count);
  }
}

[[noreturn]] void be_child(int out, pid_t parent, std::size_t memory, const ChildLimits& limits,
                           const std::function<void(const SendMessage&)>& work) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(kWorkFailed);
  const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int standard = 0; standard <= 2 && nowhere >= 0; ++standard) ::dup2(nowhere, standard);
  for (const int fatal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTERM, SIGPIPE})
    ::signal(fatal, SIG_DFL);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, static_cast<rlim_t>(limits.whole.count()));
  if (kMemoryIsLimited) limit(RLIMIT_AS, memory + limits.memory);
  int status = kWorkFailed;
  try {
    work([out](std::string_view message) {
      const std::uint64_t size = message.size();
      write_all(out, reinterpret_cast<const char*>(&size), sizeof size);
      write_all(out, message.data(), message.size());
    });
    status = 0;
  } catch (...) {  // told by the status
  }
  ::_exit(status);
}

// Messages from the bytes that come: each is its size and itself.
class Messages {
 public:
  Messages(std::size_t longest, const std::function<void(std::string_view)>& take)
      : longest_(longest), take_(take) {}

  // Whether the sender keeps to the rules.
  bool add(std::string_view bytes) {
    waiting_ += bytes;
    std::size_t at = 0;
    for (;;) {
      std::uint64_t size = 0;
      if (waiting_.size() - at < sizeof size) break;
      std::memcpy(&size, waiting_.data() + at, sizeof size);
      if (size > longest_) return false;
      if (waiting_.size() - at - sizeof size < size) break;
      take_(std::string_view(waiting_).substr(at + sizeof size, size));
      at += sizeof size + size;
    }
    waiting_.erase(0, at);
    return true;
  }

 private:
  std::size_t longest_;
  const std::function<void(std::string_view)>& take_;
  std::string waiting_;
};

enum class Got : std::uint8_t { Bytes, End, Nothing };

Got wait_for(int in, std::chrono::milliseconds time, char* into, std::size_t& size) {
  pollfd ready{in, POLLIN, 0};
  const int count = ::poll(&ready, 1, static_cast<int>(time.count()));
  if (count == 0 || (count < 0 && errno == EINTR)) return Got::Nothing;
  const ssize_t got = count < 0 ? 0 : ::read(in, into, size);
  if (got < 0 && errno == EINTR) return Got::Nothing;
  size = got <= 0 ? 0 : static_cast<std::size_t>(got);
  return size == 0 ? Got::End : Got::Bytes;
}

// Whether the child had its say before time was up.
bool listen(int in, const ChildLimits& limits, Messages& messages) {
  char buffer[1 << 16];
  const Clock::time_point last = Clock::now() + limits.whole;
  Clock::time_point due = Clock::now() + limits.silence;
  for (;;) {
    const auto left = std::min(due, last) - Clock::now();
    if (left <= Clock::duration::zero()) return false;
    std::size_t size = sizeof buffer;
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(left);
    const Got got = wait_for(in, time + std::chrono::milliseconds(1), buffer, size);
    if (got == Got::End) return true;
    if (got == Got::Nothing) continue;
    if (!messages.add({buffer, size})) return false;
    due = Clock::now() + limits.silence;
  }
}

int wait_for_end(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return status;
}

}  // namespace

ChildEnd run_in_child(const ChildLimits& limits,
                      const std::function<void(const SendMessage&)>& work,
                      const std::function<void(std::string_view)>& take) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return ChildEnd::Refused;
  const pid_t parent = ::getpid();
  const std::size_t memory = memory_in_use();
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    be_child(ends[1], parent, memory, limits, work);
  }
  ::close(ends[1]);
  if (child < 0) {
    ::close(ends[0]);
    return ChildEnd::Refused;
  }
  Messages messages(limits.message, take);
  bool in_time = false;
  try {
    in_time = listen(ends[0], limits, messages);
  } catch (...) {
    ::kill(child, SIGKILL);
    ::close(ends[0]);
    wait_for_end(child);
    throw;
  }
  if (!in_time) ::kill(child, SIGKILL);
  ::close(ends[0]);
  const int status = wait_for_end(child);
  if (!in_time) return ChildEnd::TooSlow;
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) return ChildEnd::TooSlow;
  return status == 0 ? ChildEnd::Done : ChildEnd::Crashed;
}

}  // namespace attest
