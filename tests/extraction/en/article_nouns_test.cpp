// English: "the district says", whatever noun it is.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Any English noun with its article may say so", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The rolls have grown 38% since then, the district says.", "38%<district"},
      {"The clinic said it had seen 300 patients.", "300<clinic"},
      {"The school district also said 300 pupils had left.", "300<school district"},
      {"There are 217 people in hospital, the county said on Tuesday.", "217<county"},
      {"Gates fell 12 percent, said the club.", "12 percent<club"},
      // Not who stands behind a preposition, nor what is said of.
      {"The mayor of the town said 40 had left.", "40<mayor of the town"},
      {"Ada Norvik said the district had 40 schools.", "40<Ada Norvik"},
      {"Ada Norvik said sales rose 40 percent.", "40 percent<Ada Norvik"},
      {"About 40 percent of the voters said so.", "About 40 percent"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
