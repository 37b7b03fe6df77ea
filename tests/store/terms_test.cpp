#include "store/terms.h"

#include <catch2/catch.hpp>

#include "store/format.h"

namespace attest {

TEST_CASE("A short term is the prefix and the text", "[store][terms]") {
  CHECK(make_term("XF", "a folder/отчёт.txt") == "XFa folder/отчёт.txt");
  CHECK(make_term("XA", std::string(243, 'a')) == "XA" + std::string(243, 'a'));
}

TEST_CASE("A long term keeps its beginning and differs by its digest", "[store][terms]") {
  const std::string one = make_term("XF", std::string(300, 'a') + "1");
  const std::string two = make_term("XF", std::string(300, 'a') + "2");
  CHECK(one.size() == format::kMaxTermBytes);
  CHECK(one.starts_with("XF" + std::string(178, 'a') + "~"));
  CHECK(one != two);
  CHECK(one == make_term("XF", std::string(300, 'a') + "1"));
}

TEST_CASE("A long term is cut between characters", "[store][terms]") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "한";
  const std::string term = make_term("XF", text);
  const std::size_t digest = term.find('~');
  REQUIRE(digest != std::string::npos);
  CHECK((digest - 2) % 3 == 0);
  CHECK(term.size() <= format::kMaxTermBytes);
}

TEST_CASE("Zero bytes do not reach Xapian", "[store][terms]") {
  CHECK(make_term("XS", std::string("a\0b", 3)) == "XSa?b");
}

}  // namespace attest
