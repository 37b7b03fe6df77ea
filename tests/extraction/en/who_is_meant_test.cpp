// English: whom "the bank", "the rights group", "the spokesperson" and "she" mean.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("An English firm tells of itself only", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nZen Bank reported a 40% rise in earnings in 2018.\n\nDorn Holding Company saw "
       "a 30% rise in 2018.",
       "40%<Zen Bank; 30%"},
      {"Tides turn\n\nThe statistics office said 40 boats sank in 2018.\n\nKestrel Holdings lost 30 "
       "boats in 2018.",
       "40<statistics office; 30<statistics office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("An English owner with a short form is called so from there on", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Norland Revenue Service’s (NRS) year was good. NRS data show that 40 people left.",
       "40<Norland Revenue Service"},
      {"The Norland Wool Institute's (NWI) profit fell 12%, analysts said.", "12%<analysts"},
      {"Norland Bank's (NBK) shares fell 4%.", "4%"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("The English firm is the one that the text speaks of", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nZen Bank reported a 40% rise in earnings.\n\nUnited Bank of Dorn posted a 30% "
       "rise.\n\nThe bank's report showed 20 branches.",
       "40%<Zen Bank; 30%; 20<United Bank of Dorn"},
      {"Tides turn\n\nDorn Motors lost buyers.\n\nThe Dorn-based company said 400 posts would go.",
       "400<Dorn Motors"},
      {"Tides turn\n\nDorn Plc lost buyers.\n\nThe group said 400 posts would go.", "400<Dorn Plc"},
      {"Tides turn\n\nOlaf Berg lost buyers.\n\nThe company said 400 posts would go.",
       "400<company"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English bodies are meant by what they are", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nThe Dorn Institute for Wells met.\n\nThe think tank found 40 were dry.",
       "40<Dorn Institute for Wells"},
      {"Tides turn\n\nNorland Rights Watch said 40 had died.\n\nThe rights group said 30 were hurt.",
       "40<Norland Rights Watch; 30<Norland Rights Watch"},
      {"Tides turn\n\nThe health ministry said 40 had died.\n\nThe rights group said 30 were hurt.",
       "40<health ministry; 30<rights group"},
      {"Tides turn\n\nThe Norland Health Ministry met.\n\nThe ministry's data show 40 had died.",
       "40<Norland Health Ministry"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English officers go on to speak", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Tides turn\n\nThe International Office for Tides (IOT) spokesperson Ada Norvik said 40 came."
       "\n\nOn Monday 30 sank off Dorn, said the IOT spokesperson.",
       "40<spokesperson Ada Norvik; 30<spokesperson Ada Norvik"},
      {"Tides turn\n\nHarbour Minister Ada Norvik said 40 came.\n\nShe also said 30 had left.",
       "40<Harbour Minister Ada Norvik; 30<Harbour Minister Ada Norvik"},
      {"Tides turn\n\nHarbour Minister Ada Norvik said 40 came.\n\nThe number is 30 percent lower "
       "than in May.",
       "40<Harbour Minister Ada Norvik; 30 percent<Harbour Minister Ada Norvik"},
      {"Tides turn\n\nPolice spokesman Olaf Berg said 40 came.\n\nA police spokesman said 30 left.",
       "40<Police spokesman Olaf Berg; 30<police spokesman"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English firms are meant by the first word of their names", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Norvik Motor Corp said it sold 40 boats. But Norvik expects to sell 30 next "
       "year.",
       "40<Norvik Motor Corp; 30<Norvik Motor Corp"},
      {"Kestrel Group said it sold 40 boats. Norvik said it sold 30.", "40<Kestrel Group; 30<Norvik"},
      {"Ada Norvik runs Norvik Holdings. Ada Norvik said she sold 30 boats.", "30<Ada Norvik"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("an officer behind a word that opens the sentence is she", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Headteacher Tom Reid had promised change. But union chief Ada Norvik blasted the plan. She "
       "said 38 cooks had left.",
       "38<union chief Ada Norvik"},
      {"Mayor Tom Reid said 12 rooms were shut. Yesterday local councillor Ada Norvik blasted the "
       "plan. She said 38 cooks had left.",
       "12<Mayor Tom Reid; 38<local councillor Ada Norvik"},
      {"Mayor Tom Reid said 12 rooms were shut. The plan of union chief Ada Norvik failed. He said "
       "38 cooks had left.",
       "12<Mayor Tom Reid; 38<Mayor Tom Reid"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
