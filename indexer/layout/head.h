// What an article's first lines say of it: title, author, outlet and day.
#pragma once

#include <cstdint>
#include <vector>

#include "claims/article.h"
#include "indexer/layout/lines.h"

namespace attest {

// Fills title, authors, publisher and day of publication where they are empty,
// from what stands before `end` (the first entry of a page that holds several).
// REQUIRES: article.blocks are found.
void read_head(Article& article, const std::vector<Line>& lines, std::uint32_t end);

}  // namespace attest
