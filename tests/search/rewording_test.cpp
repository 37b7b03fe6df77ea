#include "search/rewording.h"

#include <catch2/catch.hpp>

#include "extraction/language_pack.h"

namespace attest {
namespace {

TEST_CASE("A query is put in the other words of its concepts", "[rewording]") {
  const Thesaurus thesaurus{{
      {"defector", {{"en", "defector"}, {"en", "North Korean refugee"}, {"ko", "탈북민"}, {"ko", "탈북자"}}, {}},
      {"woman", {{"en", "woman"}, {"ru", "женщина"}}, {}},
  }};
  Analyser analyser(text_rules());
  const ConceptFinder concepts(thesaurus, analyser);
  const std::string defector = "(defector OR \"North Korean refugee\" OR 탈북민 OR 탈북자)";
  struct Case { std::string query, expect; };
  const Case cases[] = {
      {"탈북자", defector},
      {"탈북자가 2013", defector + " 2013"},
      {"defectors +women", defector + " +(woman OR женщина)"},
      // What asks for the wording keeps it.
      {"\"defectors\"", ""},
      {"title:defectors", ""},
      {"-defectors", ""},
      {"defector*", ""},
      {"harvest", ""},
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.query);
    const std::optional<Rewording> found = reworded(c.query, concepts, analyser);
    CHECK((found ? found->query : "") == c.expect);
  }
  CHECK(told_of({.code = NoteCode::OtherWords, .others = reworded("탈북자", concepts, analyser)->others}) ==
        "no text has these words; 탈북자 is also defector, North Korean refugee, 탈북민");
}

}  // namespace
}  // namespace attest
