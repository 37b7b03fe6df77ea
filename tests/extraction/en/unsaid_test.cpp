// English: nouns that look like verbs of saying, and what is expressly not said.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English claims, shows and lists are nouns before another verb", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Asylum claims fall by a quarter", "a quarter"},
      {"Insurance claims top $2 billion", "$2 billion"},
      {"Waiting lists hit 7.5 million", "7.5 million"},
      {"Quiz shows cost 3 million pounds", "3 million pounds"},
      {"Kestrel claims 40 boats sank.", "40<Kestrel"},
      {"Kestrel claims that 40 boats sank.", "40<Kestrel"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English verbs before reports and words of titles are no part of a name",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The inquiry follows reports that 40 died.", "40<reports"},
      {"Investors await results that show a 40% fall.", "40%<results"},
      {"Dorn jobs data showed a 40% fall.", "40%<Dorn jobs data"},
      {"The Daily Catch Show ran for 40 years.", "40 years"},
      {"Police Say 40 Died.", "40<Police"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English officials confirm and experts warn, but what they will confirm is open",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Officials confirm 40 had died.", "40<Officials"},
      {"Experts warn that 40 kinds of frog could vanish.", "40<Experts"},
      {"Ada Norvik believes that 40 jobs will go.", "40<Ada Norvik"},
      {"Ada Norvik, the coroner, concluded that he took 40 pills.", "40<Ada Norvik"},
      {"The minister will confirm 40 new stations.", "40"},
      {"The minister did confirm the date, after 40 days.", "40 days"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("Who does not say so in English says nothing", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Police would not say whether the 40 men had been charged.", "40"},
      {"The agency has not said how it will spend the $40 million.", "$40 million"},
      {"No one at the company could say where the $40 million went.", "$40 million"},
      {"Having said that, 40 people turned up.", "40"},
      {"The sign says 40 miles per hour.", "40 miles per hour"},
      {"The law says firms must pay 40 dollars.", "40 dollars"},
      {"The agency said 40 had died.", "40<agency"},
      {"The agency said it would not say more before 40 tests were done.", "40<agency"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English speakers testify, point out and tweet", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Ada Norvik testified that she was paid $40,000.", "$40,000<Ada Norvik"},
      {"Ada Norvik pointed out that 40 jobs would go.", "40<Ada Norvik"},
      {"Ada Norvik tweeted that 40 jobs would go.", "40<Ada Norvik"},
      {"Prosecutors allege he stole $40,000.", "$40,000<Prosecutors"},
      {"A Kestrel poll for The Courier put Labour on 44%.", "44%<Kestrel"},
      // Deeds, not words.
      {"Ada Norvik conceded defeat after 40 minutes.", "40 minutes"},
      {"The win put Norland on course for 40 points.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("What is said in English may begin with figures or reports", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The council said figures had doubled.", "doubled<council"},
      {"Its head, Ada Norvik, said numbers had doubled.", "doubled<head, Ada Norvik"},
      {"The ministry said reports of 40 deaths were false.", "40<ministry"},
      {"Some 40 had died, said reports.", "Some 40<reports"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("What happened after somebody spoke in English is not theirs", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Shares in Kestrel fell 4% after the regulator said it was looking into it.", "4%"},
      {"Shares in Kestrel fell 4% after the regulator said 40 had complained.",
       "4%; 40<regulator"},
      {"The Bank kept rates at 5% on Monday, and brokers say 40 lenders have cut theirs.",
       "5%; 40<brokers"},
      {"The pound fell 4%, but the ministry said 40 firms had grown.", "4%; 40<ministry"},
      {"Some 40 fled, while police said 12 had stayed.", "Some 40; 12<police"},
      {"Some 40 fled, police and the army said.", "Some 40<police<army"},
      {"The food bank gave out 40 parcels.", "40"},
      {"After the fire, 40 homes were empty, the council said.", "40<council"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
