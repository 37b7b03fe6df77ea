// English: who goes on speaking, and what is the word of nobody.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("who goes on speaking without a name", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Ministry of Health reported 15 deaths on Monday.\n\nIn its update it said there were "
       "609 patients in hospital.",
       "15<Ministry of Health; 609<Ministry of Health"},
      {"The Ministry of Health reported 15 deaths.\n\nThe wards are full.\n\nIt said 609 patients "
       "were ill.",
       "15<Ministry of Health; 609<Ministry of Health"},
      {"Ada Norvik reported 15 deaths.\n\nIt is said that 609 patients were ill.",
       "15<Ada Norvik; 609"},
      {"Dorn Continental Group said profit rose 12%. The shipping group said sales reached €25m.",
       "12%<Dorn Continental Group; €25m<Dorn Continental Group"},
      {"Norvik Homes said rents fell 2% in June.\n\nThe national harbour agency says prices rose 3%.",
       "2%<Norvik Homes; 3%<Norvik Homes"},
      {"Dorn Timber and Ferry Corp. says rents fell 2%.",
       "2%<Dorn Timber and Ferry Corp."},
      {"Norvik Ltd., the maker of boats that owns Dorn, Kestrel and Motive, said sales fell 2%.",
       "2%<Norvik Ltd"},
      {"Chief Superintendent Ada Norvik, head of river patrols, said: “There were 40 raids.",
       "40<Chief Superintendent Ada Norvik"},
      {"Norland, the capital, was calm, and the council said 40 had left.", "40<council"},
      {"Dr. Norvik, who runs the ward, said Dorn had 40 beds.", "40<Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("what is no word of anybody", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Dorn City Hospital: 812", "812"},  // the line of a list
      {"Dorn City Hospital: beds down 12 in June", "12<Dorn City Hospital"},
      {"Ada Joy wrote a cheque for £2,600.", "£2,600"},
      {"Ada Joy wrote that it had cost £100,000.", "£100,000<Ada Joy"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("the day of a hearing is not that of the deed", "[en][period]") {
  const testkit::Row rows[] = {
      {"Dorn Crown Court was told that she had taken £400.", "[£400] 400 GBP @- level"},
      {"She was fined £400 yesterday.", "[£400] 400 GBP @2020-12-14 level"},
  };
  testkit::check_claims(rows, "en", "2020-12-15");
}

}  // namespace
}  // namespace attest
