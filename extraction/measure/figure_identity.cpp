#include "extraction/measure/figure_identity.h"

namespace attest {
namespace {

std::string value_text(const std::optional<Decimal>& value) {
  return value ? to_string(normalised(*value)) : "..";
}

}  // namespace

Figure figure_of(const Claim& claim) {
  const Quantity& q = claim.quantity;
  return {claim.section, value_text(q.low) + "/" + value_text(q.high), q.unit};
}

bool is_telling(const Quantity& quantity, int digits) {
  if (!quantity.low) return false;
  std::string told;
  for (const char c : value_text(quantity.low))
    if (c >= '0' && c <= '9' && (c != '0' || !told.empty())) told += c;
  told.erase(told.find_last_not_of('0') + 1);
  return static_cast<int>(told.size()) >= digits;
}

}  // namespace attest
