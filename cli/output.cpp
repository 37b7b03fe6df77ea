#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <iostream>

#include "text/error.h"

namespace attest::cli {

namespace {

namespace fs = std::filesystem;

fs::path folder_of(const std::string& path) {
  const fs::path parent = fs::path(path).parent_path();
  return parent.empty() ? fs::path(".") : parent;
}

// A device or a pipe (/dev/stdout, /dev/full) is written to as it is.
bool is_special(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

// What a signal has to take away: a copy, since a handler may touch nothing that moves.
char unfinished[PATH_MAX];

constexpr int kStopping[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};

// A file that is made while these wait is watched before they come.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    for (const int number : kStopping) sigaddset(&held, number);
    pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_{};
};

void take_away(int signal_number) {
  unlink(unfinished);
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

// REQUIRES: one output at a time.
void watch(const std::string& path) {
  if (path.size() >= sizeof unfinished) return;
  std::strcpy(unfinished, path.c_str());
  for (const int number : kStopping) signal(number, take_away);
}

}  // namespace

Output::Output(std::string path) : path_(path == "-" ? std::string() : std::move(path)) {
  if (!to_file()) return;
  if (fs::is_directory(path_)) throw Error(ErrorCode::Usage, path_ + ": is a folder; name a file");
  if (is_special(path_)) {
    file_.open(path_, std::ios::binary);
    if (!file_) fail(std::strerror(errno));
    return;
  }
  // A link stays one: what it points to is replaced.
  std::error_code none;
  if (fs::is_symlink(path_, none)) path_ = fs::weakly_canonical(path_, none).string();
  partial_ = (folder_of(path_) / ("." + fs::path(path_).filename().string() + ".XXXXXX")).string();
  int descriptor = -1;
  {
    const SignalsHeld held;
    descriptor = mkstemp(partial_.data());
    if (descriptor >= 0) watch(partial_);
  }
  if (descriptor < 0) {
    const std::string reason = std::strerror(errno);
    partial_.clear();
    fail(reason);
  }
  const mode_t mask = umask(0);
  umask(mask);
  fchmod(descriptor, 0666 & ~mask);  // mkstemp lets nobody else read it
  close(descriptor);
  file_.open(partial_, std::ios::binary | std::ios::trunc);
  if (!file_) fail(std::strerror(errno));
}

Output::~Output() {
  if (!partial_.empty()) unlink(partial_.c_str());
}

std::ostream& Output::stream() {
  if (to_file()) return file_;
  return std::cout;
}

std::string Output::folder() const {
  return partial_.empty() ? fs::temp_directory_path().string() : folder_of(path_).string();
}

void Output::fail(const std::string& what) const {
  throw Error(ErrorCode::Unreadable, path_ + ": cannot be written: " + what);
}

void Output::commit() {
  if (!to_file()) {
    std::cout.flush();  // main tells when this fails
    return;
  }
  file_.close();
  if (!file_) fail("the disk may be full; nothing was put there");
  if (partial_.empty()) return;
  const int descriptor = open(partial_.c_str(), O_RDONLY);
  if (descriptor >= 0) {
    fsync(descriptor);
    close(descriptor);
  }
  if (std::rename(partial_.c_str(), path_.c_str()) != 0) fail(std::strerror(errno));
  partial_.clear();
}

}  // namespace attest::cli
