#include "extraction/section_times.h"

#include "extraction/fiscal_quarters.h"
#include "extraction/to_date.h"

namespace attest {

void settle_times(const Context& context, std::size_t begin, std::vector<Claim>& claims) {
  settle_own_times(context, begin, claims);
  settle_to_date(context, begin, claims);
}

}  // namespace attest
