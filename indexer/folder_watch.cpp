#include "indexer/folder_watch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <deque>
#include <filesystem>
#include <set>
#include <unordered_map>
#include <utility>

#include "indexer/index_folder.h"
#include "indexer/reader.h"
#include "text/error.h"

namespace attest {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// A file counts once whoever writes it has closed it.
constexpr std::uint32_t kEvents = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                  IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

// As list_files() joins them.
std::string joined_path(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

bool is_below(const std::string& path, const std::string& folder) {
  return path == folder || path.starts_with(joined_path(folder, ""));
}

// A link or a second name of a file is whole as soon as it exists; other new files are
// waited for until they are closed.
bool is_whole_when_made(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return false;
  return S_ISLNK(status.st_mode) || status.st_nlink > 1;
}

bool is_folder(const std::string& path) {
  std::error_code none;
  return fs::is_directory(path, none);
}

}  // namespace

struct FolderWatch::Impl {
  explicit Impl(const std::string& left_out_folder) : left_out(left_out_folder) {}

  const IndexFolder left_out;
  int descriptor = -1;
  std::vector<std::string> roots;
  std::unordered_map<int, std::string> path_of;
  std::set<std::pair<dev_t, ino_t>> seen;  // within one add_tree(): loops of links end there
  std::set<std::string> changed;
  std::vector<std::string> lost;
  bool overflow = false;

  ~Impl() {
    if (descriptor >= 0) close(descriptor);
  }

  // False for a folder that is watched by another name: the kernel gives a folder one watch,
  // however many links lead to it, and the first name keeps it.
  bool add(const std::string& folder) {
    const int watch = inotify_add_watch(descriptor, folder.c_str(), kEvents);
    if (watch >= 0) return path_of.try_emplace(watch, folder).first->second == folder;
    if (errno == ENOSPC)
      throw Error(ErrorCode::TooLarge, folder +
                                           ": no more folders can be watched; raise the limit "
                                           "with `sysctl fs.inotify.max_user_watches=524288`");
    return false;  // gone again, or not to be read: list_files() tells when it comes to it
  }

  // The folder and all below it, in a queue for deep trees.  Links come last: a folder that
  // has a name of its own here is not to lose its watch when a link to it goes.
  void add_tree(const std::string& top) {
    seen.clear();
    std::deque<std::string> pending{top};
    while (!pending.empty()) {
      const std::string folder = std::move(pending.front());
      pending.pop_front();
      struct stat status {};
      if (left_out.holds(folder) || ::stat(folder.c_str(), &status) != 0 ||
          !S_ISDIR(status.st_mode))
        continue;
      if (!seen.emplace(status.st_dev, status.st_ino).second || !add(folder)) continue;
      std::error_code none;
      for (fs::directory_iterator entry(folder, none), end; !none && entry != end;
           entry.increment(none)) {
        const std::string name = entry->path().filename().string();
        if (is_passed_over(name) || !entry->is_directory(none)) continue;
        const bool is_link = entry->is_symlink(none);
        pending.insert(is_link ? pending.end() : pending.begin(), joined_path(folder, name));
      }
    }
  }

  // What came or moved unseen is not watched yet, or by a name that it had before.
  void add_anew() {
    for (const auto& [watch, folder] : path_of) inotify_rm_watch(descriptor, watch);
    path_of.clear();
    for (const std::string& root : roots) add_tree(root);
  }

  void remove_tree(const std::string& top) {
    for (auto it = path_of.begin(); it != path_of.end();) {
      if (is_below(it->second, top)) {
        inotify_rm_watch(descriptor, it->first);
        it = path_of.erase(it);
      } else {
        ++it;
      }
    }
  }

