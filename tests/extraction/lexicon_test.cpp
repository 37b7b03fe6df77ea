// The packed trie and the memo of words give what a plain search would give.
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "extraction/lexicon/lexicon.h"
#include "extraction/lexicon/word_memo.h"

namespace attest {
namespace {

// The values kept on the way of `bytes`, "3,1" for those at its end; "-" where it leaves the trie.
std::string values_at(const ByteTrie& trie, std::string_view bytes) {
  ByteTrie::Node node = ByteTrie::kRoot;
  for (const char byte : bytes) {
    node = trie.child(node, byte);
    if (node == ByteTrie::kRoot) return "-";
  }
  std::string shown;
  for (auto v = trie.values_begin(node); v < trie.values_end(node); ++v)
    shown.append(shown.empty() ? "" : ",").append(std::to_string(trie.values()[v]));
  return shown;
}

TEST_CASE("a packed trie keeps every value where it was put", "[lexicon]") {
  ByteTrie trie;
  trie.add("won", 1);
  trie.add("wonder", 2);
  trie.add("won", 3);
  trie.add("원", 4);
  trie.add_reversed("ton", 5);  // "not"
  for (int byte = 0; byte < 256; ++byte)
    trie.add(std::string("~") + static_cast<char>(byte), static_cast<std::uint32_t>(byte));
  trie.pack();
  CHECK(values_at(trie, "won") == "1,3");
  CHECK(values_at(trie, "wonder") == "2");
  CHECK(values_at(trie, "원") == "4");
  CHECK(values_at(trie, "not") == "5");
  CHECK(values_at(trie, "wo") == "");
  CHECK(values_at(trie, "wonders") == "-");
  CHECK(values_at(trie, "x") == "-");
  for (int byte = 0; byte < 256; ++byte)
    CHECK(values_at(trie, std::string("~") + static_cast<char>(byte)) == std::to_string(byte));
}

TEST_CASE("a packed trie of nothing has no children", "[lexicon]") {
  ByteTrie trie;
  trie.pack();
  CHECK(trie.empty());
  CHECK(trie.child(ByteTrie::kRoot, 'a') == ByteTrie::kRoot);
}

std::string shown(std::span<const SymbolMatch> matches) {
  std::string text;
  for (const SymbolMatch& m : matches)
    text.append(std::to_string(m.symbol)).append("/").append(std::to_string(m.stem)).append(" ");
  return text;
}

Lexicon some_lexicon() {
  static constexpr std::string_view kEndings[] = {"s", "이", "에서"};
  Lexicon lexicon(kEndings);
  for (const std::string_view literal : {"million~", "mill*", "won", "*위원회~", "명~"})
    lexicon.literal(literal);
  lexicon.pack();
  return lexicon;
}

TEST_CASE("literals are met exactly, with endings, as prefixes and as suffixes", "[lexicon]") {
  const Lexicon lexicon = some_lexicon();
  const auto matches = [&](std::string_view word) {
    std::vector<SymbolMatch> found;
    lexicon.match(word, found);
    return shown(found);
  };
  CHECK(matches("millions") == "1/7 2/4 ");  // the longest stem first
  CHECK(matches("milling") == "2/4 ");
  CHECK(matches("won") == "3/3 ");
  CHECK(matches("wons") == "");
  CHECK(matches("선관위원회에서") == "4/15 ");
  CHECK(matches("명이") == "5/3 ");
  CHECK(matches("") == "");
}

// So many words that the memo grows and forgets several times.
TEST_CASE("the memo of words knows what the lexicon knows", "[lexicon]") {
  const Lexicon lexicon = some_lexicon();
  const std::vector<std::uint8_t> begins_of(lexicon.symbols());
  WordMemo memo(lexicon, begins_of);
  std::vector<std::string> words;
  for (int i = 0; i < 250'000; ++i)
    words.push_back((i % 3 == 0 ? "million" : i % 3 == 1 ? "위원회" : "word") + std::to_string(i));
  words.push_back(std::string(5'000'000, 'x'));  // more than it keeps of all words
  words.push_back("millions");
  std::vector<Token> tokens;
  for (int round = 0; round < 2; ++round)
    for (std::size_t at = 0; at < words.size(); at += 1000) {
      tokens.clear();
      for (std::size_t i = at; i < std::min(at + 1000, words.size()); ++i)
        tokens.emplace_back().text = words[i];
      memo.look_up(tokens);
      for (const Token& token : tokens) {
        std::vector<SymbolMatch> expected;
        lexicon.match(token.text, expected);
        if (shown(token.matches) != shown(expected))
          FAIL("other matches for " << token.text.substr(0, 40));
      }
    }
  CHECK(shown(tokens.back().matches) == "1/7 2/4 ");
}

}  // namespace
}  // namespace attest
