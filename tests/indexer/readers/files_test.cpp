#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/indexer/readers/scratch.h"

using namespace attest;

namespace {

std::string listed(const testkit::Scratch& scratch, const std::vector<std::string>& paths,
                   std::vector<Diagnostic>& diagnostics) {
  std::string shown;
  const std::string prefix = scratch.path("");
  for (const std::string& file : list_files(paths, diagnostics))
    shown += (shown.empty() ? "" : " ") + file.substr(prefix.size());
  return shown;
}

}  // namespace

TEST_CASE("Folders are walked in order, without sources.json and hidden files", "[files]") {
  const testkit::Scratch scratch;
  for (const char* name :
       {"b.txt", "a/z.txt", "a/sources.json", "a/.hidden", ".git/config", "имя файла.txt"})
    scratch.write(name, "x");
  std::vector<Diagnostic> diagnostics;
  CHECK(listed(scratch, {scratch.path("")}, diagnostics) == "a/z.txt b.txt имя файла.txt");
  // A file named twice is read once.
  CHECK(listed(scratch, {scratch.path("b.txt"), scratch.path("b.txt")}, diagnostics) == "b.txt");
  CHECK(diagnostics.empty());
}

TEST_CASE("Loops of symbolic links are walked once", "[files][bad]") {
  const testkit::Scratch scratch;
  scratch.write("a/b/c.txt", "x");
  std::filesystem::create_directory_symlink(scratch.path("a"), scratch.path("a/b/up"));
  std::filesystem::create_directory_symlink(scratch.path("a/self"), scratch.path("a/self"));
  std::filesystem::create_symlink(scratch.path("nowhere"), scratch.path("a/dangling.txt"));
  std::vector<Diagnostic> diagnostics;
  CHECK(listed(scratch, {scratch.path("a")}, diagnostics) == "a/b/c.txt");
  CHECK(diagnostics.empty());
}

TEST_CASE("A path that does not exist is told", "[files][bad]") {
  const testkit::Scratch scratch;
  std::vector<Diagnostic> diagnostics;
  CHECK(list_files({scratch.path("nowhere")}, diagnostics).empty());
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == ErrorCode::NotFound);
  CHECK(diagnostics[0].message == "there is no such file; check the path");
}
