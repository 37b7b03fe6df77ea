#include "search/provenance.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

Article article() {
  Article made;
  made.published = parse_period("2014-01-13");
  made.provenance = {{"a.warc", "urn:uuid:1", 7, "2014-01-13T02:03:04Z", ""}};
  return made;
}

Version version(std::string_view day, std::string fetched = {}) {
  return {"a", "sha256:00", parse_period(day), std::move(fetched)};
}

}  // namespace

TEST_CASE("Answers say in a clause where an article stands among its versions",
          "[search][provenance]") {
  Article made = article();
  CHECK(standing_text(made).empty());
  made.revision_of = version("2014-01-12");
  CHECK(standing_text(made) == "revised since 2014-01-12");
  made.superseded_by = version("2014-01-14");
  CHECK(standing_text(made) == "superseded by the version of 2014-01-14");
  // Of one day the minute tells, where it is known.
  made.superseded_by = version("2014-01-13", "2014-01-13T11:05:00Z");
  CHECK(standing_text(made) == "superseded by the version of 2014-01-13 11:05");
  made.superseded_by = version("2014-01-13");
  CHECK(standing_text(made) == "superseded by a later version");
  made.published.reset();
  made.superseded_by = version("", "2014-02-01T00:00:00Z");
  CHECK(standing_text(made) == "superseded by the version of 2014-02-01");
}

TEST_CASE("Other copies are counted, those that are gone are not", "[search][provenance]") {
  Article made = article();
  made.provenance.push_back({"b.jsonl", "", 0, "", "", "line 2"});
  CHECK(standing_text(made) == "also in b.jsonl (line 2)");
  made.provenance.push_back({"c.txt", "", 0, "", "", "", true});
  CHECK(standing_text(made) == "also in b.jsonl (line 2)");
  made.provenance.push_back({"d.txt", "", 0, "", ""});
  made.provenance.back().gone = false;
  CHECK(standing_text(made) == "also in 2 other places");
  made.provenance = {{"c.txt", "", 0, "", "", "", true}};
  CHECK(standing_text(made) == "no longer in its file");
}

TEST_CASE("The day of fetching is that of the copy which is cited", "[search][provenance]") {
  Article made = article();
  REQUIRE(fetched_on(made));
  CHECK(fetched_on(made)->edtf == "2014-01-13");
  made.provenance.front().fetched.clear();
  CHECK_FALSE(fetched_on(made).has_value());
  made.provenance.clear();
  CHECK_FALSE(fetched_on(made).has_value());
}

}  // namespace attest
