#include "search/query_parser.h"

#include <catch2/catch.hpp>
#include <string>

namespace {

// Digits with commas and a final m for millions: enough to see what is handed over.
std::optional<attest::Decimal> read_number(std::string_view text) {
  std::string digits;
  int power = 0;
  for (const char c : text) {
    if (c == ',') continue;
    if (c == 'm')
      power = 6;
    else
      digits += c;
  }
  const auto number = attest::Decimal::parse(digits);
  return number ? attest::shift(*number, power) : std::nullopt;
}

std::string parsed(std::string_view query) {
  return attest::to_string(attest::parse_query(query, read_number).root);
}

struct Case {
  std::string_view query, tree;
};

template <std::size_t N>
void check(const Case (&cases)[N]) {
  for (const Case& c : cases) {
    CAPTURE(c.query);
    CHECK(parsed(c.query) == std::string("(").append(c.tree).append(")"));
  }
}

}  // namespace

TEST_CASE("Plain words stay one text, as they were typed", "[search][query]") {
  check({
      {"", ""},
      {"   ", ""},
      {"Lankov", "{Lankov}"},
      {"who arrived in 2013?", "{who arrived in 2013?}"},
      {"1.5 million  people", "{1.5 million  people}"},
      {"В 2013 году, по данным министерства, прибыло 1516 человек.",
       "{В 2013 году, по данным министерства, прибыло 1516 человек.}"},
      {"지난해 입국한 탈북자는 몇 명인가?", "{지난해 입국한 탈북자는 몇 명인가?}"},
      {"«1 516»", "{«1 516»}"},
      {"and or not near", "{and or not near}"},
      {"a-b well-known 1-2", "{a-b well-known 1-2}"},
      {"C++ and a+b", "{C++ and a+b}"},
      {"it costs $3,000 (about)", "{it costs $3,000 (about)}"},
      {"report (AP) says", "{report (AP) says}"},
  });
}

TEST_CASE("Signs force and forbid", "[search][query]") {
  check({
      {"+women arrivals", "+{women} {arrivals}"},
      {"arrivals -women", "{arrivals} -{women}"},
      {"-women", "-{women}"},
      {"+\"two words\"", "+\"two words\""},
      {"-\"two words\" x", "-\"two words\" {x}"},
      {"-(a OR b) c", "-or({a} {b}) {c}"},
      {"+(a b)", "+{a b}"},
      {"-lang:ru x", "-lang[ru] {x}"},
      {"x -value:5", "{x} -value[5,5]"},
      {"a - b", "{a - b}"},  // a dash between words forbids nothing
      {"a + b", "{a + b}"},
      {"-", "{-}"},
      {"+", "{+}"},
      {"--x", "-{-x}"},
      {"a -)", "{a -}"},
  });
}

TEST_CASE("Quotes make phrases that have to be there", "[search][query]") {
  check({
      {"\"north korea\" visit", "+\"north korea\" {visit}"},
      {"\"$3,000\"", "+\"$3,000\""},
      {"\"women\" value:60..80", "+\"women\" +value[60,80]"},
      {"\"a\"\"b\"", "+\"a\" +\"b\""},
      {"\"AND\"", "+\"AND\""},
      {"\"a:b (c\"", "+\"a:b (c\""},
      {"he said \"yes", "{he said \"yes}"},
      {"\"", "{\"}"},
      {"\"\"\"", "+\"\" {\"}"},
      {"5\"3 tall", "{5\"3 tall}"},
      {"end\"", "{end\"}"},
  });
}

TEST_CASE("AND, OR, NOT and NEAR bind their neighbours", "[search][query]") {
  check({
      {"a AND b", "+and({a} {b})"},
      {"a OR b", "+or({a} {b})"},
      {"a AND b OR c", "+or(and({a} {b}) {c})"},
      {"a OR b AND c", "+or({a} and({b} {c}))"},
      {"a AND b AND c", "+and({a} {b} {c})"},
      {"x a OR b y", "{x} +or({a} {b}) {y}"},
      {"a AND NOT b", "+and({a} -{b})"},
      {"a NOT b", "{a} -{b}"},
      {"NOT a", "-{a}"},
      {"(a OR b) AND c", "+and(or({a} {b}) {c})"},
      {"(a b) AND c", "+and({a b} {c})"},
      {"\"a b\" OR c", "+or(\"a b\" {c})"},
      {"lang:ru OR lang:ko", "+or(lang[ru] lang[ko])"},
      {"women NEAR China", "+near/10({women} {China})"},
      {"women NEAR/5 China", "+near/5({women} {China})"},
      {"a NEAR/2 b NEAR/7 c", "+near/7({a} {b} {c})"},
      {"a NEAR/5 b AND c", "+and(near/5({a} {b}) {c})"},
      {"a NEAR/9999999999 b", "{a NEAR/9999999999 b}"},
      {"a NEAR/0 b", "{a NEAR/0 b}"},
      {"a NEAR/500 b", "+near/100({a} {b})"},
      {"NEARBY town", "{NEARBY town}"},
      // Not operators, for nothing stands on one side.
      {"AND", "{AND}"},
      {"OR b", "{OR b}"},
      {"a AND", "{a AND}"},
      {"a OR )", "{a OR}"},
      {"NOT", "{NOT}"},
      {"a AND AND b", "{a} +and({AND} {b})"},
      {"NEAR NEAR NEAR", "{NEAR NEAR NEAR}"},
  });
}

