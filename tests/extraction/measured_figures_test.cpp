// Figures as science, health, sport and the shops word them.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("powers of ten are one number, and what fits into none is no claim", "[quantity]") {
  const testkit::Row rows[] = {
      {"The dish held 4.5 × 10^5 cells.", "[4.5 × 10^5] 450000 count"},
      {"The dish held 4.5 x 10⁵ cells.", "[4.5 x 10⁵] 450000 count"},
      {"The layer is 2 × 10⁻³ mm thick.", "[2 × 10⁻³ mm] 0.002 millimeter"},
      {"The layer is 2.5e-4 metres thick.", "[2.5e-4 metres] 0.00025 meter"},
      {"Some 1.5e6 cells were seen.", "[Some 1.5e6] about 1500000 count"},
      {"The crust weighs 5.9 × 10^24 kg.", ""},
      {"The counter stood at 1e999999 ticks.", ""},
      {"The tile is 10 x 12 cm.", "[10] 10 centimeter; [12 cm] 12 centimeter"},
  };
  testkit::check_quantities(rows, "en");
  const testkit::Row russian[] = {{"Масса пробы 1,5·10^3 кг.", "[1,5·10^3 кг] 1500 kilogram"}};
  testkit::check_quantities(russian, "ru");
}

TEST_CASE("a figure and how far it may be off are one range", "[quantity]") {
  const testkit::Row rows[] = {
      {"The pill held 20.5 ± 0.5 mg of iron.", "[20.5 ± 0.5 mg] between 20-21 milligram"},
      {"The pill held 20.5 +/- 0.5 mg of iron.", "[20.5 +/- 0.5 mg] between 20-21 milligram"},
      {"It rose to 30 (plus or minus 5).", "[30 (plus or minus 5)] between 25-35 count"},
      {"The tank holds 40 plus or minus 2 litres.",
       "[40 plus or minus 2 litres] between 38-42 liter"},
      {"The mean weight was 60.5 (±2.5) kg.", "[60.5 (±2.5) kg] between 58-63 kilogram"},
      {"The coil has 200 ohms ± 5%.", "[200 ohms ± 5%] between 190-210 ohm"},
      {"The margin of error is plus or minus 4 points.", "[4 points] 4 percentage-point"},
      {"The margin of error is ±4%.", "[4%] 4 percent"},
      {"It was minus 4 degrees.", "[minus 4 degrees] -4 celsius"},
  };
  testkit::check_quantities(rows, "en");
  const testkit::Row korean[] = {{"무게는 12.5±0.3㎏이다.", "[12.5±0.3㎏] between 12.2-12.8 kilogram"}};
  testkit::check_quantities(korean, "ko");
}