  void take(const inotify_event& event) {
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
      overflow = true;
      return;
    }
    const auto known = path_of.find(event.wd);
    if (known == path_of.end()) return;
    const std::string folder = known->second;
    if ((event.mask & IN_IGNORED) != 0) {
      path_of.erase(known);
      return;
    }
    if ((event.mask & (IN_DELETE_SELF | IN_MOVE_SELF)) != 0) {
      // Of a folder below, its parent tells.
      const bool is_root = std::find(roots.begin(), roots.end(), folder) != roots.end();
      if (is_root && !is_folder(folder)) lost.push_back(folder);
      return;
    }
    if (event.len > 0) take(event, folder, event.name);
  }

  void take(const inotify_event& event, const std::string& folder, const std::string& name) {
    if (name == "sources.json") {  // it tells of the files beside it
      changed.insert(folder);
      return;
    }
    if (is_passed_over(name)) return;
    const std::string path = joined_path(folder, name);
    if (left_out.holds(path)) return;
    const bool came = (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0;
    if (!came && (event.mask & IN_CLOSE_WRITE) == 0) remove_tree(path);
    if (came && is_folder(path))
      add_tree(path);
    else if ((event.mask & IN_CREATE) != 0 && !is_whole_when_made(path))
      return;
    changed.insert(path);
  }

  // True when there was anything to read.
  bool read_events() {
    alignas(inotify_event) char buffer[64 * 1024];
    const ssize_t size = read(descriptor, buffer, sizeof buffer);
    for (ssize_t at = 0; at < size;) {
      const auto* const event = static_cast<const inotify_event*>(static_cast<void*>(buffer + at));
      take(*event);
      at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
    return size > 0;
  }

  bool has_news() const { return overflow || !changed.empty() || !lost.empty(); }

  FolderChanges news() {
    FolderChanges out;
    out.any = has_news();
    out.lost = std::move(lost);
    lost.clear();
    if (overflow) {
      add_anew();
    } else {
      for (const std::string& path : changed)  // sorted, yet "a-b" stands between "a" and "a/b"
        if (std::none_of(out.paths.begin(), out.paths.end(),
                         [&](const std::string& one) { return is_below(path, one); }))
          out.paths.push_back(path);
    }
    overflow = false;
    changed.clear();
    return out;
  }
};

FolderWatch::FolderWatch(const std::vector<std::string>& folders, const std::string& index)
    : impl_(std::make_unique<Impl>(index)) {
  impl_->descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (impl_->descriptor < 0)
    throw Error(ErrorCode::TooLarge, std::string("no more can be watched on this system: ") +
                                         std::strerror(errno) +
                                         "; raise fs.inotify.max_user_instances");
  for (const std::string& folder : folders) {
    std::string root = fs::path(folder).lexically_normal().string();
    if (root.size() > 1 && root.ends_with('/')) root.pop_back();
    if (!fs::exists(root))
      throw Error(ErrorCode::NotFound, folder + ": there is no such folder; check the path");
    if (!is_folder(root))
      throw Error(ErrorCode::Usage, folder + ": is no folder; watch the one that it lies in");
    impl_->roots.push_back(root);
    impl_->add_tree(root);
  }
}

FolderWatch::~FolderWatch() = default;

FolderChanges FolderWatch::wait(const std::atomic<bool>& stop, milliseconds quiet,
                                milliseconds longest) {
  Clock::time_point first{};
  while (!stop.load()) {
    const bool waiting = !impl_->has_news();
    // A signal wakes poll(); one that comes just before it is seen a second later.
    milliseconds most = milliseconds(1000);
    if (!waiting) {
      const auto left = std::chrono::duration_cast<milliseconds>(first + longest - Clock::now());
      most = std::clamp(left, milliseconds(0), quiet);
    }
    pollfd ready{impl_->descriptor, POLLIN, 0};
    const int count = poll(&ready, 1, static_cast<int>(most.count()));
    if (count > 0) {
      impl_->read_events();
      if (waiting) first = Clock::now();
    }
    if (impl_->has_news() && (count == 0 || Clock::now() >= first + longest)) return impl_->news();
  }
  return {};
}

}  // namespace attest
