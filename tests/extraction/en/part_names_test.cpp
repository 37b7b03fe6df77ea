// English: who is meant by a part of a name, by a pronoun, and by those who speak for somebody.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("A noun stands for whoever was named in full before", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Queues\n\nSome 40 wait at Dorn Hospitals Trust.\n\nFigures published by the trust show that "
       "218 wait.\n\nThe trust said 30 beds were shut.",
       "Some 40; 218<Dorn Hospitals Trust; 30<Dorn Hospitals Trust"},
      {"Queues\n\nSome 40 wait at Dorn Hospitals Trust.\n\nAll but 20 were seen, the trust's report "
       "shows.",
       "Some 40; 20<Dorn Hospitals Trust"},
      {"Prices\n\nKestrel Building Society said prices fell by £40.\n\nThe lender said 30 loans "
       "failed.",
       "£40<Kestrel Building Society; 30<Kestrel Building Society"},
      {"Prices\n\nKestrel Building Society said prices fell by £40.\n\nKestrel expects 30 more.",
       "£40<Kestrel Building Society; 30<Kestrel Building Society"},
      {"Prices\n\nKestrel was sold. Its man at the Kestrel Trade Fund left. Kestrel said 30 loans "
       "failed.",
       "30<Kestrel"},
      // No place that the title names.
      {"Prices in Norway fall\n\nKestrel Building Society said prices in Norway fell by £40.\n\nThe "
       "lender said 30 loans failed.",
       "£40<Kestrel Building Society; 30<Kestrel Building Society"},
      // Nor another of the kind.
      {"Queues\n\nSome 40 wait at Dorn Hospitals Trust.\n\nA trust said 30 beds were shut.",
       "Some 40; 30<trust"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("Those who lead speak in the plural", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Ambulance bosses in Dorn said they took 5,814 calls.", "5,814<Ambulance bosses in Dorn"},
      {"Police chiefs have warned that 300 posts will go.", "300<Police chiefs"},
      {"Up to 30 parks will shut, council chiefs admitted.", "Up to 30<council chiefs"},
      {"The school heads met 30 parents.", "30"},
      {"Ministers were told 30 boats had sunk.", "30"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("A newcomer speaks though another name opens the sentence", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides\n\nFarm minister Olaf Berg said 40 boats sank.\n\nAmong the farmers is Ada Norvik, 41, "
       "of Dorn.\n\n\"It lost me $30,\" she said.",
       "40<Farm minister Olaf Berg; 41; $30<Ada Norvik"},
      {"Tides\n\nCllr Ada Norvik, who chairs the panel, is not convinced. \"It is two miles from "
       "the stop,\" she told the Echo.",
       "two miles<Cllr Ada Norvik"},
      {"Tides\n\nAda Norvik, a nurse, is leaving. \"The rent is $680,\" she said.",
       "$680<Ada Norvik"},
      // Whoever "said he" is a person, who speaks for a paragraph.
      {"Tides\n\nThe Boat Council said 40 sank.\n\nAda Norvik said she does not trust it.\n\nSome "
       "30 were saved.",
       "40<Boat Council; Some 30"},
      // A firm is no "she".
      {"Tides\n\nFarm minister Ada Berg said 40 boats sank.\n\nDorn Holdings sold its boats.\n\n\"It "
       "cost $30,\" she said.",
       "40<Farm minister Ada Berg; $30<Farm minister Ada Berg"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("\"It estimates\" is of whoever spoke last", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides\n\nThe Boat Council said 40 sank. The Fish Institute wants a catch of 300 tonnes. It "
       "estimates the stock at 900 tonnes.",
       "40<Boat Council; 300 tonnes<Fish Institute; 900 tonnes<Fish Institute"},
      {"Tides\n\nThe Fish Institute wants a catch of 300 tonnes.\n\nIt took 40 boats.",
       "300 tonnes<Fish Institute; 40"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
