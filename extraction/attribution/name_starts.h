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

// Does a title with a stop stand at the item, or behind the capitals that begin there, and a name
// behind it: "Dr. Ada Norvik", "Norland Gov. Ada Norvik", "U.S. Rep. Ada Norvik"?
[[nodiscard]] bool leads_to_titled(const NameWords& words, std::uint32_t item);
// Where the titles begin that lead to the name at `begin`, and the place before them.
[[nodiscard]] std::uint32_t titles_before(const SourceRules& rules, const SentenceView& view,
                                          std::uint32_t begin, std::uint32_t floor);

// 문재인 대통령: does such a one stand before an office?
[[nodiscard]] bool leads_office(const NameWords& words, const SourceName& office);

// 한도윤 가나금융 재무 담당 부사장: where the person's name begins that opens the sentence, however
// many words of the office part it from the last; else where `office` does.
[[nodiscard]] std::uint32_t person_before(const NameWords& words, const SourceName& office,
                                          std::uint32_t floor);

// SK전선 대표: how many items a word takes that begins in another script; 0 where none stands
// before `begin`.
[[nodiscard]] std::uint32_t two_scripts_before(const NameWords& words, std::uint32_t begin,
                                               std::uint32_t floor);

}  // namespace attest
