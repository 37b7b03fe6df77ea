#include "indexer/readers/xml_stream.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstring>
#include <stdexcept>
#include <string>

using namespace attest;

namespace {

// All that was told, on one line: "[a x=1]text[/a]".
class Teller : public XmlHandler {
 public:
  void open(const XmlTag& tag) override {
    told += "[" + std::string(tag.name);
    for (const auto& [name, value] : tag.attributes) told += " " + std::string(name) + "=" + std::string(value);
    told += "]";
  }
  void close(std::string_view name) override { told += "[/" + std::string(name) + "]"; }
  void characters(std::string_view text) override { told += text; }
  std::string told;
};

class Thrower : public Teller {
 public:
  void characters(std::string_view) override { throw std::runtime_error("from the handler"); }
};

// At most `step` bytes at a time.
ByteSource source(std::string_view bytes, std::size_t step) {
  return [bytes, step](char* into, std::size_t size) mutable {
    const std::size_t count = std::min({size, step, bytes.size()});
    std::memcpy(into, bytes.data(), count);
    bytes.remove_prefix(count);
    return count;
  };
}

std::string told(std::string_view bytes, std::size_t step = 1000) {
  Teller teller;
  if (const auto fault = parse_xml(source(bytes, step), teller))
    return teller.told + " " + std::to_string(fault->line) + ": " + fault->message;
  return teller.told;
}

}  // namespace

TEST_CASE("A stream of XML is told element by element", "[xml-stream]") {
  struct Case {
    std::string_view bytes, told;
  };
  const Case cases[] = {
      {"<a x='1&amp;2'><!-- no --><b/>t &lt; <![CDATA[<c>]]></a>", "[a x=1&2][b][/b]t < <c>[/a]"},
      // Names by their namespaces; attributes without a prefix are in none.
      {"<x:feed xmlns:x='http://www.w3.org/2005/Atom' a='1'><x:id/><y:id/></x:feed>",
       "[atom:feed xmlns:x=http://www.w3.org/2005/Atom a=1][atom:id][/atom:id][y:id][/y:id][/atom:feed]"},
      {"<a xmlns='urn:unknown'><b xmlns='http://www.w3.org/2005/Atom'><c/></b><c/></a>",
       "[a xmlns=urn:unknown][atom:b xmlns=http://www.w3.org/2005/Atom][atom:c][/atom:c][/atom:b][c][/c][/a]"},
      // Entities: HTML's are characters, others nothing, and none is expanded.
      {"<a>5&nbsp;&euro;&mine;</a>", "[a]5\u00A0€[/a]"},
      {"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", " 1: declares the entity \"b\", and entities are not expanded"},
      {"<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]><a/>",
       " 1: declares the entity \"b\", and entities are not expanded"},
      {"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>5</a>", "[a]5[/a]"},
      // Bytes that should not be there.
      {"<a>5\x01\x02 \xFF\xD0</a>", "[a]5   \uFFFD\uFFFD[/a]"},
      {"\xEF\xBB\xBF<a>탈북민</a>", "[a]탈북민[/a]"},
      {"<?xml version='1.0' encoding='koi8-r'?><a>Сеул</a>", "[a]Сеул[/a]"},
      {"<a>\n<b></a>", "[a]\n[b] 2: mismatched tag"},
      {"<a>&#0;</a>", "[a] 1: reference to invalid character number"},
      {"", " 1: no element found"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    CHECK(told(c.bytes) == c.told);
  }
}

TEST_CASE("It does not matter in what pieces XML comes", "[xml-stream]") {
  const std::string bytes = "<a x='서울'>1,516명 «Сеул» 😀 \xF0\x9F\x98<b>\xED\xA0\x80</b></a>";
  const std::string whole = told(bytes);
  CHECK(whole == "[a x=서울]1,516명 «Сеул» 😀 \uFFFD\uFFFD\uFFFD[b]\uFFFD\uFFFD\uFFFD[/b][/a]");
  for (std::size_t step = 1; step < 9; ++step) {
    CAPTURE(step);
    CHECK(told(bytes, step) == whole);
  }
}

TEST_CASE("Offsets are those of the bytes before any is repaired", "[xml-stream]") {
  class Places : public XmlHandler {
   public:
    void open(const XmlTag& tag) override { told += std::string(tag.name) + std::to_string(offset) + " "; }
    void close(std::string_view) override {}
    void characters(std::string_view) override {}
    std::string told;
  };
  std::string bytes = "<a>\xFF\xFE<b/>\xD0<c/>";
  std::string expected = "a0 b5 c10 ";
  while (bytes.size() < 200'000) {
    bytes += "\xFF\xD0\xFF";
    expected += "d" + std::to_string(bytes.size()) + " ";
    bytes += "<d/>";
  }
  bytes += "</a>";
  for (const std::size_t step : {1U, 7U, 100'000U}) {
    Places places;
    CHECK(!parse_xml(source(bytes, step), places));
    CHECK(places.told == expected);
  }
}

TEST_CASE("What the handler throws passes through the parser", "[xml-stream]") {
  Thrower thrower;
  CHECK_THROWS_AS(parse_xml(source("<a><b>text</b><c/></a>", 5), thrower), std::runtime_error);
  CHECK(thrower.told == "[a][b]");
}
