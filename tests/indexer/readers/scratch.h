// A folder of its own for one test, gone afterwards; and reading files in it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/reader.h"

namespace attest::testkit {

class Scratch {
 public:
  Scratch() {
    std::string pattern = (std::filesystem::temp_directory_path() / "attest-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) std::abort();
    folder_ = pattern;
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] std::string path(std::string_view name) const {
    return (folder_ / std::filesystem::path(name)).string();
  }
  // Writes a file, with the folders above it; returns its path.
  std::string write(std::string_view name, std::string_view bytes) const {
    const std::filesystem::path to = path(name);
    std::filesystem::create_directories(to.parent_path());
    std::ofstream(to, std::ios::binary) << bytes;
    return to.string();
  }

 private:
  std::filesystem::path folder_;
};

struct Reading {
  std::vector<Article> articles;
  std::vector<Diagnostic> diagnostics;
};

inline Reading read(const std::string& path) {
  Reading reading;
  ReadReport report =
      read_file(path, [&](Article&& article) { reading.articles.push_back(std::move(article)); });
  reading.diagnostics = std::move(report.diagnostics);
  return reading;
}

// All messages, without the folder that differs from run to run, one a line.
inline std::string told(const Reading& reading) {
  std::string lines;
  for (const Diagnostic& diagnostic : reading.diagnostics) {
    const std::string line = to_string(diagnostic);
    lines += (lines.empty() ? "" : "\n") + line.substr(diagnostic.path.rfind('/') + 1);
  }
  return lines;
}

}  // namespace attest::testkit
