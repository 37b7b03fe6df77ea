// Plain text into blocks, by its own shape.
#pragma once

#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/layout/lines.h"

namespace attest {

// Blocks of the whole text: in order, disjoint, covering every visible character.
[[nodiscard]] std::vector<Block> find_blocks(std::string_view text, const std::vector<Line>& lines);

}  // namespace attest
