// How a name ends: its particle or possessive is no part of it, "(KCNA)" behind it is.
#pragma once

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// 통계청의 생산량 조사: what stands right before in the genitive has published it.
void take_owner_before(const NameWords& words, SourceName& name, std::vector<SourceName>& found);

// «Сообщили в городском театре кукол»: adjectives, a noun and what it is of, from `begin`.
[[nodiscard]] SourceName whoever(const NameWords& words, std::uint32_t begin);

// How many items the initials before `begin` take, behind `floor`.
[[nodiscard]] std::uint32_t initials_before(const NameWords& words, std::uint32_t begin,
                                            std::uint32_t floor);

// 시는, 군은: how much of the word is its particle, where the row of a head holds it, too.
[[nodiscard]] std::size_t topic_tail(const SourceRules& rules, const SourceName& name,
                                     std::string_view word);

// 박모 씨는 시청에서 …: the head is over with the particle of its subject, however short it is.
[[nodiscard]] bool ends_in_particle(const SourceRules& rules, const SourceName& name,
                                    std::string_view word);

// 김모(27) 씨, 김모(27·가나동) 씨, 소리(VOA) 방송: how many items the bracket before `begin` and
// the word before it take, behind `floor`; 0 where none stands.
[[nodiscard]] std::uint32_t bracketed_before(const NameWords& words, std::uint32_t begin,
                                             std::uint32_t floor);

// Gives the name its text and alias; REQUIRES: its items.
void finish_name(const NameWords& words, SourceName& name);

// Whether it is a place, a district of somebody's, or stands for one named before.
void tell_kind(const NameWords& words, SourceName& name);

// A name without a head goes on with what is written onto it («Sport24») or stands with it
// between quotation marks («Дом.РФ»).
void finish_bare(const NameWords& words, SourceName& name);

// «Министр Иван Петров в кулуарах», «РБК в управлении»: who has a name needs no more.
[[nodiscard]] bool is_complete(const NameWords& words, const SourceName& name);

// "A source at the ministry", «сотрудник одного из фондов помощи»: takes whom somebody speaks
// for, up to `longest` items in all.
void attach(const NameWords& words, SourceName& name, std::uint32_t longest);

}  // namespace attest
