// English: numbers that name, score, wager or call, and claim nothing.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("scores, odds and splits of shares are no claims", "[en][quantity]") {
  constexpr std::string_view kSilent[] = {
      "The derby ended 0-0.",
      "India were 187 for 4 when rain came.",
      "Surrey made 412-6 declared.",
      "She carded a 71 on Friday.",
      "The Bears (7-2) host the Wolves (1-8).",
      "The mare won at odds of 9-4.",
      "Bookmakers offer odds of 6 to 1.",
      "Directors backed a 1-for-20 reverse split.",
      "The bank plans a three-for-five rights issue.",
      "It is no nine-to-five job.",
      "The 9/2 favourite fell.",
      "The shop never closes: it is open 24/7.",
  };
  testkit::check_silent(kSilent, "en");
}

TEST_CASE("numbers of names, laws, letters and calls are no claims", "[en][quantity]") {
  constexpr std::string_view kSilent[] = {
      "Write to PO Box 310, Tyler, TX 75701, or ask.",
      "The firm is in Dover, DE 19901.",
      "Call (503) 555-0199 for tickets.",
      "The ferry left at 7.45 and arrived at 9.20.",
      "Gates open at 6 on Saturday.",
      "Send Form 990 to the agency.",
      "He was charged under Section 12(3) of the Act.",
      "The case is cited as 388 U.S. 1.",
      "Level 4 restrictions apply in the north.",
      "She was told that it was stage 3 cancer.",
      "Android 14 and iOS 17 are out.",
      "The 605 freeway was shut.",
      "Fans of the 76ers cheered.",
      "A 12-gauge was found.",
      "The six-party talks broke down.",
      "The 2+2 talks went on.",
      "They met at Five Guys.",
      "He fought in the Six-Day War.",
      "The Three Gorges dam is full.",
      "Act 2 Scene 4 was left out.",
  };
  testkit::check_silent(kSilent, "en");
}

TEST_CASE("what looks like a name, a score or a clock may be a figure", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Some 3/4 of the seats were taken.", "[Some 3/4] about 0.75 ratio"},
      {"The rebels shot 68 people.", "[68] 68 person"},
      {"Shares closed at 10.30 dollars.", "[10.30 dollars] 10.3 USD"},
      {"Prices rose 20 percent (15-25).", "[20 percent] 20 percent; [15-25] between 15-25 count"},
      {"The village has six stone bridges.", "[six] 6 count"},
      {"Seven sisters of the order were held.", "[Seven] 7 person"},
      {"Five guys were held.", "[Five] 5 person"},
      {"All six nations signed.", "[six] 6 count"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
