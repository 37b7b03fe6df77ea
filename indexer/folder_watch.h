// What changes in folders, as the kernel tells it (inotify): whole trees, with the folders
// that come and go in them.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace attest {

// Paths below the watched folders that came, changed or went, files or folders, each named as
// list_files() names it; none lies below another.
struct FolderChanges {
  std::vector<std::string> paths;
  std::vector<std::string> lost;  // watched folders that are gone themselves
  bool any = false;               // something changed; where is not known when both are empty
};

class FolderWatch {
 public:
  // Throws Error: NotFound or Usage for what is no folder, TooLarge when the system's limit of
  // watches is reached.  `index`: a folder that may lie in them and is left out, or whoever
  // writes to it at each change would wake itself for ever.
  explicit FolderWatch(const std::vector<std::string>& folders, const std::string& index = {});
  ~FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;

  // Waits until something has changed and then nothing for `quiet`, though no longer than
  // `longest` from the first change; or until `stop` is set: then `any` is false.
  FolderChanges wait(const std::atomic<bool>& stop,
                     std::chrono::milliseconds quiet = std::chrono::milliseconds(300),
                     std::chrono::milliseconds longest = std::chrono::milliseconds(5000));

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
