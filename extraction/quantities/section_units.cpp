#include "extraction/quantities/section_units.h"

#include "extraction/quantities/abbreviated_powers.h"
#include "extraction/quantities/sums_left_bare.h"
#include "extraction/quantities/thousand_rates.h"

namespace attest {

void settle_units_of_section(std::string_view text, std::size_t begin,
                             std::vector<Claim>& claims) {
  go_on_in_thousand_rates(text, begin, claims);
  take_money_of_section(text, begin, claims);
  take_abbreviated_powers(text, begin, claims);
}

}  // namespace attest