TEST_CASE("a bare figure takes no unit that its own words forbid", "[quantity]") {
  const testkit::Row rows[] = {
      {"The gel held 3 mg at pH 6.8.", "[3 mg] 3 milligram; [6.8] 6.8 count"},
      {"The disc has a mass of 2 kg and a radius of 5.", "[2 kg] 2 kilogram; [5] 5 count"},
      {"The magnet weighs 10 tonnes and makes 8.3 webers.",
       "[10 tonnes] 10 tonne; [8.3] 8.3 count"},
      {"The clock loses a second in 15 billion years.", "[15 billion years] 15000000000 year"},
      {"Women grew 5.4 cm and men 3.2 for each year.", "[5.4 cm] 5.4 centimeter; [3.2] 3.2 centimeter"},
      {"He won the 100 metres in 9.9.", "[100 metres] 100 meter; [9.9] 9.9 count"},
      {"Her pressure was 130/85 mmHg.",
       "[130] 130 millimeter-ofhg; [85 mmHg] 85 millimeter-ofhg"},
      {"The wind rose to 40 km/h from 25.",
       "[40 km/h] 40 kilometer-per-hour; [25] 25 kilometer-per-hour"},
      {"The boat sank 400 metres off the isle with more than 200 passengers.",
       "[400 metres] 400 meter; [more than 200] more-than 200 person"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("letters of times stand for them where they can be nothing else", "[quantity]") {
  const testkit::Row rows[] = {
      {"Keep it at 37 °C for 2 h.", "[37 °C] 37 celsius; [2 h] 2 hour"},
      {"The wave came every 8 s.", "[8 s] 8 second"},
      {"She ran it in 9.9s.", "[9.9s] 9.9 second"},
      {"The gap was 1m 42s.", "[1m 42s] 102 second"},
      {"It took 4h 12m 30s.", "[4h 12m 30s] 15150 second"},
      {"She was 0.25s quicker.", "[0.25s] 0.25 second"},
      {"He won the 200m in a record 19.8.", "[200m] 200 meter; [19.8] 19.8 count"},
      {"They brought 12 in.", "[12] 12 count"},
      {"About 30 in deep poverty got help.", "[About 30] about 30 count"},
      {"The board is 12 in wide.", "[12 in] 12 inch"},
      {"Rain came to 1.5 in.", "[1.5 in] 1.5 inch"},
      {"A man in his 80s fell.", "[80s] between 80-89 year-person"},
      {"The rugby 7s began.", "[7] 7 count"},
      {"It called 5 S. Korean firms.", "[5] 5 count"},
      {"The trial ran 12 wk.", "[12 wk] 12 week"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("degrees of an angle, and of warmth", "[quantity]") {
  const testkit::Row rows[] = {
      {"The car turned 180 degrees.", "[180 degrees] 180 degree"},
      {"The angle is 45 degrees.", "[45 degrees] 45 degree"},
      {"It has a 360-degree camera.", "[360-degree] 360 degree"},
      {"The isle lies at 15 degrees north.", "[15 degrees] 15 degree"},
      {"The tower leans by almost 4 degrees.", "[almost 4 degrees] about 4 degree"},
      {"The arm has 6 degrees of freedom.", "[6 degrees] 6 count"},
      {"It was 15 degrees in Dorn.", "[15 degrees] 15 celsius"},
      {"Turn the oven up to 180 degrees.", "[up to 180 degrees] at-most 180 celsius"},
      {"The heat turned to 30 degrees.", "[30 degrees] 30 celsius"},
      {"The angle of the 2 beams is 20 degrees.", "[2] 2 count; [20 degrees] 20 degree"},
      {"He turned 2 knobs in 20 degrees.", "[2] 2 count; [20 degrees] 20 celsius"},
      {"The boat turned and lay in 20 degrees.", "[20 degrees] 20 celsius"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("parts of one unit", "[quantity]") {
  const testkit::Row rows[] = {
      {"Three hundredths of a second parted them.",
       "[Three hundredths of a second] 0.03 second"},
      {"It is five thousandths of an inch thick.",
       "[five thousandths of an inch] 0.005 inch"},
      {"She waited three quarters of an hour.", "[three quarters of an hour] 0.75 hour"},
      {"Stir in half a teaspoon of salt.", "[half a teaspoon] 0.5 teaspoon"},
      {"Add 1/2 cup of sugar.", "[1/2 cup] 0.5 cup"},
      {"The bolt is 3/8-inch wide.", "[3/8-inch] 0.375 inch"},
      {"He owns one-third of the firm.", "[one-third] 0.3333 ratio"},
      {"He sold a one-third stake.", "[one-third] 0.3333 ratio"},
      {"The shutter closed in 1/8000 second.", "[1/8000 second] 0.000125 second"},
      {"She led by a minute and 20 seconds.", "[a minute and 20 seconds] 80 second"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("factors by a letter, feet by their mark, groups by another", "[quantity]") {
  const testkit::Row rows[] = {
      {"Debt stood at 2.3x.", "[2.3x] 2.3 ratio"},
      {"That is a 10x increase.", "[10x] 10 ratio"},
      {"A 4x4 left the yard.", "[4] 4 count"},
      {"He is 6'2\" tall.", "[6'2\"] 74 inch"},
      {"The 5' 11\" guard rose.", "[5' 11\"] 71 inch"},
      {"He leads by 1'23\".", "[1'23\"] 83 second"},
      {"It covered a mile and a quarter.", "[a mile and a quarter] 1.25 mile"},
      {"He is 6 feet, 2 inches tall.", "[6 feet, 2 inches] 74 inch"},
      {"He won 1'250'000 francs.", "[1'250'000 francs] 1250000 CHF"},
      {"The firm is worth $3MM.", "[$3MM] 3000000 USD"},
      {"The wall is 3 mm thick.", "[3 mm] 3 millimeter"},
      {"Values < 0.5 were left out.", "[< 0.5] less-than 0.5 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("halves joined by hyphens, and those that are not joined", "[quantity]") {
  const testkit::Row rows[] = {
      {"She got a two-and-a-half-year term.", "[two-and-a-half-year] 2.5 year"},
      {"It is three-and-a-half times as big.", "[three-and-a-half times] 3.5 ratio"},
      {"Buy one, get one half off.", "[one half] 0.5 ratio"},
      {"Eggs cost $4.20 a dozen.", "[$4.20 a dozen] 4.2 USD-per-dozen"},
      {"One and a quarter hours passed.", "[One and a quarter hours] 1.25 hour"},
      {"Two and a quarter million people left.",
       "[Two and a quarter million] 2250000 person"},
      {"They kept 300 and a quarter of them left.",
       "[300] 300 count; [a quarter] 0.25 ratio"},
      {"In the last quarter 5 million cars left.", "[5 million] 5000000 count"},
      {"A three-quarter million people left.", "[three-quarter million] 750000 person"},
      {"Three-fourths of them left.", "[Three-fourths] 0.75 ratio"},
      {"It takes three to five business days.",
       "[three to five business days] between 3-5 day"},
      {"A few dozen people came.", "[A few dozen] vague person"},
      {"Banks want a 25bp cut.", "[25bp] 25 permyriad"},
      {"One in a million is struck.", "[One in a million] 0.000001 ratio"},
      {"The shim is two ten-thousandths of an inch.",
       "[two ten-thousandths of an inch] 0.0002 inch"},
      {"The gap is one 32nd of an inch.", "[one 32nd of an inch] 0.0313 inch"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("what moved so far to a level is no range", "[quantity]") {
  const testkit::Row rows[] = {
      {"The river rose 2 feet to 14.", "[2 feet] 2 foot; [14] 14 foot"},
      {"The heat fell 5 degrees to 12 degrees.",
       "[5 degrees] 5 celsius; [12 degrees] 12 celsius"},
      {"Stocks fell 3m barrels to 420m.", "[3m barrels] 3000000 barrel; [420m] 420000000 barrel"},
      {"The walls rose 2 to 14 feet.", "[2 to 14 feet] between 2-14 foot"},
      {"The walls are 2 feet to 4 feet high.", "[2 feet to 4 feet] between 2-4 foot"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("the case of a letter tells units apart", "[quantity]") {
  const testkit::Row rows[] = {
      {"The laser gives 5 mW.", "[5 mW] 5 milliwatt"},
      {"The plant gives 5 MW.", "[5 MW] 5 megawatt"},
      {"The plant gives 5mw.", "[5mw] 5 megawatt"},
      {"The mix held 2 mM of salt.", "[2 mM] 2 millimole-per-liter"},
      {"The mix held 20 μM of dye.", "[20 μM] 20 micromole-per-liter"},
      {"The wall is 20 μm thick.", "[20 μm] 20 micrometer"},
      {"The line does 150 Mb/s.", "[150 Mb/s] 150 megabit-per-second"},
      {"The line does 150 MB/s.", "[150 MB/s] 150 megabyte-per-second"},
      {"The disc holds 2 Gb.", "[2 Gb] 2 gigabyte"},
      {"The ship is 366 m long and takes 24,000 TEU.", "[366 m] 366 meter; [24,000] 24000 count"},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("fractions in one character, and warmth before a bracket", "[quantity]") {
  const testkit::Row rows[] = {
      {"Stir in ½ cup milk.", "[½ cup] 0.5 cup"},
      {"It is ¾ mile off.", "[¾ mile] 0.75 mile"},
      {"It is 68F (20C).", "[68F] 68 fahrenheit; [20C] 20 celsius"},
      {"Bake at 180C (160C fan).", "[180C] 180 celsius; [160C] 160 celsius"},
      {"It is 40 times farther off.", "[40 times] 40 ratio"},
      {"The ratio of men to women is 2 to 1.", ""},
  };
  testkit::check_quantities(rows, "en");
}

TEST_CASE("degrees and pounds of an American outlet", "[quantity]") {
  const testkit::Row rows[] = {
      {"It was 88 degrees.", "[88 degrees] 88 fahrenheit"},
      {"It was 31 degrees Celsius.", "[31 degrees Celsius] 31 celsius"},
      {"The water warmed to 68 degrees.", "[68 degrees] 68 fahrenheit"},
      {"The angle is 88 degrees.", "[88 degrees] 88 degree"},
      {"The crate held 300 pounds.", "[300 pounds] 300 pound"},
      {"In London the fee is 300 pounds.", "[300 pounds] 300 GBP"},
  };
  testkit::check_quantities(rows, "en-US");
}

TEST_CASE("codes of lenses, tyres and races are no measures", "[quantity]") {
  const std::string_view texts[] = {
      "The lens is an f/1.8.",
      "The tyre is a 205/55 R16.",
      "The race is over 2m 4f.",
      "They won the 4 x 400 metres relay.",
      "It is as cold as absolute zero.",
      "The phone has 5G and Wi-Fi 6.",
      "It won a two-to-one majority.",
  };
  testkit::check_silent(texts, "en");
}

TEST_CASE("pounds of weight, and of money", "[quantity]") {
  const testkit::Row rows[] = {
      {"He weighs 180 pounds.", "[180 pounds] 180 pound"},
      {"A 200-pound man rose.", "[200-pound] 200 pound"},
      {"She lost 20 pounds in weight.", "[20 pounds] 20 pound"},
      {"She lost 2,000 pounds to a thief.", "[2,000 pounds] 2000 GBP"},
      {"She lost 20 million pounds.", "[20 million pounds] 20000000 GBP"},
      {"She paid 20 pounds.", "[20 pounds] 20 GBP"},
      {"A calf weighing 300 pounds cost 200 pounds.", "[300 pounds] 300 pound; [200 pounds] 200 GBP"},
      {"She lost 3 games for 20 pounds.", "[3] 3 count; [20 pounds] 20 GBP"},
      {"A 10-pound note fell.", "[10-pound] 10 GBP"},
      {"A 90-pound parking charge came.", "[90-pound] 90 GBP"},
      {"A 15-pound-an-hour job went.", "[15-pound-an-hour] 15 GBP-per-hour"},
      {"The boy weighed 7 pounds, 6 ounces.", "[7 pounds, 6 ounces] 118 ounce"},
      {"A 50-pound-a-week rise came.", "[50-pound-a-week] 50 GBP-per-week"},
      {"She lost 15.3 kg, or 34 pounds.", "[15.3 kg] 15.3 kilogram; [34 pounds] 34 pound"},
      {"He sold 34 pounds (15.4 kg).", "[34 pounds] 34 pound; [15.4 kg] 15.4 kilogram"},
      {"He rode at 10st 4lb.", "[10st 4lb] 144 pound"},
  };
  testkit::check_quantities(rows, "en");
}

}  // namespace
}  // namespace attest
