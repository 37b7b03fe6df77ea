// English: who of several names in a sentence speaks.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English persons speak, not the institutions that they are of", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Olaf Berg of the Kestrel Centre said 40 wells were dry.", "40<Olaf Berg"},
      {"Olaf Berg from the Kestrel Centre for Wells said: \"Only 40 are dry.\"", "40<Olaf Berg"},
      {"Olaf Berg, 42, a farmer, said he lost it.", "42"},
      // Not where they are of what somebody else has done.
      {"A study with Olaf Berg of the Kestrel Centre said 40 wells were dry.",
       "40<Kestrel Centre"},
      {"The Bank of Norland said 40 branches would close.", "40<Bank of Norland"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English banks are not what is told of them between commas", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel Bank, the country's oldest bank, reported an 8% rise.", "8%<Kestrel Bank"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English speakers stand behind a place and a turned verb", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Some 40 boats sank off Dorn, said the harbour minister.", "Some 40<harbour minister"},
      {"Some 40 boats sank off Dorn, said the minister, who saw it.", "Some 40<minister"},
      {"Kestrel, in a letter, said the company lost 40 boats.", "40<Kestrel"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English police and witnesses speak together, who is told does not",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Police and residents said 40 boats sank.", "40<Police<residents"},
      {"Some 40 boats sank, officials and rescue workers said.",
       "Some 40<officials<rescue workers"},
      {"The prime minister told parliament 40 boats sank.", "40<prime minister"},
      {"The prime minister told the Dorn Post 40 boats sank.", "40<Dorn Post<prime minister"},
      {"Citing police, the Dorn Post said 40 boats sank.", "40<Dorn Post<police"},
      {"Citing rising costs, the ministry said 40 boats would go.", "40<ministry"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English datelines name who carries the report, not who speaks", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"LONDON (Reuters) - Norvik Motors on Thursday announced 40 job cuts.", "40<Norvik Motors"},
      {"DORN, May 9 (AP) -- Norvik on Thursday reported a 40% rise in sales.", "40%<Norvik"},
      {"Nov 09 (Dorn Times) - Norvik Corp. on Thursday announced 40 job cuts.", "40<Norvik Corp"},
      {"DORN (Xinhua) -- Some 40 boats sank, police said.", "Some 40<police"},
      {"DORN (AFP) - Some 40 boats sank.", "Some 40"},
      // Not a bracket of another sentence.
      {"The Dorn Bank (DB) said 40 boats sank.", "40<Dorn Bank"},
      {"KST (Dorn) - the brewer - said it sold 40 boats.", "40<brewer"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English names keep their apposition where a day stands before the verb", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Norvik Holdings, the country's biggest brewer, on Thursday announced 40 job cuts.", "40<Norvik Holdings"},
      {"Norvik Holdings, which makes boats, on Thursday announced 40 job cuts.", "40<Norvik Holdings"},
      {"The Dorn Institute, a think tank, on Thursday put the toll at 40.", "40<Dorn Institute"},
      {"As Norvik Holdings met, the brewer on Thursday announced 40 job cuts.", "40<Norvik Holdings"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English crowds counted in passing do not speak", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The union representing 3,000 nurses said 40 beds had closed.", "3,000<union; 40<union"},
      {"The hospital, which has 300 doctors, said 40 beds had closed.", "300<hospital; 40<hospital"},
      {"At least two officials said 40 beds had closed.", "At least two<officials; 40<officials"},
      {"The ministry denied it, but two officials said 40 beds had closed.", "two<officials; 40<officials"},
      {"Some 40 beds closed, two witnesses said.", "Some 40<witnesses; two<witnesses"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("who adds that is whoever the commas tell of", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"It was late,\" said Ada Norvik, head of the harbour board, who added that 40 boats leak.",
       "40<Ada Norvik"},
      {"The pier is safe, said Ada Norvik, director of Norvik Homes, who expects 300 flats by June.",
       "300<Ada Norvik"},
      {"Ada Norvik, chair of the Dorn Trust, who said 40 otters had died, wants a ban.",
       "40<Ada Norvik"},
      {"The harbour board met the skippers, tired men, who said 40 boats leak.", "40<skippers"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("two nouns tell what a body is", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The oil and gas company said output fell 4%.", "4%<oil and gas company"},
      {"The food and drink association said 40 plants had shut.", "40<food and drink association"},
      {"Shares fell 14% after the sofa and carpet chain cut its goal and said it would close 11 shops.",
       "14%; 11<sofa and carpet chain"},
      {"The food and the drinks company said 40 plants had shut.", "40<drinks company"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
