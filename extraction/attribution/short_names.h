// Short forms of a name that was told in full before.
#pragma once

#include <string_view>

#include "extraction/attribution/source_names.h"
#include "extraction/tables/source_rules.h"

namespace attest {

// "WSJ" of "The Wall Street Journal": its capitals, three or more; "DOH" and "DoH" of "Department
// of Health", small words too; "DPC" of "Disease Prevention Centre and Clinic", up to the "and".
[[nodiscard]] bool is_initials(std::string_view text, std::string_view full);

// "StatNor", "StatsNor" of "Statistics Norland", "NorStat" of "Norland Statistical Institute":
// a capital for each word, with what follows it there.
[[nodiscard]] bool is_coined(std::string_view text, std::string_view full);

// 영진위 of 영화진흥위원회, 질병청 of 질병관리청: three syllables of it or more, in order, from the
// first of a word on, or of one behind a land of two syllables.  농식품부 of 농림축산식품부 keeps one
// whole word; 한국은행 is not short for 한국수출입은행, of which it would keep two.
[[nodiscard]] bool is_contraction(std::string_view text, std::string_view full);

// 가스공사 after 한국가스공사: all but the two syllables of the land.
[[nodiscard]] bool is_without_land(std::string_view text, std::string_view full);

// 경찰 of 가나경찰청, 다라경찰서: what the last word of it goes on from, by one syllable.
[[nodiscard]] bool is_branch(std::string_view text, std::string_view full);

// 김씨, 김 씨, 김 교수 of 김하나 가나대 교수: a surname with what the full one ends with; with 씨
// behind it, whoever is called so.
[[nodiscard]] bool is_surname(std::string_view text, std::string_view full,
                              std::string_view courtesy);

// One of these three, of a name of the section.
[[nodiscard]] bool stands_for(const SourceRules& rules, const SourceName& name,
                              std::string_view full);

}  // namespace attest
