// Whose dollars "$" means in a section whose newsroom no address, language or name tells.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "extraction/sentence/draft.h"

namespace attest {

// The dollars of a section, gathered until all its places are known.
class SectionDollars {
 public:
  // `drafts` become the claims from `first` on.
  void see(const std::vector<ClaimDraft>& drafts, std::size_t first);
  // At the section's end: they are those of the one country named in it that reckons in dollars
  // of its own, unless the section names the US as well.
  void settle(const Context& context, std::vector<Claim>& claims);

 private:
  std::vector<std::size_t> bare_;  // claims in "$" alone
};

}  // namespace attest
