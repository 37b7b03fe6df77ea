// What figures are about: one row a text, each figure with the concepts of its own.
#include "extraction/measure/subjects.h"

#include <catch2/catch.hpp>

#include "extraction/language_pack.h"
#include "extraction/measure/subject_tagger.h"
#include "testkit/line_article.h"

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
      {"age-group", {{"en", "age group"}}, below("demographic-group")},
      {"circumstance", {{"en", "circumstance"}}, {}},
      {"flood", {{"en", "flood"}, {"ko", "수해"}}, below("circumstance")},
      {"rain", {{"en", "rain"}}, below("circumstance")},
      {"ship", {{"en", "ship"}, {"en", "shipping"}}, {}},
      {"survey", {{"en", "survey"}}, {}},
      {"harvest", {{"ru", "сбор"}, {"en", "harvest"}}, {}},
      {"stolen", {{"ru", "хищение"}, {"ru", "похищены"}}, {}},
      {"wheat", {{"ru", "пшеница"}, {"en", "wheat"}}, {}},
  }};
}

std::string subjects_in(std::string_view text, std::string_view lang) {
  static const Thesaurus thesaurus = small_thesaurus();
  static SubjectTagger tagger(thesaurus);
  const Article article = testkit::line_article(text, lang);
  std::vector<Claim> claims = testkit::claims_of(article);
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
       "138 death flood; 400 missing"},
      // "And" parts as a mark does.
      {"en", "Some 34 people died and at least 19 were missing.", "Some 34 death; at least 19 missing"},
      {"ru", "Погибли 34 человека и ещё 19 пропали без вести.", "34 человека death; 19 missing"},
      {"en", "Exports rose 3 percent.", "3 percent export"},
      // What follows an "and" some words before the next figure is of that.
      {"en", "Exports reached 3 percent and gas output climbed to 4 percent.",
       "3 percent export; 4 percent gas"},
      // A full stop of initials parts nothing.
      {"en", "Exports of U.S. gas rose 3 percent.", "3 percent export gas"},
      // "Respectively": one by one, where as many are named as are counted.
      {"en", "Exports and the harvest fell 3 percent and 4 percent, respectively.",
       "3 percent export; 4 percent harvest"},
      {"ru", "Экспорт и сбор упали на 3 % и 4 % соответственно.", "3 % export; 4 % harvest"},
      {"ko", "수출과 가스는 각각 3%, 4% 늘었다.", "3% export; 4% gas"},
      {"ko", "수출은 각각 3%, 4% 늘었다.", "3% export; 4% export"},
      {"en", "Exports of gas fell 3 percent and 4 percent.", "3 percent export gas; 4 percent export gas"},
      // A share that is named by nothing is the one talked of, and one in commas is of what follows.
      {"en", "Women were 80 percent of the dead. In 2013 the portion was 75 percent.",
       "80 percent death woman; 75 percent death woman"},
      {"ru", "Женщины — 80 % погибших. В 2013 году эта доля составила 75 %.",
       "80 % death woman; 75 % death woman"},
      {"ko", "사망자의 80%가 여성이었다. 2013년 이 비율은 75%였다.", "80% death woman; 75% death woman"},
      {"en", "Women were 80 percent of the dead. In 2013 the approval portion was 75 percent.",
       "80 percent death woman; 75 percent"},
      {"en", "Of the dead, 40, or 77%, were women.", "40 death; 77% death woman"},
      {"en", "The firm runs 40 gas stations.", "40 gas-station"},  // the longest label
      {"en", "She paid 3 million won.", "3 million won"},          // no victory
      {"ru", "За год погибли 40 человек.", "40 человек death"},    // «за» is no «заём»
      {"ru", "Погибли 133 человека, ещё 395 пропали без вести.", "133 человека death; 395 missing"},
      {"ko", "수출은 3% 늘었다.", "3% export"},
      // Who is told behind a figure whose own word goes on is told of the next.
      {"ko", "올해 사망은 96명이며 여성이 85명이다.", "96명 death; 85명 death woman"},
      {"ko", "40명이 사망했다.", "40명 death"},
      {"ru", "Из бюджета похищены 30 млн рублей.", "30 млн рублей stolen"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(subjects_in(c.text, c.lang) == c.expect);
  }
}

TEST_CASE("Names and informants are not what is counted", "[subjects]") {
  struct Case { std::string_view lang, text, expect; };
  const Case cases[] = {
      {"en", "The merged Norvik Shipping made exports worth $40 million.", "$40 million export"},
      {"en", "Norvik said shipping came to $40 million.", "$40 million ship"},
      {"en", "The Polar Survey said exports rose 3 percent.", "3 percent export"},
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
      // Whoever had named a group names the next one too.
      {"ko", "사망자는 여성이 85명으로 여성 비율이 91%에 달했다.", "85명 death woman; 91% death woman"},
      // What a colon or brackets follow is what the figure is of.
      {"ru", "Ведомство уточнило прошлогодний сбор: 125 млн тонн.", "125 млн тонн harvest"},
      {"ko", "수출(574억 달러)은 예상보다 많았다.", "574억 달러 export"},
      {"ko", "사망한 여성(주민)은 모두 40명이다.", "40명 death woman"},
      // Not of what the sentence before ended with, but of what it was about.
      {"en", "Exports came to $52 billion, gas to $3 billion. Ministers had hoped for $60 billion.",
       "$52 billion export; $3 billion gas; $60 billion export"},
      // Rain is its own measure, people in a flood are not.
      {"en", "The flood killed nobody, but 400 mm of rain fell.", "400 mm rain"},
      {"en", "Of the dead 62 were over 60 years old.", "62 age-group death; over 60 years old age-group death"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(subjects_in(c.text, c.lang) == c.expect);
  }
}

}  // namespace
}  // namespace attest
