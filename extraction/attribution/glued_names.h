// What a name hangs together with by a mark between letters: "Reuters-Ipsos", «пресс-центр»,
// «РИА-Новости», «Газета.ру».
#pragma once

#include <cstdint>

#include "extraction/attribution/name_words.h"

namespace attest {

// Where a name that begins at `begin` begins with all that hangs before it, not before `floor`.
[[nodiscard]] std::uint32_t glued_before(const NameWords& words, std::uint32_t begin,
                                         std::uint32_t floor);

// How many items hang behind a name that ends before `end`; 0 where none does.
[[nodiscard]] std::uint32_t glued_length(const NameWords& words, std::uint32_t end);

}  // namespace attest
