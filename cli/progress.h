// A bar on the terminal while long work goes on; nothing where stderr is no terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace attest::cli {

// "1 file", "2 files".
[[nodiscard]] std::string counted(std::size_t count, const std::string& noun);

class ProgressBar {
 public:
  // `beside_results`: results are written meanwhile, and must not go to the same terminal.
  explicit ProgressBar(bool beside_results = false);
  ~ProgressBar() { clear(); }
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  // "[######      ]  52%  13 of 25 files, …" in one line; ten times a second at most.
  // Only the words where it is not known how much there is (`all` is 0).
  void show(std::size_t done, std::size_t all, const std::string& what);

  // Takes the bar away, before anything else is written there.
  void clear();

 private:
  bool shows_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace attest::cli
