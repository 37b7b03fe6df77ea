#include "indexer/readers/skos.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

std::string rdf(std::string_view body) {
  return R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#")"
         R"( xmlns:skos="http://www.w3.org/2004/02/skos/core#">)" +
         std::string(body) + "</rdf:RDF>";
}

TEST_CASE("Concepts are read with their labels and what is broader", "[skos]") {
  const Thesaurus found = parse_skos(
      rdf(R"(<skos:Concept rdf:about="http://x.example/c/defector">)"
          R"(<skos:altLabel xml:lang="ko-KR">탈북자</skos:altLabel>)"
          R"(<skos:prefLabel xml:lang="en">defector</skos:prefLabel>)"
          R"(<skos:broader rdf:resource="http://x.example/c/migrant"/></skos:Concept>)"
          R"(<rdf:Description rdf:about="#rice">)"
          R"(<rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>)"
          R"(<skos:prefLabel>rice</skos:prefLabel></rdf:Description>)"),
      "t.rdf");
  REQUIRE(found.concepts.size() == 2);
  CHECK(found.concepts[0].id == "defector");
  REQUIRE(found.concepts[0].labels.size() == 2);
  CHECK(found.concepts[0].labels[0].text == "defector");  // the preferred one first
  CHECK(found.concepts[0].labels[1].lang == "ko");
  CHECK(found.concepts[0].broader == std::vector<std::string>{"migrant"});
  CHECK(found.concepts[1].id == "rice");
}

TEST_CASE("What is no thesaurus is refused with its name and a way out", "[skos]") {
  struct Case { std::string what, bytes, says; };
  const Case cases[] = {
      {"no XML", "plain words", "t.rdf:1: this is no XML"},
      {"cut short", "<rdf:RDF>\n<skos:Concept", "t.rdf:2: this tag has no end"},
      {"another document", "<html><body/></html>", "no skos:Concept"},
      {"entities", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "entities are not expanded"},
      {"empty", "", "t.rdf:1: there is nothing in it"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK_THROWS_WITH(parse_skos(c.bytes, "t.rdf"), Catch::Contains(c.says));
  }
  CHECK_THROWS_WITH(read_skos_file("/no/such.rdf"), Catch::Contains("/no/such.rdf"));
}

TEST_CASE("An id that says nothing by itself is the whole address", "[skos]") {
  struct Case { std::string address, id; };
  const Case cases[] = {
      {"http://x.example/c/defector", "defector"},
      {"http://x.example/c#defector", "defector"},
      {"http://x.example/c/defector/", "defector"},
      {"#defector", "defector"},
      {"http://x.example/c_8374", "http://x.example/c_8374"},
      {"http://y.example/8374", "http://y.example/8374"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.address);
    const Thesaurus found = parse_skos(
        rdf("<skos:Concept rdf:about='" + c.address + "'><skos:prefLabel xml:lang='en-GB'>x"
            "</skos:prefLabel></skos:Concept>"),
        "t.rdf");
    CHECK(found.concepts.front().id == c.id);
    CHECK(found.concepts.front().labels.front().lang == "en");
  }
}

TEST_CASE("Narrower is broader told from above", "[skos]") {
  const Thesaurus found = parse_skos(
      rdf(R"(<skos:Concept rdf:about="http://x.example/8000"><skos:prefLabel>gourd</skos:prefLabel>)"
          R"(<skos:narrower rdf:resource="http://x.example/8001"/></skos:Concept>)"
          R"(<skos:Concept rdf:about="http://x.example/8001"><skos:prefLabel>squash</skos:prefLabel>)"
          R"(</skos:Concept>)"),
      "t.rdf");
  REQUIRE(found.concepts.size() == 2);
  const Concept& squash = found.concepts[found.concepts[0].id.ends_with("8001") ? 0 : 1];
  CHECK(squash.broader == std::vector<std::string>{"http://x.example/8000"});
}

TEST_CASE("Repeated concepts are one, and circles of broader ones end", "[skos]") {
  const Thesaurus found = parse_skos(
      rdf(R"(<skos:Concept rdf:about="a"><skos:prefLabel xml:lang="en">x</skos:prefLabel>)"
          R"(<skos:broader rdf:resource="b"/></skos:Concept>)"
          R"(<skos:Concept rdf:about="a"><skos:prefLabel xml:lang="en">x</skos:prefLabel>)"
          R"(<skos:prefLabel xml:lang="ru">икс</skos:prefLabel></skos:Concept>)"
          R"(<skos:Concept rdf:about="b"><skos:prefLabel xml:lang="en">y</skos:prefLabel>)"
          R"(<skos:broader rdf:resource="a"/><skos:broader rdf:resource="place"/></skos:Concept>)"),
      "t.rdf");
  REQUIRE(found.concepts.size() == 2);
  CHECK(found.concepts[0].labels.size() == 2);
  CHECK(concept_kinds(found).places == std::unordered_set<std::string>{"a", "b"});
}

TEST_CASE("The thesauri of the program are sound", "[skos]") {
  const Thesaurus& all = builtin_thesaurus();
  std::unordered_set<std::string> ids;
  for (const Concept& one : all.concepts) ids.insert(one.id);
  CHECK(ids.size() == all.concepts.size());
  for (const Concept& one : all.concepts) {
    CAPTURE(one.id);
    for (const std::string& id : one.broader) CHECK(ids.contains(id));
    for (const std::string_view lang : {"en", "ru", "ko"})
      CHECK(std::any_of(one.labels.begin(), one.labels.end(),
                        [&](const Label& label) { return label.lang == lang; }));
  }
}

}  // namespace
}  // namespace attest
