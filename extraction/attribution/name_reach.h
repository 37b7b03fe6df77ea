// How far a name with capitals goes on over what has none: particles, joiners, lists of fields.
#pragma once

#include <cstdint>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

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

// «Главный врач больницы № 2 Анна Носова»: how many items the number at `item` takes in a name that
// goes on behind it; 0 where none stands there.
[[nodiscard]] std::uint32_t number_length(const NameWords& words, std::uint32_t item);

// "The head of the Dorn office": does a joiner that needs no capital stand in [from, to)?
[[nodiscard]] bool has_joiner(const NameWords& words, std::uint32_t from, std::uint32_t to);

// «34-летний фермер»: is the word at `item` the end of an age?
[[nodiscard]] bool ends_age(const NameWords& words, std::uint32_t item);

// «После заседания суда адвокат Пётр Носов»: does a named person stand behind the institution who
// is not in its genitive, so that he is not the court's,
// or «Опрошенный аналитиками гендиректор» another person?
[[nodiscard]] bool precedes_person(const NameWords& words, const PhraseMatch& head);

// «Со ссылкой на Минздрав ТАСС сообщает», «на Минфин Reuters»: does whoever writes of the office
// stand behind its whole name?  `next` is the head that begins there, nullptr where none does.
[[nodiscard]] bool writes_of(const NameWords& words, const SourceName& name,
                             const PhraseMatch* next);

// «Глава района Иван Петров»: what is led stands in the genitive between office and name.  True
// when the name goes on so.
[[nodiscard]] bool take_what_is_led(const NameWords& words, SourceName& name);

}  // namespace attest
