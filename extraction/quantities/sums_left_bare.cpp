#include "extraction/quantities/sums_left_bare.h"

#include <string>

#include "claims/unit.h"
#include "extraction/lexicon/grammar.h"

namespace attest {
namespace {

bool is_in_millions(const Quantity& quantity) {
  return quantity.low && *quantity.low >= Decimal(1'000'000);
}

// Written with words, and by no means right before what it counts: «5 миллионов новых домов».
bool is_bare(std::string_view text, const Claim& claim) {
  constexpr std::size_t kNoun = 60;  // bytes
  const Grammar* grammar = find_grammar(claim.lang);
  if (grammar == nullptr || !grammar->rules.money_goes_on) return false;
  const std::string_view own =
      text.substr(claim.span.begin, claim.span.end - claim.span.begin);
  if (own.empty() || (own.back() >= '0' && own.back() <= '9')) return false;
  return claim.measure.text.empty() ||
         text.substr(claim.span.end, kNoun).find(claim.measure.text) == std::string_view::npos;
}

}  // namespace

void take_money_of_section(std::string_view text, std::size_t begin, std::vector<Claim>& claims) {
  std::string money;
  std::vector<Claim*> bare;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    Claim& claim = claims[c];
    if (!is_in_millions(claim.quantity)) continue;
    if (claim.quantity.unit == unit::kCount && is_bare(text, claim)) {
      bare.push_back(&claim);
    } else if (unit::is_currency(claim.quantity.unit) &&
               (money.empty() || money == claim.quantity.unit)) {
      money = claim.quantity.unit;
    } else {
      return;
    }
  }
  if (money.empty()) return;
  for (Claim* claim : bare) claim->quantity.unit = money;
}

}  // namespace attest
