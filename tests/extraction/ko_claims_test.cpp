// Korean: period, role and status of each figure.
#include <catch2/catch.hpp>

#include "testkit/claims_dump.h"

namespace attest {
namespace {

struct Case {
  std::string_view text, expect;
};

TEST_CASE("Korean claims carry the period they hold for", "[ko][claims]") {
  const Case cases[] = {
      {"2013년 입국자는 1천516명이다.", "[1천516명] 1516 person @2013 level"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(testkit::claims_in(c.text, "ko", "2014-01-13") == c.expect);
  }
}

}  // namespace
}  // namespace attest
