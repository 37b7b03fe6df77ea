#include "claims/claim.h"

#include <catch2/catch.hpp>

namespace attest {
namespace {

TEST_CASE("Every enumerator of a claim has its name in the contract", "[claim]") {
  CHECK(to_string(Role::Level) == "level");
  CHECK(to_string(Role::Change) == "change");
  CHECK(to_string(Role::Share) == "share");
  CHECK(to_string(Role::Rank) == "rank");
  CHECK(to_string(Aspect::Flow) == "flow");
  CHECK(to_string(Aspect::Stock) == "stock");
  CHECK(to_string(Direction::Up) == "up");
  CHECK(to_string(Direction::Down) == "down");
  CHECK(to_string(Status::Asserted) == "asserted");
  CHECK(to_string(Status::Estimated) == "estimated");
  CHECK(to_string(Status::Forecast) == "forecast");
  CHECK(to_string(Status::Alleged) == "alleged");
  CHECK(to_string(Status::Denied) == "denied");
  CHECK(to_string(Status::Hypothetical) == "hypothetical");
  CHECK(to_string(Vintage::Provisional) == "provisional");
  CHECK(to_string(Vintage::Revised) == "revised");
  CHECK(to_string(Vintage::Final) == "final");
  CHECK(to_string(InformantRole::Outlet) == "outlet");
  CHECK(to_string(InformantRole::Agency) == "agency");
  CHECK(to_string(InformantRole::Origin) == "origin");
  CHECK(to_string(InformantRole::Person) == "person");
}

TEST_CASE("What the source does not say has no name", "[claim]") {
  CHECK(to_string(Aspect::Unknown).empty());
  CHECK(to_string(Direction::None).empty());
  CHECK(to_string(Vintage::Unknown).empty());
}

}  // namespace
}  // namespace attest
