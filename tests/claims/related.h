// Two figures of one measure: one row a pair, told as "value unit @period #published".
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "claims/relation.h"

namespace attest {

struct Figure {
  std::string_view modifier, low, high, unit, period, published;
  Status status = Status::Asserted;
  Vintage vintage = Vintage::Unknown;
  Role role = Role::Level;
  Direction direction = Direction::None;
  std::string_view step = "";  // "million" told in words; else the last digit
};

inline Figure told_in(std::string_view step, Figure figure) {
  figure.step = step;
  return figure;
}

inline Figure rise(Figure figure) {
  figure.role = Role::Change;
  figure.direction = Direction::Up;
  return figure;
}

inline Figure fall(Figure figure) {
  figure.role = Role::Change;
  figure.direction = Direction::Down;
  return figure;
}

inline Figure share(Figure figure) {
  figure.role = Role::Share;
  return figure;
}

inline Claim claim_of(const Figure& figure) {
  Claim claim;
  const std::optional<Modifier> modifier = modifier_from(figure.modifier);
  REQUIRE(modifier);
  claim.quantity.modifier = *modifier;
  claim.quantity.low = Decimal::parse(figure.low);
  claim.quantity.high = Decimal::parse(figure.high);
  claim.quantity.unit = figure.unit;
  const Decimal& known = claim.quantity.low ? *claim.quantity.low : *claim.quantity.high;
  const std::optional<Decimal> step = Decimal::parse(figure.step);
  claim.quantity.step = step ? *step : Decimal(1, known.scale());
  claim.period = parse_period(figure.period);
  claim.status = figure.status;
  claim.vintage = figure.vintage;
  claim.measure.role = figure.role;
  claim.measure.direction = figure.direction;
  return claim;
}

inline std::string related(const Figure& a, const Figure& b, bool same_origin) {
  const Claim left = claim_of(a);
  const Claim right = claim_of(b);
  const std::optional<Comparison> found = compare({left, parse_period(a.published)},
                                                  {right, parse_period(b.published)}, same_origin);
  if (!found) return "-";
  const std::string how(to_string(found->how));
  return std::string(to_string(found->relation)) + (how.empty() ? "" : " " + how);
}

struct Row {
  Figure a, b;
  std::string_view expect;
  bool same_origin = false;
};

inline void check_all(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.a.low, row.a.high, row.a.period, row.b.low, row.b.high, row.b.period);
    CHECK(related(row.a, row.b, row.same_origin) == row.expect);
    CHECK(related(row.b, row.a, row.same_origin) == row.expect);  // neither side comes first
  }
}

}  // namespace attest
