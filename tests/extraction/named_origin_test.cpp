#include "extraction/attribution/named_origin.h"

#include <catch2/catch.hpp>

#include "extraction/language_pack.h"

namespace attest {

namespace {

Thesaurus small_thesaurus() {
  const auto institution = std::vector<std::string>{std::string(kInstitutionConcept)};
  return {{
      {"institution", {{"en", "institution"}}, {}},
      {"fisheries-board", {{"en", "Fisheries Board"}, {"ru", "Росрыбнадзор"}, {"ko", "수산청"}}, institution},
      {"official", {{"en", "official"}, {"en", "ministry"}, {"ru", "чиновник"}, {"ko", "당국자"}}, institution},
      {"herring", {{"en", "herring"}}, {}},
  }};
}

}  // namespace

TEST_CASE("An origin is its institution in any language, else its name", "[origin]") {
  const Thesaurus thesaurus = small_thesaurus();
  Analyser analyser(text_rules());
  const ConceptFinder concepts(thesaurus, analyser);
  struct Case { std::string_view lang, name, expect; };
  const Case cases[] = {
      {"en", "the Fisheries Board", "fisheries-board"},
      {"en", "a Fisheries Board official", "fisheries-board"},
      {"ru", "Росрыбнадзор", "fisheries-board"},
      {"ko", "수산청", "fisheries-board"},
      {"ko", "수산청 당국자", "fisheries-board"},
      // A name that no thesaurus has, also where it names a thing or an office.
      {"en", "Herring Weekly", "Herring Weekly"},
      {"en", "the transport ministry", "the transport ministry"},
      {"ru", "Кедр-Информ", "Кедр-Информ"},
      // Nobody in particular.
      {"en", "an official", ""},
      {"en", "the ministry", ""},
      {"ko", "당국자", ""},
      {"en", "", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK(origin_key(c.name, read_origin(c.name, c.lang, concepts, analyser)) == c.expect);
  }
}

}  // namespace attest
