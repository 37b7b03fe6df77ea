// What a name hangs together with by a mark between letters: "Reuters-Ipsos", «пресс-центр»,
// «РИА-Новости», «Газета.ру».
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// A mark with letters on both sides.
[[nodiscard]] bool is_between_letters(const NameWords& words, std::uint32_t mark,
                                      std::string_view text);

// "Harper & Lowe": an ampersand between two capitals.
[[nodiscard]] bool joins_capitals(const NameWords& words, std::uint32_t mark);

// Where a name that begins at `begin` begins with all that hangs before it, not before `floor`.
[[nodiscard]] std::uint32_t glued_before(const NameWords& words, std::uint32_t begin,
                                         std::uint32_t floor);

// S&P글로벌, 11번가: where a name that begins at `begin` begins with all that is written to it, in a
// language that glues its words.
[[nodiscard]] std::uint32_t written_to(const NameWords& words, std::uint32_t begin);

// "Low-cost carrier Kestrel", "Harper & Lowe": does a mark lead on to the rest of a name?
[[nodiscard]] bool goes_on_behind(const NameWords& words, std::uint32_t mark);

// Is a name that begins at `begin` nothing but its head, "the mayor", "the vice-mayor"?
[[nodiscard]] bool is_bare_head(const NameWords& words, std::uint32_t begin,
                                const PhraseMatch& head);

// How many items hang behind a name that ends before `end`; 0 where none does.
[[nodiscard]] std::uint32_t glued_length(const NameWords& words, std::uint32_t end);

// KT&G: drops the last name of `found`, read up to the mark, where `whole` begins with it.
void drop_swallowed(const NameWords& words, const SourceName& whole,
                    std::vector<SourceName>& found);

// "Ada Norvik, R-Dorn, said": does the letter of a party stand at the item, and where she sits?
[[nodiscard]] bool is_party(const NameWords& words, std::uint32_t item);

}  // namespace attest
