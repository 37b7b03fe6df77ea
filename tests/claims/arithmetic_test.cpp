// Figures that the text ties together: one row a passage, told as figures.
#include "claims/arithmetic.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

struct Figure {
  std::string_view value, unit, period;
  std::vector<std::string> concepts;
  Role role = Role::Level;
  Direction direction = Direction::None;
  std::uint32_t sentence = 0;
};

std::string audited(const std::vector<Figure>& figures) {
  std::vector<Claim> claims;
  for (const Figure& figure : figures) {
    Claim claim;
    const auto at = static_cast<std::uint32_t>(claims.size() * 10);
    claim.span = {at, at + 5};
    claim.sentence = {figure.sentence, figure.sentence + 1};
    claim.quantity.low = claim.quantity.high = Decimal::parse(figure.value);
    claim.quantity.unit = figure.unit;
    claim.quantity.step = Decimal(1, claim.quantity.low->scale());
    claim.period = parse_period(figure.period);
    claim.measure.concepts = figure.concepts;
    claim.measure.role = figure.role;
    claim.measure.direction = figure.direction;
    claims.push_back(claim);
  }
  const ConceptKinds kinds{{"man", "woman"}, {}, {}, {}, {}};
  std::string shown;
  for (const ArithmeticCheck& check : check_arithmetic(claims, kinds))
    shown +=
        (shown.empty() ? "" : "; ") + std::string(to_string(check.verdict)) + " " + check.formula;
  return shown;
}

TEST_CASE("What a text ties together is checked", "[arithmetic]") {
  CHECK(audited({{"236", "person", "2024", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}}) ==
        "inconsistent 26 + 216 = 242");
  CHECK(audited({{"236", "person", "2024", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"210", "person", "2024", {"arrival", "woman"}}}) == "ok 26 + 210 = 236");
  CHECK(audited({{"96", "person", "2025", {"arrival"}},
                 {"85", "person", "2025", {"arrival", "woman"}},
                 {"91.7", "percent", "2025", {"arrival", "woman"}, Role::Share}}) ==
        "inconsistent 85 / 96 × 100 = 88.5417");
  CHECK(audited({{"89700", "person", "2014", {"worker"}},
                 {"91800", "person", "2013", {"worker"}},
                 {"2.2", "percent", "2014", {"worker"}, Role::Change, Direction::Down}}) ==
        "rounding |89700 - 91800| / 91800 × 100 = 2.2876");
  CHECK(audited({{"1516", "person", "2013", {"arrival"}},
                 {"1502", "person", "2012", {"arrival"}},
                 {"14", "person", "2013", {"arrival"}, Role::Change, Direction::Up}}) ==
        "ok 1516 - 1502 = 14");
  CHECK(audited({{"238300", "person", "2024", {"birth"}},
                 {"230028", "person", "2023", {"birth"}},
                 {"8300", "person", "2024", {"birth"}, Role::Change, Direction::Up}}) ==
        "rounding 238300 - 230028 = 8272");
  CHECK(audited({{"238300", "person", "2024", {"birth"}},
                 {"230028", "person", "2023", {"birth"}},
                 {"8500", "person", "2024", {"birth"}, Role::Change, Direction::Up}}) ==
        "inconsistent 238300 - 230028 = 8272");
}

TEST_CASE("Where figures may be of other things nothing is said", "[arithmetic]") {
  // Of another year, of another matter, of another sentence, in another direction.
  CHECK(audited({{"236", "person", "2023", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}})
            .empty());
  CHECK(audited({{"236", "person", "2024", {"death"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}})
            .empty());
  CHECK(audited({{"1516", "person", "2013", {"arrival"}},
                 {"1502", "person", "2012", {"arrival"}, Role::Level, Direction::None, 500},
                 {"14", "person", "2013", {"arrival"}, Role::Change, Direction::Up}})
            .empty());
  CHECK(audited({{"1516", "person", "2013", {"arrival"}},
                 {"1502", "person", "2012", {"arrival"}},
                 {"14", "person", "2013", {"arrival"}, Role::Change, Direction::Down}})
            .empty());
  // Two wholes: which of them is meant?
  CHECK(audited({{"236", "person", "2024", {"arrival"}},
                 {"300", "person", "2024", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}})
            .empty());
  // So far off that the percentage must be of something else.
  CHECK(audited({{"50", "person", "2014", {"worker"}},
                 {"100", "person", "2013", {"worker"}},
                 {"2.2", "percent", "2014", {"worker"}, Role::Change, Direction::Down}})
            .empty());
}

}  // namespace
}  // namespace attest
