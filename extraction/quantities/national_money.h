// Money named by the country that it is of: "Ugandan shillings", «индийских рупий», 캐나다 달러.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

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

}  // namespace attest
