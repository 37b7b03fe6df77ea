#include "claims/claim.h"

#include <array>

namespace attest {
namespace {

// The name at the place of `value` in its enumeration.
template <typename Enum, std::size_t N>
std::string_view name_of(Enum value, const std::array<std::string_view, N>& names) {
  return names.at(static_cast<std::size_t>(value));
}

constexpr std::array<std::string_view, 4> kRoles{"level", "change", "share", "rank"};
constexpr std::array<std::string_view, 3> kAspects{"", "flow", "stock"};
constexpr std::array<std::string_view, 3> kDirections{"", "up", "down"};
constexpr std::array<std::string_view, 6> kStatuses{"asserted", "estimated", "forecast",
                                                    "alleged",  "denied",    "hypothetical"};
constexpr std::array<std::string_view, 4> kVintages{"", "provisional", "revised", "final"};
constexpr std::array<std::string_view, 4> kInformants{"outlet", "agency", "origin", "person"};

}  // namespace

std::string_view to_string(Role role) {
  return name_of(role, kRoles);
}
std::string_view to_string(Aspect aspect) {
  return name_of(aspect, kAspects);
}
std::string_view to_string(Direction direction) {
  return name_of(direction, kDirections);
}
std::string_view to_string(Status status) {
  return name_of(status, kStatuses);
}
std::string_view to_string(Vintage vintage) {
  return name_of(vintage, kVintages);
}
std::string_view to_string(InformantRole role) {
  return name_of(role, kInformants);
}

}  // namespace attest
