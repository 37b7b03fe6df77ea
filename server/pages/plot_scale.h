// Where values and days lie in a plot, and which of them its axes name.
#pragma once

#include <string>
#include <vector>

#include "server/pages/catalogue.h"

namespace attest::server::pages {

struct Tick {
  double at = 0;  // in the unit of its scale
  std::string label;
};

// Values or days as pixels from `begin` to `end`.
class PlotScale {
 public:
  enum class Kind { Linear, Log };

  // REQUIRES: low <= high, and both are above 0 where it is logarithmic.
  PlotScale(double low, double high, double begin, double end, Kind kind = Kind::Linear);

  [[nodiscard]] double pixel(double value) const;

 private:
  [[nodiscard]] double placed(double value) const;

  double low_, high_, begin_, end_;
  Kind kind_;
};

// Round numbers between `low` and `high`, about five; powers of ten where logarithmic.
[[nodiscard]] std::vector<Tick> value_ticks(const Words& words, double low, double high,
                                            PlotScale::Kind kind);

// First days of years or months between two days (counted from 1970), or days, six at most.
[[nodiscard]] std::vector<Tick> day_ticks(const Words& words, double first, double last);

}  // namespace attest::server::pages
