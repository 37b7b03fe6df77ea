// English: whom a survey asked and who made it.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("An English survey is of those it asked, and by whoever made it", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"A poll of 1,000 adults by Quaymark put Labour on 40%.", "1,000<Quaymark; 40%<Quaymark"},
      {"A survey of more than 1,000 workers commissioned by the Dorn Union found 40% were poor.",
       "more than 1,000<Dorn Union; 40%<Dorn Union"},
      {"This poll of 1,000 voters follows on from a Kestrel one.", "1,000"},
      {"A survey of Kestrel found 40% were poor.", "40%<Kestrel"},
      {"Some 40 boats leak, according to the Tides Today report by the Kestrel Institute.",
       "Some 40<Kestrel Institute"},
      {"Some 40 boats leak, according to the Tides Today report.", "Some 40<Tides Today"},
      {"Prices will rise 4%, according to a Reuters poll of 40 economists.", "4%<Reuters; 40<Reuters"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("An English institution may be a survey by its name only", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      // A survey by its name only.
      {"Tides turn\n\nThe quake was 10 kilometres deep, the Norland Geological Survey said.\n\nSome "
       "40 fled.\n\nIn all, 1,200 houses fell.",
       "10 kilometres<Norland Geological Survey; Some 40; 1,200"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("A poll that says so says what follows", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 voters watched as the Kestrel poll that gave them 30% came out.",
       "Some 40; 30%<Kestrel"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English crime is recorded, people trust", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Police recorded crime rose 9%.", "9%"},
      {"Police recorded 40 crimes in May.", "40<Police"},
      {"More Norlanders trust Ada Norvik, and 40% like her.", "40%"},
      {"The National Trust said 40 boats came.", "40<National Trust"},
      {"The trust said 40 boats came.", "40<trust"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("an English poll is of the day that it was made on", "[en][period]") {
  const testkit::Row rows[] = {
      {"The council said its poll, conducted on Friday, found 40 percent for it.",
       "[40 percent] 40 percent @2024-09-06 share"},
      {"A poll carried out on Monday put the Greens on 40 percent.",
       "[40 percent] 40 percent @2024-09-09 share"},
      {"The Sunday Ledger found 40 percent for it.", "[40 percent] 40 percent @- share"},
  };
  testkit::check_claims(rows, "en", "2024-09-12");
}

TEST_CASE("a poll is of whom it is by, and not of whom it was for", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"A poll by Larch for the Dorn Times showed a lead of 6 points, while a poll by Kestrel for "
       "the Sunday Express put it at 4 points.",
       "6 points<Larch; 4<Kestrel"},
      {"According to a Larch poll for The Times, 62 percent want a vote.", "62 percent<Larch"},
      {"A Larch poll published in The Reef last Sunday gave the Reds a lead of 2 points.",
       "2 points<Larch"},
      {"The Sunday Express said its poll, taken on Friday, found the Reds on 35 percent.",
       "35 percent<Sunday Express"},
      {"The mayor met voters. Some 62 percent want a vote.", "Some 62 percent"},
      {"In a Larch poll, 62 percent said they would vote.", "62 percent<Larch"},
      {"The Dorn Times said 12 ships sank.", "12<Dorn Times"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
