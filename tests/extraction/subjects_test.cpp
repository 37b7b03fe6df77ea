// What figures are about: one row a text, each figure with the concepts of its own.
#include "extraction/subjects.h"

#include <catch2/catch.hpp>

#include "extraction/extract.h"
#include "extraction/language_pack.h"
#include "extraction/subject_tagger.h"

namespace attest {
namespace {

Thesaurus small_thesaurus() {
  const auto below = [](const char* id) { return std::vector<std::string>{id}; };
  return {{
      {"demographic-group", {{"en", "group"}}, {}},
      {"woman", {{"en", "woman"}, {"ru", "женщина"}, {"ko", "여성"}}, below("demographic-group")},
      {"man", {{"en", "man"}, {"ru", "мужчина"}, {"ko", "남성"}}, below("demographic-group")},
      {"death", {{"en", "die"}, {"en", "dead"}, {"ru", "погибнуть"}, {"ko", "사망"}}, {}},
      {"missing", {{"en", "missing"}, {"ru", "пропавший без вести"}, {"ko", "실종"}}, {}},
      {"export", {{"en", "export"}, {"ru", "экспорт"}, {"ko", "수출"}}, {}},
      {"gas", {{"en", "gas"}, {"ru", "газ"}, {"ko", "가스"}}, {}},
      {"gas-station", {{"en", "gas station"}}, {}},
      {"win", {{"en", "win"}}, {}},
      {"loan", {{"ru", "заём"}}, {}},
  }};
}

std::string subjects_in(std::string_view text, std::string_view lang) {
  static const Thesaurus thesaurus = small_thesaurus();
  static Extractor extractor;
  static SubjectTagger tagger(thesaurus);
  Article article;
  article.lang = lang;
  article.text = text;
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  article.blocks.push_back({all, BlockKind::Paragraph, ""});
  article.sections.push_back({all, "", std::nullopt, ""});
  std::vector<Claim> claims = extractor.claims(article, extractor.sentences(article));
  tagger.tag(article, claims);
  std::string shown;
  for (const Claim& claim : claims) {
    shown += shown.empty() ? "" : "; ";
    shown += slice(text, claim.span);
    for (const std::string& id : claim.measure.concepts) shown += " " + id;
  }
  return shown;
}

TEST_CASE("A figure has the concepts of its own words", "[subjects]") {
  struct Case { std::string_view lang, text, expect; };
  const Case cases[] = {
      {"en", "The flood left 138 people dead, while 400 went missing.",
       "138 death; 400 missing"},
      {"en", "Exports rose 3 percent.", "3 percent export"},
      {"en", "The firm runs 40 gas stations.", "40 gas-station"},  // the longest label
      {"en", "She paid 3 million won.", "3 million won"},          // no victory
      {"ru", "За год погибли 40 человек.", "40 человек death"},    // «за» is no «заём»
      {"ru", "Погибли 133 человека, ещё 395 пропали без вести.", "133 человека death; 395 missing"},
      {"ko", "수출은 3% 늘었다.", "3% export"},
      // Who is told behind a figure whose own word goes on is told of the next.
      {"ko", "올해 사망은 96명이며 여성이 85명이다.", "96명 death; 85명 death woman"},
      {"ko", "40명이 사망했다.", "40명 death"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(subjects_in(c.text, c.lang) == c.expect);
  }
}

TEST_CASE("What stands without a noun is of the figure before it", "[subjects]") {
  struct Case { std::string_view lang, text, expect; };
  const Case cases[] = {
      {"en", "Exports came to $52 billion, against $48 billion a year earlier.",
       "$52 billion export; $48 billion export"},
      // The noun of one part is not that of the next …
      {"en", "Of the dead 88 were women and 12 were men.", "88 death woman; 12 death man"},
      // … and after the parts comes the whole again.
      {"en", "It left 100 dead, 88 women and 12 men, against 105 in 2010.",
       "100 death; 88 death woman; 12 death man; 105 death"},
      {"ko", "남성 26명, 여성 216명이 사망했다.", "26명 man; 216명 death woman"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(subjects_in(c.text, c.lang) == c.expect);
  }
}

}  // namespace
}  // namespace attest
