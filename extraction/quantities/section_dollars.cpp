#include "extraction/quantities/section_dollars.h"

#include <algorithm>
#include <string>

#include "extraction/quantities/currencies.h"
#include "text/regions.h"

namespace attest {
namespace {

// Countries of whose affairs is told in their own dollars; of others ("Taiwan's exports rose to
// $40bn") in those of the US.
constexpr std::string_view kOwnDollars[] = {"AU", "CA", "NZ"};

// Empty where none of them is named, or several, or the US.
std::string_view country_told(const std::vector<std::string_view>& places) {
  std::string_view told;
  for (const std::string_view place : places) {
    const std::string_view country = country_of(place);
    if (country == "US") return {};
    const bool own =
        std::find(std::begin(kOwnDollars), std::end(kOwnDollars), country) != std::end(kOwnDollars);
    if (!own || country == told) continue;
    if (!told.empty()) return {};
    told = country;
  }
  return told;
}

}  // namespace

void SectionDollars::see(const std::vector<ClaimDraft>& drafts, std::size_t first) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const QuantityFound& found = drafts[i].found;
    if (found.ambiguous_unit && found.quantity.unit.starts_with(kInternational))
      bare_.push_back(first + i);
  }
}

void SectionDollars::settle(const Context& context, std::vector<Claim>& claims) {
  const std::vector<std::size_t> bare = std::move(bare_);
  bare_.clear();
  if (bare.empty() || coin_of(context.outlet_money) == coin_of(kInternational)) return;
  const std::string_view country = country_told(context.named_places);
  if (country.empty()) return;
  const std::string money = currency_of(country);
  for (const std::size_t c : bare)
    claims[c].quantity.unit.replace(0, kInternational.size(), money);
}

}  // namespace attest
