// How far back a change is told from, by the words of its base: "from the previous quarter".
#pragma once

#include <cstdint>
#include <string_view>

namespace attest {

enum class BaseStep : std::uint8_t { Unknown, Month, Quarter, Year };

// The largest step that the words name: "the same month of last year" is a year before.
[[nodiscard]] BaseStep base_step(std::string_view words, std::string_view lang);

}  // namespace attest
