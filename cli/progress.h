// A bar on the terminal while long work goes on; nothing where stderr is no terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace attest::cli {

class ProgressBar {
 public:
  ProgressBar();
  ~ProgressBar() { clear(); }
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  // "[######      ]  52%  13 of 25 files, …" in one line; ten times a second at most.
  void show(std::size_t done, std::size_t all, const std::string& what);

  // Takes the bar away, before anything else is written there.
  void clear();

 private:
  bool shows_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace attest::cli
