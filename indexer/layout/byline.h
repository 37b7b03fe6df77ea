// Who wrote an article and for whom, as one line of it says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attest {

// The names in one byline; none rather than a doubtful one.
[[nodiscard]] std::vector<std::string> authors_of(std::string_view byline);

// The outlet that a byline names; empty when none is sure.
[[nodiscard]] std::string outlet_of(std::string_view byline);

// "QuayLight | Friday 24 May 2024": what stands alone beside a date under a title and is neither
// somebody's name nor one word that may be a section's ("Sport"); else empty.
[[nodiscard]] std::string outlet_beside_date(std::string_view line);

// Two to four capitalised words of letters, none of which names an outlet, a desk
// or a day: "Jihye Ostrander", "M. Cawdrey".
[[nodiscard]] bool is_name(std::string_view words);

}  // namespace attest
