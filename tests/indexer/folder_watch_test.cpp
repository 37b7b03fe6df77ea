#include "indexer/folder_watch.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/testkit/scratch_folder.h"
#include "text/error.h"

namespace attest {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

const std::atomic<bool> kGoOn = false;

void write(const fs::path& path) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << "text";
}

int kept_by_kernel() {
  int count = 0;
  std::ifstream("/proc/sys/fs/inotify/max_queued_events") >> count;
  return count;
}

FolderChanges changes(FolderWatch& watch) {
  return watch.wait(kGoOn, milliseconds(20), milliseconds(2000));
}

TEST_CASE("More changes than the kernel keeps are told as “something has changed”", "[watch]") {
  const testkit::ScratchFolder folder;
  const std::string root = folder.str();
  FolderWatch watch({root});
  const fs::path one = folder / "one", other = folder / "other";
  write(one);
  for (int i = 0; i < kept_by_kernel(); i += 4) {
    fs::rename(one, other);
    fs::rename(other, one);
  }
  write(folder / "many/a.txt");
  const FolderChanges seen = changes(watch);
  CHECK(seen.any);
  CHECK(seen.paths.empty());
  // A folder that came unseen is watched from now on.
  write(folder / "many/later");
  CHECK(changes(watch).paths == std::vector<std::string>{root + "/many/later"});
}

TEST_CASE("A folder that came stands for all that is in it", "[watch]") {
  const testkit::ScratchFolder folder;
  const std::string root = folder.str();
  FolderWatch watch({root + "/"});
  write(folder / "a/b/c.txt");
  write(folder / "a-b.txt");
  CHECK(changes(watch).paths == std::vector<std::string>{root + "/a", root + "/a-b.txt"});
}

TEST_CASE("A link is whole at once, sources.json tells of its folder", "[watch]") {
  const testkit::ScratchFolder folder;
  const std::string root = folder.str();
  write(folder / "sub/a.txt");
  FolderWatch watch({root});
  fs::create_symlink("sub/a.txt", folder / "link.txt");
  write(folder / "sub/sources.json");
  write(folder / "sub/.hidden");
  CHECK(changes(watch).paths == std::vector<std::string>{root + "/link.txt", root + "/sub"});
}

TEST_CASE("A link to a watched folder that comes and goes leaves the folder its watch", "[watch]") {
  const testkit::ScratchFolder folder;
  const std::string root = folder.str();
  write(folder / "real/deep/a.txt");
  const bool before = GENERATE(false, true);  // before the watch began, which walks it too
  CAPTURE(before);
  if (before) fs::create_directory_symlink("real", folder / "link");
  FolderWatch watch({root});
  if (!before) {
    fs::create_directory_symlink("real", folder / "link");
    CHECK(changes(watch).paths == std::vector<std::string>{root + "/link"});
  }
  write(folder / "real/b.txt");
  CHECK(changes(watch).paths == std::vector<std::string>{root + "/real/b.txt"});
  fs::remove(folder / "link");
  CHECK(changes(watch).paths == std::vector<std::string>{root + "/link"});
  write(folder / "real/c.txt");
  write(folder / "real/deep/d.txt");
  CHECK(changes(watch).paths ==
        std::vector<std::string>{root + "/real/c.txt", root + "/real/deep/d.txt"});
}

TEST_CASE("A folder that moved unseen is known by its new name", "[watch]") {
  const testkit::ScratchFolder folder;
  const std::string root = folder.str();
  write(folder / "old/a.txt");
  write(folder / "one");
  FolderWatch watch({root});
  for (int i = 0; i < kept_by_kernel(); i += 4) {
    fs::rename(folder / "one", folder / "other");
    fs::rename(folder / "other", folder / "one");
  }
  fs::rename(folder / "old", folder / "new");
  CHECK(changes(watch).paths.empty());
  write(folder / "new/b.txt");
  CHECK(changes(watch).paths == std::vector<std::string>{root + "/new/b.txt"});
}

TEST_CASE("What is written in the folder that is left out wakes nobody", "[watch]") {
  const testkit::ScratchFolder folder;
  const std::string root = folder.str();
  write(folder / "index/before.glass");
  FolderWatch watch({root}, root + "/./index/");
  write(folder / "index/flintlock");
  fs::remove_all(folder / "index");
  write(folder / "index/made anew");
  write(folder / "index of names/a.txt");
  CHECK(changes(watch).paths == std::vector<std::string>{root + "/index of names"});
}

TEST_CASE("A loop of links is watched once, and a stop ends the waiting", "[watch]") {
  const testkit::ScratchFolder folder;
  fs::create_directory_symlink(folder.str(), folder / "loop");
  FolderWatch watch({folder.str()});
  const std::atomic<bool> stop = true;
  CHECK_FALSE(watch.wait(stop).any);
}

}  // namespace
}  // namespace attest
