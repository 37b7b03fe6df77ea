// Money named by the country that it is of: "Ugandan shillings", «индийских рупий», 캐나다 달러.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/sentence/draft.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

struct NationalMoney {
  const PhraseMatch* place;  // right behind the number
  const PhraseMatch* coin;   // right behind the place; both of the sentence's phrases
  std::string_view money;    // ISO 4217; of the grammar's places
};

// A place at `item` and, behind it, a word for money that is shared by several countries or is
// that country's own; none where the country reckons in something else ("Chinese dollars").
[[nodiscard]] std::optional<NationalMoney> national_money(const Surroundings& in,
                                                          std::uint32_t item);

// 북한 돈 9천원, 혜산은 1만원: money that two countries call alike is that named last, which `money`
// keeps for the sentences behind.
void read_whose_money(const Grammar& grammar, const Phrases& phrases,
                      std::vector<ClaimDraft>& drafts, std::string& money);

}  // namespace attest
