#include "extraction/language_pack.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "extraction/lexicon/grammar.h"

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

TEST_CASE("A rule has a name of its own in its table", "[pack]") {
  for (const LanguagePack* pack : language_packs()) {
    const Grammar& grammar = *find_grammar(pack->text.code);
    std::set<std::string> names;
    const auto check = [&](Table table, std::size_t rows) {
      names.clear();
      for (std::uint16_t row = 0; row < rows; ++row) {
        const std::string name = grammar.rule_name({table, row});
        CAPTURE(name);
        CHECK(names.insert(name).second);
      }
    };
    check(Table::Unit, grammar.rules.units.size());
    check(Table::Counted, grammar.rules.counted.size());
    check(Table::Modifier, grammar.rules.modifiers.size());
    check(Table::Reject, grammar.rules.rejects.size());
    check(Table::Period, grammar.rules.periods.size());
    check(Table::Cue, grammar.rules.cues.size());
    check(Table::Attribution, grammar.sources.attributions.size());
    check(Table::Source, grammar.sources.heads.size());
  }
}

}  // namespace
}  // namespace attest
