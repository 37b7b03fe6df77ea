#include "indexer/read_report.h"

#include <catch2/catch.hpp>

namespace attest {

TEST_CASE("What is left out is counted by its reason, and said in one line", "[indexer][report]") {
  ReadReport report;
  CHECK(to_string(of_format(report.formats, "HTML")) == "HTML: 0 articles");
  of_format(report.formats, "HTML").articles = 1;
  CHECK(to_string(of_format(report.formats, "HTML")) == "HTML: 1 article");
  FormatReport& warc = of_format(report.formats, "WARC");
  warc.articles = 120;
  leave_out(warc, "images");
  leave_out(warc, "redirects", 10);
  leave_out(warc, "images", 29);
  CHECK(to_string(warc) == "WARC: 120 articles; left out 40: images (30), redirects (10)");
  CHECK(report.formats.size() == 2);
}

TEST_CASE("Reports of files add up by format", "[indexer][report]") {
  ReadReport report;
  leave_out(of_format(report.formats, "ZIP"), "images", 2);
  std::vector<FormatReport> sum;
  add_to(sum, report.formats);
  of_format(report.formats, "HTML").articles = 3;
  add_to(sum, report.formats);
  REQUIRE(sum.size() == 2);
  CHECK(to_string(sum[0]) == "ZIP: 0 articles; left out 4: images (4)");
  CHECK(to_string(sum[1]) == "HTML: 3 articles");
}

}  // namespace attest
