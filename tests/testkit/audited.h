// Arithmetic on figures told as rows: what is found, as "verdict formula; …".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/arithmetic.h"

namespace attest::testkit {

struct Figure {
  std::string_view value, unit, period;  // "3000-5000" is a range
  std::vector<std::string> concepts;
  Role role = Role::Level;
  Direction direction = Direction::None;
  std::uint32_t sentence = 0;
  Modifier modifier = Modifier::Exact;
  std::string_view base = {};  // its words, or the base figure as "#2", counted from 0
};

inline std::string audited(const std::vector<Figure>& figures) {
  std::vector<Claim> claims;
  for (const Figure& figure : figures) {
    Claim claim;
    const auto at = static_cast<std::uint32_t>(claims.size() * 10);
    claim.span = {at, at + 5};
    claim.sentence = {figure.sentence, figure.sentence + 1};
    const std::size_t dash = figure.value.find('-');
    claim.quantity.low = claim.quantity.high = Decimal::parse(figure.value.substr(0, dash));
    claim.quantity.modifier = figure.modifier;
    if (dash != std::string_view::npos) {
      claim.quantity.high = Decimal::parse(figure.value.substr(dash + 1));
      claim.quantity.modifier = Modifier::Between;
    }
    claim.quantity.unit = figure.unit;
    claim.quantity.step = Decimal(1, claim.quantity.low->scale());
    claim.period = parse_period(figure.period);
    claim.measure.concepts = figure.concepts;
    claim.measure.role = figure.role;
    claim.measure.direction = figure.direction;
    claim.id = "#" + std::to_string(claims.size());
    const std::string base(figure.base);
    if (base.starts_with('#'))
      claim.base = Base{base, "", false};
    else if (!base.empty())
      claim.base = Base{"", base, false};
    claims.push_back(claim);
  }
  ConceptKinds kinds;
  kinds.groups = {"man", "woman"};
  std::string shown;
  for (const ArithmeticCheck& check : check_arithmetic(claims, kinds))
    shown +=
        (shown.empty() ? "" : "; ") + std::string(to_string(check.verdict)) + " " + check.formula;
  return shown;
}

}  // namespace attest::testkit
