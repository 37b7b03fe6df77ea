// How far a name with capitals goes on over what has none: particles, joiners, lists of fields.
#pragma once

#include <cstdint>

#include "extraction/attribution/name_words.h"

namespace attest {

// Where a name without a head ends that begins at `begin`; at most `longest` items.
[[nodiscard]] std::uint32_t bare_name_end(const NameWords& words, std::uint32_t begin,
                                          std::uint32_t longest);

// "Ahmed bin Saeed al-Norvik": how many items the particles at `item` take with the name behind
// them; 0 where none stand there.
[[nodiscard]] std::uint32_t particles_length(const NameWords& words, std::uint32_t item);

// "Ministry of the Interior", "Committee on Trade", "Department for Ports, Roads and Housing":
// how many items an institution's name takes at `item`; its head ends at `head_end`.
[[nodiscard]] std::uint32_t fields_length(const NameWords& words, std::uint32_t head_end,
                                          std::uint32_t item);

}  // namespace attest
