// English: a figure told of before anything is foreseen, and what people are asked.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("what is foreseen behind a figure dates it not", "[en][period]") {
  const testkit::Row rows[] = {
      {"Rates\n\nThe index fell 14 per cent last month after the bank said it would raise rates in "
       "May.",
       "[14 per cent] 14 percent @2022-10 change down"},
      {"Rates\n\nLast month the index fell 14 per cent after it said rates would rise.",
       "[14 per cent] 14 percent @2022-10 change down"},
      // it was foreseen then, for a time that is not said
      {"Rates\n\nIn October the bank expected 7 per cent.",
       "[7 per cent] 7 percent @- share forecast"},
  };
  testkit::check_claims(rows, "en", "2022-11-11");
}

// A look at the word before it once read what stands before the sentence: seen by the sanitizers.
TEST_CASE("a figure that opens a sentence behind a plan", "[en][period]") {
  const testkit::Row rows[] = {
      {"Budget\n\nThe board voted to approve a budget of $160 million for the coming fiscal year.\n\n"
       "17 schools were closed.",
       "[$160 million] 160000000 USD @2013-10/2014-09 level; [17] 17 count @2013-09-18 level"},
  };
  testkit::check_claims(rows, "en", "2013-09-18");
}

}  // namespace
}  // namespace attest
