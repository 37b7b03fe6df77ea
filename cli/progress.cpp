#include "cli/progress.h"

#include <unistd.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "cli/messages.h"

namespace attest::cli {

namespace {

constexpr std::size_t kBar = 24;

std::string bar(std::size_t done, std::size_t all, const std::string& what) {
  std::ostringstream line;
  if (all > 0) {
    const std::size_t full = std::min(done, all) * kBar / all;
    line << '[' << std::string(full, '#') << std::string(kBar - full, ' ') << "] " << std::setw(3)
         << std::min(done, all) * 100 / all << "%  ";
  }
  line << what;
  return line.str();
}

}  // namespace

std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

ProgressBar::ProgressBar(bool beside_results)
    : shows_(shows_progress() && !(beside_results && isatty(STDOUT_FILENO) == 1)) {}

void ProgressBar::show(std::size_t done, std::size_t all, const std::string& what) {
  const auto now = std::chrono::steady_clock::now();
  if (!shows_ || (now < next_ && (all == 0 || done < all))) return;
  next_ = now + std::chrono::milliseconds(100);
  // A line that wraps could not be taken back.  `what` is ASCII.
  std::cerr << "\r\033[K" << bar(done, all, what).substr(0, terminal_width() - 1) << std::flush;
  drawn_ = true;
}

void ProgressBar::clear() {
  if (drawn_) std::cerr << "\r\033[K" << std::flush;
  drawn_ = false;
}

}  // namespace attest::cli
