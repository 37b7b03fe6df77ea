#include "text/word_hash.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <unordered_set>
#include <vector>

namespace attest {
namespace {

// Words of a text in three scripts, and such as differ in one byte alone.
std::vector<std::string> many_words() {
  std::vector<std::string> words;
  for (const std::string stem : {"", "a", "word", "миллион", "위원회", "xxxxxxxxxxxxxxxxxxxx"})
    for (int i = 0; i < 20'000; ++i) words.push_back(stem + std::to_string(i) + stem);
  return words;
}

TEST_CASE("no two of many words have one hash", "[word_hash]") {
  std::unordered_set<std::uint64_t> hashes;
  std::unordered_set<std::string> words;
  for (const std::string& word : many_words())
    if (words.insert(word).second) hashes.insert(word_hash(word));
  CHECK(hashes.size() == words.size());
  CHECK(word_hash("") != word_hash(std::string_view("\0", 1)));
}

// A table takes the lowest bits: no place of 2^16 is asked for by many.
TEST_CASE("hashes of words spread over a table", "[word_hash]") {
  std::vector<int> places(1U << 16U);
  int most = 0;
  for (const std::string& word : many_words())
    most = std::max(most, ++places[word_hash(word) % places.size()]);
  CHECK(most <= 16);
}

}  // namespace
}  // namespace attest
