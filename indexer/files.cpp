// list_files: the files that a user means by a list of paths.
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <utility>

#include "indexer/reader.h"

namespace attest {
namespace {

namespace fs = std::filesystem;

class Walk {
 public:
  Walk(std::vector<std::string>& files, std::vector<Diagnostic>& diagnostics)
      : files_(files), diagnostics_(diagnostics) {}

  // `named`: the user wrote this very path, so that nothing about it is passed over.
  void visit(const std::string& path, bool named) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
      // A dangling link inside a folder is no article; one that was named is a mistake.
      if (named) complain(ErrorCode::NotFound, path, "there is no such file; check the path");
      return;
    }
    const std::pair identity(status.st_dev, status.st_ino);
    if (S_ISDIR(status.st_mode)) {
      if (folders_.insert(identity).second) list(path);
    } else if (named || S_ISREG(status.st_mode)) {
      files_.push_back(path);
    }
  }

  // Folders still to be listed; a queue and not recursion, for deep trees.
  void run() {
    while (!pending_.empty()) {
      std::string folder = std::move(pending_.back());
      pending_.pop_back();
      visit(folder, false);
    }
  }

 private:
  void complain(ErrorCode code, const std::string& path, const std::string& message) {
    diagnostics_.push_back({code, path, std::nullopt, std::nullopt, message});
  }

  void list(const std::string& folder) {
    std::error_code error;
    std::vector<std::string> names;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      std::string name = entry->path().filename().string();
      if (!is_passed_over(name)) names.push_back(std::move(name));
    }
    if (error)
      complain(ErrorCode::Unreadable, folder,
               "folder cannot be listed (" + error.message() + "); check its permissions");
    std::sort(names.begin(), names.end(), std::greater<>());
    const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
    for (const std::string& name : names) pending_.push_back(prefix + name);
  }

  std::vector<std::string>& files_;
  std::vector<Diagnostic>& diagnostics_;
  std::set<std::pair<dev_t, ino_t>> folders_;
  std::vector<std::string> pending_;
};

}  // namespace

bool is_passed_over(std::string_view name) {
  // Hidden files belong to tools; sources.json describes articles and is none.
  if (name.starts_with('.') || name == "sources.json" || name.ends_with('~')) return true;
  if (name.starts_with('#') && name.ends_with('#')) return true;
  constexpr std::string_view kUnfinished[] = {".part", ".crdownload", ".swp", ".tmp"};
  return std::any_of(std::begin(kUnfinished), std::end(kUnfinished),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

std::vector<std::string> list_files(const std::vector<std::string>& paths,
                                    std::vector<Diagnostic>& diagnostics) {
  std::vector<std::string> files;
  Walk walk(files, diagnostics);
  for (const std::string& path : paths) {
    walk.visit(path, true);
    walk.run();
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

}  // namespace attest
