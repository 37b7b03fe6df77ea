// English: speakers with an age and a description, and what is told of them.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("An English speaker with an age speaks over the rest of the description",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Ada Norvik, 41, from Dorn, said: \"I lost 14 ewes that night.\"", "41; 14<Ada Norvik"},
      {"Ada Norvik, 41, of Norvik's Tea Rooms, High Street, said: \"We lost 30 per cent of it.\"",
       "41; 30 per cent<Ada Norvik"},
      {"Shop owner Ada Norvik, 34, said: \"They charged me £60 for it.\"",
       "34; £60<Ada Norvik"},
      {"Ada Norvik, 52, a nurse at Dorn Hospital, said 40 beds were full.",
       "52; 40<Ada Norvik"},
      {"Ada Norvik (41) said she had lost 30 sheep.", "41; 30<Ada Norvik"},
      {"Olaf Berg, 29, who drives a bus, waited with his wife. \"I counted 40 people,\" he said.",
       "29; 40<Olaf Berg"},
      // A table of places, and whoever follows it.
      {"Dorn, 14, Safa, 11, and Kestrel, 9, said the office.",
       "14<office; 11<office; 9<office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("What an English text tells of a speaker is not the speaker's word",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"Bread is dear,\" said Olaf Berg, 79, a former teacher.", "79"},
      {"\"You cannot fish here,\" said Olaf Berg, whose 28-metre boat is idle.", "28-metre"},
      {"\"The yard is empty,\" said Dana Berg, a driver who has been there for 30 years.",
       "30 years"},
      {"\"The yard is empty,\" said Dana Berg, adding that 30 drivers had left.",
       "30<Dana Berg"},
      {"\"The yard is empty,\" said Dana Berg, who said 30 drivers had left.", "30<Dana Berg"},
      {"\"Bread is dear,\" said Olaf Berg, a teacher. \"I paid $14 for a loaf.\"",
       "$14<Olaf Berg"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English speakers may stand behind their words, or call themselves she",
          "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"\"We need 400 more beds,\" Dr. Ada Norvik, who runs the unit, said.", "400<Ada Norvik"},
      {"\"We need beds,\" Ada Norvik, whose ward is full, said. \"We are 400 short.\"",
       "400<Ada Norvik"},
      {"Ada Norvik, 52, has had 40 calls from buyers, she says.", "52; 40<Ada Norvik"},
      {"The NWI received 4,000 calls last month, it revealed.", "4,000<NWI"},
      {"Olaf Berg said so first. Kestrel Air lost £4m, he said.", "£4m<Olaf Berg"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
