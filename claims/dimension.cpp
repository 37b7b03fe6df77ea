#include "claims/dimension.h"

#include <array>

#include "claims/unit.h"

namespace attest {
namespace {

struct UnitRow {
  std::string_view unit;
  std::string_view dimension;
  Decimal factor;
};

// CLDR unit identifiers; the unit with factor 1 is the dimension's own.
constexpr std::array kUnits{
    UnitRow{"percent", "fraction", 1},
    UnitRow{"ratio", "fraction", 100},
    UnitRow{"permille", "fraction", {1, 1}},
    UnitRow{"percentage-point", "percentage-point", 1},
    UnitRow{"permyriad", "percentage-point", {1, 2}},  // a basis point
    UnitRow{"microgram", "mass", {1, 9}},
    UnitRow{"milligram", "mass", {1, 6}},
    UnitRow{"gram", "mass", {1, 3}},
    UnitRow{"kilogram", "mass", 1},
    UnitRow{"tonne", "mass", 1000},
    UnitRow{"ounce", "mass", {28349523125, 12}},
    UnitRow{"pound", "mass", {45359237, 8}},
    UnitRow{"ton", "mass", {90718474, 5}},
    UnitRow{"kiloton", "mass", 1000000},
    UnitRow{"nanometer", "length", {1, 9}},
    UnitRow{"micrometer", "length", {1, 6}},
    UnitRow{"millimeter", "length", {1, 3}},
    UnitRow{"centimeter", "length", {1, 2}},
    UnitRow{"meter", "length", 1},
    UnitRow{"kilometer", "length", 1000},
    UnitRow{"inch", "length", {254, 4}},
    UnitRow{"foot", "length", {3048, 4}},
    UnitRow{"yard", "length", {9144, 4}},
    UnitRow{"mile", "length", {1609344, 3}},
    UnitRow{"nautical-mile", "length", 1852},
    UnitRow{"square-meter", "area", 1},
    UnitRow{"square-foot", "area", {9290304, 8}},
    UnitRow{"square-yard", "area", {83612736, 8}},
    UnitRow{"pyeong", "area", {330578512, 8}},
    UnitRow{"hectare", "area", 10000},
    UnitRow{"square-kilometer", "area", 1000000},
    UnitRow{"acre", "area", {40468564224, 7}},
    UnitRow{"square-mile", "area", {2589988110336, 6}},
    UnitRow{"milliliter", "volume", {1, 3}},
    UnitRow{"liter", "volume", 1},
    UnitRow{"cubic-meter", "volume", 1000},
    UnitRow{"cubic-kilometer", "volume", 1000000000000},
    UnitRow{"cubic-foot", "volume", {28316846592, 9}},
    UnitRow{"second", "duration", 1},
    UnitRow{"minute", "duration", 60},
    UnitRow{"hour", "duration", 3600},
    UnitRow{"day", "duration", 86400},
    UnitRow{"week", "duration", 604800},
    // Months have no fixed number of days, years have twelve of them.
    UnitRow{"month", "months", 1},
    UnitRow{"quarter", "months", 3},
    UnitRow{"year", "months", 12},
    UnitRow{"decade", "months", 120},
    UnitRow{"watt", "power", 1},
    UnitRow{"kilowatt", "power", 1000},
    UnitRow{"megawatt", "power", 1000000},
    UnitRow{"gigawatt", "power", 1000000000},
    UnitRow{"kilowatt-hour", "energy", 1},
    UnitRow{"megawatt-hour", "energy", 1000},
    UnitRow{"gigawatt-hour", "energy", 1000000},
    UnitRow{"terawatt-hour", "energy", 1000000000},
};

Dimension simple_dimension(std::string_view unit) {
  for (const UnitRow& row : kUnits)
    if (row.unit == unit) return {std::string(row.dimension), row.factor};
  return {std::string(unit), 1};
}

std::optional<Decimal> scaled(const std::optional<Decimal>& value, const Decimal& factor) {
  const std::optional<Decimal> product = value ? multiply(*value, factor) : std::nullopt;
  return product ? std::optional(normalised(*product)) : std::nullopt;
}

}  // namespace

Dimension dimension_of(std::string_view unit) {
  constexpr std::string_view kPer = "-per-";
  const std::size_t per = unit.find(kPer);
  Dimension dimension = simple_dimension(unit.substr(0, per));
  // What something is measured by stays as it stands: "per-hectare" and "per-acre" differ.
  if (per != std::string_view::npos) dimension.name += unit.substr(per);
  return dimension;
}

std::optional<Quantity> in_own_unit(const Quantity& quantity) {
  const Dimension dimension = dimension_of(quantity.unit);
  if (dimension.factor == Decimal(1)) return quantity;
  Quantity result = quantity;
  result.low = scaled(quantity.low, dimension.factor);
  result.high = scaled(quantity.high, dimension.factor);
  const std::optional<Decimal> step = scaled(quantity.step, dimension.factor);
  if (!step || result.low.has_value() != quantity.low.has_value() ||
      result.high.has_value() != quantity.high.has_value())
    return std::nullopt;
  result.step = *step;
  return result;
}

}  // namespace attest
