#include "indexer/readers/input.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/indexer/readers/scratch.h"

using namespace attest;
using testkit::read;
using testkit::told;

TEST_CASE("Only regular files are opened, and nothing hangs", "[input][bad]") {
  const testkit::Scratch scratch;
  std::filesystem::create_directory(scratch.path("folder.txt"));
  REQUIRE(::mkfifo(scratch.path("pipe.txt").c_str(), 0600) == 0);
  CHECK(told(read(scratch.path("folder.txt"))) ==
        "folder.txt: is a folder, not a file; its name ends like one");
  CHECK(told(read(scratch.path("pipe.txt"))) ==
        "pipe.txt: is not a regular file; only those are read");
  CHECK(told(read(scratch.path("none.txt"))) == "none.txt: there is no such file; check the path");
}

TEST_CASE("A file of 200 MB on one line is refused without being read", "[input][bad]") {
  const testkit::Scratch scratch;
  for (const char* name : {"big.txt", "big.xml", "big.html"}) {
    CAPTURE(name);
    const std::string path = scratch.write(name, "<p>1");
    std::filesystem::resize_file(path, 200'000'000);  // sparse: costs no disk
    const auto reading = read(path);
    CHECK(reading.articles.empty());
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics[0].code == ErrorCode::TooLarge);
  }
}

TEST_CASE("A line of 200 MB in JSON Lines is passed over, and the next is read",
          "[input][jsonl][bad]") {
  const testkit::Scratch scratch;
  const std::string path = scratch.write("big.jsonl", "{\"id\":\"a\",\"text\":\"");
  {
    std::ofstream out(path, std::ios::app | std::ios::binary);
    const std::string chunk(1'000'000, 'x');
    for (int i = 0; i < 200; ++i) out << chunk;
    out << "\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";
  }
  const auto reading = read(path);
  CHECK(told(reading) == "big.jsonl:1: a line of over 64 MiB; line skipped, split the article");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].id == "b");
  rusage usage{};
  REQUIRE(::getrusage(RUSAGE_SELF, &usage) == 0);
#ifndef __SANITIZE_ADDRESS__
  CHECK(usage.ru_maxrss < 500'000);  // kilobytes, of everything this program did
#endif
}

TEST_CASE("Lines come whole across every border between reads", "[input]") {
  const std::string text = "one\n\nthree is longer\nfour";
  for (std::size_t step = 1; step <= text.size(); ++step) {
    CAPTURE(step);
    std::size_t at = 3;
    BoundedLines lines(
        [&](char* into, std::size_t size) {
          const std::size_t count = std::min({step, size, text.size() - at});
          text.copy(into, count, at);
          at += count;
          return count;
        },
        text.substr(0, 3), 10);
    std::string seen;
    std::string_view line;
    for (;;) {
      const auto kind = lines.next(line);
      if (kind == BoundedLines::Line::End) break;
      seen += kind == BoundedLines::Line::TooLong ? "<long>|" : std::string(line) + "|";
    }
    CHECK(seen == "one||<long>|four|");
  }
}
