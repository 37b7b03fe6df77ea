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

}  // namespace
}  // namespace attest
