// Web archives that are cut, damaged or lie: what is wrong is told with its place, and what
// is whole is read.
#include <catch2/catch.hpp>
#include <chrono>

#include "tests/indexer/readers/warc_fixture.h"

using namespace attest;
using namespace attest::testkit;

namespace {

struct Case {
  std::string bytes, read, told;  // `told`: a part of every message, in order, parted by '|'
};

void check(const Case& c) {
  const Scratch scratch;
  const auto reading = read(scratch.write("w.warc", c.bytes));
  CHECK(shown(reading) == c.read);
  std::string_view left = c.told;
  for (const Diagnostic& diagnostic : reading.diagnostics) {
    const std::string message = to_string(diagnostic);
    const std::string_view part = left.substr(0, left.find('|'));
    CAPTURE(message, part);
    CHECK(!part.empty());
    CHECK(message.find(part) != std::string::npos);
    left.remove_prefix(std::min(part.size() + 1, left.size()));
  }
  CHECK(left == "");
}

const std::string kA = answer("a", "A 1.");
const std::string kB = answer("b", "B 2.");
const std::string kC = answer("c", "C 3.");
const std::string kBody = http(kHtml, page("B 2."));

std::string byte_of(const std::string& before) {
  return ": byte " + std::to_string(before.size()) + ": ";
}

}  // namespace

TEST_CASE("One bad record does not stop the others", "[warc][bad]") {
  const Case cases[] = {
      // Lengths that lie.
      {kA + record("response", at("b"), kBody, "20") + kC, "a: A 1.\nc: C 3.\n",
       byte_of(kA) + "record <urn:x:b> is not as long"},
      {kA + record("response", at("b"), kBody, "150") + kC, "a: A 1.\nc: C 3.\n", "is not as long"},
      {kA + record("response", at("b"), kBody, "99999999999999") + kC, "a: A 1.\nc: C 3.\n",
       "is longer than the file"},
      {kA + record("response", at("b"), kBody, "99999999999999999999999") + kC,
       "a: A 1.\nc: C 3.\n", "has no Content-Length"},
      {kA + record("response", at("b"), kBody, "-5") + kC, "a: A 1.\nc: C 3.\n",
       "has no Content-Length"},
      {kA + record("response", at("b"), kBody, "x") + kC, "a: A 1.\nc: C 3.\n",
       "has no Content-Length"},
      // Rubbish between, before and behind.
      {kA + "rubbish\r\n" + kC, "a: A 1.\nc: C 3.\n", byte_of(kA) + "no record begins here"},
      {kA + kC + "rubbish", "a: A 1.\nc: C 3.\n", byte_of(kA + kC) + "no record begins here"},
      // No blank line, one, or many, between records.
      {kA.substr(0, kA.size() - 4) + kC, "a: A 1.\nc: C 3.\n", ""},
      {kA.substr(0, kA.size() - 2) + kC + "\r\n\r\n", "a: A 1.\nc: C 3.\n", ""},
      {kA + "\r\n\r\n\r\n" + kC.substr(0, kC.size() - 4), "a: A 1.\nc: C 3.\n", ""},
      // A header without end.
      {kA + "WARC/1.0\r\nX: " + std::string(10'000'000, 'x') + "\r\n\r\n" + kC,
       "a: A 1.\nc: C 3.\n", byte_of(kA) + "a record has a header of over 256 KiB"},
      {kA + record("response", "X: " + std::string(300'000, 'x') + "\r\n" + at("b"), kBody) + kC,
       "a: A 1.\nc: C 3.\n", byte_of(kA) + "a record has a header of over 256 KiB"},
      {kA + "WARC/1.0\r\nWARC-Type: response\r\n", "a: A 1.\n",
       byte_of(kA) + "a record is cut short: the file ends in its header"},
      // A page that quotes the format is no record.
      {answer("q", "<pre>\nWARC/1.0\nWARC-Type: x</pre>") + kC,
       "q: WARC/1.0\nWARC-Type: x\nc: C 3.\n", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.bytes.substr(0, 600));
    check(c);
  }
}

TEST_CASE("A file that is cut tells the offset, and keeps what is whole", "[warc][bad]") {
  for (std::size_t left = 1; left < kB.size() - 4; ++left) {
    CAPTURE(left);
    const Scratch scratch;
    const auto reading = read(scratch.write("w.warc", kA + kB.substr(0, left)));
    CHECK(shown(reading) == "a: A 1.\n");
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics[0].offset == kA.size());
  }
  const std::string gzipped = packed(kB);
  for (std::size_t left = 1; left < gzipped.size(); ++left) {
    CAPTURE(left);
    const Scratch scratch;
    const auto reading = read(scratch.write("w.warc.gz", packed(kA) + gzipped.substr(0, left)));
    CHECK(shown(reading) == "a: A 1.\n");
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics[0].offset == packed(kA).size());
    CHECK(told(reading).find("is cut short: the file ends in its gzip member") !=
          std::string::npos);
  }
}

