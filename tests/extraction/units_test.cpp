// Units of measure, by the words and letters that newsrooms write them in.
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "testkit/line_article.h"

namespace attest {
namespace {

struct Measured {
  std::string_view figure, unit;
};

template <std::size_t N>
void check(std::string_view lang, std::string_view before, std::string_view behind,
           const Measured (&rows)[N]) {
  for (const Measured& row : rows) {
    const std::string text = std::string(before).append(row.figure).append(behind);
    CAPTURE(text);
    const auto claims =
        testkit::claims_of(testkit::line_article(text, std::string(lang), "2024-09-12"));
    REQUIRE(!claims.empty());
    CHECK(claims.front().quantity.unit == row.unit);
    CHECK(slice(text, claims.front().span) == row.figure);
  }
}

TEST_CASE("English units", "[units]") {
  constexpr Measured kRows[] = {{"25 sqm", "square-meter"},
                                {"25 square yards", "square-yard"},
                                {"25 microns", "micrometer"},
                                {"25nm", "nanometer"},
                                {"25 troy ounces", "ounce-troy"},
                                {"25 carats", "carat"},
                                {"25 quarts", "quart"},
                                {"25 cubic kilometres", "cubic-kilometer"},
                                {"25 cubic yards", "cubic-yard"},
                                {"25 cusecs", "cubic-foot-per-second"},
                                {"25 kilojoules", "kilojoule"},
                                {"25 horsepower", "horsepower"},
                                {"25 kV", "kilovolt"},
                                {"25 amperes", "ampere"},
                                {"2,500 mAh", "milliampere-hour"},
                                {"25 MHz", "megahertz"},
                                {"25 millibars", "millibar"},
                                {"25 mmHg", "millimeter-ofhg"},
                                {"25 ppm", "part-per-million"},
                                {"25 parts per billion", "part-per-billion"},
                                {"25 millisieverts", "millisievert"},
                                {"25 megapixels", "megapixel"},
                                {"25 mpg", "mile-per-gallon"},
                                {"25 knots", "knot"},
                                {"25 newtons", "newton"},
                                {"25 kPa", "kilopascal"},
                                {"25 ohms", "ohm"},
                                {"25 lumens", "lumen"},
                                {"25 tablespoons", "tablespoon"},
                                {"25 tsp", "teaspoon"},
                                {"25 arc minutes", "arc-minute"},
                                {"25 megabits per second", "megabit-per-second"},
                                {"25 petabytes", "petabyte"},
                                {"25 dpi", "dot-per-inch"},
                                {"25 light years", "light-year"},
                                {"25 parsecs", "parsec"},
                                {"25 mmol/L", "millimole-per-liter"},
                                {"25 mg/dL", "milligram-per-deciliter"},
                                {"25 m/s²", "meter-per-square-second"},
                                {"25 g cm−3", "gram-per-cubic-centimeter"},
                                {"25 fathoms", "fathom"},
                                {"25 furlongs", "furlong"},
                                {"25 acre-feet", "acre-foot"},
                                {"25 board feet", "board-foot"},
                                {"25 cubic inches", "cubic-inch"},
                                {"25 lb-ft", "pound-force-foot"},
                                {"25 rpm", "revolution-per-minute"},
                                {"25 micrograms per cubic metre", "microgram-per-cubic-meter"}};
  check("en", "They recorded ", " at the site.", kRows);
}

TEST_CASE("English: pounds of what is weighed, and of money", "[units]") {
  constexpr Measured kWeighed[] = {{"25 pounds", "pound"}};
  check("en", "Agents seized ", " of cocaine in the port.", kWeighed);
  constexpr Measured kPaid[] = {{"25 million pounds", "GBP"}};
  check("en", "It cost ", " of public money.", kPaid);
}

TEST_CASE("Russian units", "[units]") {
  constexpr Measured kRows[] = {{"25 морских миль", "nautical-mile"},
                                {"25 акров", "acre"},
                                {"25 каратов", "carat"},
                                {"25 тройских унций", "ounce-troy"},
                                {"25 галлонов", "gallon"},
                                {"25 куб. км", "cubic-kilometer"},
                                {"25 кВ", "kilovolt"},
                                {"25 ампер", "ampere"},
                                {"25 МГц", "megahertz"},
                                {"25 Мбайт", "megabyte"},
                                {"25 Мбит/с", "megabit-per-second"},
                                {"25 атмосфер", "atmosphere"},
                                {"25 дБ", "decibel"},
                                {"25 микрозивертов", "microsievert"},
                                {"25 базисных пунктов", "permyriad"},
                                {"25 ТВт·ч", "terawatt-hour"},
                                {"25 мкг", "microgram"},
                                {"25 квадратных миль", "square-mile"},
                                {"25 миль в час", "mile-per-hour"},
                                {"25 градусов по Фаренгейту", "fahrenheit"}};
  check("ru", "Приборы показали ", " на объекте.", kRows);
}

TEST_CASE("Korean units", "[units]") {
  constexpr Measured kRows[] = {{"25평방미터", "square-meter"},
                                {"25갤런", "gallon"},
                                {"25캐럿", "carat"},
                                {"25볼트", "volt"},
                                {"25kV", "kilovolt"},
                                {"25㎒", "megahertz"},
                                {"25GB", "gigabyte"},
                                {"25㎇", "gigabyte"},
                                {"25Mbps", "megabit-per-second"},
                                {"25마력", "horsepower"},
                                {"25밀리바", "millibar"},
                                {"25노트", "knot"},
                                {"25피피엠", "part-per-million"},
                                {"25밀리시버트", "millisievert"},
                                {"25주일", "week"},
                                {"2500만 화소", "pixel"}};
  check("ko", "조사 결과 ", "로 나타났다.", kRows);
}

}  // namespace
}  // namespace attest
