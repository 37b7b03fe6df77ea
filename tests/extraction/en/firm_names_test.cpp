// English: the whole name of a firm, and of a senator with a party.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English firms keep brackets and commas of their names", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel Timber (Asia) Ltd said it owns 40 mills.", "40<Kestrel Timber (Asia) Ltd"},
      {"The mills cost $40, KTG (New Zealand) Holding Co Ltd said.",
       "$40<KTG (New Zealand) Holding Co Ltd"},
      {"The mills cost $40, said Kestrel Holdings (Norland) Ltd.",
       "$40<Kestrel Holdings (Norland) Ltd"},
      {"Kestrel Co., Ltd. said it owns 40 mills.", "40<Kestrel Co., Ltd"},
      {"Kestrel, Inc. said it owns 40 mills.", "40<Kestrel, Inc"},
      {"Kestrel plc said it owns 40 mills.", "40<Kestrel plc"},
      {"The mills cost $40, Kestrel plc said.", "$40<Kestrel plc"},
      {"Kestrel Corp. said it owns 40 mills.", "40<Kestrel Corp"},
      {"Kestrel (Norland) and Dorn Ltd said they own 40 mills.", "40<Dorn Ltd"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English filings in a city are of the firm behind the comma", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"In a filing in Dorn, Kestrel said it owns 40 mills.", "40<Kestrel"},
      {"In a report with the agency, Kestrel said it owns 40 mills.", "40<Kestrel"},
      {"Police in Dorn, Norland said 40 boats sank.", "40<Police"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English parties are nobody who speaks", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Sen. Ada Berg, R-Dorn, said 40 boats sank.", "40<Ada Berg"},
      {"Rep. Ada Berg, a Liberal, said 40 boats sank.", "40<Ada Berg"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
