// One page of many results, and the address of the next.  For the .cpp files of server/ only:
// this header shows nlohmann's type.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "server/api/operation.h"

namespace attest::server {

// A page is at most `most` long and begins at most `farthest` in; what must be found anew for
// each page is not paged through to its end.
inline constexpr std::uint64_t kFarthest = 10'000;
// For what an index counts faster than it reads.
inline constexpr std::uint64_t kToTheEnd = 1'000'000'000;
[[nodiscard]] Parameter limit_parameter(std::uint64_t most, const std::string& what);
[[nodiscard]] Parameter offset_parameter(const std::string& what,
                                         std::uint64_t farthest = kFarthest);

// Adds "limit", "offset" and "next", which is null on the last page.
void add_page(nlohmann::ordered_json& value, const Call& call, bool is_more,
              std::uint64_t farthest = kFarthest);

// On one line, as application/json.
[[nodiscard]] Response json_response(const nlohmann::ordered_json& value);
// The keys of `object`, which is JSON already, and those of `more`.
[[nodiscard]] Response joined_response(std::string object, const nlohmann::ordered_json& more);
// {head…, "name": [items…], tail…}; the items are JSON already.
[[nodiscard]] Response list_response(const nlohmann::ordered_json& head, std::string_view name,
                                     const std::vector<std::string>& items,
                                     const nlohmann::ordered_json& tail);

}  // namespace attest::server
