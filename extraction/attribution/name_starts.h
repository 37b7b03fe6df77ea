// What stands before the head of a name and belongs to it, whatever it ends with.
#pragma once

#include <cstdint>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// 문재인, 이재명: a person's name that ends as a modifier never does.
[[nodiscard]] bool is_surnamed(const NameWords& words, std::uint32_t item);

// 홍길자(67) 씨: a name before an age ends with whatever it does.
[[nodiscard]] bool has_surname(const NameWords& words, std::uint32_t item);

// 문재인 대통령: does such a one stand before an office?
[[nodiscard]] bool leads_office(const NameWords& words, const SourceName& office);

// SK전선 대표: how many items a word takes that begins in another script; 0 where none stands
// before `begin`.
[[nodiscard]] std::uint32_t two_scripts_before(const NameWords& words, std::uint32_t begin,
                                               std::uint32_t floor);

}  // namespace attest
