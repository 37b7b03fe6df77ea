#include "server/pages/concept_name.h"

#include <catch2/catch.hpp>

namespace attest::server::pages {

TEST_CASE("A concept is called what the thesaurus prefers in the language of the page", "[pages][concept]") {
  Thesaurus thesaurus;
  thesaurus.concepts = {
      {"grain", {{"en", "grain"}, {"ko", "곡물"}, {"ru", "зерно"}, {"ru", "хлеб"}}, {}},
      {"barley", {{"en", "barley"}, {"ko", "보리"}}, {}},
      {"x-17", {{"ko", "귀리"}}, {}},
  };
  struct Case { std::string_view lang, id, expect; };
  const Case cases[] = {
      {"en", "grain", "<span lang=\"en\">grain</span>"},
      {"ru", "grain", "<span lang=\"ru\">зерно</span>"},
      {"ko", "grain", "<span lang=\"ko\">곡물</span>"},
      // Where it has no word, the English one; where it has none either, its name.
      {"ru", "barley", "<span lang=\"en\">barley</span>"},
      {"ru", "x-17", "<bdi>x-17</bdi>"},
      {"ru", "no such concept", "<bdi>no such concept</bdi>"},
  };
  for (const Case& c : cases)
    CHECK(concept_names(*catalogue().find(c.lang), &thesaurus, {std::string(c.id)}).markup() ==
          c.expect);
  const Words& russian = *catalogue().find("ru");
  CHECK(concept_names(russian, &thesaurus, {"grain", "barley"}).markup() ==
        "<span lang=\"ru\">зерно</span>, <span lang=\"en\">barley</span>");
  CHECK(concept_text(russian, &thesaurus, {"grain", "barley"}) == "зерно, barley");
  CHECK(concept_text(russian, nullptr, {"grain"}) == "grain");
}

}  // namespace attest::server::pages