TEST_CASE("A damaged gzip member is told, and the others are read", "[warc][bad]") {
  const std::string a = packed(kA);
  const std::string b = packed(kB);
  for (std::size_t at_byte = 0; at_byte < b.size(); ++at_byte) {
    CAPTURE(at_byte);
    std::string damaged = b;
    damaged[at_byte] = static_cast<char>(damaged[at_byte] ^ 0x55);
    const Scratch scratch;
    const auto reading = read(scratch.write("w.warc.gz", a + damaged + packed(kC)));
    // The time, the system and the like in a member's header are free.
    if (at_byte >= 4 && at_byte < 10) {
      CHECK(shown(reading) == "a: A 1.\nb: B 2.\nc: C 3.\n");
      continue;
    }
    CHECK(shown(reading) == "a: A 1.\nc: C 3.\n");
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics[0].offset == a.size());
  }
  // Lengths that lie are found by the members.
  check({a + packed(record("response", at("b"), kBody, "150")) + packed(kC), "a: A 1.\nc: C 3.\n",
         "is not as long"});
  check({a + packed(record("response", at("b"), kBody, "9999999999")) + packed(kC),
         "a: A 1.\nc: C 3.\n", "is not as long"});
}

TEST_CASE("Web archives in one another are read up to a depth", "[warc][bad]") {
  struct Depth {
    int levels;
    std::string read, told;
  };
  const std::string too_deep = "files nested more than 5 deep; not read, unpack it";
  const Depth cases[] = {{4, "a: A 1.\n", ""}, {5, "", too_deep}, {400, "", too_deep}};
  for (const Depth& c : cases) {
    CAPTURE(c.levels);
    std::string bytes = kA;
    for (int level = 0; level < c.levels; ++level)
      bytes = record("resource", at("w") + "Content-Type: application/warc\r\n", bytes);
    check({bytes + kC, c.read + "c: C 3.\n", c.told});
  }
}

TEST_CASE("What servers packed may not grow out of all proportion", "[warc][http][bad]") {
  const std::string large(std::size_t{17} << 20, ' ');
  const std::string bomb =
      record("response", at("x"), http(kHtml + "Content-Encoding: gzip\r\n", packed(large)));
  std::string bytes = kA;
  for (int i = 0; i < 10; ++i) bytes += bomb;
  const Scratch scratch;
  const auto reading = read(scratch.write("w.warc", bytes + kC));
  CHECK(shown(reading) == "a: A 1.\n");
  REQUIRE(!reading.diagnostics.empty());
  CHECK(to_string(reading.diagnostics.back()).find("unpacks to over 200 times its size") !=
        std::string::npos);
}

TEST_CASE("The time that headers without end take grows with their length", "[warc][bad]") {
  std::string bytes = kA;
  while (bytes.size() < std::size_t{32} << 20) bytes += "WARC/1.0\r\nX: x\r\n";
  const Scratch scratch;
  const std::string path = scratch.write("w.warc", bytes + kC);
  const auto start = std::chrono::steady_clock::now();
  CHECK(shown(read(path)).starts_with("a: A 1.\n"));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  CHECK(took.count() < 10);  // a fraction of a second
}

TEST_CASE("A web archive packed as one gzip member is read too", "[warc]") {
  check({packed(kA + kB + kC), "a: A 1.\nb: B 2.\nc: C 3.\n", ""});
  const std::string all = packed(kA + kB + kC);
  const Scratch scratch;
  const auto reading = read(scratch.write("w.warc.gz", all.substr(0, all.size() - 8)));
  CHECK(shown(reading) == "a: A 1.\nb: B 2.\n");
  CHECK(reading.diagnostics.size() == 1);
}
