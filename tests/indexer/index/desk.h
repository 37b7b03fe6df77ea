// Files and an index of them, for the tests of indexing; each test has its own.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "indexer/index.h"
#include "store/doctor.h"
#include "store/store.h"
#include "tests/testkit/scratch_folder.h"

namespace attest::testkit {

struct Desk {
  ScratchFolder folder;
  IndexOptions options;

  Desk() {
    std::filesystem::create_directories(folder / "in");
    options.folder = folder / "index";
    options.workers = 2;
  }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder / "in/") + name; }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
    std::ofstream(path(name), std::ios::binary) << text;
  }

  void remove(const std::string& name) const { std::filesystem::remove(path(name)); }

  IndexReport index() const { return index_paths({folder / "in"}, options); }

  IndexReport prune() const {
    IndexOptions pruning = options;
    pruning.prune = true;
    return index_paths({folder / "in"}, pruning);
  }

  [[nodiscard]] std::string text(const std::string& name) const {
    const StoreReader reader(options.folder);
    const auto article = reader.article(path(name));
    return article ? reader.article_text(*article) : "(none)";
  }

  [[nodiscard]] std::vector<std::string> troubles() const {
    return check_store(StoreReader(options.folder)).troubles;
  }
};

// "added updated unchanged removed failed"
inline std::string shown(const IndexReport& report) {
  std::string result;
  for (const std::size_t number :
       {report.added, report.updated, report.unchanged, report.removed, report.failed})
    result += (result.empty() ? "" : " ") + std::to_string(number);
  return result;
}

// `more`: members of the object, each with a comma before it.
inline std::string json_line(const std::string& id, const std::string& text,
                             const std::string& more = {}) {
  return R"({"id":")" + id + R"(","text":")" + text + "\"" + more + "}\n";
}

}  // namespace attest::testkit
