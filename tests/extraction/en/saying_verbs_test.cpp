// English: verbs that say, and those that only look so.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English demands and beliefs are the word of whoever has them", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Coun. Ada Norvik called for a tax rise of 1.3 per cent.", "1.3 per cent<Ada Norvik"},
      {"Ada Norvik believed the levy would raise $40 million.", "$40 million<Ada Norvik"},
      {"Farmers want the price raised to $40.", "$40<Farmers"},
      {"The plan called for patience. It cost $40 million.", "$40 million"},
      {"Children want for nothing in the 40 houses.", "40"},
      {"A bag costs $50, but farmers want it raised to $40.", "$50; $40<farmers"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English forecasts are cut, services too", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Kestrel cut its full-year guidance to 15 percent.", "15 percent<Kestrel"},
      {"The fund raised its growth forecast to 15 percent.", "15 percent<fund"},
      {"Dorn Transit cut its service 15 percent.", "15 percent"},
      {"Kestrel raised its prices 15 percent.", "15 percent"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English figures are unveiled, so are budgets and plans", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The government unveiled figures showing 40 wells were dry.", "40<government"},
      {"The government unveiled a $40 million budget.", "$40 million"},
      {"The mayor unveiled a plan to build 40 wells.", "40"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English verbs of those who count, are told and have it", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Norland Rights Watch documented 40 deaths.", "40<Norland Rights Watch"},
      {"The UN verified 40 deaths.", "40<UN"},
      {"Ten were killed, the army said, with security sources telling AFP that 40 were hurt.",
       "Ten<army; 40<AFP<security sources"},
      {"A new poll by Quaymark has Labour on 40%.", "40%<Quaymark"},
      {"The survey gives them support at 40%.", "40%<survey"},
      {"Estimates based on the Norland Household Survey show 40% of wells are dry.",
       "40%<Norland Household Survey"},
      {"The well-documented 40 deaths shocked Dorn.", "40"},
      {"The survey has been running for 40 years.", "40 years"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English offices budget, and put money where no figure is given", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The harbour board is budgeting for 38,000 tonnes this year.",
       "38,000 tonnes<harbour board"},
      {"Dorn Council is bracing for a £4m shortfall.", "£4m<Dorn Council"},
      {"Of the 1,200 staff questioned by the Norland Hotels Forum, a third had quit.",
       "1,200<Norland Hotels Forum; a third<Norland Hotels Forum"},
      {"Boats put 41,300 tonnes across the quay.", "41,300 tonnes"},
      {"Shoppers put £40m on their cards.", "£40m"},
      {"Kestrel Research puts the toll at 40.", "40<Kestrel Research"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("verbs of foreseeing, and participles of saying", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The weather bureau tips 41C on Sunday.", "41C<weather bureau"},
      {"Forecasters tip 20 mm of rain by Friday.", "20 mm<Forecasters"},
      {"Kestrel Bank tips rates to fall to 3.6% by June.", "3.6%<Kestrel Bank"},
      {"The treasury has pencilled in growth of 2.25%.", "2.25%<treasury"},
      {"The hull tips the scales at 40 tonnes.", "40 tonnes"},
      {"Waiters left 40 crowns in tips.", "40"},
      {"Ferry bosses hit back, insisting 40 boats sail each day.", "40<Ferry bosses"},
      {"The mayor defended the plan, adding that 40 wells were dry.", "40<mayor"},
      {"The town closed the road, adding 40 minutes to the trip.", "40 minutes"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("what bodies would have, and what polls point to", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"A review panel proposed in May that fees rise by 4%.", "4%<review panel"},
      {"A task force recommended a cap of 300 beds.", "300<task force"},
      {"The union demanded a rise of 12%.", "12%<union"},
      {"Her proposed 9.5% rise was dropped by the 40 councillors.", "9.5%; 40"},
      {"Tallies on Sunday had pointed to 28% for Norvik.\n\nThe count of 74 seats ended at dawn.",
       "28%<Tallies; 74"},
      {"An exit poll pointed to 212 seats for the party.", "212<exit poll"},
      {"Investors still put the odds of a rise at 30%.", "30%<Investors"},
      {"Punters reckon 40 seats will fall.", "40<Punters"},
      {"The hotel chain expects to open 40 inns.", "40<hotel chain"},
      {"Snow cut the supply chain for 40 days.", "40 days"},
      {"The crop fell 4%, according to the second advance estimates released by the Grain Board.",
       "4%<Grain Board"},
  };
  testkit::check_sources(cases, "en");
}

}  // namespace
}  // namespace attest
