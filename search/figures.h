// The numbers that stand in a query.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "claims/decimal.h"
#include "extraction/extract.h"
#include "text/span.h"

namespace attest {

struct Figure {
  Span span;                    // in the query's text
  std::vector<Decimal> values;  // every way to read it: "1,500" is 1500 here and 1.5 there
};

// The figures of `text` that are worth looking up by value, in order: all that are
// written in digits, and number words over ten ("one of the reasons" is no figure),
// or of any size where `text` is nothing else.
[[nodiscard]] std::vector<Figure> read_figures(Extractor& extractor, std::string_view text);

// The number that all of `text` writes; also with k, m or bn behind it ("1.4m").
[[nodiscard]] std::optional<Decimal> read_number(Extractor& extractor, std::string_view text);

// The weight of the last digit of `value` that is not zero: 1516 → 1, 1500 → 100,
// 7.4 → 0.1.  REQUIRES: value is not zero.
[[nodiscard]] Decimal last_digit_weight(const Decimal& value);

// `value` rounded to fewer digits, at least two, nearest first: 1516 → 1520, 1500.
[[nodiscard]] std::vector<Decimal> roundings(const Decimal& value);

}  // namespace attest
