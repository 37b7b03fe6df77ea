#include "extraction/language_pack.h"

#include <catch2/catch.hpp>
#include <set>

namespace attest {
namespace {

TEST_CASE("Every listed language has a pack of its own code", "[pack]") {
  std::set<std::string_view> codes;
  for (const LanguagePack* pack : language_packs()) {
    CAPTURE(pack->text.code);
    CHECK(codes.insert(pack->text.code).second);
    CHECK(find_pack(pack->text.code) == pack);
  }
  CHECK(codes.size() >= 3);
  CHECK(text_rules().size() == codes.size());
}

TEST_CASE("A pack is found by the primary subtag and by nothing less", "[pack]") {
  struct Case {
    std::string_view lang, expect;
  };
  const Case cases[] = {
      {"en", "en"}, {"en-GB", "en"}, {"ko_KR", "ko"}, {"ru-RU", "ru"},
      {"", ""},     {"e", ""},       {"eng", ""},     {"-en", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.lang);
    const LanguagePack* pack = find_pack(c.lang);
    CHECK((pack ? pack->text.code : "") == c.expect);
  }
}

}  // namespace
}  // namespace attest
