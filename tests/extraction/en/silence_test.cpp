// English: numbers that are no claims.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("dates and times are no claims", "[en][quantity]") {
  const std::string_view texts[] = {
      "The election is on 14 May 2027.",
      "The court sits again on March 3.",
      "He was born in 1987 and died in 2021.",
      "The shop opens at 9:30 and shuts at 6pm.",
      "Trains run until 11 p.m. on weekdays.",
      "The 1990s were kinder.",
      "The vote was held on 9/11.",
      "The ruling of 22 June stands.",
      "The fiscal year 2024 budget was late.",
      "The law has been in force since 1998.",
      "It happened in the first half of 2015.",
  };
  testkit::check_silent(texts, "en");
}

TEST_CASE("numbers in names, addresses and codes are no claims", "[en][quantity]") {
  const std::string_view texts[] = {
      "A Boeing 737 slid off the runway.",
      "Leaders of the G20 and the G7 met.",
      "COVID-19 wards are full.",
      "Members invoked Article 5.",
      "Under section 12 of the act she may appeal.",
      "Ring 020 7946 0123 for tickets.",
      "Call 1-800-555-0199.",
      "They live at 221 Baker Street.",
      "The man fled down Interstate 95.",
      "He drives a Peugeot 208.",
      "Formula 1 returns to the circuit.",
      "The Group of Seven agreed.",
      "An F-16 took off.",
      "The AK-47 was found in Room 12.",
      "Flight MH370 was never found.",
      "The FTSE 100 opened lower.",
      "Apollo 11 left from here.",
      "UN resolution 1701 is ignored.",
      "The 5G network is not ready.",
      "Channel 4 bought the series.",
      "See page 14 and figure 3.",
      "The road between Route 9 and Highway 61 is shut.",
      "Windows 11 crashed.",
      "Psalm 23 was read.",
      "The H5N1 strain is back.",
      "The Airbus A320 is safe.",
      "Regulation (EU) 2016/679 applies.",
      "His number 10 shirt was sold.",
      "The bus on line 7 was late.",
      "Room 101 is locked.",
  };
  testkit::check_silent(texts, "en");
}

TEST_CASE("idioms and pointing words are no claims", "[en][quantity]") {
  const std::string_view texts[] = {
      "One could argue that it is late.",
      "One of the reasons is rain.",
      "First, the mayor spoke; second, nobody listened.",
      "It is one thing to promise, another to pay.",
      "No one was there.",
      "She is one of a kind.",
      "He put two and two together.",
      "The chances are fifty-fifty.",
      "That is a double-edged sword.",
      "They won at the eleventh hour.",
      "He is on cloud nine.",
      "The quarter-finals begin soon.",
      "The first minister resigned.",
      "A second-hand car was burnt.",
      "It was a one-off payment.",
      "The last one left at dawn.",
      "The score is level at half-time.",
      "Nobody gives it a second thought.",
      "1. Wash the rice.",
      "The third reading of the bill is due.",
      "The second half was dull.",
      "It is a zero-sum game.",
      "He gave 24/7 support.",
  };
  testkit::check_silent(texts, "en");
}

TEST_CASE("web and mail addresses hold no figures, nor their times", "[en][quantity]") {
  const std::string_view texts[] = {
      "See http://a.b/http://a.b/x for more.",
      "See https://www.example.org/2013/05/12/5-people-b for more.",
      "The list is at www.example.org/5.",
      "The list (example.org/top/50) is long.",
      "Write to desk.24@example.org or 7b@example.org today.",
  };
  testkit::check_silent(texts, "en");
}

TEST_CASE("letters that scale are no numbers alone", "[en][quantity]") {
  const std::string_view texts[] = {"Plan B is m or bn.", "Vitamin b, m and k.", "The m/b ratio."};
  testkit::check_silent(texts, "en");
}

TEST_CASE("figures beside an address are read", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"In 2013, 40 people came (http://a.org/2014/12/5).", "[40] 40 person @2013 level"},
  };
  testkit::check_claims(rows, "en", "2015-03-04");
}

TEST_CASE("scores, odds and splits of shares are no claims", "[en][quantity]") {
  const std::string_view texts[] = {
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
  testkit::check_silent(texts, "en");
}

TEST_CASE("numbers of names, laws, letters and calls are no claims", "[en][quantity]") {
  const std::string_view texts[] = {
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
      "The prize went to Ada Norvik (2003), Bo Dorn (2004), Kestrel (2006) and Bo van Dorn (2007).",
  };
  testkit::check_silent(texts, "en");
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

TEST_CASE("verbs, jobs and lengths are not the names they look like", "[en][quantity]") {
  const testkit::Row rows[] = {
      {"Trains were delayed by 60 minutes on Monday.", "[60 minutes] 60 minute"},
      {"A 40-year-old business owner died.", "[40-year-old] 40 year-person"},
      {"A 140-year-old stone bridge fell.", "[140-year-old] 140 year"},
      {"Covid deaths top 300 in Ohio.", "[300] more-than 300 person"},
      {"Airlines order 300 from Dorn.", "[300] 300 count"},
      {"Beds are kept in case 300 guests arrive.", "[300] 300 person"},
      {"In Java 40 people died.", "[40] 40 person"},
      {"It was a top 10 finish.", ""},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