TEST_CASE("Wildcards stand at the end of a word", "[search][query]") {
  check({
      {"переб*", "переб*"},
      {"+переб* x", "+переб* {x}"},
      {"북한*", "북한*"},
      {"a*", "{a*}"},  // nearly every word
      {"*", "{*}"},
      {"**", "{**}"},
      {"*able", "{*able}"},
      {"co*r", "{co*r}"},
      {"ab* OR cd*", "+or(ab* cd*)"},
  });
}

TEST_CASE("Fields narrow what is found", "[search][query]") {
  check({
      {"lang:ru", "+lang[ru]"},
      {"LANG:ru", "+lang[ru]"},
      {"source:\"Daily NK\" x", "+source[Daily NK] {x}"},
      {"title:defectors", "+title[defectors]"},
      {"author:Lankov", "+author[Lankov]"},
      {"origin:\"Daily NK\" x", "+origin[Daily NK] {x}"},
      {"unit:USD", "+unit[USD]"},
      {"unit:%", "+unit[percent]"},
      {"date:2013", "+date[2013-01-01,2013-12-31]"},
      {"date:2014-01", "+date[2014-01-01,2014-01-31]"},
      {"date:2013..2015", "+date[2013-01-01,2015-12-31]"},
      {"date:2013..", "+date[2013-01-01,]"},
      {"date:..2014-01-13", "+date[,2014-01-13]"},
      {"period:2014-Q1", "+period[2014-01-01,2014-03-31]"},
      {"value:1400..1600", "+value[1400,1600]"},
      {"value:1,400..1,600", "+value[1400,1600]"},
      {"value:1.4m..1.6m", "+value[1400000,1600000]"},
      {"value:1600..1400", "+value[1400,1600]"},
      {"value:1400...1600", "+value[1400,1600]"},
      {"value:..70", "+value[,70]"},
      {"value:70..", "+value[70,]"},
      {"value:>70", "+value(70,]"},
      {"value:>=70", "+value[70,]"},
      {"value:<70", "+value[,70)"},
      {"value:<=70", "+value[,70]"},
      {"value:\"1,516\"", "+value[1516,1516]"},
      {"(value:5 women)", "(+value[5,5] {women})"},
      // Not fields, or not of their kind: words.
      {"http://example.org/x", "{http://example.org/x}"},
      {"colour:red", "{colour:red}"},
      {"lang:", "{lang:}"},
      {"lang: ru", "{lang: ru}"},
      {"date:soon", "{date:soon}"},
      {"date:2015..2013", "{date:2015..2013}"},
      {"date:2013-02-31", "{date:2013-02-31}"},
      {"value:", "{value:}"},
      {"value:..", "{value:..}"},
      {"value:>", "{value:>}"},
      {"value:many", "{value:many}"},
      {"value:5..many", "{value:5..many}"},
      {"title:\"\"", "{title:\"\"}"},
  });
}

TEST_CASE("Marks ask for characters or for roundings", "[search][query]") {
  check({
      {"=\"1,516\"", "+=\"1,516\""},
      {"=1,516", "+=\"1,516\""},
      {"-=\"1,516\" x", "-=\"1,516\" {x}"},
      {"~1516", "+~1516"},
      {"~\"1,516\"", "+~1516"},
      {"=", "{=}"},
      {"a = b", "{a = b}"},
      {"=(a)", "{=(a)}"},
      {"~about", "{about}"},
      {"~ 5", "{~ 5}"},
  });
}

TEST_CASE("A field of another kind is told to the user", "[search][query]") {
  const attest::ParsedQuery query = attest::parse_query("date:soon value:70", read_number);
  REQUIRE(query.notes.size() == 1);
  CHECK(told_of(query.notes[0]) == "'soon' is not a date; searched as words");
}

TEST_CASE("Parentheses need no partner", "[search][query]") {
  check({
      {"(", ""},
      {")", ""},
      {")(", ""},
      {"(a", "{a}"},
      {"a)", "{a}"},
      {"a) b", "{a} {b}"},
      {"((a) (b))", "{(a) (b)}"},
      {"()", ""},
      {"a () b", "{a} {b}"},
  });
}

TEST_CASE("Size and depth do no harm", "[search][query]") {
  const std::string deep = std::string(20000, '(') + "a" + std::string(20000, ')');
  CHECK(parsed(deep).size() < 200);
  std::string many;
  for (int i = 0; i < 10000; ++i) many += "word" + std::to_string(i) + " ";
  CHECK(attest::parse_query(many, read_number).root.parts.size() == 1);
  std::string chain = "a";
  for (int i = 0; i < 10000; ++i) chain += " OR a";
  CHECK(attest::parse_query(chain, read_number).root.parts.size() == 1);
  std::string nots;
  for (int i = 0; i < 10000; ++i) nots += "NOT ";
  CHECK_NOTHROW(attest::parse_query(nots, read_number));
  CHECK_NOTHROW(attest::parse_query(std::string(10000, '"'), read_number));
}
