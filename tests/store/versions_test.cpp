#include "store/versions.h"

#include <catch2/catch.hpp>
#include <string_view>

namespace attest {
namespace {

struct Row {
  std::string_view name, day, fetched;  // day: of publication, else of fetching
  std::uint32_t since = 1;
};

std::string ordered(const std::vector<Row>& rows) {
  std::vector<HeldVersion> versions;
  for (const Row& row : rows) {
    HeldVersion one;
    one.key = row.name;
    one.version.fetched = row.fetched;
    one.since = row.since;
    one.day = row.day;
    one.dated = !row.day.empty();
    versions.push_back(std::move(one));
  }
  put_in_order(versions);
  std::string names;
  for (const HeldVersion& one : versions) names += one.key;
  return names;
}

}  // namespace

TEST_CASE("Versions stand by day, then by hour, then as they came", "[store][versions]") {
  struct Case {
    std::vector<Row> rows;
    std::string_view expect;
  };
  const Case cases[] = {
      {{{"b", "2014-02-01", ""}, {"a", "2014-01-01", ""}}, "ab"},
      {{{"b", "2014-01-01", "2014-01-01T11:00:00Z"}, {"a", "2014-01-01", "2014-01-01T10:00:00Z"}},
       "ab"},
      {{{"a", "", ""}, {"b", "", ""}, {"c", "", ""}}, "abc"},
      // The run that brought it, where nothing else tells.
      {{{"c", "", "", 3}, {"a", "", "", 1}, {"b", "", "", 2}}, "abc"},
      // One without a day follows those that came before it.
      {{{"c", "2014-03-01", "", 1}, {"b", "2014-01-01", "", 1}, {"x", "", "", 2}}, "bcx"},
      {{{"x", "", "", 1}, {"a", "2014-01-01", "", 1}}, "xa"},
      {{}, ""},
  };
  for (const Case& c : cases) CHECK(ordered(c.rows) == c.expect);
}

TEST_CASE("What one file holds at once without a time are parts", "[store][versions]") {
  HeldVersion a;
  a.container = "p.jsonl";
  HeldVersion b = a;
  CHECK(are_parts(a, b));
  b.version.fetched = "2014-01-01T10:00:00Z";
  CHECK_FALSE(are_parts(a, b));
  b = a;
  b.container = "q.jsonl";
  CHECK_FALSE(are_parts(a, b));
  b = a;
  b.gone = true;
  CHECK_FALSE(are_parts(a, b));
  b = a;
  b.day = "2014-01-02";
  CHECK_FALSE(are_parts(a, b));
}

}  // namespace attest
