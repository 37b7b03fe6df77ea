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

TEST_CASE("A common noun stands for the English institution that has it in its name",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Dorn Theatre shut in May. The theatre said it had lost £4m.", "£4m<Dorn Theatre"},
      {"The Church of Norland sold land. The church said 40 parishes would close.",
       "40<Church of Norland"},
      {"It was a bad year for the Norland Teachers' Pension System. The system said 40 had left.",
       "40<Norland Teachers' Pension System"},
      {"The Dorn Theatre shut in May. The museum said it had lost £4m.", "£4m<museum"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("Whoever looks into things by profession tells what was found in English",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Auditors found that 40 bills had been paid twice.", "40<Auditors"},
      {"The driver had been awake for 19 hours, investigators said.", "19 hours<investigators"},
      {"The board's actuaries expect it to rise to 19.5 percent.", "19.5 percent<board's actuaries"},
      {"Volcanologists recorded 40 tremors.", "40<Volcanologists"},
      {"The firm hired 40 engineers.", "40"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
