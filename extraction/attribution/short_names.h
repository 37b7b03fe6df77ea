// Short forms of a name that was told in full before.
#pragma once

#include <string_view>

namespace attest {

// "WSJ" of "The Wall Street Journal": its capitals, three or more; "DOH" and "DoH" of "Department
// of Health", small words too; "DPC" of "Disease Prevention Centre and Clinic", up to the "and".
[[nodiscard]] bool is_initials(std::string_view text, std::string_view full);

// "StatNor", "StatsNor" of "Statistics Norland", "NorStat" of "Norland Statistical Institute":
// a capital for each word, with what follows it there.
[[nodiscard]] bool is_coined(std::string_view text, std::string_view full);

// 영진위 of 영화진흥위원회, 질병청 of 질병관리청: three syllables of it or more, in order, from the
// first of a word on.  한국은행 is not short for 한국수출입은행, which keeps two whole words of it.
[[nodiscard]] bool is_contraction(std::string_view text, std::string_view full);

}  // namespace attest
