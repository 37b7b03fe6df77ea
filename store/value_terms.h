// Terms that find claims by value: a decimal trie, exact to the last digit.
//
// 1516 is digits "1516" at exponent 3 (1.516 × 10³) and gets the terms
//   XD53  XD53:1  XD53:15  XD53:151  XD53:1516=
// one for its power of ten (plus 50, so that it is two digits and positive), one
// for every shorter beginning of its digits, one for the value itself.  Zeros at
// the end are not written: 1500 has XD53, XD53:1 and XD53:15=.  Negative values
// have "XD-" and the terms of the positive one; zero has XD0 alone.
//
// A range is then a union of few terms: 1400..1600 is the beginnings 14 and 15,
// with the values 14= and 15=, and the value 16=.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claims/decimal.h"

namespace attest {

// Number of digits, and so of terms, is at most 19 (+ 1).
[[nodiscard]] std::vector<std::string> value_terms(const Decimal& value);

// A value has one of these terms exactly when low <= value <= high.  An empty end
// is open; no terms when low > high.
[[nodiscard]] std::vector<std::string> range_terms(const std::optional<Decimal>& low,
                                                   const std::optional<Decimal>& high);

// "XN" and the value with the fewest digits: 7.40 → XN7.4, 1,516 → XN1516.
[[nodiscard]] std::string number_term(const Decimal& value);

}  // namespace attest
